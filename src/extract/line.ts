// A line is one sentence with all that the rules ask about it: cues, dates, figures, places, names and its parts.
import type { LanguageId } from '../model/language.ts'
import type { PartialDate } from '../model/time.ts'
import type { CueKind, Marks } from './cues.ts'
import { type DateRead, isDay } from './dates.ts'
import { peopleLexicon } from './lexicons.ts'
import { type Figure, figuresIn } from './numbers.ts'
import { meantIn, type People } from './people.ts'
import type { PlaceName } from './place-names.ts'
import type { Prose, Sentence, Token } from './prose.ts'
import type { PersonRead } from './reading.ts'
import type { Reference } from './references.ts'
import type { VotesReader } from './votes-reader.ts'

/** A person, party or body as it stands in a line. */
export type NameAt = {
  readonly first: number
  readonly last: number
  readonly text: string
  /** Index into the article's people. */
  readonly person?: number
  /** "Kurti's movement": it owns what follows and is not what the words are about. */
  readonly possessive: boolean
  /** "of former President Kocharyan", "led by": part of another name's description. */
  readonly oblique: boolean
}

/** A pronoun or a description that stands for a person. */
export type MeantAt = {
  readonly first: number
  readonly last: number
  readonly person: number
  readonly kind: 'pronoun' | 'description'
}

/** A stretch between commas, dashes, brackets or colons. */
export type Segment = {
  readonly first: number
  readonly last: number
  /** "who chairs the commission", "endorsed by the president": says more about the name before it. */
  readonly insertion: boolean
  readonly bracket: boolean
  /** What stood before it: `,` `;` `:` `—` `(` or nothing. */
  readonly opened: string
}

export type Line = {
  readonly index: number
  readonly paragraph: number
  /** The line before it. */
  readonly before: Line | undefined
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly marks: Marks
  readonly dates: readonly DateRead[]
  readonly figures: readonly Figure[]
  readonly places: readonly PlaceName[]
  readonly names: readonly NameAt[]
  readonly meant: readonly MeantAt[]
  readonly segments: readonly Segment[]
  /** Segment index of each token, -1 for the marks between. */
  readonly segmentOf: readonly number[]
}

export function linesOf(prose: Prose, people: People, reader: VotesReader): Line[] {
  const surnames = surnamesOf(people.list)
  const bearer = bearersOf(people.list, prose.language)
  let standing: PartialDate | undefined
  let previous: Line | undefined
  return prose.sentences.map((sentence, index) => {
    const own = meantIn(people, [sentence.start, sentence.end])
    const line = lineOf(
      sentence,
      index,
      own,
      people.list,
      surnames,
      reader,
      prose.published,
      standing,
      previous,
      bearer,
    )
    standing = [...line.dates].reverse().find(({ date }) => isDay(date))?.date ?? standing
    previous = line
    return line
  })
}

/** The last word of every name of several words, lower case. */
export const surnamesOf = (people: readonly PersonRead[]): ReadonlySet<string> =>
  new Set(
    people.flatMap(({ name }) => (name.includes(' ') ? (name.toLowerCase().split(' ').at(-1) ?? []) : [])),
  )

/** The one person of the article whose surname an inflected word is, where nobody took it for a name. */
type Bearer = (printed: string) => number | undefined

function bearersOf(people: readonly PersonRead[], language: LanguageId): Bearer {
  const bearers = new Map<string, number | undefined>()
  for (const [index, { name }] of people.entries()) {
    const surname = name.split(' ').at(-1) ?? name
    bearers.set(surname, bearers.has(surname) ? undefined : index)
  }
  const lexicon = peopleLexicon(language)
  return printed => {
    for (const { lemma } of lexicon?.forms(printed, 'surname') ?? []) {
      const index = bearers.get(lemma)
      if (index !== undefined) return index
    }
    return undefined
  }
}

export function lineOf(
  sentence: Sentence,
  index: number,
  references: readonly Reference[],
  people: readonly PersonRead[],
  surnames: ReadonlySet<string>,
  reader: VotesReader,
  published: PartialDate | undefined,
  standing: PartialDate | undefined,
  before?: Line,
  bearer: Bearer = () => undefined,
): Line {
  const { tokens } = sentence
  const marks = reader.tagger.mark(tokens)
  const dates = reader.dates.read(tokens, marks, published, standing)
  const taken = new Set<number>()
  for (const { first, last } of dates) for (let at = first; at <= last; at++) taken.add(at)
  const figures = figuresIn(tokens, marks, taken, reader.lexicon, reader.tagger)
  // "Tatar" in an article about Ersin Tatar is no place.
  const places = reader
    .places(tokens)
    .filter(({ first, last }) => first !== last || !surnames.has(tokens[first]?.lower ?? ''))
  const mentions = references
    .filter(({ kind }) => kind === 'name')
    .map(({ span, person }) => ({ span, index: person, name: people[person]?.name ?? '' }))
  const names = namesIn(tokens, marks, places, mentions, taken, reader, bearer)
  const meant = meantBy(tokens, references)
  const { segments, segmentOf } = segmentsOf(tokens, marks, names)
  return {
    index,
    paragraph: sentence.paragraph,
    before,
    sentence,
    tokens,
    marks,
    dates,
    figures,
    places,
    names,
    meant,
    segments,
    segmentOf,
  }
}

function meantBy(tokens: readonly Token[], references: readonly Reference[]): MeantAt[] {
  const found: MeantAt[] = []
  let from = 0
  for (const { span, person, kind } of references) {
    if (kind === 'name') continue
    while (from < tokens.length && (tokens[from]?.end ?? 0) <= span[0]) from++
    if (from < tokens.length) found.push({ first: from, last: from, person, kind })
  }
  return found
}

/** "X, a law professor nominated by Y, won": a description after a name, unless it is a name itself: "his rival, the Republican Party". */
function describes(names: readonly NameAt[], marks: Marks, first: number, last: number): boolean {
  if (!marks.find(first, first, 'leading') || !names.some(name => name.last === first - 2)) return false
  const inside = names.find(name => name.first === first + 1)
  return !(inside && inside.last >= last - 1)
}

const dashes = new Set(['—', '–', '-', '--'])

function segmentsOf(
  tokens: readonly Token[],
  marks: Marks,
  names: readonly NameAt[],
): Pick<Line, 'segments' | 'segmentOf'> {
  const segments: Segment[] = []
  const segmentOf: number[] = new Array(tokens.length).fill(-1)
  let first = 0
  let opened = ''
  let depth = 0
  const close = (last: number) => {
    if (last >= first) {
      const at = tokens[first]?.lower === 'and' || tokens[first]?.lower === 'и' ? first + 1 : first
      for (let token = first; token <= last; token++) segmentOf[token] = segments.length
      segments.push({
        first,
        last,
        insertion:
          opened === ',' &&
          (marks.find(at, at + 1, 'insertion') !== undefined || describes(names, marks, first, last)),
        bracket: depth > 0,
        opened,
      })
    }
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token?.kind !== 'punctuation') continue
    const bracket =
      token.text === '(' || token.text === '[' ? 1 : token.text === ')' || token.text === ']' ? -1 : 0
    const parts =
      bracket !== 0 ||
      token.text === ',' ||
      token.text === ';' ||
      token.text === ':' ||
      dashes.has(token.text)
    if (!parts) continue
    if (dashes.has(token.text) && tokens[i - 1]?.end === token.start && tokens[i + 1]?.start === token.end)
      continue
    close(i - 1)
    first = i + 1
    opened = dashes.has(token.text) ? '—' : token.text
    depth = Math.max(0, depth + bracket)
  }
  close(tokens.length - 1)
  return { segments, segmentOf }
}

/** Cues that are small words and never begin a name. */
const small: ReadonlySet<CueKind> = new Set([
  'third-person',
  'according',
  'of',
  'because',
  'negation',
  'for',
  'insertion',
  'reason',
  'down-from',
  'these-two',
  'each',
  'earlier',
  'hypothetical',
])

const connectors = new Set(['of', 'for', 'to', 'the', 'will', 'de', 'la', 'за', '-', '&'])

function namesIn(
  tokens: readonly Token[],
  marks: Marks,
  places: readonly PlaceName[],
  mentions: readonly {
    readonly span: readonly [number, number]
    readonly index: number
    readonly name: string
  }[],
  dates: ReadonlySet<number>,
  { openers }: VotesReader,
  bearer: Bearer,
): NameAt[] {
  const found: NameAt[] = []
  const taken = new Set<number>()
  let from = 0
  for (const { span, index, name } of mentions) {
    while (from < tokens.length && (tokens[from]?.end ?? 0) <= span[0]) from++
    let last = from
    while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? 0) < span[1]) last++
    if (from >= tokens.length || taken.has(from)) continue
    for (let at = from; at <= last; at++) taken.add(at)
    found.push({ first: from, last, text: name, person: index, ...governed(tokens, marks, from, last) })
  }
  const placed = new Set(
    places.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  )
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || !token.capital || taken.has(i) || dates.has(i)) continue
    if (marks.at(i).some(({ kind }) => kind === 'leading')) continue
    let last = i
    for (let at = i + 1; at < tokens.length; at++) {
      const here = tokens[at]
      if (!here || taken.has(at) || dates.has(at)) break
      if (here.kind === 'word' && here.capital) last = at
      else if (connectors.has(here.lower) && tokens[at + 1]?.kind === 'word') continue
      else break
    }
    // A connector that leads to no further capital is no part of the name: `last` never moved onto it.
    const length = last - i + 1
    const sentenceFirst =
      i === 0 || tokens[i - 1]?.text === '"' || tokens[i - 1]?.text === '“' || tokens[i - 1]?.text === ':'
    if (
      sentenceFirst &&
      (openers.has(token.lower) ||
        (length === 1 ? marks.at(i).length > 0 : marks.at(i).some(({ kind }) => small.has(kind))))
    )
      continue
    if (length === 1 && placed.has(i)) {
      i = last
      continue
    }
    const meant = length === 1 ? bearer(token.text) : undefined
    if (meant !== undefined) {
      found.push({
        first: i,
        last,
        text: token.text,
        person: meant,
        ...governed(tokens, marks, i, last),
      })
      continue
    }
    found.push({
      first: i,
      last,
      text: tokens
        .slice(i, last + 1)
        .map(({ text }) => text)
        .join(' ')
        .replace(/ - /g, ' - '),
      ...governed(tokens, marks, i, last),
    })
    i = last
  }
  return found.sort((a, b) => a.first - b.first)
}

/** A preposition this many words before a name, with nothing but titles between, makes it part of something else. */
const TITLE = 6

function governed(
  tokens: readonly Token[],
  marks: Marks,
  first: number,
  last: number,
): Pick<NameAt, 'possessive' | 'oblique'> {
  const possessive =
    tokens[last + 1]?.lower === "'s" ||
    (tokens[last + 1]?.text === '’' && tokens[last]?.text.endsWith('s') === true)
  let oblique = false
  for (let at = first - 1; at >= 0 && at >= first - TITLE; at--) {
    const token = tokens[at]
    if (token?.kind !== 'word') break
    if (marks.find(at, at, 'of')) {
      oblique = true
      break
    }
    if (marks.find(at, at, 'gets', 'given', 'says', 'for', 'against', 'versus', 'insertion')) break
  }
  return { possessive, oblique }
}
