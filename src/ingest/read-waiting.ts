// What waits to be read: articles that a poll has just brought, and those that an older set of rules read.
import { setTimeout as sleep } from 'node:timers/promises'
import { readBy } from '../extract/claims.ts'
import type { Log } from '../log.ts'
import type { Article } from '../model/article.ts'
import type { ReadArticle, Store } from '../store/store.ts'
import { unread } from './read-article.ts'
import { Overrun, type Work } from './work.ts'

/** Articles that are read and stored at once: a tenth of a second of work, and of a writer's turn. */
const batchSize = 20
/** Batches in one go: after a change of the rules a whole store waits, and polls are not to wait for it. */
const mostBatches = 100
/** Milliseconds that feeds have the threads to themselves before reading begins beside them. */
const headStartMs = 5_000

export type ReadingDeps = {
  readonly store: Pick<Store, 'articles'>
  readonly work: Work
  readonly log: Log
  readonly signal?: AbortSignal
}

/** Reads what waits, the newest first, until nothing does or a good deal is read. */
export async function readWaiting(deps: ReadingDeps): Promise<void> {
  for (let batch = 0; batch < mostBatches && !deps.signal?.aborted; batch++)
    if ((await readSome(deps)) === 0) return
}

/** Reads beside a poll, so that a slow feed holds up nobody's articles, and what is left after it. */
export async function readBeside<T>(polling: Promise<T>, deps: ReadingDeps): Promise<T> {
  let isPolling = true
  const polled = polling.finally(() => (isPolling = false))
  await Promise.race([polled.catch(() => {}), sleep(headStartMs)])
  while (isPolling && !deps.signal?.aborted) {
    if ((await readSome(deps)) === 0) await Promise.race([polled.catch(() => {}), sleep(headStartMs)])
  }
  const outcome = await polled
  await readWaiting(deps)
  return outcome
}

/** How many were read: none where none waits. */
async function readSome(deps: ReadingDeps): Promise<number> {
  const articles = await deps.store.articles.readOtherwise(readBy, batchSize)
  if (articles.length === 0) return 0
  try {
    await deps.store.articles.reread(await readAll(articles, deps))
  } catch (error) {
    if (deps.signal?.aborted) return 0
    throw error
  }
  return articles.length
}

async function readAll(articles: readonly Article[], deps: ReadingDeps): Promise<readonly ReadArticle[]> {
  try {
    return await deps.work.run('articles', { articles }, deps.signal)
  } catch (error) {
    deps.signal?.throwIfAborted()
    if (articles.length > 1) {
      // One of them is the trouble; the others are not to pay for it.
      const read = await Promise.all(articles.map(article => readAll([article], deps)))
      return read.flat()
    }
    return articles.map(article => given(article, error, deps.log))
  }
}

/** The rules' own mistakes are logged and cost an article its claims, not its place. */
function given(article: Article, error: unknown, log: Log): ReadArticle {
  const which = { article: article.id, url: article.url }
  if (error instanceof Overrun) log.warn('Reading an article was stopped', { ...which, why: error.message })
  else log.error('An article could not be read', { ...which, error })
  return unread(article)
}
