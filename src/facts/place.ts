// Everything that is read for the votes of one place: contests, stands, who is whom and what they are by the papers.
import type { EntityId } from '../model/entity.ts'
import type { RegionId } from '../model/region.ts'
import type { Store, Told } from '../store/store.ts'
import { toldAt } from './cited.ts'
import type { Place } from './contest-fact.ts'
import { type Contest, contests } from './contests.ts'
import { identities } from './identity.ts'

type Votes = Pick<Store, 'claims' | 'judgements'>

/** Articles on a contest whose voices are heard, the newest of them; a card tells four. */
const HEARD = 6

/** What is said in articles that tell of a contest. */
export async function voicesOn(store: Votes, contest: Contest): Promise<readonly Told<'said'>[]> {
  const told = contest.days.flatMap(day => day.told)
  const published = new Map(told.map(one => [one.article.id, toldAt(one)]))
  const newest = [...published].sort(([, a], [, b]) => b.localeCompare(a)).slice(0, HEARD)
  const said = await Promise.all(
    newest.map(([article]) => store.claims.find({ article, predicates: ['said'] })),
  )
  return said.flat()
}

/** The newest roles of a card's speakers: some two dozen people, each in office for years. */
const ROLES = 300

/** What the papers say these are; states and bodies are known by their names. */
export async function rolesOf(store: Votes, speakers: readonly EntityId[]): Promise<readonly Told<'role'>[]> {
  const subjects = [...new Set(speakers)].filter(speaker => speaker.startsWith('person:'))
  return subjects.length > 0 ? store.claims.find({ subjects, predicates: ['role'], limit: ROLES }) : []
}

export async function placeOf(store: Votes, region: RegionId): Promise<Place> {
  const told = await store.claims.find({ subjectPrefix: `election:${region}:` })
  const positions = await store.claims.find({ predicates: ['position'], region })
  const named = told.flatMap(({ claim }) =>
    (claim.predicate === 'result' || claim.predicate === 'winner') && claim.value.entity !== undefined
      ? [claim.value.entity]
      : [],
  )
  const actors = [...new Set(positions.map(({ claim }) => claim.subject))]
  const identity = await identities(store, [...new Set([...named, ...actors])])
  const roles = await rolesOf(
    store,
    actors.flatMap(actor => [...(identity.get(actor) ?? [actor])]),
  )
  return { region, all: contests(told), positions, identity, roles }
}
