// What a pressed button wants: to ask its line, to turn its page, to show all what one was shown, or nothing that it may.
import type { ButtonInteraction } from 'discord.js'
import { chatId } from '../../model/chat.ts'
import { type Buttons, commandOf, turnedBy } from '../button.ts'
import { CUSTOM_ID } from './limits.ts'

/** A command line never begins like this. */
const SHARE = 'share:'

export type Pressed =
  | { readonly kind: 'ask' | 'share'; readonly line: string }
  | { readonly kind: 'turn'; readonly line: string; readonly page: number }
  | { readonly kind: 'refused'; readonly command: string }

export function pressedOf({ customId, channelId, user }: ButtonInteraction, buttons: Buttons): Pressed {
  const place = { chat: chatId('discord', channelId), person: user.id }
  const shares = customId.startsWith(SHARE)
  const turned = turnedBy(customId)
  const carried = shares ? customId.slice(SHARE.length) : (turned?.line ?? customId)
  const line = buttons.opened(carried, place)
  if (line === undefined) return { kind: 'refused', command: commandOf(customId) }
  if (turned !== undefined) return { kind: 'turn', line, page: turned.page }
  return { kind: shares ? 'share' : 'ask', line }
}

/** The custom_id that shares what a line was answered with; undefined where it is too long for one. */
export function sharing(line: string): string | undefined {
  const data = SHARE + line
  return data.length <= CUSTOM_ID ? data : undefined
}
