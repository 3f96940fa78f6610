// Slots become messages that are owed: once, in time, and never a flood after a break.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { deliveriesFor, type EnqueueDeps, enqueueDue } from '../../src/outbox/enqueue.ts'
import { follow, type World, world } from './world.ts'

const chat = 'discord:17'
const hour = 3_600_000

let w: World
let asked: string[]
let deps: EnqueueDeps
beforeEach(async () => {
  w = await world()
  asked = []
  deps = {
    ...{ store: w.store, clock: w.clock, log: w.log },
    compose: async (subscription, { since }) => {
      asked.push(`${subscription.id} since ${since}`)
      return { payloads: ['first', 'second'], hears: [] }
    },
  }
})
afterEach(() => w.store.close())

const owed = () => w.store.deliveries.of(chat, ['pending'])

test('a slot that is due is owed once, in parts', async () => {
  await w.store.subscriptions.add(follow('s1', chat))
  expect(await enqueueDue(deps)).toBe(2)
  expect((await owed()).map(({ payload, part }) => [part, payload])).toEqual([
    [0, 'first'],
    [1, 'second'],
  ])
  expect(await enqueueDue(deps)).toBe(0)
  expect(asked).toEqual(['s1 since 2026-03-01T12:00:00.000Z'])
})

test('the next digest begins where the last one ended', async () => {
  await w.store.subscriptions.add(follow('s1', chat))
  await enqueueDue(deps)
  w.pass(24 * hour)
  expect(await enqueueDue(deps)).toBe(2)
  expect(asked.at(-1)).toBe('s1 since 2026-03-02T05:00:00.000Z')
})

test('P-9: three workers that race for one slot owe one digest', async () => {
  await w.store.subscriptions.add(follow('s1', chat))
  const counts = await Promise.all([enqueueDue(deps), enqueueDue(deps), enqueueDue(deps)])
  expect(counts.reduce((sum, count) => sum + count)).toBe(2)
  expect(await owed()).toHaveLength(2)
})

test('P-8: a slot that was missed by less than six hours is made up for, once', async () => {
  await w.store.subscriptions.add(follow('s1', chat))
  w.pass(6 * hour)
  expect(await enqueueDue(deps)).toBe(2)
  expect(await enqueueDue(deps)).toBe(0)
})

test('P-8: after days off the older slots are skipped and told, and the next digest covers their time', async () => {
  await w.store.subscriptions.add(follow('s1', chat))
  await enqueueDue(deps)
  w.pass(3 * 24 * hour + 7 * hour)
  expect(await enqueueDue(deps)).toBe(0)
  w.pass(17 * hour)
  expect(await enqueueDue(deps)).toBe(2)
  expect(asked.at(-1)).toBe('s1 since 2026-03-02T05:00:00.000Z')
  expect(w.logged).toEqual(['warn Digests were missed and skipped; those now owed cover their time'])
  expect(await enqueueDue(deps)).toBe(0)
})

test('P-8: a clock that jumps back by an hour sends nothing again', async () => {
  await w.store.subscriptions.add(follow('s1', chat))
  await enqueueDue(deps)
  w.pass(-hour)
  expect(await enqueueDue(deps)).toBe(0)
  w.pass(hour)
  expect(await enqueueDue(deps)).toBe(0)
  expect(await owed()).toHaveLength(2)
})

test('P-8: a clock that was three days ahead for a while costs no digest when it is right again', async () => {
  await w.store.subscriptions.add(follow('s1', chat))
  await enqueueDue(deps)
  w.pass(3 * 24 * hour)
  expect(await enqueueDue(deps)).toBe(2)
  w.pass(-2 * 24 * hour)
  expect(await enqueueDue(deps)).toBe(2)
  expect(asked.at(-1)).toBe('s1 since 2026-03-02T05:00:00.000Z')
  expect(await enqueueDue(deps)).toBe(0)
  // The day that was told ahead of its time is not told again.
  w.pass(2 * 24 * hour)
  expect(await enqueueDue(deps)).toBe(0)
  expect(await owed()).toHaveLength(6)
})

test('a new subscription does not get the slot before it was made', async () => {
  await w.store.subscriptions.add(follow('s1', chat, { createdAt: '2026-03-02T05:00:00.000Z' }))
  expect(await enqueueDue(deps)).toBe(0)
})

test('a digest that cannot be made keeps its slot, and holds up no other', async () => {
  await w.store.subscriptions.add(follow('bad', chat))
  await w.store.subscriptions.add(
    follow('wrong-zone', chat, { schedule: { at: '09:00', days: [], zone: 'Mars/Olympus' } }),
  )
  await w.store.subscriptions.add(follow('good', chat))
  let broken = true
  const breaking: EnqueueDeps = {
    ...deps,
    compose: async subscription => {
      if (broken && subscription.id === 'bad') throw new Error('the pictures are out')
      return { payloads: ['message'], hears: [] }
    },
  }
  expect(await enqueueDue(breaking)).toBe(1)
  expect(w.logged).toHaveLength(2)
  broken = false
  expect(await enqueueDue(breaking)).toBe(1)
})

test('nothing new is a slot that is taken and owes nothing', async () => {
  await w.store.subscriptions.add(follow('s1', chat))
  const quiet: EnqueueDeps = { ...deps, compose: async () => ({ payloads: [], hears: [] }) }
  expect(await enqueueDue(quiet)).toBe(0)
  expect((await w.store.subscriptions.lastSlot('s1'))?.slot).toBe('2026-03-02T09:00 Asia/Tbilisi')
})

test('a message made twice has the same key, and no two messages share one', () => {
  const make = (slot: string) =>
    deliveriesFor({ id: 's1', chat }, slot, ['a', 'b'], '2026-03-02T05:00:00.000Z')
  expect(make('slot 1')).toEqual(make('slot 1'))
  const keys = [...make('slot 1'), ...make('slot 2')].map(({ key }) => key)
  expect(new Set(keys).size).toBe(4)
  for (const { nonce } of make('slot 1')) expect(nonce).toMatch(/^[\w-]{22}$/)
})

/** Followed as it breaks, quiet from 22:00 to 08:00 in Tbilisi (18:00 to 04:00 UTC); it is 09:00 there. */
const asItBreaks = { at: '22:00', until: '08:00', days: [], zone: 'Asia/Tbilisi' }
const quarter = 15 * 60_000

test('news that breaks is looked for every quarter of an hour, and a quarter without any leaves no trace', async () => {
  await w.store.subscriptions.add(follow('s1', chat, { schedule: asItBreaks }))
  let broken = 0
  const breaking: EnqueueDeps = {
    ...{ ...deps, empty: new Map() },
    compose: async ({ id }) => {
      asked.push(id)
      return { payloads: Array.from({ length: broken }, (_, n) => `news ${n}`), hears: [] }
    },
  }
  expect(await enqueueDue(breaking)).toBe(0)
  expect(await enqueueDue(breaking)).toBe(0)
  expect(asked).toHaveLength(1)
  expect(await w.store.subscriptions.lastSlot('s1')).toBeUndefined()
  w.pass(quarter)
  broken = 1
  expect(await enqueueDue(breaking)).toBe(1)
  expect(await enqueueDue(breaking)).toBe(0)
  expect((await w.store.subscriptions.lastSlot('s1'))?.slot).toBe('2026-03-02T09:15 Asia/Tbilisi')
})

test('news that breaks is looked at over a day, so that a third publisher counts with the first, and never before it was followed', async () => {
  await w.store.subscriptions.add(follow('s1', chat, { schedule: asItBreaks }))
  const since: string[] = []
  const breaking: EnqueueDeps = {
    ...deps,
    compose: async (_, heard) => {
      since.push(heard.since)
      return { payloads: ['news'], hears: [] }
    },
  }
  await enqueueDue(breaking)
  w.pass(10 * hour)
  await enqueueDue(breaking)
  expect(since).toEqual(['2026-03-01T12:00:00.000Z', '2026-03-01T15:00:00.000Z'])
})

test('what breaks in the quiet hours is held back, and sent together when they end', async () => {
  await w.store.subscriptions.add(follow('s1', chat, { schedule: asItBreaks }))
  let news: string[] = []
  const breaking: EnqueueDeps = {
    ...{ ...deps, empty: new Map() },
    compose: async () => {
      const payloads = news.splice(0)
      return { payloads, hears: [] }
    },
  }
  const until = async (hours: number) => {
    let owed = 0
    for (let minutes = 0; minutes < hours * 60; minutes += 5) {
      owed += await enqueueDue(breaking)
      w.pass(5 * 60_000)
    }
    return owed
  }
  // 09:00 to 22:00 in Tbilisi.
  expect(await until(13)).toBe(0)
  news = ['a government fell', 'another was formed']
  expect(await until(10)).toBe(0)
  expect(await until(0.25)).toBe(2)
  expect((await w.store.subscriptions.lastSlot('s1'))?.slot).toBe('2026-03-03T08:00 Asia/Tbilisi')
  expect(w.logged).toEqual([])
})

test('what was heard goes with the slot, so that the next digest knows it', async () => {
  await w.store.subscriptions.add(follow('s1', chat))
  const heard: unknown[] = []
  const hearing: EnqueueDeps = {
    ...deps,
    compose: async (_, { articles }) => {
      heard.push(articles)
      return { payloads: ['message'], hears: [{ article: 'a1', revision: 1, sentences: ['It rained.'] }] }
    },
  }
  await enqueueDue(hearing)
  w.pass(24 * hour)
  await enqueueDue(hearing)
  expect(heard).toMatchObject([[], [{ article: 'a1', revision: 1, sentences: ['It rained.'] }]])
})
