// New entries made into articles and read, some at a time, so that a long feed is stored as it goes.
import type { EntryKey, Feed, ReadArticle } from '../store/store.ts'
import { articleOf, type Draft, isTeaser } from './article.ts'
import type { ParsedFeed } from './entry.ts'
import type { Piece } from './news.ts'
import type { Page } from './page.ts'
import { type Pages, pagesOfPoll } from './pages.ts'
import type { PollDeps } from './poll.ts'
import { unread } from './read-article.ts'
import { Overrun } from './work.ts'

/** Stored in one transaction: more would hold up whoever asks meanwhile. */
const batchSize = 25

/** What can be stored at once. */
export type Batch = { readonly entries: readonly EntryKey[]; readonly articles: readonly ReadArticle[] }

export async function* readPieces(
  feed: Feed,
  parsed: ParsedFeed,
  pieces: readonly Piece[],
  deps: PollDeps,
): AsyncGenerator<Batch> {
  const pages = pagesOfPoll(deps)
  for (let from = 0; from < pieces.length; from += batchSize) {
    const some = pieces.slice(from, from + batchSize)
    // Hosts and threads each keep their own pace; here all may start.
    const read = await Promise.all(
      some.map(piece => readPiece(draftOf(feed, parsed, piece, deps), piece, pages, deps)),
    )
    yield {
      entries: some.flatMap((piece, index) => (read[index] === 'later' ? [] : piece.keys)),
      articles: read.filter(result => result !== 'later' && result !== undefined),
    }
  }
}

/** `later`: the entry counts as not seen. Undefined: there is nothing in it to keep. */
async function readPiece(
  draft: Draft,
  piece: Piece,
  pages: Pages,
  { work, store, log, signal }: PollDeps,
): Promise<ReadArticle | undefined | 'later'> {
  const { entry, text } = piece
  const wantsPage = entry.link !== null && isTeaser(entry, text)
  const page = wantsPage && entry.link !== null ? await pages.of(entry.link) : undefined
  if (wantsPage && page === undefined && !piece.isNew) {
    // A teaser must not take the place of the whole text that an earlier poll brought.
    const stored = await store.articles.get(piece.article)
    if (stored && stored.text.length > text.length) return 'later'
  }
  const read = async (withPage?: Page) =>
    await work.run('article', { draft, ...(withPage === undefined ? {} : { page: withPage }) }, signal)
  try {
    return await read(page)
  } catch (error) {
    signal?.throwIfAborted()
    // The rules' own mistakes are logged and cost an article its claims, not its place.
    if (!(error instanceof Overrun))
      log.error('An article could not be read', { article: draft.id, url: draft.url, error })
    else log.warn('Reading an article was stopped', { article: draft.id, url: draft.url, why: error.message })
    const article = articleOf(draft, page)
    return article && unread(article)
  }
}

function draftOf(feed: Feed, parsed: ParsedFeed, piece: Piece, { clock }: PollDeps): Draft {
  const language = feed.language ?? parsed.feed.language
  return {
    id: piece.article,
    publisher: feed.publisher,
    source: feed.source,
    entry: piece.entry,
    text: piece.text,
    tags: feed.regions,
    seenAt: clock(),
    ...(piece.url === undefined ? {} : { url: piece.url }),
    ...(language === null ? {} : { language }),
  }
}
