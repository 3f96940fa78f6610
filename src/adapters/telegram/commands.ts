// The lists of commands that Telegram shows while somebody types, by who types where and in which language; sent when they changed.
import { createHash } from 'node:crypto'
import type { LanguageId } from '../../model/language.ts'
import type { CommandDefinition, Inbox } from '../adapter.ts'
import type { Gateway } from './gateway.ts'

/** Bot API, BotCommand: description is 1-256 characters. */
const DESCRIPTION = 256
/** Bot API, setMyCommands: at most 100 commands. */
const COMMANDS = 100
const NOTE = 'telegram commands'

/**
 * Bot API, BotCommandScope. In a private chat everyone administers; in a group only its administrators are shown what
 * changes something. Whoever has no list of their own is shown the default.
 */
const scopes = [
  { scope: 'default', administers: false },
  { scope: 'all_private_chats', administers: true },
  { scope: 'all_chat_administrators', administers: true },
] as const

type List = {
  readonly scope: (typeof scopes)[number]['scope']
  readonly language?: LanguageId
  readonly commands: readonly { command: string; description: string }[]
}

/** English without a language code is what everyone else sees. */
function commandLists(definitions: readonly CommandDefinition[]): readonly List[] {
  const languages = [...new Set(definitions.flatMap(({ summary }) => Object.keys(summary)))].sort()
  return scopes.flatMap(({ scope, administers }) => {
    const shown = definitions.filter(command => administers || !command.administers).slice(0, COMMANDS)
    const listIn = (language: LanguageId) =>
      shown.map(({ name, summary }) => ({
        command: name,
        description: described(summary[language] ?? summary.en ?? name),
      }))
    return [
      { scope, commands: listIn('en') },
      ...languages
        .filter(language => language !== 'en')
        .map(language => ({ scope, language, commands: listIn(language) })),
    ]
  })
}

function described(summary: string): string {
  return summary.length <= DESCRIPTION ? summary : `${summary.slice(0, DESCRIPTION - 1)}…`
}

/** Registers the commands unless Telegram has them already. Throws what the gateway throws. */
export async function registerCommands(
  desk: { readonly commands: readonly CommandDefinition[] },
  { gateway, inbox, deadlineMs, bot }: { gateway: Gateway; inbox: Inbox; deadlineMs: number; bot: number },
): Promise<boolean> {
  const lists = commandLists(desk.commands)
  // Another bot's token needs its own list: the id is part of what is remembered.
  const hash = createHash('sha256')
    .update(JSON.stringify([bot, lists]))
    .digest('base64url')
  if ((await inbox.recall(NOTE)) === hash) return false
  for (const { scope, language, commands } of lists)
    await gateway.call(
      'setMyCommands',
      { commands, scope: { type: scope }, ...(language === undefined ? {} : { language_code: language }) },
      { deadlineMs },
    )
  await inbox.remember(NOTE, hash)
  return true
}
