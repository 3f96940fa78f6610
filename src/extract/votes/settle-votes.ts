// Brings the votes of an article in line once all of it is read: rounds, days, and what turned out to be one vote.
import type { RegionId } from '../../model/region.ts'
import type { PartialDate } from '../../model/time.ts'
import { regionById } from '../../regions/gazetteer.ts'
import type { Line } from '../line.ts'
import { daysBetween, isDay } from '../text/dates.ts'
import { weightOf } from './pick-vote.ts'
import { isDeadline, WEAK } from './vote-days.ts'
import { isLongPast } from './vote-times.ts'
import { dateOf, oneDay, type Slot } from './votes.ts'

/** A runoff follows its first round within so many days. */
const ROUNDS_APART = 75

/** Brings rounds and days in line, folds what turned out to be one vote, and sets the background apart. */
export function settle(
  slots: readonly Slot[],
  region: RegionId,
  day: PartialDate | undefined,
  lines: readonly Line[],
  headline: Line,
) {
  const live = slots.filter(slot => !slot.past)
  setApart(live, region, day, lines)
  const { kept, into } = folded(live)
  const runoffAhead = [headline, ...lines].some(line => line.marks.find(0, line.tokens.length, 'round2'))
  assume(kept, day, lines)
  for (const slot of kept) pairRounds(slot, kept, runoffAhead)
  for (const slot of kept) shareDay(slot, kept, lines)
  const main = kept.filter(slot => !slot.upcoming).sort((a, b) => weightOf(b) - weightOf(a))[0] ?? kept[0]
  return { slots: kept, main, into }
}

/** Tells by their days which votes are of an earlier term, and which are still to come. */
function setApart(
  live: readonly Slot[],
  region: RegionId,
  day: PartialDate | undefined,
  lines: readonly Line[],
): void {
  for (const slot of live) {
    const date = dateOf(slot)
    if (date && isLongPast(date, day, slot.region === region)) slot.past = true
    if (date && day && date > day.slice(0, date.length)) slot.upcoming = true
    if (slot.region === region || slot.upcoming || isDay(date)) continue
    // Where no vote has a day, its lack says nothing; nor does it of one that only its place and figures tell.
    if (slot.placed || !live.some(other => isDay(dateOf(other)))) continue
    if (regionById(slot.region)?.parent === region && hasFigures(slot, lines)) {
      // "In Republika Srpska voters also chose a president. X had 47 percent": a part votes on the day of the whole.
      const whole = live.find(other => other.region === region && isDay(dateOf(other)))
      for (const date of whole?.dates.keys() ?? []) slot.dates.set(date, WEAK)
      continue
    }
    const here = live.some(other => other !== slot && other.region === slot.region && isDay(dateOf(other)))
    if (!here) slot.past = slot.lines.length < 2
  }
}

/** Are figures told where a vote is named, or in the next line? */
const hasFigures = (slot: Slot, lines: readonly Line[]): boolean =>
  slot.lines.some(index =>
    [lines[index], lines[index + 1]].some(
      line => line?.paragraph === lines[index]?.paragraph && (line?.figures.length ?? 0) > 0,
    ),
  )

/** Votes of one place, office, round and day are one vote. */
function folded(live: readonly Slot[]) {
  const into = new Map<Slot, Slot>()
  const kept: Slot[] = []
  for (const slot of live.filter(
    slot => !slot.past && (slot.lines.length > 0 || slot.dates.size > 0 || slot.placed),
  )) {
    const same = kept.find(
      other =>
        sameContest(other, slot) &&
        other.upcoming === slot.upcoming &&
        (other.round === slot.round || other.round === null || slot.round === null) &&
        oneDay(other, slot),
    )
    if (!same) {
      kept.push(slot)
      continue
    }
    same.round ??= slot.round
    for (const [date, score] of slot.dates) same.dates.set(date, (same.dates.get(date) ?? 0) + score)
    same.lines.push(...slot.lines)
    same.weight += slot.weight
    into.set(slot, same)
  }
  return { kept, into }
}

/** The day of a vote that no words tell: the only other day of the week before that the text names. */
function assume(kept: readonly Slot[], day: PartialDate | undefined, lines: readonly Line[]): void {
  const held = kept.filter(({ upcoming }) => !upcoming)
  if (!day || !isDay(day) || held.some(({ dates }) => dates.size > 0)) return
  const days = new Set(
    lines.flatMap(line =>
      line.dates
        .filter(date => {
          const back = isDay(date.date) ? daysBetween(date.date, day) : -1
          return (
            back > 0 &&
            back <= JUST &&
            !line.tokens[date.first]?.quoted &&
            !isTold(line, date.first) &&
            !isDeadline(line, date) &&
            !line.marks.find(0, line.tokens.length, 'future', 'scheduled')
          )
        })
        .map(({ date }) => date),
    ),
  )
  const [told] = days
  if (told === undefined || days.size > 1) return
  for (const slot of held) if (slot.round !== 1 || held.length === 1) slot.dates.set(told, WEAK)
}
/** A result is news for so many days. */
const JUST = 10
/** "said on Monday": when it was said. */
const isTold = (line: Line, at: number) =>
  line.marks.find(at - 4, at - 1, 'says', 'acts', 'court') !== undefined

const sameContest = (a: Slot, b: Slot) => a !== b && a.region === b.region && a.office === b.office

/** Days from one vote to another, where both are known to the day. */
function apart(from: Slot | undefined, to: Slot | undefined): number | undefined {
  const [a, b] = [from && dateOf(from), to && dateOf(to)]
  return a && b && isDay(a) && isDay(b) ? daysBetween(a, b) : undefined
}

/** A runoff has a first round, and the other way round. */
function pairRounds(slot: Slot, kept: readonly Slot[], runoffAhead: boolean): void {
  if (slot.upcoming && slot.round !== 1) {
    const first = kept.find(other => sameContest(other, slot) && !other.upcoming && other.round !== 2)
    const close = (apart(first, slot) ?? Number.POSITIVE_INFINITY) <= ROUNDS_APART
    if (first && (slot.round === 2 || (close && runoffAhead))) {
      slot.round = 2
      first.round ??= 1
    }
  }
  if (slot.round !== null) return
  const runoff = kept.find(other => sameContest(other, slot) && other.round === 2 && isDay(dateOf(other)))
  const days = apart(slot, runoff) ?? 0
  if (days > 0 && days <= ROUNDS_APART) slot.round = 1
}

/** Votes of one place that an article tells together were held together, unless it says otherwise. */
function shareDay(slot: Slot, kept: readonly Slot[], lines: readonly Line[]): void {
  if (slot.office === 'referendum') slot.round = null
  const told = slot.lines.some(index => (lines[index]?.figures.length ?? 0) > 0)
  if (slot.dates.size > 0 || slot.upcoming) return
  // The same vote elsewhere, of which only its place and figures are told.
  const model =
    slot.placed && !told
      ? kept.find(one => one !== slot && one.office === slot.office && !one.upcoming && dateOf(one) !== null)
      : undefined
  for (const [date, score] of model?.dates ?? []) slot.dates.set(date, score)
  if (!told || slot.dates.size > 0) return
  const other = kept.find(
    one =>
      one !== slot &&
      one.region === slot.region &&
      one.office !== slot.office &&
      !one.upcoming &&
      isDay(dateOf(one)),
  )
  for (const [date, score] of other?.dates ?? []) slot.dates.set(date, score)
}
