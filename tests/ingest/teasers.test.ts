// The pages behind a feed's teasers: completed where they can be, and left where they cannot.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { poll } from '../../src/ingest/poll.ts'
import { openStore } from '../../src/store/sqlite/sqlite.ts'
import { folder } from '../support/teller.ts'
import { addFeed, again, articles, day, deps, isoNow, items, long, site, wait } from './polling.ts'
import { pulseDuring } from './pulse.ts'
import { rss, text } from './site.ts'

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

test('an article of which only the beginning is to be had is stored as that, until its whole text comes', async () => {
  const feed = await addFeed()
  const titles = ['Bridge reopened after repairs', 'Ferry stopped after storms', 'Market moved across town']
  const [bridge, ferry, market] = ['/bridge', '/ferry', '/market']
  site.answer(
    '/feed',
    text(
      rss(
        titles.map((title, at) => ({
          title,
          link: `${site.origin}${[bridge, ferry, market][at]}`,
          text: 'It was so.',
        })),
      ),
    ),
  )
  const walled = page(titles[0] ?? '').replace(
    /(?<=<h1>.*<\/h1>).*<\/article>/s,
    `${'<p>The bridge was reopened after the repairs of the summer.</p>'}<p>Subscribe to continue reading this article</p></article>`,
  )
  site.answer('/bridge', text(walled, { 'content-type': 'text/html' }))
  site.answer('/market', text(page(titles[2] ?? ''), { 'content-type': 'text/html' }))
  await poll(feed, deps())
  const stubs = async () =>
    Object.fromEntries((await articles()).map(({ title, isStub }) => [title, isStub ?? false]))
  expect(await stubs()).toEqual({ [titles[0]!]: true, [titles[1]!]: true, [titles[2]!]: false })

  site.answer('/ferry', text(page(titles[1] ?? ''), { 'content-type': 'text/html' }))
  site.answer(
    '/feed',
    text(rss([{ title: titles[1] ?? '', link: `${site.origin}/ferry`, text: 'It was so, they say.' }])),
  )
  await again(feed, day)
  expect(await stubs()).toMatchObject({ [titles[1]!]: false })
})

test('what a site prints on all of its pages is learnt over polls and restarts, and news that it repeats stays', async () => {
  using place = folder()
  const path = join(place.path, 'teller.db')
  const notice = 'Support the reporters of the lowlands: it costs less than a newspaper did.'
  const repeated = 'The commission of the lowlands counts all ballots once more, it said on Monday.'
  const letter = (n: number) => 'abcdefghijklmnopqrstuvwxyz'.charAt(n)
  const { id: _, ...given } = await addFeed()
  for (let n = 0; n < 20; n++) {
    // Each time as after a restart: what was learnt lies in the file.
    const store = await openStore(path)
    const { feed } = await store.feeds.add({ ...given, now: isoNow() })
    const title = `District ${letter(n)} of the lowlands counted its ballots`
    const own = long(`District ${letter(n)}`)
    const news = n % 4 < 2 && n >= 6 ? `<p>${repeated}</p>` : ''
    site.answer('/feed', text(rss([{ title, link: `${site.origin}/${letter(n)}`, text: 'It is counted.' }])))
    const html = `<html lang="en"><body><article><h1>${title}</h1>${own}${news}<p>${notice}</p><p>${title}, the last paragraph says, and that is all for today.</p></article></body></html>`
    site.answer(`/${letter(n)}`, text(html, { 'content-type': 'text/html' }))
    wait(600_000)
    await poll(feed, { ...deps(), store })
    const article = (await store.articles.latest({ limit: 100 })).find(article => article.title === title)
    expect(article?.text.includes(notice)).toBe(n < 5)
    expect(article?.text.includes(repeated)).toBe(news !== '')
    expect(article?.text).toContain('the last paragraph says')
    await store.close()
  }
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
