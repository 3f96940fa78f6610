// From a server's answer to the store, with the real fetcher, real workers and a real store.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createFetcher, type Fetcher } from '../../src/ingest/fetch.ts'
import { createGuard } from '../../src/ingest/guard.ts'
import { createPolite } from '../../src/ingest/polite.ts'
import { type PollDeps, type PollOutcome, poll, pollDue } from '../../src/ingest/poll.ts'
import { createRobots } from '../../src/ingest/robots.ts'
import { createWork, type Work } from '../../src/ingest/work.ts'
import { createLog } from '../../src/log.ts'
import { openStore } from '../../src/store/sqlite/sqlite.ts'
import type { Feed, Store } from '../../src/store/store.ts'
import { pulseDuring } from './pulse.ts'
import { type Item, openSite, redirect, rss, type Site, text } from './site.ts'

const day = 24 * 60 * 60 * 1000
const start = Date.parse('2026-11-02T10:00:00Z')
let now: number
let site: Site
let store: Store
let fetcher: Fetcher
let work: Work
let logged: string

beforeAll(() => {
  work = createWork({ threads: 1, limitMs: 2_000 })
})
afterAll(() => work.close())
beforeEach(async () => {
  now = start
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

const deps = (): PollDeps => ({
  store,
  fetcher,
  robots: createRobots(fetcher),
  work,
  clock: () => new Date(now).toISOString(),
  log: createLog({ level: 'debug', secrets: [], write: line => (logged += line) }),
  shortestSeconds: 300,
})

async function addFeed(path = '/feed'): Promise<Feed> {
  const { feed } = await store.feeds.add({
    url: `${site.origin}${path}`,
    publisher: 'lowlands-wire',
    source: 'Lowlands Wire',
    regions: [],
    now: new Date(now).toISOString(),
  })
  return feed
}

const rowOf = async (feed: Feed): Promise<Feed> => {
  const row = await store.feeds.get(feed.id)
  if (!row) throw new Error('the feed is not in the store')
  return row
}
const again = async (feed: Feed, later = 600_000): Promise<PollOutcome> => {
  now += later
  return await poll(await rowOf(feed), deps())
}
const articles = () => store.articles.latest({ limit: 100 })

/** Long enough to be an article and not a teaser. */
const long = (about: string) =>
  Array.from(
    { length: 12 },
    (_, i) =>
      `<p>${about}, the ${i}th paragraph says, and the clerks of the town wrote it down with care for the record.</p>`,
  ).join('')

const items = (count: number, from = 0): Item[] =>
  Array.from({ length: count }, (_, i) => ({
    title: `Council meets for the ${i + from}th time`,
    link: `${site.origin}/news/${i + from}`,
    guid: `id-${i + from}`,
    text: long(`Meeting ${i + from}`),
    date: 'Mon, 02 Nov 2026 08:00:00 GMT',
  }))

test('the first poll stores what is there, the second nothing, the third what is new', async () => {
  const feed = await addFeed()
  site.answer('/feed', text(rss(items(3))))
  expect(await poll(feed, deps())).toMatchObject({ kind: 'polled', entries: 3, added: 3, flood: false })
  const [article] = await articles()
  expect(article).toMatchObject({
    publisher: 'lowlands-wire',
    source: 'Lowlands Wire',
    language: 'en',
    published: '2026-11-02T08:00:00.000Z',
    revision: 1,
  })
  expect(article?.text).toMatch(/^Meeting \d, the 0th paragraph says.*\n\n/)
  expect(await again(feed)).toMatchObject({ kind: 'unchanged' })
  site.answer('/feed', text(rss([...items(1, 7), ...items(3)])))
  expect(await again(feed)).toMatchObject({ kind: 'polled', entries: 4, added: 1 })
  expect(await articles()).toHaveLength(4)
})

test('F6: 304 costs nothing, and once a day the feed is fetched whole, for servers whose ETag never changes', async () => {
  const feed = await addFeed()
  let body = rss(items(1))
  site.answer('/feed', (request, response) => {
    if (request.headers['if-none-match'] === '"same"') response.writeHead(304).end()
    else response.writeHead(200, { etag: '"same"' }).end(body)
  })
  await poll(feed, deps())
  body = rss(items(2))
  expect(await again(feed)).toMatchObject({ kind: 'unchanged' })
  expect(await again(feed, day)).toMatchObject({ kind: 'polled', added: 1 })
})

test('F17: an edited entry is the next revision of one article, whether or not its date moves', async () => {
  const feed = await addFeed()
  const [item] = items(1)
  site.answer('/feed', text(rss([{ ...item, title: 'Turnout at 41 percent', text: long('Turnout of 41') }])))
  await poll(feed, deps())
  site.answer('/feed', text(rss([{ ...item, title: 'Turnout at 47 percent', text: long('Turnout of 47') }])))
  expect(await again(feed)).toMatchObject({ added: 0, revised: 1 })
  const found = await articles()
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({ revision: 2, title: 'Turnout at 47 percent' })
  expect((await store.articles.get(found[0]?.id ?? '', 1))?.title).toBe('Turnout at 41 percent')
})

test('F15, F16, S11: new ids, new dates and session ids at every fetch make no new articles', async () => {
  const feed = await addFeed()
  for (let fetch = 0; fetch < 4; fetch++) {
    const body = items(3).map((item, i) => ({
      ...item,
      guid: `${fetch}-${i}`,
      link: `${item.link}?utm_source=rss${fetch}&PHPSESSID=${fetch}abc`,
      date: `Mon, 02 Nov 2026 0${fetch}:00:00 GMT`,
    }))
    site.answer('/feed', text(rss(body)))
    await again(feed)
  }
  expect(await articles()).toHaveLength(3)
  expect((await articles()).every(({ revision }) => revision === 1)).toBe(true)
})

test('F15: entries without id, link or date, and one id under all of them, are told apart by their words', async () => {
  const feed = await addFeed()
  const bare = [1, 2, 3].map(i => ({ title: `Notice number ${i}`, guid: 'rss', text: long(`Notice ${i}`) }))
  site.answer('/feed', text(rss(bare)))
  expect(await poll(feed, deps())).toMatchObject({ added: 3 })
  site.answer('/feed', text(rss([...bare].reverse().map(item => ({ ...item, guid: 'other' })))))
  expect(await again(feed)).toMatchObject({ added: 0, revised: 0 })
  expect(await articles()).toHaveLength(3)
})

test('a feed whose items all link to the front page still has as many articles as items', async () => {
  const feed = await addFeed()
  site.answer('/feed', text(rss(items(3).map(item => ({ ...item, link: 'https://lowlands.example/' })))))
  expect(await poll(feed, deps())).toMatchObject({ added: 3 })
})

test('an address that moves with its title unchanged is one article', async () => {
  const feed = await addFeed()
  const [item] = items(1)
  site.answer('/feed', text(rss([{ title: '', ...item }])))
  await poll(feed, deps())
  site.answer('/feed', text(rss([{ title: '', ...item, link: `${site.origin}/news/0-corrected-spelling` }])))
  await again(feed)
  expect(await articles()).toHaveLength(1)
})

test('F18: what leaves the feed and comes back is not new', async () => {
  const feed = await addFeed()
  site.answer('/feed', text(rss(items(3))))
  await poll(feed, deps())
  site.answer('/feed', text(rss([])))
  expect(await again(feed)).toMatchObject({ kind: 'polled', entries: 0, added: 0 })
  site.answer('/feed', text(rss(items(3).reverse())))
  expect(await again(feed)).toMatchObject({ added: 0, revised: 0 })
})

test('F16, S11: more than twenty new entries at once are stored and marked as a flood', async () => {
  const feed = await addFeed()
  site.answer('/feed', text(rss(items(30))))
  expect(await poll(feed, deps())).toMatchObject({ added: 30, flood: false })
  site.answer('/feed', text(rss(items(30, 100))))
  expect(await again(feed)).toMatchObject({ added: 30, flood: true })
})

test.each([
  [
    'a login page',
    '<!doctype html><html><head><title>Sign in</title></head><body>Sign in</body></html>',
    /web page/,
  ],
  ['an empty body', '', /empty/],
  ['words', 'Service temporarily unavailable', /neither XML nor JSON/],
  ['other XML', '<?xml version="1.0"?><opml><body/></opml>', /no feed/],
])('F9: %s in place of the feed is said on its row and takes nothing away', async (_, body, why) => {
  const feed = await addFeed()
  site.answer('/feed', text(rss(items(2)), { etag: '"good"' }))
  await poll(feed, deps())
  const before = await rowOf(feed)
  site.answer('/feed', text(body, { etag: '"bad"' }))
  expect(await again(feed)).toMatchObject({ kind: 'failed', problem: expect.stringMatching(why) })
  const row = await rowOf(feed)
  expect(row).toMatchObject({
    failures: 1,
    problem: expect.stringMatching(why),
    etag: '"good"',
    lastGoodAt: before.lastGoodAt,
  })
  expect(await articles()).toHaveLength(2)
  site.answer('/feed', text(rss(items(3))))
  expect(await again(feed)).toMatchObject({ added: 1 })
  expect((await rowOf(feed)).problem).toBeUndefined()
})

test('F14: half a file gives its whole entries, and says so; the rest comes with the next poll', async () => {
  const feed = await addFeed()
  const whole = rss(items(4))
  site.answer('/feed', text(whole.slice(0, whole.lastIndexOf('<item>') + 200)))
  expect(await poll(feed, deps())).toMatchObject({ added: 3, problem: expect.stringContaining('breaks off') })
  site.answer('/feed', text(whole))
  expect(await again(feed)).toMatchObject({ added: 1, revised: 0 })
  expect((await rowOf(feed)).problem).toBeUndefined()
})

test('F1: a feed that cannot be reached is asked less and less, fails in words, and recovers', async () => {
  const feed = await addFeed()
  site.answer('/feed', text(rss(items(1))))
  await poll(feed, deps())
  site.answer('/feed', text('', {}, 500))
  const waits: number[] = []
  for (let i = 0; i < 8; i++) {
    expect(await again(feed)).toMatchObject({ kind: 'failed' })
    const row = await rowOf(feed)
    waits.push((Date.parse(row.nextPollAt) - now) / 1000)
    expect(row.state).toBe(i < 2 ? 'active' : 'failing')
  }
  expect(waits).toEqual([600, 1200, 2400, 4800, 9600, 19_200, 21_600, 21_600])
  site.answer('/feed', text(rss(items(2))))
  expect(await again(feed)).toMatchObject({ added: 1 })
  const row = await rowOf(feed)
  expect(row).toMatchObject({ state: 'active', failures: 0 })
  expect(Date.parse(row.nextPollAt) - now).toBe(300_000)
})

test('F7: Retry-After is kept to, and is no failure', async () => {
  const feed = await addFeed()
  site.answer('/feed', text('', { 'retry-after': '7200' }, 429))
  expect(await poll(feed, deps())).toMatchObject({ kind: 'later' })
  const row = await rowOf(feed)
  expect(row).toMatchObject({ state: 'active', failures: 0, problem: expect.stringContaining('429') })
  expect(Date.parse(row.nextPollAt) - now).toBe(7_200_000)
})

test('F8: 410 ends the feed; its articles stay', async () => {
  const feed = await addFeed()
  site.answer('/feed', text(rss(items(1))))
  await poll(feed, deps())
  site.answer('/feed', text('', {}, 410))
  expect(await again(feed)).toMatchObject({ kind: 'gone' })
  expect(await rowOf(feed)).toMatchObject({ state: 'gone' })
  now += 30 * day
  expect(await pollDue(deps())).toEqual([])
  expect(await articles()).toHaveLength(1)
})

test('F3: a feed that moves for good is found at its new address after the third time, one that moves for now is not', async () => {
  const feed = await addFeed('/old')
  const detour = await addFeed('/detour')
  site.answer('/old', redirect('/new', 301))
  site.answer('/detour', redirect('/new', 302))
  site.answer('/new', text(rss(items(1))))
  for (const expected of ['/old', '/old', '/new']) {
    await again(feed)
    await again(detour)
    expect((await rowOf(feed)).url).toBe(`${site.origin}${expected}`)
  }
  expect((await rowOf(detour)).url).toBe(`${site.origin}/detour`)
})

test('F12, S7: 20 MB is refused, and the next feed is unaffected', async () => {
  const big = await addFeed('/big')
  const good = await addFeed('/good')
  site.answer('/big', text(rss([{ title: 'x'.repeat(20 * 1024 * 1024) }])))
  site.answer('/good', text(rss(items(1))))
  now += 1000
  const outcomes = await pollDue(deps())
  expect(outcomes.find(({ feed }) => feed === big.id)).toMatchObject({
    kind: 'failed',
    problem: expect.stringContaining('larger'),
  })
  expect(outcomes.find(({ feed }) => feed === good.id)).toMatchObject({ added: 1 })
})

test.each([
  ['Fri, 31 Dec 9999 23:59:59 GMT', '2026-11-02T10:00:00.000Z'],
  ['Mon, 02 Nov 2026 11:00:00 GMT', '2026-11-02T10:00:00.000Z'],
  ['Mon, 02 Nov 2026 09:30:00 +0400', '2026-11-02T05:30:00.000Z'],
  ['Thu, 01 Jan 1970 00:00:00 GMT', undefined],
  ['31 Feb 2026 10:00:00 GMT', undefined],
  ['yesterday', undefined],
  [undefined, undefined],
])('F19, S10: "%s" as a date is taken for %s', async (date, published) => {
  const feed = await addFeed()
  site.answer(
    '/feed',
    text(rss(items(1).map(({ date: _, ...item }) => ({ ...item, ...(date ? { date } : {}) })))),
  )
  await poll(feed, deps())
  expect((await articles())[0]?.published).toBe(published)
})

const page = (about: string) =>
  `<!doctype html><html lang="en"><head><title>${about}</title>
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"${about}","datePublished":"2026-11-01T07:00:00Z","author":{"name":"Nino Beridze"}}</script></head>
  <body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav><article><h1>${about}</h1>${long(`${about} in full`)}</article>
  <footer>All rights reserved by the Lowlands Wire, 2026</footer></body></html>`

test('a teaser is completed from its page, with the byline and date that stand there', async () => {
  const feed = await addFeed()
  site.answer(
    '/feed',
    text(
      rss([{ title: 'Bridge reopened after repairs', link: `${site.origin}/bridge`, text: 'It is open.' }]),
    ),
  )
  site.answer('/bridge', text(page('Bridge reopened after repairs'), { 'content-type': 'text/html' }))
  await poll(feed, deps())
  const [article] = await articles()
  expect(article?.text).toContain('the 11th paragraph says')
  expect(article?.text).not.toContain('All rights reserved')
  expect(article).toMatchObject({ byline: 'Nino Beridze', published: '2026-11-01T07:00:00.000Z' })
})

test.each([
  ['is not there', text('', {}, 404)],
  ['asks for cookies first', text(page('We value your privacy'), { 'content-type': 'text/html' })],
  ['is a film', text(Buffer.alloc(1000), { 'content-type': 'video/mp4' })],
  ['hangs', () => {}],
])('where the page %s, the text of the feed is kept', async (_, answer) => {
  const feed = await addFeed()
  const teaser = 'The old bridge over the river carries traffic again.'
  site.answer(
    '/feed',
    text(rss([{ title: 'Bridge reopened after repairs', link: `${site.origin}/bridge`, text: teaser }])),
  )
  site.answer('/bridge', answer)
  expect(await poll(feed, deps())).toMatchObject({ added: 1 })
  expect((await articles())[0]?.text).toBe(teaser)
})

test('where robots.txt keeps us from a page, it is not asked for', async () => {
  const feed = await addFeed()
  site.answer('/robots.txt', text('User-agent: *\nDisallow: /bridge', { 'content-type': 'text/plain' }))
  site.answer(
    '/feed',
    text(rss([{ title: 'Bridge reopened', link: `${site.origin}/bridge`, text: 'It is open.' }])),
  )
  site.answer('/bridge', text(page('Bridge reopened'), { 'content-type': 'text/html' }))
  await poll(feed, deps())
  expect(site.asked.map(({ path }) => path)).not.toContain('/bridge')
  expect((await articles())[0]?.text).toBe('It is open.')
})

test('a page that fails for now is tried again when the feed next changes, three times in all', async () => {
  const feed = await addFeed()
  const item = { title: 'Bridge reopened after repairs', link: `${site.origin}/bridge`, text: 'It is open.' }
  site.answer('/bridge', text('', {}, 503))
  for (let i = 0; i < 5; i++) {
    site.answer('/feed', text(rss([item, ...items(i)])))
    await again(feed)
  }
  expect(site.asked.filter(({ path }) => path === '/bridge')).toHaveLength(3)

  const other = { ...item, title: 'Tunnel reopened after repairs', link: `${site.origin}/tunnel` }
  site.answer('/tunnel', text('', {}, 503))
  site.answer('/feed', text(rss([other])))
  await again(feed)
  site.answer('/tunnel', text(page(other.title), { 'content-type': 'text/html' }))
  site.answer('/feed', text(rss([other, item])))
  expect(await again(feed)).toMatchObject({ added: 0, revised: 1 })
})

test('an article that another feed of the publisher brought already is not fetched again', async () => {
  const [one, two] = [await addFeed('/one'), await addFeed('/two')]
  const item = { title: 'Bridge reopened after repairs', link: `${site.origin}/bridge`, text: 'It is open.' }
  site.answer('/one', text(rss([item])))
  site.answer('/two', text(rss([{ ...item, link: `${item.link}?utm_source=two`, text: 'Open.' }])))
  site.answer('/bridge', text(page(item.title), { 'content-type': 'text/html' }))
  await poll(one, deps())
  expect(await poll(two, deps())).toMatchObject({ added: 0, revised: 0 })
  expect(site.asked.filter(({ path }) => path.startsWith('/bridge'))).toHaveLength(1)
})

test('F20: one story in five feeds of five publishers is one article', async () => {
  const decorations = ['', '?utm_source=a&utm_medium=rss', '?fbclid=xyz', '#top', '?PHPSESSID=1']
  for (const [n, decoration] of decorations.entries()) {
    const { feed } = await store.feeds.add({
      url: `${site.origin}/feed-${n}`,
      publisher: `publisher-${n}`,
      source: `Publisher ${n}`,
      regions: [],
      now: new Date(now).toISOString(),
    })
    const item = {
      title: 'Bridge reopened',
      link: `https://lowlands.example/bridge${decoration}`,
      text: long('bridge'),
    }
    site.answer(`/feed-${n}`, text(rss([item])))
    expect(await poll(feed, deps())).toMatchObject({ entries: 1, added: n === 0 ? 1 : 0, revised: 0 })
  }
  expect(await articles()).toHaveLength(1)
})

test('a page that fails later does not take away the text that an earlier poll brought', async () => {
  const feed = await addFeed()
  const item = { title: 'Bridge reopened after repairs', link: `${site.origin}/bridge`, text: 'It is open.' }
  site.answer('/feed', text(rss([item])))
  site.answer('/bridge', text(page(item.title), { 'content-type': 'text/html' }))
  await poll(feed, deps())
  site.answer('/feed', text(rss([{ ...item, text: 'It is open again.' }])))
  site.answer('/bridge', text('', {}, 500))
  await again(feed)
  expect((await articles())[0]?.text).toContain('the 11th paragraph says')
})

test('F13, S6: a page of nested tags costs the feed its page and the main thread nothing', async () => {
  const feed = await addFeed()
  const monsters = {
    '/deep': '<div>'.repeat(50_000),
    '/many': '<p>a'.repeat(300_000),
    '/below': `${'<div>'.repeat(240)}${'<b><i>x</i></b><p>'.repeat(20_000)}`,
  }
  site.answer(
    '/feed',
    text(
      rss(
        Object.keys(monsters).map(path => ({
          title: `News of ${path}`,
          link: `${site.origin}${path}`,
          text: `Teaser ${path}`,
        })),
      ),
    ),
  )
  for (const [path, body] of Object.entries(monsters))
    site.answer(path, text(`<html><body>${body}`, { 'content-type': 'text/html' }))
  const { p95, max, result } = await pulseDuring(() => poll(feed, deps()))
  expect(result).toMatchObject({ added: 3 })
  expect(p95).toBeLessThan(50)
  expect(max).toBeLessThan(1_000)
  expect((await articles()).map(article => article.text).sort()).toEqual([
    'Teaser /below',
    'Teaser /deep',
    'Teaser /many',
  ])
})

test('F23: feeds that hang hold up the quick ones for no longer than one deadline', async () => {
  for (let i = 0; i < 14; i++) await addFeed(`/hangs/${i}`)
  for (let i = 0; i < 14; i++) site.answer(`/hangs/${i}`, () => {})
  const quick = await addFeed('/quick')
  site.answer('/quick', text(rss(items(1))))
  now += 1000
  let first: string | undefined
  const outcomes = await pollDue(deps(), done => (first ??= done.feed))
  expect(first).toBe(quick.id)
  expect(outcomes).toHaveLength(15)
})

test('F24: whichever write fails, every item is stored once in the end', async () => {
  for (const failing of [1, 2, 3]) {
    const feed = await addFeed(`/feed/${failing}`)
    const link = (item: Item) => ({ ...item, link: `${item.link}?feed=${failing}` })
    site.answer(`/feed/${failing}`, text(rss(items(40).map(link)), { etag: '"1"' }))
    let write = 0
    const save: Store['feeds']['save'] = polled =>
      ++write === failing ? Promise.reject(new Error('disk full')) : store.feeds.save(polled)
    await poll(feed, { ...deps(), store: { ...store, feeds: { ...store.feeds, save } } })
    await again(feed)
    await again(feed)
  }
  const found = await store.articles.latest({ limit: 1_000 })
  expect(found).toHaveLength(120)
  expect(found.every(({ revision }) => revision === 1)).toBe(true)
})

test('a stopped round returns what was done, and stores nothing by halves', async () => {
  await addFeed('/quick')
  const slow = await addFeed('/slow')
  site.answer('/quick', text(rss(items(1))))
  site.answer('/slow', () => {})
  const stop = new AbortController()
  now += 1000
  const outcomes = await pollDue({ ...deps(), signal: stop.signal }, () => stop.abort())
  expect(outcomes).toHaveLength(1)
  expect((await rowOf(slow)).lastPolledAt).toBeUndefined()
})

test('a mistake of ours leaves a reference on the row and the rest in the log', async () => {
  const feed = await addFeed()
  site.answer('/feed', text(rss(items(1))))
  const broken: Store = {
    ...store,
    feeds: { ...store.feeds, known: () => Promise.reject(new Error('the roof fell in')) },
  }
  const outcome = await poll(feed, { ...deps(), store: broken })
  const reference = outcome.problem?.match(/under (\w{8})$/)?.[1]
  expect(outcome.kind).toBe('failed')
  expect(reference).toBeDefined()
  expect(logged).toContain(reference)
  expect(logged).toContain('the roof fell in')
  expect((await rowOf(feed)).problem).toBe(outcome.problem)
})
