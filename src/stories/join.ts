// Joins what is nearest, pair by pair, as long as it is near enough on average.
import type { Nearest } from './nearest.ts'

type Pair = {
  readonly a: number
  readonly b: number
  readonly near: number
  /** How often either had grown when the pair was offered. */
  readonly grown: readonly [number, number]
}
type Group = {
  readonly places: number[]
  /** To each group near this one, the sum over both groups' members. */
  readonly near: Map<number, number>
  readonly alike: Map<number, number>
  /** How alike its own members are, summed over all pairs of them. */
  within: number
  grown: number
}

/** From so many members on, a group shows how alike the reports of its event are. */
const BIG = 6

/**
 * The group of each place, named by one of its places. Groups are as near as their members are on average, those that
 * share nothing counting as 0: one article between two events does not tie them together. A big group is told in many
 * ways, and is held to how alike its own members are. `near` says what is joined, `alike` how alike the members are.
 */
export function joined(near: Nearest, alike: Nearest, enough: number): readonly number[] {
  const homes = near.map((_, place) => place)
  const groups = near.map(
    (others, place): Group => ({
      ...{ places: [place], near: new Map(others), alike: new Map(alike[place]) },
      ...{ within: 0, grown: 0 },
    }),
  )
  const heap = new Heap()
  const offer = (a: number, b: number) => {
    const [one, other] = [groups[a], groups[b]]
    if (!one || !other) return
    const average = (one.near.get(b) ?? 0) / (one.places.length * other.places.length)
    const held = average / Math.sqrt(cohesion(one) * cohesion(other))
    if (held >= enough) heap.add({ a, b, near: held, grown: [one.grown, other.grown] })
  }
  for (const [a, others] of near.entries()) for (const b of others.keys()) if (a < b) offer(a, b)
  for (let pair = heap.take(); pair; pair = heap.take()) {
    const { a, b, grown } = pair
    const [one, other] = [groups[a], groups[b]]
    // Either has grown since this was offered: the pair as it is now was offered after it.
    if (!one || !other || one.grown !== grown[0] || other.grown !== grown[1]) continue
    one.within += other.within + (one.alike.get(b) ?? 0)
    for (const place of other.places) homes[place] = a
    one.places.push(...other.places)
    one.grown++
    other.grown++
    moveLinks(groups, a, b, 'near')
    moveLinks(groups, a, b, 'alike')
    for (const third of one.near.keys()) offer(a, third)
  }
  return homes
}

/** 1 for a small group; for a big one how alike two of its members are on average, itself among them. */
function cohesion({ places: { length }, within }: Group): number {
  return length < BIG ? 1 : (length + 2 * within) / length ** 2
}

/** What was near to b is now near to a. */
function moveLinks(groups: readonly Group[], a: number, b: number, kind: 'near' | 'alike'): void {
  const mine = groups[a]?.[kind]
  mine?.delete(b)
  for (const [third, sum] of groups[b]?.[kind] ?? []) {
    const theirs = groups[third]?.[kind]
    theirs?.delete(b)
    if (third === a) continue
    const all = (mine?.get(third) ?? 0) + sum
    mine?.set(third, all)
    theirs?.set(a, all)
  }
  groups[b]?.[kind].clear()
}

/** The nearest pair first; of equals the one that was given first. */
class Heap {
  private readonly pairs: Pair[] = []

  add(pair: Pair): void {
    this.pairs.push(pair)
    let at = this.pairs.length - 1
    while (at > 0) {
      const above = (at - 1) >> 1
      if (!this.before(at, above)) return
      this.swap(at, above)
      at = above
    }
  }

  take(): Pair | undefined {
    const [first] = this.pairs
    const last = this.pairs.pop()
    if (this.pairs.length === 0 || !last) return first
    this.pairs[0] = last
    for (let at = 0; ; ) {
      let least = at
      for (const below of [2 * at + 1, 2 * at + 2])
        if (below < this.pairs.length && this.before(below, least)) least = below
      if (least === at) return first
      this.swap(at, least)
      at = least
    }
  }

  private before(at: number, other: number): boolean {
    const [a, b] = [this.pairs[at], this.pairs[other]]
    if (!a || !b) return false
    return (a.near - b.near || b.a - a.a || b.b - a.b) > 0
  }

  private swap(at: number, other: number): void {
    const [a, b] = [this.pairs[at], this.pairs[other]]
    if (!a || !b) return
    this.pairs[at] = b
    this.pairs[other] = a
  }
}
