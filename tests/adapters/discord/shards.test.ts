// D-19: many servers over several connections. Each question is answered once, each message is sent once.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { paragraph, reply } from '../../../src/reply/build.ts'
import { discordFake } from '../../support/discord/fake.ts'
import { discord } from './setup.ts'

type Running = Awaited<ReturnType<typeof discord>>
let it: Running | undefined
afterEach(async () => {
  await it?.end()
  it = undefined
})
/** Which of two shards a server belongs to. */
const shardOf = (guild: string) => Number((BigInt(guild) >> 22n) % 2n)
const patient = { watchMs: 20_000, retryMs: 50, startMs: 20_000 }

/** A bot in so many servers, a channel in each. */
async function inServers(
  many: number,
  shards?: number,
): Promise<Running & { places: { channel: string; guild: string }[] }> {
  const fake = await discordFake({ shards: 2 })
  const places = []
  for (let n = 0; n < many; n++) {
    // Ids of one millisecond belong to one shard.
    fake.pass(1)
    const guild = fake.addGuild()
    places.push({ guild, channel: fake.addChannel(guild).id })
  }
  it = await discord({ fake, timing: patient, ...(shards === undefined ? {} : { shards }) })
  await it.start()
  return { ...it, places }
}

test('D-19: 2,600 servers on the two shards that Discord recommends: every question is answered once, by its own shard', async () => {
  const { fake, desk, places } = await inServers(2_600)
  expect(fake.ledger.identifies).toBe(2)
  expect(new Set(places.map(({ guild }) => shardOf(guild))).size).toBe(2)
  const asking = places.filter((_, n) => n % 50 === 0)
  const asked = asking.map(place => fake.slash(place, 'who', { name: place.guild }))
  for (const interaction of asked) expect((await fake.answers(interaction)).length).toBe(1)
  expect(desk.asked.map(({ line }) => line).toSorted()).toEqual(
    asking.map(({ guild }) => `who ${guild}`).toSorted(),
  )
  expect(fake.gateway.dispatched('INTERACTION_CREATE')).toEqual(asking.map(({ guild }) => shardOf(guild)))
}, 30_000)

test('D-19: a broadcast reaches each channel once, whichever shard its server is on', async () => {
  const { fake, adapter, places } = await inServers(300)
  const [{ payload = '' } = {}] = adapter.compose(reply('en', 'Digest', [paragraph('News')]), {
    ...{ chat: 'discord:1', zone: 'UTC', now: new Date().toISOString() },
  })
  // Discord takes fifty requests a second; what must wait is sent again by the outbox, as here.
  for (let owed = places.map(({ channel }) => channel); owed.length > 0; ) {
    const sent = await Promise.all(
      owed.map(async channel => {
        const message = { chat: `discord:${channel}`, payload, nonce: `n${channel}` }
        return { channel, ...(await adapter.send(message, AbortSignal.timeout(15_000))) }
      }),
    )
    expect(sent.filter(({ kind }) => kind !== 'sent' && kind !== 'later')).toEqual([])
    owed = sent.filter(({ kind }) => kind === 'later').map(({ channel }) => channel)
    if (owed.length > 0) await sleep(1_050)
  }
  const reached = fake.ledger.messages.map(({ channel }) => channel)
  expect(reached.toSorted()).toEqual(places.map(({ channel }) => channel).toSorted())
}, 30_000)

test('one setting says how many; too few for Discord is named with what mends it', async () => {
  const { fake } = await inServers(4, 1)
  expect(fake.ledger.identifies).toBe(1)
  fake.gateway.fatalClose(4011)
  await fake.until(() => it?.adapter.health().ready === false)
  expect(it?.adapter.health().detail).toContain('DISCORD_SHARDS')
})

test('one shard that is lost is not ready, while the other goes on answering; then both are', async () => {
  const { fake, adapter, places } = await inServers(40)
  const on = (shard: number) => places.find(({ guild }) => shardOf(guild) === shard)!
  fake.gateway.noResumeReply(true)
  fake.gateway.dropSocket(undefined, 1)
  await fake.until(() => fake.ledger.resumes === 1)
  expect(adapter.health().ready).toBe(false)
  expect((await fake.answers(fake.slash(on(0), 'who', { name: 'x' }))).length).toBe(1)
  // Answering on one shard does not mean that the other is back.
  expect(adapter.health().ready).toBe(false)
  const missed = fake.slash(on(1), 'who', { name: 'y' })
  fake.gateway.noResumeReply(false)
  fake.gateway.dropSocket(undefined, 1)
  expect((await fake.answers(missed)).length).toBe(1)
  await fake.until(() => adapter.health().ready)
  expect(fake.ledger.identifies).toBe(2)
}, 30_000)

test('a channel that other servers follow is known by what Discord says of it', async () => {
  const fake = await discordFake()
  const guild = fake.addGuild()
  const news = fake.addChannel(guild, 5)
  it = await discord({ fake })
  await it.start()
  const [{ payload = '' } = {}] = it.adapter.compose(reply('en', 'Digest', [paragraph('News')]), {
    ...{ chat: `discord:${news.id}`, zone: 'UTC', now: new Date().toISOString() },
  })
  await it.adapter.send({ chat: `discord:${news.id}`, payload, nonce: 'n' }, AbortSignal.timeout(5_000))
  expect(fake.ledger.crossposts.map(({ channel }) => channel)).toEqual([news.id])
})
