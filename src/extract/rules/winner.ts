// The winner: who the article says was elected, or whom an authority's result makes so.
import type { Standing } from '../../model/election.ts'
import type { ReadingOf } from '../article.ts'
import { countedShare } from '../figures/counted.ts'
import { contestants } from '../figures/owners.ts'
import type { Line } from '../line.ts'
import type { ResultRead } from '../reading.ts'
import type { Slot } from '../votes/votes.ts'
import { personal, spelledOut } from './choices.ts'
import { listsIn } from './list-rows.ts'

export const rule = 'winner@3'

export type WinnerAt = {
  readonly slot: Slot
  readonly line: Line
  readonly name: string
  readonly person?: number
  readonly score: number
}

export function winnersOf(article: ReadingOf): WinnerAt[] {
  const { lines, votes, people, bystanders, incumbent } = article
  const best = new Map<Slot, WinnerAt>()
  const headings = new Set(listsIn(lines).flatMap(({ head }) => head ?? []))
  for (const line of lines) {
    for (const mark of line.marks.all) {
      if (mark.kind !== 'wins') continue
      const slot = votes.at(line, mark.first)
      if (!slot || slot.past || slot.upcoming || slot.office === 'referendum') continue
      if (line.marks.find(mark.first - 4, mark.last + 1, 'not-winner')) continue
      if (line.tokens[mark.first]?.quoted || headings.has(line)) continue
      // "congratulated X on his victory", "a Ukrainian victory": whoever stands before it has not won.
      if (line.marks.find(0, mark.first, 'stance:congratulates', 'stance:concedes')) continue
      // «С победой Далтова поздравил Лакоев»
      if (line.marks.find(mark.last + 1, mark.last + WISHED, 'stance:congratulates')) continue
      if (line.places.some(({ how, last }) => how === 'demonym' && last === mark.first - 1)) continue
      // "won 21 percent", "won 12 seats" is a share, not the vote.
      if (
        mark.first === mark.last &&
        line.figures.some(
          ({ first, digits }) =>
            digits &&
            first > mark.last &&
            first <= mark.last + 4 &&
            // «победил Иван Далтов — 61,2%»
            !line.names.some(name => name.first > mark.last && name.last < first),
        )
      )
        continue
      if (
        line.marks.find(0, line.tokens.length, 'survey', 'past-term', 'projected') ||
        slot.lines.length === 0
      )
        continue
      const isPersonal = personal.has(slot.office)
      // "told voters who won how many seats": what is asked, and not said.
      if (line.marks.find(mark.last + 1, mark.last + 1, 'asks-how-many')) continue
      const heads = contestants(line, isPersonal, bystanders).filter(
        head =>
          // Who counts or watches has not won.
          (head.kind === 'name' && !line.marks.covers(head.first, 'authority', 'observers')) ||
          head.kind === 'meant' ||
          (head.kind === 'incumbent' &&
            slot.region === article.region &&
            !line.marks.covers(head.first, 'wins')),
      )
      const between = (head: (typeof heads)[number]) =>
        line.segmentOf[head.first] === line.segmentOf[mark.first]
      const subject = heads.filter(
        head => head.last < mark.first && !head.name?.oblique && !head.name?.possessive,
      )
      // "gave Khajimba victory": the one it is given to.
      const given = line.marks.findLast(mark.first - 7, mark.first - 1, 'given')
      const handed = given && heads.find(head => head.first > given.last && head.last < mark.first)
      const inside = handed ?? heads.find(head => head.first > mark.first && head.first <= mark.last)
      const object = heads.find(
        head => head.first > mark.last && head.first <= mark.last + 6 && between(head) && !head.name?.oblique,
      )
      const chosen =
        inside ??
        subject.findLast(between) ??
        subject.findLast(head => !line.segments[line.segmentOf[head.first] ?? -1]?.insertion) ??
        object
      if (!chosen) continue
      const person = chosen.kind === 'incumbent' ? incumbent : (chosen.person ?? chosen.name?.person)
      const said = person !== undefined ? people[person]?.name : chosen.name?.text
      if (!said) continue
      const name = person === undefined ? spelledOut(said, article) : said
      const score = mark.last - mark.first + (line.index < 3 ? 2 : 0) + (inside ? 2 : 0)
      const standing = best.get(slot)
      if (!standing || standing.score < score)
        best.set(slot, { slot, line, name, ...(person === undefined ? {} : { person }), score })
    }
  }
  return [...best.values()]
}

/** Words from a victory to the verb of wishing joy of it. */
const WISHED = 5

/** The first of a result that settles the vote: an authority's, with more than half or with no round to follow; or one that spares a second round. */
export function settledBy(
  results: readonly ResultRead[],
  standing: Standing | null,
  slot: Slot,
  rowLines: readonly Line[],
  { lines, headline }: ReadingOf,
): { name: string; person?: number; line: Line } | undefined {
  if (slot.office === 'referendum') return undefined
  const top = [...results]
    .filter(
      ({ percent, votes, seats, choice }) =>
        (percent ?? votes ?? seats) !== undefined && !againstAll.has(choice),
    )
    .sort(byLead)[0]
  const line = rowLines[0]
  if (!top || !line) return undefined
  const near = lines.filter(one => rowLines.some(row => Math.abs(row.index - one.index) <= 1))
  const next = results.find(other => other !== top && !againstAll.has(other.choice))
  const lead = (top.percent ?? 0) - (next?.percent ?? 0)
  const decisive = (top.percent ?? 0) > HALF && lead > CLEAR && !isEarly(top, lines)
  const whole = near
    .concat(lines.slice(0, 2))
    .some(one => one.marks.find(0, one.tokens.length, 'all-counted'))
  const conceded = lines.some(one => one.marks.find(0, one.tokens.length, 'stance:concedes'))
  const settled =
    // What is said of all that voted that day is said of each place.
    ((slot.placed ? lines : near).some(isSpared) && slot.round !== 2) ||
    (standing === 'official' &&
      ((top.percent ?? 0) > HALF ||
        // One share alone does not tell who came first.
        (slot.office === 'parliament' && (next !== undefined || top.seats !== undefined)) ||
        (conceded && slot.round !== 1))) ||
    (standing === 'preliminary' &&
      (decisive || (whole && (top.percent ?? 0) > HALF)) &&
      // More than half of nearly all ballots spares a second round.
      (slot.round !== 1 || Math.max(0, ...countedNear(top, lines)) >= LATE)) ||
    // The headline says that the first has won.
    (standing !== 'projected' && slot.round !== 1 && isHailed(headline, top)) ||
    // The other one gave up: whoever counts the figures, more than half of a runoff is the office.
    (standing !== 'projected' && slot.round === 2 && conceded && (top.percent ?? 0) > HALF) ||
    (slot.office === 'parliament' &&
      rowLines.some(one => one.marks.find(0, one.tokens.length, 'first-place')))
  return settled
    ? { name: top.choice, ...(top.person === undefined ? {} : { person: top.person }), line }
    : undefined
}

/** By share, and where one of two has none, by what both have: seats, else votes. */
function byLead(a: ResultRead, b: ResultRead): number {
  if (a.percent !== undefined && b.percent !== undefined) return b.percent - a.percent
  if (a.seats !== undefined && b.seats !== undefined) return b.seats - a.seats
  if (a.votes !== undefined && b.votes !== undefined) return b.votes - a.votes
  return (b.percent ?? 0) - (a.percent ?? 0) || (b.votes ?? 0) - (a.votes ?? 0)
}

/** "Ruling SNS wins 46.84 percent": a headline that names the first of the result before its word of winning. */
function isHailed({ marks, tokens }: Line, { choice }: ResultRead): boolean {
  const won = marks.find(0, tokens.length, 'wins')
  if (!won || marks.find(0, won.last + 1, 'not-winner', 'survey', 'projected')) return false
  const letters = choice
    .split(/[\s-]+/)
    .map(word => /^\p{Lu}/u.exec(word)?.[0] ?? '')
    .join('')
  const words = new Set(
    choice
      .toLowerCase()
      .split(' ')
      .filter(word => word.length > 3),
  )
  return tokens
    .slice(0, won.first)
    .some(({ text, lower }) => words.has(lower) || (letters.length > 1 && text === letters))
}

const HALF = 50
/** A lead over the next, in points of percent, that the rest of a count no longer turns. */
const CLEAR = 3
/** From this share of the ballots on a count is no early one. */
const LATE = 90

/** "won outright", and not "came close to an outright majority". */
const isSpared = (line: Line): boolean => {
  const mark = line.marks.find(0, line.tokens.length, 'spared')
  return mark !== undefined && line.marks.find(0, mark.first - 1, 'not-winner', 'negation') === undefined
}

/** Does a row stand by a count of which much is still to come? */
function isEarly(top: ResultRead, lines: readonly Line[]): boolean {
  if (around(top, lines).some(line => line.marks.find(0, line.tokens.length, 'early-count'))) return true
  const counted = countedNear(top, lines)
  return counted.length > 0 && Math.max(...counted) < LATE
}

/** The line of a row, its neighbours in the paragraph, and what heads its table. */
function around({ evidence }: ResultRead, lines: readonly Line[]): readonly Line[] {
  const own = lines.find(({ sentence }) => sentence.start === evidence.span[0])
  return lines.filter(
    line =>
      own &&
      (line.paragraph === own.paragraph
        ? Math.abs(line.index - own.index) <= 1
        : line.index < own.index && own.index - line.index <= HEADS),
  )
}
/** A table's head stands so many lines before its first row: what it covers, and the names of its columns. */
const HEADS = 2

/** What shares of the count are told beside a row. */
const countedNear = (top: ResultRead, lines: readonly Line[]): readonly number[] =>
  around(top, lines).flatMap(line => countedShare(line) ?? [])
const againstAll = new Set(['Against all', 'Против всех'])
