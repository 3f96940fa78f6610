// Slots through every change of every clock in the world for ten years, and through a clock of our own that runs wild.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { enqueueDue } from '../../src/outbox/enqueue.ts'
import { momentOfSlot, slotsDue } from '../../src/outbox/schedule.ts'
import { civilAt } from '../../src/outbox/zone.ts'
import { openStore } from '../../src/store/sqlite/sqlite.ts'
import type { Store } from '../../src/store/store.ts'
import { follow } from './world.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const TEN_YEARS = [Date.UTC(2020, 0, 1), Date.UTC(2030, 0, 1)] as const
const zones = Intl.supportedValuesOf('timeZone')
const instant = (ms: number) => new Date(ms).toISOString()
const offset = (zone: string, at: number) => civilAt(zone, at) - at

/** The moments, to the minute, at which a zone's clocks change. */
function changesOf(zone: string): number[] {
  const found: number[] = []
  // No zone changes its clocks twice within five days.
  for (let at: number = TEN_YEARS[0]; at < TEN_YEARS[1]; at += 5 * DAY) {
    let [before, after] = [at, at + 5 * DAY]
    if (offset(zone, before) === offset(zone, after)) continue
    while (after - before > MINUTE) {
      const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE
      if (offset(zone, middle) === offset(zone, before)) before = middle
      else after = middle
    }
    found.push(after)
  }
  return found
}

test('P-8: whenever clocks change, anywhere, every civil day has each time exactly once', () => {
  const times = ['00:00', '00:30', '01:00', '01:59', '02:00', '02:30', '03:00', '03:30', '12:00', '23:59']
  let changes = 0
  for (const zone of zones)
    for (const change of changesOf(zone)) {
      changes++
      // Three civil days around it, whichever of them is the odd one.
      const middle = Math.floor(civilAt(zone, change) / DAY) * DAY
      const days = [-1, 0, 1].map(day => instant(middle + day * DAY).slice(0, 10))
      for (const at of times) {
        const slots = slotsDue(
          { at, days: [], zone },
          instant(change - 4 * DAY),
          instant(change + 4 * DAY),
        ).map(slot => slot.slice(0, 10))
        expect(
          slots.filter(day => days.includes(day)),
          `${zone} ${instant(change)} ${at}`,
        ).toEqual(days)
        expect(slots).toEqual([...new Set(slots)].sort())
      }
    }
  // Were there none, nothing was proved.
  expect(changes).toBeGreaterThan(1_500)
})

test('P-8: news that breaks has its quarters of an hour in order, each once, and none in the quiet hours', () => {
  for (const zone of zones)
    for (const change of changesOf(zone).slice(-1)) {
      const schedule = { at: '22:00', until: '08:00', days: [], zone }
      const slots: string[] = []
      for (let at = change - DAY; at < change + DAY; at += 37 * MINUTE)
        slots.push(...slotsDue(schedule, instant(at), instant(at + 37 * MINUTE)))
      expect(new Set(slots).size).toBe(slots.length)
      expect(slots).toEqual([...slots].sort())
      for (const slot of slots)
        expect(slot.slice(11, 16) >= '08:00' && slot.slice(11, 16) < '22:00').toBe(true)
    }
})

type Step =
  | { readonly kind: 'pass'; readonly ms: number }
  | { readonly kind: 'race' }
  | { readonly kind: 'jump'; readonly ms: number }

const steps = fc.array(
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.integer({ min: 10_000, max: 5 * HOUR }).map((ms): Step => ({ kind: 'pass', ms })),
    },
    { weight: 2, arbitrary: fc.constant<Step>({ kind: 'race' }) },
    // An operator sets the clock, a machine wakes up, NTP mends what was wrong.
    {
      weight: 2,
      arbitrary: fc
        .constantFrom(-HOUR, -90 * MINUTE, HOUR, DAY, -DAY, 3 * DAY)
        .map((ms): Step => ({ kind: 'jump', ms })),
    },
  ),
  { minLength: 10, maxLength: 60 },
)

test('P-8, P-9: whatever the clock and other processes do, a slot is owed once, and never hours late', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 47 }),
      fc.integer({ min: TEN_YEARS[0], max: TEN_YEARS[1] }),
      steps,
      async (zone, half, from, script) => {
        let now = from
        const store = await openStore(':memory:', { clock: () => instant(now) })
        const at = `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`
        const schedule = { at, days: [], zone }
        await store.subscriptions.add(
          follow('s', 'discord:17', { schedule, createdAt: instant(now - MINUTE) }),
        )
        const quiet = { info: () => {}, warn: () => {}, error: () => {} }
        const taken: { readonly slot: string; readonly late: number }[] = []
        const subscriptions: Store['subscriptions'] = {
          ...store.subscriptions,
          async takeSlot(id, slot, ...more) {
            const first = await store.subscriptions.takeSlot(id, slot, ...more)
            if (first) taken.push({ slot, late: now - Date.parse(momentOfSlot(slot) ?? '') })
            return first
          },
        }
        const round = () =>
          enqueueDue({
            ...{ store: { subscriptions }, clock: () => instant(now), log: quiet },
            compose: async () => {
              // Another process may come in between.
              await Promise.resolve()
              return { payloads: ['digest'], hears: [] }
            },
          })
        for (const step of script) {
          if (step.kind === 'pass' || step.kind === 'jump') now += step.ms
          await (step.kind === 'race' ? Promise.all([round(), round(), round()]) : round())
        }
        const owed = await store.deliveries.of('discord:17', ['pending'])
        expect(new Set(taken.map(({ slot }) => slot)).size).toBe(taken.length)
        expect(owed.length).toBe(taken.length)
        for (const { late } of taken) expect(late >= 0 && late <= 6 * HOUR).toBe(true)
        await store.close()
      },
    ),
    { numRuns: 200 },
  )
})
