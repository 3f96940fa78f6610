// Spends Discord's daily identifies with care, over restarts: beyond 1,000 a day it resets the bot's token.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Inbox } from '../adapter.ts'
import { IDENTIFIES_A_DAY } from './limits.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** Gateway, rate limiting: one identify in five seconds (max_concurrency 1). */
const APART_MS = 5_000
/** So many of each shard in an hour are ordinary: restarts, a few lost sessions. After them the wait doubles each time. */
const ORDINARY = 5
const LONGEST_WAIT_MS = 5 * 60_000
/** A tenth is left for the operator's own restarts. */
const BUDGET = IDENTIFIES_A_DAY * 0.9
const MEMORY = 'identifies'

export type Throttle = {
  /** The library asks before every identify. Rejects when the connection closes in the meantime. */
  waitForIdentify(shard: number, signal: AbortSignal): Promise<void>
  /** Is an identify being held back? */
  waiting(): boolean
}

/** @param rest waits; a test has a clock and a rest of its own */
export function identifyThrottle(
  inbox: Inbox,
  clock: () => number,
  rest: (ms: number, signal: AbortSignal) => Promise<unknown> = (ms, signal) =>
    sleep(ms, undefined, { signal }),
): Throttle {
  let past: number[] | undefined
  let waiting = 0
  let shards = 1
  let queue = Promise.resolve()

  async function turn(signal: AbortSignal): Promise<void> {
    past ??= timesFrom(await inbox.recall(MEMORY))
    const now = clock()
    past = past.filter(time => now - time < DAY_MS)
    await rest(waitAfter(past, now, shards), signal)
    past.push(clock())
    await inbox.remember(MEMORY, JSON.stringify(past))
  }

  return {
    waiting: () => waiting > 0,
    async waitForIdentify(shard, signal) {
      shards = Math.max(shards, shard + 1)
      waiting++
      const mine = queue.then(() => turn(signal))
      queue = mine.catch(() => {})
      try {
        await mine
      } finally {
        waiting--
      }
    },
  }
}

/** Milliseconds until the next identify of so many shards, given the times of those in the last day, oldest first. */
export function waitAfter(past: readonly number[], now: number, shards = 1): number {
  const last = past.at(-1)
  if (last === undefined) return 0
  const inHour = past.filter(time => now - time < HOUR_MS).length
  const ordinary = ORDINARY * shards
  const apart = inHour <= ordinary ? APART_MS : Math.min(APART_MS * 2 ** (inHour - ordinary), LONGEST_WAIT_MS)
  const oldestOfBudget = past.at(-BUDGET)
  const nextDay = oldestOfBudget === undefined ? 0 : oldestOfBudget + DAY_MS - now
  return Math.max(0, last + apart - now, nextDay)
}

/** What cannot be read counts as none: the library still asks Discord how many are left. */
function timesFrom(kept: string | undefined): number[] {
  if (kept === undefined) return []
  try {
    const times: unknown = JSON.parse(kept)
    return Array.isArray(times) ? times.filter(time => typeof time === 'number') : []
  } catch {
    return []
  }
}
