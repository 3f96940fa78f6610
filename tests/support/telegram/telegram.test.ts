// The fake is as strict as Telegram: one test per limit, asked with the real telegraf client.
import { Telegram, TelegramError } from 'telegraf'
import { afterEach, describe, expect, test } from 'vitest'
import { startTelegram, type TelegramFake, testToken } from './telegram.ts'

let fake: TelegramFake | undefined
afterEach(async () => {
  await fake?.stop()
  fake = undefined
})

async function setUp(options: Parameters<typeof startTelegram>[0] = {}) {
  fake = await startTelegram(options)
  fake.private(1)
  const api = new Telegram(testToken, { apiRoot: `${fake.url}/`, webhookReply: false })
  const call = (method: string, body: object = {}, signal = AbortSignal.timeout(10_000)): Promise<unknown> =>
    Reflect.apply(api.callApi, api, [method, body, { signal }])
  const refusal = async (method: string, body: object = {}) => {
    try {
      await call(method, body)
      return 'taken'
    } catch (error) {
      if (error instanceof TelegramError) return error.message
      throw error
    }
  }
  const html = (text: string) => refusal('sendMessage', { chat_id: 1, text, parse_mode: 'HTML' })
  return { fake, api, call, refusal, html }
}

describe('tokens and methods', () => {
  test('a wrong token is unauthorized, and what is no token is not found', async () => {
    const { fake } = await setUp()
    const ask = (token: string) => new Telegram(token, { apiRoot: fake.url }).getMe()
    await expect(ask('7100000001:another')).rejects.toThrow('401: Unauthorized')
    await expect(ask('nonsense')).rejects.toThrow('404: Not Found')
  })

  test('a method that Telegram does not know is not found', async () => {
    const { refusal } = await setUp()
    expect(await refusal('sendFax')).toBe('404: Not Found: method not found')
  })

  test('methods are found in any case, by GET as well', async () => {
    const { fake } = await setUp()
    const answer = await fetch(`${fake.url}/bot${testToken}/GETME`)
    expect(await answer.json()).toMatchObject({
      ok: true,
      result: { is_bot: true, username: 'TellerTestBot' },
    })
  })
})

describe('updates (T11, T12)', () => {
  test('ids are sequential, and the next offset confirms', async () => {
    const { fake, call } = await setUp()
    const chat = fake.world.chats.known(1)
    for (const word of ['one', 'two', 'three']) fake.say(chat, word)
    const first = (await call('getUpdates', { limit: 2 })) as { update_id: number }[]
    expect(first.map(({ update_id }) => update_id - first[0]!.update_id)).toEqual([0, 1])
    const second = (await call('getUpdates', { offset: first[1]!.update_id + 1 })) as { update_id: number }[]
    expect(second).toHaveLength(1)
    expect(fake.updates.confirmed()).toHaveLength(2)
  })

  test('a long poll ends with the first update', async () => {
    const { fake, call } = await setUp()
    const waiting = call('getUpdates', { timeout: 50 })
    await expect.poll(() => fake.updates.waits()).toBe(true)
    fake.say(fake.world.chats.known(1), 'hello')
    expect(await waiting).toHaveLength(1)
  })

  test('a long poll without updates ends with none', async () => {
    const { call } = await setUp()
    expect(await call('getUpdates', { timeout: 1 })).toEqual([])
  })

  test('a second consumer throws out the first', async () => {
    const { fake, call, refusal } = await setUp()
    const first = refusal('getUpdates', { timeout: 50 })
    await expect.poll(() => fake.updates.waits()).toBe(true)
    await call('getUpdates', { timeout: 0 })
    expect(await first).toBe(
      '409: Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    )
  })

  test('nobody polls while a webhook is set', async () => {
    const { call, refusal } = await setUp()
    await call('setWebhook', { url: 'https://example.org/hook' })
    expect(await refusal('getUpdates')).toBe(
      "409: Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    )
    await call('deleteWebhook')
    expect(await refusal('getUpdates')).toBe('taken')
  })

  test('updates that nobody fetched are gone after a day', async () => {
    let time = Date.now()
    const { fake, call } = await setUp({ now: () => time })
    fake.say(fake.world.chats.known(1), 'hello')
    time += 25 * 60 * 60 * 1000
    expect(await call('getUpdates')).toEqual([])
  })

  test('kinds of update that were not asked for never come', async () => {
    const { fake, call } = await setUp()
    await call('getUpdates', { allowed_updates: ['message'] })
    fake.say(fake.world.chats.known(1), 'hello', { edited: true })
    expect(await call('getUpdates')).toEqual([])
  })
})

describe('texts (T6, T7, T10)', () => {
  test.each([
    ['<b>bold', 'Can\'t find end tag corresponding to start tag "b"'],
    ['<b><i>crossed</b></i>', 'Unmatched end tag at byte offset 13, expected "</i>", found "</b>"'],
    ['<h1>Title</h1>', 'Unsupported start tag "h1" at byte offset 0'],
    ['Хаджимба <', 'Unclosed start tag at byte offset 17'],
    ['2 < 3 > 1', 'Unsupported start tag "" at byte offset 2'],
    ['done</b>', 'Unexpected end tag at byte offset 4'],
    ['<a href>x</a>', 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'],
    ['<span class="x">y</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<blockquote>a<blockquote>b</blockquote></blockquote>', 'Nested blockquote at byte offset 13'],
    ['<pre>a <b>b</b></pre>', 'Tag "b" inside of code at byte offset 7'],
  ])('%s cannot be parsed', async (text, why) => {
    const { html } = await setUp()
    expect(await html(text)).toBe(`400: Bad Request: can't parse entities: ${why}`)
  })

  test('only four entities have names; others stand as they are written', async () => {
    const { fake, html } = await setUp()
    expect(await html('&lt;&gt;&amp;&quot;&#1040;&#x410;&nbsp;&copy; & Co')).toBe('taken')
    expect(fake.ledger[0]?.text).toBe('<>&"АА&nbsp;&copy; & Co')
  })

  test('4096 characters after parsing are taken, 4097 are too long', async () => {
    const { html } = await setUp()
    expect(await html(`<b>${'&amp;'.repeat(4096)}</b>`)).toBe('taken')
    expect(await html('x'.repeat(4097))).toBe('400: Bad Request: message is too long')
  })

  test('a message without a visible letter is empty', async () => {
    const { html } = await setUp()
    expect(await html('<b> </b>')).toBe('400: Bad Request: message text is empty')
  })

  test('of more than a hundred entities the rest is dropped without a word', async () => {
    const { fake, html } = await setUp()
    expect(await html('<b>x</b> '.repeat(120))).toBe('taken')
    expect(fake.ledger[0]).toMatchObject({ dropped: 20 })
  })

  test('links to anything but pages and people are plain text', async () => {
    const { fake, html } = await setUp()
    await html(
      '<a href="javascript:alert(1)">a</a> <a href="https://example.org/">b</a> <a href="tg://user?id=7">c</a>',
    )
    expect(fake.ledger[0]?.entities.map(({ type }) => type)).toEqual(['text_link', 'text_mention'])
  })

  test('names and commands in plain text are live', async () => {
    const { fake, call } = await setUp()
    await call('sendMessage', { chat_id: 1, text: 'ask @somebody or /forget, not km/h or a@b.example' })
    expect(fake.ledger[0]?.live).toEqual(['@somebody', '/forget'])
  })

  test('a caption has 1024 characters, a photo arrives as bytes', async () => {
    const { fake, call, refusal } = await setUp()
    const photo = () => ({ source: Buffer.from('not really a photo'), filename: 'chart.png' })
    expect(await refusal('sendPhoto', { chat_id: 1, photo: photo(), caption: 'x'.repeat(1025) })).toBe(
      '400: Bad Request: message caption is too long',
    )
    await call('sendPhoto', { chat_id: 1, photo: photo(), caption: 'x'.repeat(1024) })
    expect(fake.ledger[0]?.photo).toEqual({ bytes: 18 })
  })
})

describe('buttons (T8)', () => {
  test('callback data has 64 bytes, not letters', async () => {
    const { refusal } = await setUp()
    const press = (data: string) =>
      refusal('sendMessage', {
        chat_id: 1,
        text: 'x',
        reply_markup: { inline_keyboard: [[{ text: 'Press', callback_data: data }]] },
      })
    expect(await press('я'.repeat(32))).toBe('taken')
    expect(await press('я'.repeat(33))).toBe('400: Bad Request: BUTTON_DATA_INVALID')
  })

  test('a query can be answered for a while, with 200 letters', async () => {
    let time = Date.now()
    const { fake, refusal } = await setUp({ now: () => time })
    const id = fake.press(fake.world.chats.known(1), 'help', fake.user(1))
    const answer = (text = '') => refusal('answerCallbackQuery', { callback_query_id: id, text })
    expect(await answer('x'.repeat(201))).toBe('400: Bad Request: MESSAGE_TOO_LONG')
    expect(await answer()).toBe('taken')
    time += 60_000
    expect(await answer()).toBe(
      '400: Bad Request: query is too old and response timeout expired or query ID is invalid',
    )
  })
})

describe('pace (T1-T4)', () => {
  test('a chat takes three at once, then one a second', async () => {
    let time = Date.now()
    const { refusal } = await setUp({ now: () => time })
    const send = () => refusal('sendMessage', { chat_id: 1, text: 'x' })
    for (let n = 0; n < 3; n++) expect(await send()).toBe('taken')
    expect(await send()).toBe('429: Too Many Requests: retry after 3')
    time += 3000
    expect(await send()).toBe('taken')
  })

  test('a group takes twenty in a minute', async () => {
    let time = Date.now()
    const { fake, refusal } = await setUp({ now: () => time })
    fake.supergroup(-1001)
    const outcomes: string[] = []
    for (let n = 0; n < 21; n++, time += 1100)
      outcomes.push(await refusal('sendMessage', { chat_id: -1001, text: 'x' }))
    expect(outcomes.filter(outcome => outcome === 'taken')).toHaveLength(20)
    expect(outcomes.at(-1)).toMatch(/^429: Too Many Requests: retry after \d+$/)
  })

  test('thirty a second go out over all chats', async () => {
    const { fake, refusal } = await setUp({ now: () => 1_800_000_000_000 })
    const outcomes = await Promise.all(
      Array.from({ length: 31 }, (_, n) => {
        fake.private(100 + n)
        return refusal('sendMessage', { chat_id: 100 + n, text: 'x' })
      }),
    )
    expect(outcomes.filter(outcome => outcome !== 'taken')).toEqual(['429: Too Many Requests: retry after 1'])
  })
})

describe('chats (T15, T16, T18)', () => {
  test.each([
    ['blocked', 'private', '403: Forbidden: bot was blocked by the user'],
    ['deactivated', 'private', '403: Forbidden: user is deactivated'],
    ['kicked', 'group', '403: Forbidden: bot was kicked from the group chat'],
    ['kicked', 'supergroup', '403: Forbidden: bot was kicked from the supergroup chat'],
    ['not a member', 'channel', '403: Forbidden: bot is not a member of the channel chat'],
    ['deleted', 'group', '403: Forbidden: the group chat was deleted'],
  ] as const)('%s in a %s', async (closed, type, said) => {
    const { fake, refusal } = await setUp()
    fake.close(fake.world.chats.add(50, type), closed)
    expect(await refusal('sendMessage', { chat_id: 50, text: 'x' })).toBe(said)
  })

  test('a chat that nobody knows is not found', async () => {
    const { refusal } = await setUp()
    expect(await refusal('sendMessage', { chat_id: 404, text: 'x' })).toBe('400: Bad Request: chat not found')
  })

  test('a group that became a supergroup says where it went', async () => {
    const { fake, call } = await setUp()
    fake.migrate(fake.group(-5), -1005)
    await expect(call('sendMessage', { chat_id: -5, text: 'x' })).rejects.toMatchObject({
      response: {
        error_code: 400,
        description: 'Bad Request: group chat was upgraded to a supergroup chat',
        parameters: { migrate_to_chat_id: -1005 },
      },
    })
  })

  test('supergroups count their messages on their own, private chats together', async () => {
    const { fake, call } = await setUp()
    fake.private(2)
    fake.supergroup(-1002)
    for (const chat of [1, 2, -1002]) await call('sendMessage', { chat_id: chat, text: 'x' })
    expect(fake.ledger.map(({ messageId }) => messageId)).toEqual([1, 2, 1])
  })

  test('an edit that changes nothing is refused', async () => {
    const { fake, call, refusal } = await setUp()
    await call('sendMessage', { chat_id: 1, text: 'x' })
    const edit = (text: string) => refusal('editMessageText', { chat_id: 1, message_id: 1, text })
    expect(await edit('x')).toMatch(/^400: Bad Request: message is not modified/)
    expect(await edit('y')).toBe('taken')
    expect(fake.ledger).toMatchObject([{ text: 'y', edited: 1 }])
  })

  test('a topic that is not there is not found', async () => {
    const { fake, refusal } = await setUp()
    fake.supergroup(-1003, true).topics.add(7)
    const send = (thread: number) =>
      refusal('sendMessage', { chat_id: -1003, message_thread_id: thread, text: 'x' })
    expect(await send(7)).toBe('taken')
    expect(await send(8)).toBe('400: Bad Request: message thread not found')
  })

  test('members have a status, strangers have none', async () => {
    const { fake, call, refusal } = await setUp()
    fake.member(fake.supergroup(-1004), 9, 'administrator')
    expect(await call('getChatMember', { chat_id: -1004, user_id: 9 })).toMatchObject({
      status: 'administrator',
    })
    expect(await refusal('getChatMember', { chat_id: -1004, user_id: 10 })).toBe(
      '400: Bad Request: PARTICIPANT_ID_INVALID',
    )
  })

  test('commands are kept by language, and badly named ones refused', async () => {
    const { call, refusal } = await setUp()
    const commands = [{ command: 'election', description: 'Выборы' }]
    await call('setMyCommands', { commands, language_code: 'ru' })
    expect(await call('getMyCommands', { language_code: 'ru' })).toEqual(commands)
    expect(await call('getMyCommands')).toEqual([])
    expect(await refusal('setMyCommands', { commands: [{ command: 'Election', description: 'x' }] })).toBe(
      '400: Bad Request: BOT_COMMAND_INVALID',
    )
  })
})

describe('faults', () => {
  test('an answer is lost after the message was created', async () => {
    const { fake, call } = await setUp()
    fake.loseAnswer('sendMessage')
    await expect(call('sendMessage', { chat_id: 1, text: 'x' })).rejects.toThrow(/ECONNRESET|socket hang up/)
    expect(fake.ledger).toHaveLength(1)
  })

  test('half an answer never ends', async () => {
    const { fake, call } = await setUp()
    fake.cutBody('sendMessage')
    await expect(call('sendMessage', { chat_id: 1, text: 'x' }, AbortSignal.timeout(300))).rejects.toThrow(
      /abort/,
    )
    expect(fake.ledger).toHaveLength(1)
  })

  test('a page of HTML comes instead of an answer', async () => {
    const { fake, call } = await setUp()
    fake.htmlAnswer('getMe')
    await expect(call('getMe')).rejects.toThrow(/invalid json/)
  })

  test('nobody listens, and then somebody does', async () => {
    const { fake, call } = await setUp()
    await fake.down()
    await expect(call('getMe')).rejects.toThrow('ECONNREFUSED')
    await fake.up()
    expect(await call('getMe')).toMatchObject({ is_bot: true })
  })
})

describe('inline mode (T9)', () => {
  const article = (id: string, text = 'x') => ({
    ...{ type: 'article', id, title: 'Title' },
    input_message_content: { message_text: text, parse_mode: 'HTML' },
  })
  async function typed() {
    const at = await setUp()
    const id = at.fake.type('abk', at.fake.user(1))
    return {
      ...at,
      answer: (results: object[], more: object = {}) =>
        at.refusal('answerInlineQuery', { inline_query_id: id, results, ...more }),
    }
  }

  test('fifty results are taken, fifty-one are not', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, n) => article(`${n}`))
    expect(await (await typed()).answer(many(51))).toContain('RESULTS_TOO_MUCH')
    await fake?.stop()
    expect(await (await typed()).answer(many(50))).toBe('taken')
  })

  test.each<[string, object[], object, string]>([
    ['an id of 65 bytes', [article('x'.repeat(65))], {}, 'RESULT_ID_INVALID'],
    ['an id twice', [article('1'), article('1')], {}, 'RESULT_ID_DUPLICATE'],
    ['no title', [{ ...article('1'), title: ' ' }], {}, 'ARTICLE_TITLE_EMPTY'],
    ['a text of 4,097', [article('1', 'x'.repeat(4_097))], {}, 'message is too long'],
    ['a bad tag', [article('1', '<h1>x</h1>')], {}, "can't parse entities"],
    [
      'a start parameter with a blank',
      [],
      { button: { text: 'Ask', start_parameter: 'a b' } },
      'START_PARAM_INVALID',
    ],
  ])('%s is refused', async (_, results, more, words) => {
    expect(await (await typed()).answer(results, more)).toContain(words)
  })

  test('a query is answered once, and not after ten seconds', async () => {
    const { answer } = await typed()
    expect(await answer([])).toBe('taken')
    expect(await answer([])).toContain('query is too old')
    await fake?.stop()
    let time = Date.now()
    const at = await setUp({ now: () => time })
    const id = at.fake.type('abk', at.fake.user(1))
    time += 10_001
    expect(await at.refusal('answerInlineQuery', { inline_query_id: id, results: [] })).toContain(
      'query is too old',
    )
  })
})

describe('webhooks (T13)', () => {
  test.each([
    ['an address without TLS', { url: 'http://example.org/' }, 'HTTPS URL must be provided'],
    [
      'a secret of other letters',
      { url: 'https://example.org/', secret_token: 'a b' },
      'unallowed characters',
    ],
    [
      'a secret of 257 letters',
      { url: 'https://example.org/', secret_token: 'x'.repeat(257) },
      'unallowed characters',
    ],
  ])('%s is refused', async (_, body, words) => {
    const { refusal } = await setUp()
    expect(await refusal('setWebhook', body)).toContain(words)
  })

  test('while one is set, nobody polls', async () => {
    const { call, refusal } = await setUp()
    await call('setWebhook', { url: 'https://example.org/' })
    expect(await refusal('getUpdates')).toContain("can't use getUpdates method while webhook is active")
  })
})

test('lists of commands are kept by scope and language, and a scope that Telegram does not know is refused', async () => {
  const { call, refusal } = await setUp()
  const commands = [{ command: 'x', description: 'y' }]
  await call('setMyCommands', { commands, scope: { type: 'all_group_chats' }, language_code: 'uk' })
  expect(await call('getMyCommands', { scope: { type: 'all_group_chats' }, language_code: 'uk' })).toEqual(
    commands,
  )
  expect(await call('getMyCommands')).toEqual([])
  expect(await refusal('setMyCommands', { commands, scope: { type: 'everyone' } })).toContain(
    'unsupported type',
  )
})
