// The identity of an entry over time: scripted timelines of feeds, each item stored once and its edits as revisions.
import { expect, test } from 'vitest'
import { poll } from '../../src/ingest/poll.ts'
import { addFeed, again, articles, deps, isoNow, items, long, site, store } from './polling.ts'
import { rss, text } from './site.ts'

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

test('F20: one story in five feeds of five publishers is one article', async () => {
  const decorations = ['', '?utm_source=a&utm_medium=rss', '?fbclid=xyz', '#top', '?PHPSESSID=1']
  for (const [n, decoration] of decorations.entries()) {
    const { feed } = await store.feeds.add({
      url: `${site.origin}/feed-${n}`,
      publisher: `publisher-${n}`,
      source: `Publisher ${n}`,
      regions: [],
      now: isoNow(),
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

test('F16: a site that gives all its old items new addresses, ids and dates tells nothing new', async () => {
  const feed = await addFeed()
  site.answer('/feed', text(rss(items(30))))
  await poll(feed, deps())
  const moved = items(30).map((item, i) => ({
    ...item,
    guid: `new-${i}`,
    link: `${site.origin}/2026/council/${i + 1_000}`,
    date: 'Mon, 02 Nov 2026 09:55:00 GMT',
  }))
  site.answer('/feed', text(rss(moved)))
  expect(await again(feed)).toMatchObject({ added: 0, revised: 0, flood: false })
  // Under its new address an item is known from now on, also when it is edited.
  const [first, ...others] = moved
  site.answer('/feed', text(rss([{ title: '', ...first, text: long('Meeting 0, corrected') }, ...others])))
  expect(await again(feed)).toMatchObject({ added: 0, revised: 1 })
  expect(await articles()).toHaveLength(30)
})

test('F15: a link whose session id has a name of its own makes no new articles', async () => {
  const feed = await addFeed()
  for (let fetch = 0; fetch < 3; fetch++) {
    const visits = items(3).map(({ guid: _, ...item }) => ({
      ...item,
      link: `${item.link}?visit=${fetch}xyz`,
    }))
    site.answer('/feed', text(rss(visits)))
    await again(feed)
  }
  expect(await articles()).toHaveLength(3)
})

test('two notices of the same few words at two addresses are two', async () => {
  const feed = await addFeed()
  site.answer('/feed', text(rss([{ title: 'Road closed', link: `${site.origin}/n/1`, text: 'Until noon.' }])))
  await poll(feed, deps())
  site.answer('/feed', text(rss([{ title: 'Road closed', link: `${site.origin}/n/2`, text: 'Until noon.' }])))
  expect(await again(feed)).toMatchObject({ added: 1 })
})

test('F17, F18: an item that was edited, left the feed and came back as it was is one article', async () => {
  const feed = await addFeed()
  const [item] = items(1)
  const edited = { title: '', ...item, text: long('Meeting 0, edited') }
  for (const shown of [items(1), [edited], [], items(1), [edited]]) {
    site.answer('/feed', text(rss(shown)))
    await again(feed)
  }
  const found = await articles()
  expect(found).toHaveLength(1)
  expect(found[0]?.text).toContain('Meeting 0, edited')
})

test('F19: what is dated ahead is neither hidden nor stuck on top', async () => {
  const feed = await addFeed()
  const [ahead] = items(1)
  site.answer('/feed', text(rss([{ title: '', ...ahead, date: 'Fri, 31 Dec 9999 23:59:59 GMT' }])))
  await poll(feed, deps())
  site.answer('/feed', text(rss(items(1, 1).map(({ date: _, ...item }) => item))))
  await again(feed)
  expect((await articles()).map(({ title }) => title)).toEqual([
    'Council meets for the 1th time',
    'Council meets for the 0th time',
  ])
})
