// A feed that came: what is new in it is read and stored, and its row says how it went.
import { createHash } from 'node:crypto'
import type { Feed, Polled } from '../store/store.ts'
import { dueAfter } from './due.ts'
import type { Fetched } from './fetch.ts'
import { isAhead } from './health.ts'
import type { ReadFeed } from './job.ts'
import { isMoving, movedTo } from './moved.ts'
import { news } from './news.ts'
import { pagesOfPoll } from './pages.ts'
import type { PollDeps, PollOutcome } from './poll.ts'
import { type Batch, readPieces } from './read-pieces.ts'
import { outcome, trouble, unchanged } from './settle.ts'
import { Overrun, type Work } from './work.ts'

/** More than this many new entries in one poll, but the first, are marked as a flood. */
const floodEntries = 20

/** Keeps what is new in a feed's answer. */
export async function receive(
  feed: Feed,
  answer: Extract<Fetched, { kind: 'ok' }>,
  deps: PollDeps,
): Promise<PollOutcome> {
  const { store, work, clock, signal } = deps
  const bodyHash = createHash('sha256').update(answer.bytes).digest('base64url')
  // A server without validators: the same bytes hold the same news.
  if (bodyHash === feed.bodyHash && feed.failures === 0)
    return await unchanged(feed, answer.permanentUrl, deps)

  const parsed = await parsedIn(work, answer, signal)
  const problem = parsed.problems.join('; ')
  if (parsed.entries.length === 0 && problem !== '')
    return await trouble(feed, deps, 'failed', problem, parsed.ailments)

  const { pieces, keys } = await news(feed, parsed, store)
  const isFirst = feed.lastGoodAt === undefined
  const fresh = pieces.filter(({ isNew }) => isNew).length
  const flood = !isFirst && fresh > floodEntries
  let added = 0
  let revised = 0
  let last: Batch = { entries: [], articles: [] }
  const save = async (batch: Batch, feedNow: Polled['feedNow']) => {
    const saved = await store.feeds.save({ feed: feed.id, at: clock(), feedNow, ...batch })
    added += saved.added
    revised += saved.revised
  }
  const pages = pagesOfPoll(deps)
  for await (const batch of readPieces(feed, parsed, pieces, pages, deps)) {
    signal?.throwIfAborted()
    if (last.entries.length > 0) await save(last, {})
    last = batch
  }
  const url = await movedTo(feed, answer.permanentUrl, store.notes)
  const now = clock()
  const isBarred = pages.barred() ?? feed.ailments?.includes('robots') ?? false
  const isNews = added + revised + last.articles.length > 0
  const feedNow: Polled['feedNow'] = {
    state: 'active',
    problem,
    ailments: [
      ...parsed.ailments,
      ...(isMoving(feed, answer.permanentUrl, url) ? (['moved'] as const) : []),
      ...(parsed.entries.some(({ published }) => isAhead(published, now)) ? (['clock'] as const) : []),
      ...(isBarred ? (['robots'] as const) : []),
    ],
    etag: answer.etag ?? '',
    lastModified: answer.lastModified ?? '',
    bodyHash,
    lastGoodAt: now,
    ...(fresh > 0 ? { lastNewAt: now } : {}),
    ...(url === undefined ? {} : { url }),
    ...dueAfter(isNews ? 'news' : 'nothing', feed, new Date(now), deps.shortestSeconds),
  }
  // Entries and articles together; the validators come with the last, so that a crash in between means asking again, not losing.
  await save({ entries: [...last.entries, ...keys], articles: last.articles }, feedNow)
  if (flood)
    deps.log.warn('A feed brought more new entries at once than news explains', { feed: feed.id, fresh })
  return outcome(feed, 'polled', {
    entries: parsed.entries.length,
    added,
    revised,
    flood,
    ...(problem === '' ? {} : { problem }),
  })
}

async function parsedIn(
  work: Work,
  { bytes, contentType, finalUrl }: Extract<Fetched, { kind: 'ok' }>,
  signal: AbortSignal | undefined,
): Promise<ReadFeed> {
  try {
    const given = { bytes, address: finalUrl, ...(contentType === undefined ? {} : { contentType }) }
    return await work.run('feed', given, signal)
  } catch (error) {
    if (!(error instanceof Overrun)) throw error
    const nothing = { title: null, link: null, language: null }
    const none = { entries: [], texts: [], teasers: [], fingerprints: [], ailments: ['too-large'] as const }
    return { feed: nothing, ...none, problems: [`reading the feed ${error.message}`] }
  }
}
