// Instants on the day of the clock that they were told by: the day which people cite, and which may be another at Greenwich.
import type { Instant } from '../model/time.ts'
import { earliest, instantOf, longestDate, type Order } from './dates.ts'

/** A year alone, or a month, is no date of an article. */
const shortestDate = 8
const dayMs = 24 * 60 * 60 * 1000

const dayOf = (instant: Instant) => instant.slice(0, 10)
export const daysBetween = (one: Instant, other: Instant) =>
  Math.abs(Date.parse(dayOf(one)) - Date.parse(dayOf(other))) / dayMs

/** The moment of a day that is nearest to an instant. */
export function within(day: string, instant: Instant): Instant {
  const [first, last] = [`${day}T00:00:00.000Z`, `${day}T23:59:59.999Z`]
  if (instant < first) return first
  return instant > last ? last : instant
}

/** "2026-11-02T21:25:54-05:00" */
const ownClock = /\d:\d\d.*([+-])(\d\d):?(\d\d)$/
const furthestMs = 14 * 60 * 60 * 1000
export const isByOwnClock = (text = '') =>
  text.length <= longestDate && !/[+-]00:?00$/.test(text) && ownClock.test(text.trim())

/** What the texts say, each on the day of the clock that it was written by. No news site is older than the web. */
export const instantsOf = (texts: readonly (string | undefined)[], order: Order): Instant[] =>
  texts.flatMap(text => {
    const instant = (text?.length ?? 0) >= shortestDate ? instantOf(text, order) : undefined
    if (instant === undefined || instant < earliest || instant.startsWith('-')) return []
    const [, sign, hours, minutes] = ownClock.exec(text?.trim() ?? '') ?? []
    const ahead = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000 * (sign === '-' ? -1 : 1)
    if (ahead === 0 || Math.abs(ahead) > furthestMs || instant.startsWith('+')) return [instant]
    return [within(dayOf(new Date(Date.parse(instant) + ahead).toISOString()), instant)]
  })

export const isSameDay = (one: Instant, other: Instant | undefined) =>
  one.slice(0, 10) === other?.slice(0, 10)
/** An address has the day of its own zone, which may be the one before or after. */
export const isNear = (one: Instant, other: Instant) =>
  Math.abs(Date.parse(one) - Date.parse(other)) <= 2 * dayMs
