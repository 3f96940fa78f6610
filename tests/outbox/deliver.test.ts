// Messages that are owed go out in order, at most once, at a pace that platforms bear.
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sent } from '../../src/model/delivery.ts'
import { waitBefore } from '../../src/outbox/deliver.ts'
import { createPace } from '../../src/outbox/pace.ts'
import { follow, type World, world } from './world.ts'

const discord = 'discord:17'
const telegram = 'telegram:100'
const group = 'telegram:-100123'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.store.close())

const payloads = () => w.seen.map(({ payload }) => payload)
const states = async (chat: string) =>
  (await w.store.deliveries.of(chat, ['pending', 'sending', 'sent', 'uncertain', 'dead', 'cancelled'])).map(
    ({ state }) => state,
  )

test('what is owed is sent once, each chat’s parts in order', async () => {
  await w.owe(discord, 'one', 'two', 'three')
  await w.owe('discord:18', 'other')
  expect(await w.round()).toMatchObject({ sent: 4 })
  expect(w.seen.filter(({ chat }) => chat === discord).map(({ payload }) => payload)).toEqual([
    'one',
    'two',
    'three',
  ])
  expect(await w.round()).toMatchObject({ sent: 0 })
  expect(await states(discord)).toEqual(['sent', 'sent', 'sent'])
})

test('a chat that is slow holds up no other', async () => {
  const { promise: slow, resolve: wake } = Promise.withResolvers<void>()
  w.answer(async ({ chat }) => {
    if (chat === discord) await slow
    if (chat === 'discord:39') wake()
    return { kind: 'sent', messageId: '1' }
  })
  await w.owe(discord, 'slow')
  for (let i = 18; i < 40; i++) await w.owe(`discord:${i}`, 'a', 'b')
  expect(await w.round()).toMatchObject({ sent: 45 })
})

test('T-3: a chat that must wait gets nothing before its time while others go on', async () => {
  let limited = true
  w.answer(({ chat }) =>
    chat === telegram && limited
      ? { kind: 'later', waitMs: 35_000, why: 'Too Many Requests' }
      : { kind: 'sent', messageId: '1' },
  )
  await w.owe(telegram, 'one')
  await w.owe('telegram:101', 'other')
  expect(await w.round()).toMatchObject({ later: 1, sent: 1 })
  limited = false
  w.pass(34_000)
  expect(await w.round()).toMatchObject({ sent: 0 })
  w.pass(1_000)
  expect(await w.round()).toMatchObject({ sent: 1 })
})

test('when several chats of a platform must wait, the whole platform waits', async () => {
  w.answer(() => ({ kind: 'later', waitMs: 30_000, why: 'Too Many Requests' }))
  for (let i = 0; i < 4; i++) await w.owe(`telegram:${i}`, 'one')
  await w.round()
  await w.owe('telegram:9', 'one')
  await w.owe(discord, 'one')
  w.answer(() => ({ kind: 'sent', messageId: '1' }))
  expect(await w.round()).toMatchObject({ sent: 1, paced: 0 })
  w.pass(31_000)
  expect(await w.round()).toMatchObject({ sent: 5 })
})

test('T-2: an outage is waited out with longer and longer waits, and no attempt is the last', async () => {
  w.answer(() => ({ kind: 'later', waitMs: 0, why: 'connect ECONNREFUSED' }))
  await w.owe(discord, 'one')
  const waits: number[] = []
  for (let attempt = 0; attempt < 14; attempt++) {
    await w.round()
    const [waiting] = await w.store.deliveries.of(discord, ['pending'])
    const wait = Date.parse(waiting!.notBefore) - Date.parse(w.clock())
    waits.push(wait / 1_000)
    w.pass(wait)
  }
  expect(waits).toEqual([5, 5, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900, 900, 900])
  w.answer(() => ({ kind: 'sent', messageId: '1' }))
  expect(await w.round()).toMatchObject({ sent: 1 })
})

test('D-4: no wait that is told can be too short, too long or no number', () => {
  fc.assert(
    fc.property(
      fc.double(),
      fc.nat(1_000),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (said, attempt, chance) => {
        const wait = waitBefore(said, attempt, () => chance)
        expect(wait).toBeGreaterThanOrEqual(1_000)
        expect(wait).toBeLessThanOrEqual(3_600_000 * 1.25)
        if (said >= 1_000 && said <= 3_600_000) expect(wait).toBeGreaterThanOrEqual(Math.floor(said))
      },
    ),
    { numRuns: 1_000 },
  )
})

test('D-1: on Discord a lost answer is followed by the same body with the same nonce', async () => {
  let lost = 1
  w.answer(() =>
    lost-- > 0 ? { kind: 'uncertain', why: 'socket closed' } : { kind: 'sent', messageId: '1' },
  )
  await w.owe(discord, 'one')
  expect(await w.round()).toMatchObject({ uncertain: 1 })
  w.pass(10_000)
  expect(await w.round()).toMatchObject({ sent: 1 })
  expect(w.seen[1]).toMatchObject({ nonce: w.seen[0]!.nonce, payload: w.seen[0]!.payload })
})

test('T-1: on Telegram a lost answer is told and never followed by a second message', async () => {
  w.answer(() => ({ kind: 'uncertain', why: 'socket closed' }))
  await w.owe(telegram, 'one')
  await w.round()
  w.pass(3_600_000)
  await w.round()
  expect(payloads()).toEqual(['one'])
  expect(await states(telegram)).toEqual(['uncertain'])
  expect(w.logged).toEqual(['warn A message may or may not have arrived'])
})

test('a send that hangs is broken off at its deadline, and one that does not heed it soon after', async () => {
  const deadlines = { discord: 50, telegram: 50, terminal: 50 }
  w.answer(
    ({ chat }, signal) =>
      new Promise<Sent>(resolve => {
        if (chat === telegram)
          signal.addEventListener('abort', () => resolve({ kind: 'uncertain', why: 'aborted' }))
      }),
  )
  await w.owe(telegram, 'heeds')
  await w.owe(discord, 'deaf')
  expect(await w.round({ deadlines })).toMatchObject({ uncertain: 2 })
})

test('an adapter that throws is taken to have sent, perhaps', async () => {
  w.answer(() => {
    throw new Error('a mistake of ours')
  })
  await w.owe(telegram, 'one')
  expect(await w.round()).toMatchObject({ uncertain: 1 })
})

test('T-5: a chat that is closed to us is written to no more until it comes back', async () => {
  w.answer(() => ({ kind: 'gone', why: 'the bot was blocked by the user' }))
  await w.owe(telegram, 'one', 'two')
  expect(await w.round()).toMatchObject({ gone: 1 })
  w.pass(60_000)
  await w.round()
  expect(payloads()).toEqual(['one'])
  expect(await w.store.subscriptions.active()).toEqual([])
  await w.store.subscriptions.setState(telegram, 'active')
  expect(await w.store.subscriptions.active()).toHaveLength(1)
})

test('T-6: a group that became a supergroup gets its message there, once', async () => {
  const to = 'telegram:-100999'
  w.answer(({ chat }) => (chat === group ? { kind: 'moved', to } : { kind: 'sent', messageId: '1' }))
  await w.owe(group, 'one')
  expect(await w.round()).toMatchObject({ moved: 1, sent: 1 })
  expect(w.seen.map(({ chat }) => chat)).toEqual([group, to])
})

test('a body that a platform refuses is dead, logged, and holds up nothing', async () => {
  w.answer(({ payload }) =>
    payload === 'bad' ? { kind: 'wrong', why: 'Invalid Form Body' } : { kind: 'sent', messageId: '1' },
  )
  await w.owe(discord, 'bad', 'good')
  expect(await w.round()).toMatchObject({ wrong: 1, sent: 1 })
  expect(await states(discord)).toEqual(['dead', 'sent'])
  expect(w.logged).toEqual(['error A platform refused a message that we built'])
})

test('P-15: what was owed to a chat that asked to be forgotten, or unsubscribed, is not sent', async () => {
  await w.owe(discord, 'one')
  await w.owe(telegram, 'two')
  await w.store.chats.forget(discord)
  for (const { id } of await w.store.subscriptions.of(telegram))
    await w.store.subscriptions.remove(id, telegram)
  await w.round()
  expect(payloads()).toEqual([])
})

test('P-1: a message whose process died in the middle is not sent again on Telegram', async () => {
  await w.owe(telegram, 'one', 'two')
  await w.store.deliveries.claim(w.clock(), 60_000, 1)
  w.pass(60_000)
  await w.round()
  expect(payloads()).toEqual(['two'])
  expect(await states(telegram)).toEqual(['uncertain', 'sent'])
})

test('a platform that is switched off keeps what it owes', async () => {
  await w.owe(telegram, 'one')
  await w.owe(discord, 'two')
  const send = async (): Promise<Sent> => ({ kind: 'sent', messageId: '1' })
  expect(await w.round({ adapters: { discord: { send } } })).toMatchObject({ sent: 1, paced: 1 })
  w.pass(300_000)
  expect(await w.round()).toMatchObject({ sent: 1 })
})

test('P-12: once told to stop nothing more is begun, and what is under way is finished', async () => {
  const stop = new AbortController()
  w.answer(() => {
    stop.abort()
    return { kind: 'sent', messageId: '1' }
  })
  await w.owe(discord, 'one', 'two')
  expect(await w.round({ signal: stop.signal })).toMatchObject({ sent: 1 })
  expect(await states(discord)).toEqual(['sent', 'pending'])
})

test('a store that fails while a message is settled is told, and the message is not sent twice on Telegram', async () => {
  await w.owe(telegram, 'one')
  const settle = () => Promise.reject(new Error('no space left'))
  const store = { deliveries: { ...w.store.deliveries, settle } }
  await expect(w.round({ store })).rejects.toThrow('no space left')
  w.pass(60_000)
  await w.round()
  expect(payloads()).toEqual(['one'])
})

test('T-4: a group gets at most 18 messages in any minute and any chat one a second, all in order', async () => {
  const parts = Array.from({ length: 40 }, (_, i) => `part ${i}`)
  await w.owe(group, ...parts)
  const times: number[] = []
  w.answer(() => {
    times.push(Date.parse(w.clock()))
    return { kind: 'sent', messageId: '1' }
  })
  for (let rounds = 0; times.length < 40 && rounds < 500; rounds++) {
    await w.round()
    w.pass(2_000)
  }
  expect(payloads()).toEqual(parts)
  for (const [i, at] of times.entries()) {
    if (i >= 1) expect(at - times[i - 1]!).toBeGreaterThanOrEqual(1_000)
    if (i >= 18) expect(at - times[i - 18]!).toBeGreaterThanOrEqual(60_000)
  }
})

test('P-10: a broadcast on Telegram keeps under thirty messages a second and reaches everyone once', async () => {
  const times: number[] = []
  w.answer(() => {
    times.push(Date.parse(w.clock()))
    return { kind: 'sent', messageId: '1' }
  })
  for (let i = 0; i < 200; i++) await w.owe(`telegram:${i}`, 'one')
  for (let rounds = 0; times.length < 200 && rounds < 100; rounds++) {
    await w.round()
    w.pass(1_000)
  }
  expect(new Set(w.seen.map(({ chat }) => chat)).size).toBe(200)
  expect(times).toHaveLength(200)
  for (const [i, at] of times.entries())
    if (i >= 29) expect(at - times[i - 29]!).toBeGreaterThanOrEqual(1_000)
  // Nor much slower than it is allowed.
  expect(times.at(-1)! - times[0]!).toBeLessThan(200_000 / 28.5)
})

test('a pace forgets nothing that matters and keeps nothing else', () => {
  const pace = createPace()
  expect(pace.take('telegram', telegram, 0)).toBe(0)
  expect(pace.take('telegram', telegram, 400)).toBe(600)
  expect(pace.take('telegram', 'telegram:101', 400)).toBe(0)
  expect(pace.take('telegram', telegram, 1_000)).toBe(0)
  // It took long on its way: Telegram counts from when it came.
  pace.arrived('telegram', telegram, 1_700)
  expect(pace.take('telegram', telegram, 2_000)).toBe(700)
  expect(pace.take('discord', discord, 0)).toBe(0)
  expect(pace.take('discord', discord, 0)).toBe(0)
})

test('a subscription without messages is left alone by the sender', async () => {
  await w.store.subscriptions.add(follow('s1', discord))
  expect(await w.round()).toEqual({
    sent: 0,
    later: 0,
    uncertain: 0,
    gone: 0,
    unedited: 0,
    moved: 0,
    wrong: 0,
    paced: 0,
  })
})
