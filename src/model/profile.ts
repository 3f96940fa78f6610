// What an article is about, in numbers: enough to tell which articles report one event, in a fraction of the text's size.
import type { EntityId } from './entity.ts'

/** Raised when articles are profiled in another way: they are then read again. */
export const profiledBy = 'profile@1'

/** A word, name or number, as the number that stands for it. */
export type Term = number

/** Terms are numbers of so many bits, so that a count fits beside each in four bytes. */
export const TERM_BITS = 26

/** How often each term is said. */
export type Counts = ReadonlyMap<Term, number>

export type Profile = {
  /** Words, names and numbers in the article's own language. */
  readonly words: Counts
  /** Names, numbers and places as any language has them. */
  readonly bridge: Counts
  readonly script: 'Latin' | 'Cyrillic' | 'other'
}

/** In how many articles each term stands. */
export type Spread = {
  readonly of: Counts
  /** All articles that were counted. */
  readonly articles: number
}

/** The number of a word (FNV-1a). In texts of 200 words, chance makes two of them one in one pair of a thousand. */
export function termOf(word: string): Term {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return (hash >>> 0) >>> (32 - TERM_BITS)
}

/** What stands for a person or a body in a bridge. */
export const termOfEntity = (entity: EntityId): Term => termOf(`who ${entity}`)
