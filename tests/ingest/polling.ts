// What tests of polling share: a site on loopback, a clock that is set, the real fetcher, real workers and a real store.
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { createFetcher, type Fetcher } from '../../src/ingest/fetch.ts'
import { createGuard } from '../../src/ingest/guard.ts'
import { createPolite } from '../../src/ingest/polite.ts'
import { type PollDeps, type PollOutcome, poll } from '../../src/ingest/poll.ts'
import { createRobots } from '../../src/ingest/robots.ts'
import { createWork, type Work } from '../../src/ingest/work.ts'
import { createLog } from '../../src/log.ts'
import { openStore } from '../../src/store/sqlite/sqlite.ts'
import type { Feed, Store } from '../../src/store/store.ts'
import { type Item, openSite, type Site } from './site.ts'

export const day = 24 * 60 * 60 * 1000
const start = Date.parse('2026-11-02T10:00:00Z')

export let site: Site
export let store: Store
let fetcher: Fetcher
let work: Work
const clock = { now: start }
let logged = ''

beforeAll(() => {
  work = createWork({ threads: 1, limitMs: 2_000 })
})
afterAll(() => work.close())
beforeEach(async () => {
  clock.now = start
  logged = ''
  site = await openSite()
  store = await openStore(':memory:')
  fetcher = createFetcher({
    guard: createGuard({ allowPrivate: true }),
    polite: createPolite(),
    contact: 'https://operator.example/',
    deadlineMs: 1_500,
  })
})
afterEach(async () => {
  await fetcher.close()
  await store.close()
  await site.close()
})

export const now = () => clock.now
export const isoNow = () => new Date(clock.now).toISOString()
export const wait = (ms: number) => {
  clock.now += ms
}
export const log = () => logged

export const deps = (): PollDeps => ({
  store,
  fetcher,
  robots: createRobots(fetcher),
  work,
  clock: isoNow,
  log: createLog({ level: 'debug', secrets: [], write: line => (logged += line) }),
  shortestSeconds: 300,
})

export async function addFeed(path = '/feed', publisher = 'lowlands-wire'): Promise<Feed> {
  const { feed } = await store.feeds.add({
    url: `${site.origin}${path}`,
    publisher,
    source: publisher === 'lowlands-wire' ? 'Lowlands Wire' : publisher,
    regions: [],
    now: isoNow(),
  })
  return feed
}

export async function rowOf(feed: Feed): Promise<Feed> {
  const row = await store.feeds.get(feed.id)
  if (!row) throw new Error('the feed is not in the store')
  return row
}

/** Polls once more, as the feed's row then is. */
export async function again(feed: Feed, later = 600_000): Promise<PollOutcome> {
  wait(later)
  return await poll(await rowOf(feed), deps())
}

export const articles = () => store.articles.latest({ limit: 100 })

/** Long enough to be an article and not a teaser. */
export const long = (about: string) =>
  Array.from(
    { length: 12 },
    (_, i) =>
      `<p>${about}, the ${i}th paragraph says, and the clerks of the town wrote it down with care for the record.</p>`,
  ).join('')

export const items = (count: number, from = 0): Item[] =>
  Array.from({ length: count }, (_, i) => ({
    title: `Council meets for the ${i + from}th time`,
    link: `${site.origin}/news/${i + from}`,
    guid: `id-${i + from}`,
    text: long(`Meeting ${i + from}`),
    date: 'Mon, 02 Nov 2026 08:00:00 GMT',
  }))
