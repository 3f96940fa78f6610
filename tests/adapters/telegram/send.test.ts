// Sending a frozen message: what came of it, in the few words that decide what happens next.
import { afterEach, describe, expect, test } from 'vitest'
import { gateway } from '../../../src/adapters/telegram/gateway.ts'
import { renderTelegram } from '../../../src/adapters/telegram/render.ts'
import { send } from '../../../src/adapters/telegram/send.ts'
import { createLog } from '../../../src/log.ts'
import { chart, paragraph, reply } from '../../../src/reply/build.ts'
import type { Fault } from '../../support/telegram/faults.ts'
import { startTelegram, type TelegramFake, testToken } from '../../support/telegram/telegram.ts'
import { newsroom, said } from './newsroom.ts'

let fake: TelegramFake
const lines: string[] = []
afterEach(async () => {
  await fake?.stop()
  lines.length = 0
})

async function setUp() {
  fake = await startTelegram()
  fake.private(1)
  const log = createLog({ level: 'debug', secrets: [], write: line => lines.push(line) })
  const api = gateway(testToken, fake.url)
  return (body: object | string = { text: 'x' }, chat = 'telegram:1') =>
    send(
      { chat, payload: typeof body === 'string' ? body : JSON.stringify(body) },
      { gateway: api, log, deadlineMs: 500, signal: new AbortController().signal },
    )
}

test('a message arrives and its id comes back', async () => {
  const post = await setUp()
  expect(await post()).toEqual({ kind: 'sent', messageId: '1' })
})

describe('a message that was sent is changed where it stands', () => {
  async function changing() {
    await setUp()
    const api = gateway(testToken, fake.url)
    const log = createLog({ level: 'error', secrets: [], write: line => lines.push(line) })
    return (text: string, messageId?: string) =>
      send(
        {
          ...{ chat: 'telegram:1', payload: JSON.stringify({ text }) },
          ...(messageId !== undefined && { edit: { messageId, instead: '{"text":"an answer"}' } }),
        },
        { gateway: api, log, deadlineMs: 500, signal: new AbortController().signal },
      )
  }

  test('changed twice to the same, it is changed, and no message is new', async () => {
    const post = await changing()
    await post('as it was')
    expect(await post('as it is', '1')).toEqual({ kind: 'sent', messageId: '1' })
    expect(await post('as it is', '1')).toEqual({ kind: 'sent', messageId: '1' })
    expect(fake.ledger.map(({ text }) => text)).toEqual(['as it is'])
  })

  test('one that is gone, or too old, cannot be; nothing is sent by that', async () => {
    const post = await changing()
    expect(await post('as it is', '7')).toMatchObject({ kind: 'unedited' })
    await post('as it was')
    fake.failNext('editMessageText', 400, "Bad Request: message can't be edited")
    expect(await post('as it is', '1')).toMatchObject({ kind: 'unedited' })
    expect(fake.ledger.map(({ text }) => text)).toEqual(['as it was'])
  })

  test.each<[string, Fault, string]>([
    ['a lost answer leaves it in doubt', { kind: 'lose' }, 'uncertain'],
    [
      'a closed chat is closed',
      { kind: 'refuse', code: 403, description: 'Forbidden: bot was kicked' },
      'gone',
    ],
    ['told to wait, it waits', { kind: 'refuse', code: 429, description: 'Too Many Requests' }, 'later'],
  ])('%s', async (_, fault, kind) => {
    const post = await changing()
    await post('as it was')
    fake.fail('editMessageText', fault)
    expect(await post('as it is', '1')).toMatchObject({ kind })
  })
})

describe('the answer was lost (T-1)', () => {
  test.each<[string, Fault]>([
    ['the connection was reset', { kind: 'lose' }],
    ['the answer stopped in the middle', { kind: 'cut' }],
    ['nothing came', { kind: 'silence-after' }],
    ['a gateway said 502', { kind: 'page-after', status: 502 }],
    ['a page came with 200', { kind: 'page-after', status: 200 }],
  ])('%s: it may have arrived, and is sent once', async (_, fault) => {
    const post = await setUp()
    fake.fail('sendMessage', fault)
    expect(await post()).toMatchObject({ kind: 'uncertain' })
    expect(fake.ledger).toHaveLength(1)
    expect(fake.callsOf('sendMessage')).toHaveLength(1)
  })
})

test('nobody listens: nothing was sent, try later (T-2)', async () => {
  const post = await setUp()
  await fake.down()
  expect(await post()).toMatchObject({ kind: 'later', why: 'Telegram cannot be reached (ECONNREFUSED)' })
})

test.each<[object | undefined, number]>([
  [{ retry_after: 1 }, 1_000],
  [{ retry_after: 35 }, 35_000],
  [{ retry_after: 3_600 }, 3_600_000],
  [{ retry_after: 86_400 }, 3_600_000],
  [{ retry_after: 0.2 }, 1_000],
  [{ retry_after: 0 }, 5_000],
  [{ retry_after: 'soon' }, 5_000],
  [undefined, 5_000],
])('told to wait %o: wait so long (T-3)', async (parameters, waitMs) => {
  const post = await setUp()
  fake.failNext('sendMessage', 429, 'Too Many Requests: retry after', parameters)
  expect(await post()).toMatchObject({ kind: 'later', waitMs })
})

test.each(['blocked', 'deactivated', 'kicked', 'not a member', 'deleted'] as const)(
  'a chat that is closed to us is gone: %s (T-5)',
  async closed => {
    const post = await setUp()
    fake.close(fake.group(-10), closed)
    expect(await post({ text: 'x' }, 'telegram:-10')).toMatchObject({ kind: 'gone' })
  },
)

test('a chat that is not there is gone, and so is a topic', async () => {
  const post = await setUp()
  fake.supergroup(-1001, true)
  expect(await post({ text: 'x' }, 'telegram:404')).toMatchObject({ kind: 'gone' })
  expect(await post({ text: 'x' }, 'telegram:-1001/9')).toMatchObject({ kind: 'gone' })
})

test('a group that became a supergroup has moved (T-6)', async () => {
  const post = await setUp()
  fake.migrate(fake.group(-10), -10010, false)
  expect(await post({ text: 'x' }, 'telegram:-10')).toEqual({ kind: 'moved', to: 'telegram:-10010' })
})

test('tags that Telegram cannot parse are our fault; the words arrive once, without them (T-12)', async () => {
  const post = await setUp()
  expect(await post({ text: '<b>Turnout &amp; result', parse_mode: 'HTML' })).toMatchObject({ kind: 'sent' })
  expect(fake.ledger).toMatchObject([{ text: 'Turnout & result', entities: [] }])
  expect(lines.join('')).toContain('a message that we built')
})

test('buttons that Telegram refuses cost the buttons, not the message', async () => {
  const post = await setUp()
  const keyboard = [[{ text: 'x', callback_data: 'x'.repeat(65) }]]
  expect(await post({ text: 'x', reply_markup: { inline_keyboard: keyboard } })).toMatchObject({
    kind: 'sent',
  })
  expect(fake.ledger).toMatchObject([{ text: 'x' }])
})

test.each([
  [{ text: 'x'.repeat(4097) }, /message is too long/],
  ['no message at all', /no message/],
  [{ words: 'x' }, /no text/],
])('what we built wrongly is wrong', async (body, why) => {
  const post = await setUp()
  expect(await post(body)).toMatchObject({ kind: 'wrong', why: expect.stringMatching(why) })
})

test('a chat of another platform is refused without a call', async () => {
  const post = await setUp()
  expect(await post({ text: 'x' }, 'discord:1')).toMatchObject({ kind: 'wrong' })
  expect(fake.calls).toEqual([])
})

describe('answers', () => {
  test('a page that Telegram holds back comes later, in order', async () => {
    const { fake: telegram, adapter } = await newsroom({
      answer: () =>
        said('Long', { blocks: [{ type: 'paragraph', text: ['Votes were counted. '.repeat(900)] }] }),
    })
    const chat = telegram.private(801)
    await adapter.start()
    // A question too long for a button: its pages are messages.
    telegram.say(chat, `/election ${'x'.repeat(60)}`)
    await expect.poll(() => telegram.ledger.length, { timeout: 8_000 }).toBe(5)
    expect(telegram.ledger.map(({ text }) => text.split('\n')[0])).toEqual([
      'Long',
      'Long (2)',
      'Long (3)',
      'Long (4)',
      'Long (5)',
    ])
  })

  test('an answer whose fate is unknown is not given twice', async () => {
    const { fake: telegram, adapter, memory } = await newsroom()
    const chat = telegram.private(802)
    await adapter.start()
    telegram.loseAnswer('sendMessage')
    telegram.say(chat, '/election one')
    await expect.poll(() => telegram.ledger.length).toBe(1)
    telegram.say(chat, '/election two')
    await expect.poll(() => telegram.ledger.length).toBe(2)
    expect(memory.undone()).toBe(0)
  })

  test('a group that moves while it waits gets its answer in the new place, once (T-6)', async () => {
    let answer = () => {}
    const held = new Promise<void>(resolve => {
      answer = resolve
    })
    const {
      fake: telegram,
      adapter,
      asked,
      moves,
    } = await newsroom({
      answer: async ({ line }) => {
        await held
        return said(line)
      },
    })
    const group = telegram.group(-803)
    await adapter.start()
    telegram.say(group, '/election abkhazia')
    await expect.poll(() => asked.length).toBe(1)
    telegram.migrate(group, -100803)
    answer()
    await expect.poll(() => telegram.ledger).toMatchObject([{ chat: -100803 }])
    expect(moves).toContainEqual(['telegram:-803', 'telegram:-100803'])
  })

  test('who blocks us is told to the desk, and so is who comes back (T-5)', async () => {
    const { fake: telegram, adapter, changes } = await newsroom()
    const chat = telegram.private(804)
    await adapter.start()
    telegram.block(chat)
    await expect.poll(() => changes).toEqual([['telegram:804', { gone: 'the bot was blocked' }]])
    telegram.unblock(chat)
    await expect.poll(() => changes.length).toBe(2)
    expect(changes[1]).toEqual(['telegram:804', 'reachable'])
  })

  test('a forum that throws us out takes its topics along', async () => {
    const { fake: telegram, adapter, changes } = await newsroom()
    const forum = telegram.supergroup(-100805, true)
    forum.topics.add(3)
    await adapter.start()
    telegram.say(forum, '/election abkhazia', { thread: 3 })
    await expect.poll(() => telegram.ledger.length).toBe(1)
    telegram.kick(forum)
    await expect.poll(() => changes.map(([chat]) => chat)).toEqual(['telegram:-100805', 'telegram:-100805/3'])
  })

  test('a chat that closed without a word is told to the desk when we answer', async () => {
    const { fake: telegram, adapter, changes } = await newsroom()
    const chat = telegram.private(806)
    telegram.close(chat, 'deactivated')
    await adapter.start()
    telegram.say(chat, '/election abkhazia')
    await expect.poll(() => changes).toEqual([['telegram:806', { gone: 'Forbidden: user is deactivated' }]])
  })

  test('an answer that is held back is not sent early because the bot stops', async () => {
    const { fake: telegram, adapter } = await newsroom()
    const chat = telegram.private(807)
    await adapter.start()
    telegram.failNext('sendMessage', 429, 'Too Many Requests: retry after 4', { retry_after: 4 })
    telegram.say(chat, '/election abkhazia')
    await expect.poll(() => telegram.callsOf('sendMessage').length).toBe(1)
    await adapter.stop()
    expect(telegram.callsOf('sendMessage')).toHaveLength(1)
  })

  test('who blocks us and comes back while we are away is reachable in the end', async () => {
    const { fake: telegram, adapter, changes, memory } = await newsroom()
    const recall = memory.inbox.recall
    let slow = true
    memory.inbox.recall = async name => {
      if (slow && name.startsWith('telegram topics')) {
        slow = false
        await new Promise(resolve => setTimeout(resolve, 100))
      }
      return recall(name)
    }
    const chat = telegram.private(808)
    telegram.block(chat)
    telegram.unblock(chat)
    await adapter.start()
    await expect.poll(() => changes.length).toBe(2)
    expect(changes.at(-1)).toEqual(['telegram:808', 'reachable'])
  })
})

describe('a chart', () => {
  const bars = chart('Results', '%', [
    { label: 'Aslan Bari', value: 47.3 },
    { label: 'Daur Kove', value: 46.1 },
  ])
  const [text, photo] = renderTelegram(reply('en', 'Abkhazia', [paragraph('Who won.'), bars]), {
    pictures: true,
  })

  test('follows as a photo that says the same in words', async () => {
    const post = await setUp()
    expect(text?.text).toBe('<b>Abkhazia</b>\n\nWho won.')
    expect(await post(photo)).toEqual({ kind: 'sent', messageId: '1' })
    expect(fake.ledger[0]?.photo?.bytes).toBeGreaterThan(1_000)
    expect(fake.ledger[0]?.text).toBe('Results: Aslan Bari 47.3 %; Daur Kove 46.1 %.')
  })

  test('is told in letters where photos are not taken', async () => {
    const post = await setUp()
    fake.fail('sendPhoto', {
      kind: 'refuse',
      code: 400,
      description: 'Bad Request: not allowed photos here',
    })
    expect(await post(photo)).toMatchObject({ kind: 'sent' })
    expect(fake.ledger[0]?.photo).toBeUndefined()
    expect(fake.ledger[0]?.text).toContain('█')
  })
})
