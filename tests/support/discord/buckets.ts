// Rate limits: five messages in five seconds a channel, fifty requests a second a bot, and the ban for those who do not listen.
import type { Answer } from './rest.ts'

const MESSAGES = { limit: 5, perMs: 5_000 }
const GLOBAL = { limit: 50, perMs: 1_000 }
const INVALID_PER_MS = 10 * 60_000

export type Buckets = {
  /** The 429 that this request gets, or undefined where it may pass. */
  take(method: string, path: string, now: number): Answer | undefined
  /** What every answer to a limited route says about it. */
  headers(method: string, path: string, now: number): Record<string, string>
  /** Counts what Discord calls invalid requests: 401, 403 and 429. */
  count(status: number, now: number): void
}

/** `banAfter` is 10,000 invalid requests in ten minutes on the platform; a test does with fewer. */
export function buckets(banAfter: number): Buckets {
  const passed = new Map<string, number[]>()
  let invalid: number[] = []

  const recent = (key: string, perMs: number, now: number) => {
    const times = (passed.get(key) ?? []).filter(time => now - time < perMs)
    passed.set(key, times)
    return times
  }
  const wait = (times: readonly number[], perMs: number, now: number) =>
    ((times[0] ?? now) + perMs - now) / 1000

  return {
    take(method, path, now) {
      if (invalid.filter(time => now - time < INVALID_PER_MS).length >= banAfter)
        return { status: 429, body: '<html>error 1015: you are being rate limited</html>' }
      // Interactions are not counted.
      if (path.startsWith('/interactions') || path.startsWith('/webhooks')) return undefined
      const all = recent('global', GLOBAL.perMs, now)
      if (all.length >= GLOBAL.limit) return tooMany(wait(all, GLOBAL.perMs, now), true)
      const key = bucketOf(method, path)
      const own = key === undefined ? [] : recent(key, MESSAGES.perMs, now)
      if (own.length >= MESSAGES.limit) return tooMany(wait(own, MESSAGES.perMs, now), false)
      all.push(now)
      own.push(now)
      return undefined
    },
    headers(method, path, now) {
      const key = bucketOf(method, path)
      if (key === undefined) return {}
      const times = recent(key, MESSAGES.perMs, now)
      return {
        'x-ratelimit-limit': String(MESSAGES.limit),
        'x-ratelimit-remaining': String(Math.max(0, MESSAGES.limit - times.length)),
        'x-ratelimit-reset-after': String(wait(times, MESSAGES.perMs, now)),
        'x-ratelimit-bucket': 'messages',
      }
    },
    count(status, now) {
      if (status !== 401 && status !== 403 && status !== 429) return
      invalid = [...invalid.filter(time => now - time < INVALID_PER_MS), now]
    },
  }
}

const bucketOf = (method: string, path: string): string | undefined =>
  method === 'POST' && /^\/channels\/\d+\/messages$/.test(path) ? path : undefined

const tooMany = (seconds: number, global: boolean): Answer => ({
  status: 429,
  body: { message: 'You are being rate limited.', retry_after: seconds, global },
  headers: {
    'retry-after': String(Math.max(1, Math.ceil(seconds))),
    'x-ratelimit-scope': global ? 'global' : 'user',
    ...(global ? { 'x-ratelimit-global': 'true' } : {}),
  },
})
