// Where a line names a vote, with the office, round and day that its words give.
import { type Office, offices } from '../model/election.ts'
import type { PartialDate } from '../model/time.ts'
import type { CueKind, Mark } from './cues.ts'
import { type DateRead, isDay } from './dates.ts'
import type { Line } from './line.ts'

/** What a line's words for polling day are worth. */
export const STRONG = 4
const MEDIUM = 2
export const WEAK = 1

export type VoteNamed = {
  first: number
  last: number
  office: Office | undefined
  round: number | undefined
  /** A second round that is still to come, or that is spared: "goes to a runoff", "without a runoff". */
  needed: boolean
  /** Asked for, promised: "demands an early election". */
  wished: boolean
  /** Called an election: no referendum, unless its words say both. */
  elects: boolean
  /** Named only to compare with. */
  aside: boolean
  /** The body at the head of a line of figures, standing for the vote for it. */
  heading: boolean
  rerun: boolean
  past: boolean
}

export const officeKinds = offices.map((office): CueKind => `office:${office}`)
export const officeOf = (kind: CueKind) => kind.slice('office:'.length) as Office

/** Stretches of a line that name a vote, with the office and round that their words give. */
export function votesNamed(line: Line): VoteNamed[] {
  const { marks, tokens } = line
  const found: VoteNamed[] = []
  for (const mark of marks.all) {
    if (
      mark.kind !== 'vote' ||
      marks.covers(mark.first, 'no-vote', 'authority', 'survey') ||
      (marks.covers(mark.first, 'after-round1') && !isDated(line, mark)) ||
      (marks.covers(mark.first, 'share') && !isDated(line, mark))
    )
      continue
    const before = found.at(-1)
    const gap = before ? mark.first - before.last : Number.POSITIVE_INFINITY
    if (before && (gap <= 1 || (gap <= 4 && !interrupted(line, before.last + 1, mark.first - 1)))) {
      before.last = Math.max(before.last, mark.last)
    } else
      found.push({
        first: mark.first,
        last: mark.last,
        office: undefined,
        round: undefined,
        needed: false,
        wished: false,
        elects: false,
        aside: false,
        heading: false,
        rerun: false,
        past: false,
      })
  }
  // "For the local parliament, X had secured …": the body at the head of a line of figures stands for the vote for it.
  const heading =
    found.length === 0 && line.figures.length > 0 && marks.find(0, 0, 'for', 'of') && !marks.find(0, 0, 'yes')
      ? marks.find(1, 4, ...officeKinds)
      : undefined
  if (heading)
    found.push({
      first: heading.first,
      last: heading.last,
      office: undefined,
      round: undefined,
      needed: false,
      wished: false,
      elects: false,
      aside: false,
      heading: true,
      rerun: false,
      past: false,
    })
  for (const [index, vote] of found.entries()) {
    const floor = (found[index - 1]?.last ?? -1) + 1
    const ceiling = (found[index + 1]?.first ?? tokens.length) - 1
    let from = vote.first
    while (from > floor && from > vote.first - 5 && tokens[from - 1]?.kind === 'word') from--
    let to = vote.last
    while (
      to < ceiling &&
      to < vote.last + 5 &&
      tokens[to + 1]?.kind === 'word' &&
      !marks.find(to + 1, to + 1, 'says')
    )
      to++
    const office =
      marks.find(vote.first, vote.last, 'office:referendum') ??
      marks.find(vote.first, vote.last, ...officeKinds) ??
      before(line, marks.findLast(from, vote.first - 1, ...officeKinds), vote) ??
      marks.find(vote.last + 1, to, ...officeKinds)
    vote.office = office && officeOf(office.kind)
    const second = marks.find(vote.first, vote.last, 'round2')
    const first = marks.find(vote.first, vote.last, 'round1')
    vote.needed = second !== undefined && marks.covers(second.first, 'runoff-needed')
    vote.round = first || vote.needed ? 1 : second ? 2 : undefined
    const wish = marks.findLast(vote.first - WISH, vote.first - 1, 'wished')
    vote.wished = wish !== undefined && !interrupted(line, wish.last + 1, vote.first - 1)
    vote.elects = vote.office !== 'referendum' && marks.find(vote.first, vote.last, 'elects') !== undefined
    vote.aside = marks.covers(vote.first, 'after-round1')
    vote.rerun = marks.find(from, vote.last, 'rerun') !== undefined
    vote.past = marks.find(from, to, 'past-term') !== undefined
  }
  return found.flatMap(vote => [...withOther(line, vote), vote])
}

/** "presidential and parliamentary elections" are two votes. */
function withOther(line: Line, vote: VoteNamed): VoteNamed[] {
  const { marks } = line
  const own = marks.findLast(vote.first - 2, vote.first - 1, ...officeKinds)
  const other = own && marks.findLast(own.first - 3, own.first - 2, ...officeKinds)
  const joined = own && marks.find(own.first - 1, own.first - 1, 'and')
  if (!own || !other || !joined || other.kind === own.kind || other.last !== own.first - 2) return []
  return [{ ...vote, first: other.first, last: other.last, office: officeOf(other.kind) }]
}

/** "47 percent of the vote" names no vote, "the results of the vote of November 12" does. */
const isDated = (line: Line, mark: Mark) =>
  line.marks.find(mark.last + 1, mark.last + 1, 'of', 'held') !== undefined &&
  line.dates.some(({ first, long }) => !long && first > mark.last + 1 && first <= mark.last + 3)

/** Between a wish and the vote that is wished. */
const WISH = 6

/** "a presidential election and a referendum" are two votes. */
const joining = new Set(['and', 'or', 'и', 'или', 'in', 'на', 'в'])

/** "presidential election", "parliament vote": an office further off before the vote is someone's title. */
const before = (line: Line, office: Mark | undefined, vote: VoteNamed) =>
  office &&
  vote.first - office.last <= 3 &&
  // "Parliament called new elections": who acts is not what is voted for.
  !line.marks.find(office.last + 1, vote.first - 1, 'scheduled', 'says', 'gets', 'acts', 'called')
    ? office
    : undefined

const interrupted = (line: Line, from: number, to: number) => {
  for (let at = from; at <= to; at++) {
    const token = line.tokens[at]
    if (
      !token ||
      token.kind === 'punctuation' ||
      line.marks.find(at, at, 'says', 'gets', 'wins') ||
      joining.has(token.lower)
    )
      return true
  }
  return false
}

/** The date that belongs to each vote of a line, if any: the one that stands closest with nothing said between. */
export function datesByVote(line: Line, named: readonly VoteNamed[]): (DateRead | undefined)[] {
  const free = new Set(line.dates)
  const found = named.map((vote, index): DateRead | undefined => {
    const until = named[index + 1]?.first ?? line.tokens.length
    const best = [...free]
      .filter(date => (date.first > vote.last ? date.first < until : true))
      .map(date => ({ date, gap: gapTo(line, vote, date) }))
      .filter(({ gap }) => gap !== undefined)
      .sort((a, b) => (a.gap ?? 0) - (b.gap ?? 0))[0]
    if (best) free.delete(best.date)
    return best?.date
  })
  // "a presidential election and a referendum on November 12": one day for both.
  for (let index = found.length - 2; index >= 0; index--) {
    const [here, next] = [named[index], named[index + 1]]
    const date = found[index + 1]
    if (found[index] || !here || !next || !date || next.first - here.last > 4 || date.first < next.last)
      continue
    found[index] = date
  }
  return found
}

/** How far a date stands from a vote; undefined where it is the day of something else. */
function gapTo(line: Line, vote: VoteNamed, date: DateRead): number | undefined {
  const { marks } = line
  const after = date.first > vote.last
  if (line.tokens[date.first]?.quoted || isDateline(line, date) || isDeadline(line, date)) return undefined
  // "ruled on March 14 that a vote cannot …", "signed the decree on a referendum on May 13": the day of the act.
  if (
    after
      ? marks.find(vote.first - 6, vote.first - 1, 'act-on')
      : marks.find(date.first - 3, date.first - 1, 'acts')
  )
    return undefined
  if (date.fromVote !== undefined) return after ? undefined : 8
  const [from, to] = after ? [vote.last + 1, date.first - 1] : [date.last + 1, vote.first - 1]
  const gap = to - from + 1
  const commas = count(line, from, to)
  // "the 1998 accord": the year of something else.
  const named =
    date.long &&
    line.tokens[date.first - 1]?.lower === 'the' &&
    !marks.find(date.last + 1, date.last + 3, 'vote')
  if (named) return undefined
  const told =
    saidBetween(line, from, to) || marks.find(from, to, 'because', 'court', 'organ', 'annulled') !== undefined
  if (after) {
    if (
      told ||
      (commas > 0 && (gap > 4 || commas > 1)) ||
      gap > 8 ||
      (!isDay(date.date) && gap > 3 && !marks.find(from, to, 'scheduled'))
    )
      return undefined
    return gap + commas * 2
  }
  // Before: "Sunday's presidential runoff", "On November 12, Abkhazia voted": an adjective's distance, or the start of the sentence.
  const opening = date.first <= 2
  if (told || marks.find(from, to, 'gets', 'wins', 'third-person')) return undefined
  if (opening && commas <= 1 && gap <= 6) return gap + 1
  return commas === 0 && gap <= 4 ? gap : undefined
}

const parting = new Set([',', ';', ':', '(', ')', '—', '–', '--'])

const count = (line: Line, from: number, to: number) => {
  let found = 0
  for (let at = from; at <= to; at++) if (parting.has(line.tokens[at]?.text ?? '')) found++
  return found
}

/** A word of saying, and not "had been called for July 17". */
const saidBetween = (line: Line, from: number, to: number): boolean => {
  const says = line.marks.find(from, to, 'says')
  return says !== undefined && !line.marks.covers(says.first, 'scheduled')
}

/** A word of saying, and not "said Yes". */
function told(line: Line, from: number, to: number): boolean {
  const says = line.marks.findLast(from, to, 'says')
  return says !== undefined && !line.marks.covers(says.first, 'yes', 'no')
}

/** "TBILISI, Oct 29 -": when it was written. */
const isDateline = (line: Line, date: DateRead): boolean =>
  line.index === 0 && date.last <= DATELINE && /^[-–—]+$/.test(line.tokens[date.last + 1]?.text ?? '')
/** A dateline is no longer than so many words. */
const DATELINE = 8

/** "must take place by December 2": no day, only its limit. */
export const isDeadline = (line: Line, date: DateRead): boolean =>
  line.marks.find(date.first - 1, date.first - 1, 'deadline') !== undefined

/** "won on Sunday", and not the day on which somebody "declared X the winner". */
function isWon(line: Line, date: DateRead): boolean {
  const won = line.marks.find(date.first - 10, date.last + 10, 'wins', 'polling')
  return (
    won !== undefined && (won.kind === 'polling' || !line.marks.find(won.first, won.first, 'says', 'given'))
  )
}

/** Words for polling, and not "polling stations" that are counted. */
function pollingNear(line: Line, from: number, to: number): Mark | undefined {
  for (let at = Math.max(0, from); at <= to; at++) {
    const mark = line.marks.find(at, at, 'polling')
    if (mark && (mark.last > mark.first || !line.marks.covers(at, 'no-vote', 'counted'))) return mark
  }
  return undefined
}

/** How strongly a line speaks for a date as polling day, when no word for the vote stands beside it. */
export function pollingScore(line: Line, date: DateRead, day?: PartialDate): number {
  const { marks } = line
  if (
    !isDay(date.date) ||
    line.tokens[date.first]?.quoted ||
    isDateline(line, date) ||
    isDeadline(line, date)
  )
    return 0
  if (marks.find(date.first - 4, date.first - 1, 'vote-night')) return MEDIUM
  if (marks.find(date.first - 4, date.first - 1, 'held') && votesNamed(line).length > 0) return STRONG
  // Exit polls are told when the polls close.
  if (marks.find(date.first - 4, date.last + 3, 'exit-poll')) return MEDIUM
  if (told(line, date.first - 4, date.first - 1) || marks.find(date.last + 1, date.last + 2, 'says')) return 0
  const segmentOf = (token: number) => line.segmentOf[token] ?? -1
  const close = pollingNear(line, date.first - 5, date.last + 4)
  if (close && line.index < 3 && segmentOf(close.first) === segmentOf(date.first)) return STRONG
  if (
    pollingNear(line, date.first - 8, date.last + 8) ??
    marks.find(date.first - 8, date.last + 8, 'took-part', 'turnout')
  )
    return MEDIUM
  const segment = line.segments[line.segmentOf[date.first] ?? -1]
  if (
    segment &&
    date.date === day &&
    marks.find(segment.first, segment.last, 'given') &&
    marks.find(0, line.tokens.length, 'authority')
  )
    return 0
  const first = line.index < 3 && votesNamed(line).length > 0
  if (
    segment &&
    marks.find(segment.first, segment.last, 'wins', 'gets') &&
    (line.figures.length > 0 || first)
  )
    return MEDIUM
  if (line.index < 3 && isWon(line, date)) return WEAK
  return 0
}
