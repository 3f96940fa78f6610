// An article is what we keep of an entry: its own text, immutable per revision, and where it came from.
import type { LanguageId } from './language.ts'
import type { RegionId } from './region.ts'
import type { Instant } from './time.ts'

/** Hash of the canonical address, or of publisher and title where there is none: stable over edits. */
export type ArticleId = string
export type FeedId = string
/** The publisher's file name in `feeds/`, or the kebab-cased name of one that only the store knows. */
export type PublisherId = string

export type Article = {
  readonly id: ArticleId
  /** 1, then one more for every edit of title or text. Old quotes keep standing on old revisions. */
  readonly revision: number
  readonly publisher: PublisherId
  /** The publisher's name as shown: "RFE/RL". */
  readonly source: string
  readonly url?: string
  /** What the page or the reader settled; `und` where neither could. */
  readonly language: LanguageId
  readonly title: string
  /** Plain text; paragraphs are parted by a blank line (or, in old imports, by a line break). */
  readonly text: string
  /** Only its beginning was to be had: the rest is for subscribers, or behind a link that led nowhere. */
  readonly isStub?: true
  readonly byline?: string
  /** As the publisher says, on the day of its own clock where a page shows it; clamped to `seenAt`; absent where not said. */
  readonly published?: Instant
  readonly seenAt: Instant
  /** Region tags that the feed brings along; what the article itself is about is read from its text. */
  readonly tags?: readonly RegionId[]
}
