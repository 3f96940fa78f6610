// A site's address is as good as its feed's.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { discoverFeed } from '../src/discover.ts'
import { createFetcher, type Fetcher } from '../src/ingest/fetch.ts'
import { createGuard } from '../src/ingest/guard.ts'
import { createPolite } from '../src/ingest/polite.ts'
import { openSite, redirect, rss, type Site, text } from './ingest/site.ts'

let site: Site
let fetcher: Fetcher
beforeEach(async () => {
  site = await openSite()
  fetcher = createFetcher({
    guard: createGuard({ allowPrivate: true }),
    polite: createPolite(),
    contact: 'https://o.example/',
  })
})
afterEach(async () => {
  await fetcher.close()
  await site.close()
})

const feed = text(rss([{ title: 'One', link: 'https://lowlands.example/1' }], 'Lowlands Wire'))
const html = (head: string) =>
  text(`<!doctype html><html><head>${head}</head><body>News</body></html>`, { 'content-type': 'text/html' })

test('an address that is a feed is the feed', async () => {
  site.answer('/rss', feed)
  expect(await discoverFeed(`${site.origin}/rss`, fetcher)).toEqual({
    kind: 'found',
    url: `${site.origin}/rss`,
    title: 'Lowlands Wire',
  })
})

test('a page names its feed, and that of its comments is the last to be taken', async () => {
  site.answer(
    '/',
    html(
      `<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed"/><link rel='alternate' type='application/rss+xml' href='news.xml'/>`,
    ),
  )
  site.answer('/news.xml', feed)
  site.answer('/comments/feed', feed)
  expect(await discoverFeed(`${site.origin}/`, fetcher)).toMatchObject({
    kind: 'found',
    url: `${site.origin}/news.xml`,
  })
})

test('a page that names none may have one in a usual place', async () => {
  site.answer('/', html(''))
  site.answer('/feed', redirect('/feed.xml', 301))
  site.answer('/feed.xml', feed)
  expect(await discoverFeed(`${site.origin}/`, fetcher)).toMatchObject({
    kind: 'found',
    url: `${site.origin}/feed.xml`,
  })
})

test('no feed, no answer and a forbidden address are three things', async () => {
  site.answer('/', html(''))
  expect(await discoverFeed(`${site.origin}/`, fetcher)).toMatchObject({
    kind: 'refused',
    why: expect.stringContaining('web page'),
  })
  expect(await discoverFeed(`${site.origin}/nothing`, fetcher)).toMatchObject({
    kind: 'unreached',
    why: expect.stringContaining('404'),
  })
  expect(await discoverFeed('http://169.254.169.254/', fetcher)).toMatchObject({ kind: 'refused' })
  expect(await discoverFeed('no address', fetcher)).toMatchObject({ kind: 'refused' })
})
