// Feeds of every make, whole and broken, and things that only look like feeds.
import { expect, test } from 'vitest'
import { parseFeed } from '../../src/ingest/parse.ts'

const address = 'https://lowlands.example/rss/feed.xml'

test('RSS 2.0 is read field by field', async () => {
  const feed = `<?xml version="1.0"?>
  <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel><title>Lowlands &amp;amp; Sea</title><link>https://lowlands.example/</link><atom:link rel="self" href="https://lowlands.example/rss"/>
  <description>x</description><language>en-GB</language>
  <item><title>Mayor &lt;b&gt;wins&lt;/b&gt; &amp;quot;again&amp;quot;</title><link>/news/1?a=1&amp;b=2</link><guid isPermaLink="false">tag:1</guid>
  <pubDate>Mon, 02 Nov 2026 08:00:00 +0200</pubDate><dc:creator>Ana Kvirikashvili</dc:creator><author>desk@lowlands.example (The Desk)</author>
  <description>Short &lt;p&gt;text&lt;/p&gt;</description><content:encoded><![CDATA[<p>Long <i>text</i></p>]]></content:encoded>
  <category domain="x">Politics</category><category>Mayors</category></item></channel></rss>`
  expect(await parseFeed(feed, address)).toEqual({
    feed: { title: 'Lowlands & Sea', link: 'https://lowlands.example/', language: 'en' },
    entries: [
      {
        id: 'tag:1',
        title: 'Mayor wins "again"',
        link: 'https://lowlands.example/news/1?a=1&b=2',
        published: '2026-11-02T06:00:00.000Z',
        updated: null,
        authors: ['Ana Kvirikashvili', 'The Desk'],
        summary: 'Short <p>text</p>',
        content: '<p>Long <i>text</i></p>',
        categories: ['Politics', 'Mayors'],
      },
    ],
    problems: [],
  })
})

test('an Atom entry keeps the order of words in its markup, its own language and the alternate link', async () => {
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ru" xml:base="https://lowlands.example/a/"><title>Вести</title><id>f</id>
  <link rel="self" href="feed"/><link href="https://lowlands.example/"/><updated>2026-11-02T08:00:00Z</updated><author><name>Редакция</name></author>
  <entry><id>urn:1</id><title type="html">Итоги &amp;amp; отзывы</title><link rel="enclosure" href="a.mp3"/><link rel="alternate" href="news/1"/>
  <published>2026-11-01T08:00:00Z</published><updated>2026-11-02T08:00:00Z</updated>
  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Один <b>два</b> три &lt; четыре.</p></div></content><category term="politics" label="Политика"/></entry></feed>`
  const { feed: head, entries, problems } = await parseFeed(feed, address)
  expect(problems).toEqual([])
  expect(head).toEqual({ title: 'Вести', link: 'https://lowlands.example/', language: 'ru' })
  expect(entries[0]).toMatchObject({
    id: 'urn:1',
    title: 'Итоги & отзывы',
    link: 'https://lowlands.example/a/news/1',
    published: '2026-11-01T08:00:00.000Z',
    updated: '2026-11-02T08:00:00.000Z',
    authors: ['Редакция'],
    categories: ['Политика'],
  })
  expect(entries[0]?.content).toContain('Один <b>два</b> три')
})

test('one wrong date costs an Atom feed one date', async () => {
  const entry = (date: string) => `<entry><id>${date}</id><title>t</title><updated>${date}</updated></entry>`
  const { entries } = await parseFeed(
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title>${entry('yesterday')}${entry('2026-11-02T08:00:00Z')}</feed>`,
  )
  expect(entries.map(({ updated }) => updated)).toEqual([null, '2026-11-02T08:00:00.000Z'])
})

test('RDF and RSS 0.91 without a date or id are read', async () => {
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel rdf:about="c"><title>Old</title><link>https://old.example/</link></channel>
  <item rdf:about="https://old.example/1"><title>One</title><link>https://old.example/1</link><dc:date>2026-11-02T08:00:00+04:00</dc:date><dc:creator>A</dc:creator></item></rdf:RDF>`
  expect((await parseFeed(rdf)).entries).toMatchObject([
    {
      id: 'https://old.example/1',
      title: 'One',
      link: 'https://old.example/1',
      published: '2026-11-02T04:00:00.000Z',
      authors: ['A'],
    },
  ])
  const old =
    '<rss version="0.91"><channel><title>O</title><link>https://old.example/</link><item><title>Two</title><link>https://old.example/2</link></item></channel></rss>'
  expect((await parseFeed(old)).entries).toMatchObject([{ id: null, title: 'Two', published: null }])
})

test('JSON Feed is read, and other JSON is called what it is', async () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'J',
    home_page_url: 'https://j.example/',
    items: [
      {
        id: 7,
        url: 'https://j.example/7',
        title: 'Seven',
        content_html: '<p>x</p>',
        date_published: '2026-11-02T08:00:00Z',
        tags: ['a'],
      },
    ],
  }
  expect((await parseFeed(JSON.stringify(feed))).entries).toMatchObject([
    { id: '7', title: 'Seven', content: '<p>x</p>', categories: ['a'] },
  ])
  expect(await parseFeed('{"error":"rate limited"}')).toMatchObject({
    entries: [],
    problems: [expect.stringContaining('no JSON Feed')],
  })
})

const item = (n: number) =>
  `<item><title>Item ${n}</title><link>https://e.example/${n}</link><description>Text ${n}</description></item>`
const wrap = (items: string) =>
  `<rss version="2.0"><channel><title>T</title><link>https://e.example/</link>${items}</channel></rss>`

test.each([
  [
    'a bare ampersand',
    wrap(`<item><title>Smith & Sons</title><link>https://e.example/?a=1&b=2</link></item>${item(2)}`),
  ],
  ['an entity of HTML', wrap(`<item><title>Smith&nbsp;& Sons</title></item>${item(2)}`)],
  [
    'a tag that is never closed',
    wrap(`<item><title>Smith and Sons<link>https://e.example/1</link></item>${item(2)}`),
  ],
  ['items that are never closed', wrap('<item><title>One</title><item><title>Two</title></item>')],
  [
    'junk before the declaration',
    `\n\n notice: undefined index <?xml version="1.0"?>${wrap(item(1) + item(2))}`,
  ],
  ['a lone less-than sign', wrap(`<item><title>Turnout < 50</title></item>${item(2)}`)],
  ['upper case', wrap(item(1) + item(2)).toUpperCase()],
])('F14: %s costs no entry', async (_, text) => {
  const { entries } = await parseFeed(text)
  expect(entries).toHaveLength(2)
  expect(entries.every(({ title }) => title !== null)).toBe(true)
})

test('F14: what was mended is said', async () => {
  expect((await parseFeed(wrap(`<item><title>A & B</title></item>`))).problems).toEqual([
    expect.stringContaining('broken XML'),
  ])
})

test('F14: a file that breaks off gives its whole entries and never half a sentence', async () => {
  const whole = wrap([1, 2, 3].map(item).join(''))
  for (let cut = 30; cut < whole.length; cut += 7) {
    const { entries, problems } = await parseFeed(whole.slice(0, cut))
    expect(entries).toEqual((await parseFeed(whole)).entries.slice(0, entries.length))
    if (entries.length < 3) expect(problems.join()).toMatch(/breaks off|no feed|neither/)
  }
})

test.each([
  ['', 'the answer is empty'],
  ['   \n', 'the answer is empty'],
  ['Not Found', 'it is neither XML nor JSON, so no feed'],
  ['<!DOCTYPE html><html><body>Log in</body></html>', 'it is a web page, not a feed'],
  [
    '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head></html>',
    'it is a web page, not a feed; the page names /feed as its feed',
  ],
  ['<?xml version="1.0"?><opml><body/></opml>', 'it is XML, but no feed'],
])('F9: %j has no entries, and why', async (text, problem) => {
  expect(await parseFeed(text)).toMatchObject({ entries: [], problems: [problem] })
})

const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
<!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY x SYSTEM "file:///etc/passwd">]>`

test('F11, S5: entities of its own are not followed, in no time', async () => {
  const start = performance.now()
  const { entries, problems } = await parseFeed(
    `${laughs}${wrap('<item><title>&e; &x; kept</title></item>')}`,
  )
  expect(performance.now() - start).toBeLessThan(100)
  expect(entries[0]?.title).toContain('kept')
  expect(JSON.stringify(entries)).not.toMatch(/haha|root:/)
  expect(problems.join()).toMatch(/document type of its own/)
})

test('F12, S6: depth, number and length have an end', async () => {
  const deep = await parseFeed(wrap(`<item><title>${'<a>'.repeat(200_000)}`))
  expect(deep).toMatchObject({ entries: [], problems: [expect.stringContaining('nested')] })
  const many = await parseFeed(wrap(Array.from({ length: 5_000 }, (_, i) => item(i)).join('')))
  expect(many.entries).toHaveLength(2_000)
  expect(many.problems).toEqual(['only the first 2000 entries were read'])
  const long = await parseFeed(
    wrap(
      `<item><title>${'t'.repeat(2_000_000)}</title><description>${'d'.repeat(2_000_000)}</description></item>`,
    ),
  )
  expect(long.entries[0]?.title?.length).toBe(1_000)
  expect(long.entries[0]?.summary?.length).toBe(100_000)
})

test('F12: what sends other parsers into minutes is over in a moment', async () => {
  const start = performance.now()
  await parseFeed(wrap(`<item><title>${'<'.repeat(80_000)}</title></item>`))
  await parseFeed(
    wrap(`<item ${Array.from({ length: 50_000 }, (_, i) => `a${i}="x"`).join(' ')}><title>t</title></item>`),
  )
  expect(performance.now() - start).toBeLessThan(2_000)
})

test('F21, S18: names of the language itself are names like others', async () => {
  await parseFeed(
    wrap(
      '<__proto__><polluted>1</polluted></__proto__><constructor><prototype>1</prototype></constructor>' +
        item(1),
    ),
  )
  await parseFeed(
    '{"version":"https://jsonfeed.org/version/1","__proto__":{"polluted":1},"items":[{"id":"1","__proto__":{"polluted":1}}]}',
  )
  expect('polluted' in {}).toBe(false)
})

test('a link that is no web address is left out', async () => {
  const { entries } = await parseFeed(wrap('<item><title>t</title><link>javascript:alert(1)</link></item>'))
  expect(entries[0]?.link).toBeNull()
})
