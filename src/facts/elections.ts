// What is known of a place's votes: the one that is asked for, in full, and the others in a line each.
import type { Office, Standing } from '../model/election.ts'
import type { EntityId } from '../model/entity.ts'
import type { RegionId } from '../model/region.ts'
import type { Instant } from '../model/time.ts'
import type { Store, Told } from '../store/store.ts'
import { cited } from './cited.ts'
import { type Contest, contests, type PollingDay } from './contests.ts'
import {
  type Agreement,
  CHOICES,
  type Choice,
  type Cited,
  type ElectionFact,
  type Notice,
  type RoundFact,
  type Several,
  type Unknown,
} from './fact.ts'
import type { ElectionQuery, VoteLine } from './facts.ts'
import { identities } from './identity.ts'
import { independent, type Origins, originsOf } from './independent.ts'
import { noticesOf } from './notices.ts'
import { rank } from './reconcile.ts'
import { about, type BallotOf, ballotsOf, roundOf, together } from './round.ts'
import { aftermath, standsOn } from './stands.ts'

type Votes = Pick<Store, 'claims' | 'judgements'>

/** Where several votes fall on one day, a leader's comes first and the referendum stands beside it. */
const precedence: readonly Office[] = [
  'president',
  'head-of-government',
  'parliament',
  'regional',
  'local',
  'other',
  'referendum',
]

export async function electionOf(
  store: Votes,
  query: ElectionQuery,
): Promise<ElectionFact | Several | Unknown> {
  const { region, year, month, office, now } = query
  const place = await placeOf(store, region)
  const wanted = place.all.filter(
    contest =>
      (office === undefined || contest.office === office) &&
      (year === undefined || isIn(contest, `${year}`)) &&
      (year === undefined ||
        month === undefined ||
        isIn(contest, `${year}-${String(month).padStart(2, '0')}`)),
  )
  const asked = ['election', region, year, office, month].filter(word => word !== undefined).join(' ')
  if (wanted.length === 0)
    return {
      kind: 'unknown',
      asked,
      nearest: place.all.slice(0, CHOICES).map(contest => choiceOf(place, contest)),
    }
  const chosen = year === undefined ? latest(wanted, now) : wanted
  const [first, ...rest] = [...chosen].sort(
    (a, b) => precedence.indexOf(a.office) - precedence.indexOf(b.office),
  )
  if (!first) return { kind: 'unknown', asked, nearest: [] }
  if (rest.some(other => !ofOneDay(first, other)))
    return {
      kind: 'several',
      asked,
      choices: wanted.slice(0, CHOICES).map(contest => choiceOf(place, contest)),
    }
  const fact = factOf(place, first, now)
  // Asked for one office, the other vote of that day is offered and not told.
  const beside =
    office === undefined ? place.all.filter(other => other !== first && ofOneDay(first, other)) : []
  return {
    ...fact,
    beside: beside.map(other => factOf(place, other, now)).map(other => without(other, fact)),
  }
}

export async function votesOf(store: Votes, region: RegionId, now: Instant): Promise<readonly VoteLine[]> {
  const place = await placeOf(store, region)
  return place.all.map(contest => ({
    office: contest.office,
    date: decisive(contest, now).date,
    upcoming: isUpcoming(decisive(contest, now), now),
    line: lineOf(place, contest),
  }))
}

/** Every contest of a place that one of these stood in, in full, each with the line that asks for it. */
export async function electionsWith(
  store: Votes,
  region: RegionId,
  entities: readonly EntityId[],
  now: Instant,
): Promise<readonly { readonly fact: ElectionFact; readonly line: string }[]> {
  const place = await placeOf(store, region)
  const stoodIn = ({ days }: Contest) =>
    days.some(({ told }) =>
      told.some(
        ({ claim }) =>
          (claim.predicate === 'result' || claim.predicate === 'winner') &&
          claim.value.entity !== undefined &&
          entities.includes(claim.value.entity),
      ),
    )
  return place.all
    .filter(stoodIn)
    .map(contest => ({ fact: factOf(place, contest, now), line: lineOf(place, contest) }))
}

type Place = {
  readonly region: RegionId
  readonly all: readonly Contest[]
  readonly positions: readonly Told<'position'>[]
  readonly identity: ReadonlyMap<EntityId, ReadonlySet<EntityId>>
}

async function placeOf(store: Votes, region: RegionId): Promise<Place> {
  const told = await store.claims.find({ subjectPrefix: `election:${region}:` })
  const positions = await store.claims.find({ predicates: ['position'], region })
  const named = told.flatMap(({ claim }) =>
    (claim.predicate === 'result' || claim.predicate === 'winner') && claim.value.entity !== undefined
      ? [claim.value.entity]
      : [],
  )
  const identity = await identities(store, [
    ...new Set([...named, ...positions.map(({ claim }) => claim.subject)]),
  ])
  return { region, all: contests(told), positions, identity }
}

/** The whole of what is known of one contest. */
function factOf(place: Place, contest: Contest, now: Instant): ElectionFact {
  const { region, all, positions, identity } = place
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
    positions: standsOn(contest, all, positions, identity),
    after: aftermath(contest, all),
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

/**
 * Of the outcome where one is told, else of the turnout, else of the day: two papers that name one day do not confirm
 * each other's figures. A conflict anywhere is a conflict.
 */
function agreementOf(
  main: RoundFact & { readonly agreement: Agreement },
  won: ReturnType<typeof winnerOf>,
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

/** The round that settled it: the last that was held and of which an outcome is told, or else the last held. */
function decisive({ days }: Contest, now: Instant): PollingDay {
  const held = days.filter(day => !isUpcoming(day, now))
  const told = held.filter(hasOutcome)
  const day = told.at(-1) ?? held.at(-1) ?? days[0]
  if (!day) throw new Error('A contest without a polling day cannot be')
  return day
}

const hasOutcome = ({ told }: PollingDay) =>
  told.some(
    ({ claim }) =>
      claim.predicate === 'result' || claim.predicate === 'winner' || claim.predicate === 'turnout',
  )

function isUpcoming({ date, told }: PollingDay, now: Instant): boolean {
  const today = now.slice(0, 10)
  if (date !== null)
    return (
      date > today.slice(0, date.length) ||
      (date.length < 10 && date === today.slice(0, date.length) && allUpcoming(told))
    )
  return allUpcoming(told)
}

const allUpcoming = (told: readonly Told[]) => told.every(({ claim }) => claim.standing === 'upcoming')

/** The latest contest that was held, with any of its day; where none was, the next one that is announced. */
function latest(all: readonly Contest[], now: Instant): readonly Contest[] {
  const held = all.filter(contest => !isUpcoming(decisive(contest, now), now))
  const chosen = held.find(contest => contest.days.some(hasOutcome)) ?? held[0] ?? all.at(-1)
  return chosen ? all.filter(other => other === chosen || ofOneDay(chosen, other)) : []
}

/** A vote whose date nobody tells is asked for by its office alone, and so only where that has no other vote. */
function canBeAsked(contest: Contest, all: readonly Contest[]): boolean {
  return (
    contest.days.some(({ date }) => date !== null) ||
    all.every(other => other === contest || other.office !== contest.office)
  )
}

function ofOneDay(a: Contest, b: Contest): boolean {
  return a.days.some(({ date }) => date?.length === 10 && b.days.some(other => other.date === date))
}

const isIn = ({ days }: Contest, start: string) => days.some(({ date }) => date?.startsWith(start))

function winnerOf(
  day: PollingDay,
  ballotOf: BallotOf,
): {
  names: readonly (readonly string[])[]
  entities: readonly EntityId[]
  sources: readonly Cited[]
} {
  const claims = about(day.told, 'winner').filter(({ claim }) => claim.standing !== 'denied')
  const firmest = Math.min(...claims.map(one => standingRank(one)))
  // An estimate's winner gives way to a count's; a count under way to its end.
  const firm = claims.filter(one => levelOf(standingRank(one)) === levelOf(firmest))
  const names = new Map<readonly string[], Cited[]>()
  const entities = new Set<EntityId>()
  for (const one of firm) {
    const { choice, entity } = one.claim.value
    const { names: key, entities: mine } = ballotOf({ choice, entity })
    for (const one of mine) entities.add(one)
    names.set(key, [...(names.get(key) ?? []), cited(one)])
  }
  return { names: [...names.keys()], entities: [...entities], sources: [...names.values()].flat() }
}

const standingRank = ({ claim }: Told) => (claim.standing === 'denied' ? 9 : rank(claim.standing))
const levelOf = (standing: number) => (standing <= rank('reported') ? 0 : standing)

function standingOf(day: PollingDay, ofFigures: Standing | undefined, now: Instant): Standing | null {
  if (isUpcoming(day, now)) return 'upcoming'
  if (ofFigures) return ofFigures
  const claims = day.told.filter(({ claim }) => claim.predicate === 'winner' || claim.predicate === 'turnout')
  const [first] = claims.map(({ claim }) => claim.standing).sort((a, b) => order(a) - order(b))
  return first === undefined || first === 'denied' || first === 'upcoming' ? null : first
}
const order = (standing: Standing | 'denied') => (standing === 'denied' ? 9 : rank(standing))

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
function without(fact: ElectionFact, other: ElectionFact): ElectionFact {
  const told = new Set(other.positions.map(({ source }) => source.claim))
  return { ...fact, positions: fact.positions.filter(({ source }) => !told.has(source.claim)), others: [] }
}

/** The line that asks for this contest; with the month where its year had another for the office. */
function lineOf({ region, all }: Place, contest: Contest): string {
  const { office, days } = contest
  const date = days.at(-1)?.date
  const year = date?.slice(0, 4)
  const ambiguous = all.some(
    other => other !== contest && other.office === office && year && isIn(other, year),
  )
  const month = ambiguous && date && date.length > 4 ? String(Number(date.slice(5, 7))) : undefined
  return ['election', region, year, office, month].filter(word => word !== undefined).join(' ')
}

function choiceOf(place: Place, contest: Contest): Choice {
  const date = contest.days.at(-1)?.date ?? null
  const line = lineOf(place, contest)
  return { label: line, line, vote: { region: place.region, office: contest.office, date } }
}
