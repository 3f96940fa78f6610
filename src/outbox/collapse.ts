// After a long outage a chat gets one line in the place of everything that waited: nobody reads three days of digests at once.
import type { ChatId } from '../model/chat.ts'
import type { Instant } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import { deliveriesFor } from './enqueue.ts'
import type { OutboxLog } from './log.ts'

/** What waited longer than a day is no news any more. */
const waitedMs = 24 * 3_600_000
/** Chats in one round. */
const atOnce = 500

export type CollapseDeps = {
  readonly store: Pick<Store, 'deliveries'>
  readonly clock: () => Instant
  readonly log: OutboxLog
  /** That so many messages were missed, as frozen bodies of the chat's platform; undefined where it is off for now. */
  readonly compose: (chat: ChatId, messages: number) => Promise<readonly string[] | undefined>
}

/** Returns how many messages gave way. */
export async function collapseOverdue({ store, clock, log, compose }: CollapseDeps): Promise<number> {
  const now = clock()
  const before = new Date(Date.parse(now) - waitedMs).toISOString()
  let gone = 0
  for (const { chat, messages, oldest } of await store.deliveries.overdue(before, atOnce)) {
    const payloads = await compose(chat, messages)
    if (!payloads) continue
    // Named by what it stands for: made twice, it is one message.
    const notice = deliveriesFor({ id: `missed ${oldest}`, chat }, 'collapsed', payloads, now)
    await store.deliveries.replace(chat, before, notice, now)
    gone += messages
  }
  if (gone > 0)
    log.warn('Messages waited for more than a day; their chats are told how many', { messages: gone })
  return gone
}
