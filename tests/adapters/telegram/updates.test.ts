// Fetching and handling updates while things go wrong: nothing is lost, nothing is done twice, nobody waits for another.
import { expect, test } from 'vitest'
import { apiRoot } from '../../../src/adapters/telegram/gateway.ts'
import { telegramAdapter } from '../../../src/adapters/telegram/telegram.ts'
import { createLog } from '../../../src/log.ts'
import { testToken } from '../../support/telegram/telegram.ts'
import { memoryInbox, newsroom, said } from './newsroom.ts'

test('a token that Telegram refuses stops the start, with words on how to mend it', async () => {
  const { adapter, make } = await newsroom({ token: '7100000001:AAwrong' })
  await expect(adapter.start()).rejects.toThrow(/@BotFather.*TELEGRAM_TOKEN/)
  await expect(make('no token at all').start()).rejects.toThrow(/@BotFather/)
})

test('an address of the Bot API that is none is told at once', async () => {
  const { desk, memory } = await newsroom()
  const make = () =>
    telegramAdapter({
      token: testToken,
      apiUrl: 'localhost:8081',
      desk,
      inbox: memory.inbox,
      log: createLog({ level: 'error', secrets: [] }),
    })
  expect(make).toThrow(/TELEGRAM_API_URL is "localhost:8081".*https:\/\/api\.telegram\.org\//)
})

test.each([
  [undefined, 'https://api.telegram.org/'],
  ['http://127.0.0.1:4002', 'http://127.0.0.1:4002/'],
  ['https://proxy.example/telegram', 'https://proxy.example/telegram/'],
  [' https://proxy.example/telegram/?x=1 ', 'https://proxy.example/telegram/'],
])('the Bot API at %s is called below %s', (given, root) => {
  expect(apiRoot(given)).toBe(root)
})

test('Telegram is down at the start, and questions are answered once it is up (T-16)', async () => {
  const { fake, adapter } = await newsroom()
  const chat = fake.private(701)
  fake.say(chat, '/election abkhazia')
  await fake.down()
  await adapter.start()
  expect(adapter.health()).toMatchObject({ ready: false })
  await fake.up()
  await expect.poll(() => fake.ledger.length).toBe(1)
  expect(adapter.health()).toEqual({ ready: true, detail: 'polling' })
})

test('Telegram is a black hole at the start, and the rest of the house is not held up', async () => {
  const { fake, adapter } = await newsroom()
  fake.fail('getMe', { kind: 'silence' }, 2)
  const before = Date.now()
  await adapter.start()
  expect(Date.now() - before).toBeLessThan(2_000)
  await expect.poll(() => adapter.health().ready, { timeout: 5_000 }).toBe(true)
})

test.each([
  ['a proxy answers with HTML', { kind: 'page', status: 200 }],
  ['a gateway answers 502', { kind: 'page', status: 502 }],
  ['the answer stops in the middle', { kind: 'cut' }],
  ['the connection breaks after the batch was read', { kind: 'lose' }],
  ['the connection breaks', { kind: 'drop' }],
  ['nothing ever comes back', { kind: 'silence' }],
  ['Telegram answers 500', { kind: 'refuse', code: 500, description: 'Internal Server Error' }],
  [
    'Telegram says to wait',
    {
      kind: 'refuse',
      code: 429,
      description: 'Too Many Requests: retry after 1',
      parameters: { retry_after: 1 },
    },
  ],
] as const)('while polling %s; each update is handled once (T-9)', async (_, fault) => {
  const { fake, adapter, asked, memory } = await newsroom()
  const chat = fake.private(702)
  for (let n = 0; n < 3; n++) fake.say(chat, `/election ${n}`)
  fake.fail('getUpdates', fault)
  await adapter.start()
  await expect.poll(() => asked.length, { timeout: 8_000 }).toBe(3)
  await expect.poll(() => memory.undone()).toBe(0)
  expect(asked.map(({ line }) => line).toSorted()).toEqual(['election 0', 'election 1', 'election 2'])
  await expect.poll(() => adapter.health().ready).toBe(true)
})

test('a second process with our token throws us out; we say so, slow down, and come back (T-8)', async () => {
  const { fake, adapter } = await newsroom()
  const chat = fake.private(703)
  await adapter.start()
  fake.rival(true)
  await expect.poll(() => adapter.health().detail).toMatch(/another process polls with this bot token/)
  const polls = fake.callsOf('getUpdates').length
  await new Promise(resolve => setTimeout(resolve, 500))
  expect(fake.callsOf('getUpdates').length - polls).toBeLessThan(30)
  fake.rival(false)
  fake.say(chat, '/election abkhazia')
  await expect.poll(() => fake.ledger.length, { timeout: 8_000 }).toBe(1)
})

test('a webhook that was left behind is removed at the start', async () => {
  const { fake, adapter } = await newsroom()
  fake.updates.setWebhook('https://example.org/left-behind')
  fake.say(fake.private(704), '/election abkhazia')
  await adapter.start()
  await expect.poll(() => fake.ledger.length).toBe(1)
})

test('a webhook that somebody sets while we poll is reported, not fought over', async () => {
  const { fake, adapter } = await newsroom()
  await adapter.start()
  await expect.poll(() => fake.updates.waits()).toBe(true)
  fake.updates.setWebhook('https://example.org/another')
  await expect.poll(() => adapter.health().detail).toMatch(/webhook/)
  expect(fake.updates.webhook()).toBe('https://example.org/another')
})

test('a question that hangs holds up nobody (T-7)', async () => {
  const { fake, adapter, memory } = await newsroom({
    answer: ({ line }) => (line === 'election hangs' ? new Promise(() => {}) : said(line)),
  })
  const chats = [fake.private(705), fake.private(706)]
  await adapter.start()
  for (let n = 0; n < 70; n++) fake.say(chats[0]!, '/election hangs')
  for (let n = 0; n < 3; n++) fake.say(chats[1]!, `/election ${n}`)
  await expect.poll(() => fake.ledger.length, { timeout: 5_000 }).toBe(3)
  expect(memory.undone()).toBe(70)
  expect(adapter.health().ready).toBe(true)
})

test('a question that breaks is tried again, and given up in the end (T-7)', async () => {
  let tries = 0
  const { fake, adapter, memory, log } = await newsroom({
    answer: ({ line }) => {
      if (line === 'election breaks') throw new Error('always')
      if (line === 'election recovers' && ++tries < 3) throw new Error('twice')
      return said(line)
    },
  })
  const chat = fake.private(707)
  await adapter.start()
  fake.say(chat, '/election breaks')
  fake.say(chat, '/election recovers')
  fake.say(chat, '/election works')
  await expect
    .poll(() => fake.ledger.map(({ text }) => text))
    .toEqual(['election works', 'election recovers'])
  await expect.poll(() => memory.undone()).toBe(0)
  expect(log.join('')).toContain('could not be handled and is given up')
})

test('what was received before a crash is handled after it', async () => {
  const memory = memoryInbox()
  const { fake, adapter, asked } = await newsroom({ memory })
  const chat = fake.private(708)
  const update = fake.say(chat, '/election abkhazia')
  const confirmed = await fetch(
    `${fake.url}/bot${testToken}/getUpdates?offset=${(update?.update_id ?? 0) + 1}`,
  )
  expect(await confirmed.json()).toEqual({ ok: true, result: [] })
  await memory.inbox.receive(`${fake.me.id}:${update?.update_id}`, JSON.stringify(update))
  await adapter.start()
  await expect.poll(() => fake.ledger.length).toBe(1)
  expect(asked).toHaveLength(1)
  expect(memory.undone()).toBe(0)
})

test('two starts in a row on one inbox answer each question once', async () => {
  const { fake, adapter, make, asked } = await newsroom()
  const chat = fake.private(709)
  await adapter.start()
  fake.say(chat, '/election one')
  await expect.poll(() => fake.ledger.length).toBe(1)
  await adapter.stop()
  fake.say(chat, '/election two')
  const second = make()
  await second.start()
  await expect.poll(() => fake.ledger.length).toBe(2)
  await second.stop()
  expect(asked.map(({ line }) => line)).toEqual(['election one', 'election two'])
})

test('updates that cannot be kept stay with Telegram', async () => {
  const memory = memoryInbox()
  let full = true
  const receive = memory.inbox.receive
  memory.inbox.receive = async (key, payload) => {
    if (full) throw new Error('disk full')
    return receive(key, payload)
  }
  const { fake, adapter } = await newsroom({ memory })
  fake.say(fake.private(710), '/election abkhazia')
  await adapter.start()
  await expect.poll(() => adapter.health().detail).toMatch(/cannot be kept/)
  expect(fake.updates.confirmed()).toEqual([])
  full = false
  await expect.poll(() => fake.ledger.length).toBe(1)
})

test('five hundred updates arrive in batches, each once', async () => {
  const { fake, adapter, asked, memory } = await newsroom({ fake: { flood: false } })
  const chat = fake.private(711)
  for (let n = 0; n < 500; n++) fake.say(chat, `/election ${n}`)
  await adapter.start()
  await expect.poll(() => fake.ledger.length, { timeout: 15_000 }).toBe(500)
  expect(new Set(asked.map(({ line }) => line)).size).toBe(500)
  expect(memory.undone()).toBe(0)
})

test('a token that is revoked while running stops the polling, and stands in no log (T-15)', async () => {
  const { fake, adapter, log } = await newsroom()
  await adapter.start()
  await expect.poll(() => fake.updates.waits()).toBe(true)
  fake.revoke()
  fake.conflict()
  await expect.poll(() => adapter.health()).toMatchObject({ ready: false, detail: /@BotFather/ })
  const sent = await adapter.send(
    { chat: 'telegram:1', payload: '{"text":"x"}', nonce: '' },
    AbortSignal.timeout(1_000),
  )
  expect(sent).toMatchObject({ kind: 'later', waitMs: 900_000 })
  expect(log.join('\n')).not.toContain(testToken.slice(11))
})

test('stopping is quick, quiet and may come at any time', async () => {
  const { fake, adapter, make } = await newsroom({ answer: () => new Promise(() => {}) })
  await make().stop()
  await adapter.start()
  fake.say(fake.private(712), '/election abkhazia')
  await expect.poll(() => fake.updates.waits()).toBe(true)
  const before = Date.now()
  await adapter.stop()
  await adapter.stop()
  expect(Date.now() - before).toBeLessThan(2_500)
  expect(adapter.health()).toEqual({ ready: false, detail: 'stopped' })
})
