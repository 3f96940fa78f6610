// The commands that Telegram shows while somebody types.
import { expect, test } from 'vitest'
import { memoryInbox, newsroom } from './newsroom.ts'

test('commands are registered in every language, and again only when they changed', async () => {
  const memory = memoryInbox()
  const { fake, adapter, make } = await newsroom({ memory })
  await adapter.start()
  await expect.poll(() => fake.world.commands.size).toBe(2)
  expect(fake.world.commands.get('default')).toEqual([
    { command: 'election', description: 'What the sources say' },
    { command: 'settings', description: 'What the sources say' },
  ])
  expect(fake.world.commands.get('default ru')?.[0]?.description).toBe('Что говорят источники')
  await expect.poll(() => memory.notes.has('telegram commands')).toBe(true)
  await adapter.stop()

  const again = make()
  await again.start()
  await expect.poll(() => again.health().ready).toBe(true)
  await again.stop()
  expect(fake.callsOf('setMyCommands')).toHaveLength(2)
})

test('a list that could not be registered does not keep the bot from answering', async () => {
  const { fake, adapter, memory } = await newsroom()
  fake.fail('setMyCommands', { kind: 'silence' })
  fake.say(fake.private(901), '/election abkhazia')
  await adapter.start()
  await expect.poll(() => fake.ledger.length).toBe(1)
  expect(memory.notes.has('telegram commands')).toBe(false)
})
