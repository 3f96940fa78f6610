// Whoever asks while others are being answered is acknowledged all the same: between two questions every socket is looked at.
import { expect, test } from 'vitest'
import { discord } from './setup.ts'

test('fifty questions at once are acknowledged before ten of them are answered', async () => {
  const it = await discord()
  const { fake, desk } = it
  await it.start()
  // Working out an answer holds the thread, as reading a store does.
  desk.before = async () => {
    const until = performance.now() + 20
    while (performance.now() < until);
  }
  const asked = Array.from({ length: 50 }, (_, n) => fake.slash(it.reader, 'who', { name: `x${n}` }))
  await fake.until(() => asked.every(({ acknowledged }) => acknowledged !== undefined))
  expect(fake.ledger.messages.length).toBeLessThan(10)
  await fake.until(() => fake.ledger.messages.length === 50)
  await it.end()
})

test('four hundred questions in one second are all acknowledged and all answered', async () => {
  const it = await discord()
  const { fake } = it
  await it.start()
  const asked = Array.from({ length: 400 }, (_, n) => fake.slash(it.reader, 'who', { name: `x${n}` }))
  await fake.until(() => it.adapter.counts.answered + it.adapter.counts.failed === 400)
  expect(asked.filter(({ acknowledged }) => acknowledged === undefined)).toEqual([])
  expect(it.adapter.counts).toMatchObject({ answered: 400, failed: 0, late: 0 })
  await it.end()
})
