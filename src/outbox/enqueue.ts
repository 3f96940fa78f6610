// Turns slots that are due into messages that are owed: each slot once, ever, together with its messages.
import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { Delivery, Edit } from '../model/delivery.ts'
import type { Heard, HeardArticle } from '../model/heard.ts'
import type { Slot, Subscription, SubscriptionId } from '../model/subscription.ts'
import type { Instant } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import type { OutboxLog } from './log.ts'
import { dueBetween, momentOfSlot, quarterMs } from './schedule.ts'

/** A slot that was missed is made up for within this time; after that the next one covers it. */
const graceMs = 6 * 3_600_000
/** After so many subscriptions the event loop gets a turn. */
const breathEvery = 100
const dayMs = 24 * 3_600_000
/** An event is told for some days; what was heard longer before the last digest is nobody's follow-up. */
const heardMs = 15 * dayMs

export type EnqueueDeps = {
  readonly store: Pick<Store, 'subscriptions'>
  readonly clock: () => Instant
  readonly log: OutboxLog
  /** The messages of one slot: what is new beside what its chat heard. Undefined where they cannot be made now. */
  readonly compose: (subscription: Subscription, heard: Heard) => Promise<Composed | undefined>
  /** Slots at which nothing had broken, the last of each subscription; kept from round to round. */
  readonly empty?: Map<SubscriptionId, Slot>
}

export type Composed = {
  /** Frozen bodies of the chat's platform, in order; none where nothing is to be said. */
  readonly payloads: readonly string[]
  /** In whose thread each of them goes. */
  readonly roots?: readonly (Which | undefined)[]
  /** Which delivery's message each of them answers. */
  readonly answers?: readonly (string | undefined)[]
  /** Changes to messages that were sent, before those. */
  readonly edits?: readonly (Edit & Pick<Delivery, 'payload' | 'root' | 'answers'>)[]
  /** What the chat has heard once they were sent. */
  readonly hears: readonly Hears[]
}

/** An article that the chat has heard then, in which message and in whose thread. */
export type Hears = Omit<HeardArticle, 'told' | 'root'> & { readonly told?: Which; readonly root?: Which }

/** An earlier delivery, by its id, or one of those that are made now, by its place. */
type Which = string | number

/** The messages of one slot as deliveries; composing them again gives the same keys. */
export function deliveriesFor(
  { id, chat }: Pick<Subscription, 'id' | 'chat'>,
  slot: Slot,
  payloads: readonly string[],
  now: Instant,
): readonly Delivery[] {
  return payloads.map((payload, part) => ({
    ...named([chat, id, slot, part]),
    ...{ chat, subscription: id, part, payload },
    ...{ state: 'pending', attempt: 0, notBefore: now, createdAt: now },
  }))
}

/** The changes of one slot to earlier messages, likewise. */
function editsFor(
  { id, chat }: Pick<Subscription, 'id' | 'chat'>,
  slot: Slot,
  edits: NonNullable<Composed['edits']>,
  now: Instant,
): readonly Delivery[] {
  return edits.map(({ messageId, instead, payload, root, answers }) => ({
    ...named([chat, id, slot, 'edit', messageId]),
    ...{ chat, subscription: id, part: 0, payload, edit: { messageId, instead } },
    ...{ state: 'pending', attempt: 0, notBefore: now, createdAt: now },
    ...(root !== undefined && { root }),
    ...(answers !== undefined && { answers }),
  }))
}

/** A delivery's names, by what it is. */
function named(what: readonly (string | number)[]): Pick<Delivery, 'id' | 'key' | 'nonce'> {
  const key = createHash('sha256').update(what.join('|')).digest('base64url')
  // Discord: a nonce has 25 characters at most.
  const nonce = key.slice(0, 22)
  return { id: nonce, key, nonce }
}

/** Where the next digest begins, and after which moment its slot is looked for. */
function beginnings(
  { createdAt }: Subscription,
  last: { readonly slot: Slot; readonly at: Instant } | undefined,
  now: Instant,
): { readonly since: Instant; readonly after: Instant } {
  const after = last && (momentOfSlot(last.slot) ?? last.at)
  if (!last || !after) return { since: createdAt, after: createdAt }
  // The slot's moment and not when it was taken: so chats with one slot have one digest. What came in between was heard.
  if (after <= now && last.at <= now) return { since: after, after }
  // The clock was ahead when that slot was taken. What was heard is known, and a slot is taken once: looking back is safe.
  const back = new Date(Date.parse(now) - dayMs).toISOString()
  const earliest = back > createdAt ? back : createdAt
  return { since: earliest, after: earliest }
}

type Enqueued = { readonly owed: number; readonly skipped: readonly Slot[] }
const none: Enqueued = { owed: 0, skipped: [] }

async function enqueue(deps: EnqueueDeps, subscription: Subscription): Promise<Enqueued> {
  const { store, clock, compose } = deps
  const now = clock()
  const { since: last, after } = beginnings(
    subscription,
    await store.subscriptions.lastSlot(subscription.id),
    now,
  )
  const due = dueBetween(subscription.schedule, after, now)
  const newest = due.at(-1)
  const isBreaking = subscription.schedule.until !== undefined
  if (!newest || Date.parse(now) - Date.parse(newest.at) > (isBreaking ? quarterMs : graceMs)) return none
  if (deps.empty?.get(subscription.id) === newest.slot) return none
  // What breaks is told by several publishers only after some hours: those hours are looked at together.
  const hours = new Date(Date.parse(newest.at) - dayMs).toISOString()
  const since = !isBreaking ? last : hours > subscription.createdAt ? hours : subscription.createdAt
  const from = new Date(Date.parse(since) - heardMs).toISOString()
  const composed = await compose(subscription, {
    since,
    ...(await store.subscriptions.heard(subscription.id, from)),
  })
  if (!composed) return none
  const { payloads, edits = [], hears } = composed
  // A quarter of an hour in which nothing broke leaves no trace.
  if (isBreaking && payloads.length + edits.length === 0) {
    deps.empty?.set(subscription.id, newest.slot)
    return none
  }
  // What comes in while it is being made belongs to the next digest, which begins at this moment.
  const made = deliveriesFor(subscription, newest.slot, payloads, now)
  const idOf = (which: Which | undefined) => (typeof which === 'number' ? made[which]?.id : which)
  const owed = [
    ...editsFor(subscription, newest.slot, edits, now),
    ...made.map((delivery): Delivery => {
      const [root, answers] = [idOf(composed.roots?.[delivery.part]), composed.answers?.[delivery.part]]
      return { ...delivery, ...(root !== undefined && { root }), ...(answers !== undefined && { answers }) }
    }),
  ]
  const heard = hears.map(({ told: where, root: thread, ...one }): HeardArticle => {
    const [told, root] = [idOf(where), idOf(thread)]
    return { ...one, ...(told !== undefined && { told }), ...(root !== undefined && { root }) }
  })
  if (!(await store.subscriptions.takeSlot(subscription.id, newest.slot, owed, heard))) return none
  return { owed: owed.length, skipped: isBreaking ? [] : due.slice(0, -1).map(({ slot }) => slot) }
}

/** One round over all subscriptions; returns how many messages are newly owed. One that fails is logged and tried again next round. */
export async function enqueueDue(deps: EnqueueDeps): Promise<number> {
  let owed = 0
  const skipped: Slot[] = []
  for (const [i, subscription] of (await deps.store.subscriptions.active()).entries()) {
    try {
      const enqueued = await enqueue(deps, subscription)
      owed += enqueued.owed
      skipped.push(...enqueued.skipped)
    } catch (error) {
      deps.log.error('A digest could not be made; it is tried again in the next round', {
        subscription: subscription.id,
        line: subscription.line,
        error,
      })
    }
    if (i % breathEvery === breathEvery - 1) await setImmediate()
  }
  // Nothing is lost with them: a digest begins where the last one that was sent ended.
  if (skipped.length > 0)
    deps.log.warn('Digests were missed and skipped; those now owed cover their time', {
      slots: skipped.length,
      first: skipped[0],
    })
  return owed
}
