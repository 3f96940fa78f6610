// Who won, as far as articles name somebody, and what the figures of a polling day are worth.
import type { Standing } from '../model/election.ts'
import type { EntityId } from '../model/entity.ts'
import type { Instant } from '../model/time.ts'
import type { Told } from '../store/store.ts'
import { isUpcoming } from './calendar.ts'
import { cited } from './cited.ts'
import type { PollingDay } from './contests.ts'
import type { Cited } from './fact.ts'
import { rank } from './reconcile.ts'
import { about, type BallotOf } from './round.ts'

export type Winner = {
  /** Every form of each winner's name; more than one winner where sources name different ones. */
  readonly names: readonly (readonly string[])[]
  readonly entities: readonly EntityId[]
  readonly sources: readonly Cited[]
}

export function winnerOf(day: PollingDay, ballotOf: BallotOf): Winner {
  const claims = about(day.told, 'winner').filter(({ claim }) => claim.standing !== 'denied')
  const firmest = Math.min(...claims.map(one => standingRank(one)))
  // An estimate's winner gives way to a count's; a count under way to its end.
  const firm = claims.filter(one => levelOf(standingRank(one)) === levelOf(firmest))
  const named = Map.groupBy(firm, ({ claim }) => ballotOf(claim.value))
  // Whoever has no row where other winners have one did not stand: a guest who congratulates, read amiss.
  const standing = new Set(about(day.told, 'result').map(({ claim }) => ballotOf(claim.value)))
  const stood = [...named.keys()].filter(ballot => standing.has(ballot))
  const winners = stood.length > 0 ? stood : [...named.keys()]
  return {
    names: winners.map(({ names }) => names),
    entities: winners.flatMap(({ entities }) => [...entities]),
    sources: winners.flatMap(ballot => (named.get(ballot) ?? []).map(cited)),
  }
}

const order = (standing: Standing | 'denied') => (standing === 'denied' ? 9 : rank(standing))
const standingRank = ({ claim }: Told) => order(claim.standing)
const levelOf = (standing: number) => (standing <= rank('reported') ? 0 : standing)

export function standingOf(day: PollingDay, ofFigures: Standing | undefined, now: Instant): Standing | null {
  if (isUpcoming(day, now)) return 'upcoming'
  if (ofFigures) return ofFigures
  const claims = day.told.filter(({ claim }) => claim.predicate === 'winner' || claim.predicate === 'turnout')
  const [first] = claims.map(({ claim }) => claim.standing).sort((a, b) => order(a) - order(b))
  return first === undefined || first === 'denied' || first === 'upcoming' ? null : first
}
