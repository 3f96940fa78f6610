// One contest as a fact: all that is known of it, put together from its polling days.
import type { Instant } from '../model/time.ts'
import { aftermath } from './aftermath.ts'
import { decisive, hasOutcome, isIn, isUpcoming } from './calendar.ts'
import { cited } from './cited.ts'
import type { Contest } from './contests.ts'
import { CHOICES, type ElectionFact, type RoundFact } from './fact.ts'
import type { Notice } from './notice.ts'
import { noticesOf } from './notices.ts'
import { type Heard, type Place, unheard } from './place.ts'
import { about } from './round.ts'
import { silentOn, standsOn } from './stands.ts'
import { tallyOf } from './tally.ts'
import { saidOf } from './voices.ts'
import type { Winner } from './winner.ts'

/** What a contest is told by its figures alone, as far as a list of votes or a person's card needs it. */
export type Outcome = Pick<
  ElectionFact,
  | 'region'
  | 'office'
  | 'date'
  | 'standing'
  | 'agreement'
  | 'winner'
  | 'winnerNames'
  | 'winnerEntities'
  | 'winnerSources'
  | 'rounds'
>

export function outcomeOf({ region, identity }: Place, contest: Contest, now: Instant): Outcome {
  const { first, rounds, won, agreement, standing } = tallyOf(contest, identity, now)
  const [names, ...others] = won.names
  const one = others.length === 0
  return {
    region,
    office: contest.office,
    date: first.date,
    standing,
    agreement,
    winner: one ? (names?.[0] ?? null) : null,
    winnerNames: one ? (names ?? []) : [],
    winnerEntities: one ? won.entities : [],
    winnerSources: won.sources,
    rounds,
  }
}

/** The whole of what is known of one contest. */
export function factOf(place: Place, contest: Contest, now: Instant, heard: Heard = unheard): ElectionFact {
  const { region, all, identity } = place
  const { told, origins, first, won } = tallyOf(contest, identity, now)
  const outcome = outcomeOf(place, contest, now)
  const [main] = outcome.rounds
  if (!main) throw new Error(`A contest of ${region} has no polling day`)
  const sides = { region, winners: new Set(outcome.winnerEntities), round: main }
  const known = { identity, roles: heard.roles }
  const positions = standsOn(place.positions.get(contest) ?? [], known, sides)
  const said = saidOf(heard.voices, positions, known, told)
  const held = !isUpcoming(first, now)
  return {
    kind: 'election',
    ...outcome,
    positions,
    silent: held && main.results.length > 0 ? silentOn(positions, said, heard.voices, sides) : [],
    said,
    threshold: heard.threshold,
    after: aftermath(contest, all, heard.course, other => lineOf(place, other)),
    others: all
      .filter(other => other !== contest && canBeAsked(other, all))
      .slice(0, CHOICES)
      .map(other => ({ office: other.office, date: decisive(other, now).date, line: lineOf(place, other) })),
    beside: [],
    notices: [
      ...ofWinners(won, noticesOf(main, outcome.agreement, told, origins, now), main),
      ...announced(place, contest, now),
    ],
  }
}

/** Several winners, each with more than half of a count of their own, are no mistake of addition. */
function ofWinners(won: Winner, notices: readonly Notice[], main: RoundFact): readonly Notice[] {
  if (won.names.length < 2) return notices
  const names = won.names.map(([name]) => name ?? '')
  const halves = names.every(name =>
    main.results.some(row => row.names.includes(name) && (row.readings[0]?.percent ?? 0) > 50),
  )
  const differ: Notice = { kind: halves ? 'rival-votes' : 'winners-differ', names, sources: won.sources }
  return [differ, ...notices.filter(({ kind }) => !halves || kind !== 'sum-over-100')]
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
