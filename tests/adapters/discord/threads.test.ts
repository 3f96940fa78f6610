// Threads of stories and posts of forums: begun, written in, and handled by name where they are closed or gone.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { renderDiscord } from '../../../src/adapters/discord/render.ts'
import { makeSender } from '../../../src/adapters/discord/send.ts'
import { createLog } from '../../../src/log.ts'
import { paragraph, reply } from '../../../src/reply/build.ts'
import { type DiscordFake, discordFake } from '../../support/discord/fake.ts'

let fake: DiscordFake
let now: number
let number = 0
let sender: ReturnType<typeof makeSender>
let guild: string

beforeAll(async () => {
  fake = await discordFake()
  guild = fake.addGuild()
})
afterAll(() => fake.close())
beforeEach(() => {
  now = Date.now()
  sender = makeSender({
    ...{ token: fake.token, apiUrl: fake.apiUrl, clock: () => now },
    log: createLog({ level: 'error', secrets: [], write: () => {} }),
  })
})

type Kind = 'story' | 'post'
function delivery(channel: string, kind: Kind, name = `Story ${number + 1}`) {
  const [body] = renderDiscord(reply('en', name, [paragraph(`Number ${++number}`)]))
  return {
    ...{ chat: `discord:${channel}`, nonce: `thread-${number}` },
    payload: JSON.stringify({ ...body, thread: { name, kind } }),
  }
}
type Delivery = ReturnType<typeof delivery> & { readonly under?: string; readonly doubted?: string }
const send = (message: Delivery) => sender.send(message, AbortSignal.timeout(5_000))
const messagesIn = (channel: string) => fake.ledger.messages.filter(message => message.channel === channel)

/** A message with a thread. */
async function begun(channel = fake.addChannel(guild)) {
  const sent = await send(delivery(channel.id, 'story'))
  if (sent.kind !== 'sent') throw new Error(`not sent: ${sent.kind}`)
  return { channel, root: sent.messageId }
}

test('the first message of a story begins its thread, and what follows stands in it', async () => {
  const { channel, root } = await begun()
  expect(fake.channel(root)).toMatchObject({
    type: 11,
    parent: channel.id,
    name: expect.stringMatching(/^Story/),
  })
  expect(await send({ ...delivery(channel.id, 'story'), under: root })).toMatchObject({ kind: 'sent' })
  expect([messagesIn(channel.id).length, messagesIn(root).length]).toEqual([1, 1])
})

test('a name of any length is cut to what a thread may be called', async () => {
  const channel = fake.addChannel(guild)
  const sent = await send(delivery(channel.id, 'story', 'Выборы в парламент '.repeat(20)))
  expect(sent.kind === 'sent' && fake.channel(sent.messageId)?.name.length).toBeLessThanOrEqual(100)
})

test('a lost answer makes neither a second message nor a second thread', async () => {
  const channel = fake.addChannel(guild)
  const message = delivery(channel.id, 'story')
  fake.failNext('POST', /messages$/, 'drop-after')
  expect(await send(message)).toMatchObject({ kind: 'uncertain' })
  expect(await send(message)).toMatchObject({ kind: 'sent' })
  // The same once more, as after a restart in between: the thread is there already.
  expect(await send(message)).toMatchObject({ kind: 'sent' })
  expect(messagesIn(channel.id)).toHaveLength(1)
})

test('where no thread may be begun the message stands, and what follows answers it', async () => {
  const channel = fake.addChannel(guild)
  channel.denied = 'threads'
  const { root } = await begun(channel)
  expect(fake.channel(root)).toBeUndefined()
  expect(await send({ ...delivery(channel.id, 'story'), under: root })).toMatchObject({ kind: 'sent' })
  expect(messagesIn(channel.id)[1]?.body).toMatchObject({ message_reference: { message_id: root } })
})

test('an archived thread is written in all the same', async () => {
  const { channel, root } = await begun()
  const thread = fake.channel(root)
  if (thread) thread.archived = true
  await send({ ...delivery(channel.id, 'story'), under: root })
  expect([messagesIn(root).length, thread?.archived]).toEqual([1, false])
})

test('a locked thread sends what follows to the channel, as an answer; the chat is not given up', async () => {
  const { channel, root } = await begun()
  const thread = fake.channel(root)
  if (thread) thread.locked = true
  expect(await send({ ...delivery(channel.id, 'story'), under: root })).toMatchObject({ kind: 'sent' })
  expect(messagesIn(root)).toEqual([])
  expect(messagesIn(channel.id)[1]?.body).toMatchObject({ message_reference: { message_id: root } })
})

test('a deleted thread is begun again on its message', async () => {
  const { channel, root } = await begun()
  fake.deleteChannel(root)
  expect(await send({ ...delivery(channel.id, 'story'), under: root })).toMatchObject({ kind: 'sent' })
  expect([messagesIn(channel.id).length, messagesIn(root).length]).toEqual([1, 1])
})

test('a deleted channel is gone with its threads', async () => {
  const { channel, root } = await begun()
  fake.deleteChannel(root)
  fake.deleteChannel(channel.id)
  expect(await send({ ...delivery(channel.id, 'story'), under: root })).toMatchObject({ kind: 'gone' })
})

/** A post in a forum, where somebody asked. */
function forum() {
  const channel = fake.addChannel(guild, 15)
  return { forum: channel, post: fake.addChannel(guild, 11, channel.id) }
}

test('in a forum each is a post with a title, and what follows stands in it', async () => {
  const { forum: parent, post } = forum()
  const sent = await send(delivery(post.id, 'post', 'Recount ordered'))
  const root = sent.kind === 'sent' ? sent.messageId : ''
  expect(fake.channel(root)).toMatchObject({ name: 'Recount ordered', parent: parent.id })
  expect(messagesIn(root)).toHaveLength(1)
  await send({ ...delivery(post.id, 'post'), under: root })
  expect([messagesIn(post.id).length, messagesIn(root).length]).toEqual([0, 2])
})

test('a forum that demands a tag is given the first that there is', async () => {
  const { forum: parent, post } = forum()
  Object.assign(parent, { tagRequired: true, tags: ['910000000000000001'] })
  expect(await send(delivery(post.id, 'post'))).toMatchObject({ kind: 'sent' })
  expect(messagesIn(post.id)).toEqual([])
})

test('a forum that takes no post is told of in the post where somebody asked', async () => {
  const { forum: parent, post } = forum()
  Object.assign(parent, { tagRequired: true, tags: [] })
  expect(await send(delivery(post.id, 'post'))).toMatchObject({ kind: 'sent' })
  parent.denied = 'send'
  expect(await send(delivery(post.id, 'post'))).toMatchObject({ kind: 'sent' })
  expect(messagesIn(post.id)).toHaveLength(2)
})

test('outside of forums a post is a message', async () => {
  const channel = fake.addChannel(guild)
  expect(await send(delivery(channel.id, 'post'))).toMatchObject({ kind: 'sent' })
  expect(messagesIn(channel.id)).toHaveLength(1)
})

test.each(['drop-after', '500-after', 'html-after'] as const)(
  '%s: a post that may stand there is not posted again, since no nonce would tell',
  async fault => {
    const { post } = forum()
    const before = fake.ledger.messages.length
    fake.failNext('POST', /threads$/, fault)
    const message = delivery(post.id, 'post')
    expect(await send(message)).toMatchObject({ kind: 'uncertain', forGood: true })
    // Teller died while it was sent.
    expect(await send({ ...message, doubted: new Date(now).toISOString() })).toMatchObject({ forGood: true })
    expect(fake.ledger.messages.length).toBe(before + 1)
  },
)
