// The three things that are done with what strangers wrote, all of them in a worker: parse a feed, read a page, read an article.

import type { Ailment } from '../model/ailment.ts'
import type { Article } from '../model/article.ts'
import type { ReadArticle } from '../store/store.ts'
import { isTeaser, textOfEntry } from './article.ts'
import { decode } from './decode.ts'
import type { Entry, Headline, ParsedFeed } from './entry.ts'
import { fingerprintOf } from './identity.ts'
import { type Page, readPage } from './page.ts'
import { parseFeed } from './parse.ts'

/** Bytes as they came. */
type Received = {
  readonly bytes: Uint8Array
  readonly contentType?: string
  /** Where they were found in the end. */
  readonly address: string
}

/** A feed with what else there is to know of its entries, in the same order. Their HTML stays behind. */
export type ReadFeed = Omit<ParsedFeed, 'entries' | 'ailment'> & {
  readonly entries: readonly Headline[]
  /** The entries' own texts. */
  readonly texts: readonly string[]
  /** Is there more behind the link? */
  readonly teasers: readonly boolean[]
  readonly fingerprints: readonly string[]
  /** What is wrong, in kinds. */
  readonly ailments: readonly Ailment[]
}

/** Each kind of job: what it is given, and what comes of it. */
export type Jobs = {
  readonly feed: {
    readonly given: Received
    readonly done: ReadFeed
  }
  readonly page: { readonly given: Received; readonly done: Page }
  /** Several at once: a message to another thread costs as much as a short article. */
  readonly articles: {
    readonly given: { readonly articles: readonly Article[] }
    readonly done: readonly ReadArticle[]
  }
}
export type JobKind = keyof Jobs

export const jobs: { readonly [K in JobKind]: (given: Jobs[K]['given']) => Promise<Jobs[K]['done']> } = {
  async feed({ bytes, contentType, address }) {
    const { text, problem } = decode(bytes, contentType)
    const parsed = await parseFeed(text, address)
    const problems = problem === undefined ? parsed.problems : [`the feed ${problem}`, ...parsed.problems]
    const texts = parsed.entries.map(textOfEntry)
    const of = <T>(make: (entry: Entry, text: string) => T) =>
      parsed.entries.map((entry, index) => make(entry, texts[index] ?? ''))
    return {
      feed: parsed.feed,
      problems,
      ailments: [
        ...(parsed.ailment === undefined ? [] : [parsed.ailment]),
        ...(problem === undefined ? [] : ['encoding' as const]),
      ],
      entries: parsed.entries.map(({ summary: _, content: __, ...headline }) => headline),
      texts,
      teasers: of(isTeaser),
      fingerprints: of(fingerprintOf),
    }
  },
  async page({ bytes, contentType, address }) {
    return readPage(decode(bytes, contentType).text, address)
  },
  async articles({ articles }) {
    // All the rules and names of places: a thread that only takes feeds apart begins without them.
    const { readArticle } = await import('./read-article.ts')
    return articles.map(readArticle)
  },
}
