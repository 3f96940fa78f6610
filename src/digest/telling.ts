// How likely a pair of words is to be worth repeating: said early, said again, and said by several.
import { stopWords } from '../languages/stop-words.ts'
import type { Found } from './sentences.ts'

/** Two neighbouring words of a sentence, cut to their stems. */
export type Pair = string

/** News says the most important first: the chance of a pair falls with the place of its first sentence … */
const FALLS = 5
/** … to no less than this part of the first. */
const LEAST = 1 / 13
/** What is said twice is nearly three times as likely as what is said once; said oftener than this it is no likelier. */
const AGAIN = 1.4
const OFTEN = 3
/** Each further voice that says it counts beside that. */
const VOICES = 0.5
const MANY_VOICES = 4
/** "of the" tells less than "turnout fell". */
const COMMON = 0.85
/** «выборов» and «выборы» are one word. */
const STEM = 6

/** Fewer letters than this are a preposition or an article in every language. */
const SHORT_WORD = 3

type Seen = { place: number; times: number; readonly voices: Set<number> }

const stemOf = (word: string) => word.slice(0, STEM)
const commonness = (word: string) => (word.length < SHORT_WORD || stopWords.has(word) ? COMMON : 1)

/** Each pair of a sentence once. */
export function pairsOf({ words }: Pick<Found, 'words'>): ReadonlySet<Pair> {
  return new Set(words.slice(1).map((word, at) => `${stemOf(words[at] ?? '')} ${stemOf(word)}`))
}

/** What each pair of these sentences is worth. Reprints are one voice. */
export function worthOfPairs(
  sentences: readonly (Pick<Found, 'words' | 'place'> & { readonly voice: number })[],
): ReadonlyMap<Pair, number> {
  const seen = new Map<Pair, Seen>()
  const common = new Map<Pair, number>()
  for (const sentence of sentences) {
    const { words, place, voice } = sentence
    for (const pair of pairsOf(sentence)) {
      const known = seen.get(pair)
      if (!known) seen.set(pair, { place, times: 1, voices: new Set([voice]) })
      else {
        known.place = Math.min(known.place, place)
        known.times++
        known.voices.add(voice)
      }
    }
    for (const [at, word] of words.slice(1).entries())
      common.set(`${stemOf(words[at] ?? '')} ${stemOf(word)}`, commonness(words[at] ?? '') * commonness(word))
  }
  return new Map(
    [...seen].map(([pair, { place, times, voices }]) => [
      pair,
      (Math.exp(-place / FALLS) + LEAST) *
        Math.min(times, OFTEN) ** AGAIN *
        Math.min(voices.size, MANY_VOICES) ** VOICES *
        (common.get(pair) ?? 1),
    ]),
  )
}
