// The few words that renderers add themselves, by language; a language that is not listed gets the English ones.
import type { LanguageId } from '../model/language.ts'

export type RendererWords = {
  /** Before a command line that may be asked next. */
  readonly try: string
  /** Before a notice that warns. */
  readonly warning: string
  /** The marks of a quotation. */
  readonly quoted: readonly [string, string]
}

const english: RendererWords = { try: 'try', warning: 'Note', quoted: ['“', '”'] }

const words: Readonly<Record<LanguageId, RendererWords>> = {
  en: english,
  ru: { try: 'спросите', warning: 'Внимание', quoted: ['«', '»'] },
  uk: { try: 'спитайте', warning: 'Увага', quoted: ['«', '»'] },
}

export const rendererWords = (language: LanguageId): RendererWords => words[language] ?? english
