// Which of some articles could tell one event, and how alike they are: those are compared that share rare words or names.
import type { Profile, Spread, Term } from '../model/profile.ts'
import { alike, type Terms, weigh } from './terms.ts'

/** Rare words tell events apart, middling ones only topics: the rarity of a word counts with this power. */
export const RARITY = 1.5
/** Two languages share names and numbers alone, so that chance is greater: this much of those counts like the whole of all words. */
const ACROSS = 0.55
/** An event is told for some days; two articles further apart tell two. */
export const WINDOW_MS = 10 * 86_400_000
/** Terms of an article that look for others: its rarest tell enough. With fewer, who is near by middling words is missed. */
export const SEEKING = 40
/** Of a term's articles the newest so many are looked at. */
const LOOKED_AT = 400
/** Of all articles that were looked at, so many of the nearest are kept. */
const KEPT = 100
/** Less alike than this is chance, and not worth keeping. */
const CHANCE = 0.01

/** An article among others. */
export type Profiled = {
  readonly profile: Profile
  /** Milliseconds; NaN where its time is not known. */
  readonly time: number
}

type Weighed = {
  readonly terms: Terms
  readonly bridge: Terms
  readonly script: Profile['script']
  readonly time: number
}

/** For each article, by its place in the list: the places of others, and how alike they are from 0 to 1. */
export type Nearest = readonly ReadonlyMap<number, number>[]

/** Looks from each article at those before it in the list. What is near is near both ways. */
export function nearest(articles: readonly Profiled[], spread: Spread): Nearest {
  const near = articles.map(() => new Map<number, number>())
  const mixed = new Set(articles.map(({ profile }) => profile.script)).size > 1
  const weighed: Weighed[] = []
  const index = new Map<Term, number[]>()
  for (const [place, { profile, time }] of articles.entries()) {
    const { words, bridge, script } = profile
    const mine = {
      terms: weigh(words, spread, RARITY),
      bridge: mixed ? weigh(bridge, spread) : new Map(),
      script,
      time,
    }
    weighed.push(mine)
    const keys = [...rarest(mine.terms, SEEKING), ...rarest(mine.bridge, SEEKING)]
    const found = sharing(keys, index)
      .map(other => [other, likeness(mine, weighed[other])] as const)
      .filter(([, score]) => score > CHANCE)
      .sort((a, b) => b[1] - a[1])
    for (const [other, score] of found.slice(0, KEPT)) {
      near[place]?.set(other, score)
      near[other]?.set(place, score)
    }
    for (const key of keys) {
      const known = index.get(key)
      if (!known) index.set(key, [place])
      else {
        known.push(place)
        if (known.length > LOOKED_AT) known.shift()
      }
    }
  }
  return near
}

/** The heaviest of these terms, in no order. */
export function rarest(terms: Terms, count: number): readonly Term[] {
  // Numbers alone sort much faster than pairs.
  const weights = new Float64Array(terms.size)
  let at = 0
  for (const weight of terms.values()) weights[at++] = weight
  const least = weights.sort().at(-count) ?? 0
  const heavier: Term[] = []
  const equal: Term[] = []
  for (const [term, weight] of terms) {
    if (weight > least) heavier.push(term)
    else if (weight === least) equal.push(term)
  }
  return [...heavier, ...equal].slice(0, count)
}

/** Earlier articles that share two of these keys. */
function sharing(keys: readonly Term[], index: ReadonlyMap<Term, readonly number[]>): readonly number[] {
  const shared = new Map<number, number>()
  for (const key of keys)
    for (const place of index.get(key) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1)
  return [...shared].filter(([, count]) => count >= 2).map(([place]) => place)
}

function likeness(a: Weighed, b: Weighed | undefined): number {
  if (!b || Math.abs(a.time - b.time) > WINDOW_MS) return 0
  return a.script === b.script ? alike(a.terms, b.terms) : ACROSS * alike(a.bridge, b.bridge)
}
