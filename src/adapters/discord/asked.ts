// What a Discord interaction asks: the command line, the chat, and what the asker may do there.
import {
  ApplicationIntegrationType,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js'
import { inLine } from '../../command.ts'
import { chatId } from '../../model/chat.ts'
import type { LanguageId } from '../../model/language.ts'
import type { Desk, Question } from '../adapter.ts'

export type Asking = ChatInputCommandInteraction | ButtonInteraction

/** Undefined where Discord names no channel to answer in. `pressed` is the line of a button. */
export function questionFrom(interaction: Asking, desk: Desk, pressed?: string): Question | undefined {
  if (interaction.channelId === null) return undefined
  const language = languageOf(interaction.locale, desk)
  return {
    chat: chatId('discord', interaction.channelId),
    asker: interaction.user.id,
    administers: mayAdminister(interaction),
    line: interaction.isButton() ? (pressed ?? '') : lineFrom(interaction, desk),
    ...(language === undefined ? {} : { language }),
  }
}

/** The values in the order in which the command declares its options: Discord sends them as they were typed. */
function lineFrom(interaction: ChatInputCommandInteraction, desk: Desk): string {
  const { commandName } = interaction
  const declared = desk.commands.find(({ name }) => name === commandName)?.options ?? []
  const words = declared.map(option => {
    const given = interaction.options.data.find(({ name }) => name === option.name)
    const value = String(given?.value ?? '')
      .replace(/\s+/g, ' ')
      .trim()
    return value === '' ? '' : inLine(option, value)
  })
  return [commandName, ...words.filter(word => word !== '')].join(' ')
}

/**
 * Manages the server, here and now, and the server itself installed the app: a user's own installation brings commands
 * into servers that never chose them.
 */
function mayAdminister({ guildId, memberPermissions, authorizingIntegrationOwners }: Asking): boolean {
  if (guildId === null || !memberPermissions?.has(PermissionFlagsBits.ManageGuild)) return false
  return authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] === guildId
}

/** May the bot write in the channel on its own, without being asked? Threads, forum posts among them, have a right of their own. */
export const mayWrite = ({ appPermissions }: Asking, inThread: boolean): boolean =>
  appPermissions.has([
    PermissionFlagsBits.ViewChannel,
    inThread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages,
  ])

/** Only the user installed the app: five follow-ups are all there are. */
export const isUserInstall = (interaction: Asking): boolean =>
  interaction.authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] === undefined

/** Is the asker the only one who reads here? */
export const isAlone = (interaction: Asking): boolean => interaction.context === InteractionContextType.BotDM

/** Was the message that a button stands under the answer to this very person? */
export const isUnderOwn = (interaction: Asking): boolean =>
  interaction.isButton() && interaction.message.interactionMetadata?.user.id === interaction.user.id

/** Does the pressed button stand under a message that nobody but the asker sees? */
export const isUnderPrivate = (interaction: Asking): boolean =>
  interaction.isButton() && interaction.message.flags.has(MessageFlags.Ephemeral)

/** `en-US` is `en` to us, where we speak it. */
export function languageOf(locale: string, { languages }: Desk): LanguageId | undefined {
  const language = locale.split('-')[0] ?? locale
  return languages.includes(language) ? language : undefined
}
