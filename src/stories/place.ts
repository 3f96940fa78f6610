// Puts articles into stories as they arrive: each is compared with what is near it, and what is near is put together anew.
import { setImmediate } from 'node:timers/promises'
import type { Spread, Term } from '../model/profile.ts'
import { type StoryId, storyId } from '../model/story.ts'
import type { Instant } from '../model/time.ts'
import type { Placed, Placement, Store } from '../store/store.ts'
import { cluster } from './cluster.ts'
import { lineage } from './lineage.ts'
import { RARITY, rarest, SEEKING, WINDOW_MS } from './nearest.ts'
import { weigh } from './terms.ts'
import { voicesOf } from './voices.ts'

/** Articles placed together: a few milliseconds each, in which no question is answered. */
const AT_ONCE = 4
/** An article is found by its rarest words, and by so many of its rarest names and numbers for other languages. */
const BRIDGING = 12
/** Of the articles that have a key, the newest so many are looked at. */
const LOOKED_AT = 100
/** Of all that were looked at, so many that share most with an article are its neighbours, if they share more than chance … */
const NEIGHBOURS = 16
const CHANCE = 0.03
/** … whose stories are put together anew with it: the newest articles of each, until there are so many. */
const OF_EACH = 60
const IN_ALL = 150
/** Surroundings that are this much fuller than was known are worth writing down. */
const FULLER = 1.2

/** An article is looked at once more after so long: what came after it says what it belongs to. */
const AGAIN_MS = 6 * 3_600_000
/** Articles looked at again in one go: polls are not to wait for it. */
const MOST_AGAIN = 400

type Deps = {
  readonly store: Pick<Store, 'articles' | 'stories'>
  readonly signal?: AbortSignal
}

/** Places what was read and has no story, until nothing waits. The more at once, the less each costs, and the longer nobody else gets a turn. */
export async function placeWaiting(deps: Deps, atOnce = AT_ONCE): Promise<void> {
  while ((await placeSome(deps, await deps.store.stories.version(), atOnce)) > 0) await setImmediate()
}

/** Looks once more at articles that were placed hours before `now`, some hundreds at most. */
export async function lookAgain(deps: Deps, now: Instant): Promise<void> {
  const before = shifted(now, -AGAIN_MS)
  for (let looked = 0; looked < MOST_AGAIN; looked += AT_ONCE) {
    if ((await placeSome(deps, await deps.store.stories.version(), AT_ONCE, before)) === 0) return
    await setImmediate()
  }
}

async function placeSome(
  { store, signal }: Deps,
  version: string,
  atOnce: number,
  placedBefore?: Instant,
): Promise<number> {
  if (signal?.aborted) return 0
  const articles = await store.stories.waiting(atOnce, placedBefore)
  if (articles.length === 0) return 0
  const looked = articles.map(({ number }) => number)
  // Where it is not stored, another process was quicker, or one of these was edited: what waits then is looked at.
  await store.stories.place(looked, await placementOf(articles, store), version)
  return articles.length
}

async function placementOf(arrived: readonly Placed[], store: Deps['store']): Promise<Placement> {
  const keys = keysOf(arrived, await store.stories.spread(arrived.map(({ profile }) => profile)))
  const around = new Map<number, Placed>()
  for (const one of arrived) {
    const neighbours = await neighboursOf(one, keys.get(one.number) ?? new Map(), store)
    const own = one.story === undefined ? [] : [one.number]
    for (const other of await store.stories.around([...own, ...neighbours], {
      ofEach: OF_EACH,
      inAll: IN_ALL,
    }))
      around.set(other.number, other)
  }
  for (const one of arrived) around.set(one.number, one)
  const all = [...around.values()].sort((a, b) => a.number - b.number)
  return settled(all, keys, await store.stories.spread(all.map(({ profile }) => profile)), store)
}

type Keys = ReadonlyMap<number, ReadonlyMap<Term, number>>

/** For each article its keys, and what each weighs. */
export function keysOf(articles: readonly Placed[], spread: Spread): Keys {
  return new Map(
    articles.map(({ number, profile }) => {
      const [words, bridge] = [weigh(profile.words, spread, RARITY), weigh(profile.bridge, spread)]
      const weights = new Map([...words, ...bridge])
      const keys = [...rarest(words, SEEKING), ...rarest(bridge, BRIDGING)]
      return [number, new Map(keys.map(key => [key, weights.get(key) ?? 0]))]
    }),
  )
}

/** The articles that share most of an article's keys, the nearest first. */
async function neighboursOf(
  { number, at }: Placed,
  keys: ReadonlyMap<Term, number>,
  { stories }: Pick<Store, 'stories'>,
): Promise<readonly number[]> {
  const time = { since: shifted(at, -WINDOW_MS), until: shifted(at, WINDOW_MS) }
  const shared = new Map<number, { keys: number; weight: number }>()
  for (const [key, articles] of await stories.holding([...keys.keys()], time, LOOKED_AT))
    for (const other of articles) {
      const known = shared.get(other) ?? { keys: 0, weight: 0 }
      if (known.keys === 0) shared.set(other, known)
      known.keys++
      known.weight += (keys.get(key) ?? 0) ** 2
    }
  return [...shared]
    .filter(([other, { keys, weight }]) => other !== number && keys >= 2 && weight > CHANCE)
    .sort(([, a], [, b]) => b.weight - a.weight)
    .slice(0, NEIGHBOURS)
    .map(([other]) => other)
}

const shifted = (at: string, ms: number) => new Date(Math.max(0, Date.parse(at) + ms)).toISOString()

/** What is near each other put together anew, and what of that is another than before. */
async function settled(
  all: readonly Placed[],
  keys: Keys,
  spread: Spread,
  { articles, stories }: Deps['store'],
): Promise<Placement> {
  const { homes, crowds } = cluster(
    all.map(one => ({ ...one, time: Date.parse(one.at) })),
    spread,
  )
  const groups = [...Map.groupBy(all, (_, place) => homes[place] ?? place).values()]
  const { goesOn, ended } = lineage(groups.map(group => group.map(({ story }) => story)))
  const ids = await Promise.all(groups.map(async (group, at) => goesOn[at] ?? (await idFor(group, stories))))
  const storyOf = new Map(groups.flatMap((group, at) => group.map(({ number }) => [number, ids[at] ?? ''])))
  const isNew = ({ number, story, voice }: Placed) => voice === undefined || story !== storyOf.get(number)
  const voices = await voicesOf(groups, isNew, ids => articles.texts(ids))

  const placed = all.flatMap((one, place) => {
    const { number } = one
    const [story = '', voice = number, crowd = 0] = [storyOf.get(number), voices.get(number), crowds[place]]
    // What was placed before is found by what it was found by.
    const mine = one.voice === undefined ? keys.get(number) : undefined
    const isAsBefore = !isNew(one) && voice === one.voice && crowd < one.crowd * FULLER
    return isAsBefore ? [] : [{ number, story, voice, crowd, ...(mine && { keys: [...mine.keys()] }) }]
  })
  return { articles: placed, merged: new Map([...ended].map(([story, at]) => [story, ids[at] ?? story])) }
}

/** A new story is named by its first article, and numbered where that one has opened others before. */
async function idFor([opener]: readonly Placed[], stories: Store['stories']): Promise<StoryId> {
  for (let opened = 1; ; opened++) {
    const id = storyId(opener?.id ?? '', opened)
    if (!(await stories.isTaken(id))) return id
  }
}
