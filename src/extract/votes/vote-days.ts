// The days of a line: which belongs to which vote, and how strongly the others speak for polling day.
import type { PartialDate } from '../../model/time.ts'
import type { Line } from '../line.ts'
import type { Mark } from '../text/cues.ts'
import { type DateRead, isDay } from '../text/dates.ts'
import { type VoteNamed, votesNamed } from './vote-names.ts'

/** What a line's words for polling day are worth. */
export const STRONG = 4
export const MEDIUM = 2
export const WEAK = 1

/** "the first round at the end of October": words from a vote to its month. */
const MONTH = 5

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
  // «В воскресенье выбирали глав и депутатов»
  for (const [index, vote] of named.entries()) {
    const [before, date] = [named[index - 1], found[index - 1]]
    const near = before?.elects && vote.elects && vote.first - (before?.last ?? 0) <= 4
    if (!found[index] && date && (near || isShared(line, date))) found[index] = date
  }
  return found
}

/** How far a date stands from a vote; undefined where it is the day of something else. */
function gapTo(line: Line, vote: VoteNamed, date: DateRead): number | undefined {
  const { marks } = line
  const after = date.first > vote.last
  if (
    // What a speaker says was when is the day of a vote only right before it: "against the 22 May election".
    (line.tokens[date.first]?.quoted && !(date.last < vote.first && vote.first - date.last <= 2)) ||
    isDateline(line, date) ||
    isDeadline(line, date) ||
    isPutOff(line, date)
  )
    return undefined
  // "barred from the peninsula since July, considers the election unlawful"
  if (marks.find(date.first - 1, date.first - 1, 'since')) return undefined
  // "ruled on March 14 that a vote cannot …", "signed the decree on a referendum on May 13": the day of the act.
  if (
    after
      ? marks.find(vote.first - 6, vote.first - 1, 'act-on') &&
        !marks.find(date.first - 1, date.first - 1, 'for')
      : marks.find(date.first - 3, date.first - 1, 'acts') ||
        // «обнародовала во вторник итоги второго тура», and not "declared Sunday's vote invalid"
        (marks.find(date.first - 2, date.first - 1, 'says') && line.tokens[date.last + 1]?.lower !== "'s")
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
    saidBetween(line, from, to) ||
    // «Комиссия вчера подписала протокол выборов», «требует новых выборов и 4 марта подал иск»: what was done that day.
    marks.find(date.last + 1, date.last + 2, 'acts') !== undefined ||
    (after && isAnother(line, date)) ||
    // "The early election followed the murder on May 9": the day of something else.
    (after && marks.find(from, to, 'acts') !== undefined) ||
    marks.find(from, to, 'because', 'court', 'organ', 'annulled') !== undefined
  if (after) {
    // «выборов в парламент, проведённых 9 июня», «Референдум, который обещали провести 17 июля»: a clause about the vote itself.
    const clause = line.segments[line.segmentOf[date.first] ?? -1]
    const about =
      clause !== undefined &&
      clause.opened === ',' &&
      clause.first > vote.last &&
      (marks.find(clause.first, clause.first, 'held') !== undefined ||
        (clause.insertion && marks.find(clause.first, clause.first, 'insertion') !== undefined)) &&
      date.last - clause.first <= CLAUSE &&
      clause.first - vote.last <= CLAUSE &&
      !marks.find(clause.first, date.first, 'wins', 'court', 'annulled')
    if (about) return gap
    // "called a repeat: the republic will vote on March 22"
    if (commas === 1 && gap <= CLAUSE && marks.find(from, date.first - 1, 'scheduled')) return gap + commas
    if (
      told ||
      (commas > 0 && (gap > 4 || commas > 1)) ||
      gap > 8 ||
      (!isDay(date.date) && gap > MONTH && !marks.find(from, to, 'scheduled'))
    )
      return undefined
    return gap + commas * 2
  }
  // Before: "Sunday's presidential runoff", "On November 12, Abkhazia voted": an adjective's distance, or the start of the sentence.
  const opening = date.first <= 2
  if (told || marks.find(from, to, 'gets', 'wins', 'third-person')) return undefined
  if (opening && commas <= 1 && gap <= 6) return gap + 1
  // «27 марта, одновременно с выборами в парламент, проведут референдум»: one day for both.
  if (isShared(line, date) && commas <= 2 && gap <= TOGETHER) return gap
  // "set March 25 as the day for a fresh election"
  const set = marks.covers(date.first, 'scheduled')
  // "Sunday's early 'parliamentary' election": marks around a word are no words.
  const quotes = line.tokens.slice(from, to + 1).filter(({ text }) => /^['‘’"“”]$/.test(text)).length
  return commas === 0 && gap - quotes <= (set ? CLAUSE : 4) ? gap : undefined
}

/** ", а 5 июля его сторонники …", ", but on July 5 …": a clause of its own begins with the date. */
const isAnother = ({ tokens, marks }: Line, { first }: DateRead): boolean =>
  [first - 1, first - 2].some(at => tokens[at - 1]?.text === ',' && marks.find(at, at, 'and') !== undefined)

/** Words from a vote to the clause about it, and from there to its day. */
const CLAUSE = 8

/** "On March 27, together with …": the day of all votes that follow. */
const isShared = ({ tokens, marks }: Line, { last }: DateRead): boolean =>
  tokens[last + 1]?.text === ',' && marks.find(last + 2, last + 2, 'same-day') !== undefined

/** Words from a day to the second of two votes that were held on it. */
const TOGETHER = 10

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

/** "The election should have taken place on 25 February": nobody voted that day. */
const isPutOff = (line: Line, date: DateRead): boolean =>
  line.marks.findLast(date.first - PUT_OFF, date.first - 1, 'put-off') !== undefined
/** Words from an intention to its day. */
const PUT_OFF = 7

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
    isDeadline(line, date) ||
    isPutOff(line, date) ||
    // "When the count was over in the early hours of Wednesday": people had voted the day before.
    marks.find(date.first - 4, date.first - 1, 'early-hours')
  )
    return 0
  if (marks.find(date.first - 4, date.first - 1, 'vote-night')) return MEDIUM
  if (marks.find(date.first - 4, date.first - 1, 'held') && votesNamed(line).length > 0) return STRONG
  // Exit polls are told when the polls close.
  if (marks.find(date.first - 4, date.last + 3, 'exit-poll')) return MEDIUM
  if (told(line, date.first - 6, date.first - 1) || marks.find(date.last + 1, date.last + 2, 'says', 'acts'))
    return 0
  // "On Monday morning, when little more than half the ballots were in": the count goes on.
  if (marks.find(date.last + 1, line.tokens.length, 'half-counted')) return 0
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
  // «Восьмого сентября, согласно протоколу, за X высказались …»
  if (date.first <= 2 && line.figures.length > 0 && marks.find(0, line.tokens.length, 'gets', 'given'))
    return MEDIUM
  if (line.index < 3 && isWon(line, date)) return WEAK
  return 0
}
