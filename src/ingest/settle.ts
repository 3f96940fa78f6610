// How a poll without news ends: the feed's row says what happened and when it is asked again.
import type { Feed, Polled } from '../store/store.ts'
import { dueAfter, type Turn } from './due.ts'
import { movedTo } from './moved.ts'
import type { PollDeps, PollOutcome } from './poll.ts'

/** A feed counts as failing from this many failures in a row. */
const failingAfter = 3

export async function unchanged(
  feed: Feed,
  permanentUrl: string | undefined,
  deps: PollDeps,
): Promise<PollOutcome> {
  const url = await movedTo(feed, permanentUrl, deps.store.notes)
  return await settle(feed, deps, 'unchanged', 'nothing', {
    state: 'active',
    lastGoodAt: deps.clock(),
    ...(feed.failures > 0 || feed.state === 'failing' ? { problem: '' } : {}),
    ...(url === undefined ? {} : { url }),
  })
}

export function trouble(
  feed: Feed,
  deps: PollDeps,
  kind: 'refused' | 'failed',
  problem: string,
): Promise<PollOutcome> {
  const state = feed.failures + 1 >= failingAfter ? 'failing' : feed.state
  return settle(feed, deps, kind, 'trouble', { state, problem })
}

/** Notes how a poll without news went. */
export async function settle(
  feed: Feed,
  { store, clock, shortestSeconds, log }: PollDeps,
  kind: PollOutcome['kind'],
  turn: Turn,
  feedNow: Polled['feedNow'],
): Promise<PollOutcome> {
  const at = clock()
  const due = dueAfter(turn, feed, new Date(at), shortestSeconds)
  await store.feeds.save({ feed: feed.id, at, entries: [], articles: [], feedNow: { ...feedNow, ...due } })
  const { problem } = feedNow
  if (problem) log.info('A feed could not be polled', { feed: feed.id, kind, problem })
  return outcome(feed, kind, problem ? { problem } : {})
}

export function outcome(feed: Feed, kind: PollOutcome['kind'], more: Partial<PollOutcome>): PollOutcome {
  return { feed: feed.id, url: feed.url, kind, entries: 0, added: 0, revised: 0, flood: false, ...more }
}
