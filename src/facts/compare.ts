// Two votes of one place for one office, side by side.
import type { Office } from '../model/election.ts'
import type { RegionId } from '../model/region.ts'
import type { Instant } from '../model/time.ts'
import { decisive, hasOutcome, isIn, isUpcoming } from './calendar.ts'
import { factOf, lineOf } from './contest-fact.ts'
import type { Contest } from './contests.ts'
import { choiceOf, precedence } from './elections.ts'
import { CHOICES, type ElectionFact, type Unknown } from './fact.ts'
import { named } from './naming.ts'
import { heardOn, type Papers, type Place } from './place.ts'

export type CompareFact = {
  readonly kind: 'compare'
  readonly region: RegionId
  readonly office: Office
  /** The earlier vote first, each with the line that asks for it. */
  readonly votes: readonly { readonly fact: ElectionFact; readonly line: string }[]
}

export type CompareQuery = {
  readonly region: RegionId
  /** None, one or two; what is not given is the latest vote, and the one before. */
  readonly years: readonly number[]
  readonly office?: Office
  readonly now: Instant
}

export async function compareOf(
  store: Papers,
  { region, years, office, now }: CompareQuery,
): Promise<CompareFact | Unknown> {
  const place = await store.place(region)
  const pair = (office === undefined ? precedence : [office])
    .map(one => pairOf(place, one, years, now))
    .find(one => one !== undefined)
  if (!pair)
    return {
      kind: 'unknown',
      asked: ['compare', region, ...years, office].filter(word => word !== undefined).join(' '),
      nearest: place.all.slice(0, CHOICES).map(contest => choiceOf(place, contest)),
    }
  const votes = await Promise.all(
    pair.map(async contest => ({
      fact: await named(store, factOf(place, contest, now, await heardOn(store, place, contest))),
      line: lineOf(place, contest),
    })),
  )
  return { kind: 'compare', region, office: pair[0].office, votes }
}

/** Only what was held can be compared; of two votes in one year, the later one with an outcome. */
function pairOf(
  { all }: Place,
  office: Office,
  years: readonly number[],
  now: Instant,
): readonly [Contest, Contest] | undefined {
  const held = all.filter(
    contest =>
      contest.office === office &&
      contest.days.some(({ date }) => date !== null) &&
      !isUpcoming(decisive(contest, now), now),
  )
  const told = held.filter(({ days }) => days.some(hasOutcome))
  const inYear = (year: number) => [...told, ...held].find(contest => isIn(contest, `${year}`))
  const asked = years.map(inYear)
  if (asked.includes(undefined)) return undefined
  const chosen = asked.filter(contest => contest !== undefined)
  const both = [...chosen, ...told.filter(contest => !chosen.includes(contest))].slice(0, 2)
  const [later, earlier] = all.filter(contest => both.includes(contest))
  return later && earlier ? [earlier, later] : undefined
}
