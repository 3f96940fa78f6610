// Names in every script: what articles on other matters print for those who stood, won or spoke.
import type { EntityId } from '../model/entity.ts'
import type { Store } from '../store/store.ts'
import type { ElectionFact } from './fact.ts'

type Names = Pick<Store, 'entities'>

/** The fact with every form of each name that any article printed, those of its own articles first. */
export async function named(store: Names, fact: ElectionFact): Promise<ElectionFact> {
  const ids = new Set([
    ...fact.rounds.flatMap(({ results }) => results.flatMap(({ entities }) => entities)),
    ...fact.winnerEntities,
    ...fact.positions.map(({ entity }) => entity),
    ...fact.said.map(({ entity }) => entity),
  ])
  const forms = new Map(await Promise.all([...ids].map(async id => [id, await formsOf(store, id)] as const)))
  const all = (names: readonly string[], entities: readonly EntityId[]) => [
    ...new Set([...names, ...entities.flatMap(entity => forms.get(entity) ?? [])]),
  ]
  return {
    ...fact,
    winnerNames: fact.winner === null ? [] : all(fact.winnerNames, fact.winnerEntities),
    rounds: fact.rounds.map(round => ({
      ...round,
      results: round.results.map(row => ({ ...row, names: all(row.names, row.entities) })),
    })),
    positions: fact.positions.map(one => ({ ...one, names: all(one.names, [one.entity]) })),
    silent: fact.silent.map(one => ({ ...one, names: all(one.names, entitiesOf(fact, one.names[0])) })),
    said: fact.said.map(one => ({ ...one, names: all(one.names, [one.entity]) })),
  }
}

const entitiesOf = ({ rounds }: ElectionFact, name: string | undefined) =>
  rounds.flatMap(({ results }) => results.filter(row => row.name === name).flatMap(row => row.entities))

async function formsOf(store: Names, id: EntityId): Promise<readonly string[]> {
  if (!/^(?:person|party|body):/.test(id)) return []
  const hit = await store.entities.get(id)
  // A bare surname is no better name than what the article printed.
  return (
    hit?.names.map(({ name }) => name).filter(name => !id.startsWith('person:') || name.includes(' ')) ?? []
  )
}
