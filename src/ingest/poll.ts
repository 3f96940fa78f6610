// Polling: ask the feeds that are due, keep what is new, and note when to ask again. A bad poll never takes away what a good one brought.
import { randomUUID } from 'node:crypto'
import type { Log } from '../log.ts'
import type { Ailment } from '../model/ailment.ts'
import type { FeedId } from '../model/article.ts'
import type { Instant } from '../model/time.ts'
import type { Feed, Store } from '../store/store.ts'
import { type Fetched, type Fetcher, maxFeedBytes } from './fetch.ts'
import { receive } from './receive.ts'
import type { Robots } from './robots.ts'
import { outcome, settle, trouble, unchanged } from './settle.ts'
import type { Work } from './work.ts'

export type PollDeps = {
  readonly store: Pick<Store, 'feeds' | 'articles' | 'notes'>
  readonly fetcher: Fetcher
  readonly robots: Robots
  readonly work: Work
  readonly clock: () => Instant
  readonly log: Log
  /** Shortest wait between two polls of one feed, in seconds. */
  readonly shortestSeconds: number
  /** Stops everything at once: what is not stored by then comes with the next poll. */
  readonly signal?: AbortSignal
}

export type PollOutcome = {
  readonly feed: FeedId
  readonly url: string
  /** `polled`: there was a body and it was read. `failed` and `refused` have a `problem`. */
  readonly kind: 'polled' | 'unchanged' | 'later' | 'gone' | 'refused' | 'failed'
  /** Entries in the feed. */
  readonly entries: number
  readonly added: number
  readonly revised: number
  /** More new entries at once than news explains: a site that rewrote its history. Post them as one. */
  readonly flood: boolean
  /** For the operator, once: it will be given up soon; it is asked no more. */
  readonly verdict?: 'last-call' | 'given-up'
  /** In words; also kept with the feed. */
  readonly problem?: string
}

/** Feeds that are polled at once; a host has its own, smaller, number. */
const atOnce = 32
/** Feeds that are taken up in one round: what is due beyond them comes first in the next. */
const perRound = 1_000

/** Told of each feed as it is done. */
export type OnDone = (outcome: PollOutcome, done: number, of: number) => void

/** Polls the feeds that are due now, once each, longest due first, those that failed last time after the others. Stopped, it returns what was done by then. */
export async function pollDue(deps: PollDeps, onDone?: OnDone): Promise<PollOutcome[]> {
  const feeds = await deps.store.feeds.due(deps.clock(), perRound)
  const outcomes: PollOutcome[] = []
  const waiting = [
    ...feeds.filter(({ failures }) => failures === 0),
    ...feeds.filter(({ failures }) => failures > 0),
  ].values()
  // A slow feed holds up its lane and nobody else's.
  const lane = async () => {
    for (const feed of waiting) {
      const done = await poll(feed, deps).catch((error: unknown) => {
        if (deps.signal?.aborted) return undefined
        throw error
      })
      if (done === undefined) return
      outcomes.push(done)
      onDone?.(done, outcomes.length, feeds.length)
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, feeds.length) }, lane))
  return outcomes
}

/**
 * Polls one feed. Never throws for what a feed, a site or an article does, nor for our own mistakes: those
 * have a reference in the log. Throws the signal's reason where it is stopped.
 */
export async function poll(feed: Feed, deps: PollDeps): Promise<PollOutcome> {
  try {
    return await polled(feed, deps)
  } catch (error) {
    deps.signal?.throwIfAborted()
    const reference = randomUUID().slice(0, 8)
    deps.log.error('A poll failed', { feed: feed.id, url: feed.url, reference, error })
    const problem = `something went wrong in Teller; its log has more under ${reference}`
    // Where the store is what is wrong, the feed's row cannot say so.
    return await trouble(feed, deps, 'failed', problem, ['ours']).catch(() =>
      outcome(feed, 'failed', { problem }),
    )
  }
}

async function polled(feed: Feed, deps: PollDeps): Promise<PollOutcome> {
  const answer = await deps.fetcher.fetch(feed.url, { maxBytes: maxFeedBytes, ...remembered(feed, deps) })
  deps.signal?.throwIfAborted()
  switch (answer.kind) {
    case 'ok':
      return await receive(feed, answer, deps)
    case 'unchanged':
      return await unchanged(feed, answer.permanentUrl, deps)
    case 'later':
      return await settle(
        feed,
        deps,
        'later',
        { waitSeconds: answer.waitSeconds },
        { problem: answer.why, ailments: ['busy'] },
      )
    case 'gone':
      return await settle(feed, deps, 'gone', 'trouble', {
        state: 'gone',
        problem: answer.why,
        ailments: ['gone'],
      })
    case 'refused':
      return await trouble(feed, deps, 'refused', answer.why, ['refused'])
    case 'failed':
      return await trouble(feed, deps, 'failed', answer.why, [ailmentOf(answer)])
  }
}

function ailmentOf({ ailment, status }: Extract<Fetched, { kind: 'failed' }>): Ailment {
  if (ailment !== undefined) return ailment
  // 451: unavailable for legal reasons.
  if (status === 401 || status === 403 || status === 451) return 'blocked'
  if (status === 404) return 'not-found'
  return status === undefined ? 'unreachable' : 'server'
}

/** Validators to send; none on the first poll of a day, because some servers keep an ETag whatever they change. */
function remembered(feed: Feed, { clock, signal }: PollDeps) {
  const isFirstToday = feed.lastPolledAt?.slice(0, 10) !== clock().slice(0, 10)
  return {
    ...(feed.etag === undefined || isFirstToday ? {} : { etag: feed.etag }),
    ...(feed.lastModified === undefined || isFirstToday ? {} : { lastModified: feed.lastModified }),
    ...(signal === undefined ? {} : { signal }),
  }
}
