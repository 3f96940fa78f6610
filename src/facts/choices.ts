// Which choices on several articles' ballots are one: the same person, party or option under several spellings.
import { same } from '../extract/people/same.ts'
import type { ArticleId } from '../model/article.ts'
import type { EntityId } from '../model/entity.ts'
import { foldName } from '../model/fold.ts'
import { acrossScripts } from './across-scripts.ts'
import { isFull } from './identity.ts'

export type Printed = {
  readonly choice: string
  readonly entity: EntityId | undefined
  readonly article: ArticleId
  readonly party?: string
  /** Figures by which somebody is known whatever the name. */
  readonly marks?: readonly string[]
}

/** One choice: every form it was printed in, most printed first. */
export type Ballot = {
  readonly names: readonly string[]
  readonly entities: ReadonlySet<EntityId>
  readonly party: string | null
}

const options: Readonly<Record<string, string>> = {
  да: 'Yes',
  за: 'Yes',
  нет: 'No',
  против: 'No',
  'против всех': 'Against all',
  'none of the above': 'Against all',
}

/** An answer of a ballot in the words of the model, whatever the language of the article; any other choice as it is. */
export const optionOf = (choice: string): string => options[choice.toLowerCase()] ?? choice

type Group = {
  names: Map<string, number>
  entities: Set<EntityId>
  articles: Map<ArticleId, string>
  parties: Map<string, number>
  marks: Set<string>
}

/**
 * Sorts printed choices into those that are one. `identity` says who is known to be whom. Two names that one article
 * prints side by side are two choices, whatever their spelling.
 */
export function ballots(
  printed: readonly Printed[],
  identity: ReadonlyMap<EntityId, ReadonlySet<EntityId>>,
): (one: Pick<Printed, 'choice' | 'entity'>) => Ballot {
  const groups: Group[] = []
  const homes = new Map<string, Group>()
  // Full names first: a bare surname then finds whom it can mean.
  const inOrder = [...printed].sort((a, b) => words(b.choice) - words(a.choice))
  for (const one of inOrder) {
    const key = keyOf(one)
    const home = homes.get(key) ?? homeFor(one, groups, identity)
    if (!groups.includes(home)) groups.push(home)
    homes.set(key, home)
    home.names.set(one.choice, (home.names.get(one.choice) ?? 0) + 1)
    if (one.entity !== undefined) home.entities.add(one.entity)
    if (one.party !== undefined) home.parties.set(one.party, (home.parties.get(one.party) ?? 0) + 1)
    home.articles.set(one.article, one.choice)
    for (const mark of one.marks ?? []) home.marks.add(mark)
  }
  const merged = new Map(acrossScripts(groups).map(([first, second]) => [second, first] as const))
  for (const [second, first] of merged) join(first, second)
  const finished = new Map(groups.map(group => [group, ballotOf(group)]))
  for (const [second, first] of merged) {
    const ballot = finished.get(first)
    if (ballot) finished.set(second, ballot)
  }
  return one => {
    const group = homes.get(keyOf(one))
    return (group && finished.get(group)) ?? { names: [one.choice], entities: new Set(), party: null }
  }
}

/** Everything of the second goes to the first. */
function join(first: Group, second: Group): void {
  for (const [name, count] of second.names) first.names.set(name, (first.names.get(name) ?? 0) + count)
  for (const entity of second.entities) first.entities.add(entity)
  for (const [article, choice] of second.articles) first.articles.set(article, choice)
  for (const [party, count] of second.parties)
    first.parties.set(party, (first.parties.get(party) ?? 0) + count)
}

const words = (name: string) => name.split(/\s+/).length
const keyOf = ({ choice, entity }: Pick<Printed, 'choice' | 'entity'>) => `${entity ?? ''}|${folded(choice)}`
/** One key for the spellings of a name; numbers tell options apart. */
const folded = (name: string) => [foldName(name), ...(name.match(/\p{N}+/gu) ?? [])].join(' ')

function homeFor(
  one: Printed,
  groups: readonly Group[],
  identity: ReadonlyMap<EntityId, ReadonlySet<EntityId>>,
): Group {
  const known = one.entity === undefined ? undefined : (identity.get(one.entity) ?? new Set([one.entity]))
  const certain = groups.find(
    group =>
      [...group.entities].some(entity => known?.has(entity)) ||
      [...group.names.keys()].some(name => folded(name) === folded(one.choice)),
  )
  if (certain) return certain
  const possible = groups.filter(
    group =>
      (group.articles.get(one.article) ?? one.choice) === one.choice &&
      isPersonal(one, group) &&
      fits([...group.names.keys()], one.choice),
  )
  const [only, ...others] = possible
  if (only && others.length === 0) return only
  return { names: new Map(), entities: new Set(), articles: new Map(), parties: new Map(), marks: new Set() }
}

/** Some form must fit, and no full name may speak against it. */
function fits(names: readonly string[], name: string): boolean {
  const judged = names.map(other => ({ full: isFull(other), same: same(other, name).same }))
  return judged.some(one => one.same) && judged.every(one => one.same || !one.full)
}

/** Spelling is judged for persons only; parties and options are told apart by their words. */
function isPersonal(one: Printed, group: Group): boolean {
  const isPerson = (entity: EntityId | undefined) => entity?.startsWith('person:') ?? false
  return isPerson(one.entity) && [...group.entities].some(isPerson)
}

function ballotOf({ names, entities, parties }: Group): Ballot {
  const most = (counts: Map<string, number>) =>
    [...counts].sort(([a, m], [b, n]) => Number(isFull(b)) - Number(isFull(a)) || n - m).map(([name]) => name)
  return { names: most(names), entities, party: most(parties)[0] ?? null }
}
