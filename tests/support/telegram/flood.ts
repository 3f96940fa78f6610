// How many messages Telegram takes: overall, in one chat, in one group (Telegram bots FAQ: "My bot is hitting limits").
import { tooMany } from './problem.ts'

export type FloodLimits = {
  /** Over all chats, in a second. */
  readonly perSecond: number
  /** One a second in one chat; so many may come at once. */
  readonly burst: number
  /** In a group, in a minute. */
  readonly perMinuteInGroup: number
}
export const floodLimits: FloodLimits = { perSecond: 30, burst: 3, perMinuteInGroup: 20 }

/** Counts messages and refuses what is over the limits, saying when to come again. */
export type FloodControl = ReturnType<typeof floodControl>

export function floodControl(limits: FloodLimits | undefined, now: () => number) {
  const overall: number[] = []
  const byChat = new Map<number, number[]>()
  let refused = 0

  /** Milliseconds until one more fits into a window. */
  const wait = (sent: readonly number[], most: number, windowMs: number) => {
    const recent = sent.filter(at => at > now() - windowMs)
    const oldest = recent[recent.length - most]
    return oldest === undefined ? 0 : oldest + windowMs - now()
  }

  return {
    /** How many messages were over the limits. */
    refused: () => refused,
    /** Throws 429 with `retry_after`, or counts the message. */
    count(chat: number, group: boolean): void {
      if (!limits) return
      const here = byChat.get(chat) ?? []
      const waits = [
        wait(overall, limits.perSecond, 1000),
        wait(here, limits.burst, limits.burst * 1000),
        group ? wait(here, limits.perMinuteInGroup, 60_000) : 0,
      ]
      const longest = Math.max(...waits)
      if (longest > 0) {
        refused++
        throw tooMany(Math.ceil(longest / 1000))
      }
      overall.push(now())
      byChat.set(chat, [...here, now()].slice(-100))
      if (overall.length > 1000) overall.splice(0, 500)
    },
  }
}
