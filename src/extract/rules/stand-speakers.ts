// Whose words a stand is told in: whoever is quoted, credited, or reports what somebody else does.

import type { ReadingOf } from '../article.ts'
import type { Actor } from '../bodies/actors.ts'
import { watchersIn } from '../bodies/groups.ts'
import type { Line } from '../line.ts'
import type { CueKind, Mark } from '../text/cues.ts'
import { personActor } from './stand-rows.ts'

/** "X said that Kyiv would not recognise it", "X complained that Y had bribed voters": the stand is told by X. */
export function reporterOf(
  line: Line,
  mark: Mark,
  nearest: Actor,
  actors: readonly Actor[],
): Actor | undefined {
  const says = line.marks.findLast(0, nearest.first - 1, 'says', 'complains')
  if (!says || line.tokens[says.first]?.quoted) return undefined
  const told = mark.kind === 'stance:alleges-fraud' || mark.kind === 'stance:rejects'
  const reporter = actors.findLast(({ last }) => last < says.first)
  // "The commission's head said that observers called it calm": so the head vouches for it.
  if (nearest.kind === 'observers' && reporter?.watches && !reporter.observes) return reporter
  if (!told && nearest.kind !== 'state' && nearest.kind !== 'body') return undefined
  // A body that a person speaks of takes the stand itself.
  if (!reporter || (reporter.kind === 'person' && !told)) return undefined
  // "…, alleging that Y had cooked the figures": whoever the sentence is about.
  const along = line.tokens[says.first - 1]?.text === ','
  return along || says.first - reporter.last <= SAID ? reporter : undefined
}
/** Words between a name and its verb of saying. */
const SAID = 6

/** "According to X, …", «По словам X, …»: the line is what X says. */
export function accordingTo(line: Line, told: Mark, article: ReadingOf): Actor | undefined {
  const mark = line.marks.find(0, 1, 'according') ?? insertedBefore(line, told)
  if (!mark) return undefined
  const name = line.names.find(({ first, person }) => first > mark.last && person !== undefined)
  if (name?.person === undefined || name.first - mark.last > TITLED) return bodyBehind(line, mark, article)
  const plain = line.tokens
    .slice(mark.last + 1, name.first)
    .every(({ kind, text }) => kind === 'word' || text === ',')
  return plain ? personActor(name.first, name.last, name.person, article) : undefined
}
/** «Такие цифры, по мнению X, невозможны»: between commas right before the part that tells the stand. */
function insertedBefore({ marks, segments, segmentOf }: Line, { first }: Mark): Mark | undefined {
  const part = segments[(segmentOf[first] ?? 0) - 1]
  return part?.opened === ',' ? marks.find(part.first, part.first, 'according') : undefined
}

/** Words of a title before its bearer. */
const TITLED = 10

/** «По оценке ОБСЕ, выборы были …»: the body right behind the words that credit it, where it watches the vote. */
function bodyBehind(line: Line, { last }: Mark, { lines }: ReadingOf): Actor | undefined {
  const name = line.names.find(
    ({ first, person }) => first > last && first <= last + 3 && person === undefined,
  )
  if (!name || !watchersIn(lines).has(name.text)) return undefined
  const { first, text } = name
  return { first, last: name.last, kind: 'body', text, watches: true, observes: true, declined: false }
}

/** What somebody can do but for themselves. */
export const ownActs: ReadonlySet<CueKind> = new Set<CueKind>([
  'stance:concedes',
  'stance:boycotts',
  'stance:congratulates',
  'stance:recognises',
  'stance:sues',
])

/** Is the actor named right before the mark, in the same quotation and clause? */
export const isQuotedBefore = (line: Line, { first, last, kind, declined }: Actor, mark: Mark): boolean =>
  kind === 'person' &&
  !declined &&
  line.names.some(name => name.first === first) &&
  last < mark.first &&
  line.tokens.slice(first, mark.first).every(({ quoted }) => quoted) &&
  line.segmentOf[first] === line.segmentOf[mark.first] &&
  !line.tokens.slice(0, first).some(({ lower }) => ownVoice.has(lower))
const ownVoice: ReadonlySet<string> = new Set(['i', 'we', 'я', 'мы'])

/** Whoever is credited with the quotation that a mark stands in. */
export function quotedAt(line: Line, mark: Mark, article: ReadingOf): Actor | undefined {
  const token = line.tokens[mark.first]
  const quote = token && article.quotes.find(({ span }) => span[0] <= token.start && span[1] >= token.end)
  return quote?.person === undefined ? undefined : personActor(mark.first, mark.first, quote.person, article)
}

/** A quotation of so many words is somebody's; shorter ones are words that the writer holds off. */
const SPOKEN = 5

export function isSpoken(line: Line, mark: Mark): boolean {
  let first = mark.first
  let last = mark.last
  while (line.tokens[first - 1]?.quoted) first--
  while (line.tokens[last + 1]?.quoted) last++
  return last - first + 1 >= SPOKEN
}

export function speakerOf(line: Line, actors: readonly Actor[]): Actor | undefined {
  const says = line.marks.all.find(({ kind, first }) => kind === 'says' && !line.tokens[first]?.quoted)
  if (!says) return undefined
  const before = actors.findLast(
    ({ last, first }) => last < says.first && !line.tokens[first]?.quoted && says.first - last <= 6,
  )
  return before ?? actors.find(({ first }) => first > says.last && first <= says.last + 6)
}
