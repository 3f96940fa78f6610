// The figures of one contest: its rounds, who won, and whether the sources agree. Reckoned once, until a claim changes.
import type { Standing } from '../model/election.ts'
import type { Instant } from '../model/time.ts'
import type { Told } from '../store/store.ts'
import type { Known } from './actors.ts'
import { decisive } from './calendar.ts'
import type { Contest, PollingDay } from './contests.ts'
import type { Agreement, Cited, RoundFact } from './fact.ts'
import { independent, type Origins, originsOf } from './independent.ts'
import { ballotsOf, roundOf, together } from './round.ts'
import { standingOf, type Winner, winnerOf } from './winner.ts'

export type Tally = {
  readonly told: readonly Told[]
  readonly origins: Origins
  /** The polling day that decided. */
  readonly first: PollingDay
  /** The decisive round first. */
  readonly rounds: readonly RoundFact[]
  readonly won: Winner
  readonly agreement: Agreement
  readonly standing: Standing | null
}

type Kept = { readonly identity: Known['identity']; readonly day: string; readonly tally: Tally }
/** A contest lives as long as no claim on its place comes or goes, and so do its figures. */
const kept = new WeakMap<Contest, Kept>()

export function tallyOf(contest: Contest, identity: Known['identity'], now: Instant): Tally {
  const day = now.slice(0, 10)
  const known = kept.get(contest)
  if (known?.identity === identity && known.day === day) return known.tally
  const tally = reckoned(contest, identity, now)
  kept.set(contest, { identity, day, tally })
  return tally
}

function reckoned(contest: Contest, identity: Known['identity'], now: Instant): Tally {
  const told = contest.days.flatMap(day => day.told)
  const origins = originsOf(told)
  const ballotOf = ballotsOf(told, identity)
  const first = decisive(contest, now)
  const days = [first, ...contest.days.filter(day => day !== first).reverse()]
  const rounds = days.map(day => roundOf(day, ballotOf, origins))
  const [main] = rounds
  if (!main) throw new Error('A contest has a polling day')
  const won = winnerOf(first, ballotOf)
  return {
    told,
    origins,
    first,
    rounds: rounds.map(({ agreement: _, ...round }) => round),
    won,
    agreement: agreementOf(main, won, origins),
    standing: standingOf(first, main.results[0]?.readings[0]?.standing, now),
  }
}

/**
 * Of the outcome where one is told, else of the turnout, else of the day: two papers that name one day do not confirm
 * each other's figures. A conflict anywhere is a conflict.
 */
function agreementOf(
  main: RoundFact & { readonly agreement: Agreement },
  won: Winner,
  origins: Origins,
): Agreement {
  const counted = (sources: readonly Cited[]): Agreement => {
    const tellers = independent(sources, origins)
    return tellers > 1 ? 'agreed' : tellers === 1 ? 'single' : 'unknown'
  }
  const winner = won.names.length > 1 ? 'disputed' : counted(won.sources)
  if (winner === 'disputed' || main.agreement === 'disputed') return 'disputed'
  const outcome = together([winner, ...main.results.map(row => row.agreement)])
  if (outcome !== 'unknown') return outcome
  return main.agreement === 'unknown' ? counted(main.day) : main.agreement
}
