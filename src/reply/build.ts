// Small makers for the reply document, so that a command's `reply` reads like what it says.
import type { LanguageId } from '../model/language.ts'
import type { Instant } from '../model/time.ts'
import type { Action, Block, Reply, Source, Span, Text } from './document.ts'

type Of<T extends Block['type']> = Extract<Block, { type: T }>
/** A text, or the one string that it is. */
export type Words = string | Text

const textOf = (words: Words): Text => (typeof words === 'string' ? [words] : words)

export const strong = (text: string): Span => ({ type: 'strong', text })
export const link = (text: string, href: string): Span => ({ type: 'link', text, href })
export const cite = (...sources: readonly Source[]): Span => ({ type: 'cite', sources })
export const time = (at: Instant, style: 'date' | 'moment' | 'relative' = 'moment'): Span => ({
  type: 'time',
  at,
  style,
})

export const heading = (text: string): Of<'heading'> => ({ type: 'heading', text })
export const paragraph = (...text: Text): Of<'paragraph'> => ({ type: 'paragraph', text })
export const info = (...text: Text): Of<'notice'> => ({ type: 'notice', tone: 'info', text })
export const warning = (...text: Text): Of<'notice'> => ({ type: 'notice', tone: 'warning', text })

/** `fields([['Turnout', '66.8 %'], ['Winner', [strong('…'), cite(source)]]])` */
export const fields = (pairs: readonly (readonly [name: string, value: Words])[]): Of<'fields'> => ({
  type: 'fields',
  fields: pairs.map(([name, value]) => ({ name, value: textOf(value) })),
})

export const list = (items: readonly Words[]): Of<'list'> => ({
  type: 'list',
  ordered: false,
  items: items.map(textOf),
})

export const numberedList = (items: readonly Words[]): Of<'list'> => ({
  type: 'list',
  ordered: true,
  items: items.map(textOf),
})

/** A column name with a leading `>` is aligned to the end: `table(['Candidate', '>Votes'], rows)`. */
export const table = (columns: readonly string[], rows: readonly (readonly Words[])[]): Of<'table'> => ({
  type: 'table',
  columns: columns.map(name =>
    name.startsWith('>') ? { name: name.slice(1), align: 'end' } : { name, align: 'start' },
  ),
  rows: rows.map(row => row.map(textOf)),
})

export const quote = (text: string, sources: readonly Source[], by?: string): Of<'quote'> => ({
  type: 'quote',
  text,
  sources,
  ...(by === undefined ? {} : { by }),
})

export const chart = (title: string, unit: string, bars: Of<'chart'>['bars']): Of<'chart'> => ({
  type: 'chart',
  title,
  unit,
  bars,
})

export const ask = (label: string, line: string): Action => ({ type: 'ask', label, line })
export const open = (label: string, href: string): Action => ({ type: 'open', label, href })

export const reply = (
  language: LanguageId,
  title: string,
  blocks: readonly Block[],
  actions: readonly Action[] = [],
): Reply => ({ title, blocks, actions, language })
