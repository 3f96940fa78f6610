// One contest as a fact: all that is known of it, put together from its polling days.
import type { RegionId } from '../model/region.ts'
import type { Instant, PartialDate } from '../model/time.ts'
import type { Told } from '../store/store.ts'
import type { Known } from './actors.ts'
import { aftermath } from './aftermath.ts'
import { decisive, hasOutcome, isIn, isUpcoming } from './calendar.ts'
import { cited, toldAt } from './cited.ts'
import { type Contest, distance } from './contests.ts'
import {
  type Agreement,
  CHOICES,
  type Cited,
  type ElectionFact,
  type Notice,
  type RoundFact,
} from './fact.ts'
import { independent, type Origins, originsOf } from './independent.ts'
import { noticesOf } from './notices.ts'
import { about, ballotsOf, roundOf, together } from './round.ts'
import { silentOn, standsOn } from './stands.ts'
import { saidOf } from './voices.ts'
import { standingOf, type Winner, winnerOf } from './winner.ts'

/** Everything that is read for the votes of one place. */
export type Place = {
  readonly region: RegionId
  readonly all: readonly Contest[]
  readonly positions: readonly Told<'position'>[]
} & Known

/** The whole of what is known of one contest. */
export function factOf(
  place: Place,
  contest: Contest,
  now: Instant,
  voices: readonly Told<'said'>[] = [],
): ElectionFact {
  const { region, all, identity } = place
  const told = contest.days.flatMap(day => day.told)
  const origins = originsOf(told)
  const ballotOf = ballotsOf(told, identity)
  const first = decisive(contest, now)
  const days = [first, ...contest.days.filter(day => day !== first).reverse()]
  const rounds = days.map(day => roundOf(day, ballotOf, origins))
  const [main] = rounds
  if (!main) throw new Error(`A contest of ${region} has no polling day`)
  const won = winnerOf(first, ballotOf)
  const agreement = agreementOf(main, won, origins)
  const sides = { region, winners: new Set(won.names.length === 1 ? won.entities : []), round: main }
  const known = { identity, roles: place.roles.filter(role => isOfTime(role, first.date)) }
  const positions = standsOn(contest, all, place.positions, known, sides)
  const said = saidOf(voices, positions, known, told)
  const held = !isUpcoming(first, now)
  const winnersDiffer: readonly Notice[] =
    won.names.length > 1
      ? [{ kind: 'winners-differ', names: won.names.map(([name]) => name ?? ''), sources: won.sources }]
      : []
  return {
    kind: 'election',
    region,
    office: contest.office,
    date: first.date,
    standing: standingOf(first, main.results[0]?.readings[0]?.standing, now),
    agreement,
    winner: won.names.length === 1 ? (won.names[0]?.[0] ?? null) : null,
    winnerNames: won.names.length === 1 ? (won.names[0] ?? []) : [],
    winnerEntities: won.names.length === 1 ? won.entities : [],
    winnerSources: won.sources,
    rounds: rounds.map(({ agreement: _, ...round }) => round),
    positions,
    silent: held && main.results.length > 0 ? silentOn(positions, said, voices, sides) : [],
    said,
    after: aftermath(contest, all, other => lineOf(place, other)),
    others: all
      .filter(other => other !== contest && canBeAsked(other, all))
      .slice(0, CHOICES)
      .map(other => ({ office: other.office, date: decisive(other, now).date, line: lineOf(place, other) })),
    beside: [],
    notices: [
      ...winnersDiffer,
      ...noticesOf(main, agreement, told, origins, now),
      ...announced(place, contest, now),
    ],
  }
}

/** An office is told of a vote where an article of its time says so: the president of later was a candidate then. */
function isOfTime(role: Told<'role'>, date: PartialDate | null): boolean {
  return date === null || distance(date, toldAt(role).slice(0, 10)) <= ROLE_WITHIN
}
const ROLE_WITHIN = 200

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

/** Later votes for the office: those to come, and those that were announced and of which nothing more was told. */
function announced({ all }: Place, contest: Contest, now: Instant): readonly Notice[] {
  const mine = decisive(contest, now)
  const days = all.flatMap(other => (other.office === contest.office ? other.days : []))
  // What was announced before a vote that is told of was overtaken by it.
  const lastTold =
    days
      .filter(hasOutcome)
      .map(({ date }) => date ?? '')
      .sort()
      .at(-1) ?? ''
  return days.flatMap((day): readonly Notice[] => {
    if (day === mine || !day.date || (mine.date && day.date <= mine.date)) return []
    const sources = about(day.told, 'polling-day').map(cited)
    if (isUpcoming(day, now)) return [{ kind: 'upcoming', office: contest.office, date: day.date, sources }]
    return hasOutcome(day) || day.date <= lastTold
      ? []
      : [{ kind: 'no-outcome', office: contest.office, date: day.date, sources }]
  })
}

/** A vote beside another does not repeat the stands that both share. */
export function without(fact: ElectionFact, other: ElectionFact): ElectionFact {
  const told = new Set(other.positions.map(({ source }) => source.claim))
  return {
    ...fact,
    positions: fact.positions.filter(({ source }) => !told.has(source.claim)),
    silent: [],
    said: [],
    others: [],
  }
}

/** The line that asks for this contest; with the month where its year had another for the office. */
export function lineOf({ region, all }: Place, contest: Contest): string {
  const { office, days } = contest
  const date = days.at(-1)?.date
  const year = date?.slice(0, 4)
  const ambiguous = all.some(
    other => other !== contest && other.office === office && year && isIn(other, year),
  )
  const when = ambiguous && date && date.length > 4 ? date.slice(0, 7) : year
  return ['election', region, when, office].filter(word => word !== undefined).join(' ')
}

/** A vote whose date nobody tells is asked for by its office alone, and so only where that has no other vote. */
function canBeAsked(contest: Contest, all: readonly Contest[]): boolean {
  return (
    contest.days.some(({ date }) => date !== null) ||
    all.every(other => other === contest || other.office !== contest.office)
  )
}
