// How a poll without news ends: the feed's row says what happened and when it is asked again.
import type { Ailment } from '../model/ailment.ts'
import type { Feed, Polled } from '../store/store.ts'
import { dueAfter, type Turn } from './due.ts'
import { lasting } from './health.ts'
import { isMoving, movedTo } from './moved.ts'
import type { PollDeps, PollOutcome } from './poll.ts'

/** A feed counts as failing from this many failures in a row. */
const failingAfter = 3
/** At six hours between two polls: the operator is told after three weeks, and a week later nobody asks any more. */
const warnedAfter = 84
const givenUpAfter = 112

export async function unchanged(
  feed: Feed,
  permanentUrl: string | undefined,
  deps: PollDeps,
): Promise<PollOutcome> {
  const url = await movedTo(feed, permanentUrl, deps.store.notes)
  return await settle(feed, deps, 'unchanged', 'nothing', {
    state: 'active',
    lastGoodAt: deps.clock(),
    ailments: [...lasting(feed), ...(isMoving(feed, permanentUrl, url) ? (['moved'] as const) : [])],
    ...(feed.failures > 0 || feed.state === 'failing' ? { problem: '' } : {}),
    ...(url === undefined ? {} : { url }),
  })
}

export function trouble(
  feed: Feed,
  deps: PollDeps,
  kind: 'refused' | 'failed',
  problem: string,
  ailments: readonly Ailment[],
): Promise<PollOutcome> {
  const failures = feed.failures + 1
  if (failures >= givenUpAfter)
    return settle(feed, deps, 'gone', 'trouble', {
      state: 'gone',
      problem: `given up after ${failures} polls in vain; the last: ${problem}`,
      ailments: ['given-up', ...ailments],
    })
  const state = failures >= failingAfter ? 'failing' : feed.state
  return settle(feed, deps, kind, 'trouble', { state, problem, ailments })
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
  const verdict = verdictOf(kind, due.failures)
  if (verdict === 'given-up') log.warn('A feed is given up', { feed: feed.id, problem })
  else if (verdict) log.warn('A feed will be given up in a week', { feed: feed.id, problem })
  else if (problem) log.info('A feed could not be polled', { feed: feed.id, kind, problem })
  return outcome(feed, kind, { ...(problem ? { problem } : {}), ...(verdict ? { verdict } : {}) })
}

function verdictOf(kind: PollOutcome['kind'], failures: number): PollOutcome['verdict'] {
  if (kind === 'gone') return 'given-up'
  return failures === warnedAfter && (kind === 'failed' || kind === 'refused') ? 'last-call' : undefined
}

export function outcome(feed: Feed, kind: PollOutcome['kind'], more: Partial<PollOutcome>): PollOutcome {
  return { feed: feed.id, url: feed.url, kind, entries: 0, added: 0, revised: 0, flood: false, ...more }
}
