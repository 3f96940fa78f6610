// What is known of a place's votes: the one that is asked for, in full, and the others in a line each.
import type { Office } from '../model/election.ts'
import type { EntityId } from '../model/entity.ts'
import type { RegionId } from '../model/region.ts'
import type { Instant } from '../model/time.ts'
import { decisive, isIn, isUpcoming, latest, ofOneDay } from './calendar.ts'
import { factOf, lineOf, type Outcome, outcomeOf, without } from './contest-fact.ts'
import type { Contest } from './contests.ts'
import {
  CHOICES,
  type Choice,
  type CourseFact,
  type ElectionFact,
  type Several,
  type Unknown,
} from './fact.ts'
import type { ElectionQuery, VoteLine } from './facts.ts'
import { named } from './naming.ts'
import { heardOn, type Papers, type Place } from './place.ts'

/** Where several votes fall on one day, one with figures comes first, then a leader's; the referendum stands beside it. */
export const precedence: readonly Office[] = [
  'president',
  'head-of-government',
  'parliament',
  'regional',
  'local',
  'other',
  'referendum',
]

export async function electionOf(
  store: Papers,
  query: ElectionQuery,
): Promise<ElectionFact | Several | Unknown> {
  const { region, year, month, office, now } = query
  const place = await store.place(region)
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
    (a, b) =>
      Number(hasFigures(b)) - Number(hasFigures(a)) ||
      precedence.indexOf(a.office) - precedence.indexOf(b.office),
  )
  if (!first) return { kind: 'unknown', asked, nearest: [] }
  if (rest.some(other => !ofOneDay(first, other)))
    return {
      kind: 'several',
      asked,
      choices: wanted.slice(0, CHOICES).map(contest => choiceOf(place, contest)),
    }
  const fact = await named(store, factOf(place, first, now, await heardOn(store, place, first)))
  // Asked for one office, the other vote of that day is offered and not told.
  const beside =
    office === undefined ? place.all.filter(other => other !== first && ofOneDay(first, other)) : []
  const told = beside.map(async other => {
    const heard = await heardOn(store, place, other)
    return named(store, without(factOf(place, other, now, heard), fact))
  })
  return { ...fact, beside: await Promise.all(told) }
}

export async function votesOf(store: Papers, region: RegionId, now: Instant): Promise<readonly VoteLine[]> {
  const place = await store.place(region)
  const last = place.all.length > 0 ? latest(place.all, now) : []
  return place.all.map(contest => {
    const won = last.includes(contest) ? outcomeOf(place, contest, now) : undefined
    return {
      office: contest.office,
      date: decisive(contest, now).date,
      upcoming: isUpcoming(decisive(contest, now), now),
      line: lineOf(place, contest),
      winner: won?.winnerNames ?? [],
      winnerSources: won?.winner === null ? [] : (won?.winnerSources ?? []),
    }
  })
}

/** Every contest of a place that one of these stood in, by its figures, each with the line that asks for it. */
export async function electionsWith(
  store: Papers,
  region: RegionId,
  entities: readonly EntityId[],
  now: Instant,
): Promise<
  readonly {
    readonly fact: Outcome
    readonly line: string
    /** What became of it, looked for when it is asked for. */
    course(): Promise<readonly CourseFact[]>
  }[]
> {
  const place = await store.place(region)
  const contests = new Set(entities.flatMap(entity => [...(place.stood.get(entity) ?? [])]))
  return [...contests].map(contest => ({
    fact: outcomeOf(place, contest, now),
    line: lineOf(place, contest),
    course: async () => (await store.course(region, contest, place.all)).course,
  }))
}

/** Does any article tell a row of its result? */
const hasFigures = ({ days }: Contest) =>
  days.some(({ told }) => told.some(({ claim }) => claim.predicate === 'result'))

export function choiceOf(place: Place, contest: Contest): Choice {
  const date = contest.days.at(-1)?.date ?? null
  const line = lineOf(place, contest)
  return { label: line, line, vote: { region: place.region, office: contest.office, date } }
}
