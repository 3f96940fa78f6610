// Stories of a place: the newest articles, those about one event put together, most widely told first.
import type { Article, ArticleId, PublisherId } from '../model/article.ts'
import type { RegionId } from '../model/region.ts'
import type { StoryId } from '../model/story.ts'
import type { Instant } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import { cluster } from './cluster.ts'
import { independentTexts } from './reprints.ts'

export type StoriesQuery = {
  readonly region?: RegionId
  readonly since?: Instant
  readonly until?: Instant
  readonly limit: number
}

export type ToldArticle = {
  readonly id: ArticleId
  readonly publisherId: PublisherId
  readonly publisher: string
  readonly title: string
  readonly url?: string
  readonly published?: Instant
  readonly seenAt: Instant
}

export type ToldStory = {
  readonly id: StoryId
  /** The headline of its newest article by the widest publisher. */
  readonly title: string
  readonly regions: readonly RegionId[]
  /** Newest first. */
  readonly articles: readonly ToldArticle[]
  /** Reprints of one text count once. */
  readonly independent: number
  readonly latest: Instant
}
