// When a feed is due again: often while it brings news, seldom while it does not, and as late as its server asks.
import type { Feed } from '../store/store.ts'

/** Longest wait between two polls of a feed that works, in seconds. */
const longestSeconds = 6 * 60 * 60
/** Longest wait that a server may ask for, in seconds. */
const longestAskedSeconds = 24 * 60 * 60
/** What an unchanged feed's interval grows by: from five minutes to six hours in about a day. */
const slower = 1.25

/** What a poll came to, as far as the next one is concerned. */
export type Turn = 'news' | 'nothing' | 'trouble' | { readonly waitSeconds: number | undefined }

/** The feed's times after a poll. `shortestSeconds` is the operator's lower bound for everything. */
export function dueAfter(
  turn: Turn,
  feed: Pick<Feed, 'intervalSeconds' | 'failures'>,
  now: Date,
  shortestSeconds: number,
): Pick<Feed, 'intervalSeconds' | 'nextPollAt' | 'failures'> {
  const within = (seconds: number, longest = longestSeconds) =>
    Math.round(Math.max(shortestSeconds, Math.min(seconds, longest)))
  const at = (intervalSeconds: number, waitSeconds: number, failures: number) => ({
    intervalSeconds,
    failures,
    nextPollAt: new Date(now.getTime() + waitSeconds * 1000).toISOString(),
  })
  const interval = within(feed.intervalSeconds)
  const failures = feed.failures + 1
  // A broken feed comes back to the rhythm it had.
  const backOff = within(shortestSeconds * 2 ** Math.min(failures, 20))
  if (turn === 'news') return at(shortestSeconds, shortestSeconds, 0)
  if (turn === 'nothing') {
    const next = within(Math.max(feed.intervalSeconds * slower, feed.intervalSeconds + 1))
    return at(next, next, 0)
  }
  if (turn === 'trouble') return at(interval, backOff, failures)
  return at(interval, within(turn.waitSeconds ?? backOff, longestAskedSeconds), feed.failures)
}
