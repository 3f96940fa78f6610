// How a feed is: what its last polls found wrong, and what only time tells.
import type { Ailment, FeedHealth } from '../model/ailment.ts'
import type { Instant } from '../model/time.ts'
import type { Feed } from '../store/store.ts'

/** Longest that even a small paper is silent in its holidays. */
const silentDays = 30
const dayMs = 24 * 60 * 60 * 1000
/** More than a paper whose clock is off by a zone would be by mistake of ours. */
const clockMs = 30 * 60 * 1000

/** What lies in the body of a feed: it lasts until another body comes. */
const ofTheBody: ReadonlySet<Ailment> = new Set(['broken', 'encoding', 'clock', 'robots'])

/** What stays wrong while a feed's body stays the same. */
export const lasting = ({ ailments = [] }: Feed): readonly Ailment[] =>
  ailments.filter(ailment => ofTheBody.has(ailment))

/** Is an entry dated so far ahead that its site's clock or time zone must be wrong? */
export const isAhead = (published: Instant | null, now: Instant): boolean =>
  published !== null && (published.startsWith('+') || Date.parse(published) > Date.parse(now) + clockMs)

/** Days since a feed last brought anything new, where that is worth a word. */
function isSilent({ state, lastNewAt }: Feed, now: Instant): boolean {
  if (state !== 'active' || lastNewAt === undefined) return false
  return Date.parse(now) - Date.parse(lastNewAt) > silentDays * dayMs
}

/** @param hasTwin another feed brings the same articles */
export function healthOf(feed: Feed, now: Instant, hasTwin = false): FeedHealth {
  const { url, publisher, source, ailments = [], lastGoodAt } = feed
  const more: readonly Ailment[] = [
    ...(isSilent(feed, now) ? (['silent'] as const) : []),
    ...(hasTwin ? (['twin'] as const) : []),
  ]
  return {
    ...{ url, publisher, source, ailments: [...ailments, ...more] },
    ...(lastGoodAt === undefined ? {} : { lastGoodAt }),
  }
}
