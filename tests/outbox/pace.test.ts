// The pace of a platform: nearly all that it allows is used, and nothing arrives too fast, though some take longer on their way.
import { expect, test } from 'vitest'
import type { Platform } from '../../src/model/chat.ts'
import { createPace } from '../../src/outbox/pace.ts'

const seconds = 30

/** When messages to as many chats arrive, sent as soon as the pace lets them. */
function arrivals(platform: Platform, delays: readonly number[]): readonly number[] {
  const pace = createPace()
  const arrived: number[] = []
  for (let now = 0; now < seconds * 1_000; ) {
    const { messages, waitMs } = pace.room(platform, now)
    for (let begun = 0; begun < messages; begun++) {
      expect(pace.take(platform, `${platform}:${arrived.length}`, now)).toBe(0)
      arrived.push(now + (delays[arrived.length % delays.length] ?? 0))
    }
    now += waitMs
  }
  return arrived.sort((a, b) => a - b)
}

test.each([
  ['discord', 50],
  ['telegram', 30],
] as const)(
  'on %s %i messages a second are allowed: 95 percent of that is used, and no more in any second',
  (platform, allowed) => {
    const arrived = arrivals(platform, [0, 25, 3, 0, 0, 24, 1, 12, 0, 25, 25, 0, 7])
    const inSecondFrom = arrived.map(at => arrived.filter(other => at <= other && other < at + 1_000).length)
    expect(Math.max(...inSecondFrom)).toBeLessThanOrEqual(allowed)
    expect(arrived.length).toBeGreaterThanOrEqual(0.95 * allowed * seconds)
  },
)
