// A story is several articles about one event.
import { createHash } from 'node:crypto'
import type { ArticleId } from './article.ts'

/** Of the article that opened it, so that a story keeps it while it grows. */
export type StoryId = string

/** @param opened how many stories the article has opened with this one: it may have gone over to another meanwhile */
export function storyId(opener: ArticleId, opened = 1): StoryId {
  const named = opened === 1 ? opener : `${opener} ${opened}`
  return createHash('sha256').update(named).digest('base64url').slice(0, 12)
}
