// Where a block may be broken to go on over the page: between rows and items, sentences, words, and at worst letters.
import { never } from '../model/never.ts'
import type { Block, Span, Text } from './document.ts'

type Of<T extends Block['type']> = Extract<Block, { type: T }>

/** One way to break a block in two. */
export type Division = {
  /** How many parts there are; `at` takes 1 … parts - 1. */
  readonly parts: number
  at(part: number): readonly [head: Block, rest: readonly Block[]]
}

/** From the kindest way to the cruellest; none where a block is whole or not at all. */
export function divisions(block: Block): readonly Division[] {
  switch (block.type) {
    case 'heading':
      return divisions({ type: 'paragraph', text: [{ type: 'strong', text: block.text }] })
    case 'paragraph':
    case 'notice':
      return inText(block.text, text => ({ ...block, text }))
    case 'quote':
      return inText([block.text], text => ({ ...block, text: stringOf(text) }))
    case 'list':
      return inList(block)
    case 'fields':
      return inFields(block)
    case 'table':
      return inTable(block)
    case 'chart':
      return between(block.bars, bars => ({ ...block, bars }))
    default:
      return never(block)
  }
}

const stringOf = (text: Text): string => text.map(span => (typeof span === 'string' ? span : '')).join('')

function between<T>(parts: readonly T[], make: (parts: readonly T[]) => Block): readonly Division[] {
  if (parts.length < 2) return []
  return [{ parts: parts.length, at: part => [make(parts.slice(0, part)), [make(parts.slice(part))]] }]
}

const inText = (text: Text, make: (text: Text) => Block): readonly Division[] =>
  cuts(text).flatMap(pieces => between(pieces, some => make(joined(some))))

/** An item that is longer than a page goes on as a paragraph, and the list after it with its numbers. */
function inList(list: Of<'list'>): readonly Division[] {
  const { items } = list
  const from = (start: number): Of<'list'> => ({
    ...list,
    ...(list.ordered ? { start: (list.start ?? 1) + start } : {}),
    items: items.slice(start),
  })
  const [first, ...others] = items
  if (first === undefined) return []
  return [
    ...(others.length === 0
      ? []
      : [
          {
            parts: items.length,
            at: (part: number) => [{ ...list, items: items.slice(0, part) }, [from(part)]] as const,
          },
        ]),
    ...cuts(first).map(pieces => ({
      parts: pieces.length,
      at: (part: number) =>
        [
          { ...list, items: [joined(pieces.slice(0, part))] },
          [
            { type: 'paragraph', text: joined(pieces.slice(part)) },
            ...(others.length === 0 ? [] : [from(1)]),
          ],
        ] as const,
    })),
  ]
}

function inFields(block: Of<'fields'>): readonly Division[] {
  const [first, ...others] = block.fields
  if (first === undefined) return []
  return [
    ...between(block.fields, fields => ({ ...block, fields })),
    ...cuts(first.value).map(pieces => ({
      parts: pieces.length,
      at: (part: number) =>
        [
          { ...block, fields: [{ ...first, value: joined(pieces.slice(0, part)) }] },
          [{ ...block, fields: [{ ...first, value: joined(pieces.slice(part)) }, ...others] }],
        ] as const,
    })),
  ]
}

/** A row that is longer than a page is told as fields, column by column. */
function inTable(table: Of<'table'>): readonly Division[] {
  const [first, ...others] = table.rows
  if (first === undefined) return []
  const asFields: Of<'fields'> = {
    type: 'fields',
    fields: first.map((value, n) => ({ name: table.columns[n]?.name ?? '', value })),
  }
  const after = others.length === 0 ? [] : [{ ...table, rows: others }]
  return [
    ...between(table.rows, rows => ({ ...table, rows })),
    ...divisions(asFields).map(({ parts, at }) => ({
      parts,
      at: (part: number) => {
        const [head, rest] = at(part)
        return [head, [...rest, ...after]] as const
      },
    })),
  ]
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** A text in sentences, in words, in letters; joined again, each is the text itself. */
function cuts(text: Text): readonly (readonly Text[])[] {
  return [
    inSentences(text),
    inPieces(text, words => words.split(/(?<=\s)(?=\S)/)),
    inPieces(text, word => [...letters.segment(word)].map(({ segment }) => segment)),
  ].filter(pieces => pieces.length > 1)
}

/** A citation stays with the sentence that it ends, on whichever side of the full stop it stands. */
function inSentences(text: Text): readonly Text[] {
  const pieces: Span[][] = [[]]
  let said = ''
  const add = (span: Span, opens: boolean) => {
    if (opens && said !== '') pieces.push([])
    pieces.at(-1)?.push(span)
  }
  const ended = () => /[.!?…。]["»”’')\]]*\s*$/.test(said)
  for (const span of text) {
    if (typeof span === 'string') {
      const [first = '', ...others] = [...sentences.segment(span)].map(({ segment }) => segment)
      add(first, ended() && (/^\s/.test(first) || /\s$/.test(said)))
      for (const sentence of others) add(sentence, true)
      said += span
    } else if (span.type === 'cite') add(span, false)
    else {
      add(span, ended() && /\s$/.test(said))
      said += span.type === 'time' ? span.at : span.text
    }
  }
  return pieces
}

/** Strings and strong words are cut, links and times stay whole, a citation stays with what is before it. */
function inPieces(text: Text, cut: (text: string) => readonly string[]): readonly Text[] {
  const pieces: Span[][] = []
  for (const span of text) {
    if (typeof span === 'string') pieces.push(...cut(span).map(part => [part]))
    else if (span.type === 'strong') pieces.push(...cut(span.text).map(part => [{ ...span, text: part }]))
    else if (span.type === 'cite' && pieces.length > 0) pieces.at(-1)?.push(span)
    else pieces.push([span])
  }
  return pieces
}

/** One text of several, neighbouring strings (and neighbouring strong words) being one again. */
function joined(pieces: readonly Text[]): Text {
  const text: Span[] = []
  for (const span of pieces.flat()) {
    const last = text.at(-1)
    if (typeof span === 'string' && typeof last === 'string') text[text.length - 1] = last + span
    else if (isStrong(span) && isStrong(last))
      text[text.length - 1] = { type: 'strong', text: last.text + span.text }
    else text.push(span)
  }
  return text
}

const isStrong = (span: Span | undefined): span is Extract<Span, { type: 'strong' }> =>
  typeof span === 'object' && span.type === 'strong'
