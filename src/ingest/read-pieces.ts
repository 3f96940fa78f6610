// New entries made into articles and read, some at a time, so that a long feed is stored as it goes.
import type { EntryKey, Feed, ReadArticle } from '../store/store.ts'
import { articleOf, type Draft, isTeaser } from './article.ts'
import type { ParsedFeed } from './entry.ts'
import { keysToTryAgain, type Piece } from './news.ts'
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
      entries: read.flatMap(({ keys }) => keys),
      articles: read.flatMap(({ article }) => article ?? []),
    }
  }
}

/** Without an article there is nothing to store; without keys the entry counts as not seen. */
type Result = { readonly keys: readonly EntryKey[]; readonly article?: ReadArticle | undefined }

async function readPiece(draft: Draft, piece: Piece, pages: Pages, deps: PollDeps): Promise<Result> {
  const { entry, text, keys } = piece
  const stored = await deps.store.articles.get(piece.article)
  // Another feed of the publisher, or an import, brought it already, and this one has no more to say.
  if (piece.isNew && stored?.title === entry.title && stored.text.length >= text.length) return { keys }
  if (entry.link === null || !isTeaser(entry, text))
    return { keys, article: await read(draft, undefined, deps) }

  const page = await pages.of(entry.link)
  if (page !== 'none' && page !== 'failed') return { keys, article: await read(draft, page, deps) }
  const tried = page === 'failed' ? keysToTryAgain(piece) : keys
  // A teaser must not take the place of the whole text that an earlier poll brought.
  if (stored && stored.text.length > text.length) return { keys: tried }
  return { keys: tried, article: await read(draft, undefined, deps) }
}

/** Undefined where there is nothing to keep. */
async function read(
  draft: Draft,
  page: Page | undefined,
  { work, log, signal }: PollDeps,
): Promise<ReadArticle | undefined> {
  try {
    return await work.run('article', { draft, ...(page === undefined ? {} : { page }) }, signal)
  } catch (error) {
    signal?.throwIfAborted()
    const which = { article: draft.id, url: draft.url }
    // The rules' own mistakes are logged and cost an article its claims, not its place.
    if (!(error instanceof Overrun)) log.error('An article could not be read', { ...which, error })
    else log.warn('Reading an article was stopped', { ...which, why: error.message })
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
