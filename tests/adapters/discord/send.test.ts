// Messages to channels: what Discord does to them, and what we make of it.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { renderIllustrated } from '../../../src/adapters/discord/pictures.ts'
import { renderDiscord } from '../../../src/adapters/discord/render.ts'
import { makeSender } from '../../../src/adapters/discord/send.ts'
import { createLog } from '../../../src/log.ts'
import { chart, paragraph, reply } from '../../../src/reply/build.ts'
import { sample } from '../../reply/sample.ts'
import { type DiscordFake, discordFake } from '../../support/discord/fake.ts'
import { snowflake } from '../../support/discord/snowflake.ts'

let fake: DiscordFake
const lines: string[] = []
let now = 0
let number = 0
let announcements: ReturnType<typeof fake.addChannel>
let sender: ReturnType<typeof makeSender>

beforeAll(async () => {
  fake = await discordFake()
  announcements = fake.addChannel(fake.addGuild(), 5)
})
afterAll(() => fake.close())
beforeEach(() => {
  now = 0
  sender = senderWith(fake.token)
})

const senderWith = (token: string) =>
  makeSender({
    token,
    apiUrl: fake.apiUrl,
    log: createLog({ level: 'debug', secrets: [], write: line => lines.push(line) }),
    announces: channel => channel === announcements.id,
    clock: () => now,
  })

/** A delivery nobody made before. */
function delivery(channel = fake.addChannel()) {
  const [body] = renderDiscord(reply('en', 'Digest', [paragraph(`Number ${++number}`)]))
  return { chat: `discord:${channel.id}`, payload: JSON.stringify(body), nonce: `nonce-${number}` }
}
const send = (message: Parameters<typeof sender.send>[0] = delivery(), within = 5_000) =>
  sender.send(message, AbortSignal.timeout(within))
const messagesIn = (chat: string) =>
  fake.ledger.messages.filter(({ channel }) => `discord:${channel}` === chat)
const requestsTo = (chat: string) =>
  fake.ledger.requests.filter(({ path }) => path === `/channels/${chat.slice(8)}/messages`)

test('a message that was sent is changed where it stands; one that is gone is not, and nothing is sent by that', async () => {
  const message = delivery()
  const sent = await send(message)
  const messageId = sent.kind === 'sent' ? sent.messageId : ''
  const [changed] = renderDiscord(reply('en', 'Digest', [paragraph('Corrected')]))
  const change = { ...message, payload: JSON.stringify(changed), nonce: 'another' }
  const edit = { messageId, instead: '{}' }
  expect(await send({ ...change, edit })).toEqual({ kind: 'sent', messageId })
  expect(await send({ ...change, edit })).toEqual({ kind: 'sent', messageId })
  expect(messagesIn(message.chat).map(({ body }) => body)).toEqual([changed])
  fake.failNext('PATCH', /messages/, 'drop-after')
  expect(await send({ ...change, edit })).toMatchObject({ kind: 'uncertain' })
  const gone = { ...edit, messageId: snowflake() }
  expect(await send({ ...change, edit: gone })).toMatchObject({ kind: 'unedited' })
  expect(messagesIn(message.chat)).toHaveLength(1)
})

test('a message is created once, with its nonce, and its id comes back', async () => {
  const message = delivery()
  const sent = await send(message)
  const [created] = messagesIn(message.chat)
  expect(sent).toEqual({ kind: 'sent', messageId: created?.id })
  expect(created?.body).toMatchObject({
    nonce: message.nonce,
    enforce_nonce: true,
    allowed_mentions: { parse: [] },
  })
})

test('an answer to an earlier message goes as a message of its own where the bot may not read what it answers', async () => {
  const channel = fake.addChannel(fake.addGuild())
  const message = delivery(channel)
  const [, earlier] = [await send(message), messagesIn(message.chat)[0]]
  const answers = { message_reference: { message_id: earlier?.id, fail_if_not_exists: false } }
  const next = delivery(channel)
  const answering = { ...next, payload: JSON.stringify({ ...JSON.parse(next.payload), ...answers }) }
  expect(await send(answering)).toMatchObject({ kind: 'sent' })
  expect(messagesIn(message.chat)[1]?.body).toMatchObject(answers)
  channel.denied = 'history'
  expect(await send({ ...answering, nonce: 'another' })).toMatchObject({ kind: 'sent' })
  expect(messagesIn(message.chat)[2]?.body.message_reference).toBeUndefined()
})

test('a whole document is taken as it is', async () => {
  for (const body of renderDiscord(sample))
    expect(await send({ ...delivery(), payload: JSON.stringify(body) })).toMatchObject({ kind: 'sent' })
})

describe('D-1, D-3: a send that may have arrived is uncertain, and its nonce makes the next one safe', () => {
  test.each(['drop-after', '500-after', 'html-after', 'cut-after'] as const)('%s', async fault => {
    const message = delivery()
    fake.failNext('POST', /messages$/, fault)
    expect(await send(message)).toMatchObject({ kind: 'uncertain' })
    expect(await send(message)).toMatchObject({ kind: 'sent' })
    expect(messagesIn(message.chat).length).toBe(1)
  })

  test.each(['hang-after', 'stall-after', 'hang-before'] as const)('%s: the deadline holds', async fault => {
    const message = delivery()
    fake.failNext('POST', /messages$/, fault)
    const began = Date.now()
    expect(await send(message, 300)).toMatchObject({ kind: 'uncertain' })
    expect(Date.now() - began).toBeLessThan(3_000)
    expect(await sender.send(message, AbortSignal.timeout(5_000))).toMatchObject({ kind: 'sent' })
    expect(messagesIn(message.chat).length).toBe(1)
  })

  test('after the window of the nonce, Discord would make a second one', async () => {
    const message = delivery()
    fake.failNext('POST', /messages$/, 'drop-after')
    await send(message)
    fake.pass(4 * 60_000)
    await send(message)
    expect(messagesIn(message.chat).length).toBe(2)
  })
})

test('D-3: 502 three times is three uncertain sends and one request each', async () => {
  const message = delivery()
  fake.failNext('POST', /messages$/, '502-before', 3)
  for (let n = 0; n < 3; n++) expect(await send(message)).toMatchObject({ kind: 'uncertain' })
  expect(await send(message)).toMatchObject({ kind: 'sent' })
  expect(requestsTo(message.chat).length).toBe(4)
})

describe('D-2: a send whose answer was lost longer ago than its nonce is known', () => {
  const MINUTES = 60_000
  /** Sent once with its answer lost, or never arrived; and twenty minutes later sent again. */
  async function again(
    fault: 'drop-after' | 'drop-before',
    meanwhile: (channel: ReturnType<typeof fake.addChannel>) => void = () => {},
  ) {
    const channel = fake.addChannel(fake.addGuild())
    const message = delivery(channel)
    now = Date.now()
    const doubted = new Date(now).toISOString()
    fake.failNext('POST', /messages$/, fault)
    expect(await send(message)).toMatchObject({ kind: 'uncertain' })
    meanwhile(channel)
    fake.pass(20 * MINUTES)
    now += 20 * MINUTES
    const sent = await sender.send({ ...message, doubted }, AbortSignal.timeout(5_000))
    return { sent, created: messagesIn(message.chat), posts: requestsTo(message.chat).filter(isPost) }
  }
  const isPost = ({ method }: { method: string }) => method === 'POST'

  /** Others write: as many messages, none of them ours. */
  function chatter({ id }: { readonly id: string }, messages: number): void {
    for (let n = 0; n < messages; n++)
      fake.ledger.messages.push({
        ...{ id: snowflake(now + n), channel: id, author: '300000000000000003', createdAt: now + n },
        ...{ body: { content: `Number ${number}` }, ephemeral: false, files: [] },
      })
  }

  test('is found in the channel, and not sent again', async () => {
    const { sent, created, posts } = await again('drop-after')
    expect(sent).toEqual({ kind: 'sent', messageId: created[0]?.id })
    expect([created.length, posts.length]).toEqual([1, 1])
  })

  test('is found among what others wrote since', async () => {
    const { sent, created } = await again('drop-after', channel => chatter(channel, 250))
    expect(sent).toEqual({ kind: 'sent', messageId: created.find(({ nonce }) => nonce !== undefined)?.id })
  })

  test('is sent again where it is not there', async () => {
    const { sent, created } = await again('drop-before', channel => chatter(channel, 150))
    const ours = created.filter(({ nonce }) => nonce !== undefined)
    expect(ours).toHaveLength(1)
    expect(sent).toEqual({ kind: 'sent', messageId: ours[0]?.id })
  })

  test('stays uncertain where the channel may not be read', async () => {
    const { sent, created } = await again('drop-after', channel => {
      channel.denied = 'history'
    })
    expect(sent).toMatchObject({ kind: 'uncertain', forGood: true })
    expect(created).toHaveLength(1)
  })

  test('within two minutes goes by its nonce, and nothing is read', async () => {
    const message = delivery()
    now = Date.now()
    fake.failNext('POST', /messages$/, 'drop-after')
    expect(await send(message)).toMatchObject({ kind: 'uncertain' })
    const doubted = new Date(now - 90_000).toISOString()
    const sent = await sender.send({ ...message, doubted }, AbortSignal.timeout(5_000))
    expect(sent).toEqual({ kind: 'sent', messageId: messagesIn(message.chat)[0]?.id })
    expect(requestsTo(message.chat).every(isPost)).toBe(true)
  })
})

describe('D-4: a rate limit is one request and a wait', () => {
  test.each([
    ['of 1.5 s', { rate: 1.5 }, 1_500],
    ['of 0.2 s is a second', { rate: 0.2 }, 1_000],
    ['of a day', { rate: 86_400 }, 86_400_000],
    ['for the whole bot', { rate: 2, global: true }, 2_000],
    ['without a time', { rate: undefined }, 5_000],
    ['of nothing', { rate: 0 }, 5_000],
    ['of no number', { rate: 'soon' }, 5_000],
    ['by a page of Cloudflare', 'cloudflare-before', 5_000],
  ] as const)('%s', async (_, fault, least) => {
    const message = delivery()
    fake.failNext('POST', /messages$/, fault)
    const sent = await send(message)
    expect(sent).toMatchObject({ kind: 'later' })
    expect(sent.kind === 'later' && sent.waitMs).toBeGreaterThanOrEqual(least)
    expect(sent.kind === 'later' && sent.waitMs).toBeLessThan(least + 1_000)
    expect(requestsTo(message.chat).length).toBe(1)
  })
})

describe('D-5: a refused token', () => {
  test('once: the message waits, and the next send works', async () => {
    const message = delivery()
    fake.failNext('POST', /messages$/, '401-before')
    expect(await send(message)).toMatchObject({ kind: 'later' })
    expect(await send(message)).toMatchObject({ kind: 'sent' })
  })

  test('for good: three requests, then silence for an hour, and words about it', async () => {
    const message = delivery()
    sender = senderWith('not-the-token')
    for (let n = 0; n < 10; n++) expect(await send(message)).toMatchObject({ kind: 'later' })
    expect(requestsTo(message.chat).length).toBe(3)
    expect(sender.trouble()).toContain('refuses the token')
    expect(lines.join()).toContain('check DISCORD_TOKEN')
    now += 61 * 60_000
    await send(message)
    expect(requestsTo(message.chat).length).toBe(4)
    expect(lines.join()).not.toContain('not-the-token')
  })
})

describe('D-6, D-7: a closed chat is gone', () => {
  test.each([
    ['view', 'the bot may not see the channel'],
    ['send', 'the bot may not write in the channel'],
    ['direct-messages', 'the user takes no direct messages from the bot'],
  ] as const)('%s', async (denied, why) => {
    const channel = fake.addChannel()
    channel.denied = denied
    expect(await send(delivery(channel))).toEqual({ kind: 'gone', why })
  })

  test('a deleted channel', async () => {
    const gone = { ...delivery(), chat: 'discord:200000000000000002' }
    expect(await send(gone)).toEqual({ kind: 'gone', why: 'the channel was deleted' })
  })
})

describe('what we built wrongly is said to be wrong, and nothing is sent', () => {
  test.each([
    [
      'a message beyond the limits',
      { payload: JSON.stringify({ content: 'x'.repeat(2001), allowed_mentions: { parse: [] } }) },
      /50035/,
    ],
    ['a payload that is no JSON', { payload: '{' }, /no JSON/],
    ['a chat of another platform', { chat: 'telegram:5' }, /no Discord channel/],
    ['a nonce of 26 characters', { nonce: 'n'.repeat(26) }, /nonce/],
  ])('%s', async (_, change, why) => {
    const sent = await send({ ...delivery(), ...change })
    expect(sent).toMatchObject({ kind: 'wrong', why: expect.stringMatching(why) })
  })
})

test('a Discord that cannot be reached is later: nothing can have been created', async () => {
  const gone = await discordFake()
  const { apiUrl } = gone
  await gone.close()
  const log = createLog({ level: 'error', secrets: [], write: () => {} })
  const unreachable = makeSender({ token: 'x', apiUrl, log, clock: () => 0 })
  expect(await unreachable.send(delivery(), AbortSignal.timeout(5_000))).toMatchObject({ kind: 'later' })
})

test('what is stopped before it is sent is later', async () => {
  expect(await sender.send(delivery(), AbortSignal.abort())).toMatchObject({ kind: 'later' })
})

test('a chart goes along as a picture, with the same in words for those who do not see it', async () => {
  const bars = chart('Results', '%', [
    { label: 'Aslan Bari', value: 47.3 },
    { label: 'Daur Kove', value: 46.1 },
  ])
  const [body] = renderIllustrated(reply('en', 'Abkhazia', [paragraph('Who won.'), bars]))
  const message = { ...delivery(), payload: JSON.stringify(body) }
  expect(await send(message)).toMatchObject({ kind: 'sent' })
  const [created] = messagesIn(message.chat)
  expect(created?.files.map(({ name, bytes }) => [name, bytes.subarray(1, 4).toString()])).toEqual([
    ['chart-1.png', 'PNG'],
  ])
  const words = 'Results: Aslan Bari 47.3 %; Daur Kove 46.1 %.'
  expect(created?.body).toMatchObject({
    components: [
      { type: 10 },
      { type: 12, items: [{ media: { url: 'attachment://chart-1.png' }, description: words }] },
    ],
    attachments: [{ id: '0', filename: 'chart-1.png', description: words }],
  })
  expect(created?.body.drawn).toBeUndefined()
})

describe('an announcement channel', () => {
  const published = () => fake.ledger.crossposts.length

  test('is published to the servers that follow it, ten times an hour and no more', async () => {
    for (let n = 0; n < 12; n++) expect(await send(delivery(announcements))).toMatchObject({ kind: 'sent' })
    expect(published()).toBe(10)
    const refused = fake.ledger.requests.filter(
      ({ path, status }) => path.endsWith('/crosspost') && status === 429,
    )
    expect(refused).toEqual([])
    now += 60 * 60_000 + 1
    fake.pass(60 * 60_000 + 1)
    await send(delivery(announcements))
    expect(published()).toBe(11)
  })

  test('has its message even where publishing fails, and it is not sent again', async () => {
    fake.failNext('POST', /\/crosspost$/, '500-before')
    const before = messagesIn(`discord:${announcements.id}`).length
    expect(await send(delivery(announcements))).toMatchObject({ kind: 'sent' })
    expect(messagesIn(`discord:${announcements.id}`).length).toBe(before + 1)
  })

  test('an ordinary channel is not published', async () => {
    const before = fake.ledger.requests.length
    await send()
    expect(fake.ledger.requests.slice(before).map(({ path }) => path)).not.toContainEqual(
      expect.stringContaining('crosspost'),
    )
  })
})
