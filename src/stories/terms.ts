// What an article is about, as weighed terms: its words, names and numbers, the rare ones heaviest.
import { stopWords } from '../languages/stop-words.ts'

/** Term → weight; the squares of the weights add up to 1. */
export type Terms = ReadonlyMap<string, number>

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
export function termsOf(title: string, text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
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

type Known = { readonly term: string | undefined; readonly weight: number }

/** Words recur from article to article: looking at each once is enough. */
const seen = new Map<string, Known>()
const MOST_SEEN = 50_000

function known(word: string): Known {
  const before = seen.get(word)
  if (before) return before
  if (seen.size >= MOST_SEEN) seen.clear()
  const now = { term: termOf(word), weight: /^[\p{Lu}\p{N}]/u.test(word) ? NAME : 1 }
  seen.set(word, now)
  return now
}

function termOf(word: string): string | undefined {
  const lower = word.toLowerCase()
  if (/^\p{N}+$/u.test(lower)) return lower.length > 1 ? lower : undefined
  return lower.length < 3 || stopWords.has(lower) ? undefined : lower.slice(0, STEM)
}

/** Weighs terms by how few of the articles have them; the greater the power, the more the rarest decide. */
export function weigh(articles: readonly ReadonlyMap<string, number>[], power = 1): readonly Terms[] {
  const spread = new Map<string, number>()
  for (const counts of articles)
    for (const term of counts.keys()) spread.set(term, (spread.get(term) ?? 0) + 1)
  return articles.map(counts => {
    const weights = [...counts].map(([term, times]): [string, number] => [
      term,
      (1 + Math.log(times)) * Math.log((articles.length + BACKGROUND) / (spread.get(term) ?? 1)) ** power,
    ])
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1
    return new Map(weights.map(([term, weight]) => [term, weight / length]))
  })
}

/** The cosine of two weighed texts: 0 shares nothing, 1 is the same. */
export function alike(a: Terms, b: Terms): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [term, weight] of short) sum += weight * (long.get(term) ?? 0)
  return sum
}
