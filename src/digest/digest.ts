// A digest: the stories of a place since a time, the widest told and newest first, each in its own sentences.
import type { ArticleId, PublisherId } from '../model/article.ts'
import type { RegionId } from '../model/region.ts'
import type { Instant } from '../model/time.ts'

export type DigestQuery = {
  readonly region: RegionId
  readonly since: Instant
  readonly now: Instant
  /** Stories at most. */
  readonly limit: number
}

/** An unaltered sentence and the article that printed it. */
export type ToldSentence = {
  readonly text: string
  readonly article: ArticleId
  readonly publisherId: PublisherId
  readonly publisher: string
  readonly title: string
  readonly url?: string
  readonly published?: Instant
}

export type DigestStory = {
  readonly title: string
  readonly latest: Instant
  readonly sentences: readonly ToldSentence[]
  /** Names of the publishers that tell it, newest first. */
  readonly publishers: readonly string[]
  readonly independent: number
}

export type Digest = {
  readonly kind: 'digest'
  readonly region: RegionId
  readonly since: Instant
  readonly until: Instant
  /** Empty where nothing is new. */
  readonly stories: readonly DigestStory[]
  /** Stories beyond the limit. */
  readonly further: number
}
