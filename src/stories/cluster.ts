// Puts articles about one event together: shared rare words, names and numbers, within a stretch of time.
import { bridgeOf, scriptOf } from './bridge.ts'
import { alike, type Terms, termsOf, weigh } from './terms.ts'

export type ClusterInput = {
  readonly id: string
  readonly title: string
  readonly text: string
  /** ISO date or instant. */
  readonly published?: string
}

/** How alike an article and a story must be, on average over the story's articles: 0 shares nothing, 1 is the same. */
const ALIKE = 0.1
/** The most alike article must come at least this near. */
const NEAREST = 0.165
/** Two languages share names and numbers alone, so that chance is greater: 0.3 of those counts like 0.165 of all words. */
const ACROSS = NEAREST / 0.3
/** An event is told for some days; a story that nobody added to for so long is over. */
const WINDOW_DAYS = 10
/** Terms of an article that look for its story: its rarest tell enough. */
const SEEKING = 40
/** A term in more articles than this finds too many to be looked at; it still counts in the comparison. */
const COMMON = 400

type Weighed = {
  readonly terms: Terms
  readonly bridge: Terms
  readonly script: string
  readonly date: number
}
type Draft = { readonly story: string; readonly members: number[]; latest: number }
/** Where each term stands, so that an article finds those that it may belong with. */
type Index = Map<string, number[]>

/**
 * The story of each article, in the order given; a story is named by its first article. Articles are taken by date,
 * and each joins the story that it is most like, or begins one: the work grows with the articles, not their square.
 */
export function cluster(
  articles: readonly ClusterInput[],
): readonly { readonly id: string; readonly story: string }[] {
  const weighed = weighedFrom(articles)
  const order = weighed
    .map((_, place) => place)
    .sort((a, b) => (weighed[a]?.date || 0) - (weighed[b]?.date || 0) || a - b)
  const index: Index = new Map()
  const homes = new Map<number, Draft>()
  for (const place of order) {
    const mine = weighed[place]
    const article = articles[place]
    if (!mine || !article) continue
    const keys = keysOf(mine)
    const home = bestHome(mine, near(keys, index), homes, weighed) ?? {
      story: article.id,
      members: [],
      latest: Number.NEGATIVE_INFINITY,
    }
    home.members.push(place)
    if (mine.date) home.latest = Math.max(home.latest, mine.date)
    homes.set(place, home)
    for (const key of keys) {
      const known = index.get(key)
      if (!known) index.set(key, [place])
      else if (known.length < COMMON) known.push(place)
    }
  }
  return articles.map(({ id }, place) => ({ id, story: homes.get(place)?.story ?? id }))
}

function weighedFrom(articles: readonly ClusterInput[]): readonly Weighed[] {
  const terms = weigh(articles.map(({ title, text }) => termsOf(title, text)))
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
function near(keys: readonly string[], index: Index): readonly number[] {
  const shared = new Map<number, number>()
  for (const key of keys)
    for (const place of index.get(key) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1)
  return [...shared].filter(([, count]) => count >= 2).map(([place]) => place)
}

function bestHome(
  mine: Weighed,
  near: readonly number[],
  homes: ReadonlyMap<number, Draft>,
  weighed: readonly Weighed[],
): Draft | undefined {
  const drafts = new Set(near.map(place => homes.get(place)).filter(draft => draft !== undefined))
  let best: { draft: Draft; score: number } | undefined
  for (const draft of drafts) {
    if (mine.date && draft.latest > 0 && Math.abs(mine.date - draft.latest) > WINDOW_DAYS * 86_400_000)
      continue
    const scores = draft.members.map(place => likeness(mine, weighed[place]))
    const score = scores.reduce((sum, one) => sum + one, 0) / scores.length
    if (score < ALIKE || Math.max(...scores) < NEAREST) continue
    if (!best || score > best.score) best = { draft, score }
  }
  return best?.draft
}

function likeness(a: Weighed, b: Weighed | undefined): number {
  if (!b) return 0
  return a.script === b.script ? alike(a.terms, b.terms) : ACROSS * alike(a.bridge, b.bridge)
}
