// What a timeline is made of: one thing on one day, each with its source.
import type { BodyId } from '../languages/bodies.ts'
import type { Office, Stance } from '../model/election.ts'
import type { EntityId } from '../model/entity.ts'
import type { RegionId } from '../model/region.ts'
import type { PartialDate } from '../model/time.ts'
import type { Candidacy, Cited, ResultRow } from './fact.ts'

/** One thing on one day. A statement has the day on which it was printed: more is seldom told. */
export type Moment = { readonly date: PartialDate | null } & (
  | {
      readonly kind: 'vote'
      readonly region: RegionId
      readonly office: Office
      readonly round: number | null
      readonly upcoming: boolean
      /** Every form of the winner's name; empty where nobody names one, and in a round that decided nothing. */
      readonly winner: readonly string[]
      readonly winnerSources: readonly Cited[]
      /** The first rows of the result. */
      readonly rows: readonly ResultRow[]
      /** Who says when the polling day is. */
      readonly day: readonly Cited[]
      readonly line: string
    }
  | { readonly kind: 'course'; readonly what: string; readonly source: Omit<Cited, 'claim'> }
  | {
      readonly kind: 'stand'
      readonly entity: EntityId
      readonly names: readonly string[]
      readonly body: BodyId | null
      readonly about: RegionId
      /** Told on one day. */
      readonly stances: readonly Stance[]
      readonly words: string | null
      readonly sources: readonly Cited[]
    }
  | {
      readonly kind: 'office'
      readonly names: readonly string[]
      readonly role: string
      readonly source: Cited
    }
  | { readonly kind: 'ran'; readonly candidacy: Candidacy }
  | { readonly kind: 'words'; readonly text: string; readonly source: Cited }
)

export type TimelineFact = {
  readonly kind: 'timeline'
  readonly region: RegionId | null
  /** Every form of the person's name; empty where the timeline is a place's. */
  readonly names: readonly string[]
  readonly year: number | null
  /** Oldest first. */
  readonly moments: readonly Moment[]
  /** Years before the first moment, of which there is more to tell. */
  readonly earlier: readonly number[]
}
