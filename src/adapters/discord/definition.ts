// Our commands as Discord's slash commands.
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js'
import { offices } from '../../model/election.ts'
import { never } from '../../model/never.ts'
import type { CommandDefinition } from '../adapter.ts'
import { CHOICE_CHARACTERS, CHOICES, COMMANDS, DESCRIPTION, OPTIONS } from './limits.ts'

export type SlashCommand = RESTPostAPIChatInputApplicationCommandsJSONBody

/** Discord's name for each of our languages that it has (reference: Locales); the others read the English description. */
const locales: Readonly<Record<string, Locale>> = {
  bg: Locale.Bulgarian,
  de: Locale.German,
  es: Locale.SpanishES,
  fr: Locale.French,
  pl: Locale.Polish,
  ro: Locale.Romanian,
  ru: Locale.Russian,
  tr: Locale.Turkish,
  uk: Locale.Ukrainian,
}

/** Longest of what a person types into an option; the desk has its own, stricter word on it. */
const TYPED_CHARACTERS = 200
const YEARS = { min_value: 1800, max_value: 2199 }

/** Throws where Discord would refuse the whole list, naming the command and what to shorten. */
export function slashCommands(commands: readonly CommandDefinition[]): readonly SlashCommand[] {
  if (commands.length > COMMANDS)
    throw new Error(`Discord takes ${COMMANDS} commands; there are ${commands.length}`)
  const names = commands.map(({ name }) => name)
  return commands.map(command => slashCommand(command, names))
}

function slashCommand(
  { name, names: called, administers, summary, options }: CommandDefinition,
  names: readonly string[],
): SlashCommand {
  if (options.length > OPTIONS)
    throw new Error(`Discord takes ${OPTIONS} options; /${name} has ${options.length}`)
  // Required ones first, as Discord demands.
  const ordered = [...options].sort((a, b) => Number(b.required) - Number(a.required))
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    ...localised(called),
    ...described(`/${name}`, summary),
    options: ordered.map(option => optionOf(name, option, names)),
    ...(administers ? forServers : everywhere),
  }
}

/** Reading commands may be used in servers, in direct messages and, by those who installed the app for themselves, anywhere. */
const everywhere = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
}

/** A default only, which servers may change: who administers is checked again at every use. */
const forServers = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
}

function optionOf(
  command: string,
  { name, names: called, kind, required, choices = [], summary }: CommandDefinition['options'][number],
  names: readonly string[],
): APIApplicationCommandBasicOption {
  const common = { name, required, ...localised(called), ...described(`/${command} ${name}`, summary) }
  const text = { ...common, type: ApplicationCommandOptionType.String, max_length: TYPED_CHARACTERS } as const
  const oneOf = (words: readonly string[]): APIApplicationCommandBasicOption => ({
    ...common,
    type: ApplicationCommandOptionType.String,
    choices: words.map(word => ({ name: word, value: word })),
  })
  switch (kind) {
    case 'region':
    case 'person':
    case 'election':
    case 'publisher':
      return { ...text, autocomplete: true }
    case 'text':
    case 'time':
    case 'zone':
      return text
    case 'office':
      return oneOf(offices)
    case 'command':
      return names.length <= CHOICES ? oneOf(names) : text
    case 'year':
      return { ...common, type: ApplicationCommandOptionType.Integer, ...YEARS }
    case 'number':
      return { ...common, type: ApplicationCommandOptionType.Integer, min_value: 0 }
    case 'choice':
      if (choices.length > CHOICES || choices.some(choice => choice.length > CHOICE_CHARACTERS))
        throw new Error(
          `Discord takes ${CHOICES} choices of ${CHOICE_CHARACTERS} characters; /${command} ${name} has more`,
        )
      return oneOf(choices)
    default:
      return never(kind)
  }
}

/** Application commands: names are one word of small letters. One that Discord would refuse is left out, and the list stands. */
const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u

function localised(names: Readonly<Record<string, string>> = {}): { name_localizations?: LocalizationMap } {
  const given: LocalizationMap = {}
  for (const [language, name] of Object.entries(names)) {
    const locale = locales[language]
    if (locale !== undefined && NAME.test(name) && name === name.toLowerCase()) given[locale] = name
  }
  return Object.keys(given).length === 0 ? {} : { name_localizations: given }
}

/** English, or the first language there is, where a reader's own is not given. */
function described(what: string, summary: Readonly<Record<string, string>>) {
  const description = summary.en ?? Object.values(summary)[0]
  if (description === undefined || description === '')
    throw new Error(`${what} has no summary in any language`)
  const localized: LocalizationMap = {}
  for (const [language, text] of Object.entries(summary)) {
    if (text.length > DESCRIPTION)
      throw new Error(
        `Discord takes descriptions of ${DESCRIPTION} characters; the ${language} summary of ${what} has ${text.length}`,
      )
    const locale = locales[language]
    if (locale !== undefined) localized[locale] = text
  }
  return { description, description_localizations: localized }
}
