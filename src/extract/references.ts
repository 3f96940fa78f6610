// Every place where a person is meant: by name, by a description that only one fits, or by a pronoun where it is safe.
import type { Gender, PeopleLexicon } from '../languages/people-lexicon.ts'
import type { Span } from '../model/claim.ts'
import type { Prose, Sentence, Token } from './prose.ts'

export type Reference = {
  readonly span: Span
  /** Index into the people of the article. */
  readonly person: number
  readonly kind: 'name' | 'description' | 'pronoun'
}

/** What is known of a person when descriptions are settled. */
export type Known = {
  readonly gender?: Gender
  /** Heads of their roles, dictionary form: "president", "incumbent". */
  readonly heads: Set<string>
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
        ? byPronoun(pronoun.gender, outside, recent, index, sentence, known)
        : described(sentence, at, outside, recent, known, lexicon)
      if (person === undefined) continue
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
  if (!token || token.capital) return undefined
  const head = lexicon.role(token.lower)
  if (head === undefined || lexicon.relative(token.lower)) return undefined
  if (!isDefinite(sentence.tokens, at, lexicon)) return undefined
  const fitting = known.flatMap((person, index) => (person.heads.has(head) ? [index] : []))
  if (fitting.length === 1) return fitting[0]
  if (fitting.length === 0) return undefined
  const lately = [...own, ...recent.toReversed().flatMap(one => one.order)].find(reference =>
    fitting.includes(reference.person),
  )
  return lately?.person
}

/** The noun stands with "the" (or in a language without articles, bare) and takes no name after it. */
function isDefinite(tokens: readonly Token[], at: number, lexicon: PeopleLexicon): boolean {
  const after = tokens[at + 1]
  if (
    after?.capital ||
    (after && lexicon.of.has(after.lower)) ||
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
