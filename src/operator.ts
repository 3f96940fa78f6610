// What the operator is told in a chat of their own, once each: a feed that will be given up, and one that was.
import type { Adapter } from './adapters/adapter.ts'
import type { App } from './app.ts'
import type { PollOutcome } from './ingest/poll.ts'
import { languageOf } from './languages/languages.ts'
import type { Platform } from './model/chat.ts'
import { deliveriesFor } from './outbox/enqueue.ts'
import { open, reply, warning } from './reply/build.ts'

/** Owes the operator's chat, where there is one, a message on each feed of which a poll says so. */
export async function tellOperator(
  { config, store, clock }: App,
  adapters: ReadonlyMap<Platform, Pick<Adapter, 'platform' | 'compose'>>,
  outcomes: readonly PollOutcome[],
): Promise<void> {
  const chat = config.operator
  const adapter = [...adapters.values()].find(({ platform }) => chat?.startsWith(`${platform}:`))
  if (chat === undefined || adapter === undefined) return
  const now = clock()
  for (const { feed: id, verdict } of outcomes) {
    const feed = verdict && (await store.feeds.get(id))
    if (!verdict || !feed) continue
    const { settings } = await store.chats.get(chat, config.settings)
    const { feeds } = languageOf(settings.language).messages
    const words = verdict === 'given-up' ? feeds.givenUp(feed.source) : feeds.lastCall(feed.source)
    const why = feed.ailments?.map(ailment => feeds.ailments[ailment]).join('; ')
    const said = reply(
      settings.language,
      feeds.title,
      [warning(words, ...(why ? [` ${why}.`] : []))],
      [open(feed.source, feed.url)],
    )
    const payloads = adapter.compose(said, { chat, zone: settings.zone, now }).map(({ payload }) => payload)
    // A feed that comes back and is lost again is told of again.
    const slot = `${verdict} ${feed.lastGoodAt ?? ''}`
    await store.deliveries.owe(deliveriesFor({ id: `feed ${id}`, chat }, slot, payloads, now))
  }
}
