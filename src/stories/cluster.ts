// Puts articles about one event together: shared rare words, names and numbers, within a stretch of time.
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
/** An event is told for some days; a story that nobody added to for so long is over. */
const WINDOW_DAYS = 10
/** Terms of an article that look for its story: its rarest tell enough. */
const SEEKING = 40
/** A term in more articles than this finds too many to be looked at; it still counts in the comparison. */
const COMMON = 400

type Draft = { readonly story: string; readonly members: number[]; latest: number }

/**
 * The story of each article, in the order given; a story is named by its first article. Articles are taken by date,
 * and each joins the story that it is most like, or begins one: the work grows with the articles, not their square.
 */
export function cluster(
  articles: readonly ClusterInput[],
): readonly { readonly id: string; readonly story: string }[] {
  const terms = weigh(articles.map(({ title, text }) => termsOf(title, text)))
  const dates = articles.map(({ published }) => Date.parse(published ?? ''))
  const order = articles.map((_, place) => place).sort((a, b) => (dates[a] || 0) - (dates[b] || 0) || a - b)
  const postings = new Map<string, number[]>()
  const homes = new Map<number, Draft>()
  for (const place of order) {
    const mine = terms[place]
    const article = articles[place]
    if (!mine || !article) continue
    const date = dates[place]
    const home = bestHome(mine, candidates(mine, postings), homes, terms, date) ?? {
      story: article.id,
      members: [],
      latest: Number.NEGATIVE_INFINITY,
    }
    home.members.push(place)
    if (date) home.latest = Math.max(home.latest, date)
    homes.set(place, home)
    for (const term of rarest(mine)) {
      const posting = postings.get(term)
      if (!posting) postings.set(term, [place])
      else if (posting.length < COMMON) posting.push(place)
    }
  }
  return articles.map(({ id }, place) => ({ id, story: homes.get(place)?.story ?? id }))
}

const rarest = (terms: Terms): readonly string[] =>
  [...terms]
    .sort((a, b) => b[1] - a[1])
    .slice(0, SEEKING)
    .map(([term]) => term)

/** Earlier articles that share two of its rarest terms. */
function candidates(mine: Terms, postings: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const shared = new Map<number, number>()
  for (const term of rarest(mine))
    for (const place of postings.get(term) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1)
  return [...shared].filter(([, count]) => count >= 2).map(([place]) => place)
}

function bestHome(
  mine: Terms,
  near: readonly number[],
  homes: ReadonlyMap<number, Draft>,
  terms: readonly Terms[],
  date: number | undefined,
): Draft | undefined {
  const drafts = new Set(near.map(place => homes.get(place)).filter(draft => draft !== undefined))
  let best: { draft: Draft; score: number } | undefined
  for (const draft of drafts) {
    if (date && draft.latest > 0 && Math.abs(date - draft.latest) > WINDOW_DAYS * 86_400_000) continue
    const scores = draft.members.map(place => alike(mine, terms[place] ?? new Map()))
    const score = scores.reduce((sum, one) => sum + one, 0) / scores.length
    if (score < ALIKE || Math.max(...scores) < NEAREST) continue
    if (!best || score > best.score) best = { draft, score }
  }
  return best?.draft
}
