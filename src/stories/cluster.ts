// Puts articles about one event together: shared rare words, names and numbers, within a stretch of time.
import type { Spread } from '../model/profile.ts'
import { joined } from './join.ts'
import { type Nearest, nearest, type Profiled } from './nearest.ts'

/** So many others may be near because they tell the same event; the next one says how crowded the surroundings are. */
const CROWD = 6
/** Surroundings are never emptier than this: a handful of articles says nothing of what is rare … */
const EMPTIEST = 0.03
/** … nor fuller: where a hundred papers tell one event, they are no crowd. */
const FULLEST = 0.15
/** How alike two stories must be, on average over their articles, beside how crowded it is around them. */
const ALIKE = 0.6

export type Clustered = {
  /** The story of each article, named by one of its articles' places. */
  readonly homes: readonly number[]
  /** How crowded it is around each article. */
  readonly crowds: readonly number[]
}

/**
 * The two nearest stories are joined until none are near enough: the work grows with the articles, not their square.
 * @param articles in order of time, each with how crowded it was known to be around it
 */
export function cluster(
  articles: readonly (Profiled & { readonly crowd?: number })[],
  spread: Spread,
): Clustered {
  const alike = nearest(articles, spread)
  const crowds = alike.map((others, place) => {
    const next = [...others.values()].sort((a, b) => b - a)[CROWD] ?? 0
    return Math.min(FULLEST, Math.max(EMPTIEST, next, articles[place]?.crowd ?? 0))
  })
  return { homes: joined(besideTheCrowd(alike, crowds), alike, ALIKE), crowds }
}

/**
 * How alike two articles are beside what is usual around them. Every article on one parliament shares words with a
 * dozen others, and needs more to tell one event than two on a village that nobody else wrote of.
 */
function besideTheCrowd(near: Nearest, crowds: readonly number[]): Nearest {
  return near.map((others, place) => {
    const mine = crowds[place] ?? FULLEST
    return new Map(
      [...others].map(([other, score]) => [other, score / (mine * (crowds[other] ?? FULLEST)) ** 0.25]),
    )
  })
}
