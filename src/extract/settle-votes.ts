// Brings the votes of an article in line once all of it is read: rounds, days, and what turned out to be one vote.
import type { RegionId } from '../model/region.ts'
import type { PartialDate } from '../model/time.ts'
import { daysBetween, isDay } from './dates.ts'
import type { Line } from './line.ts'
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
  const into = new Map<Slot, Slot>()
  const live = slots.filter(slot => !slot.past)
  for (const slot of live) {
    const date = dateOf(slot)
    if (date && isLongPast(date, day, slot.region === region)) slot.past = true
    if (date && day && date > day.slice(0, date.length)) slot.upcoming = true
    if (
      slot.region !== region &&
      !slot.upcoming &&
      (date === null || !isDay(date) || isLongPast(date, day, false))
    ) {
      const here = live.some(other => other !== slot && other.region === slot.region && isDay(dateOf(other)))
      if (!here && !isDay(date)) slot.past = slot.lines.length < 2
    }
  }
  const runoffAhead = [headline, ...lines].some(line => line.marks.find(0, line.tokens.length, 'round2'))
  const kept: Slot[] = []
  for (const slot of live.filter(slot => !slot.past && (slot.lines.length > 0 || slot.dates.size > 0))) {
    const same = kept.find(
      other =>
        other.region === slot.region &&
        other.office === slot.office &&
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
  for (const slot of kept) {
    if (slot.upcoming && slot.round !== 1) {
      const first = kept.find(
        other =>
          other !== slot &&
          other.region === slot.region &&
          other.office === slot.office &&
          !other.upcoming &&
          other.round !== 2,
      )
      const [before, after] = [first && dateOf(first), dateOf(slot)]
      const close =
        before != null &&
        isDay(before) &&
        after !== null &&
        isDay(after) &&
        daysBetween(before, after) <= ROUNDS_APART
      if (first && (slot.round === 2 || (close && runoffAhead))) {
        slot.round = 2
        first.round ??= 1
      }
    }
    const own = dateOf(slot)
    if (slot.round === null && isDay(own)) {
      const runoff = kept.find(
        other =>
          other !== slot &&
          other.region === slot.region &&
          other.office === slot.office &&
          other.round === 2 &&
          isDay(dateOf(other)),
      )
      const later = runoff && dateOf(runoff)
      if (own && later && isDay(later)) {
        const apart = daysBetween(own, later)
        if (apart > 0 && apart <= ROUNDS_APART) slot.round = 1
      }
    }
  }
  // Votes of one place that an article tells together were held together, unless it says otherwise.
  for (const slot of kept) {
    if (slot.office === 'referendum') slot.round = null
    if (
      slot.dates.size > 0 ||
      slot.upcoming ||
      !slot.lines.some(index => (lines[index]?.figures.length ?? 0) > 0)
    )
      continue
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
  const main = kept.filter(slot => !slot.upcoming).sort((a, b) => b.weight - a.weight)[0] ?? kept[0]
  return { slots: kept, main: main, into }
}
