// An article taken apart once: its own paragraphs, sentences and words. Every rule reads this and never the raw text.
import type { Span } from '../../model/claim.ts'
import type { LanguageId } from '../../model/language.ts'

export type Token = {
  readonly start: number
  readonly end: number
  /** As printed. */
  readonly text: string
  /** Lower case, NFC, apostrophes and quotes made plain. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'punctuation'
  /** Starts with a capital letter. */
  readonly capital: boolean
  /** Inside quotation marks, at whatever depth. */
  readonly quoted: boolean
}

export type Sentence = {
  readonly start: number
  readonly end: number
  /** Index of its paragraph in `paragraphs`. */
  readonly paragraph: number
  readonly tokens: readonly Token[]
}

/** A run between quotation marks; may cross sentences. `start` and `end` are inside the marks. */
export type QuotedRun = {
  readonly start: number
  readonly end: number
  /** The reporter's own words inside: «Подождём, — сказал он, — и увидим». */
  readonly inserted?: readonly Span[]
}

export type Prose = {
  readonly language: LanguageId
  readonly title: string
  readonly text: string
  readonly published?: string
  /** The article's own paragraphs; furniture is not among them. */
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Sentence[]
  /** The title's own sentence, with offsets into `title`. Context only: no claim is quoted from it. */
  readonly headline: Sentence
  readonly quoted: readonly QuotedRun[]
}
