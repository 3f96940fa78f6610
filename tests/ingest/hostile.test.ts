// What strangers write, made worse at random: nothing throws but in words, nothing hangs, nothing grows without end.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateIn, instantOf } from '../../src/ingest/dates.ts'
import { decode } from '../../src/ingest/decode.ts'
import { decodeEntities } from '../../src/ingest/entities.ts'
import { personOf } from '../../src/ingest/entry.ts'
import { parseFeedXml } from '../../src/ingest/feed-fields.ts'
import { canonicalUrl } from '../../src/ingest/identity.ts'
import { readPage } from '../../src/ingest/page.ts'
import { parseFeed } from '../../src/ingest/parse.ts'
import { lineOfHtml, textOfHtml } from '../../src/ingest/plain-text.ts'
import { isMissing } from '../../src/ingest/told-body.ts'
import { withWholeLinks } from '../../src/ingest/whole-links.ts'

/** Long enough for what is quadratic to take seconds. */
const length = 50_000
const hostile: readonly (readonly [what: string, text: string])[] = [
  ['blanks', `a${' '.repeat(length)}b`],
  ['line breaks', `a${'\n'.repeat(length)}b`],
  ['full stops', `${'.'.repeat(length)}x`],
  ['quotes', `.${'"'.repeat(length)}x`],
  ['brackets', '('.repeat(length)],
  ['names in brackets', 'a (b '.repeat(length / 5)],
  ['less-than signs', '<'.repeat(length)],
  ['tags that are not closed', '<a '.repeat(length / 3)],
  ['an element with endless attributes', `<a ${'href="x" '.repeat(length / 9)}`],
  ['ampersands', '&'.repeat(length)],
  ['references', '&#x26;'.repeat(length / 6)],
  ['names of nothing', '&abcdefgh'.repeat(length / 9)],
  ['digits', '1'.repeat(length)],
  ['dates', '1.1.'.repeat(length / 4)],
  ['months', '1 jan '.repeat(length / 6)],
  ['addresses', 'a@'.repeat(length / 2)],
  ['comments', '<!-- '.repeat(length / 5)],
  ['sections', '<![CDATA['.repeat(length / 9)],
]

test.each(hostile)('S17: %s take no time', async (_, text) => {
  const rss = `<rss version="2.0"><channel><item><title>${text}</title><author>${text}</author><pubDate>${text}</pubDate><description>${text}</description></item></channel></rss>`
  const works: Readonly<Record<string, () => unknown>> = {
    dateIn: () => dateIn(text),
    instantOf: () => instantOf(text),
    personOf: () => personOf(text),
    decodeEntities: () => decodeEntities(text),
    textOfHtml: () => textOfHtml(text),
    lineOfHtml: () => lineOfHtml(text),
    withWholeLinks: () => withWholeLinks(`<a href="b">${text}`, 'https://e.example/'),
    isMissing: () => isMissing(text, 'x'),
    canonicalUrl: () => canonicalUrl(`https://e.example/${text}`),
    parseFeedXml: () => parseFeedXml(rss, null),
    page: () => readPage(`<html><body><h1>x</h1><p>${text}</p><time>${text}</time></body></html>`),
  }
  const slow: string[] = []
  for (const [name, work] of Object.entries(works)) {
    const started = performance.now()
    try {
      work()
    } catch (error) {
      expect(String(error)).toMatch(/the page/)
    }
    if (performance.now() - started > 500) slow.push(name)
  }
  expect(slow).toEqual([])
})

const item =
  '<item><title>Count ends</title><link>https://e.example/1</link><pubDate>Thu, 05 Nov 2026 08:00:00 GMT</pubDate><description><![CDATA[<p>Short &amp; sweet</p>]]></description></item>'
const entry =
  '<entry xml:base="/a/"><id>1</id><title type="html">A &lt;b&gt;B</title><link href="b"/><content type="xhtml"><div><p>Long</p></div></content></entry>'
const seeds = [
  `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${item.repeat(3)}</channel></rss>`,
  `<feed xmlns="http://www.w3.org/2005/Atom">${entry.repeat(3)}</feed>`,
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel/>${item}</rdf:RDF>`,
  '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","content_html":"<p>x</p>"}]}',
  `<html lang="en"><head><title>T</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"T"}</script></head><body><article><h1>T</h1>${'<p>One sentence, and then another one, as papers print them.</p>'.repeat(5)}</article></body></html>`,
]
const splinters = [
  '<',
  '>',
  '&',
  '"',
  "'",
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '</item>',
  '<entry>',
  '\0',
  '\ud800',
  '\u202e',
  '&#0;',
  '&#x110000;',
  '<?',
  '{',
  '\\',
  'xmlns:x="',
  '<script>',
  '<table><tr>',
  '',
]

/** A seed with some of its pieces cut out, doubled, or put in the place of others. */
const broken = fc
  .tuple(
    fc.constantFrom(...seeds),
    fc.array(fc.tuple(fc.nat(), fc.nat(60), fc.constantFrom(...splinters)), { maxLength: 12 }),
  )
  .map(([seed, cuts]) =>
    cuts.reduce((text, [at, long, splinter]) => {
      const from = text.length === 0 ? 0 : at % text.length
      return text.slice(0, from) + splinter + text.slice(from + long)
    }, seed),
  )

test('F14, S9: whatever is cut out of a feed or put into it, its reading ends in entries and words', async () => {
  await fc.assert(
    fc.asyncProperty(broken, async text => {
      const { entries, problems } = await parseFeed(decode(Buffer.from(text)).text, 'https://e.example/feed')
      for (const { title, link, summary, content } of entries) {
        for (const field of [title, summary, content]) expect(field?.isWellFormed() ?? true).toBe(true)
        if (link !== null) expect(link).toMatch(/^https?:\/\//)
      }
      for (const problem of problems) expect(problem).not.toBe('')
    }),
    { numRuns: 1_500 },
  )
})

test('S9: whatever is cut out of a page or put into it, its reading ends in text', () => {
  fc.assert(
    fc.property(broken, text => {
      const page = readPage(decode(Buffer.from(text)).text, 'https://e.example/1')
      expect(page.text.isWellFormed()).toBe(true)
      expect(page.text).not.toMatch(/[\0-\x08]/)
    }),
    { numRuns: 1_500 },
  )
})
