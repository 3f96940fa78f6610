// What is known of a person, party or body: roles, candidacies with results, stands and words, each with its source.
import { distance as edits } from 'fastest-levenshtein'
import { same } from '../extract/same.ts'
import { voteOf } from '../model/election.ts'
import type { EntityId, Name } from '../model/entity.ts'
import { foldName as folded } from '../model/fold.ts'
import type { RegionId } from '../model/region.ts'
import type { Instant } from '../model/time.ts'
import type { EntityHit, Store } from '../store/store.ts'
import { candidaciesOf } from './candidacies.ts'
import { cited, toldAt } from './cited.ts'
import { CHOICES, type Choice, type PersonFact, type Several, type Unknown } from './fact.ts'
import { identities } from './identity.ts'
import { ownWords } from './words.ts'

type People = Pick<Store, 'claims' | 'entities' | 'judgements' | 'articles'>

/** Entities looked at for one typed name. */
const LOOKED_AT = 24
/** What a card tells of each kind at most; the rest is a search away. */
const ROLES = 8
const QUOTES = 5
const POSITIONS = 12
const STORIES = 5
/** Names offered where none is known. */
const NEAREST = 5

/** One person with every entity that is judged to be that person. */
type Known = {
  readonly entities: readonly EntityId[]
  readonly hits: readonly EntityHit[]
  readonly articles: number
}

export async function personOf(
  store: People,
  typed: string,
  now: Instant,
): Promise<PersonFact | Several | Unknown> {
  const known = await together(store, await named(store, typed))
  const [first, ...others] = meant(known, typed)
  if (!first) {
    const near = known.length > 0 ? known : await together(store, await nearestTo(store, typed))
    return { kind: 'unknown', asked: typed, nearest: await choicesOf(store, near.slice(0, NEAREST)) }
  }
  if (others.length > 0)
    return {
      kind: 'several',
      asked: typed,
      choices: await choicesOf(store, [first, ...others].slice(0, CHOICES)),
    }
  return factOf(store, first, now)
}

/** A button asks by id, a person by name. */
async function named(store: People, typed: string): Promise<readonly EntityHit[]> {
  const hit = /^(?:person|party|body):/.test(typed) ? await store.entities.get(typed) : undefined
  return hit ? [hit] : store.entities.find(typed, { limit: LOOKED_AT })
}

/** Hits that are judged to be one are one; the order of the hits is kept. */
async function together(store: People, all: readonly EntityHit[]): Promise<readonly Known[]> {
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
function meant(known: readonly Known[], typed: string): readonly Known[] {
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

/** Edits between what was typed and the words of a name; infinite where they are no slips but another name. */
function slips(name: string, typed: string): number {
  const words = (text: string) => [folded(text).split(' '), text.toLowerCase().split(/\s+/)]
  const [mine, plain] = words(typed)
  const [theirs, theirPlain] = words(name)
  const nearest = (word: string, others: readonly string[]) =>
    Math.min(...others.map(other => edits(word, other)))
  const total = (asked: readonly string[], others: readonly string[]) =>
    asked.reduce((sum, word) => sum + nearest(word, others), 0)
  const count = Math.min(total(mine ?? [], theirs ?? []), total(plain ?? [], theirPlain ?? []))
  // One edit in five letters is a slip of the finger; in a shorter word it makes another word.
  const isSlip = (mine ?? []).every(word => nearest(word, theirs ?? []) <= Math.floor(word.length / 5))
  return isSlip || same(typed, name).same ? count : Number.POSITIVE_INFINITY
}

function namesOf({ hits }: Known): readonly Name[] {
  const names = new Map<string, Name>()
  for (const name of hits.flatMap(hit => hit.names)) {
    const known = names.get(name.name)
    names.set(name.name, known ? { ...name, count: known.count + name.count } : name)
  }
  const parts = (name: string) => Math.min(2, name.split(/\s+/).length)
  return [...names.values()].sort((a, b) => parts(b.name) - parts(a.name) || b.count - a.count)
}

async function choicesOf(store: People, known: readonly Known[]): Promise<readonly Choice[]> {
  return Promise.all(
    known.map(async (one): Promise<Choice> => {
      const [role] = await store.claims.find({ subjects: one.entities, predicates: ['role'], limit: 1 })
      const name = namesOf(one)[0]?.name ?? one.entities[0] ?? ''
      const hint = role?.claim.value.role
      // A body carries its place in its id; a person without a role is told apart by where one stood.
      const region =
        one.entities[0]?.split('@')[1] ?? (hint === undefined ? await stoodIn(store, one) : undefined)
      return {
        label: name,
        line: `who ${one.entities[0] ?? name}`,
        ...(hint !== undefined && { hint }),
        ...(region !== undefined && { region }),
      }
    }),
  )
}

async function stoodIn(store: People, { entities }: Known): Promise<RegionId | undefined> {
  for (const valueEntity of entities) {
    const [told] = await store.claims.find({ valueEntity, predicates: ['result', 'winner'], limit: 1 })
    if (told) return voteOf(told.claim.subject)?.region
  }
  return undefined
}

/** Where no name is like it: those that begin like it, the nearest first. */
async function nearestTo(store: People, typed: string): Promise<readonly EntityHit[]> {
  const asked = folded(typed)
  const starts = [...new Set(asked.split(' ').map(word => word.slice(0, 3)))].filter(
    start => start.length >= 2,
  )
  const found = await Promise.all(starts.map(start => store.entities.complete(start, { limit: LOOKED_AT })))
  const distance = ({ names }: EntityHit) =>
    Math.min(
      ...names.flatMap(({ name }) => [name, ...name.split(' ')]).map(name => edits(folded(name), asked)),
    )
  return [...new Map(found.flat().map(hit => [hit.entity, hit])).values()]
    .filter(hit => distance(hit) <= Math.ceil(asked.length / 2))
    .sort((a, b) => distance(a) - distance(b))
}

async function factOf(store: People, known: Known, now: Instant): Promise<PersonFact> {
  const subjects = known.entities
  const [roles, positions, said] = await Promise.all([
    store.claims.find({ subjects, predicates: ['role'] }),
    store.claims.find({ subjects, predicates: ['position'] }),
    store.claims.find({ subjects, predicates: ['said'] }),
  ])
  const names = namesOf(known).map(({ name }) => name)
  const entity = subjects[0] ?? ''
  return {
    kind: 'person',
    name: names[0] ?? entity,
    entity,
    entityKind: known.hits[0]?.kind ?? 'person',
    names,
    roles: distinct(roles.filter(isHeld), ({ claim }) => claim.value.role.toLowerCase())
      .slice(0, ROLES)
      .map(told => ({
        role: told.claim.value.role,
        region: told.claim.value.region ?? null,
        from: told.claim.holds?.from ?? null,
        to: told.claim.holds?.to ?? null,
        said: told.article.published ?? null,
        source: cited(told),
      })),
    elections: await candidaciesOf(store, subjects, now),
    positions: distinct(
      positions.filter(isHeld),
      ({ claim }) => `${claim.value.about} ${claim.value.stance} ${claim.value.election ?? ''}`,
    )
      .slice(0, POSITIONS)
      .map(told => ({
        stance: told.claim.value.stance,
        about: told.claim.value.about,
        date: told.article.published ?? null,
        reason: told.claim.value.reason ?? null,
        words: ownWords(told.claim.from.quote),
        quote: told.claim.from.quote,
        source: cited(told),
      })),
    quotes: distinct(
      said.filter(({ claim }) => claim.value.direct),
      ({ claim }) => claim.value.words,
    )
      .slice(0, QUOTES)
      .map(told => ({
        text: told.claim.value.words,
        date: told.article.published ?? null,
        source: cited(told),
      })),
    stories: await storiesOf(store, subjects),
  }
}

const isHeld = ({ claim }: { readonly claim: { readonly standing: string } }) => claim.standing !== 'denied'

/** Newest first; of what is said alike, the newest. */
function distinct<T extends Parameters<typeof toldAt>[0]>(
  told: readonly T[],
  key: (one: T) => string,
): readonly T[] {
  const kept = new Map<string, T>()
  for (const one of [...told].sort((a, b) => toldAt(b).localeCompare(toldAt(a)))) {
    if (!kept.has(key(one))) kept.set(key(one), one)
  }
  return [...kept.values()]
}

async function storiesOf(store: People, entities: readonly EntityId[]): Promise<PersonFact['stories']> {
  const hits = (
    await Promise.all(entities.map(entity => store.articles.latest({ entity, limit: STORIES })))
  ).flat()
  return distinct(
    hits.map(article => ({ article })),
    ({ article }) => article.id,
  )
    .slice(0, STORIES)
    .map(({ article: { title, source, url, published } }) => ({
      title,
      publisher: source,
      ...(url !== undefined && { url }),
      ...(published !== undefined && { published }),
    }))
}
