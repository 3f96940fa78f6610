// Which articles could tell one event, and how alike they are: a bounded look at those that share rare words or names.
import { bridgeOf, scriptOf } from './bridge.ts'
import { alike, type Terms, termsOf, weigh } from './terms.ts'

export type ClusterInput = {
  readonly id: string
  readonly title: string
  readonly text: string
  /** ISO date or instant. */
  readonly published?: string
}

/** Rare words tell events apart, middling ones only topics: the rarity of a word counts with this power. */
const RARITY = 1.5
/** Two languages share names and numbers alone, so that chance is greater: this much of those counts like the whole of all words. */
const ACROSS = 0.55
/** An event is told for some days; two articles further apart tell two. */
const WINDOW_DAYS = 10
/** Terms of an article that look for others: its rarest tell enough. */
const SEEKING = 40
/** Of a term's articles the newest so many are looked at, so that one more article costs the same whatever is stored. */
const LOOKED_AT = 400
/** Of all articles that were looked at, so many of the nearest are kept. */
const KEPT = 100
/** Less alike than this is chance, and not worth keeping. */
const CHANCE = 0.01

type Weighed = {
  readonly terms: Terms
  readonly bridge: Terms
  readonly script: string
  readonly date: number
}

/** For each article, by its place in the list: the places of others, and how alike they are from 0 to 1. */
export type Nearest = readonly ReadonlyMap<number, number>[]

/** Looks from each article, in order of date, at the earlier ones. What is near is near both ways. */
export function nearest(articles: readonly ClusterInput[], order: readonly number[]): Nearest {
  const weighed = weighedFrom(articles)
  const near = articles.map(() => new Map<number, number>())
  const index = new Map<string, number[]>()
  for (const place of order) {
    const mine = weighed[place]
    if (!mine) continue
    const keys = keysOf(mine)
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

function weighedFrom(articles: readonly ClusterInput[]): readonly Weighed[] {
  const terms = weigh(
    articles.map(({ title, text }) => termsOf(title, text)),
    RARITY,
  )
  const scripts = articles.map(({ title, text }) => scriptOf(`${title} ${text}`))
  const mixed = new Set(scripts).size > 1
  const bridges = weigh(articles.map(({ text }) => (mixed ? bridgeOf(text) : new Map())))
  return articles.map(({ published }, place) => ({
    terms: terms[place] ?? new Map(),
    bridge: bridges[place] ?? new Map(),
    script: scripts[place] ?? 'other',
    date: Date.parse(published ?? ''),
  }))
}

/** The rarest words, and the rarest names and numbers under keys of their own. */
function keysOf({ terms, bridge }: Weighed): readonly string[] {
  const rarest = (all: Terms) => [...all].sort((a, b) => b[1] - a[1]).slice(0, SEEKING)
  return [...rarest(terms).map(([term]) => term), ...rarest(bridge).map(([name]) => `~${name}`)]
}

/** Earlier articles that share two of these keys. */
function sharing(keys: readonly string[], index: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const shared = new Map<number, number>()
  for (const key of keys)
    for (const place of index.get(key) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1)
  return [...shared].filter(([, count]) => count >= 2).map(([place]) => place)
}

function likeness(a: Weighed, b: Weighed | undefined): number {
  if (!b || Math.abs(a.date - b.date) > WINDOW_DAYS * 86_400_000) return 0
  return a.script === b.script ? alike(a.terms, b.terms) : ACROSS * alike(a.bridge, b.bridge)
}
