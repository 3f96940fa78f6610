// Turns slots that are due into messages that are owed: each slot once, ever, together with its messages.
import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { Delivery } from '../model/delivery.ts'
import type { Slot, Subscription } from '../model/subscription.ts'
import type { Instant } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import type { OutboxLog } from './log.ts'
import { dueBetween, momentOfSlot } from './schedule.ts'

/** A slot that was missed is made up for within this time; after that the next one covers it. */
const graceMs = 6 * 3_600_000
/** After so many subscriptions the event loop gets a turn. */
const breathEvery = 100

export type EnqueueDeps = {
  readonly store: Pick<Store, 'subscriptions'>
  readonly clock: () => Instant
  readonly log: OutboxLog
  /** The messages of one slot, as frozen bodies of the chat's platform, in order; what is "since" begins there. */
  readonly compose: (subscription: Subscription, since: Instant) => Promise<readonly string[]>
}

/** The messages of one slot as deliveries; composing them again gives the same keys. */
export function deliveriesFor(
  { id, chat }: Pick<Subscription, 'id' | 'chat'>,
  slot: Slot,
  payloads: readonly string[],
  now: Instant,
): readonly Delivery[] {
  return payloads.map((payload, part) => {
    const key = createHash('sha256').update([chat, id, slot, part].join('|')).digest('base64url')
    // Discord: a nonce has 25 characters at most.
    const nonce = key.slice(0, 22)
    return {
      ...{ id: nonce, key, chat, subscription: id, part, payload, nonce },
      ...{ state: 'pending', attempt: 0, notBefore: now, createdAt: now },
    }
  })
}

async function enqueue(deps: EnqueueDeps, subscription: Subscription): Promise<number> {
  const { store, clock, log, compose } = deps
  const now = clock()
  const last = await store.subscriptions.lastSlot(subscription.id)
  const since = last?.at ?? subscription.createdAt
  const after = last ? (momentOfSlot(last.slot) ?? last.at) : subscription.createdAt
  const due = dueBetween(subscription.schedule, after, now)
  const newest = due.at(-1)
  if (!newest || Date.parse(now) - Date.parse(newest.at) > graceMs) return 0
  const payloads = await compose(subscription, since)
  const owed = deliveriesFor(subscription, newest.slot, payloads, clock())
  if (!(await store.subscriptions.takeSlot(subscription.id, newest.slot, owed))) return 0
  const skipped = due.slice(0, -1).map(({ slot }) => slot)
  // Nothing is lost with them: this digest begins where the last one that was sent ended.
  if (skipped.length > 0)
    log.warn('Digests were missed and skipped; the one now owed covers their time', {
      subscription: subscription.id,
      skipped,
    })
  return owed.length
}

/** One round over all subscriptions; returns how many messages are newly owed. One that fails is logged and tried again next round. */
export async function enqueueDue(deps: EnqueueDeps): Promise<number> {
  let owed = 0
  for (const [i, subscription] of (await deps.store.subscriptions.active()).entries()) {
    try {
      owed += await enqueue(deps, subscription)
    } catch (error) {
      deps.log.error('A digest could not be made; it is tried again in the next round', {
        subscription: subscription.id,
        line: subscription.line,
        error,
      })
    }
    if (i % breathEvery === breathEvery - 1) await setImmediate()
  }
  return owed
}
