// Questions in Telegram: who asks what, where, and what is no question at all.
import { expect, test } from 'vitest'
import { newsroom, said } from './newsroom.ts'

test('a command is answered where it was asked', async () => {
  const { fake, adapter, asked } = await newsroom()
  const chat = fake.private(501)
  await adapter.start()
  fake.say(chat, '/election abkhazia  2019')
  await expect.poll(() => fake.ledger.length).toBe(1)
  expect(asked).toEqual([
    { chat: 'telegram:501', asker: '501', administers: true, line: 'election abkhazia 2019', language: 'en' },
  ])
  expect(fake.ledger[0]).toMatchObject({
    chat: 501,
    text: 'You asked: election abkhazia 2019',
    preview: false,
  })
})

test('plain words in a private chat are a question', async () => {
  const { fake, adapter, asked } = await newsroom()
  const chat = fake.private(502)
  await adapter.start()
  fake.say(chat, 'кто победил\nв Абхазии?', { from: fake.user(502, { language_code: 'ru-RU' }) })
  await expect.poll(() => asked).toMatchObject([{ line: 'кто победил в Абхазии?', language: 'ru' }])
})

test('a link with words in it asks them, and a bare start asks for help', async () => {
  const { fake, adapter, asked, changes } = await newsroom()
  const chat = fake.private(503)
  await adapter.start()
  fake.say(chat, '/start election_south-ossetia_2022')
  fake.say(chat, '/start')
  await expect
    .poll(() => asked.map(({ line }) => line).toSorted())
    .toEqual(['election south-ossetia 2022', 'help'])
  expect(changes).toContainEqual(['telegram:503', 'reachable'])
})

test('T-14: in a group only what is said to us is a question: nothing forwarded, edited or said to another bot', async () => {
  const { fake, adapter, asked } = await newsroom()
  const group = fake.supergroup(-100501)
  await adapter.start()
  fake.say(group, '/election@OtherBot one')
  fake.say(group, '/ban somebody')
  fake.say(group, 'election two')
  fake.say(group, '/election three', { forwarded: true })
  fake.say(group, '/election four', { edited: true })
  fake.say(group, '/election five', { automatic: true })
  fake.say(group, '/election@tellertestbot six')
  fake.say(group, '/nonsense@TellerTestBot seven')
  fake.say(group, '/Election eight')
  await expect.poll(() => asked.length).toBe(3)
  expect(asked.map(({ line }) => line).toSorted()).toEqual([
    'election eight',
    'election six',
    'nonsense seven',
  ])
})

test('a topic of a forum is a chat of its own, and is answered in it', async () => {
  const { fake, adapter, asked } = await newsroom()
  const forum = fake.supergroup(-100502, true)
  forum.topics.add(45)
  await adapter.start()
  fake.say(forum, '/election abkhazia', { thread: 45 })
  await expect.poll(() => fake.ledger.length).toBe(1)
  expect(asked[0]?.chat).toBe('telegram:-100502/45')
  expect(fake.ledger[0]).toMatchObject({ chat: -100502, thread: 45 })
})

test('a button asks the line it carries, and stops spinning at once', async () => {
  let answer = () => {}
  const held = new Promise<void>(resolve => {
    answer = resolve
  })
  const { fake, adapter, asked } = await newsroom({
    answer: async ({ line }) => {
      await held
      return said(line)
    },
  })
  const chat = fake.private(504)
  await adapter.start()
  const query = fake.press(chat, 'election abkhazia 2019', fake.user(504))
  await expect.poll(() => fake.world.queries.get(query)?.answer).toBe('')
  expect(fake.ledger).toEqual([])
  answer()
  await expect.poll(() => fake.ledger.length).toBe(1)
  expect(asked[0]).toMatchObject({ line: 'election abkhazia 2019', administers: true })
})

test('a button under a message that is gone, or pressed long ago, is still a question', async () => {
  const { fake, adapter, log } = await newsroom()
  const chat = fake.private(505)
  await adapter.start()
  fake.failNext(
    'answerCallbackQuery',
    400,
    'Bad Request: query is too old and response timeout expired or query ID is invalid',
  )
  fake.press(chat, 'election kosovo', fake.user(505), { gone: true })
  await expect.poll(() => fake.ledger.length).toBe(1)
  expect(log.join('')).not.toContain('"level":50')
})

test('an update that came twice is answered once', async () => {
  const { fake, adapter, asked, memory } = await newsroom()
  const chat = fake.private(506)
  await adapter.start()
  const update = fake.say(chat, '/election abkhazia')
  await expect.poll(() => fake.ledger.length).toBe(1)
  if (update) fake.updates.repeat(update)
  fake.say(chat, '/election kosovo')
  await expect.poll(() => fake.ledger.length).toBe(2)
  expect(asked).toHaveLength(2)
  expect(memory.undone()).toBe(0)
})

test('updates of a shape that nobody expects are passed over', async () => {
  const { fake, adapter, asked } = await newsroom()
  const chat = fake.private(507)
  await adapter.start()
  fake.updates.add('message', { message_id: 'one', chat: null })
  fake.updates.add('message', { message_id: 2, date: 0, chat: { id: 507, type: 'private' }, sticker: {} })
  fake.updates.add('callback_query', {
    id: '1',
    from: { id: 507, is_bot: false, first_name: 'x' },
    data: 'election x',
  })
  fake.say(chat, '/election abkhazia')
  await expect.poll(() => fake.ledger.length).toBe(1)
  expect(asked).toHaveLength(1)
})

test('an offset from before a quiet week does not swallow new updates', async () => {
  let time = Date.now()
  const { fake, adapter, memory } = await newsroom({ clock: () => time })
  const chat = fake.private(508)
  await memory.inbox.remember(
    `telegram offset ${fake.me.id}`,
    JSON.stringify({ next: 999_999_999, at: time }),
  )
  time += 7 * 24 * 60 * 60 * 1000
  await adapter.start()
  fake.say(chat, '/election abkhazia')
  await expect.poll(() => fake.ledger.length).toBe(1)
})

test('a channel asks by its posts, and whoever posts there runs it', async () => {
  const { fake, adapter, asked } = await newsroom()
  const channel = fake.channel(-100503)
  await adapter.start()
  fake.say(channel, 'News of the day')
  fake.say(channel, '/settings zone Asia/Tbilisi')
  await expect.poll(() => fake.ledger.length).toBe(1)
  expect(asked).toMatchObject([
    { chat: 'telegram:-100503', line: 'settings zone Asia/Tbilisi', administers: true },
  ])
})

test('whoever waits sees that we are writing', async () => {
  const { fake, adapter } = await newsroom({ answer: () => new Promise(() => {}) })
  const chat = fake.private(509)
  await adapter.start()
  fake.say(chat, '/election abkhazia')
  await expect.poll(() => fake.callsOf('sendChatAction').length, { timeout: 3_000 }).toBe(1)
})

test('in a group an answer hangs on its question; in a private chat it needs no such thing', async () => {
  const { fake, adapter } = await newsroom()
  await adapter.start()
  const asked = fake.say(fake.supergroup(-100509), '/election abkhazia')
  await expect.poll(() => fake.ledger.length).toBe(1)
  expect(asked).toMatchObject({ message: { message_id: fake.ledger[0]?.answers } })
  fake.say(fake.private(510), '/election abkhazia')
  await expect.poll(() => fake.ledger.length).toBe(2)
  expect(fake.ledger[1]?.answers).toBeUndefined()
})
