// Identifies are spent with care: a bot that flaps all day keeps its token.
import { expect, test } from 'vitest'
import { identifyThrottle, waitAfter } from '../../../src/adapters/discord/identify.ts'
import { memoryInbox } from './setup.ts'

test('a gateway that drops every session for a day costs fewer identifies than a day has', () => {
  const past: number[] = []
  for (let now = 0; now < 24 * 3_600_000; ) {
    past.push(now)
    now += Math.max(1, waitAfter(past, now))
  }
  const inFirstHour = past.filter(time => time < 3_600_000).length
  expect(inFirstHour).toBeLessThanOrEqual(60)
  expect(past.length).toBeLessThan(900)
})

test.each([
  ['the first waits for nothing', [], 0, 0],
  ['the second waits five seconds', [0], 0, 5_000],
  ['or what is left of them', [0], 4_000, 1_000],
  ['the seventh in an hour waits longer', [0, 1, 2, 3, 4, 5], 5, 10_000],
  ['never more than five minutes', Array.from({ length: 30 }, () => 0), 0, 300_000],
  ['but for the day, where its budget is spent', Array.from({ length: 900 }, () => 0), 0, 86_400_000],
])('%s', (_, past, now, wait) => {
  expect(waitAfter(past, now)).toBe(wait)
})

test('what an earlier run spent is remembered', async () => {
  const inbox = memoryInbox()
  await identifyThrottle(inbox, () => 1_000).waitForIdentify(0, AbortSignal.timeout(1_000))
  const next = identifyThrottle(inbox, () => 2_000)
  const waiting = next.waitForIdentify(0, AbortSignal.timeout(100))
  expect(next.waiting()).toBe(true)
  await expect(waiting).rejects.toThrow()
  expect(next.waiting()).toBe(false)
})
