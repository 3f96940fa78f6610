// Everything that is read for the votes of one place: contests, stands, who is whom and what they are by the papers.
import type { EntityId } from '../model/entity.ts'
import type { RegionId } from '../model/region.ts'
import type { Instant } from '../model/time.ts'
import type { Store, Told } from '../store/store.ts'
import type { Known } from './actors.ts'
import { toldAt } from './cited.ts'
import { type Contest, contests } from './contests.ts'
import { courseReader, type ReadCourse } from './course.ts'
import type { CourseFact } from './fact.ts'
import { identities } from './identity.ts'
import { positionsByContest } from './stands.ts'
import { widened } from './widened.ts'

/** The votes of one place, as all stored claims tell of them. The same contests until a claim comes or goes. */
export type Place = {
  readonly region: RegionId
  readonly all: readonly Contest[]
  readonly positions: ReadonlyMap<Contest, readonly Told<'position'>[]>
  /** The contests that somebody stood in or won. */
  readonly stood: ReadonlyMap<EntityId, ReadonlySet<Contest>>
  readonly identity: Known['identity']
}

/** What is read beside the figures for a card that tells who says what. */
export type Heard = {
  readonly roles: readonly Told<'role'>[]
  readonly voices: readonly Told<'said'>[]
  readonly course: readonly CourseFact[]
  readonly threshold: readonly CourseFact[]
}
export const unheard: Heard = { roles: [], voices: [], course: [], threshold: [] }

/** The store's pieces that facts are read from. */
export type FactStore = Pick<Store, 'claims' | 'entities' | 'judgements' | 'articles'>

/** The store, with what was asked of it of late. */
export type Papers = FactStore & {
  place(region: RegionId): Promise<Place>
  readonly course: ReadCourse
}

/** Claims of all remembered places together: about a kilobyte each. */
const REMEMBERED = 120_000

type Kept = {
  readonly version: string
  readonly judged: string
  readonly size: number
  readonly actors: readonly EntityId[]
  /** The operator's judgements on its votes, by which they were sorted. */
  readonly onVotes: string
  readonly subjects: readonly EntityId[]
  readonly place: Place
}

/** Reads a place once, and again only where one of its claims came or went. */
export function rememberPlaces(store: FactStore): Papers {
  const kept = new Map<RegionId, Kept>()
  const keep = (region: RegionId, one: Kept) => {
    kept.delete(region)
    kept.set(region, one)
    let size = [...kept.values()].reduce((sum, { size }) => sum + size, 0)
    // The place that was not asked for the longest goes first; the one just read stays.
    for (const [other, { size: its }] of kept) {
      if (size <= REMEMBERED || other === region) break
      kept.delete(other)
      size -= its
    }
    return one.place
  }
  return {
    ...store,
    course: courseReader(store),
    async place(region) {
      const [version, judged] = await Promise.all([store.claims.version(region), store.judgements.version()])
      const known = kept.get(region)
      if (known?.version !== version) return keep(region, await read(store, region, version, judged))
      if (known.judged === judged) return keep(region, known)
      if (JSON.stringify(await judgedVotes(store, known.subjects)) !== known.onVotes)
        return keep(region, await read(store, region, version, judged))
      const identity = await identities(store, known.actors)
      return keep(region, { ...known, judged, place: { ...known.place, identity } })
    },
  }
}

async function read(store: FactStore, region: RegionId, version: string, judged: string): Promise<Kept> {
  const [told, positions] = await Promise.all([
    store.claims.find({ subjectPrefix: `election:${region}:` }).then(found => widened(store, found)),
    store.claims.find({ predicates: ['position'], region }),
  ])
  const subjects = [...new Set(told.map(({ claim }) => claim.subject))]
  const onVotes = await judgedVotes(store, subjects)
  const all = contests(told, onVotes)
  const stood = standing(all)
  const actors = [...new Set([...stood.keys(), ...positions.map(({ claim }) => claim.subject)])]
  return {
    version,
    judged,
    size: told.length + positions.length,
    actors,
    onVotes: JSON.stringify(onVotes),
    subjects,
    place: {
      region,
      all,
      stood,
      positions: positionsByContest(positions, all),
      identity: await identities(store, actors),
    },
  }
}

/** What the operator said of votes: that two are one, or are not. */
const judgedVotes = async (store: FactStore, subjects: readonly EntityId[]) =>
  (await store.judgements.about(subjects)).map(({ a, b, verdict }) => ({ a, b, verdict }))

function standing(all: readonly Contest[]): ReadonlyMap<EntityId, ReadonlySet<Contest>> {
  const stood = new Map<EntityId, Set<Contest>>()
  for (const contest of all)
    for (const { claim } of contest.days.flatMap(day => day.told)) {
      const entity =
        claim.predicate === 'result' || claim.predicate === 'winner' ? claim.value.entity : undefined
      if (entity === undefined) continue
      const mine = stood.get(entity) ?? new Set()
      stood.set(entity, mine.add(contest))
    }
  return stood
}

/** Articles on a contest whose voices are heard, the newest of them; a card tells four. */
const HEARD = 6

/** What is said in articles that tell of a contest, and what its speakers are by the papers. */
export async function heardOn(store: Papers, place: Place, contest: Contest): Promise<Heard> {
  const published = new Map(
    contest.days.flatMap(day => day.told).map(one => [one.article.id, toldAt(one)] as const),
  )
  const newest = [...published].sort(([, a], [, b]) => b.localeCompare(a)).slice(0, HEARD)
  const said = await Promise.all(
    newest.map(([article]) => store.claims.find({ article, predicates: ['said'] })),
  )
  const voices = said.flat()
  const speakers = [...(place.positions.get(contest) ?? []), ...voices].map(({ claim }) => claim.subject)
  const roles = await rolesOf(
    store,
    speakers.flatMap(one => [...(place.identity.get(one) ?? [one])]),
    timeOf(contest),
  )
  return { voices, roles, ...(await store.course(place.region, contest, place.all)) }
}

/** The newest roles of a card's speakers: some two dozen people, each told of in many articles. */
const ROLES = 60
/** An office is told of a vote where an article of its time says so: the president of later was a candidate then. */
const OF_ITS_TIME = 200 * 86_400_000

function timeOf({ days }: Contest): { readonly since?: Instant; readonly until?: Instant } {
  const date = days.at(-1)?.date
  if (!date) return {}
  const day = Date.parse(`${date}-01-01`.slice(0, 10))
  return {
    since: new Date(day - OF_ITS_TIME).toISOString(),
    until: new Date(day + OF_ITS_TIME).toISOString(),
  }
}

/** What the papers say these are; states and bodies are known by their names. */
export async function rolesOf(
  store: Pick<Store, 'claims'>,
  speakers: readonly EntityId[],
  window: ReturnType<typeof timeOf> = {},
): Promise<readonly Told<'role'>[]> {
  const subjects = [...new Set(speakers)].filter(speaker => speaker.startsWith('person:'))
  return subjects.length > 0
    ? store.claims.find({ subjects, predicates: ['role'], limit: ROLES, ...window })
    : []
}
