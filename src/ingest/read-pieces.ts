// New entries made into articles, some at a time, so that a long feed is stored as it goes.
import type { EntryKey, Feed, ReadArticle } from '../store/store.ts'
import { articleOf, type Draft } from './article.ts'
import type { ReadFeed } from './job.ts'
import { keysToTryAgain, type Piece } from './news.ts'
import type { Page } from './page.ts'
import type { Pages } from './pages.ts'
import type { PollDeps } from './poll.ts'
import { waiting } from './read-article.ts'

/** Stored in one transaction: more would hold up whoever asks meanwhile. */
const batchSize = 100
/** Where pages are fetched first, at a host's pace: what a stop would lose is to be little. */
const batchWithPages = 25

/** What can be stored at once. */
export type Batch = { readonly entries: readonly EntryKey[]; readonly articles: readonly ReadArticle[] }

export async function* readPieces(
  feed: Feed,
  parsed: ReadFeed,
  pieces: readonly Piece[],
  pages: Pages,
  deps: PollDeps,
): AsyncGenerator<Batch> {
  const [whole, teasers] = [pieces.filter(piece => !needsPage(piece)), pieces.filter(needsPage)]
  for (const some of [...inParts(whole, batchSize), ...inParts(teasers, batchWithPages)]) {
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

const needsPage = ({ entry, isTeaser }: Piece) => entry.link !== null && isTeaser

function inParts<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, part) =>
    all.slice(part * size, (part + 1) * size),
  )
}

/** Without an article there is nothing to store; without keys the entry counts as not seen. */
type Result = { readonly keys: readonly EntryKey[]; readonly article?: ReadArticle | undefined }

async function readPiece(draft: Draft, piece: Piece, pages: Pages, deps: PollDeps): Promise<Result> {
  const { entry, text, keys } = piece
  const stored = await deps.store.articles.get(piece.article)
  // Another feed of the publisher, or an import, brought it already, and this one has no more to say.
  if (piece.isNew && stored?.title === entry.title && stored.text.length >= text.length) return { keys }
  if (entry.link === null || !piece.isTeaser) return { keys, article: kept(draft) }

  const page = await pages.of(entry.link)
  if (page !== 'none' && page !== 'failed') return { keys, article: kept(draft, page) }
  const tried = page === 'failed' ? keysToTryAgain(piece) : keys
  // A teaser must not take the place of the whole text that an earlier poll brought.
  if (stored && stored.text.length > text.length) return { keys: tried }
  return { keys: tried, article: kept(draft) }
}

/** Undefined where there is nothing to keep. */
function kept(draft: Draft, page?: Page): ReadArticle | undefined {
  const article = articleOf(draft, page)
  return article && waiting(article)
}

function draftOf(feed: Feed, parsed: ReadFeed, piece: Piece, { clock }: PollDeps): Draft {
  const language = feed.language ?? parsed.feed.language
  return {
    id: piece.article,
    publisher: feed.publisher,
    source: feed.source,
    entry: piece.entry,
    text: piece.text,
    isTeaser: piece.entry.link !== null && piece.isTeaser,
    tags: feed.regions,
    seenAt: clock(),
    ...(piece.url === undefined ? {} : { url: piece.url }),
    ...(language === null ? {} : { language }),
  }
}
