// When a schedule is due: each civil day once, whatever the clocks do on it.
import type { Schedule, Slot } from '../model/subscription.ts'
import type { Instant } from '../model/time.ts'
import { civilAt, momentOf } from './zone.ts'

/** A slot and its one moment. */
export type Due = { readonly slot: Slot; readonly at: Instant }

const dayMs = 86_400_000
/** Further back than this nothing is looked for, however long Teller was off. */
const longestBackMs = 400 * dayMs
/** News that is told as it breaks is looked for every quarter of an hour; what is older than a day broke long ago. */
export const quarterMs = 15 * 60_000
const breakingBackMs = dayMs
/** Clocks leap by an hour, in one place by two. */
const leapMs = 3 * 3_600_000
/** Within so many days any schedule has a slot: a week, and a day that does not exist. */
const furthestDays = 9

const timePattern = /^([01]\d|2[0-3]):([0-5]\d)$/

/** Milliseconds after midnight. Throws a `RangeError` for what is no time of day. */
function timeOf(at: string): number {
  const [, hours, minutes] = timePattern.exec(at) ?? []
  if (hours === undefined || minutes === undefined)
    throw new RangeError(`"${at}" is no time of day; write it as 09:00`)
  return (Number(hours) * 60 + Number(minutes)) * 60_000
}

/** The times of day of a schedule's slots: its one, or every quarter of an hour outside the quiet hours. */
function timesOf({ at, until }: Schedule): readonly number[] {
  const from = timeOf(at)
  if (until === undefined) return [from]
  const to = timeOf(until)
  const isQuiet = (time: number) => (from <= to ? time >= from && time < to : time >= from || time < to)
  return Array.from({ length: dayMs / quarterMs }, (_, quarter) => quarter * quarterMs).filter(
    time => !isQuiet(time),
  )
}

/** 1 is Monday, 7 Sunday. */
function weekday(civilDay: number): number {
  return new Date(civilDay).getUTCDay() || 7
}

/** The slots of the days from the one before `from` to the one after `until`, in order. */
function* slotsFrom(
  schedule: Schedule,
  from: number,
  until: number,
): Generator<Due & { readonly ms: number }> {
  const times = timesOf(schedule)
  const shown = [civilAt(schedule.zone, from) - leapMs, civilAt(schedule.zone, until) + leapMs] as const
  // A day early: where the clocks go back over midnight, yesterday's slot may be yet to come.
  const first = Math.floor(civilAt(schedule.zone, from) / dayMs) * dayMs - dayMs
  for (let day = first; day <= until + 2 * dayMs; day += dayMs) {
    if (schedule.days.length > 0 && !schedule.days.includes(weekday(day))) continue
    for (const time of times) {
      // Of many slots a day only those nearby are looked at; no clock changes by more.
      if (times.length > 1 && (day + time < shown[0] || day + time > shown[1])) continue
      const ms = momentOf(schedule.zone, day + time)
      // Of many slots a day, one that the clocks leap over would fall on a later one.
      if (ms === undefined || (times.length > 1 && civilAt(schedule.zone, ms) !== day + time)) continue
      const slot = `${new Date(day + time).toISOString().slice(0, 16)} ${schedule.zone}`
      yield { slot, at: new Date(ms).toISOString(), ms }
    }
  }
}

/** Slots with a moment later than `after` and not later than `now`, in order. */
export function dueBetween(schedule: Schedule, after: Instant, now: Instant): readonly Due[] {
  const until = Date.parse(now)
  const back = schedule.until === undefined ? longestBackMs : breakingBackMs
  const from = Math.max(Date.parse(after), until - back)
  const due: Due[] = []
  if (from >= until) return due
  for (const { slot, at, ms } of slotsFrom(schedule, from, until))
    if (ms > from && ms <= until) due.push({ slot, at })
  return due
}

/** The slots that fell due after one moment and up to another. */
export function slotsDue(schedule: Schedule, after: Instant, now: Instant): readonly Slot[] {
  return dueBetween(schedule, after, now).map(({ slot }) => slot)
}

/** The first slot after a moment. */
export function nextSlot(schedule: Schedule, after: Instant): Due {
  const from = Date.parse(after)
  for (const { slot, at, ms } of slotsFrom(schedule, from, from + furthestDays * dayMs))
    if (ms > from) return { slot, at }
  throw new RangeError(`A schedule on the days ${schedule.days.join(', ')} is never due; days are 1 to 7`)
}

/** The moment of a slot as it is stored: `2026-10-25T09:00 Europe/Prague`. */
export function momentOfSlot(slot: Slot): Instant | undefined {
  const [civil, zone] = slot.split(' ')
  const shown = Date.parse(`${civil}:00.000Z`)
  if (!zone || Number.isNaN(shown)) return undefined
  const ms = momentOf(zone, shown)
  return ms === undefined ? undefined : new Date(ms).toISOString()
}
