// The queue of updates: sequential ids, confirmed by the next call's offset, one consumer at a time.
import { conflict, type Refusal } from './problem.ts'
import { bring, type Webhook } from './webhook.ts'

export type Update = { readonly update_id: number } & Readonly<Record<string, unknown>>

const MOST_AT_ONCE = 100
const LONGEST_POLL_SECONDS = 50
/** Telegram keeps what nobody fetched for a day. */
const KEPT_MS = 24 * 60 * 60 * 1000
/** The second conflict and later ones are answered only after this. */
const CONFLICT_DELAY_MS = 3000
const twoConsumers = 'terminated by other getUpdates request; make sure that only one bot instance is running'
const webhookIsSet =
  "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"

type Waiting = { readonly limit: number; readonly settle: (outcome: readonly Update[] | Refusal) => void }

export function updateQueue(now: () => number) {
  let nextId = 710_000_001
  let queue: { readonly update: Update; readonly at: number }[] = []
  let waiting: Waiting | undefined
  let webhook: Webhook | undefined
  const underWay = new Set<number>()
  let allowed: readonly string[] = []
  let nextConflictAt = 0
  let lastOffset: number | undefined
  const confirmed: number[] = []

  const fresh = (limit: number) => {
    queue = queue.filter(({ at }) => at > now() - KEPT_MS)
    return queue.slice(0, limit).map(({ update }) => update)
  }
  const flush = () => {
    if (!waiting || queue.length === 0) return
    const { settle, limit } = waiting
    waiting = undefined
    settle(fresh(limit))
  }
  const refuse = (held: Waiting) => {
    if (now() >= nextConflictAt) {
      nextConflictAt = now() + CONFLICT_DELAY_MS
      held.settle(conflict(twoConsumers))
    } else setTimeout(() => held.settle(conflict(twoConsumers)), CONFLICT_DELAY_MS)
  }

  /** As many at once as the webhook takes. */
  const pump = () => {
    const current = webhook
    if (!current) return
    for (const { update } of queue) {
      if (underWay.size >= current.connections) return
      if (underWay.has(update.update_id)) continue
      underWay.add(update.update_id)
      void bring(current, update, () => webhook === current).then(taken => {
        underWay.delete(update.update_id)
        if (taken) {
          confirmed.push(update.update_id)
          queue = queue.filter(held => held.update !== update)
        }
        pump()
      })
    }
  }

  const put = (update: Update) => {
    queue.push({ update, at: now() })
    flush()
    pump()
  }

  return {
    /** Adds what happened; returns the update, or undefined where its kind was not asked for. */
    add(kind: string, content: unknown): Update | undefined {
      if (allowed.length > 0 && !allowed.includes(kind)) return undefined
      const update = { update_id: nextId++, [kind]: content }
      put(update)
      return update
    },
    /** Puts an update in as it stands: one that was delivered before, or one of a shape nobody expects. */
    repeat: put,
    /** Skips ids, as the server does after quiet weeks. */
    gap(by: number): void {
      nextId += by
    },
    setWebhook(url: string, secret = '', connections = 40, kinds?: readonly string[]): void {
      webhook = url === '' ? undefined : { url, secret, connections }
      if (kinds) allowed = kinds
      if (!webhook) return
      waiting?.settle(conflict(webhookIsSet))
      waiting = undefined
      pump()
    },
    webhook: () => webhook?.url ?? '',
    webhookError: () => webhook?.lastError,
    waits: () => waiting !== undefined,
    /** Ids that some later call confirmed, in order. */
    confirmed: (): readonly number[] => confirmed,
    unconfirmed: () => queue.length,
    /** Another process polls with our token: whoever waits is thrown out. */
    rival(): void {
      const held = waiting
      waiting = undefined
      if (held) refuse(held)
    },

    /** Waits for updates as the server does. `gone` tells that the caller hung up. */
    async get(
      asked: { offset?: number; limit?: number; timeout?: number; allowed?: readonly string[] },
      gone: AbortSignal,
    ) {
      if (webhook) throw conflict(webhookIsSet)
      if (waiting) {
        const held = waiting
        waiting = undefined
        refuse(held)
      }
      if (asked.allowed) allowed = asked.allowed
      const offset = asked.offset ?? 0
      const from =
        offset < 0 ? (queue.at(offset)?.update.update_id ?? queue[0]?.update.update_id ?? 0) : offset
      confirmed.push(
        ...queue.filter(({ update }) => update.update_id < from).map(({ update }) => update.update_id),
      )
      queue = queue.filter(({ update }) => update.update_id >= from)
      // Asking for the same again and again is slowed down to one update an answer.
      const again = lastOffset === offset && offset > 0 && queue.length > 0
      lastOffset = offset
      const limit = again ? 1 : Math.min(Math.max(asked.limit ?? MOST_AT_ONCE, 1), MOST_AT_ONCE)
      const ready = fresh(limit)
      const seconds = Math.min(Math.max(asked.timeout ?? 0, 0), LONGEST_POLL_SECONDS)
      if (ready.length > 0 || seconds === 0) return ready

      const outcome = await new Promise<readonly Update[] | Refusal>(resolve => {
        const me: Waiting = {
          limit,
          settle: result => {
            clearTimeout(timer)
            resolve(result)
          },
        }
        const leave = () => {
          if (waiting === me) waiting = undefined
          me.settle([])
        }
        const timer = setTimeout(leave, seconds * 1000)
        gone.addEventListener('abort', leave, { once: true })
        waiting = me
      })
      if (outcome instanceof Error) throw outcome
      return outcome
    },
  }
}

export type UpdateQueue = ReturnType<typeof updateQueue>
