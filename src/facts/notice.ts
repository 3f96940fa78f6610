// What a reader is warned or told of beside the figures of a vote.
import type { Office, Standing } from '../model/election.ts'
import type { Instant, PartialDate } from '../model/time.ts'
import type { Cited } from './fact.ts'

export type Notice =
  /** All figures come from this one publisher (or its reprints). */
  | { readonly kind: 'single-source'; readonly publisher: string; readonly sources: readonly Cited[] }
  /** Sources print figures that cannot both be right. */
  | { readonly kind: 'sources-differ'; readonly about: readonly string[]; readonly sources: readonly Cited[] }
  /** Sources name different winners. */
  | { readonly kind: 'winners-differ'; readonly names: readonly string[]; readonly sources: readonly Cited[] }
  | { readonly kind: 'sum-over-100'; readonly sources: readonly Cited[] }
  /** Several winners are named, each with more than half: figures of votes that rivals held, or a mistake. */
  | { readonly kind: 'rival-votes'; readonly names: readonly string[]; readonly sources: readonly Cited[] }
  /** The sentences that print these rows' figures do not name them: they were read from what stands around. */
  | { readonly kind: 'from-context'; readonly names: readonly string[]; readonly sources: readonly Cited[] }
  /** Votes and shares of these rows cannot come from one count. */
  | {
      readonly kind: 'votes-and-percent'
      readonly names: readonly string[]
      readonly sources: readonly Cited[]
    }
  /** More votes are printed than voters are registered. */
  | { readonly kind: 'more-votes-than-voters'; readonly sources: readonly Cited[] }
  /** Nothing firmer than a count under way or an estimate is known. */
  | { readonly kind: 'not-final'; readonly standing: Standing; readonly sources: readonly Cited[] }
  /** The newest article about it is this old. */
  | { readonly kind: 'stale'; readonly latest: Instant }
  /** A vote was announced for a day that is past, and no article tells what came of it. */
  | {
      readonly kind: 'no-outcome'
      readonly office: Office
      readonly date: PartialDate | null
      readonly sources: readonly Cited[]
    }
  /** A later vote for the same office is announced. */
  | {
      readonly kind: 'upcoming'
      readonly office: Office
      readonly date: PartialDate | null
      readonly sources: readonly Cited[]
    }
