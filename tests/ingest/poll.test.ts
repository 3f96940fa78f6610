// From a server's answer to the store: what polls keep, what they say of a feed, and when they come again.
import { expect, test } from 'vitest'
import { poll, pollDue } from '../../src/ingest/poll.ts'
import type { Store } from '../../src/store/store.ts'
import { addFeed, again, articles, day, deps, items, log, now, rowOf, site, store, wait } from './polling.ts'
import { type Item, redirect, rss, text } from './site.ts'

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
    waits.push((Date.parse(row.nextPollAt) - now()) / 1000)
    expect(row.state).toBe(i < 2 ? 'active' : 'failing')
  }
  expect(waits).toEqual([600, 1200, 2400, 4800, 9600, 19_200, 21_600, 21_600])
  site.answer('/feed', text(rss(items(2))))
  expect(await again(feed)).toMatchObject({ added: 1 })
  const row = await rowOf(feed)
  expect(row).toMatchObject({ state: 'active', failures: 0 })
  expect(Date.parse(row.nextPollAt) - now()).toBe(300_000)
})

test('F7: Retry-After is kept to, and is no failure', async () => {
  const feed = await addFeed()
  site.answer('/feed', text('', { 'retry-after': '7200' }, 429))
  expect(await poll(feed, deps())).toMatchObject({ kind: 'later' })
  const row = await rowOf(feed)
  expect(row).toMatchObject({ state: 'active', failures: 0, problem: expect.stringContaining('429') })
  expect(Date.parse(row.nextPollAt) - now()).toBe(7_200_000)
})

test('F8: 410 ends the feed; its articles stay', async () => {
  const feed = await addFeed()
  site.answer('/feed', text(rss(items(1))))
  await poll(feed, deps())
  site.answer('/feed', text('', {}, 410))
  expect(await again(feed)).toMatchObject({ kind: 'gone' })
  expect(await rowOf(feed)).toMatchObject({ state: 'gone' })
  wait(30 * day)
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
  wait(1000)
  const outcomes = await pollDue(deps())
  expect(outcomes.find(({ feed }) => feed === big.id)).toMatchObject({
    kind: 'failed',
    problem: expect.stringContaining('larger'),
  })
  expect(outcomes.find(({ feed }) => feed === good.id)).toMatchObject({ added: 1 })
})

test('F23: feeds that hang hold up the quick ones for no longer than one deadline', async () => {
  for (let i = 0; i < 14; i++) await addFeed(`/hangs/${i}`)
  for (let i = 0; i < 14; i++) site.answer(`/hangs/${i}`, () => {})
  const quick = await addFeed('/quick')
  site.answer('/quick', text(rss(items(1))))
  wait(1000)
  let first: string | undefined
  const outcomes = await pollDue(deps(), done => (first ??= done.feed))
  expect(first).toBe(quick.id)
  expect(outcomes).toHaveLength(15)
})

test('F23: a feed that failed last time comes after those that are well, however long it is due', async () => {
  const bad = await addFeed('/bad')
  site.answer('/bad', text('', {}, 500))
  await again(bad)
  wait(3_600_000)
  const well = await addFeed('/well')
  site.answer('/well', text(rss(items(1))))
  wait(1_000)
  await pollDue(deps())
  const polled = site.asked.map(({ path }) => path).filter(path => path === '/bad' || path === '/well')
  expect(polled).toEqual(['/bad', '/well', '/bad'])
  expect((await rowOf(well)).failures).toBe(0)
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
  wait(1000)
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
  expect(log()).toContain(reference)
  expect(log()).toContain('the roof fell in')
  expect((await rowOf(feed)).problem).toBe(outcome.problem)
})
