// A chat is where we are asked and where we post: a Discord channel, a Telegram chat, the terminal.
import type { LanguageId } from './language.ts'
import type { NamingPolicy } from './region.ts'

export type Platform = 'discord' | 'telegram' | 'terminal'
/** `discord:1234567890`, `telegram:-100123`, `terminal:`. */
export type ChatId = string

export type ChatSettings = {
  readonly language: LanguageId
  readonly naming: NamingPolicy
  /** IANA name: `Asia/Tbilisi`. */
  readonly zone: string
  /** Who sees answers where the platform can tell: the asker alone, everyone, or everyone but where others are talking. */
  readonly answers: 'private' | 'public' | 'auto'
  /** What becomes of a message of which nobody knows whether it arrived: left, or sent again, once, at the risk of two. */
  readonly uncertain: 'leave' | 'resend'
}

export const defaultSettings: ChatSettings = {
  language: 'en',
  naming: 'both',
  zone: 'UTC',
  answers: 'auto',
  uncertain: 'leave',
}

export type Chat = {
  readonly id: ChatId
  readonly platform: Platform
  readonly settings: ChatSettings
}

export function chatId(platform: Platform, native: string): ChatId {
  return `${platform}:${native}`
}
