// What each capitalised word of a run may be by itself: a given name, a title, a body, a place, an ordinary word.
import type { PeopleLexicon } from '../../languages/people-lexicon.ts'
import type { KnownPlaces } from '../places/known-places.ts'
import type { Prose, Token } from '../text/prose.ts'
import { isInitial, isNameWord, joined } from './chunks.ts'

export type Knowledge = {
  readonly lexicon: PeopleLexicon
  readonly places: KnownPlaces
  /** Lower-case words of the article that are also printed without a capital. */
  readonly ordinary: ReadonlySet<string>
}

/** Letters without their marks. */
export const bare = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '')
/** "PH-Hulu": a party's letters before a seat. */
const prefixed = /^\p{Lu}{2,}[-‐‑]\p{Lu}/u
/** «Би-би-си», «Си-эн-эн»: the names of letters. */
const spelled =
  /^(?:эй|би|си|ди|и|эф|джи|эйч|ай|джей|кей|эл|эм|эн|оу|пи|кью|ар|эс|ти|ю|ви|икс|уай)(?:-(?:эй|би|си|ди|и|эф|джи|эйч|ай|джей|кей|эл|эм|эн|оу|пи|кью|ар|эс|ти|ю|ви|икс|уай))+$/iu
const isAcronym = (text: string) =>
  spelled.test(text) ||
  (allCapitals.test(text) && text.length <= 6) ||
  /^\p{Lu}{2,}s$/u.test(text) ||
  prefixed.test(text)
const allCapitals = /^[\p{Lu}\p{N}'’&.-]{2,}$/u

/** Words that the article prints in lower case somewhere: a capital does not make them a name. */
export function ordinaryWords(prose: Prose): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { tokens } of prose.sentences)
    for (const token of tokens)
      if (token.kind === 'word' && !token.capital && !joined.test(token.text)) found.add(token.lower)
  return found
}

export type Kind =
  | 'honorific'
  | 'role'
  | 'modifier'
  | 'people'
  | 'body'
  | 'place'
  | 'never'
  | 'given'
  | 'initial'
  | 'acronym'
  | 'common'
  | 'shaped'
  | 'word'
  | 'particle'

export function isGiven(token: Token, { lexicon }: Knowledge): boolean {
  const lower = bare(token.lower)
  if (lexicon.given.has(token.lower) || lexicon.given.has(lower)) return true
  const first = lower.split('-')[0]
  if (first !== undefined && first !== lower && first.length > 2 && lexicon.given.has(first)) return true
  return lexicon
    .forms(token.text, 'given')
    .some(form => form.lemma !== token.text && lexicon.given.has(form.lemma.toLowerCase()))
}

function isPlace(token: Token, { lexicon, places }: Knowledge): boolean {
  const has = (word: string) => places.words.has(word) || lexicon.places.has(word)
  if (lexicon.placeShape.test(token.lower)) return true
  return has(token.lower) || lexicon.forms(token.text, 'surname').some(form => has(form.lemma.toLowerCase()))
}

/** The kind of one word; `first`: it opens its sentence, where a capital tells nothing. */
export function kindOf(token: Token, first: boolean, knowledge: Knowledge): Kind {
  const { lexicon, places, ordinary } = knowledge
  const { lower } = token
  if (!isNameWord(token)) return 'particle'
  // A firm in letters of its own: «корпорация Google».
  if (lexicon.foreign.test(token.text)) return 'body'
  if (isInitial(token) && token.text.length <= 6)
    return lower.length === 1 && first && lexicon.never.has(lower) ? 'never' : 'initial'
  if (lexicon.honorifics.has(lower)) return 'honorific'
  const given = isGiven(token, knowledge)
  if (given && !(first && lexicon.never.has(lower))) return 'given'
  if (first && lexicon.adverb(lower)) return 'never'
  if (lexicon.role(lower) !== undefined) return 'role'
  if (lexicon.body(lower) || lexicon.body(bare(lower))) return 'body'
  if (lexicon.modifier(lower) !== undefined) return 'modifier'
  if (lexicon.never.has(lower)) return 'never'
  if (places.peoples.has(lower) || places.peoples.has(lower.replace(/s$/, ''))) return 'people'
  if (lexicon.adjective(lower) && ordinary.has(lower)) return 'people'
  // "JP", "LR": two consonants are somebody's initials, where no body has them.
  if (/^[B-DF-HJ-NP-TV-Z]{2}$/.test(token.text)) return 'initial'
  if (isAcronym(token.text)) return 'acronym'
  if (isPlace(token, knowledge)) return 'place'
  if (lexicon.placeNoun(lower)) return 'common'
  if (
    lexicon.common.has(lower) ||
    lexicon.common.has(bare(lower)) ||
    lexicon.common.has(lower.replace(/(?<!s)s$/, '')) ||
    lexicon.common.has(lower.replace(/ies$/, 'y')) ||
    (ordinary.has(lower) && !lexicon.shape.test(lower))
  )
    return 'common'
  if (lexicon.wordShape.test(lower) && !lexicon.shape.test(lower)) return 'shaped'
  return 'word'
}

/** "In June", "May 3": a month, not April or June somebody. */
export const isDate = (tokens: readonly Token[], i: number, lexicon: PeopleLexicon) =>
  lexicon.prepositions.has(tokens[i - 1]?.lower ?? '') || tokens[i + 1]?.kind === 'number'

/** A word that opens sentences is a surname behind a given name: "Theresa May", "Zhang Jun". */
export function afterName(
  tokens: readonly Token[],
  i: number,
  kinds: readonly Kind[],
  { lexicon }: Knowledge,
): boolean {
  const before = kinds.at(-1)
  if (before !== 'given' && before !== 'word' && before !== 'role' && before !== 'honorific') return false
  // "Doctors Without Borders"
  if (before === 'role' && lexicon.stops.has(tokens[i]?.lower ?? '')) return false
  return (
    !lexicon.articles.has(tokens[i]?.lower ?? '') &&
    !lexicon.calendar.has(tokens[i]?.lower ?? '') &&
    tokens[i + 1]?.kind !== 'number'
  )
}
