// How commands and their options are called where a platform lists them in a reader's language. A language may have these words and no more.
import type { LanguageId } from '../model/language.ts'
import { slash as ru } from './ru/slash.ts'
import { slash as uk } from './uk/slash.ts'

type Words = { readonly name: string; readonly summary?: string }

export type SlashWords = {
  /** By the command's name. One word in small letters; what is not told is called by its own name. */
  readonly commands: Readonly<Record<string, Words>>
  /** By the option's name, whatever command it belongs to. */
  readonly options: Readonly<Record<string, Words>>
}

/** Languages other than English, which the names are in. */
export const slashWords: Readonly<Record<LanguageId, SlashWords>> = { ru, uk }
