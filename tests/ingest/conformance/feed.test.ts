// What the feed says of itself: its title, its site and its language.
import { expect, test } from 'vitest'
import type { ParsedFeed } from '../../../src/ingest/entry.ts'
import { parseFeed } from '../../../src/ingest/parse.ts'
import { atom, atom03, rdf, rss } from './sayings.ts'

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
