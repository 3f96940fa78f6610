// What feeds of every format and edition say, one small feed a saying, read as polls read it and by our own reader alone.
import { expect, test } from 'vitest'
import type { Entry } from '../../../src/ingest/entry.ts'
import { parseFeedXml } from '../../../src/ingest/feed-fields.ts'
import { parseFeed } from '../../../src/ingest/parse.ts'

const ns = `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dcterms="http://purl.org/dc/terms/"
  xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:a="http://www.w3.org/2005/Atom"`
export const rss = (item: string, channel = '', version = '2.0') =>
  `<rss version="${version}" ${ns}><channel>${channel}<item>${item}</item></channel></rss>`
export const atom = (entry: string, feed = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${ns}>${feed}<entry>${entry}</entry></feed>`
export const atom03 = (entry: string, feed = '') =>
  `<feed version="0.3" xmlns="http://purl.org/atom/ns#">${feed}<entry>${entry}</entry></feed>`
export const rdf = (item: string, about = '', channel = '') =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${ns}><channel rdf:about="c">${channel}</channel><item ${about}>${item}</item></rdf:RDF>`

/** What a feed says, the feed, and what its only entry is to hold. */
export type Saying = readonly [what: string, feed: string, expected: Partial<Entry>]

export function sayings(all: readonly Saying[]): void {
  test.each(all)('%s', async (_, feed, expected) => {
    const { entries } = await parseFeed(feed)
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject(expected)
  })

  test.each(all)('our own reader reads what it is not asked to, too: %s', (_, feed, expected) => {
    expect(parseFeedXml(feed, null).entries[0]).toMatchObject(expected)
  })
}
