// Whatever operation fails, the Nth for each N, on the disk or on the wire: opened again, the store is whole and each message is there once.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Adapter } from '../../src/adapters/adapter.ts'
import { amend as amendOnDiscord } from '../../src/adapters/discord/amend.ts'
import { discordPages } from '../../src/adapters/discord/render.ts'
import { makeSender } from '../../src/adapters/discord/send.ts'
import { amend as amendOnTelegram } from '../../src/adapters/telegram/amend.ts'
import { gateway } from '../../src/adapters/telegram/gateway.ts'
import { telegramPages } from '../../src/adapters/telegram/render.ts'
import { send as sendToTelegram } from '../../src/adapters/telegram/send.ts'
import { type App, makeApp } from '../../src/app.ts'
import { configFrom } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import type { DeliveryState } from '../../src/model/delivery.ts'
import { jobsOf } from '../../src/rounds.ts'
import { migrate } from '../../src/store/sqlite/migrate.ts'
import { storeOn } from '../../src/store/sqlite/sqlite.ts'
import { placeWaiting } from '../../src/stories/place.ts'
import { articleFrom } from '../facts/press.ts'
import { type DiscordFake, discordFake } from '../support/discord/fake.ts'
import type { Fault as DiscordFault } from '../support/discord/faults.ts'
import { FailingDatabase, type Fails } from '../support/failing-database.ts'
import type { Fault as TelegramFault } from '../support/telegram/faults.ts'
import { startTelegram, type TelegramFake, testToken } from '../support/telegram/telegram.ts'
import { follow } from './world.ts'

const HOUR = 3_600_000
/** More operations than any scenario has; a scenario that never ends must not run for ever. */
const MOST = 2_000
const recount =
  'The election commission ordered a recount in Tkuarchal after Daur Kove complained about 214 vanished ballots.'
const all: readonly DeliveryState[] = ['pending', 'sending', 'sent', 'uncertain', 'dead', 'cancelled']

let discord: DiscordFake
let telegram: TelegramFake
let folder: string
beforeAll(async () => {
  discord = await discordFake()
  telegram = await startTelegram({ flood: false })
  folder = mkdtempSync(join(tmpdir(), 'teller-nth-'))
})
afterAll(async () => {
  await Promise.all([discord.close(), telegram.stop()])
  rmSync(folder, { recursive: true, force: true })
})

/** Two chats, one on each platform, and a process that serves them; `pass` moves its clock. */
type Scene = {
  readonly app: App
  readonly chats: readonly string[]
  readonly jobs: ReturnType<typeof jobsOf>
  pass(ms: number): void
}
type Scenario = {
  /** What happened before, and goes well. */
  readonly before?: (scene: Scene) => Promise<void>
  /** What is broken off; done again after it, as whoever asked or polled does it again. */
  readonly act: (scene: Scene) => Promise<unknown>
  /** How often these words may stand in each chat's messages. */
  readonly says: string
  readonly messages: number
}

const scenarios: Readonly<Record<string, Scenario>> = {
  'an item is polled and told in a digest': {
    act: async scene => {
      await poll(scene)
      await scene.jobs.digests()
      await scene.jobs.deliver()
    },
    says: '214 vanished',
    messages: 1,
  },
  'a digest is sent': {
    before: poll,
    act: async ({ jobs }) => {
      await jobs.digests()
      await jobs.deliver()
    },
    says: '214 vanished',
    messages: 1,
  },
  'what was sent is corrected': {
    before: async scene => {
      await poll(scene)
      await scene.jobs.digests()
      await scene.jobs.deliver()
      scene.pass(24 * HOUR)
    },
    act: async scene => {
      await poll(scene, 2, recount.replace('214', '124'))
      await scene.jobs.digests()
      await scene.jobs.deliver()
    },
    says: '124 vanished',
    messages: 1,
  },
  'a digest is asked for by a chat that follows nothing yet': {
    before: async scene => {
      await poll(scene)
      for (const chat of scene.chats) await scene.app.store.subscriptions.remove(`s ${chat}`, chat)
    },
    act: async ({ app, chats, jobs }) => {
      for (const chat of chats) {
        const { answer } = await app.ask({ chat, line: 'follow abkhazia daily 09:00', administers: true })
        // An asker who is told of an error asks again.
        if (answer.kind === 'error') throw new Error('it was not taken down')
      }
      await jobs.digests()
      await jobs.deliver()
    },
    says: '214 vanished',
    messages: 0,
  },
  'a chat ends what it follows while its digest is owed': {
    before: async scene => {
      await poll(scene)
      await scene.jobs.digests()
    },
    act: async ({ app, chats, jobs }) => {
      for (const chat of chats) await app.store.subscriptions.remove(`s ${chat}`, chat)
      await jobs.deliver()
    },
    says: '214 vanished',
    messages: 0,
  },
}

async function poll({ app }: Scene, revision = 1, text = recount): Promise<void> {
  const { store, clock } = app
  const url = 'https://harbour-post.example/feed'
  const regions = ['abkhazia']
  const { feed } = await store.feeds.add({ url, publisher: 'p', source: 'P', regions, now: clock() })
  const known = await store.feeds.known(feed.id, ['k'])
  if (known.get('k')?.fingerprint !== text) await save(app, feed.id, revision, text)
  await placeWaiting({ store })
}

async function save({ store, clock }: Scene['app'], feed: string, revision: number, text: string) {
  const { article, ...rest } = articleFrom({ by: 'Harbour Post', title: 'Recount ordered', text }, 0)
  await store.feeds.save({
    ...{ feed, at: clock() },
    feedNow: { etag: `"${revision}"`, nextPollAt: new Date(Date.parse(clock()) + HOUR).toISOString() },
    entries: [{ key: 'k', fingerprint: text, article: article.id }],
    articles: [{ ...rest, article: { ...article, revision, seenAt: clock() } }],
  })
}

const log = createLog({ level: 'error', secrets: [], write: () => {} })

async function open(path: string, chats: readonly string[], clock: { ms: number }) {
  const db = new FailingDatabase(path)
  migrate(db)
  const now = () => new Date(clock.ms).toISOString()
  const app = await makeApp(configFrom({ TELLER_CATALOGUE: 'off' }, { data: folder }), {
    ...{ publishers: [], clock: now, store: storeOn(db, now) },
  })
  const sender = makeSender({
    ...{ token: discord.token, apiUrl: discord.apiUrl, log },
    clock: () => clock.ms,
  })
  const api = gateway(testToken, telegram.url)
  const served = { start: async () => {}, stop: async () => {}, health: () => ({ ready: true, detail: '' }) }
  const adapters = new Map<'discord' | 'telegram', Adapter>([
    [
      'discord',
      {
        ...{ ...served, platform: 'discord', amend: amendOnDiscord, send: sender.send },
        compose: reply =>
          discordPages(reply).map(({ body, blocks }) => ({ payload: JSON.stringify(body), blocks })),
      },
    ],
    [
      'telegram',
      {
        ...{ ...served, platform: 'telegram', amend: amendOnTelegram },
        compose: (reply, at) =>
          telegramPages(reply, at).map(({ body, blocks }) => ({ payload: JSON.stringify(body), blocks })),
        send: (delivery, signal) => sendToTelegram(delivery, { gateway: api, log, deadlineMs: 500, signal }),
      },
    ],
  ])
  const poller = { round: async () => [], read: async () => {}, close: async () => {} }
  const quiet = { ...app, log }
  const scene: Scene = {
    ...{ app: quiet, chats, jobs: jobsOf({ app: quiet, poller, adapters }) },
    pass: ms => {
      clock.ms += ms
      discord.pass(ms)
    },
  }
  return { db, scene }
}

/** One run of a scenario, with whatever `breaks`; false where that came too late to break anything. */
async function play(
  { before, act, says, messages }: Scenario,
  breaks: (db: FailingDatabase) => () => boolean,
): Promise<boolean> {
  const chats = [
    `discord:${discord.addChannel(discord.addGuild()).id}`,
    `telegram:${telegram.private(++people).id}`,
  ]
  const path = join(folder, `${people}.sqlite`)
  copyFileSync(await emptyStore(), path)
  const clock = { ms: Date.now() }
  const first = await open(path, chats, clock)
  // A slot that fell due a minute ago.
  const at = new Date(clock.ms - 60_000).toISOString().slice(11, 16)
  const createdAt = new Date(clock.ms - 23 * HOUR).toISOString()
  for (const chat of chats)
    await first.scene.app.store.subscriptions.add(
      follow(`s ${chat}`, chat, { createdAt, schedule: { at, days: [], zone: 'UTC' } }),
    )
  await before?.(first.scene)
  const broke = breaks(first.db)
  await act(first.scene).catch(() => {})
  const hasBroken = broke()
  discord.clearFaults()
  telegram.clearFaults()
  first.db.close()

  const { db, scene } = await open(path, chats, clock)
  const { store } = scene.app
  expect(await store.check()).toEqual([])
  await store.deliveries.sweep(scene.app.clock(), 'all')
  await act(scene)
  for (let round = 0; round < 4; round++) {
    scene.pass(30_000)
    await scene.jobs.digests()
    await scene.jobs.deliver()
  }
  const breaches = await store.invariants({
    ...{ now: scene.app.clock(), secrets: [testToken, discord.token], identifiesADay: 1_000 },
    isWithinLimits: () => true,
  })
  expect(Object.entries(breaches).filter(([, found]) => found > 0)).toEqual([])
  for (const chat of chats) {
    const standing = standsIn(chat).filter(text => text.includes(says)).length
    const states = (await store.deliveries.of(chat, all)).map(({ state }) => state)
    // Telegram cannot tell whether it arrived, and the chat is told so.
    const inDoubt = chat.startsWith('telegram:') && states.includes('uncertain')
    if (inDoubt) expect(standing).toBeLessThanOrEqual(messages)
    else expect([chat, standing]).toEqual([chat, messages])
    expect(states.filter(state => state === 'pending' || state === 'sending' || state === 'dead')).toEqual([])
    // As often as it follows: never twice by an order that was given again.
    expect((await store.subscriptions.of(chat)).length).toBeLessThanOrEqual(1)
  }
  db.close()
  rmSync(path, { force: true })
  return hasBroken
}
let people = 0

function standsIn(chat: string): readonly string[] {
  const [platform, id] = chat.split(':')
  return platform === 'discord'
    ? discord.ledger.messages.filter(({ channel }) => channel === id).map(({ body }) => JSON.stringify(body))
    : telegram.ledger.filter(posted => posted.chat === Number(id)).map(({ text }) => text)
}

let empty: string | undefined
/** Made once: every run begins with a copy. */
async function emptyStore(): Promise<string> {
  if (empty !== undefined) return empty
  empty = join(folder, 'empty.sqlite')
  const db = new FailingDatabase(empty)
  migrate(db)
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  db.close()
  return empty
}

describe.each(Object.entries(scenarios))('F24, P-2: while %s', (_, scenario) => {
  test.each<Fails>(['once', 'for good'])(
    'the disk fails at each operation, %s',
    async fails => {
      let nth = 1
      const at = (db: FailingDatabase) => {
        db.failAt(nth, fails)
        return () => db.failed
      }
      while (nth < MOST && (await play(scenario, at))) nth++
      // It was broken at every place, and the last time it was not.
      expect(nth).toBeGreaterThan(5)
      expect(nth).toBeLessThan(MOST)
    },
    240_000,
  )

  test.each<[DiscordFault, TelegramFault]>([
    ['drop-after', { kind: 'lose' }],
    ['drop-before', { kind: 'drop' }],
    ['500-after', { kind: 'page-after', status: 502 }],
  ])(
    'the network fails at each request, %s',
    async (onDiscord, onTelegram) => {
      for (let spared = 0; spared < 3; spared++)
        await play(scenario, () => {
          for (const method of ['POST', 'PATCH', 'GET']) discord.failNext(method, /./, onDiscord, 1, spared)
          telegram.fail('*', onTelegram, 1, spared)
          return () => true
        })
    },
    60_000,
  )
})
