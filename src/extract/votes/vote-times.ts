// Whether a vote is over, coming, or of an earlier term: what days and words say of its time.
import type { PartialDate } from '../../model/time.ts'
import type { Line } from '../line.ts'
import { type DateRead, daysBetween, isDay } from '../text/dates.ts'
import { votesNamed } from './vote-names.ts'

/** A vote of the same contest counts as its own up to so many days before the article; older ones are background. */
const SAME_CONTEST = 330
/** A vote elsewhere, reported in passing, up to so many days back. */
const ELSEWHERE = 120

/** Is a day so long ago that its vote belongs to an earlier term? `own`: a vote of the place that the article is about. */
export function isLongPast(date: PartialDate, day: PartialDate | undefined, own: boolean): boolean {
  if (!day) return false
  if (isDay(date)) return daysBetween(date, day) > (own ? SAME_CONTEST : ELSEWHERE)
  if (date.length === 4) return date < day.slice(0, 4)
  return daysBetween(`${date}-15`, day) > (own ? SAME_CONTEST : 60)
}

/** Does a date of the line put this token into the past of another term? */
export function isOver(line: Line, token: number, day: PartialDate | undefined): boolean {
  for (const date of line.dates) {
    if (!isLongPast(date.date, day, true) || isNamed(line, date)) continue
    // «руководившего республикой с 2009 года Виктора Зимина»
    if (line.marks.find(date.first - 1, date.first - 1, 'since')) continue
    if (date.first <= 4) return true
    // "fell to 4.2 percent from 25 in 2017": the day is that of the figure compared with.
    const compared = line.figures.some(
      ({ first }) =>
        first > token &&
        first < date.first &&
        line.marks.find(first - 1, first - 1, 'down-from') !== undefined,
    )
    if (compared) continue
    const here = line.segments[line.segmentOf[token] ?? -1]
    const there = line.segments[line.segmentOf[date.first] ?? -1]
    if (!here || !there) continue
    // "local elections in districts where voting was called off last year": the clause is of another.
    const clause = partsOff(line, token, date.first)
    if (here === there && Math.abs(date.first - token) <= 14 && !clause) return true
    // "who had been re-elected in December 2009 with more than 59%": the clause that the figure stands in.
    const between = line.segments.filter(
      ({ first }) => first > Math.min(here.first, there.first) && first <= Math.max(here.first, there.first),
    )
    if (between.length === 1 && here.bracket) return true
    // "had seen such a gap only in 1991, when X got 61.6 percent and Y 23.3": all of it was then.
    const then = line.segments[(line.segmentOf[date.last] ?? -1) + 1]
    if (then && token > then.first && line.marks.find(then.first, then.first, 'when')) return true
    if (
      token > date.last &&
      token - date.last <= 10 &&
      // "X, who won 50.6 percent in 2014, now took 54.3"
      (here === there || !there.insertion) &&
      line.marks.find(date.first - 5, date.first, 'wins', 'past-term')
    )
      return true
  }
  // "four more than last time" is said of what is now.
  const term = line.marks.all.some(
    ({ kind, first }) =>
      kind === 'past-term' && first <= token && !line.marks.find(first - 1, first - 1, 'compared'),
  )
  return term && line.dates.every(({ date }) => !isDay(date))
}

/** A clause of its own that begins between a vote and a day, and is not about when the vote was held. */
const partsOff = (line: Line, token: number, date: number): boolean => {
  const clause = line.marks.find(token + 1, date - 1, 'where')
  return clause !== undefined && !line.marks.find(clause.last + 1, date - 1, 'held')
}

/** "the 1998 Noumea accord": the year belongs to what follows it, and that is no vote. */
const isNamed = (line: Line, { first, last, date }: DateRead): boolean =>
  date.length === 4 &&
  line.tokens[first - 1]?.lower === 'the' &&
  line.tokens[last + 1]?.kind === 'word' &&
  line.marks.find(last + 1, last + 3, 'vote', 'elects') === undefined

/** Is a day still to come, by its number or by the words around it? */
export function isAhead(line: Line, date: DateRead, day: PartialDate | undefined): boolean {
  if (!day) return false
  if (date.date > day.slice(0, date.date.length)) return true
  return (
    date.ahead !== undefined &&
    // "after neither secured a majority on Sunday"
    line.marks.find(date.first - 5, date.first - 2, 'gets', 'wins') === undefined &&
    line.marks.find(0, line.tokens.length, 'scheduled', 'vote-again') !== undefined &&
    line.marks.find(0, line.tokens.length, 'wins', 'turnout') === undefined &&
    !(line.figures.length > 0 && line.marks.find(0, line.tokens.length, 'gets', 'counted'))
  )
}

/** The day that answers a question: "When was the vote?" "On Saturday." */
export function dayAsked(line: Line, before: Line | undefined): DateRead | undefined {
  if (!before || line.tokens.length > SHORT || before.tokens.at(-1)?.text !== '?') return undefined
  return votesNamed(before).length > 0 ? line.dates[0] : undefined
}
/** An answer that only names a day has no more words than this. */
const SHORT = 8
