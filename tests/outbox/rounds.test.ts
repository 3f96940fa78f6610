// What a round of digests makes of subscriptions: each distinct digest once, nothing from trouble, answers to earlier messages.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Adapter } from '../../src/adapters/adapter.ts'
import type { App } from '../../src/app.ts'
import type { Asked } from '../../src/ask.ts'
import type { Platform } from '../../src/model/chat.ts'
import { deliveriesFor } from '../../src/outbox/enqueue.ts'
import { plain } from '../../src/reply/plain.ts'
import { jobsOf } from '../../src/rounds.ts'
import { desk, type TestDesk } from '../commands/desk.ts'
import { arrive, articleFrom, type Printed } from '../facts/press.ts'
import { follow } from './world.ts'

const recount: Printed = {
  ...{ by: 'Harbour Post', on: '2026-03-09', title: 'Recount ordered' },
  text: 'The election commission ordered a recount in Tkuarchal after Daur Kove complained about 214 vanished ballots. An answer is due by Friday.',
}
const again: Printed = {
  ...{ by: 'Valley News', on: '2026-03-10', title: 'Ballots counted again' },
  text: 'In Tkuarchal the ballots are counted again, said the election commission, since Daur Kove complained that 214 ballots vanished. Boxes were opened at night.',
}

let teller: TestDesk
let asked: string[]
/** Answers instead of the desk, where it is set. */
let answer: ((line: string) => Asked) | undefined
beforeEach(async () => {
  // 14:00 in Tbilisi: the slot of nine o'clock is five hours old.
  teller = await desk([recount], '2026-03-10T10:00:00.000Z')
  asked = []
  answer = undefined
})
afterEach(() => teller.close())

/** A platform whose messages are what is read. */
const adapter = (platform: Platform): Adapter => ({
  platform,
  compose: (reply, { now }) => [{ payload: plain(reply, { now }), blocks: reply.blocks }],
  send: async () => ({ kind: 'sent', messageId: '1' }),
  start: async () => {},
  stop: async () => {},
  health: () => ({ ready: true, detail: '' }),
})

async function digests(platforms: readonly Platform[] = ['telegram', 'discord']) {
  const app: App = {
    ...teller.app,
    ask: async question => {
      asked.push(question.line)
      return answer ? answer(question.line) : teller.app.ask(question)
    },
  }
  const poller = { round: async () => [], read: async () => {}, close: async () => {} }
  const adapters = new Map(platforms.map(platform => [platform, adapter(platform)]))
  await jobsOf({ app, poller, adapters }).digests()
}
const subscribe = (id: string, chat: string, line = 'digest abkhazia') =>
  teller.app.store.subscriptions.add(follow(id, chat, { line, createdAt: '2026-03-08T12:00:00.000Z' }))
const owedTo = async (chat: string) =>
  (await teller.app.store.deliveries.of(chat, ['pending', 'sent'])).map(({ payload }) => payload)

test('chats that follow the same and heard the same are answered once, each in its own message', async () => {
  const chats = Array.from({ length: 20 }, (_, n) => `telegram:${n + 1}`)
  for (const chat of chats) await subscribe(`s ${chat}`, chat)
  await teller.app.store.chats.set('telegram:20', { language: 'ru' })
  await digests()
  expect(asked).toHaveLength(2)
  for (const chat of chats) expect(await owedTo(chat)).toHaveLength(1)
  expect((await owedTo('telegram:1'))[0]).toContain('Reported only by Harbour Post')
  expect((await owedTo('telegram:20'))[0]).toContain('Сообщает только Harbour Post')
})

test('who was followed and is known by nobody any more has no news, and nobody is written to about it', async () => {
  await subscribe('s1', 'telegram:1', 'digest publisher long-closed-paper')
  await digests()
  expect(await owedTo('telegram:1')).toEqual([])
})

test('a question that could not be answered is no digest, and its slot is kept', async () => {
  await subscribe('s1', 'telegram:1')
  const real = await teller.app.ask({ chat: 'telegram:1', line: 'help', administers: false })
  answer = () => ({ ...real, answer: { kind: 'error' } })
  await digests()
  expect(await owedTo('telegram:1')).toEqual([])
  answer = undefined
  await digests()
  expect(await owedTo('telegram:1')).toHaveLength(1)
})

test('a platform that is off keeps the slots of its chats until it is on', async () => {
  await subscribe('s1', 'telegram:1')
  await digests(['discord'])
  expect(await teller.app.store.subscriptions.lastSlot('s1')).toBeUndefined()
  await digests()
  expect(await owedTo('telegram:1')).toHaveLength(1)
})

test('nothing new is no message, or one line where the chat wants it', async () => {
  await subscribe('quiet', 'telegram:1', 'digest transnistria')
  await subscribe('told', 'telegram:2', 'digest transnistria always')
  await digests()
  expect(await owedTo('telegram:1')).toEqual([])
  expect((await owedTo('telegram:2'))[0]).toContain('Nothing new on')
})

test('a follow-up, and a correction, answer the message that they go on from', async () => {
  const { store } = teller.app
  await subscribe('s1', 'telegram:1')
  await digests()
  const [taken] = await store.deliveries.claim('2026-03-10T10:00:10.000Z', 60_000, 1)
  await store.deliveries.settle(
    taken?.id ?? '',
    taken?.lease ?? '',
    { kind: 'sent', messageId: '71' },
    '2026-03-10T10:00:11.000Z',
  )
  // A day later the story goes on, and the first paper has changed what it said.
  const later = '2026-03-11T08:00:00.000Z'
  const { article, ...rest } = articleFrom(recount, 0)
  const more = articleFrom(again, 1)
  await arrive(store, [{ ...more, article: { ...more.article, seenAt: later } }])
  const text = (recount.text ?? '').replace('214 vanished ballots', '124 vanished ballots')
  await arrive(store, [{ ...rest, article: { ...article, revision: 2, text } }])
  const poller = { round: async () => [], read: async () => {}, close: async () => {} }
  const tomorrow: App = { ...teller.app, clock: () => '2026-03-11T09:00:00.000Z' }
  await jobsOf({ app: tomorrow, poller, adapters: new Map([['telegram', adapter('telegram')]]) }).digests()
  const [second] = await store.deliveries.claim('2026-03-11T09:00:10.000Z', 60_000, 1)
  expect(second?.to).toBe('71')
  expect(second?.payload).toContain('Harbour Post has changed its article')
  expect(second?.payload).toContain('124 vanished ballots')
})

describe('a correction of what was sent', () => {
  /** A day later: what the first paper said has changed, so often. */
  async function corrected(
    how: Pick<Adapter, 'amend'>,
    texts: readonly (readonly [was: string, now: string])[],
  ) {
    const { store } = teller.app
    await subscribe('s1', 'telegram:1')
    await digests()
    const [taken] = await store.deliveries.claim('2026-03-10T10:00:10.000Z', 60_000, 1)
    await sent(taken, '71')
    let { text = '' } = recount
    for (const [n, [was, now]] of texts.entries()) {
      const { article, ...rest } = articleFrom(recount, 0)
      text = text.replace(was, now)
      await store.articles.save([{ ...rest, article: { ...article, revision: 2 + n, text } }])
      const poller = { round: async () => [], read: async () => {}, close: async () => {} }
      const day: App = { ...teller.app, clock: () => `2026-03-${11 + n}T09:00:00.000Z` }
      const telegram = { ...adapter('telegram'), ...how }
      await jobsOf({ app: day, poller, adapters: new Map([['telegram', telegram]]) }).digests()
      // A second round, as after a crash: nothing more is owed.
      await jobsOf({ app: day, poller, adapters: new Map([['telegram', telegram]]) }).digests()
      const [change] = await store.deliveries.claim(`2026-03-${11 + n}T09:00:10.000Z`, 60_000, 1)
      await sent(change, change?.edit?.messageId ?? '72')
    }
    return store.deliveries.of('telegram:1', ['pending', 'sent'])
  }
  async function sent(taken: { readonly id: string; readonly lease: string } | undefined, messageId: string) {
    const outcome = { kind: 'sent', messageId } as const
    await teller.app.store.deliveries.settle(
      taken?.id ?? '',
      taken?.lease ?? '',
      outcome,
      '2026-03-10T10:00:11.000Z',
    )
  }
  const above: Pick<Adapter, 'amend'> = { amend: (payload, note) => `${plain(note)} ABOVE ${payload}` }
  const ballots = ['214 vanished', '124 vanished'] as const
  const answer = ['An answer is due by Friday.', 'An answer is due by Sunday.'] as const

  test('changes the message where it stands, once, and is not sent beside that', async () => {
    const [digest, change, ...others] = await corrected(above, [ballots])
    expect(others).toEqual([])
    expect(change?.edit?.messageId).toBe('71')
    expect(change?.payload).toMatch(/^\s*Corrected since.*no longer says.*214 vanished.*124 vanished/s)
    expect(change?.payload.endsWith(` ABOVE ${digest?.payload}`)).toBe(true)
    expect(change?.payload.split(' ABOVE ')[0]).not.toContain('[1]')
    // Should the message be gone by then, the same is said as an answer to it.
    expect(change?.edit?.instead).toMatch(/124 vanished/)
    expect(change?.answers).toBe(digest?.id)
  })

  test('is made of the message as it stands: a second one leaves the first note there', async () => {
    const [, first, second, ...others] = await corrected(above, [ballots, answer])
    expect(others).toEqual([])
    expect(second?.edit?.messageId).toBe('71')
    expect(second?.payload).toContain('due by Sunday')
    expect(second?.payload.endsWith(` ABOVE ${first?.payload}`)).toBe(true)
  })

  test.each<[string, Pick<Adapter, 'amend'>]>([
    ['that has no room', { amend: () => undefined }],
    ['on a platform that changes none', {}],
  ])('answers the message %s', async (_, how) => {
    const [digest, message, ...others] = await corrected(how, [ballots])
    expect(others).toEqual([])
    expect(message?.edit).toBeUndefined()
    expect(message?.answers).toBe(digest?.id)
    expect(message?.payload).toMatch(/124 vanished/)
  })

  test('is no message where what was sent still stands', async () => {
    const extra = ['An answer is due by Friday.', 'An answer is due by Friday. Snow fell.'] as const
    expect(await corrected(above, [extra])).toHaveLength(1)
  })
})

test('what waited for more than a day gives way to one line that says how much it was', async () => {
  const { store } = teller.app
  await subscribe('s1', 'telegram:1', 'digest transnistria')
  const old = deliveriesFor(
    { id: 's1', chat: 'telegram:1' },
    'old',
    ['"one"', '"two"'],
    '2026-03-08T09:00:00.000Z',
  )
  const recent = deliveriesFor(
    { id: 's1', chat: 'telegram:1' },
    'recent',
    ['"three"'],
    '2026-03-10T09:00:00.000Z',
  )
  await store.subscriptions.takeSlot('s1', 'old', old)
  await store.subscriptions.takeSlot('s1', 'recent', recent)
  // While the platform is off, nothing is decided.
  await digests(['discord'])
  expect(await owedTo('telegram:1')).toHaveLength(3)
  await digests()
  await digests()
  const [first, second, ...others] = await owedTo('telegram:1')
  expect(first).toBe('"three"')
  expect(second).toContain('You missed two messages')
  expect(others).toEqual([])
  expect(await store.deliveries.counts()).toEqual({ cancelled: 2, pending: 2 })
})
