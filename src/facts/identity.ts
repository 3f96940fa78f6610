// Who is who: names that stand for one person, by judgements that are kept, shown and can be withdrawn.
import { same } from '../extract/people/same.ts'
import type { EntityId } from '../model/entity.ts'
import type { Instant } from '../model/time.ts'
import type { Store } from '../store/store.ts'

/** The author of the judgements that Teller makes by itself. */
const TELLER = 'teller'
/** Entities that a new name is compared with. */
const CANDIDATES = 12

type NewName = { readonly entity: EntityId; readonly name: string }
type JudgingStore = Pick<Store, 'entities' | 'judgements'>

/**
 * Compares names that an article brought with the persons that are known by a name like it, and keeps what was
 * found as judgements. Only names with a given name and a surname are judged: a bare surname may be anyone's.
 * Pairs that anybody has judged before are left alone. Returns how many judgements were added.
 */
export async function judge(store: JudgingStore, names: readonly NewName[], now: Instant): Promise<number> {
  const persons = new Map(
    names
      .filter(({ entity, name }) => entity.startsWith('person:') && isFull(name))
      .map(one => [one.entity, one]),
  )
  let added = 0
  for (const { entity, name } of persons.values()) {
    const candidates = (await store.entities.find(name, { kind: 'person', limit: CANDIDATES })).filter(
      candidate => candidate.entity !== entity,
    )
    if (candidates.length === 0) continue
    const judged = await store.judgements.about([entity])
    for (const candidate of candidates) {
      if (judged.some(({ a, b }) => a === candidate.entity || b === candidate.entity)) continue
      const found = candidate.names.filter(other => isFull(other.name)).map(other => same(name, other.name))
      const reason = found.find(one => one.same)?.why
      // Every full name that the candidate goes by must fit: one that does not shows another person.
      if (reason === undefined || found.some(one => !one.same)) continue
      await store.judgements.add({
        a: entity,
        b: candidate.entity,
        verdict: 'same',
        by: TELLER,
        reason,
        at: now,
      })
      added += 1
    }
  }
  return added
}

/** A given name and a surname, each longer than an initial. */
export function isFull(name: string): boolean {
  return name.split(/\s+/).filter(part => part.replace(/[^\p{L}]/gu, '').length > 1).length >= 2
}

/** Everyone that these entities are judged to be, in force, at any distance; each group includes its own. */
export async function identities(
  store: Pick<Store, 'judgements'>,
  entities: readonly EntityId[],
): Promise<ReadonlyMap<EntityId, ReadonlySet<EntityId>>> {
  const seen = new Set(entities)
  const pairs: { a: EntityId; b: EntityId }[] = []
  const different = new Set<string>()
  let fresh = [...seen]
  while (fresh.length > 0) {
    const judgements = await store.judgements.about(fresh)
    fresh = []
    for (const { a, b, verdict } of judgements) {
      if (verdict === 'different') different.add([a, b].sort().join('|'))
      if (verdict !== 'same') continue
      pairs.push({ a, b })
      for (const one of [a, b]) if (!seen.has(one)) fresh.push(one)
      for (const one of [a, b]) seen.add(one)
    }
  }
  const groups = new Map([...seen].map(one => [one, new Set([one])]))
  for (const { a, b } of pairs) {
    const [mine, theirs] = [groups.get(a), groups.get(b)]
    if (!mine || !theirs || mine === theirs) continue
    // Somebody said that two of them are not one: then the chain that would tie them together is not believed.
    const barred = [...mine].some(x => [...theirs].some(y => different.has([x, y].sort().join('|'))))
    if (barred) continue
    for (const one of theirs) {
      mine.add(one)
      groups.set(one, mine)
    }
  }
  return groups
}
