// What a digest is on, and what a chat follows: a place, a person, a vote, what is searched for, a publisher.
import type { PublisherId } from './article.ts'
import type { Office } from './election.ts'
import type { EntityId } from './entity.ts'
import type { RegionId } from './region.ts'
import type { Instant } from './time.ts'

export type Topic =
  | { readonly kind: 'region'; readonly region: RegionId }
  | {
      readonly kind: 'person'
      /** Everyone who is judged to be this one, the one that is asked for first. */
      readonly entities: readonly EntityId[]
      /** As printed, the most printed first. */
      readonly names: readonly string[]
    }
  | {
      readonly kind: 'election'
      readonly region: RegionId
      readonly year?: number
      /** 1 to 12. */
      readonly month?: number
      readonly office?: Office
    }
  | {
      readonly kind: 'search'
      /** As typed. */
      readonly asked: string
      /** What is looked for, without the marks that narrow it; may be empty. */
      readonly words: string
      readonly region?: RegionId
      readonly entity?: EntityId
      readonly since?: Instant
      readonly until?: Instant
    }
  | { readonly kind: 'publisher'; readonly publisher: PublisherId; readonly name: string }
