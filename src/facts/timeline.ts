// What happened in order: votes, what came of them, stands, offices and words, each on its day and with its source.
import type { EntityId } from '../model/entity.ts'
import type { RegionId } from '../model/region.ts'
import type { Instant, PartialDate } from '../model/time.ts'
import type { Told } from '../store/store.ts'
import { everyone } from './actors.ts'
import { isIn } from './calendar.ts'
import { cited, toldAt } from './cited.ts'
import { factOf, lineOf } from './contest-fact.ts'
import type { ElectionFact, PersonFact, PositionFact, Several, Unknown } from './fact.ts'
import type { Moment, TimelineFact } from './moment.ts'
import { named } from './naming.ts'
import { personOf } from './people.ts'
import { heardOn, type Papers, type Place, rolesOf } from './place.ts'

/** What one answer tells; what is older is asked for by its year. */
const MOMENTS = 30
/** Rows of a result in a line. */
const ROWS = 2
/** Votes gone through for a place. */
const VOTES = 12

export type TimelineQuery = {
  readonly region?: RegionId
  readonly name?: string
  readonly year?: number
  readonly now: Instant
}

export async function timelineOf(
  store: Papers,
  { region, name = '', year, now }: TimelineQuery,
): Promise<TimelineFact | Several | Unknown> {
  if (region !== undefined)
    return shown(await ofPlace(store, region, year, now), { region, names: [], year: year ?? null })
  const person = await personOf(store, name, now)
  if (person.kind !== 'person') return asTimeline(person)
  return shown(ofPerson(person), { region: null, names: person.names, year: year ?? null })
}

/** Of several persons the asker picks one, and is told what was asked for. */
function asTimeline<F extends Several | Unknown>(fact: F): F {
  const turned = ({ line, ...rest }: Several['choices'][number]) => ({
    ...rest,
    line: line.replace(/^who /, 'timeline '),
  })
  return fact.kind === 'several'
    ? { ...fact, choices: fact.choices.map(turned) }
    : { ...fact, nearest: fact.nearest.map(turned) }
}

function shown(all: readonly Moment[], about: Pick<TimelineFact, 'region' | 'names' | 'year'>): TimelineFact {
  const wanted = about.year === null ? all : all.filter(({ date }) => date?.startsWith(`${about.year}`))
  const sorted = [...wanted].sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
  const kept = sorted.slice(-MOMENTS)
  const years = (moments: readonly Moment[]) =>
    new Set(moments.flatMap(({ date }) => (date === null ? [] : [Number(date.slice(0, 4))])))
  const told = years(kept)
  const left = about.year === null ? sorted.slice(0, -MOMENTS) : all
  return {
    kind: 'timeline',
    ...about,
    moments: kept,
    earlier: [...years(left)].filter(one => !told.has(one)).sort((a, b) => b - a),
  }
}

async function ofPlace(
  store: Papers,
  region: RegionId,
  year: number | undefined,
  now: Instant,
): Promise<readonly Moment[]> {
  const place = await store.place(region)
  const contests = year === undefined ? place.all : place.all.filter(one => isNearYear(one, year))
  const facts = await Promise.all(
    contests.slice(0, VOTES).map(async contest => {
      const fact = factOf(place, contest, now, await heardOn(store, place, contest))
      return [await named(store, fact), lineOf(place, contest)] as const
    }),
  )
  return [
    ...facts.flatMap(([fact, line]) => ofVote(fact, line)),
    ...(await officesIn(
      store,
      place,
      facts.map(([fact]) => fact),
    )),
  ]
}

/** What came of a vote is told into the next year. */
const isNearYear = (contest: Place['all'][number], year: number) =>
  isIn(contest, `${year}`) || isIn(contest, `${year - 1}`)

function ofVote(fact: ElectionFact, line: string): readonly Moment[] {
  const votes = fact.rounds.map(
    (round, place): Moment => ({
      kind: 'vote',
      date: round.date,
      region: fact.region,
      office: fact.office,
      round: round.round,
      upcoming: place === 0 && fact.standing === 'upcoming',
      winner: place === 0 ? fact.winnerNames : [],
      winnerSources: place === 0 ? fact.winnerSources : [],
      rows: round.results.slice(0, ROWS),
      day: round.day,
      line,
    }),
  )
  const course = fact.after
    .filter(({ next }) => next === undefined)
    .map(({ date, what, source }): Moment => ({ kind: 'course', date: dayOf(date), what, source }))
  const stands = fact.positions.map(
    (one): Stand => ({
      ...one,
      date: dayOf(one.source.published),
      about: fact.region,
    }),
  )
  return [...votes, ...course, ...standsOf(stands)]
}

type Stand = Pick<PositionFact, 'entity' | 'names' | 'body' | 'stance' | 'reason' | 'words' | 'source'> & {
  readonly date: PartialDate | null
  readonly about: RegionId
}

/** What one actor was told on one day to hold is one line. */
function standsOf(stands: readonly Stand[]): readonly Moment[] {
  const days = Map.groupBy(stands, ({ entity, date, about }) => `${entity} ${date} ${about}`)
  return [...days.values()].flatMap((mine): readonly Moment[] => {
    const [first] = mine
    if (!first) return []
    const { date, entity, names, body, about } = first
    return [
      {
        kind: 'stand',
        ...{ date, entity, names, body, about },
        stances: [...new Set(mine.map(({ stance }) => stance))],
        words: mine.map(({ reason, words }) => reason ?? words).find(words => words !== null) ?? null,
        sources: mine.map(({ source }) => source),
      },
    ]
  })
}

const dayOf = (at: string | null | undefined): PartialDate | null => at?.slice(0, 10) ?? null

/** Offices of those who stood: the first article that gives each, since none tells when it began. */
async function officesIn(
  store: Papers,
  place: Place,
  facts: readonly ElectionFact[],
): Promise<readonly Moment[]> {
  const stood = new Map<EntityId, readonly string[]>()
  for (const { rounds } of facts)
    for (const { entities, names } of rounds.flatMap(({ results }) => results.slice(0, ROWS)))
      for (const entity of entities.flatMap(one => everyone(one, { identity: place.identity, roles: [] })))
        stood.set(entity, names)
  const roles = (await rolesOf(store, [...stood.keys()])).filter(
    ({ claim }) => claim.standing !== 'denied' && claim.value.region === place.region,
  )
  return firstOfEach(
    roles,
    ({ claim }) => `${stood.get(claim.subject)?.[0]} ${claim.value.role.toLowerCase()}`,
  ).map(told => ({
    kind: 'office',
    date: told.claim.holds?.from ?? dayOf(told.article.published),
    names: stood.get(told.claim.subject) ?? [told.claim.named],
    role: told.claim.value.role,
    source: cited(told),
  }))
}

function firstOfEach<T extends Told<'role'>>(told: readonly T[], key: (one: T) => string): readonly T[] {
  const first = new Map<string, T>()
  for (const one of [...told].sort((a, b) => toldAt(a).localeCompare(toldAt(b))))
    if (!first.has(key(one))) first.set(key(one), one)
  return [...first.values()]
}

function ofPerson({ elections, positions, roles, quotes, names, entity }: PersonFact): readonly Moment[] {
  return [
    ...elections.map((candidacy): Moment => ({ kind: 'ran', date: candidacy.date, candidacy })),
    ...standsOf(
      positions.map((one): Stand => ({ ...one, date: dayOf(one.date), entity, names, body: null })),
    ),
    ...roles.map(
      ({ role, from, said, source }): Moment => ({
        kind: 'office',
        date: from ?? dayOf(said),
        names,
        role,
        source,
      }),
    ),
    ...quotes.map(({ text, date, source }): Moment => ({ kind: 'words', date: dayOf(date), text, source })),
  ]
}
