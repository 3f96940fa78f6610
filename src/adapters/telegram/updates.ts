// Fetches updates: keeps each in the inbox first, and only then tells Telegram, by the next offset, that it has them.
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { Log } from '../../log.ts'
import type { Inbox } from '../adapter.ts'
import { allowedUpdates } from './event.ts'
import type { Gateway } from './gateway.ts'
import type { Pace } from './pace.ts'
import { CallFailed } from './problem.ts'

/** Bot API, getUpdates: 1-100. */
const BATCH = 100
/**
 * Bot API, Update: after a week without updates the next id is chosen at random. An offset from before could lie above
 * it and throw everything away, so an old one is forgotten; what was confirmed stays confirmed.
 */
const OFFSET_LASTS_MS = 6 * 24 * 60 * 60 * 1000
/** A consumer that was not thrown out for so long has peace. */
const PEACE_MS = 120_000

const identified = z.object({ update_id: z.number().int() })
const offsetNote = z.object({ next: z.number().int(), at: z.number() })

export type UpdateSource = {
  readonly gateway: Gateway
  readonly inbox: Inbox
  readonly log: Log
  readonly pace: Pace
  readonly clock: () => number
  readonly signal: AbortSignal
  /** Makes sure that we know who we are; throws `CallFailed`. */
  readonly prepare: () => Promise<{ readonly id: number }>
  /** New updates were kept. */
  readonly arrived: () => void
  readonly say: (ready: boolean, detail: string) => void
}

/** Runs until the signal; survives everything in between. */
export async function fetchUpdates(source: UpdateSource): Promise<void> {
  const { log, pace, clock, signal, prepare, say } = source
  let failures = 0
  let conflicts = 0
  let conflicting = false
  let lastConflictAt = Number.NEGATIVE_INFINITY
  while (!signal.aborted) {
    try {
      const { id } = await prepare()
      // The first poll after a failure only looks: a long one would tell of success after 50 s. Not so after a
      // conflict: only a long poll shows whether the other consumer is still there.
      const seconds = failures > 0 && !conflicting ? 0 : pace.pollSeconds
      if (failures === 0) say(true, 'polling')
      await poll(source, id, seconds)
      if (failures > 0) log.info('Telegram answers again')
      failures = 0
      conflicting = false
    } catch (error) {
      if (signal.aborted) return
      failures++
      conflicting = isConflict(error)
      if (conflicting) {
        conflicts = clock() - lastConflictAt > PEACE_MS + pace.longestConflictMs ? 1 : conflicts + 1
        lastConflictAt = clock()
      }
      const { detail, waitMs } = setback(error, { failures, conflicts }, pace)
      say(false, detail)
      log.warn('Telegram updates cannot be fetched', { detail, waitMs, failures })
      await sleep(waitMs, undefined, { signal }).catch(() => {})
    }
  }
}

async function poll(
  { gateway, inbox, log, pace, clock, signal, arrived }: UpdateSource,
  bot: number,
  seconds: number,
) {
  const note = `telegram offset ${bot}`
  const offset = await rememberedOffset(inbox, note, clock())
  const answer = await gateway.call(
    'getUpdates',
    {
      ...(offset === undefined ? {} : { offset }),
      limit: BATCH,
      timeout: seconds,
      allowed_updates: allowedUpdates,
    },
    { deadlineMs: pace.pollDeadlineMs, signal },
  )
  if (!Array.isArray(answer))
    throw new CallFailed('getUpdates', { kind: 'lost', why: 'Telegram gave updates that are no list' })
  let next = offset
  for (const update of answer) {
    const read = identified.safeParse(update)
    if (!read.success) {
      log.warn('Telegram sent an update without an id; it is left out')
      continue
    }
    const id = read.data.update_id
    // The bot's id is part of the key: another token in the same store counts its updates on its own.
    await inbox.receive(`${bot}:${id}`, JSON.stringify(update))
    next = Math.max(next ?? 0, id + 1)
  }
  if (answer.length === 0 || next === undefined) return
  await inbox.remember(note, JSON.stringify({ next, at: clock() }))
  arrived()
}

async function rememberedOffset(inbox: Inbox, note: string, now: number): Promise<number | undefined> {
  const kept = await inbox.recall(note)
  if (kept === undefined) return undefined
  const { next, at } = offsetNote.parse(JSON.parse(kept))
  return now - at > OFFSET_LASTS_MS ? undefined : next
}

export const refusedToken =
  'Telegram refuses the bot token; copy the right one from @BotFather (/mybots, API Token) into TELEGRAM_TOKEN and start again'

/** Is this a token that no retry mends? A malformed one makes even `getMe` an unknown page. */
export function refusesToken(error: unknown): boolean {
  if (!(error instanceof CallFailed) || error.problem.kind !== 'refused') return false
  const { code } = error.problem
  return code === 401 || (code === 404 && error.method === 'getMe')
}

/** What to say of a failure, and how long to keep still. */
export function setback(
  error: unknown,
  { failures, conflicts }: { readonly failures: number; readonly conflicts: number },
  pace: Pace,
): { readonly detail: string; readonly waitMs: number } {
  const waitMs = doubled(pace.backoffMs, failures, pace.longestBackoffMs)
  if (!(error instanceof CallFailed))
    return { detail: 'updates cannot be kept in the store; Telegram holds them for a day', waitMs }
  if (refusesToken(error)) return { detail: refusedToken, waitMs: pace.refusedMs }
  const { problem } = error
  if (problem.kind !== 'refused') return { detail: problem.why, waitMs }
  if (problem.code === 409)
    return {
      detail: /webhook/.test(problem.description)
        ? 'a webhook was set for this bot while it polls; whoever set it gets the updates. Remove it and start again'
        : 'another process polls with this bot token; stop it, or give one of the two a bot of its own',
      waitMs: doubled(pace.conflictMs, conflicts, pace.longestConflictMs),
    }
  if (problem.code === 429)
    return { detail: problem.description, waitMs: (problem.retryAfterSeconds ?? 5) * 1000 }
  return { detail: problem.description, waitMs }
}

const isConflict = (error: unknown) =>
  error instanceof CallFailed && error.problem.kind === 'refused' && error.problem.code === 409

/** Grows with each time, and is a little different for everyone. */
function doubled(ms: number, times: number, most: number): number {
  return Math.min(ms * 2 ** (times - 1), most) * (0.5 + Math.random() / 2)
}
