// What a language brings: words to say things in (messages) and words to read by (lexicon). One folder each.
import type { LanguageId } from '../model/language.ts'
import type { Messages } from './messages.ts'

export type Language = {
  readonly id: LanguageId
  /** In itself: "English", «русский». */
  readonly name: string
  readonly messages: Messages
}
