// What is known of a person, party or body: roles, candidacies with results, stands and words, each with its source.
import { voteOf } from '../model/election.ts'
import type { EntityId } from '../model/entity.ts'
import type { RegionId } from '../model/region.ts'
import type { Instant } from '../model/time.ts'
import type { Told } from '../store/store.ts'
import { candidaciesOf } from './candidacies.ts'
import { cited, toldAt } from './cited.ts'
import { CHOICES, type Choice, type PersonFact, type Several, type Unknown } from './fact.ts'
import { type Known, knownBy, meant, namesOf, nearestTo } from './meant.ts'
import type { Papers } from './place.ts'
import { ownWords, trimmed } from './words.ts'

/** What a card tells of each kind at most; the rest is a search away. */
const ROLES = 8
const QUOTES = 5
const REPORTED = 4
const POSITIONS = 12
const STORIES = 5
/** The newest claims of each kind that are gone through for it: many papers say one thing. */
const READ = 60
/** Names offered where none is known. */
const NEAREST = 5

export async function personOf(
  store: Papers,
  typed: string,
  now: Instant,
): Promise<PersonFact | Several | Unknown> {
  const known = await knownBy(store, typed)
  const found = meant(known, typed)
  // A slip at the wrong place hides a name from the index; then it is looked for among those that begin alike.
  const near = found.length > 0 ? [] : await nearestTo(store, typed)
  const [first, ...others] = found.length > 0 ? found : meant(near, typed)
  if (!first) {
    const nearest = (known.length > 0 ? known : near).slice(0, NEAREST)
    return { kind: 'unknown', asked: typed, nearest: await choicesOf(store, nearest) }
  }
  if (others.length > 0)
    return {
      kind: 'several',
      asked: typed,
      choices: await choicesOf(store, [first, ...others].slice(0, CHOICES)),
    }
  return factOf(store, first, now)
}

/** Each with what tells it apart, and the line that asks for it. */
export async function choicesOf(store: Papers, known: readonly Known[]): Promise<readonly Choice[]> {
  return Promise.all(
    known.map(async (one): Promise<Choice> => {
      const [role] = await store.claims.find({ subjects: one.entities, predicates: ['role'], limit: 1 })
      const name = namesOf(one)[0]?.name ?? one.entities[0] ?? ''
      const hint = role?.claim.value.role
      // A body carries its place in its id; a person without a role is told apart by where one stood.
      const region =
        one.entities[0]?.split('@')[1] ?? (hint === undefined ? await stoodIn(store, one) : undefined)
      // A name is asked for by itself where it can mean nobody else; namesakes are asked for by id.
      const alone = meant(known, name)
      return {
        label: name,
        line: `who ${alone.length === 1 && alone[0] === one ? name : (one.entities[0] ?? name)}`,
        ...(hint !== undefined && { hint }),
        ...(region !== undefined && { region }),
      }
    }),
  )
}

async function stoodIn(store: Papers, { entities }: Known): Promise<RegionId | undefined> {
  for (const valueEntity of entities) {
    const [told] = await store.claims.find({ valueEntity, predicates: ['result', 'winner'], limit: 1 })
    if (told) return voteOf(told.claim.subject)?.region
  }
  return undefined
}

async function factOf(store: Papers, known: Known, now: Instant): Promise<PersonFact> {
  const subjects = known.entities
  const [roles, positions, said] = await Promise.all([
    store.claims.find({ subjects, predicates: ['role'], limit: READ }),
    store.claims.find({ subjects, predicates: ['position'], limit: READ }),
    store.claims.find({ subjects, predicates: ['said'], limit: READ }),
  ])
  const names = namesOf(known).map(({ name }) => name)
  const entity = subjects[0] ?? ''
  return {
    kind: 'person',
    name: names[0] ?? entity,
    entity,
    entityKind: known.hits[0]?.kind ?? 'person',
    names,
    entities: subjects,
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
        text: trimmed(told.claim.value.words),
        date: told.article.published ?? null,
        source: cited(told),
      })),
    reported: reportedOf(said)
      .slice(0, REPORTED)
      .map(told => ({
        text: trimmed(told.claim.value.words),
        date: told.article.published ?? null,
        source: cited(told),
      })),
    stories: await storiesOf(store, subjects),
  }
}

/** Reported words of some length that are no part of a quotation that is told already. */
function reportedOf(said: readonly Told<'said'>[]): readonly Told<'said'>[] {
  const direct = said.filter(({ claim }) => claim.value.direct)
  const overlaps = ({ claim, article }: Told<'said'>) =>
    direct.some(
      other =>
        other.article.id === article.id &&
        other.claim.from.span[0] < claim.from.span[1] &&
        claim.from.span[0] < other.claim.from.span[1],
    )
  const reported = said.filter(
    one =>
      !one.claim.value.direct &&
      one.claim.standing !== 'denied' &&
      one.claim.value.words.split(/\s+/).length >= REPORTED_WORDS &&
      !overlaps(one),
  )
  return distinct(reported, ({ claim }) => claim.value.words)
}
/** Fewer words are a fragment that tells nothing by itself. */
const REPORTED_WORDS = 4

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

async function storiesOf(store: Papers, entities: readonly EntityId[]): Promise<PersonFact['stories']> {
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
