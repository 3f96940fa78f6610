// A judgement says that two entities are one, or are not; it has an author and a reason, and can be withdrawn.
import type { EntityId } from './entity.ts'
import type { Instant } from './time.ts'

export type Judgement = {
  readonly a: EntityId
  readonly b: EntityId
  readonly verdict: 'same' | 'different' | 'unsure'
  /** `teller`, or the operator or chat that said so. */
  readonly by: string
  /** Why, in words that `why` can show: "one name in two scripts (BGN/PCGN)". */
  readonly reason: string
  readonly at: Instant
  /** Set when it was taken back. */
  readonly withdrawnAt?: Instant
}
