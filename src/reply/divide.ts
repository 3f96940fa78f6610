// Where a block may be broken to go on over the page: between rows and items, sentences, words, and at worst letters.
import { never } from '../model/never.ts'
import type { Block, Span, Text } from './document.ts'

type Of<T extends Block['type']> = Extract<Block, { type: T }>

/** One way to break a block in two. */
export type Division = {
  /** How many parts there are; a break is before part 1 … parts - 1. */
  readonly parts: number
  /** What stands before the break. */
  head(part: number): Block
  /** What goes over. */
  rest(part: number): readonly Block[]
}

/** From the kindest way to the cruellest, each found only when asked for; none where a block is whole or not at all. */
export function divisions(block: Block): Iterable<Division> {
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

function* between<T>(parts: readonly T[], make: (parts: readonly T[]) => Block): Iterable<Division> {
  if (parts.length < 2) return
  yield {
    parts: parts.length,
    head: part => make(parts.slice(0, part)),
    rest: part => [make(parts.slice(part))],
  }
}

/** Every way to break a text; `head` and `rest` say what its halves become. */
function* within(
  text: Text,
  head: (text: Text) => Block,
  rest: (text: Text) => readonly Block[],
): Iterable<Division> {
  for (const pieces of cuts(text))
    yield {
      parts: pieces.length,
      head: part => head(joined(pieces.slice(0, part))),
      rest: part => rest(joined(pieces.slice(part))),
    }
}

const inText = (text: Text, make: (text: Text) => Block): Iterable<Division> =>
  within(text, make, rest => [make(rest)])

/** An item that is longer than a page goes on as a paragraph, and the list after it with its numbers. */
function* inList(list: Of<'list'>): Iterable<Division> {
  const { items } = list
  const from = (start: number): Of<'list'> => ({
    ...list,
    ...(list.ordered ? { start: (list.start ?? 1) + start } : {}),
    items: items.slice(start),
  })
  const [first, ...others] = items
  if (first === undefined) return
  const after = others.length === 0 ? [] : [from(1)]
  if (others.length > 0)
    yield {
      parts: items.length,
      head: part => ({ ...list, items: items.slice(0, part) }),
      rest: part => [from(part)],
    }
  yield* within(
    first,
    head => ({ ...list, items: [head] }),
    rest => [{ type: 'paragraph', text: rest }, ...after],
  )
}

function* inFields(block: Of<'fields'>): Iterable<Division> {
  const [first, ...others] = block.fields
  if (first === undefined) return
  yield* between(block.fields, fields => ({ ...block, fields }))
  yield* within(
    first.value,
    value => ({ ...block, fields: [{ ...first, value }] }),
    value => [{ ...block, fields: [{ ...first, value }, ...others] }],
  )
}

/** A row that is longer than a page is told as fields, column by column. */
function* inTable(table: Of<'table'>): Iterable<Division> {
  const [first, ...others] = table.rows
  if (first === undefined) return
  yield* between(table.rows, rows => ({ ...table, rows }))
  const fields = first.map((value, n) => ({ name: table.columns[n]?.name ?? '', value }))
  const after = others.length === 0 ? [] : [{ ...table, rows: others }]
  for (const { parts, head, rest } of divisions({ type: 'fields', fields }))
    yield { parts, head, rest: part => [...rest(part), ...after] }
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** A text in sentences, in words, in letters; joined again, each is the text itself. */
function* cuts(text: Text): Iterable<readonly Text[]> {
  const ways = [
    () => inSentences(text),
    () => inPieces(text, words => words.split(/(?<=\s)(?=\S)/)),
    () => inPieces(text, lettersOf, sourceBySource),
  ]
  for (const way of ways) {
    const pieces = way()
    if (pieces.length > 1) yield pieces
  }
}

/** More letters than any page holds; the others wait for the next page. */
const LETTERS = 5_000

function lettersOf(text: string): readonly string[] {
  const pieces: string[] = []
  for (const { segment, index } of letters.segment(text)) {
    if (index >= LETTERS) return [...pieces, text.slice(index)]
    pieces.push(segment)
  }
  return pieces
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

type Cite = Extract<Span, { type: 'cite' }>
const whole = (cite: Cite): readonly Cite[] => [cite]
/** Two hundred sources of one statement are more than a page. */
const sourceBySource = (cite: Cite): readonly Cite[] =>
  cite.sources.map(source => ({ type: 'cite', sources: [source] }))

/** Strings and strong words are cut, links and times stay whole, a citation stays with what is before it. */
function inPieces(
  text: Text,
  cut: (text: string) => readonly string[],
  cutCite: (cite: Cite) => readonly Cite[] = whole,
): readonly Text[] {
  const pieces: Span[][] = []
  for (const span of text) {
    if (typeof span === 'string') pieces.push(...cut(span).map(part => [part]))
    else if (span.type === 'strong') pieces.push(...cut(span.text).map(part => [{ ...span, text: part }]))
    else if (span.type === 'cite') {
      const [first, ...others] = cutCite(span)
      if (first === undefined) continue
      const before = pieces.at(-1)
      if (before === undefined) pieces.push([first])
      else before.push(first)
      pieces.push(...others.map(other => [other]))
    } else pieces.push([span])
  }
  return pieces
}

/** One text of several, neighbouring strings (and strong words, and citations) being one again. */
function joined(pieces: readonly Text[]): Text {
  const text: Span[] = []
  for (const span of pieces.flat()) {
    const last = text.at(-1)
    if (typeof span === 'string' && typeof last === 'string') text[text.length - 1] = last + span
    else if (isA('strong', span) && isA('strong', last))
      text[text.length - 1] = { type: 'strong', text: last.text + span.text }
    else if (isA('cite', span) && isA('cite', last))
      text[text.length - 1] = { type: 'cite', sources: [...last.sources, ...span.sources] }
    else text.push(span)
  }
  return text
}

function isA<T extends Exclude<Span, string>['type']>(
  type: T,
  span: Span | undefined,
): span is Extract<Span, { type: T }> {
  return typeof span === 'object' && span.type === type
}
