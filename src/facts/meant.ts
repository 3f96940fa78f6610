// Whom a typed name means: everyone known by a name like it, those who are one put together, and the likeliest of them.
import { distance as edits } from 'fastest-levenshtein'
import type { EntityId, Name } from '../model/entity.ts'
import { foldName as folded } from '../model/fold.ts'
import type { EntityHit, Store } from '../store/store.ts'
import { identities } from './identity.ts'
import { slips } from './slips.ts'

type Names = Pick<Store, 'entities' | 'judgements'>

/** Entities looked at for one typed name. */
const LOOKED_AT = 24

/** One person with every entity that is judged to be that person. */
export type Known = {
  readonly entities: readonly EntityId[]
  readonly hits: readonly EntityHit[]
  readonly articles: number
}

/** Everyone whose name is like the typed one, the likeliest first. */
export async function knownBy(store: Names, typed: string): Promise<readonly Known[]> {
  return together(store, await named(store, typed))
}

/** A button asks by id, a person by name. */
async function named(store: Names, typed: string): Promise<readonly EntityHit[]> {
  const hit = /^(?:person|party|body):/.test(typed) ? await store.entities.get(typed) : undefined
  if (hit) return [hit]
  const found = await store.entities.find(typed, { limit: LOOKED_AT })
  // "J. Kerry": an initial is written by its letter and looked up by its sound, so the surname is looked up alone.
  const [initial, ...rest] = typed.split(/[\s.]+/).filter(word => word !== '')
  if (initial?.length !== 1 || rest.length === 0) return found
  const others = await store.entities.find(rest.join(' '), { limit: LOOKED_AT })
  return [...new Map([...found, ...others].map(one => [one.entity, one])).values()]
}

/** Hits that are judged to be one are one; the order of the hits is kept. */
async function together(store: Names, all: readonly EntityHit[]): Promise<readonly Known[]> {
  const hits = all.filter(({ kind }) => kind !== 'region' && kind !== 'election')
  const groups = await identities(
    store,
    hits.map(({ entity }) => entity),
  )
  const known: Known[] = []
  const seen = new Set<EntityId>()
  for (const hit of hits) {
    if (seen.has(hit.entity)) continue
    const entities = [...(groups.get(hit.entity) ?? [hit.entity])]
    for (const entity of entities) seen.add(entity)
    const mine = await Promise.all(
      entities.map(async entity => hits.find(other => other.entity === entity) ?? store.entities.get(entity)),
    )
    // The store may answer for the whole group under one id: that is one hit, not several.
    const found = [...new Map(mine.flatMap(one => (one ? [[one.entity, one] as const] : []))).values()]
    known.push({ entities, hits: found, articles: found.reduce((sum, { articles }) => sum + articles, 0) })
  }
  return known
}

/** Those whom the typed name can mean: an id, or the names that fit it with the fewest slips of the finger. */
export function meant(known: readonly Known[], typed: string): readonly Known[] {
  const byId = known.filter(one => one.entities.includes(typed))
  if (byId.length > 0) return byId
  const fitting = known
    .map(one => ({ one, slips: Math.min(...namesOf(one).map(({ name }) => slips(name, typed))) }))
    .filter(({ slips }) => slips < Number.POSITIVE_INFINITY)
  const fewest = Math.min(...fitting.map(({ slips }) => slips))
  return withoutShadows(fitting.filter(({ slips }) => slips === fewest).map(({ one }) => one))
}

/** A bare surname in some article is no further person where only one person of that surname is known. */
function withoutShadows(known: readonly Known[]): readonly Known[] {
  const isBare = (one: Known) => namesOf(one).every(({ name }) => folded(name).split(' ').length === 1)
  const full = known.filter(one => !isBare(one))
  return full.length > 0 ? full : known
}

export function namesOf({ hits }: Known): readonly Name[] {
  const names = new Map<string, Name>()
  for (const name of hits.flatMap(hit => hit.names)) {
    const known = names.get(name.name)
    names.set(name.name, known ? { ...name, count: known.count + name.count } : name)
  }
  const parts = (name: string) => Math.min(2, name.split(/\s+/).length)
  return [...names.values()].sort((a, b) => parts(b.name) - parts(a.name) || b.count - a.count)
}

/** Where no name is like it: those that begin like it, the nearest first. */
export async function nearestTo(store: Names, typed: string): Promise<readonly Known[]> {
  const asked = folded(typed)
  const starts = new Set(
    asked.split(' ').flatMap(word => (word.length < 2 ? [] : [word.slice(0, 3), word.slice(0, 2)])),
  )
  const found = await Promise.all(
    [...starts].map(start => store.entities.complete(start, { limit: LOOKED_AT })),
  )
  const distance = ({ names }: EntityHit) =>
    Math.min(
      ...names.flatMap(({ name }) => [name, ...name.split(' ')]).map(name => edits(folded(name), asked)),
    )
  const hits = [...new Map(found.flat().map(hit => [hit.entity, hit])).values()]
    .filter(hit => distance(hit) <= Math.ceil(asked.length / 2))
    .sort((a, b) => distance(a) - distance(b))
  return together(store, hits)
}
