// What an article is about, as weighed terms: its words, names and numbers, the rare ones heaviest.
import { stopWords } from '../languages/stop-words.ts'
import { type Counts, type Spread, type Term, termOf } from '../model/profile.ts'

/** Term → weight; the squares of the weights add up to 1. */
export type Terms = ReadonlyMap<Term, number>

/** Words from the start of an article that say what it is about; the rest is background, and the next story's menu. */
const READ = 600
/** Letters that a word and the space behind it take on average, at most. */
const LONGEST = 12
/** What stands in the title counts this often. */
const TITLE = 2
/** Names and numbers tell events apart better than other words do. */
const NAME = 2
/** Six letters tell most words apart and let "elected" meet "elections", «выборы» meet «выборах». */
const STEM = 6
/** Stands in for the articles that were not given: among three, a word in two of them is not common. */
const BACKGROUND = 20

/** How much each term is said in an article. */
export function termsOf(title: string, text: string): Counts {
  const counts = new Map<Term, number>()
  const count = (words: readonly string[], times: number) => {
    for (const word of words) {
      const { term, weight } = known(word)
      if (term !== undefined) counts.set(term, (counts.get(term) ?? 0) + times * weight)
    }
  }
  count(wordsOf(title), TITLE)
  count(wordsOf(text.slice(0, READ * LONGEST)).slice(0, READ), 1)
  return counts
}

const wordsOf = (text: string): readonly string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []

type Known = { readonly term: Term | undefined; readonly weight: number }

/** Words recur from article to article: looking at each once is enough. */
const seen = new Map<string, Known>()
const MOST_SEEN = 50_000

function known(word: string): Known {
  const before = seen.get(word)
  if (before) return before
  if (seen.size >= MOST_SEEN) seen.clear()
  const stem = stemOf(word)
  const term = stem === undefined ? undefined : termOf(stem)
  const now = { term, weight: /^[\p{Lu}\p{N}]/u.test(word) ? NAME : 1 }
  seen.set(word, now)
  return now
}

function stemOf(word: string): string | undefined {
  const lower = word.toLowerCase()
  if (/^\p{N}+$/u.test(lower)) return lower.length > 1 ? lower : undefined
  return lower.length < 3 || stopWords.has(lower) ? undefined : lower.slice(0, STEM)
}

/** In how many of these each term stands. */
export function spreadOf(all: readonly Counts[]): Spread {
  const of = new Map<Term, number>()
  for (const counts of all) for (const term of counts.keys()) of.set(term, (of.get(term) ?? 0) + 1)
  return { of, articles: all.length }
}

/** Weighs terms by how few articles have them; the greater the power, the more the rarest decide. */
export function weigh(counts: Counts, { of, articles }: Spread, power = 1): Terms {
  const weights: [Term, number][] = []
  let squares = 0
  for (const [term, times] of counts) {
    const rarity = Math.max(0, Math.log((articles + BACKGROUND) / (of.get(term) || 1)))
    const weight = (1 + Math.log(times)) * rarity ** power
    weights.push([term, weight])
    squares += weight * weight
  }
  const length = Math.sqrt(squares) || 1
  for (const one of weights) one[1] /= length
  return new Map(weights)
}

/** Each weighed by how few of the others have its terms. */
export function weighTogether(all: readonly Counts[]): readonly Terms[] {
  const spread = spreadOf(all)
  return all.map(counts => weigh(counts, spread))
}

/** The cosine of two weighed texts: 0 shares nothing, 1 is the same. */
export function alike(a: Terms, b: Terms): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [term, weight] of short) sum += weight * (long.get(term) ?? 0)
  return sum
}
