// One polling day as a fact: its rows, turnout and electorate, reconciled.

import type { ClaimAbout, Predicate } from '../model/claim.ts'
import type { EntityId } from '../model/entity.ts'
import type { Told } from '../store/store.ts'
import { marksOf } from './across-scripts.ts'
import { type Ballot, ballots, optionOf, type Printed } from './choices.ts'
import { cited } from './cited.ts'
import type { PollingDay } from './contests.ts'
import type { Agreement, Cited, ResultRow, RoundFact } from './fact.ts'
import type { Origins } from './independent.ts'
import { prints } from './printed.ts'
import { type Figures, rank, reconcile } from './reconcile.ts'

export type BallotOf = (one: { readonly choice: string; readonly entity?: EntityId | undefined }) => Ballot

/** Claims of one predicate, out of many. */
export function about<P extends Predicate>(
  told: readonly Told[],
  predicate: P,
): readonly (Told & { claim: ClaimAbout<P> })[] {
  return told.filter((one): one is Told & { claim: ClaimAbout<P> } => one.claim.predicate === predicate)
}

/** The choices of a whole contest, so that a candidate of both rounds is one person. */
export function ballotsOf(
  told: readonly Told[],
  identity: ReadonlyMap<EntityId, ReadonlySet<EntityId>>,
): BallotOf {
  const printed = [...about(told, 'result'), ...about(told, 'winner')].map(({ claim, article }): Printed => {
    const { choice, entity } = claim.value
    const party = claim.predicate === 'result' ? claim.value.party : undefined
    return {
      choice: optionOf(choice),
      entity,
      article: article.id,
      ...(party !== undefined && { party }),
      ...(claim.predicate === 'result' && { marks: marksOf(claim.value) }),
    }
  })
  const of = ballots(printed, identity)
  return ({ choice, entity }) => of({ choice: optionOf(choice), entity })
}

const none: Figures = { percent: null, votes: null, seats: null }

export function roundOf(
  day: PollingDay,
  ballotOf: BallotOf,
  origins: Origins,
): RoundFact & { agreement: Agreement } {
  const rows = new Map<Ballot, { told: Told; figures: Figures }[]>()
  for (const one of about(day.told, 'result')) {
    const { choice, entity, percent = null, votes = null, seats = null } = one.claim.value
    const ballot = ballotOf({ choice, entity })
    const row = rows.get(ballot) ?? []
    const { quote } = one.claim.from
    // A figure counts where the sentence that it leads to prints it, whatever else was read into the claim.
    const printed = (value: number | null) => (value !== null && prints(quote, value) ? value : null)
    row.push({
      told: one,
      figures: { percent: printed(percent), votes: printed(votes), seats: printed(seats) },
    })
    rows.set(ballot, row)
  }
  const results = [...rows]
    .map(([ballot, told]): ResultRow => {
      const name = ballot.names[0] ?? ''
      return {
        name,
        names: ballot.names,
        entity: [...ballot.entities][0] ?? null,
        entities: [...ballot.entities],
        mentions: told.map(({ told }) => cited(told)),
        party: ballot.party,
        ...reconcile(told, origins),
      }
    })
    .sort((a, b) => strength(b) - strength(a) || a.name.localeCompare(b.name))
  const turnout = reconcile(
    about(day.told, 'turnout')
      .filter(isPrinted)
      .map(told => ({
        told,
        figures: { ...none, percent: told.claim.value.percent },
      })),
    origins,
  )
  const registered = reconcile(
    about(day.told, 'registered')
      .filter(isPrinted)
      .map(told => ({
        told,
        figures: { ...none, votes: told.claim.value.voters },
      })),
    origins,
  )
  return {
    round: day.round,
    date: day.date,
    day: dayFrom(day),
    votes: day.votes,
    results,
    turnout: turnout.readings,
    registered: registered.readings,
    agreement: together([...results.map(row => row.agreement), turnout.agreement, registered.agreement]),
  }
}

/** Does its sentence print the figure of a turnout or an electorate? */
function isPrinted({ claim: { value, from } }: Told<'turnout' | 'registered'>): boolean {
  return prints(from.quote, 'percent' in value ? value.percent : value.voters)
}

/** Those who say when it is, or else anyone who reports it on that day; the firmest first. */
function dayFrom(day: PollingDay): readonly Cited[] {
  const days = about(day.told, 'polling-day').filter(({ claim }) => claim.value.date === day.date)
  return [...days].sort((a, b) => byStanding(a, b)).map(cited)
}

const byStanding = (a: Told, b: Told) => standingRank(a) - standingRank(b)
const standingRank = ({ claim }: Told) => (claim.standing === 'denied' ? 9 : rank(claim.standing))

/** Rows in the order of their first reading: seats or shares or votes, whichever is there. */
function strength({ readings: [first] }: ResultRow): number {
  if (!first) return -1
  const { percent, votes, seats } = first
  return percent !== null ? percent + 1e9 : votes !== null ? votes : (seats ?? 0)
}

/** One conflict makes the whole disputed; one row that two independent publishers print makes it agreed. */
export function together(agreements: readonly Agreement[]): Agreement {
  return (['disputed', 'agreed', 'single'] as const).find(one => agreements.includes(one)) ?? 'unknown'
}
