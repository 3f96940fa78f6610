// The door to facts: what commands ask of them, put together from a store.
import type { Office } from '../model/election.ts'
import type { RegionId } from '../model/region.ts'
import type { Instant, PartialDate } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import { type CompareFact, type CompareQuery, compareOf } from './compare.ts'
import { electionOf, votesOf } from './elections.ts'
import type { Cited, ElectionFact, PersonFact, Several, Unknown } from './fact.ts'
import type { TimelineFact } from './moment.ts'
import { personOf } from './people.ts'
import { type FactStore, rememberPlaces } from './place.ts'
import { type Proposal, type Proposed, propose } from './proposals.ts'
import { type TimelineQuery, timelineOf } from './timeline.ts'

export type ElectionQuery = {
  readonly region: RegionId
  readonly year?: number
  /** 1 to 12; tells two votes of one year apart. */
  readonly month?: number
  readonly office?: Office
  readonly now: Instant
}

/** One vote of a place, in a line of a list. */
export type VoteLine = {
  readonly office: Office
  readonly date: PartialDate | null
  readonly upcoming: boolean
  readonly line: string
  /** Every form of the name of who won the latest vote; empty for those before it, and where nobody or several are named. */
  readonly winner: readonly string[]
  readonly winnerSources: readonly Cited[]
}

export type Facts = {
  /** The latest vote that has happened, unless a year or an office is asked for. */
  election(query: ElectionQuery): Promise<ElectionFact | Several | Unknown>
  /** A person, party or body by any name, in any script. */
  person(query: { readonly name: string; readonly now: Instant }): Promise<PersonFact | Several | Unknown>
  /** Every vote of a place that articles tell of, newest first. */
  votes(query: { readonly region: RegionId; readonly now: Instant }): Promise<readonly VoteLine[]>
  /** What happened in order, to a place or to a person. */
  timeline(query: TimelineQuery): Promise<TimelineFact | Several | Unknown>
  /** Two votes for one office: those of two years, or the latest two. */
  compare(query: CompareQuery): Promise<CompareFact | Unknown>
  /** A reader says that two names are one person, or two; it waits for the operator. */
  propose(said: {
    readonly names: readonly string[]
    readonly verdict: Proposal['verdict']
    readonly now: Instant
  }): Promise<Proposed | Several | Unknown>
}

export function makeFacts({ store }: { readonly store: FactStore & Pick<Store, 'notes'> }): Facts {
  const papers = rememberPlaces(store)
  return {
    election: query => electionOf(papers, query),
    person: ({ name, now }) => personOf(papers, name, now),
    votes: ({ region, now }) => votesOf(papers, region, now),
    timeline: query => timelineOf(papers, query),
    compare: query => compareOf(papers, query),
    propose: said => propose({ ...papers, notes: store.notes }, said),
  }
}
