// A story is several articles about one event.
import type { ArticleId } from './article.ts'
import type { RegionId } from './region.ts'
import type { Instant } from './time.ts'

export type StoryId = string

export type Story = {
  readonly id: StoryId
  readonly articles: readonly ArticleId[]
  readonly regions: readonly RegionId[]
  readonly title: string
  readonly latest: Instant
}
