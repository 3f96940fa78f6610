// S33: ten thousand updates at once are taken in, most of them left aside, and whoever asks is answered meanwhile.
import { expect, test } from 'vitest'
import type { Question } from '../../../src/adapters/adapter.ts'
import { makeQuota } from '../../../src/quota.ts'
import { newsroom, said } from './newsroom.ts'

test('S33: ten thousand updates cost no question of others, and one person no more than their share', async () => {
  const quota = makeQuota(Date.now)
  let last: Question | undefined
  let answered = 0
  const { fake, adapter, memory } = await newsroom({
    answer: question => {
      last = question
      return said(question.line)
    },
    busy: () => {
      const taken = last === undefined ? 'ask' : quota.take(last)
      if (taken === 'ask') answered++
      return taken === 'ask' ? undefined : taken === 'tell' ? 'now' : 'again'
    },
    pace: { longestAnswerMs: 120_000, slowMs: 120_000 },
  })
  const [crowd, flooding] = [fake.supergroup(-1003301), fake.private(3302)]
  for (let n = 0; n < 9_000; n++) fake.say(crowd, `talk of the town ${n}`)
  for (let n = 0; n < 1_000; n++) fake.say(flooding, `/election ${n}`)
  const other = fake.private(3303)
  fake.say(other, '/election abkhazia')
  const began = Date.now()
  const before = process.memoryUsage().heapUsed
  await adapter.start()
  await expect.poll(() => fake.ledger.some(({ chat }) => chat === 3303), { timeout: 20_000 }).toBe(true)
  expect(Date.now() - began).toBeLessThan(20_000)
  await expect.poll(() => memory.undone(), { timeout: 20_000 }).toBe(0)
  // Talk is nobody's question: it is not even kept.
  expect([...memory.rows.values()].filter(({ payload }) => payload.includes('talk of the town'))).toEqual([])
  // The bucket of one person and what it filled by meanwhile, and the one question of the other.
  expect(answered).toBeLessThan(61 + 1 + (Date.now() - began) / 1_000 + 1)
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(100 * 1024 * 1024)
}, 60_000)
