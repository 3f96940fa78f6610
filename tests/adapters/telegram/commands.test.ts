// The commands that Telegram shows while somebody types.
import { expect, test } from 'vitest'
import { memoryInbox, newsroom } from './newsroom.ts'

test('commands are registered by who types where, in every language, and again only when they changed', async () => {
  const memory = memoryInbox()
  const { fake, adapter, make } = await newsroom({ memory })
  await adapter.start()
  await expect.poll(() => fake.world.commands.size).toBe(6)
  const shown = (shelf: string) => fake.world.commands.get(shelf)?.map(({ command }) => command)
  // Members of a group are not shown what only its administrators may do.
  expect(shown('default')).toEqual(['election'])
  expect(shown('default ru')).toEqual(['election'])
  expect(shown('all_private_chats')).toEqual(['election', 'settings'])
  expect(shown('all_chat_administrators ru')).toEqual(['election', 'settings'])
  expect(fake.world.commands.get('default')?.[0]?.description).toBe('What the sources say')
  expect(fake.world.commands.get('default ru')?.[0]?.description).toBe('Что говорят источники')
  await expect.poll(() => memory.notes.has('telegram commands')).toBe(true)
  await adapter.stop()

  const again = make()
  await again.start()
  await expect.poll(() => again.health().ready).toBe(true)
  await again.stop()
  expect(fake.callsOf('setMyCommands')).toHaveLength(6)
})

test('a list that could not be registered keeps nobody waiting, and is tried again', async () => {
  const { fake, adapter, memory } = await newsroom()
  fake.fail('setMyCommands', { kind: 'drop' }, 2)
  fake.say(fake.private(901), '/election abkhazia')
  await adapter.start()
  await expect.poll(() => fake.ledger.length).toBe(1)
  expect(memory.notes.has('telegram commands')).toBe(false)
  await expect.poll(() => memory.notes.has('telegram commands'), { timeout: 8_000 }).toBe(true)
})

test('a list that Telegram refuses is not sent again and again', async () => {
  const { fake, adapter } = await newsroom()
  fake.failNext('setMyCommands', 400, 'Bad Request: BOT_COMMAND_INVALID')
  await adapter.start()
  for (let n = 0; n < 5; n++) {
    fake.say(fake.private(910 + n), '/election abkhazia')
    await expect.poll(() => fake.ledger.length).toBe(n + 1)
  }
  expect(fake.callsOf('setMyCommands')).toHaveLength(1)
})
