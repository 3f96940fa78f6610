// When an entry was published and changed, in every element and spelling.
import { atom, atom03, rss, sayings } from './sayings.ts'

sayings([
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
])
