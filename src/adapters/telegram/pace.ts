// How long Teller waits for Telegram, and how soon it asks again.

export type Pace = {
  /** Bot API, getUpdates: a long poll of at most 50 s. */
  readonly pollSeconds: number
  /** After this a poll is taken for dead: a cut answer would hold telegraf for 500 s. */
  readonly pollDeadlineMs: number
  /** For every other call; shorter than an outbox lease. */
  readonly callDeadlineMs: number
  /** Who administers is asked while somebody waits for an answer. */
  readonly memberDeadlineMs: number
  /** The first call at start, so that a black hole does not hold up the rest. */
  readonly startDeadlineMs: number
  /** Wait after the first failure; doubled with each further one. */
  readonly backoffMs: number
  readonly longestBackoffMs: number
  /** Wait after another consumer threw us out; doubled each time, so that one of the two has peace. */
  readonly conflictMs: number
  readonly longestConflictMs: number
  /** Wait after Telegram said that the token is no longer good: never hammer. */
  readonly refusedMs: number
  /** Waits before a question whose handling broke is tried again; after the last it is given up. */
  readonly retryMs: readonly number[]
  /** A handler that takes longer no longer counts among those at work. */
  readonly slowMs: number
  /** Longest that one answer is held back by Telegram's limits before it is given up. */
  readonly longestAnswerMs: number
  /** Between two looks at whether the webhook works. */
  readonly webhookLookMs: number
  /** Handlers still at work when stopping are waited for so long. */
  readonly stopMs: number
}

export const everydayPace: Pace = {
  pollSeconds: 50,
  pollDeadlineMs: 65_000,
  callDeadlineMs: 25_000,
  memberDeadlineMs: 5_000,
  startDeadlineMs: 5_000,
  backoffMs: 1_000,
  longestBackoffMs: 30_000,
  conflictMs: 5_000,
  longestConflictMs: 300_000,
  refusedMs: 300_000,
  retryMs: [2_000, 10_000],
  slowMs: 60_000,
  longestAnswerMs: 120_000,
  webhookLookMs: 300_000,
  stopMs: 8_000,
}
