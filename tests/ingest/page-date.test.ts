// When an article was published, where a page says so in several places, in odd ways, or only to people.
import { expect, test } from 'vitest'
import { readPage } from '../../src/ingest/page.ts'

const prose = `<p>${'The third district reported its count late on Sunday, and the clerks were applauded. '.repeat(4)}</p>`
const page = (head: string, beside = '', text = prose) =>
  `<html lang="de"><head><title>Count ends</title>${head}</head><body><article>${beside}<h1>Count ends</h1>${text}</article>
  <ul class="comments"><li class="comment"><time datetime="2026-11-09">9. November 2026</time></li></ul></body></html>`
const ld = (node: object) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`
const dayOf = (html: string, address?: string) => readPage(html, address).published?.slice(0, 10)

const printed = '<span class="date">02.11.2026, 18:00 Uhr</span>'

test('a day of the last change gives way to the day that is printed beside the heading', () => {
  expect(dayOf(page('<meta name="date" content="2026-11-07T08:00:00+01:00">', printed))).toBe('2026-11-02')
  expect(dayOf(page('<meta name="date" content="2026-11-07T08:00:00+01:00">'))).toBe('2026-11-07')
})

test('where machines are told two days, the one that people are told counts', () => {
  const told = `<meta property="article:published_time" content="2026-11-02T17:00:00Z">${ld({ '@type': 'NewsArticle', datePublished: '2026-10-28' })}`
  expect(dayOf(page(told, printed))).toBe('2026-11-02')
  expect(dayOf(page(told))).toBe('2026-10-28')
  expect(dayOf(page(told), 'https://lowlands.example/2026/11/02/count-ends')).toBe('2026-11-02')
})

test('a time of a change is not the time of publication', () => {
  expect(
    dayOf(
      page(
        '',
        '<time class="last-updated" datetime="2026-11-05">5. November 2026</time><time datetime="2026-11-02">2. November 2026</time>',
      ),
    ),
  ).toBe('2026-11-02')
})

test('a site that moved dates its archive anew, and its addresses stay', () => {
  const told = ld({ '@type': 'NewsArticle', datePublished: '2029-01-01T12:00:00Z' })
  expect(dayOf(page(told), 'https://lowlands.example/2026/11/2/count-ends')).toBe('2026-11-02')
})

test('a page that calls itself no article may be dated all the same', () => {
  expect(dayOf(page(ld({ '@graph': [{ '@type': 'WebPage', datePublished: '2026-11-02T10:00:00Z' }] })))).toBe(
    '2026-11-02',
  )
  expect(dayOf(page('', '<span property="schema:dateCreated" content="2026-11-02T10:00:00Z"></span>'))).toBe(
    '2026-11-02',
  )
})

test.each([
  ['a year of two digits', '<div class="meta"><span>02.11.26</span></div>', prose, undefined],
  [
    'a dateline before the text',
    '',
    `<p>Suchum, 2. November 2026 – Der Bezirk meldete spät. ${'Die Boten wurden im Rathaus mit Beifall empfangen. '.repeat(5)}</p>`,
    undefined,
  ],
  [
    'a dateline in brackets',
    '',
    `<p>(02.11.2026) Der Bezirk meldete spät. ${'Die Boten wurden im Rathaus mit Beifall empfangen. '.repeat(5)}</p>`,
    undefined,
  ],
  ['an address with the day first', '', prose, 'https://lowlands.example/news/~02-11-2026-count-ends'],
  [
    'an address in an archive',
    '',
    prose,
    'https://web.archive.example/web/20300101120000/http://lowlands.example/2026/11/02/count-ends',
  ],
])('the day is found in %s', (_, beside, text, address) => {
  expect(dayOf(page('', beside, text), address)).toBe('2026-11-02')
})

const ownDay = '<span class="date">02.11.2026, 21:25 Uhr</span>'
const late = '<meta property="article:published_time" content="2026-11-03T02:25:54+00:00">'

test('the day is that of the publisher, and not that of Greenwich', () => {
  expect(dayOf(page(late))).toBe('2026-11-03')
  expect(readPage(page(late, ownDay)).published).toBe('2026-11-02T23:59:59.999Z')
  expect(dayOf(page(late), 'https://lowlands.example/2026/11/02/count-ends')).toBe('2026-11-02')
  expect(dayOf(page(late.replace('03T02:25:54+00:00', '02T21:25:54-05:00')))).toBe('2026-11-02')
  expect(dayOf(page(late.replace('03T02:25:54+00:00', '02T00:25:54+04:00')))).toBe('2026-11-02')
})

test('a day that tells the hour by its own clock stays, whatever the address says', () => {
  const told = late.replace('03T02:25:54+00:00', '03T08:25:54+01:00')
  expect(dayOf(page(told), 'https://lowlands.example/2026/11/02/count-ends')).toBe('2026-11-03')
})

test('a day that machines are told of a change as well is not the day of publication', () => {
  const told = ld({
    '@type': 'NewsArticle',
    datePublished: '2026-11-07T08:00:00Z',
    dateModified: '2026-11-07T08:00:00Z',
  })
  expect(dayOf(page(`${told}${late.replace('03T02', '02T12')}`))).toBe('2026-11-02')
})

test('today at the top of a page is not the day of the article', () => {
  const clock = '<div class="clock"><span>Samstag, 7. November 2026</span></div>'
  expect(dayOf(page('<meta name="date" content="2026-11-02">', `${clock}<p>02.11.2026</p>`))).toBe(
    '2026-11-02',
  )
})

test('who writes am and pm in another language than English puts the day first', () => {
  const told = '<meta property="article:published_time" content="02/11/2026 05:22 pm">'
  expect(dayOf(page(told))).toBe('2026-11-02')
  expect(dayOf(page(told).replace('lang="de"', 'lang="en-US"'))).toBe('2026-02-11')
  expect(
    dayOf(page('', '<span class="date">02/11/2026</span>').replace('lang="de"', 'xml:lang="en-GB"')),
  ).toBe('2026-11-02')
})

test.each([
  [
    'a text that is named as the day',
    '',
    '<li itemprop="datePublished"><a href="/2026">2. November 2026</a></li>',
  ],
  ['the mark of hAtom', '', '<span class="updated" title="2026-11-02T18:52:11+00:00"></span>'],
  [
    'a line with a word before the month',
    '',
    '<div class="meta">Posted on November 2, 2026 by Mara Lind</div>',
  ],
  ['a dateline that ends in a bar', '', `<p>Pressemitteilung vom 2. November 2026 | Suchum</p>`],
])('the day is found in %s', (_, head, beside) => {
  expect(dayOf(page(head, beside))).toBe('2026-11-02')
})

test('a year before the web is no day of an article', () => {
  expect(dayOf(page('', '<span class="date">12.08.1405</span>'))).toBeUndefined()
})

test('a day that a long sentence begins with is not the day of the article', () => {
  const text = `<p>Am 2. November 2026 wählten die Bezirke. ${'Die Boten wurden im Rathaus mit Beifall empfangen. '.repeat(5)}</p>`
  expect(dayOf(page('', '', text))).toBeUndefined()
})

test('S17: hostile texts in the place of a date take no time', () => {
  const clocks = `<meta name="pubdate" content="2026-11-02"><meta property="article:published_time" content="${'1:11 '.repeat(60_000)}">`
  const blanks = `<script type="application/ld+json">{"@type":"NewsArticle",${`"datePublished":"x${' '.repeat(20_000)}`.repeat(20)}</script>`
  for (const head of [clocks, blanks]) {
    const start = process.cpuUsage()
    readPage(page(head))
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(150)
  }
})
