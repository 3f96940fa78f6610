// The connection: what breaks it, what mends it, and what nothing mends.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { makeGateway } from '../../../src/adapters/discord/gateway.ts'
import { identifyThrottle } from '../../../src/adapters/discord/identify.ts'
import { createLog } from '../../../src/log.ts'
import { paragraph, reply } from '../../../src/reply/build.ts'
import { discordFake } from '../../support/discord/fake.ts'
import { textsOf } from '../../support/discord/markdown.ts'
import { discord, memoryInbox, quick } from './setup.ts'

type Running = Awaited<ReturnType<typeof discord>>
let it: Running | undefined
afterEach(async () => {
  await it?.end()
  it = undefined
})
async function open(setup: Parameters<typeof discord>[0] = {}): Promise<Running> {
  it = await discord(setup)
  return it
}
/** Asks something, and waits for the answer: the bot is alive and hears. */
async function answers({ fake, reader }: Running): Promise<number> {
  return (await fake.answers(fake.slash(reader, 'who', { name: 'x' }))).length
}

test('a wrong token is refused at the start, in words that say where to get the right one', async () => {
  const { adapter } = await open({ token: 'wrong' })
  await expect(adapter.start()).rejects.toThrow('DISCORD_TOKEN')
  expect(adapter.health()).toMatchObject({ ready: false })
})

test.each([
  [4004, 'DISCORD_TOKEN'],
  [4014, /intent/i],
] as const)(
  'D-12: a connection that the gateway closes with %i at the start says what to mend',
  async (code, words) => {
    const { adapter, fake } = await open()
    fake.gateway.refuseIdentify(code)
    await expect(adapter.start()).rejects.toThrow(words)
    expect(adapter.health()).toMatchObject({ ready: false })
  },
)

test('D-12: refused after it was ready, it is not ready any more, and does not knock again', async () => {
  const running = await open()
  await running.start()
  running.fake.gateway.fatalClose(4014)
  await running.fake.until(() => !running.adapter.health().ready)
  expect(running.adapter.health().detail).toContain('intent')
  const before = running.fake.ledger.identifies
  await new Promise(resolve => setTimeout(resolve, 500))
  expect(running.fake.ledger.identifies).toBe(before)
})

describe('D-8: a lost connection is resumed, and what happened meanwhile is heard', () => {
  test.each([
    ['the socket breaks', (running: Running) => running.fake.gateway.dropSocket()],
    ['4000', (running: Running) => running.fake.gateway.dropSocket(4000)],
    ['4009', (running: Running) => running.fake.gateway.dropSocket(4009)],
    ['op 7', (running: Running) => running.fake.gateway.askToReconnect()],
    ['op 9, resumable', (running: Running) => running.fake.gateway.invalidateSession(true)],
  ])('%s', async (_, breakIt) => {
    const running = await open()
    await running.start()
    breakIt(running)
    expect(await answers(running)).toBe(1)
    expect(running.fake.ledger.identifies).toBe(1)
  })

  test('op 9 for good: a new session, after the five seconds that Discord asks for', async () => {
    const running = await open({ timing: { ...quick, watchMs: 15_000 } })
    await running.start()
    running.fake.gateway.invalidateSession(false)
    await running.fake.until(() => running.fake.ledger.identifies === 2)
    await running.fake.until(() => running.adapter.health().ready)
    expect(await answers(running)).toBe(1)
  })
})

describe('D-9: what a resumed connection replays is answered once each', () => {
  const five = ['a', 'b', 'c', 'd', 'e']
  type Events = readonly { readonly [key: string]: unknown }[]
  test.each([
    ['backwards', (missed: Events) => missed.toReversed()],
    ['twice', (missed: Events) => [...missed, ...missed]],
    [
      'shuffled, each twice',
      (missed: Events) =>
        [...missed, ...missed].sort((a, b) => ((Number(a.s) * 7) % 5) - ((Number(b.s) * 7) % 5)),
    ],
  ])('%s', async (_, order) => {
    const running = await open()
    const { fake, desk, reader } = running
    await running.start()
    // While the socket was gone five people asked.
    fake.gateway.down(true)
    fake.gateway.dropSocket()
    const asked = five.map(name => fake.slash(reader, 'who', { name }))
    fake.gateway.replays(order)
    fake.gateway.down(false)
    for (const question of asked) await fake.answers(question)
    // A later resume counts from the last number that was heard, and so replays some of it again.
    fake.gateway.dropSocket()
    await running.fake.until(() => fake.ledger.resumes >= 2, 'a second resume')
    expect(await answers(running)).toBe(1)
    expect(desk.asked.map(({ line }) => line).sort()).toEqual(
      [...five.map(name => `who ${name}`), 'who x'].sort(),
    )
    for (const question of asked) expect(await fake.answers(question)).toHaveLength(1)
    expect(fake.ledger.refusedAcknowledgements).toEqual([])
    expect(fake.ledger.identifies).toBe(1)
  })

  test('by the next process too, which knows what the one before was asked', async () => {
    const inbox = memoryInbox()
    const first = await open({ inbox })
    await first.start()
    const asked = first.fake.slash(first.reader, 'who', { name: 'before' })
    await first.fake.answers(asked)
    await first.adapter.stop()
    const second = await discord({ fake: first.fake, inbox })
    await second.start()
    first.fake.gateway.dispatch('INTERACTION_CREATE', asked.data)
    await first.fake.answers(first.fake.slash(second.reader, 'who', { name: 'after' }))
    expect(second.desk.asked.map(({ line }) => line)).toEqual(['who after'])
    expect(await first.fake.answers(asked)).toHaveLength(1)
    await second.adapter.stop()
  })
})

test('D-10: a RESUME that is never answered is given up, and a new session begins', async () => {
  const running = await open({ timing: { ...quick, watchMs: 1_000 } })
  await running.start()
  running.fake.gateway.noResumeReply(true)
  running.fake.gateway.dropSocket()
  await running.fake.until(() => running.fake.ledger.resumes === 1)
  await running.fake.until(() => running.fake.ledger.identifies === 2)
  await running.fake.until(() => running.adapter.health().ready)
  expect(await answers(running)).toBe(1)
})

test('D-11: a gateway that is down at the start is tried again, and does not hold up the rest', async () => {
  const running = await open({ timing: { watchMs: 500, retryMs: 50, startMs: 300 } })
  running.fake.gateway.down(true)
  await running.adapter.start()
  expect(running.adapter.health().ready).toBe(false)
  running.fake.gateway.down(false)
  await running.fake.until(() => running.adapter.health().ready)
  expect(await answers(running)).toBe(1)
})

test('D-11: while the gateway is down, messages are sent all the same', async () => {
  const running = await open({ timing: { watchMs: 500, retryMs: 50, startMs: 5_000 } })
  await running.start()
  running.fake.gateway.down(true)
  running.fake.gateway.dropSocket()
  await running.fake.until(() => !running.adapter.health().ready)
  const chat = `discord:${running.channel.id}`
  const [{ payload = '' } = {}] = running.adapter.compose(reply('en', 'Digest', [paragraph('News')]), {
    ...{ chat, zone: 'UTC', now: new Date().toISOString() },
  })
  const sent = await running.adapter.send({ chat, payload, nonce: 'n1' }, AbortSignal.timeout(5_000))
  expect(sent.kind).toBe('sent')
  expect(running.adapter.health().ready).toBe(false)
})

test('D-11: a gateway that breaks after every IDENTIFY, for an hour, costs sixty identifies at most', async () => {
  const fake = await discordFake()
  fake.gateway.flap(true)
  // An hour in six seconds: the throttle's clock and its rest run six hundred times as fast.
  const fast = 600
  const began = Date.now()
  const clock = () => began + (Date.now() - began) * fast
  const gateway = makeGateway({
    ...{ token: fake.token, apiUrl: fake.apiUrl },
    log: createLog({ level: 'error', secrets: [], write: () => {} }),
    throttle: identifyThrottle(memoryInbox(), clock, (ms, signal) => sleep(ms / fast, undefined, { signal })),
    timing: { watchMs: 300, retryMs: 5, startMs: 100 },
    listen: () => {},
  })
  await gateway.start()
  await sleep(6_000)
  expect(fake.ledger.identifies).toBeGreaterThan(5)
  expect(fake.ledger.identifies).toBeLessThanOrEqual(60)
  fake.gateway.flap(false)
  await fake.until(() => gateway.health().ready)
  await gateway.stop()
  await fake.close()
}, 20_000)

test('D-8: a connection on which heartbeats are no longer answered is a dead one, and is resumed', async () => {
  const fake = await discordFake({ heartbeatMs: 300 })
  const running = await open({ fake })
  await running.start()
  fake.gateway.stopAcks(true)
  await fake.until(() => fake.ledger.resumes > 0)
  fake.gateway.stopAcks(false)
  await fake.until(() => running.adapter.health().ready)
  expect(await answers(running)).toBe(1)
  expect(fake.ledger.identifies).toBe(1)
})

test('D-13: with no sessions left it waits, and says so', async () => {
  const running = await open({ timing: { watchMs: 2_000, retryMs: 50, startMs: 500 } })
  running.fake.sessionsRemaining(0)
  await running.adapter.start()
  expect(running.adapter.health().detail).toMatch(/sessions/i)
  expect(running.fake.ledger.identifies).toBe(0)
  running.fake.sessionsRemaining(10)
  await running.fake.until(() => running.adapter.health().ready)
})

test('a server that the bot is thrown out of is gone with all its channels; an outage is not', async () => {
  const running = await open()
  await running.start()
  const { fake, guild, channel, desk } = running
  fake.gateway.dispatch('GUILD_DELETE', { id: guild, unavailable: true })
  await answers(running)
  expect(desk.changed).toEqual([])
  fake.gateway.dispatch('GUILD_DELETE', { id: guild })
  await fake.until(() => desk.changed.length > 0)
  expect(desk.changed).toEqual([
    { chat: `discord:${channel.id}`, state: 'the bot was removed from the server' },
  ])
})

describe('the commands', () => {
  test('are registered once, and again only when they have changed', async () => {
    const inbox = memoryInbox()
    const fake = await discordFake()
    const puts = () => fake.ledger.requests.filter(({ method }) => method === 'PUT').length
    const first = await discord({ fake, inbox })
    await first.start()
    await fake.until(() => puts() === 1)
    await first.adapter.stop()
    it = await discord({ fake, inbox, timing: { ...quick, watchMs: 15_000 } })
    await it.start()
    await answers(it)
    expect(puts()).toBe(1)
    expect(fake.commands().length).toBe(3)
  })

  test('are sent again later where Discord stumbles, and questions are answered meanwhile', async () => {
    const running = await open()
    running.fake.failNext('PUT', /commands$/, '500-before', 5)
    await running.start()
    expect(await answers(running)).toBe(1)
    expect(running.lines.join()).toContain('sent again later')
  })
})

test('an interaction that was acknowledged before a crash is answered after it', async () => {
  const inbox = memoryInbox()
  const fake = await discordFake()
  const first = await discord({ fake, inbox })
  await first.start()
  // The process dies while the desk is thinking: nothing is said, and nobody stops it properly.
  first.desk.before = () => new Promise(() => {})
  const asked = fake.slash(first.reader, 'who', { name: 'x' })
  await fake.until(() => first.desk.asked.length === 1)
  fake.gateway.dropSocket(4004)
  it = await discord({ fake, inbox, timing: { ...quick, watchMs: 15_000 } })
  await it.start()
  const [answer] = await fake.answers(asked)
  expect(textsOf(answer?.body ?? {}).join()).toContain('You asked: who x')
  await it.adapter.stop()
  expect(await inbox.pending(10)).toEqual([])
})

test('D-18: a frame that is no JSON is survived', async () => {
  const running = await open()
  await running.start()
  running.fake.gateway.sendGarbage()
  expect(await answers(running)).toBe(1)
})

test('it stops within ten seconds, and is not ready after it', async () => {
  const running = await open()
  await running.start()
  const began = Date.now()
  await running.adapter.stop()
  expect(Date.now() - began).toBeLessThan(10_000)
  expect(running.adapter.health()).toEqual({ ready: false, detail: 'stopped' })
})
