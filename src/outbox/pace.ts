// How fast we may send: a platform's limits over all chats and per chat, kept by looking back at what was sent.
import type { ChatId, Platform } from '../model/chat.ts'

/** At most so many messages in any span of so many milliseconds. */
type Rate = { readonly messages: number; readonly ms: number }

/**
 * Over all chats a little less than the platforms take (Telegram, bot FAQ: about 30 messages a second; Discord, rate limits:
 * 50 requests a second), and never all of it at once.
 */
const overall: Readonly<Record<Platform, readonly Rate[]>> = {
  telegram: [
    { messages: 29, ms: 1_010 },
    { messages: 8, ms: 250 },
  ],
  discord: [
    { messages: 48, ms: 1_000 },
    { messages: 14, ms: 250 },
  ],
  terminal: [],
}
/**
 * So many are begun together, and the next so much later: of two bursts, one that is late on its way and one that is not
 * arrive in one second.
 */
const together: Readonly<Record<Platform, Rate>> = {
  telegram: { messages: 1, ms: 31 },
  discord: { messages: 2, ms: 36 },
  terminal: { messages: 25, ms: 0 },
}
/** Telegram (bot FAQ): one message a second per chat, 20 a minute per group; a little less is safe. */
const telegramChat: Rate = { messages: 1, ms: 1_000 }
const telegramGroup: Rate = { messages: 18, ms: 60_000 }

/** When so many chats of one platform are told to wait within a minute, the whole platform waits. */
const tellingChats = 3
const minuteMs = 60_000

export type Pace = {
  /** Takes a place for one message: 0 where it may be sent now, else the milliseconds to wait. */
  take(platform: Platform, chat: ChatId, nowMs: number): number
  /**
   * How many messages a platform takes now over all chats, and after how many milliseconds it is asked again; where it takes
   * none, when it will.
   */
  room(platform: Platform, nowMs: number): { readonly messages: number; readonly waitMs: number }
  /** That message is there: the next one to its chat counts from now, however long this one took on its way. */
  arrived(platform: Platform, chat: ChatId, nowMs: number): void
  /** A platform asked us to wait before the next message to this chat. */
  slowed(platform: Platform, chat: ChatId, nowMs: number, waitMs: number): void
}

const isGroup = (chat: ChatId) => chat.startsWith('telegram:-')

const overallOf = (platform: Platform) =>
  overall[platform].map((rate, n) => [`${platform} ${n}`, rate] as const)

/** Discord says itself what a channel can bear; there we only heed its "wait". */
function ratesOf(platform: Platform, chat: ChatId): readonly (readonly [key: string, rate: Rate])[] {
  if (platform !== 'telegram') return []
  return [[chat, telegramChat], ...(isGroup(chat) ? ([[`${chat} minute`, telegramGroup]] as const) : [])]
}

export function createPace(): Pace {
  const sent = new Map<string, number[]>()
  const waits = new Map<Platform, { chats: Map<ChatId, number>; until: number }>()

  const recent = (key: string, { ms }: Rate, nowMs: number) =>
    (sent.get(key) ?? []).filter(at => at > nowMs - ms && at <= nowMs)

  const waitFor = (key: string, rate: Rate, nowMs: number) => {
    const oldest = recent(key, rate, nowMs).at(-rate.messages)
    return oldest === undefined ? 0 : oldest + rate.ms - nowMs
  }

  /** Chats that have not been written to for a minute need no memory. */
  const sweep = (nowMs: number) => {
    for (const [key, times] of sent) if ((times.at(-1) ?? 0) <= nowMs - minuteMs) sent.delete(key)
  }

  let sweptAt = 0
  return {
    take(platform, chat, nowMs) {
      if (nowMs - sweptAt > minuteMs || nowMs < sweptAt) {
        sweep(nowMs)
        sweptAt = nowMs
      }
      const paused = (waits.get(platform)?.until ?? 0) - nowMs
      const rates = [...overallOf(platform), ...ratesOf(platform, chat)]
      const wait = Math.max(0, paused, ...rates.map(([key, rate]) => waitFor(key, rate, nowMs)))
      if (wait > 0) return wait
      for (const [key, rate] of rates) sent.set(key, [...recent(key, rate, nowMs), nowMs])
      return 0
    },
    room(platform, nowMs) {
      const paused = Math.max(0, (waits.get(platform)?.until ?? 0) - nowMs)
      const rates = overallOf(platform)
      const waitMs = Math.max(paused, ...rates.map(([key, rate]) => waitFor(key, rate, nowMs)))
      if (waitMs > 0) return { messages: 0, waitMs }
      const { messages, ms } = together[platform]
      const left = rates.map(([key, rate]) => rate.messages - recent(key, rate, nowMs).length)
      return { messages: Math.min(messages, ...left), waitMs: ms }
    },
    arrived(platform, chat, nowMs) {
      for (const [key] of ratesOf(platform, chat)) {
        const [...times] = sent.get(key) ?? []
        if (times.length > 0) sent.set(key, times.with(-1, nowMs))
      }
    },
    slowed(platform, chat, nowMs, waitMs) {
      const known = waits.get(platform) ?? { chats: new Map<ChatId, number>(), until: 0 }
      known.chats.set(chat, nowMs)
      for (const [other, at] of known.chats) if (at <= nowMs - minuteMs) known.chats.delete(other)
      if (known.chats.size > tellingChats)
        known.until = Math.max(known.until, nowMs + Math.min(waitMs, minuteMs))
      waits.set(platform, known)
    },
  }
}
