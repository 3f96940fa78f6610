// A small world for tests of the outbox: a store in memory, a clock that is set by hand, platforms that do as they are told.
import type { Platform } from '../../src/model/chat.ts'
import type { Delivery, Sent } from '../../src/model/delivery.ts'
import type { Subscription } from '../../src/model/subscription.ts'
import { type DeliverDeps, deliverDue } from '../../src/outbox/deliver.ts'
import { createPace } from '../../src/outbox/pace.ts'
import { openStore } from '../../src/store/sqlite/sqlite.ts'
import type { Store } from '../../src/store/store.ts'

const start = '2026-03-02T05:00:00.000Z'

type Sending = Pick<Delivery, 'chat' | 'payload' | 'nonce'>
/** What a platform does with the message; by default it takes it. */
type Script = (sending: Sending, signal: AbortSignal) => Sent | Promise<Sent>

export type World = {
  readonly store: Store
  /** What was logged: `warn A message may or may not have arrived`. */
  readonly logged: string[]
  /** Every message as a platform saw it, in order. */
  readonly seen: Sending[]
  readonly clock: () => string
  readonly log: DeliverDeps['log']
  /** Moves the clock on, or back. */
  pass(ms: number): void
  /** What the platforms do from now on. */
  answer(script: Script): void
  /** One round of the outbox. */
  round(more?: Partial<DeliverDeps>): ReturnType<typeof deliverDue>
  /** Follows and owes at once: a slot with these messages. */
  owe(chat: string, ...payloads: readonly string[]): Promise<void>
}

export function follow(id: string, chat: string, more: Partial<Subscription> = {}): Subscription {
  const schedule = { at: '09:00', days: [], zone: 'Asia/Tbilisi' }
  return {
    id,
    chat,
    line: 'digest abkhazia',
    schedule,
    createdAt: '2026-03-01T12:00:00.000Z',
    state: 'active',
    ...more,
  }
}

export async function world(from = start): Promise<World> {
  let nowMs = Date.parse(from)
  const clock = () => new Date(nowMs).toISOString()
  const store = await openStore(':memory:', { clock })
  const logged: string[] = []
  const seen: Sending[] = []
  let script: Script = sending => ({ kind: 'sent', messageId: `message ${sending.nonce}` })
  const send = async (sending: Sending, signal: AbortSignal) => {
    seen.push(sending)
    return script(sending, signal)
  }
  const log = {
    info: (message: string) => logged.push(`info ${message}`),
    warn: (message: string) => logged.push(`warn ${message}`),
    error: (message: string) => logged.push(`error ${message}`),
  }
  const adapters: Partial<Record<Platform, { send: typeof send }>> = { discord: { send }, telegram: { send } }
  const pace = createPace()
  let slots = 0
  return {
    ...{ store, logged, seen, clock, log },
    pass(ms) {
      nowMs += ms
    },
    answer(next) {
      script = next
    },
    round: more =>
      deliverDue({
        ...{ store, adapters, clock, log, pace, random: () => 0 },
        // A pause lets time pass.
        sleep: async ms => {
          nowMs += ms
        },
        ...more,
      }),
    async owe(chat, ...payloads) {
      const id = `s${slots++}`
      await store.subscriptions.add(follow(id, chat))
      const owed = payloads.map((payload, part) => ({
        ...{
          id: `${id}-${part}`,
          key: `${id}-${part}`,
          nonce: `${id}-${part}`,
          chat,
          subscription: id,
          part,
          payload,
        },
        ...{ state: 'pending' as const, attempt: 0, notBefore: clock(), createdAt: clock() },
      }))
      await store.subscriptions.takeSlot(id, 'slot', owed)
    },
  }
}
