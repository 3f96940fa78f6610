// Puts articles about one event together: shared rare words, names and numbers, within a stretch of time.
import { joined } from './join.ts'
import { type ClusterInput, type Nearest, nearest } from './nearest.ts'

export type { ClusterInput } from './nearest.ts'

/** So many others may be near because they tell the same event; the next one says how crowded the surroundings are. */
const CROWD = 6
/** Surroundings are never emptier than this: a handful of articles says nothing of what is rare … */
const EMPTIEST = 0.03
/** … nor fuller: where a hundred papers tell one event, they are no crowd. */
const FULLEST = 0.15
/** How alike two stories must be, on average over their articles, beside how crowded it is around them. */
const ALIKE = 0.6

/**
 * The story of each article, in the order given; a story is named by its first article. The two nearest stories are
 * joined until none are near enough: the work grows with the articles, not their square.
 */
export function cluster(
  articles: readonly ClusterInput[],
): readonly { readonly id: string; readonly story: string }[] {
  const dates = articles.map(({ published }) => Date.parse(published ?? '') || 0)
  const order = articles.map((_, place) => place).sort((a, b) => (dates[a] ?? 0) - (dates[b] ?? 0) || a - b)
  const alike = nearest(articles, order)
  const homes = joined(besideTheCrowd(alike), alike, ALIKE)
  const names = new Map<number, string>()
  for (const place of order) {
    const home = homes[place] ?? place
    if (!names.has(home)) names.set(home, articles[place]?.id ?? '')
  }
  return articles.map(({ id }, place) => ({ id, story: names.get(homes[place] ?? place) ?? id }))
}

/**
 * How alike two articles are beside what is usual around them. Every article on one parliament shares words with a
 * dozen others, and needs more to tell one event than two on a village that nobody else wrote of.
 */
function besideTheCrowd(near: Nearest): Nearest {
  const crowds = near.map(others => {
    const next = [...others.values()].sort((a, b) => b - a)[CROWD] ?? 0
    return Math.min(FULLEST, Math.max(EMPTIEST, next))
  })
  return near.map((others, place) => {
    const mine = crowds[place] ?? FULLEST
    return new Map(
      [...others].map(([other, score]) => [other, score / (mine * (crowds[other] ?? FULLEST)) ** 0.25]),
    )
  })
}
