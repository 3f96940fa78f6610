// Who is named in an article, what the article says they are, and who is meant at a place in its text.
import type { PeopleLexicon } from '../../languages/people-lexicon.ts'
import type { Span } from '../../model/claim.ts'
import { peopleLexicon } from '../lexicons.ts'
import { knownPlaces } from '../places/known-places.ts'
import type { PersonRead } from '../reading.ts'
import type { Prose, Token } from '../text/prose.ts'
import { genderOf, merge, nameOf, type Person } from './merge.ts'
import { ordinaryWords } from './name-kinds.ts'
import { agreed, listed } from './name-lists.ts'
import { type Candidate, candidates } from './names.ts'
import { type Known, type Reference, references } from './references.ts'
import { note, type Role, roleAfter, roleAt, rolesOf } from './roles.ts'

/** From this score a name of several words is a person's. */
const sure = 1
/** A single word needs more: an honorific, a title, an age. */
const alone = 1.9

export type People = {
  readonly list: readonly PersonRead[]
  /** In the order of the text; none overlap. */
  readonly references: readonly Reference[]
}

const nobody: People = { list: [], references: [] }

/** The people of an article; none where we have no lexicon of its language. */
export function readPeople(prose: Prose): People {
  const lexicon = peopleLexicon(prose.language)
  if (!lexicon) return nobody
  const knowledge = { lexicon, places: knownPlaces(prose.language), ordinary: ordinaryWords(prose) }
  const found = merge(listed(prose, agreed(candidates(prose, knowledge))), lexicon, sure, alone)
  const people = found.filter(person => !isSeated(prose, person, lexicon))
  const names = people
    .flatMap((person, index) =>
      person.mentions.map((one): Reference => ({ span: spanOf(one), person: index, kind: 'name' })),
    )
    .sort((a, b) => a.span[0] - b.span[0])
  const named = namedTokens(prose, people)
  const roles = people.map(person => rolesOf(prose, person, named, lexicon))
  const known = people.map((person, index) => knownOf(prose, person, roles[index] ?? [], lexicon))
  sitting(people, roles, known, lexicon)
  const all = references(prose, names, known, lexicon)
  addLater(prose, all, roles, named, lexicon)
  const list = people.map(
    (person, index): PersonRead => ({
      name: nameOf(person),
      roles: roles[index] ?? [],
      mentions: person.mentions.map(spanOf),
    }),
  )
  return { list, references: all }
}

/** "Forward Together took 56 seats and Green Dawn 24": what holds seats is a party, where nothing says that the words name a person. */
function isSeated(prose: Prose, { mentions }: Person, lexicon: PeopleLexicon): boolean {
  // Languages without articles print a party's name between quotation marks.
  if (lexicon.articles.size === 0) return false
  if (mentions.some(({ words }) => words.some(({ lower }) => lexicon.given.has(lower)))) return false
  return mentions.some(({ sentence, to }) => {
    const own = prose.sentences[sentence]
    const told = prose.sentences.slice(Math.max(0, sentence - PASSAGE), sentence + 1)
    const tells = told.some(one => one.tokens.some(({ lower }) => lexicon.mandates.has(lower)))
    return tells && own !== undefined && isCounted(own.tokens.slice(to, to + REACH), lexicon)
  })
}
/** What is counted is said once for so many sentences. */
const PASSAGE = 3
/** Words from a party to its seats: "has 56", "follows with 97". */
const REACH = 3

/** Does a number follow, with nothing but a verb or a preposition between? */
function isCounted(tokens: readonly Token[], lexicon: PeopleLexicon): boolean {
  for (const { kind, lower, capital } of tokens) {
    if (kind === 'number' || lexicon.counts.has(lower)) return true
    if (kind !== 'word' || capital) return false
  }
  return false
}

/** Where the tokens of names begin. */
function namedTokens(prose: Prose, people: readonly Person[]): ReadonlySet<number> {
  return new Set(
    people.flatMap(person =>
      person.mentions.flatMap(({ sentence, from, to }) =>
        (prose.sentences[sentence]?.tokens ?? []).slice(from, to).map(token => token.start),
      ),
    ),
  )
}

function knownOf(prose: Prose, person: Person, roles: readonly Role[], lexicon: PeopleLexicon): Known {
  const gender = genderOf(person, lexicon)
  const words = roles.flatMap(({ role }) => role.toLowerCase().split(/[^\p{L}-]+/u))
  const heads = words.flatMap(word => lexicon.role(word) ?? [])
  if (person.mentions.some(mention => wins(prose, mention, lexicon))) heads.push(...lexicon.winners)
  return { heads: new Set(heads), words, ...(gender ? { gender } : {}) }
}

/** "The incumbent" is whom the article calls so; where it calls nobody so, the holder of an office whom it names most. */
function sitting(
  people: readonly Person[],
  roles: readonly (readonly Role[])[],
  known: readonly Known[],
  lexicon: PeopleLexicon,
): void {
  if (known.some(({ heads }) => [...lexicon.incumbents].some(head => heads.has(head)))) return
  const count = (index: number) => people[index]?.mentions.length ?? 0
  const holds = (index: number) => (roles[index] ?? []).some(({ role }) => lexicon.holding.test(role))
  const holders = people.map((_, index) => index).filter(holds)
  const pool = holders.length > 0 ? holders : people.map((_, index) => index)
  const [most, next] = pool.sort((a, b) => count(b) - count(a))
  if (most === undefined || (next !== undefined && count(next) >= count(most))) return
  for (const head of lexicon.incumbents) known[most]?.heads.add(head)
}

/** Roles that hang on a pronoun ("he was deputy chairman") or that a description alone tells ("the incumbent"). */
function addLater(
  prose: Prose,
  found: readonly Reference[],
  roles: readonly Role[][],
  named: ReadonlySet<number>,
  lexicon: PeopleLexicon,
): void {
  let at = 0
  for (const sentence of prose.sentences) {
    let token = 0
    for (let one = found[at]; one && one.span[0] < sentence.end; one = found[++at]) {
      const own = roles[one.person]
      while ((sentence.tokens[token]?.start ?? one.span[0]) < one.span[0]) token++
      if (!own || one.kind === 'name' || sentence.tokens[token]?.start !== one.span[0]) continue
      const lower = sentence.tokens[token]?.lower ?? ''
      if (one.kind === 'description' && lexicon.incumbents.has(lower))
        note(own, roleAt(prose, sentence, token, lexicon))
      if (one.kind === 'pronoun' && lexicon.pronouns.get(lower)?.use === 'subject') {
        const role = roleAfter(prose, sentence, token + 1, named, lexicon)
        if (role) note(own, role)
      }
    }
  }
}

const spanOf = ({ words }: Candidate): Span => [words[0]?.start ?? 0, words.at(-1)?.end ?? 0]

/** Who is meant by the words between two offsets, in order. Binary search over the references. */
export function meantIn({ references }: People, [from, to]: Span): readonly Reference[] {
  let low = 0
  let high = references.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((references[middle]?.span[1] ?? 0) <= from) low = middle + 1
    else high = middle
  }
  const found: Reference[] = []
  for (let one = references[low]; one && one.span[0] < to; one = references[++low]) found.push(one)
  return found
}

/** Who is meant at an offset. */
export function meantAt(people: People, offset: number): Reference | undefined {
  return meantIn(people, [offset, offset + 1])[0]
}

/** "X has been reelected": the verb stands close behind the name. */
function wins(prose: Prose, { sentence, to }: Candidate, lexicon: PeopleLexicon): boolean {
  return (prose.sentences[sentence]?.tokens.slice(to, to + 4) ?? []).some(token =>
    lexicon.winning.has(token.lower),
  )
}
