// A line is one sentence with all that the rules ask about it: cues, dates, figures, places, names and its parts.
import type { PartialDate } from '../model/time.ts'
import { titlesOf } from './bodies/party-names.ts'
import { type Known, knownIn, namesIn, nobody } from './line-names.ts'
import { meantIn, type People } from './people/people.ts'
import type { Reference } from './people/references.ts'
import type { PlaceName } from './places/place-names.ts'
import type { PersonRead } from './reading.ts'
import type { Marks } from './text/cues.ts'
import { type DateRead, daysBetween, isCompared, isDay } from './text/dates.ts'
import { type Figure, figuresIn } from './text/numbers.ts'
import type { Prose, Sentence, Token } from './text/prose.ts'
import { segmentsOf } from './text/segments.ts'
import type { VotesReader } from './votes/votes-reader.ts'

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
type MeantAt = {
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
  const known = knownIn(prose, people.list, reader)
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
      known,
    )
    const told = line.dates.findLast(read => isDay(read.date) && !isCompared(line.marks, read))
    standing = told?.date ?? standing
    previous = line
    return line
  })
}

/** The last word of every name of several words, lower case. */
export const surnamesOf = (people: readonly PersonRead[]): ReadonlySet<string> =>
  new Set(
    people.flatMap(({ name }) => (name.includes(' ') ? (name.toLowerCase().split(' ').at(-1) ?? []) : [])),
  )

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
  known: Known = nobody,
): Line {
  const { tokens } = sentence
  const marks = reader.tagger.mark(
    tokens,
    reader.lexicon.partiesQuoted ? titlesOf(tokens, reader.lexicon.parties) : [],
  )
  const dates = unrepeated(reader.dates.read(tokens, marks, published, standing), tokens)
  const taken = new Set<number>()
  for (const { first, last } of dates) for (let at = first; at <= last; at++) taken.add(at)
  const ofSeats = countsSeats(before)
  const figures = figuresIn(tokens, marks, taken, reader.lexicon, reader.tagger, ofSeats)
  // "Tatar" in an article about Ersin Tatar is no place.
  const places = reader
    .places(tokens)
    .filter(({ first, last }) => first !== last || !surnames.has(tokens[first]?.lower ?? ''))
  const mentions = references
    .filter(({ kind }) => kind === 'name')
    .map(({ span, person }) => ({ span, index: person, name: people[person]?.name ?? '' }))
  const meant = meantBy(tokens, references)
  // «Экс-глава КГБ победил»: a description with the capital of a sentence's first word begins no name.
  const begins = meant[0]?.first === 0 && meant[0].kind === 'description'
  const none = begins ? new Set([...taken, 0]) : taken
  const names = namesIn(tokens, marks, places, mentions, none, reader, known)
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

/** Did the sentences before count seats, with the word or, further on, without it: "has 11 seats", "has nine, the Group eight"? */
function countsSeats(line: Line | undefined): boolean {
  let at = line
  for (let back = 0; at && back < PASSAGE; at = at.before, back++)
    if (at.figures.some(({ unit, digits }) => unit === 'seats' || (unit === 'plain' && !digits))) return true
  return false
}
/** What is counted is said once for so many sentences. */
const PASSAGE = 3

/** "Two weeks ago, on March 19": a day that is counted back and then named is one day, the named one. */
function unrepeated(dates: readonly DateRead[], tokens: readonly Token[]): DateRead[] {
  const found: DateRead[] = []
  for (const date of dates) {
    const before = found.at(-1)
    const apposed =
      before !== undefined &&
      date.first - before.last <= APPOSED &&
      tokens[before.last + 1]?.text === ',' &&
      isDay(date.date) &&
      isDay(before.date) &&
      Math.abs(daysBetween(before.date, date.date)) <= ROUGHLY &&
      tokens[date.first]?.kind === 'number' &&
      tokens[before.first]?.kind !== 'number'
    if (apposed) found[found.length - 1] = { ...before, date: date.date }
    else found.push(date)
  }
  return found
}
/** A comma and a preposition stand between the two. */
const APPOSED = 3
/** "Two weeks ago" is said of so many days more or fewer. */
const ROUGHLY = 3

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
