// What feeds of every format and edition say, one small feed a saying: titles, links, ids, dates, authors, summaries, contents.
import { expect, test } from 'vitest'
import type { Entry, ParsedFeed } from '../../src/ingest/entry.ts'
import { parseFeedXml } from '../../src/ingest/feed-fields.ts'
import { parseFeed } from '../../src/ingest/parse.ts'

const ns = `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dcterms="http://purl.org/dc/terms/"
  xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:a="http://www.w3.org/2005/Atom"`
const rss = (item: string, channel = '', version = '2.0') =>
  `<rss version="${version}" ${ns}><channel>${channel}<item>${item}</item></channel></rss>`
const atom = (entry: string, feed = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${ns}>${feed}<entry>${entry}</entry></feed>`
const atom03 = (entry: string, feed = '') =>
  `<feed version="0.3" xmlns="http://purl.org/atom/ns#">${feed}<entry>${entry}</entry></feed>`
const rdf = (item: string, about = '', channel = '') =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${ns}><channel rdf:about="c">${channel}</channel><item ${about}>${item}</item></rdf:RDF>`

type Expected = Partial<Entry>
const entries: readonly (readonly [what: string, feed: string, expected: Expected])[] = [
  // Titles
  ['a title', rss('<title>Count ends</title>'), { title: 'Count ends' }],
  ['a title in CDATA', rss('<title><![CDATA[Count & ends]]></title>'), { title: 'Count & ends' }],
  ['a title with an escaped ampersand', rss('<title>A &amp; B</title>'), { title: 'A & B' }],
  ['a title escaped twice', rss('<title>A &amp;amp; B</title>'), { title: 'A & B' }],
  ['a number for a character', rss('<title>caf&#233;</title>'), { title: 'café' }],
  ['a hexadecimal number', rss('<title>caf&#xE9;</title>'), { title: 'café' }],
  ['a number that means Windows', rss('<title>it&#146;s</title>'), { title: 'it’s' }],
  ['a name that only HTML knows', rss('<title>caf&eacute; &mdash; bar</title>'), { title: 'café — bar' }],
  ['markup in a title', rss('<title>Count &lt;b&gt;ends&lt;/b&gt;</title>'), { title: 'Count ends' }],
  ['markup that is not escaped', rss('<title>Count <b>ends</b> now</title>'), { title: 'Count ends now' }],
  ['dc:title alone', rss('<dc:title>Count</dc:title>'), { title: 'Count' }],
  ['dc:title beside a title', rss('<dc:title>No</dc:title><title>Count</title>'), { title: 'Count' }],
  [
    'media:title beside a title',
    rss('<title>Count</title><media:content url="x"><media:title>No</media:title></media:content>'),
    { title: 'Count' },
  ],
  [
    'the title of a source',
    rss('<source url="http://x.example/">No</source><title>Count</title>'),
    { title: 'Count' },
  ],
  ['a title of plain text', atom('<title type="text">1 &lt; 2</title>'), { title: '1 < 2' }],
  [
    'a title of plain text that looks like markup',
    atom('<title>The &lt;b&gt; element</title>'),
    { title: 'The <b> element' },
  ],
  ['a title of HTML', atom('<title type="html">A &lt;em&gt;B&lt;/em&gt;</title>'), { title: 'A B' }],
  ['a title of HTML in CDATA', atom('<title type="html"><![CDATA[A <em>B</em>]]></title>'), { title: 'A B' }],
  [
    'a title of XHTML',
    atom('<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <em>B</em> &lt; C</div></title>'),
    { title: 'A B < C' },
  ],
  [
    'an escaped title of the old Atom',
    atom03('<title type="text/html" mode="escaped">A &lt;b&gt;B&lt;/b&gt;</title>'),
    { title: 'A B' },
  ],
  [
    'a base64 title of the old Atom',
    atom03(`<title type="text/html" mode="base64">${Buffer.from('A <b>B</b>').toString('base64')}</title>`),
    { title: 'A B' },
  ],
  [
    'an old Atom title with markup in it',
    atom03(
      '<title type="application/xhtml+xml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>B</b></div></title>',
    ),
    { title: 'A B' },
  ],
  ['blanks and line breaks', rss('<title>\n  Count\n  ends </title>'), { title: 'Count ends' }],

  // Links
  ['a link', rss('<link>http://l.example/1</link>'), { link: 'http://l.example/1' }],
  ['a link in blanks', rss('<link>\n http://l.example/1 \n</link>'), { link: 'http://l.example/1' }],
  [
    'a link in CDATA',
    rss('<link><![CDATA[http://l.example/?a=1&b=2]]></link>'),
    { link: 'http://l.example/?a=1&b=2' },
  ],
  [
    'a guid that is the link',
    rss('<guid>http://l.example/g</guid>'),
    { link: 'http://l.example/g', id: 'http://l.example/g' },
  ],
  [
    'a guid that says that it is the link',
    rss('<guid isPermaLink="true">http://l.example/g</guid>'),
    { link: 'http://l.example/g' },
  ],
  [
    'a guid that says that it is none',
    rss('<guid isPermaLink="false">http://l.example/g</guid>'),
    { link: null, id: 'http://l.example/g' },
  ],
  [
    'a guid beside a link',
    rss('<link>http://l.example/1</link><guid>http://l.example/g</guid>'),
    { link: 'http://l.example/1', id: 'http://l.example/g' },
  ],
  ["Atom's link in RSS", rss('<a:link href="http://l.example/1"/>'), { link: 'http://l.example/1' }],
  ['a link with href', atom('<link href="http://l.example/1"/>'), { link: 'http://l.example/1' }],
  [
    'the alternate one of several',
    atom(
      '<link rel="self" href="http://l.example/s"/><link rel="enclosure" href="http://l.example/e.mp3"/><link rel="alternate" href="http://l.example/1"/>',
    ),
    { link: 'http://l.example/1' },
  ],
  [
    'the one in HTML of two alternates',
    atom(
      '<link rel="alternate" type="application/pdf" href="http://l.example/p"/><link rel="alternate" type="text/html" href="http://l.example/1"/>',
    ),
    { link: 'http://l.example/1' },
  ],
  [
    'a link of the old Atom',
    atom03('<link rel="alternate" type="text/html" href="http://l.example/1"/>'),
    { link: 'http://l.example/1' },
  ],
  [
    'rdf:about for want of a link',
    rdf('<title>t</title>', 'rdf:about="http://l.example/1"'),
    { link: 'http://l.example/1', id: 'http://l.example/1' },
  ],
  [
    'a link beside rdf:about',
    rdf('<link>http://l.example/2</link>', 'rdf:about="http://l.example/1"'),
    { link: 'http://l.example/2' },
  ],
  [
    'xml:base of the feed',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://l.example/a/"><entry><link href="1"/></entry></feed>`,
    { link: 'http://l.example/a/1' },
  ],
  [
    'xml:base within xml:base',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://l.example/a/"><entry xml:base="b/"><link href="1"/></entry></feed>`,
    { link: 'http://l.example/a/b/1' },
  ],
  [
    'xml:base of the link itself',
    atom('<link xml:base="http://l.example/c/" href="1"/>'),
    { link: 'http://l.example/c/1' },
  ],
  [
    'xml:base of an RSS item',
    rss('<link xml:base="http://l.example/d/">1</link>'),
    { link: 'http://l.example/d/1' },
  ],
  [
    'a link relative to the site',
    rss('<link>/1</link>', '<link>http://l.example/x/</link>'),
    { link: 'http://l.example/1' },
  ],

  // Ids
  ['a guid', rss('<guid isPermaLink="false">tag:l.example,2026:1</guid>'), { id: 'tag:l.example,2026:1' }],
  ["Atom's id", atom('<id>urn:uuid:1</id>'), { id: 'urn:uuid:1' }],
  ["the old Atom's id", atom03('<id>tag:1</id>'), { id: 'tag:1' }],
  ['an id in a source', atom('<source><id>no</id></source><id>yes</id>'), { id: 'yes' }],

  // Dates
  [
    'pubDate',
    rss('<pubDate>Thu, 05 Nov 2026 08:00:00 GMT</pubDate>'),
    { published: '2026-11-05T08:00:00.000Z' },
  ],
  [
    'pubDate with an offset',
    rss('<pubDate>Thu, 05 Nov 2026 08:00:00 -0500</pubDate>'),
    { published: '2026-11-05T13:00:00.000Z' },
  ],
  [
    'pubDate with the name of a zone',
    rss('<pubDate>Thu, 05 Nov 2026 08:00 PST</pubDate>'),
    { published: '2026-11-05T16:00:00.000Z' },
  ],
  [
    'dc:date',
    rss('<dc:date>2026-11-05T08:00:00+01:00</dc:date>'),
    { published: '2026-11-05T07:00:00.000Z', updated: '2026-11-05T07:00:00.000Z' },
  ],
  [
    'dcterms:issued',
    rss('<dcterms:issued>2026-11-05</dcterms:issued>'),
    { published: '2026-11-05T00:00:00.000Z' },
  ],
  [
    'dcterms:created',
    rss('<dcterms:created>2026-11-05</dcterms:created>'),
    { published: '2026-11-05T00:00:00.000Z' },
  ],
  [
    'dcterms:modified',
    rss('<dcterms:modified>2026-11-05</dcterms:modified>'),
    { updated: '2026-11-05T00:00:00.000Z' },
  ],
  [
    'published and updated',
    atom('<published>2026-11-04T08:00:00Z</published><updated>2026-11-05T08:00:00Z</updated>'),
    { published: '2026-11-04T08:00:00.000Z', updated: '2026-11-05T08:00:00.000Z' },
  ],
  [
    'issued and modified',
    atom03('<issued>2026-11-04T08:00:00Z</issued><modified>2026-11-05T08:00:00Z</modified>'),
    { published: '2026-11-04T08:00:00.000Z', updated: '2026-11-05T08:00:00.000Z' },
  ],
  ['created', atom03('<created>2026-11-04T08:00:00Z</created>'), { published: '2026-11-04T08:00:00.000Z' }],
  [
    'a Korean date',
    rss('<pubDate>2026년 11월 05일 10:20:13</pubDate>'),
    { published: '2026-11-05T01:20:13.000Z' },
  ],
  [
    'a Korean afternoon',
    rss('<pubDate>2026-11-05 오후 11:43:07</pubDate>'),
    { published: '2026-11-05T14:43:07.000Z' },
  ],
  [
    'a Greek date',
    rss('<pubDate>Πεμ, 05 Νοέ 2026 12:00:00 EST</pubDate>'),
    { published: '2026-11-05T17:00:00.000Z' },
  ],
  [
    'a Hungarian date',
    rss('<pubDate>2026-november-5T9:15-05:00</pubDate>'),
    { published: '2026-11-05T14:15:00.000Z' },
  ],
  [
    'a date of a database',
    rss('<pubDate>2026-11-05 23:56:58.7</pubDate>'),
    { published: '2026-11-05T23:56:58.700Z' },
  ],
  [
    'a date as the C library prints it',
    rss('<pubDate>Thu Nov  5 16:29:06 2026</pubDate>'),
    { published: '2026-11-05T16:29:06.000Z' },
  ],
  [
    'a date with slashes',
    rss('<pubDate>Thu, 2026/11/05 08:19:53 EDT</pubDate>'),
    { published: '2026-11-05T12:19:53.000Z' },
  ],
  ['a date without a day', rss('<dc:date>2026-11</dc:date>'), { published: '2026-11-01T00:00:00.000Z' }],
  [
    'a date by the day of the year',
    rss('<dc:date>2026-309</dc:date>'),
    { published: '2026-11-05T00:00:00.000Z' },
  ],
  [
    'a zone that only its country knows',
    rss('<pubDate>Thu, 05 November 2026 16:31:00 AT</pubDate>'),
    { published: '2026-11-05T20:31:00.000Z' },
  ],
  ['no date', rss('<pubDate>soon</pubDate><title>t</title>'), { published: null }],

  // Authors
  ['dc:creator', rss('<dc:creator>Ana K.</dc:creator>'), { authors: ['Ana K.'] }],
  [
    'dc:creator with an address',
    rss('<dc:creator>Ana K. (a@l.example)</dc:creator>'),
    { authors: ['Ana K.'] },
  ],
  ['an address with a name', rss('<author>a@l.example (Ana K.)</author>'), { authors: ['Ana K.'] }],
  ['a name with an address', rss('<author>Ana K. &lt;a@l.example&gt;</author>'), { authors: ['Ana K.'] }],
  [
    'a name with an address in brackets',
    rss('<author>Ana K. (a@l.example)</author>'),
    { authors: ['Ana K.'] },
  ],
  ['an address alone', rss('<author>a@l.example</author>'), { authors: ['a@l.example'] }],
  ['itunes:author', rss('<itunes:author>Ana K.</itunes:author>'), { authors: ['Ana K.'] }],
  [
    'several',
    rss('<dc:creator>Ana K.</dc:creator><dc:creator>Besik T.</dc:creator>'),
    { authors: ['Ana K.', 'Besik T.'] },
  ],
  [
    "Atom's author",
    atom('<author><name>Ana K.</name><email>a@l.example</email><uri>http://l.example/</uri></author>'),
    { authors: ['Ana K.'] },
  ],
  [
    "Atom's author without a name",
    atom('<author><email>a@l.example</email></author>'),
    { authors: ['a@l.example'] },
  ],
  [
    'a contributor is none',
    atom('<contributor><name>No</name></contributor><author><name>Ana K.</name></author>'),
    { authors: ['Ana K.'] },
  ],
  [
    "the feed's author",
    atom('<title>t</title>', '<author><name>The Desk</name></author>'),
    { authors: ['The Desk'] },
  ],
  ["Atom's author in RSS", rss('<a:author><a:name>Ana K.</a:name></a:author>'), { authors: ['Ana K.'] }],
  [
    'a name with an ampersand',
    atom('<author><name>Ana &amp; Besik</name></author>'),
    { authors: ['Ana & Besik'] },
  ],

  // Summaries and contents
  ['a description', rss('<description>Short</description>'), { summary: 'Short', content: null }],
  ['escaped HTML', rss('<description>&lt;p&gt;Short&lt;/p&gt;</description>'), { summary: '<p>Short</p>' }],
  [
    'HTML in CDATA',
    rss('<description><![CDATA[<p>Short &amp; sweet</p>]]></description>'),
    { summary: '<p>Short &amp; sweet</p>' },
  ],
  [
    'HTML that is not escaped',
    rss('<description><p>Short <b>and</b> sweet</p></description>'),
    { summary: '<p>Short <b>and</b> sweet</p>' },
  ],
  [
    'several pieces of CDATA',
    rss('<description><![CDATA[one]]> and <![CDATA[two]]></description>'),
    { summary: 'one and two' },
  ],
  [
    'content:encoded',
    rss('<description>Short</description><content:encoded><![CDATA[<p>Long</p>]]></content:encoded>'),
    { summary: 'Short', content: '<p>Long</p>' },
  ],
  [
    'content before description',
    rss('<content:encoded>&lt;p&gt;Long&lt;/p&gt;</content:encoded><description>Short</description>'),
    { summary: 'Short', content: '<p>Long</p>' },
  ],
  [
    'a body of XHTML',
    rss('<xhtml:body><p>Long <i>text</i></p></xhtml:body>'),
    { content: '<p>Long <i>text</i></p>' },
  ],
  [
    'a body that is XHTML by default',
    rss('<body xmlns="http://www.w3.org/1999/xhtml"><p>Long</p></body>'),
    { content: '<p>Long</p>' },
  ],
  ['fullitem', rss('<fullitem>&lt;p&gt;Long&lt;/p&gt;</fullitem>'), { content: '<p>Long</p>' }],
  [
    'a second description',
    rss('<description>Short</description><description>Long</description>'),
    { summary: 'Short', content: 'Long' },
  ],
  ['dc:description', rss('<dc:description>Short</dc:description>'), { summary: 'Short' }],
  ['itunes:summary', rss('<itunes:summary>Short</itunes:summary>'), { summary: 'Short' }],
  ["Atom's summary", atom('<summary>Short</summary>'), { summary: 'Short' }],
  [
    "Atom's content",
    atom('<summary>Short</summary><content type="html">&lt;p&gt;Long&lt;/p&gt;</content>'),
    { summary: 'Short', content: '<p>Long</p>' },
  ],
  [
    'content of XHTML',
    atom(
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Long</p> 1 &lt; 2</div></content>',
    ),
    { content: '<p>Long</p> 1 &lt; 2' },
  ],
  [
    'content of XHTML with a prefix',
    atom('<content type="xhtml"><xhtml:div><xhtml:p>Long</xhtml:p></xhtml:div></content>'),
    { content: '<p>Long</p>' },
  ],
  [
    'content of two divs',
    atom('<content type="xhtml"><div>a</div><div>b</div></content>'),
    { content: '<div>a</div><div>b</div>' },
  ],
  [
    'content by the name of its kind',
    atom('<content type="text/html">&lt;p&gt;Long&lt;/p&gt;</content>'),
    { content: '<p>Long</p>' },
  ],
  [
    'content elsewhere',
    atom('<title>t</title><content type="video/mp4" src="http://l.example/v"/>'),
    { content: null },
  ],
  [
    'a picture as content',
    atom('<title>t</title><content type="image/png">iVBORw0KGgo=</content>'),
    { content: null },
  ],
  [
    'base64 of the old Atom',
    atom03(
      `<content type="application/octet-stream" mode="base64">${Buffer.from('<p>Long</p>').toString('base64')}</content>`,
    ),
    { content: '<p>Long</p>' },
  ],
  [
    'escaped content of the old Atom',
    atom03('<content type="text/html" mode="escaped">&lt;p&gt;Long&lt;/p&gt;</content>'),
    { content: '<p>Long</p>' },
  ],
  [
    'markup in the old Atom',
    atom03('<content type="application/xhtml+xml"><p>Long <b>text</b></p></content>'),
    { content: '<p>Long <b>text</b></p>' },
  ],
  [
    'a relative link in the text',
    atom('<content type="html" xml:base="http://l.example/a/">&lt;a href="b"&gt;c&lt;/a&gt;</content>'),
    { content: '<a href="http://l.example/a/b">c</a>' },
  ],
  [
    'a relative picture in the text',
    rss('<description xml:base="http://l.example/">&lt;img src="/p.png"&gt;</description>'),
    { summary: '<img src="http://l.example/p.png">' },
  ],

  // Prefixes and cases
  [
    'a prefix of its own for Atom',
    '<x:feed xmlns:x="http://www.w3.org/2005/Atom"><x:entry><x:title>Count</x:title><x:link href="http://l.example/1"/></x:entry></x:feed>',
    { title: 'Count', link: 'http://l.example/1' },
  ],
  [
    'a prefix of its own for Dublin Core',
    '<rss version="2.0" xmlns:dublin="http://purl.org/dc/elements/1.1/"><channel><item><dublin:creator>Ana K.</dublin:creator><title>t</title></item></channel></rss>',
    { authors: ['Ana K.'] },
  ],
  [
    'Dublin Core by default',
    rss('<title>t</title><creator xmlns="http://purl.org/dc/elements/1.1/">Ana K.</creator>'),
    { authors: ['Ana K.'] },
  ],
  [
    'a prefix that nobody declares',
    '<rss version="2.0"><channel><item><title>t</title><dc:creator>Ana K.</dc:creator><content:encoded>Long</content:encoded></item></channel></rss>',
    { authors: ['Ana K.'], content: 'Long' },
  ],
  [
    "the old editions' namespaces",
    '<rss xmlns="http://backend.userland.com/rss2" version="2.0"><channel><item><title>Count</title></item></channel></rss>',
    { title: 'Count' },
  ],
  [
    'RSS 0.90',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://channel.netscape.com/rdf/simple/0.9/"><channel><title>f</title></channel><item><title>Count</title><link>http://l.example/1</link></item></rdf:RDF>',
    { title: 'Count', link: 'http://l.example/1' },
  ],
  [
    'RSS with a prefix',
    '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/"><s:channel/><s:item><s:title>Count</s:title></s:item></r:RDF>',
    { title: 'Count' },
  ],
  [
    'capital letters',
    '<RSS VERSION="2.0"><CHANNEL><ITEM><TITLE>Count</TITLE><PUBDATE>Thu, 05 Nov 2026 08:00:00 GMT</PUBDATE></ITEM></CHANNEL></RSS>',
    { title: 'Count', published: '2026-11-05T08:00:00.000Z' },
  ],
  [
    'a format older than all',
    '<CHANNEL HREF="http://l.example/"><ITEM HREF="http://l.example/1" LASTMOD="2026-11-05T08:00"><TITLE>Count</TITLE><ABSTRACT>Short</ABSTRACT></ITEM></CHANNEL>',
    { title: 'Count', link: 'http://l.example/1', summary: 'Short', published: '2026-11-05T08:00:00.000Z' },
  ],
  [
    'an entry by itself',
    '<entry xmlns="http://www.w3.org/2005/Atom"><title>Count</title></entry>',
    { title: 'Count' },
  ],

  // Broken ones
  [
    'a bare ampersand in a link',
    rss('<link>http://l.example/?a=1&b=2</link>'),
    { link: 'http://l.example/?a=1&b=2' },
  ],
  [
    'a tag that is not closed',
    rss('<title>Count<link>http://l.example/1</link>'),
    { title: 'Count', link: 'http://l.example/1' },
  ],
  [
    'tags that are closed in the wrong order',
    rss('<description><b><i>Short</b></i></description><title>Count</title>'),
    { title: 'Count' },
  ],
  [
    'a channel that is not closed',
    `<rss version="2.0"><channel><item><title>Count</title></item>`,
    { title: 'Count' },
  ],
  ['a comment in the middle', rss('<title>Count<!-- no --> ends</title>'), { title: 'Count ends' }],
  [
    'an attribute without quotes',
    rss('<guid isPermaLink=false>x</guid><title>t</title>'),
    { id: 'x', link: null },
  ],
  [
    'blanks before the declaration',
    `  \n<?xml version="1.0"?>${rss('<title>Count</title>')}`,
    { title: 'Count' },
  ],
  [
    'a document type',
    `<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">${rss('<title>Count</title>', '', '0.91')}`,
    { title: 'Count' },
  ],
]

test.each(entries)('%s', async (_, feed, expected) => {
  const { entries } = await parseFeed(feed)
  expect(entries).toHaveLength(1)
  expect(entries[0]).toMatchObject(expected)
})

test.each(entries)('our own reader reads what it is not asked to, too: %s', (_, feed, expected) => {
  expect(parseFeedXml(feed, null).entries[0]).toMatchObject(expected)
})

const feeds: readonly (readonly [what: string, feed: string, expected: Partial<ParsedFeed['feed']>])[] = [
  [
    'a channel',
    rss('<title>t</title>', '<title>Wire</title><link>http://l.example/</link><language>en-us</language>'),
    { title: 'Wire', link: 'http://l.example/', language: 'en' },
  ],
  [
    'the picture of a channel',
    rss(
      '<title>t</title>',
      '<image><title>No</title><link>http://no.example/</link></image><title>Wire</title><link>http://l.example/</link>',
    ),
    { title: 'Wire', link: 'http://l.example/' },
  ],
  [
    'the search field of a channel',
    rss(
      '<title>t</title>',
      '<textInput><title>No</title><link>http://no.example/</link></textInput><title>Wire</title>',
    ),
    { title: 'Wire' },
  ],
  [
    "Atom's own link beside the channel's",
    rss('<title>t</title>', '<a:link rel="self" href="http://l.example/rss"/><link>http://l.example/</link>'),
    { link: 'http://l.example/' },
  ],
  [
    'dc:language',
    rdf('<title>t</title>', '', '<title>Wire</title><dc:language>ru</dc:language>'),
    { title: 'Wire', language: 'ru' },
  ],
  [
    'an Atom feed',
    atom(
      '<title>t</title>',
      '<title type="html">The &amp;amp; Wire</title><link rel="self" href="http://l.example/f"/><link href="http://l.example/"/>',
    ),
    { title: 'The & Wire', link: 'http://l.example/' },
  ],
  [
    'an old Atom feed',
    atom03(
      '<title>t</title>',
      '<title mode="escaped">The &amp;amp; Wire</title><link rel="alternate" href="http://l.example/"/>',
    ),
    { title: 'The & Wire', link: 'http://l.example/' },
  ],
]

test.each(feeds)('the feed itself: %s', async (_, feed, expected) => {
  expect((await parseFeed(feed)).feed).toMatchObject(expected)
})
