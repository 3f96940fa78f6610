// The demo's newsroom serves feeds and pages as real publishers do, and what it prints holds together.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { feedOf } from '../../demo/feeds.ts'
import { type Newsroom, openNewsroom } from '../../demo/newsroom.ts'
import { publishersAt } from '../../demo/publishers.ts'
import { paragraphs, paths } from '../../demo/sample.ts'
import { world } from '../../demo/world.ts'
import { regionById } from '../../src/regions/gazetteer.ts'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom(world)
})
afterAll(() => newsroom.close())

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(newsroom.address + path, { headers })
const articles = world.flatMap(publisher => publisher.articles.map(article => ({ publisher, article })))

test('every feed is served in its own format and lists every article of its publisher', async () => {
  const marks = { rss: '<rss ', atom: '<feed ', rdf: '<rdf:RDF ', json: 'jsonfeed.org' }
  for (const publisher of world) {
    const response = await get(paths.feed(publisher))
    expect(response.status).toBe(200)
    const { charset, format } = publisher.feed
    const text = new TextDecoder(charset, { fatal: true }).decode(await response.arrayBuffer())
    expect(text).toContain(marks[format])
    for (const article of publisher.articles)
      expect(text).toContain(newsroom.address + paths.article(publisher, article))
  }
  expect(new Set(world.map(({ feed }) => feed.format)).size).toBe(4)
})

test('every article has a page with its own text amid the furniture', async () => {
  for (const { publisher, article } of articles) {
    const response = await get(paths.article(publisher, article))
    const page = new TextDecoder(publisher.feed.charset).decode(await response.arrayBuffer())
    const shown = page.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    for (const paragraph of paragraphs(article.text)) expect(shown).toContain(paragraph)
    expect(shown).toMatch(/Most read|Самое читаемое/)
  }
})

test('the paper in windows-1251 says so, and its bytes are', async () => {
  const vestnik = world.find(({ feed }) => feed.charset === 'windows-1251')
  const response = await get(vestnik ? paths.feed(vestnik) : '')
  expect(response.headers.get('content-type')).toBe('application/rss+xml; charset=windows-1251')
  const bytes = Buffer.from(await response.arrayBuffer())
  expect(bytes.toString('latin1')).toContain('encoding="windows-1251"')
  expect(new TextDecoder('windows-1251').decode(bytes)).toContain('Сергея Багапша')
  expect(bytes.toString('utf8')).not.toContain('Багапша')
})

test('what has not changed since is answered with 304 and no body', async () => {
  for (const publisher of world) {
    const first = await get(paths.feed(publisher))
    const etag = first.headers.get('etag') ?? ''
    const modified = first.headers.get('last-modified') ?? ''
    const byTag = await get(paths.feed(publisher), { 'if-none-match': etag })
    expect([byTag.status, await byTag.text()]).toEqual([304, ''])
    expect((await get(paths.feed(publisher), { 'if-modified-since': modified })).status).toBe(304)
    expect((await get(paths.feed(publisher), { 'if-none-match': '"other"' })).status).toBe(200)
    const before = new Date(Date.parse(modified) - 1000).toUTCString()
    expect((await get(paths.feed(publisher), { 'if-modified-since': before })).status).toBe(200)
  }
})

test('the tag decides where both a tag and a date are given', async () => {
  const [publisher] = world
  const path = publisher ? paths.feed(publisher) : ''
  const modified = (await get(path)).headers.get('last-modified') ?? ''
  const response = await get(path, { 'if-none-match': '"other"', 'if-modified-since': modified })
  expect(response.status).toBe(200)
})

test('robots are welcome, and what is not there is not there', async () => {
  expect(await (await get('/robots.txt')).text()).toContain('Allow: /')
  expect((await get('/sample-nobody/rss.xml')).status).toBe(404)
  expect(newsroom.requests.at(-1)).toEqual({ path: '/sample-nobody/rss.xml', status: 404 })
})

test('every publisher is marked as a sample and shows its passport on a page of its own', async () => {
  for (const publisher of publishersAt(newsroom.address, world)) {
    expect(publisher.id).toMatch(/^sample-/)
    expect(publisher.name).toMatch(/^Sample /)
    const { owner } = publisher.passport
    const seen = await fetch(owner?.seen ?? '')
    const charset = world.find(({ id }) => id === publisher.id)?.feed.charset ?? 'utf-8'
    expect(new TextDecoder(charset).decode(await seen.arrayBuffer())).toContain(owner?.says)
    expect([publisher.country, ...publisher.regions].filter(id => !regionById(id))).toEqual([])
  }
})

test('the world is told from every side, in two languages', () => {
  expect(new Set(world.map(({ camp }) => camp))).toEqual(
    new Set([
      'de-facto',
      'parent-state',
      'patron-state',
      'opposition',
      'independent',
      'western-public',
      'agency',
    ]),
  )
  expect(articles.length).toBeGreaterThanOrEqual(44)
  expect(articles.filter(({ publisher }) => publisher.language === 'ru').length).toBeGreaterThanOrEqual(15)
})

test('every article is as long as a report and has an address of its own', () => {
  const lengths = articles.map(({ article }) => article.text.trim().split(/\s+/).length)
  expect(lengths.filter(words => words < 120 || words > 350)).toEqual([])
  const addresses = articles.map(({ publisher, article }) => paths.article(publisher, article))
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(articles.filter(({ article }) => Number.isNaN(Date.parse(article.published)))).toEqual([])
})

test('one wire is printed word for word by two others', () => {
  const wire = articles.find(({ article }) => article.slug === 'khajimba-ahead-by-one-point')
  const told = paragraphs(wire?.article.text ?? '')
  const reprints = articles.filter(
    ({ publisher, article }) =>
      publisher !== wire?.publisher && paragraphs(article.text).join() === told.join(),
  )
  expect(reprints.map(({ article }) => article.byline)).toEqual([
    'Sample Caucasus Agency',
    'Sample Caucasus Agency',
  ])
})

test('a feed begins with its newest article', () => {
  for (const publisher of world) {
    const { body } = feedOf(publisher, 'http://sample')
    const order = publisher.articles.toSorted((a, b) => b.published.localeCompare(a.published))
    const places = order.map(article => body.indexOf(paths.article(publisher, article)))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  }
})
