// Every place where a person is meant: by name, by a description that only one fits, or by a pronoun where it is safe.
import type { Gender, PeopleLexicon, Reference as Pronoun } from '../../languages/people-lexicon.ts'
import type { Span } from '../../model/claim.ts'
import type { Prose, Sentence, Token } from '../text/prose.ts'

export type Reference = {
  readonly span: Span
  /** Index into the people of the article. */
  readonly person: number
  readonly kind: 'name' | 'description' | 'pronoun'
}

/** What is known of a person when descriptions are settled. */
export type Known = {
  /** A pronoun that surely means a person tells it too. */
  gender?: Gender
  /** Heads of their roles, dictionary form: "president", "incumbent". */
  readonly heads: Set<string>
  /** All words of their roles as printed, in lower case. */
  readonly words: readonly string[]
}

/** A pronoun looks back over so many sentences. */
const reach = 3

/** All references in order; names are given, the rest is found. */
export function references(
  prose: Prose,
  names: readonly Reference[],
  known: readonly Known[],
  lexicon: PeopleLexicon,
): Reference[] {
  const found: Reference[] = []
  let next = 0
  /** Latest references outside quotation marks, the latest sentence last: the first of a sentence is its subject as a rule. */
  const recent: { sentence: number; paragraph: number; order: Reference[] }[] = []
  for (const [index, sentence] of prose.sentences.entries()) {
    const outside: Reference[] = []
    for (const [at, token] of sentence.tokens.entries()) {
      let name = names[next]
      while (name && name.span[0] < token.start) name = names[++next]
      if (name && name.span[0] === token.start) {
        if (!token.quoted) outside.push(name)
        found.push(name)
        continue
      }
      if (token.kind !== 'word' || token.quoted) continue
      const pronoun = lexicon.pronouns.get(token.lower)
      const person = pronoun
        ? byPronoun(
            pronoun.gender,
            beside(sentence, at, pronoun.use, outside, lexicon),
            recent,
            index,
            sentence,
            known,
          )
        : described(sentence, at, outside, recent, known, lexicon)
      if (person === undefined) continue
      const one = known[person]
      if (one && !one.gender && pronoun?.gender && pronoun.use === 'subject') one.gender = pronoun.gender
      const reference: Reference = {
        span: [token.start, token.end],
        person,
        kind: pronoun ? 'pronoun' : 'description',
      }
      outside.push(reference)
      found.push(reference)
    }
    if (outside.length > 0) recent.push({ sentence: index, paragraph: sentence.paragraph, order: outside })
    if (recent.length > reach + 1) recent.shift()
  }
  return found
}

type Recent = readonly {
  readonly sentence: number
  readonly paragraph: number
  readonly order: readonly Reference[]
}[]

/** Whom a pronoun may mean in its own sentence: as an object it is another than the subject ("X had not waited for her"). */
function beside(
  { tokens }: Sentence,
  at: number,
  use: Pronoun['use'],
  outside: readonly Reference[],
  lexicon: PeopleLexicon,
): readonly Reference[] {
  const next = tokens[at + 1]
  const isObject =
    use === 'object' || (use === 'possessive' && lexicon.articles.size > 0 && isEnd(next, lexicon))
  return isObject ? outside.slice(1) : outside
}
const isEnd = (token: Token | undefined, lexicon: PeopleLexicon) =>
  token?.kind !== 'word' || lexicon.prepositions.has(token.lower) || lexicon.joints.has(token.lower)

function byPronoun(
  gender: Gender | undefined,
  own: readonly Reference[],
  recent: Recent,
  index: number,
  sentence: Sentence,
  known: readonly Known[],
): number | undefined {
  const fits = (reference: Reference) => {
    const sex = known[reference.person]?.gender
    return sex === undefined || gender === undefined || sex === gender
  }
  const here = own.find(fits)
  if (here) return here.person
  for (let i = recent.length - 1; i >= 0; i--) {
    const one = recent[i]
    if (!one || index - one.sentence > reach || sentence.paragraph - one.paragraph > 1) return undefined
    const surely = one.order.find(reference => fits(reference) && known[reference.person]?.gender === gender)
    const person = surely ?? one.order.find(fits)
    if (person) return person.person
  }
  return undefined
}

/** "the incumbent", "the former president": a description that fits one person of the article. */
function described(
  sentence: Sentence,
  at: number,
  own: readonly Reference[],
  recent: Recent,
  known: readonly Known[],
  lexicon: PeopleLexicon,
): number | undefined {
  const token = sentence.tokens[at]
  if (!token || (token.capital && at > 0)) return undefined
  // "The winner declared": as a subject; "sent the winner" is told of somebody else.
  const wins = lexicon.winners.has(token.lower) && lexicon.verb(sentence.tokens[at + 1]?.lower ?? '')
  const head = lexicon.role(token.lower) ?? (wins ? token.lower : undefined)
  if (head === undefined || lexicon.relative(token.lower)) return undefined
  const office = lexicon.sameOffice(head)
  const bearing = (one: string) =>
    known.flatMap((person, index) =>
      person.heads.has(one) || [...person.heads].some(other => lexicon.sameOffice(other) === one)
        ? [index]
        : [],
    )
  const tops = lexicon.tops.has(office) ? [...lexicon.tops] : [office]
  const byBody = ofBody(sentence.tokens, at, [...new Set(tops.flatMap(bearing))], known, lexicon)
  if (byBody !== undefined) return byBody
  const sits = lexicon.sitting.has(lexicon.modifier(sentence.tokens[at - 1]?.lower ?? '') ?? '')
  if (!isDefinite(sentence.tokens, at, sits, lexicon)) return undefined
  const exactly = known.flatMap((person, index) => (person.heads.has(head) ? [index] : []))
  const fits = exactly.length > 0 ? exactly : bearing(office)
  // "The outgoing head of state" is the incumbent, under whatever title the article names him.
  const fitting = fits.length === 0 && sits ? [...lexicon.incumbents].flatMap(bearing) : fits
  if (fitting.length === 1) return fitting[0]
  if (fitting.length === 0) return undefined
  const lately = [...own, ...recent.toReversed().flatMap(one => one.order)].find(reference =>
    fitting.includes(reference.person),
  )
  return lately?.person
}

/** Words of a body's name in a description are looked at so far behind its head. */
const BODY = 3
/** Endings differ from case to case; what stands before them does not. */
const STEM = 5

/** "the former head of the KGB", «экс-глава КГБ»: the one of several whose role has those very words. */
function ofBody(
  tokens: readonly Token[],
  at: number,
  bearing: readonly number[],
  known: readonly Known[],
  lexicon: PeopleLexicon,
): number | undefined {
  const next = tokens[at + 1]
  if (!next || bearing.length === 0) return undefined
  const hasArticles = lexicon.articles.size > 0
  if (hasArticles && !lexicon.of.has(next.lower)) return undefined
  const isDefinite = tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'the')
  if (hasArticles && !isDefinite) return undefined
  const body: string[] = []
  for (let i = at + (hasArticles ? 2 : 1); i <= at + BODY + 1; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || lexicon.verb(token.lower)) break
    if (lexicon.prepositions.has(token.lower)) break
    if (!lexicon.articles.has(token.lower)) body.push(token.lower)
  }
  if (body.length === 0) return undefined
  const stem = (word: string) => word.slice(0, Math.max(STEM, word.length - 3))
  const fits = bearing.filter(index =>
    body.every(word => known[index]?.words.some(other => stem(other) === stem(word))),
  )
  return fits.length === 1 ? fits[0] : undefined
}

/** The noun stands with "the" (or in a language without articles, bare) and takes no name after it. */
function isDefinite(tokens: readonly Token[], at: number, sits: boolean, lexicon: PeopleLexicon): boolean {
  const after = tokens[at + 1]
  if (
    after?.capital ||
    (after && lexicon.of.has(after.lower) && !sits) ||
    after?.text === ',' ||
    after?.lower === "'s"
  )
    return false
  if (lexicon.articles.size === 0 || lexicon.articles.has('')) return !after?.capital
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const token = tokens[i]
    if (!token) return false
    if (token.lower === 'the') return true
    if (lexicon.modifier(token.lower) === undefined) return false
  }
  return false
}
