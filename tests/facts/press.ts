// A press for tests: articles in a few words, each with the claims that its sentences make, in a real store.
import { type Claim, claimId, type Predicate, type Values } from '../../src/model/claim.ts'
import { electionId, type Office, type Stance, type Standing } from '../../src/model/election.ts'
import { openStore } from '../../src/store/sqlite/sqlite.ts'
import type { ReadArticle, Store } from '../../src/store/store.ts'
import { placeWaiting } from '../../src/stories/place.ts'
import { profileOf } from '../../src/stories/profile.ts'

type Says = {
  /** Stands in the article's text, to the letter. */
  readonly quote: string
  readonly standing?: Standing | 'denied'
  readonly saidBy?: string
} & (
  | {
      readonly vote: string
      readonly result: string
      readonly percent?: number
      readonly votes?: number
      readonly seats?: number
      readonly party?: string
    }
  | { readonly vote: string; readonly turnout: number }
  | { readonly vote: string; readonly registered: number }
  | { readonly vote: string; readonly winner: string }
  | { readonly vote: string; readonly day: true }
  | {
      readonly actor: string
      readonly stance: Stance
      readonly about: string
      readonly on?: string
      readonly reason?: string
    }
  | { readonly person: string; readonly role: string; readonly of?: string }
  | { readonly person: string; readonly words: string }
)

export type Printed = {
  readonly by: string
  readonly on?: string
  readonly title?: string
  readonly text: string
  readonly isStub?: true
  readonly language?: string
  readonly regions?: readonly string[]
  readonly says?: readonly Says[]
  /** Further names in the text that are no subject of a claim. */
  readonly names?: readonly string[]
}

/** The present of these tests. */
export const NOW = '2026-03-10T12:00:00.000Z'

/** `person:aslan-bari` of "Aslan Bari"; an option of a referendum is nobody. */
export const person = (name: string) => `person:${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`
const options = ['Yes', 'No', 'Against all']

/** `abkhazia president 2019-09-08 2`; `-` for what the article does not say. */
function voteId(vote: string): string {
  const [region = '', office = 'other', date = '-', round = '-'] = vote.split(' ')
  return electionId({
    region,
    office: office as Office,
    date: date === '-' ? null : date,
    round: round === '-' ? null : Number(round),
  })
}

export async function press(...printed: readonly Printed[]): Promise<Store> {
  const store = await openStore(':memory:')
  await arrive(store, printed.map(articleFrom))
  return store
}

/** The articles are stored and placed in their stories. */
export async function arrive(store: Store, read: readonly ReadArticle[]): Promise<void> {
  await store.articles.save(read)
  await placeWaiting({ store })
}

export function articleFrom(printed: Printed, place: number): ReadArticle {
  const {
    by,
    on,
    title = `Report by ${by}`,
    text,
    language = 'en',
    regions = ['abkhazia'],
    says = [],
    names = [],
  } = printed
  const publisher = by.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
  const published = on === undefined ? undefined : `${on}T08:00:00.000Z`
  const article = {
    id: `article-${place}-${publisher}`,
    revision: 1,
    publisher,
    source: by,
    url: `https://${publisher}.example/${place}`,
    ...(printed.isStub && { isStub: printed.isStub }),
    language,
    title,
    text,
    ...(published !== undefined && { published }),
    seenAt: published ?? '2026-03-01T00:00:00.000Z',
  }
  const named = new Set([...names, ...says.flatMap(namedBy)])
  return {
    article,
    claims: says.map(said => claimFrom(article, said)),
    regions,
    names: [...named].map(name => ({ entity: entityOf(name), name: bare(name), language })),
    profile: profileOf(article, { regions }),
    readBy: 'test@1',
  }
}

/** Bodies and parties are marked in a test's name: "party:Amra", "body:Protesters", "region:Georgia". */
const entityOf = (name: string) => (/^(?:party|body|region):/.test(name) ? name.toLowerCase() : person(name))
const bare = (name: string) => name.replace(/^(?:party|body|region):/, '')

function namedBy(said: Says): readonly string[] {
  if ('result' in said) return options.includes(said.result) ? [] : [said.result]
  if ('winner' in said) return [said.winner]
  if ('actor' in said) return [said.actor]
  return 'person' in said ? [said.person] : []
}

function claimFrom(article: ReadArticle['article'], said: Says): Claim {
  const start = article.text.indexOf(said.quote)
  if (start < 0) throw new Error(`The test's article does not say: ${said.quote}`)
  const from = {
    article: article.id,
    revision: 1,
    quote: said.quote,
    span: [start, start + said.quote.length] as const,
    ...(said.saidBy !== undefined && { saidBy: said.saidBy }),
    rule: 'test@1',
  }
  const { subject, named, about } = contentOf(said)
  const made = {
    subject,
    named,
    standing: said.standing ?? ('official' as const),
    from,
    seenAt: article.seenAt,
    ...about,
  }
  return { ...made, id: claimId(made) }
}

type About = { [P in Predicate]: { readonly predicate: P; readonly value: Values[P] } }[Predicate]

function contentOf(said: Says): { subject: string; named: string; about: About } {
  if ('vote' in said) return { subject: voteId(said.vote), named: said.vote, about: ofVote(said) }
  if ('actor' in said) {
    const { stance, about, on, reason } = said
    const value = {
      stance,
      about,
      ...(on !== undefined && { election: voteId(on) }),
      ...(reason !== undefined && { reason }),
    }
    return { subject: entityOf(said.actor), named: bare(said.actor), about: { predicate: 'position', value } }
  }
  const subject = entityOf(said.person)
  if ('role' in said) {
    const value = { role: said.role, ...(said.of !== undefined && { region: said.of }) }
    return { subject, named: said.person, about: { predicate: 'role', value } }
  }
  return {
    subject,
    named: said.person,
    about: { predicate: 'said', value: { words: said.words, direct: true } },
  }
}

function ofVote(said: Extract<Says, { vote: string }>): About {
  if ('result' in said) {
    const { result, percent, votes, seats, party } = said
    const value = {
      choice: bare(result),
      ...(options.includes(result) ? {} : { entity: entityOf(result) }),
      ...(party !== undefined && { party }),
      ...(percent !== undefined && { percent }),
      ...(votes !== undefined && { votes }),
      ...(seats !== undefined && { seats }),
    }
    return { predicate: 'result', value }
  }
  if ('turnout' in said) return { predicate: 'turnout', value: { percent: said.turnout } }
  if ('registered' in said) return { predicate: 'registered', value: { voters: said.registered } }
  if ('winner' in said)
    return { predicate: 'winner', value: { choice: bare(said.winner), entity: entityOf(said.winner) } }
  return { predicate: 'polling-day', value: { date: said.vote.split(' ')[2] ?? '' } }
}
