// The list of commands that Telegram shows while somebody types, in every language we speak; sent when it changed.
import { createHash } from 'node:crypto'
import type { LanguageId } from '../../model/language.ts'
import type { CommandDefinition, Inbox } from '../adapter.ts'
import type { Gateway } from './gateway.ts'

/** Bot API, BotCommand: description is 1-256 characters. */
const DESCRIPTION = 256
/** Bot API, setMyCommands: at most 100 commands. */
const COMMANDS = 100
const NOTE = 'telegram commands'

type List = {
  readonly language?: LanguageId
  readonly commands: readonly { command: string; description: string }[]
}

/** English without a language code is what everyone else sees. */
function commandLists(
  definitions: readonly CommandDefinition[],
  languages: readonly LanguageId[],
): readonly List[] {
  const listIn = (language: LanguageId) =>
    definitions.slice(0, COMMANDS).map(({ name, summary }) => ({
      command: name,
      description: described(summary[language] ?? summary.en ?? name),
    }))
  return [
    { commands: listIn('en') },
    ...languages
      .filter(language => language !== 'en')
      .map(language => ({ language, commands: listIn(language) })),
  ]
}

function described(summary: string): string {
  return summary.length <= DESCRIPTION ? summary : `${summary.slice(0, DESCRIPTION - 1)}…`
}

/** Registers the commands unless Telegram has them already. Throws what the gateway throws. */
export async function registerCommands(
  desk: { readonly commands: readonly CommandDefinition[]; readonly languages: readonly LanguageId[] },
  { gateway, inbox, deadlineMs, bot }: { gateway: Gateway; inbox: Inbox; deadlineMs: number; bot: number },
): Promise<boolean> {
  const lists = commandLists(desk.commands, desk.languages)
  // Another bot's token needs its own list: the id is part of what is remembered.
  const hash = createHash('sha256')
    .update(JSON.stringify([bot, lists]))
    .digest('base64url')
  if ((await inbox.recall(NOTE)) === hash) return false
  for (const { language, commands } of lists)
    await gateway.call(
      'setMyCommands',
      { commands, ...(language === undefined ? {} : { language_code: language }) },
      { deadlineMs },
    )
  await inbox.remember(NOTE, hash)
  return true
}
