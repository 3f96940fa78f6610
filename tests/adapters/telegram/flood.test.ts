// S28: a chat that floods us delays no other, and is not flooded by us in turn.
import { expect, test } from 'vitest'
import { newsroom, said } from './newsroom.ts'

test('S28: two hundred questions at once from one chat keep nobody else waiting', async () => {
  const { fake, adapter } = await newsroom({ pace: { longestAnswerMs: 60_000, slowMs: 60_000 } })
  const [flooding, other] = [fake.supergroup(-1001301), fake.private(1302)]
  for (let n = 0; n < 200; n++) fake.say(flooding, `/election ${n}`)
  await adapter.start()
  // Telegram takes twenty messages a minute in a group: the rest of the answers wait for their turn.
  await expect.poll(() => fake.ledger.length, { timeout: 10_000 }).toBeGreaterThan(2)
  const began = Date.now()
  fake.say(other, '/election abkhazia')
  await expect.poll(() => fake.ledger.some(({ chat }) => chat === 1302), { timeout: 5_000 }).toBe(true)
  expect(Date.now() - began).toBeLessThan(2_000)
})

test('whoever was told that it is too much is not told for each question', async () => {
  let asked = 0
  const { fake, adapter, memory } = await newsroom({
    answer: ({ line }) => said(line),
    busy: () => (++asked === 1 ? undefined : asked === 2 ? 'now' : 'again'),
  })
  const chat = fake.private(1303)
  await adapter.start()
  for (let n = 0; n < 20; n++) fake.say(chat, `/election ${n}`)
  await expect.poll(() => asked).toBe(20)
  await expect.poll(() => memory.undone()).toBe(0)
  expect(fake.ledger).toHaveLength(2)
})
