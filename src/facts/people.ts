// What is known of a person, party or body: roles, candidacies with results, stands and words, each with its source.
import { distance as edits } from 'fastest-levenshtein'
import { same } from '../extract/same.ts'
import type { EntityId, Name } from '../model/entity.ts'
import { foldName as folded } from '../model/fold.ts'
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
  const hits = (await named(store, typed)).filter(({ kind }) => kind !== 'region' && kind !== 'election')
  const known = await together(store, hits)
  const [first, ...others] = meant(known, typed)
  if (!first)
    return { kind: 'unknown', asked: typed, nearest: await choicesOf(store, known.slice(0, CHOICES)) }
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
async function together(store: People, hits: readonly EntityHit[]): Promise<readonly Known[]> {
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

/** Those whom the typed name can mean: an id, a name as printed, a name that fits, a name a slip of the finger away. */
function meant(known: readonly Known[], typed: string): readonly Known[] {
  const asked = folded(typed)
  const names = (one: Known) => namesOf(one).map(({ name }) => name)
  const tests: readonly ((one: Known) => boolean)[] = [
    one => one.entities.includes(typed),
    one => names(one).some(name => folded(name) === asked),
    one => names(one).some(name => same(typed, name).same),
    one => names(one).some(name => slip(folded(name), asked)),
  ]
  for (const test of tests) {
    const fitting = known.filter(test)
    if (fitting.length === 0) continue
    // Who is printed under the very surname alone may be anyone of that surname: then the fuller ones are meant too.
    const wider = known.filter(
      one => fitting.includes(one) || names(one).some(name => same(typed, name).same),
    )
    return withoutShadows(test === tests[0] ? fitting : wider)
  }
  return []
}

/** A bare surname in some article is no further person where only one person of that surname is known. */
function withoutShadows(known: readonly Known[]): readonly Known[] {
  const isBare = (one: Known) => namesOf(one).every(({ name }) => folded(name).split(' ').length === 1)
  const full = known.filter(one => !isBare(one))
  return full.length > 0 ? full : known
}

/** One edit in five letters is a slip; in a shorter word it is another word. */
function slip(name: string, asked: string): boolean {
  const near = (a: string, b: string) => b.length >= 5 && edits(a, b) <= Math.floor(b.length / 5)
  if (near(name, asked)) return true
  const askedWords = asked.split(' ')
  return askedWords.every(word => name.split(' ').some(other => other === word || near(other, word)))
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
      return { label: name, line: `who ${one.entities[0] ?? name}`, ...(hint !== undefined && { hint }) }
    }),
  )
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
