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
