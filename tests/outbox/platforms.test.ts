// The outbox against the real clients and both platforms on loopback: what arrives, how often, and what is owed after.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Adapter } from '../../src/adapters/adapter.ts'
import { makeSender } from '../../src/adapters/discord/send.ts'
import { gateway } from '../../src/adapters/telegram/gateway.ts'
import { send as sendToTelegram } from '../../src/adapters/telegram/send.ts'
import { createLog } from '../../src/log.ts'
import type { Platform } from '../../src/model/chat.ts'
import type { DeliveryState } from '../../src/model/delivery.ts'
import { type DiscordFake, discordFake } from '../support/discord/fake.ts'
import { startTelegram, type TelegramFake, testToken } from '../support/telegram/telegram.ts'
import { type World, world } from './world.ts'

const SECONDS = 1_000
const MINUTES = 60 * SECONDS

let w: World
let discord: DiscordFake
let telegram: TelegramFake
beforeEach(async () => {
  w = await world(new Date().toISOString())
  discord = await discordFake()
  telegram = await startTelegram({ flood: false })
})
afterEach(async () => {
  await Promise.all([discord.close(), telegram.stop(), w.store.close()])
})

type Sending = Partial<Record<Platform, Pick<Adapter, 'send'>>>
/** As a process has them that has just started. */
function platforms(): Sending {
  const log = createLog({ level: 'error', secrets: [], write: () => {} })
  const sender = makeSender({
    ...{ token: discord.token, apiUrl: discord.apiUrl, log },
    clock: () => Date.parse(w.clock()),
  })
  const api = gateway(testToken, telegram.url)
  return {
    discord: sender,
    telegram: {
      send: (delivery, signal) => sendToTelegram(delivery, { gateway: api, log, deadlineMs: 2_000, signal }),
    },
  }
}

/** Rounds of the outbox with so much time between them. */
async function rounds(many: number, ms: number, adapters: Sending = platforms()) {
  for (let n = 0; n < many; n++) {
    await w.round({ adapters, deadlines: { discord: 2_000, telegram: 2_000, terminal: 2_000 } })
    pass(ms)
  }
}
function pass(ms: number) {
  w.pass(ms)
  discord.pass(ms)
}
const body = (content: string) => JSON.stringify({ content, allowed_mentions: { parse: [] } })
const onDiscord = (channel: string) =>
  discord.ledger.messages.filter(message => message.channel === channel).map(({ body }) => body.content)
const onTelegram = (chat: number) =>
  telegram.ledger.filter(posted => posted.chat === chat).map(({ text }) => text)
const all: readonly DeliveryState[] = ['pending', 'sending', 'sent', 'uncertain', 'dead', 'cancelled']
const states = async (chat: string) => (await w.store.deliveries.of(chat, all)).map(({ state }) => state)

describe('on Discord every message is there once, in order', () => {
  test.each([
    ['D-1: the socket is killed before the answer', ['drop-after']],
    ['D-3: 502 three times, then well', ['502-before', '502-before', '502-before']],
    ['D-3: 500, with effect', ['500-after']],
    ['D-3: 200 with a page of HTML', ['html-after']],
    ['D-3: the body stalls', ['stall-after']],
    ['D-3: lost again and again', ['drop-after', '500-after', 'html-after']],
  ] as const)('%s', async (_, faults) => {
    const { id } = discord.addChannel(discord.addGuild())
    await w.owe(`discord:${id}`, body('first'), body('second'))
    for (const fault of faults) discord.failNext('POST', /messages$/, fault)
    await rounds(faults.length + 2, 30 * SECONDS)
    expect(onDiscord(id)).toEqual(['first', 'second'])
    expect(await states(`discord:${id}`)).toEqual(['sent', 'sent'])
  })

  test.each([
    ['30 seconds', 90 * SECONDS, 'after'],
    ['20 minutes', 20 * MINUTES, 'after'],
    ['20 minutes, and it had not arrived', 20 * MINUTES, 'before'],
  ] as const)('D-2: killed in the middle of a send, and back after %s', async (_, ms, when) => {
    const { id } = discord.addChannel(discord.addGuild())
    await w.owe(`discord:${id}`, body('first'), body('second'))
    const [taken] = await w.store.deliveries.claim(w.clock(), 60_000, 1)
    if (!taken) throw new Error('nothing is owed')
    discord.failNext('POST', /messages$/, `drop-${when}`)
    // The process dies here: nothing is settled.
    await platforms().discord?.send(taken, AbortSignal.timeout(2_000))
    expect(onDiscord(id)).toEqual(when === 'after' ? ['first'] : [])
    pass(ms)
    await rounds(4, 30 * SECONDS)
    expect(onDiscord(id)).toEqual(['first', 'second'])
    expect(await states(`discord:${id}`)).toEqual(['sent', 'sent'])
  })

  test('D-5: a token that is refused once costs nothing; refused for good it is tried three times', async () => {
    const { id } = discord.addChannel(discord.addGuild())
    await w.owe(`discord:${id}`, body('first'))
    discord.failNext('POST', /messages$/, '401-before')
    await rounds(3, 2 * MINUTES)
    expect(onDiscord(id)).toEqual(['first'])
    await w.owe(`discord:${id}`, body('second'))
    discord.failNext('POST', /messages$/, '401-before', 1_000)
    const before = discord.ledger.requests.length
    await rounds(20, 2 * MINUTES)
    expect(discord.ledger.requests.length - before).toBe(3)
    expect(await states(`discord:${id}`)).toEqual(['sent', 'pending'])
  })

  test('D-6: a channel that closes in the middle of a broadcast is suspended, and the others get theirs', async () => {
    const guild = discord.addGuild()
    const channels = Array.from({ length: 6 }, () => discord.addChannel(guild))
    for (const { id } of channels) await w.owe(`discord:${id}`, body('one'), body('two'))
    const [first, second, ...others] = channels
    if (!first || !second) throw new Error('too few channels')
    first.denied = 'view'
    await w.round({ adapters: platforms() })
    second.denied = 'send'
    await w.owe(`discord:${second.id}`, body('three'))
    await rounds(2, MINUTES)
    expect(onDiscord(first.id)).toEqual([])
    expect(await states(`discord:${first.id}`)).toEqual(['cancelled', 'cancelled'])
    expect(onDiscord(second.id)).toEqual(['one', 'two'])
    expect(await states(`discord:${second.id}`)).toEqual(['sent', 'sent', 'cancelled'])
    for (const { id } of others) expect(onDiscord(id)).toEqual(['one', 'two'])
    const suspended = (await w.store.subscriptions.of(`discord:${first.id}`)).map(({ state, reason }) => [
      state,
      reason,
    ])
    expect(suspended).toEqual([['suspended', 'the bot may not see the channel']])
    // Nothing more is asked of a channel that is closed.
    const asked = () => discord.ledger.requests.filter(({ path }) => path.includes(first.id)).length
    const before = asked()
    await rounds(3, MINUTES)
    expect(asked()).toBe(before)
  })

  test('D-7: somebody who takes no direct messages is written to once', async () => {
    const direct = discord.addChannel()
    direct.denied = 'direct-messages'
    await w.owe(`discord:${direct.id}`, body('one'), body('two'))
    await rounds(4, MINUTES)
    expect(discord.ledger.requests.filter(({ path }) => path.includes(direct.id))).toHaveLength(1)
    expect(await states(`discord:${direct.id}`)).toEqual(['cancelled', 'cancelled'])
  })
})

describe('on Telegram nothing is there twice', () => {
  test.each([
    ['the socket is reset', { kind: 'lose' }],
    ['the body is cut', { kind: 'cut' }],
    ['a gateway says 502', { kind: 'page-after', status: 502 }],
    ['a page of HTML says 200', { kind: 'page-after', status: 200 }],
    ['nobody ever answers', { kind: 'silence-after' }],
  ] as const)(
    'T-1: %s: the message is uncertain, the next one arrives, and no process sends it again',
    async (_, fault) => {
      const chat = telegram.private(7)
      await w.owe(`telegram:${chat.id}`, '{"text":"first"}', '{"text":"second"}')
      telegram.fail('sendMessage', fault)
      await rounds(3, 5 * SECONDS)
      await rounds(3, 20 * MINUTES, platforms())
      expect(onTelegram(chat.id)).toEqual(['first', 'second'])
      expect(await states(`telegram:${chat.id}`)).toEqual(['uncertain', 'sent'])
      // The chat chooses to have it again: exactly one more.
      const [uncertain] = await w.store.deliveries.of(`telegram:${chat.id}`, ['uncertain'])
      await w.store.deliveries.again(uncertain?.id ?? '', `telegram:${chat.id}`, w.clock())
      await rounds(3, 20 * MINUTES)
      expect(onTelegram(chat.id)).toEqual(['first', 'second', 'first'])
    },
  )

  test('T-1: a chat that wants it has what is uncertain sent once more, however often the answer is lost', async () => {
    const chat = telegram.private(7)
    await w.store.chats.set(`telegram:${chat.id}`, { uncertain: 'resend' })
    await w.owe(`telegram:${chat.id}`, '{"text":"first"}', '{"text":"second"}')
    telegram.fail('sendMessage', { kind: 'lose' }, 2)
    await rounds(6, 20 * MINUTES)
    expect(onTelegram(chat.id)).toEqual(['first', 'first', 'second'])
    expect(await states(`telegram:${chat.id}`)).toEqual(['uncertain', 'sent'])
  })

  test('T-2: a Telegram that is not there is waited for, and each message arrives once', async () => {
    const chat = telegram.private(7)
    await w.owe(`telegram:${chat.id}`, '{"text":"first"}')
    const api = gateway(testToken, 'http://127.0.0.1:9')
    const log = createLog({ level: 'error', secrets: [], write: () => {} })
    const away: Sending = {
      telegram: {
        send: (delivery, signal) =>
          sendToTelegram(delivery, { gateway: api, log, deadlineMs: 2_000, signal }),
      },
    }
    await rounds(4, MINUTES, away)
    expect(await states(`telegram:${chat.id}`)).toEqual(['pending'])
    await rounds(2, 20 * MINUTES)
    expect(onTelegram(chat.id)).toEqual(['first'])
  })

  test.each([
    ['a second', 1, 1],
    ['35 seconds', 35, 35],
    ['an hour', 3_600, 3_600],
    ['no time', undefined, 5],
  ] as const)(
    'T-3: told to wait %s, a chat is left alone so long while others go on',
    async (_, retry, least) => {
      const [slow, other] = [telegram.private(7), telegram.private(8)]
      await w.owe(`telegram:${slow.id}`, '{"text":"first"}')
      await w.round({ adapters: {} })
      telegram.failNext(
        'sendMessage',
        429,
        'Too Many Requests',
        retry === undefined ? undefined : { retry_after: retry },
      )
      pass(6 * MINUTES)
      await rounds(1, 0)
      const callsOf = () => telegram.callsOf('sendMessage').length
      const refused = callsOf()
      await w.owe(`telegram:${other.id}`, '{"text":"other"}')
      // A round takes some tens of milliseconds.
      pass(least * SECONDS - 500)
      await rounds(1, 0)
      expect(onTelegram(other.id)).toEqual(['other'])
      expect([callsOf(), onTelegram(slow.id)]).toEqual([refused + 1, []])
      pass(least * SECONDS)
      await rounds(3, least * SECONDS)
      expect(onTelegram(slow.id)).toEqual(['first'])
    },
  )
})
