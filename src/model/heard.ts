// What the chat of a subscription heard so far, so that a digest says only what changed since.
import type { Article, ArticleId } from './article.ts'
import type { Instant } from './time.ts'

/** An article that a digest was made of, as it stood then. */
export type HeardArticle = {
  readonly article: ArticleId
  readonly revision: number
  /** Its sentences that were sent; none where the digest had no room for them. */
  readonly sentences: readonly string[]
  /** The delivery that told it; none where its story had no room. */
  readonly told?: string
  /** Where stories have threads: the delivery that its story's began with. */
  readonly root?: string
}

export type Heard = {
  /** When the last digest was made; when the subscription was, where there was none. */
  readonly since: Instant
  /** What was told last stands last. */
  readonly articles: readonly HeardArticle[]
  /** Articles whose text was changed after it was told of, as they stand now. */
  readonly changed: readonly Article[]
  /** Nothing new is asked for: what was changed alone. */
  readonly only?: 'corrections'
}
