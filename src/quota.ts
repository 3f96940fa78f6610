// How much one person and one chat may ask: a bucket for each, which fills again with time. What is over is told once, then left.
import type { ChatId } from './model/chat.ts'

/** So many at once, and so many more a second. */
type Bucket = { readonly holds: number; readonly aSecond: number }

/** Far more than people type, and little enough that one of them costs the others nothing. */
const person: Bucket = { holds: 60, aSecond: 1 }
const chat: Bucket = { holds: 200, aSecond: 5 }
/** Asked while somebody types, several for each letter. */
const typing: Bucket = { holds: 200, aSecond: 10 }
/** Whoever was told is told again after this. */
const TOLD_MS = 60_000
/** Buckets that were full long ago are forgotten in this many at most. */
const REMEMBERED = 20_000

export type Quota = {
  /** `tell`: too much, and it should be said. `drop`: too much, and it was said a moment ago. */
  take(question: {
    readonly chat: ChatId
    readonly asker?: string
    readonly passing?: true
  }): 'ask' | 'tell' | 'drop'
}

export function makeQuota(now: () => number): Quota {
  const levels = new Map<string, { left: number; at: number; toldAt: number }>()

  const levelOf = (name: string, { holds, aSecond }: Bucket) => {
    const known = levels.get(name) ?? { left: holds, at: now(), toldAt: Number.NEGATIVE_INFINITY }
    known.left = Math.min(holds, known.left + (Math.max(0, now() - known.at) / 1000) * aSecond)
    known.at = now()
    levels.delete(name)
    levels.set(name, known)
    const [oldest] = levels.keys()
    if (levels.size > REMEMBERED && oldest !== undefined) levels.delete(oldest)
    return known
  }

  return {
    take({ chat: id, asker, passing }) {
      // Whoever sits at the machine itself is nobody's flood.
      if (id.startsWith('terminal:')) return 'ask'
      const platform = id.slice(0, id.indexOf(':'))
      const who = `${platform} ${asker ?? id}`
      const asked = passing
        ? [levelOf(`typing ${who}`, typing)]
        : [levelOf(`person ${who}`, person), levelOf(`chat ${id}`, chat)]
      const empty = asked.find(({ left }) => left < 1)
      if (empty === undefined) {
        for (const level of asked) level.left -= 1
        return 'ask'
      }
      if (now() - empty.toldAt < TOLD_MS) return 'drop'
      empty.toldAt = now()
      return 'tell'
    },
  }
}
