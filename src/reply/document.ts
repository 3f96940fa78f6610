// The reply document: what we say, before how it looks. Closed and semantic; every renderer ends in `default: never(node)`.
import type { LanguageId } from '../model/language.ts'
import type { Instant } from '../model/time.ts'

/** Where a statement leads: the article, and the words in it. Sources are numbered once, in reading order. */
export type Source = {
  readonly publisher: string
  readonly title: string
  readonly url?: string
  readonly published?: string
  /** Only the beginning of the article was to be had. */
  readonly isStub?: true
  /** The printed sentence. */
  readonly quote?: string
}

export type Span =
  | string
  | { readonly type: 'strong'; readonly text: string }
  | { readonly type: 'link'; readonly text: string; readonly href: string }
  /** A statement's sources; shown as `[1]` or a link by each renderer. */
  | { readonly type: 'cite'; readonly sources: readonly Source[] }
  | { readonly type: 'time'; readonly at: Instant; readonly style: 'date' | 'moment' | 'relative' }
export type Text = readonly Span[]

export type Block =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: Text }
  | { readonly type: 'fields'; readonly fields: readonly { readonly name: string; readonly value: Text }[] }
  | {
      readonly type: 'list'
      readonly ordered: boolean
      /** The number of the first item, where a list goes on from the page before; 1 if absent. */
      readonly start?: number
      readonly items: readonly Text[]
    }
  | {
      readonly type: 'table'
      readonly columns: readonly { readonly name: string; readonly align: 'start' | 'end' }[]
      readonly rows: readonly (readonly Text[])[]
    }
  | {
      readonly type: 'quote'
      readonly text: string
      readonly by?: string
      readonly sources: readonly Source[]
    }
  /** Numbers, never pixels. `low` and `high` are the range of the readings. */
  | {
      readonly type: 'chart'
      readonly title: string
      readonly unit: string
      readonly bars: readonly {
        readonly label: string
        readonly value: number
        readonly low?: number
        readonly high?: number
      }[]
    }
  | { readonly type: 'notice'; readonly tone: 'info' | 'warning'; readonly text: Text }

export type Action =
  /** A command line: asking it again, from a button, a link or by hand, is the same. */
  | { readonly type: 'ask'; readonly label: string; readonly line: string }
  | { readonly type: 'open'; readonly label: string; readonly href: string }

export type Reply = {
  readonly title: string
  readonly blocks: readonly Block[]
  readonly actions: readonly Action[]
  readonly language: LanguageId
  /** Goes with it to whoever asked, and to nobody else. */
  readonly file?: File
}

export type File = { readonly name: string; readonly text: string }
