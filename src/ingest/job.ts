// The three things that are done with what strangers wrote, all of them in a worker: parse a feed, read a page, read an article.

import type { ReadArticle } from '../store/store.ts'
import { articleOf, type Draft, textOfEntry } from './article.ts'
import { decode } from './decode.ts'
import type { ParsedFeed } from './entry.ts'
import { type Page, readPage } from './page.ts'
import { parseFeed } from './parse.ts'
import { readArticle } from './read-article.ts'

/** Bytes as they came. */
type Received = {
  readonly bytes: Uint8Array
  readonly contentType?: string
  /** Where they were found in the end. */
  readonly address: string
}

/** Each kind of job: what it is given, and what comes of it. */
export type Jobs = {
  readonly feed: {
    readonly given: Received
    /** `texts` are the entries' own texts, in the same order. */
    readonly done: ParsedFeed & { readonly texts: readonly string[] }
  }
  readonly page: { readonly given: Received; readonly done: Page }
  readonly article: {
    readonly given: { readonly draft: Draft; readonly page?: Page }
    /** Undefined where there is nothing to keep. */
    readonly done: ReadArticle | undefined
  }
}
export type JobKind = keyof Jobs

export const jobs: { readonly [K in JobKind]: (given: Jobs[K]['given']) => Promise<Jobs[K]['done']> } = {
  async feed({ bytes, contentType, address }) {
    const { text, problem } = decode(bytes, contentType)
    const parsed = await parseFeed(text, address)
    const problems = problem === undefined ? parsed.problems : [`the feed ${problem}`, ...parsed.problems]
    return { ...parsed, problems, texts: parsed.entries.map(textOfEntry) }
  },
  async page({ bytes, contentType, address }) {
    return readPage(decode(bytes, contentType).text, address)
  },
  async article({ draft, page }) {
    const article = articleOf(draft, page)
    return article && readArticle(article)
  },
}
