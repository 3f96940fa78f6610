// The words people ask with: other names of commands and offices, per language. Lower case; «ё» is written «е».
import type { Office } from '../model/election.ts'
import type { LanguageId } from '../model/language.ts'
import { asked as en } from './en/asked.ts'
import { asked as ru } from './ru/asked.ts'

export type Asked = {
  readonly language: LanguageId
  /** Other names of a command: «выборы» for `election`. */
  readonly commands: Readonly<Record<string, readonly string[]>>
  /** What stands before the name of what is followed: «подписаться человек Хаджимба». */
  readonly marks: Readonly<Record<'person' | 'election' | 'search' | 'publisher', readonly string[]>>
  readonly offices: Readonly<Record<Office, readonly string[]>>
  /** January to December, every form that a date or a question takes. */
  readonly months: readonly (readonly string[])[]
  /** Questions in plain words, the particular before the general; `about` is the name that is asked after. */
  readonly questions: readonly { readonly pattern: RegExp; readonly command: string }[]
  /** Small words that carry nothing in a question: "in the", «в». */
  readonly fillers: readonly string[]
}

/** Every language's, since people mix them in one line. */
export const askedWords: readonly Asked[] = [en, ru]
