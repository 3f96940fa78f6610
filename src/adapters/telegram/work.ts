// Handles what the inbox holds, each update on its own: one that is slow or breaks holds up no other and is not lost.
import type { Log } from '../../log.ts'
import type { Inbox } from '../adapter.ts'
import type { Pace } from './pace.ts'

/** Updates handled at one time; the rest wait in the inbox. */
const AT_WORK = 64
/** The inbox itself could not be read. */
const INBOX_RETRY_MS = 5_000

/**
 * Finds out what an update asks and returns how to tell it. Finding out is tried again where it breaks; telling happens
 * at most once, after the update is done with: a crash in between costs an answer rather than giving it twice.
 */
export type Handle = (payload: string) => Promise<(() => Promise<void>) | undefined>

export function inboxWork(
  handle: Handle,
  { inbox, log, pace }: { readonly inbox: Inbox; readonly log: Log; readonly pace: Pace },
) {
  /**
   * Keys in our hands. Only `working` ones count among those at work: a `slow` one and one whose answer is being brought
   * (Telegram may hold it back for minutes) keep no other chat waiting; a `waiting` one is tried again.
   */
  const taken = new Map<string, 'working' | 'slow' | 'telling' | 'waiting'>()
  const tries = new Map<string, number>()
  const working = new Set<Promise<void>>()
  const timers = new Set<NodeJS.Timeout>()
  let open = false
  let pulling = false
  let pullAgain = false

  const atWork = () => [...taken.values()].filter(state => state === 'working').length

  const after = (ms: number, what: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      what()
    }, ms)
    timers.add(timer)
    return () => {
      clearTimeout(timer)
      timers.delete(timer)
    }
  }

  async function pull(): Promise<void> {
    if (!open) return
    if (pulling) {
      pullAgain = true
      return
    }
    pulling = true
    try {
      const free = AT_WORK - atWork()
      if (free > 0) {
        const pending = await inbox.pending(taken.size + free)
        const fresh = pending.filter(({ key }) => !taken.has(key)).slice(0, free)
        for (const { key, payload } of fresh) take(key, payload)
      }
    } catch (error) {
      log.error('The inbox cannot be read; trying again', { error })
      after(INBOX_RETRY_MS, pull)
    } finally {
      pulling = false
    }
    if (pullAgain) {
      pullAgain = false
      await pull()
    }
  }

  function take(key: string, payload: string): void {
    if (!open) return
    taken.set(key, 'working')
    const work = one(key, payload).finally(() => {
      working.delete(work)
      void pull()
    })
    working.add(work)
  }

  async function one(key: string, payload: string): Promise<void> {
    const notSlow = after(pace.slowMs, () => {
      taken.set(key, 'slow')
      log.warn('An update takes long; others go on', { update: key })
      void pull()
    })
    try {
      const tell = await handle(payload)
      await inbox.done(key)
      taken.set(key, 'telling')
      void pull()
      await tell?.().catch(error => log.error('An answer could not be brought', { update: key, error }))
      taken.delete(key)
      tries.delete(key)
    } catch (error) {
      await broken(key, error)
    } finally {
      notSlow()
    }
  }

  async function broken(key: string, error: unknown): Promise<void> {
    const tried = tries.get(key) ?? 0
    const wait = pace.retryMs[tried]
    if (wait !== undefined) {
      log.warn('An update could not be handled; trying again', { update: key, error })
      tries.set(key, tried + 1)
      taken.set(key, 'waiting')
      after(wait, () => {
        taken.delete(key)
        void pull()
      })
      return
    }
    log.error('An update could not be handled and is given up', { update: key, error })
    tries.delete(key)
    try {
      await inbox.done(key)
      taken.delete(key)
    } catch (failure) {
      // It stays in our hands, so that it does not spin, and in the inbox, for the next start.
      log.error('An update could not be marked as done', { update: key, error: failure })
    }
  }

  return {
    pull,
    open(): void {
      open = true
    },
    /** Takes nothing more, and waits for what is at work, at most so long. */
    async close(waitMs: number): Promise<void> {
      open = false
      for (const timer of timers) clearTimeout(timer)
      timers.clear()
      let timer: NodeJS.Timeout | undefined
      const enough = new Promise<void>(resolve => {
        timer = setTimeout(resolve, waitMs)
      })
      await Promise.race([Promise.allSettled(working), enough])
      clearTimeout(timer)
    },
  }
}
