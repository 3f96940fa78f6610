// The operator's own chat, and /sources: what is said of feeds in trouble, and how often.
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Adapter } from '../src/adapters/adapter.ts'
import type { PollOutcome } from '../src/ingest/poll.ts'
import { tellOperator } from '../src/operator.ts'
import { plain } from '../src/reply/plain.ts'
import { desk, type TestDesk } from './commands/desk.ts'

const chat = 'telegram:7'
let teller: TestDesk
let outcome: PollOutcome
beforeEach(async () => {
  teller = await desk([])
  const { feed } = await teller.app.store.feeds.add({
    ...{ url: 'https://wire.example/feed', publisher: 'wire', source: 'Lowlands Wire' },
    ...{ regions: ['abkhazia'], now: teller.app.clock() },
  })
  await teller.app.store.feeds.save({
    ...{ feed: feed.id, at: teller.app.clock(), entries: [], articles: [] },
    feedNow: { state: 'gone', ailments: ['gone'], problem: 'wire.example says gone' },
  })
  const none = { entries: 0, added: 0, revised: 0, flood: false }
  outcome = { feed: feed.id, url: feed.url, kind: 'gone', verdict: 'given-up', ...none }
})
afterEach(() => teller.close())

const asPlain: Pick<Adapter, 'platform' | 'compose'> = {
  platform: 'telegram',
  compose: (reply, { now }) => [{ payload: plain(reply, { now }), blocks: reply.blocks }],
}
const tell = (operator?: string) =>
  tellOperator(
    { ...teller.app, config: { ...teller.app.config, ...(operator && { operator }) } },
    new Map([['telegram', asPlain]]),
    [outcome, { ...outcome, feed: 'another' }],
  )
const owed = () => teller.app.store.deliveries.of(chat, ['pending'])

test('F8: the operator’s chat hears once that a feed is given up, with what is wrong and what would mend it', async () => {
  await tell(chat)
  await tell(chat)
  const messages = await owed()
  expect(messages).toHaveLength(1)
  expect(messages[0]?.payload).toContain('The feed of Lowlands Wire is given up')
  expect(messages[0]?.payload).toContain('its site may name a new address')
})

test('without a chat of the operator’s nobody is written to', async () => {
  await tell()
  expect(await owed()).toEqual([])
})

test('/sources names the feeds of a place that are not well, in the language of the chat', async () => {
  const read = await teller.read('sources abkhazia')
  expect(read).toContain('Feeds that are not well')
  expect(read).toContain('Lowlands Wire')
  expect(read).toContain('its server says that it is gone for good')
  expect(await teller.read('sources georgia')).not.toContain('Lowlands Wire')
  await teller.ask('settings language ru')
  expect(await teller.read('sources abkhazia')).toContain('сервер сообщает, что её больше нет')
})
