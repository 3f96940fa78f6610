// A subscription is a stored command line with a schedule, in the local time of its chat.
import type { ChatId } from './chat.ts'
import type { Instant } from './time.ts'

export type SubscriptionId = string

export type Schedule = {
  /** Local civil time, `09:00`; where news is told as it breaks, when its quiet hours begin. */
  readonly at: string
  /** Where news is told as it breaks: when the quiet hours end. What they held back is then sent together. */
  readonly until?: string
  /** 1 is Monday, 7 Sunday; empty means every day. */
  readonly days: readonly number[]
  /** IANA name: `Asia/Tbilisi`. */
  readonly zone: string
}

/**
 * `story`: each story of news that breaks has a thread of its own, or answers its first message where there are none.
 * `post`: in a forum, each digest or each such story is a post with a title.
 */
export type Threads = 'story' | 'post'

export type Subscription = {
  readonly id: SubscriptionId
  readonly chat: ChatId
  /** What is asked at each slot: `digest abkhazia`. */
  readonly line: string
  readonly schedule: Schedule
  readonly threads?: Threads
  readonly createdAt: Instant
  /** Who made it, as the platform knows them; absent in the terminal. */
  readonly createdBy?: string
  readonly state: 'active' | 'suspended'
  /** Why it is suspended, in words: "the bot was blocked". */
  readonly reason?: string
}

/** One due moment of a schedule in civil time: `2026-10-25T09:00 Europe/Prague`. At most one digest each. */
export type Slot = string
