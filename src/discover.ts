// Finds the feed behind an address: the address itself, the feed that its page names, or one in a usual place.
import { decode } from './ingest/decode.ts'
import type { ParsedFeed } from './ingest/entry.ts'
import { type Fetched, type Fetcher, maxFeedBytes } from './ingest/fetch.ts'
import { feedsOfPage } from './ingest/look.ts'
import { parseFeed } from './ingest/parse.ts'

export type Discovered =
  | { readonly kind: 'found'; readonly url: string; readonly title?: string }
  /** There is no feed there, or it is an address that we do not ask. */
  | { readonly kind: 'refused'; readonly why: string }
  /** Nobody answered; there may be a feed. */
  | { readonly kind: 'unreached'; readonly why: string }

/** Where publishing systems put the feed of a site that does not name it. */
const usualPlaces = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml']
/** Feeds that a page may name and that are tried. */
const mostNamed = 4

export async function discoverFeed(address: string, fetcher: Fetcher): Promise<Discovered> {
  const answer = await fetcher.fetch(address, { maxBytes: maxFeedBytes })
  if (answer.kind === 'refused') return { kind: 'refused', why: answer.why }
  if (answer.kind !== 'ok')
    return { kind: 'unreached', why: 'why' in answer ? answer.why : 'it says nothing' }
  const { text } = decode(answer.bytes, answer.contentType)
  const parsed = await parseFeed(text, answer.finalUrl)
  if (isFeed(parsed)) return found(address, answer, parsed)

  const named = feedsOfPage(text).slice(0, mostNamed)
  for (const place of [...named, ...usualPlaces]) {
    const url = URL.parse(place, answer.finalUrl)
    if (url === null) continue
    const other = await fetcher.fetch(url.href, { maxBytes: maxFeedBytes })
    if (other.kind !== 'ok') continue
    const feed = await parseFeed(decode(other.bytes, other.contentType).text, other.finalUrl)
    if (isFeed(feed)) return found(url.href, other, feed)
  }
  return {
    kind: 'refused',
    why: `${parsed.problems[0] ?? 'it has no entries'}, and none was found on its site`,
  }
}

/** A feed may be empty for now; what has neither entries nor a name is none. */
const isFeed = (parsed: ParsedFeed) =>
  parsed.entries.length > 0 || (parsed.problems.length === 0 && parsed.feed.title !== null)

function found(asked: string, answer: Extract<Fetched, { kind: 'ok' }>, { feed }: ParsedFeed): Discovered {
  // Where the feed has moved for good, the new address is the one to keep; a detour is taken anew each time.
  const url = answer.permanentUrl ?? asked
  return { kind: 'found', url, ...(feed.title === null ? {} : { title: feed.title }) }
}
