// Slots in civil time: each day once, on the days when clocks leap and on those when they repeat an hour.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dueBetween, momentOfSlot, nextSlot, slotsDue } from '../../src/outbox/schedule.ts'

const daily = (at: string, zone: string) => ({ at, days: [], zone })

test('a daily slot is due once a day at its civil time', () => {
  const due = dueBetween(
    daily('09:00', 'Asia/Tbilisi'),
    '2026-03-01T05:00:00.000Z',
    '2026-03-03T05:00:00.000Z',
  )
  expect(due).toEqual([
    { slot: '2026-03-02T09:00 Asia/Tbilisi', at: '2026-03-02T05:00:00.000Z' },
    { slot: '2026-03-03T09:00 Asia/Tbilisi', at: '2026-03-03T05:00:00.000Z' },
  ])
})

test('nothing is due before its moment, nor after it was', () => {
  const schedule = daily('09:00', 'UTC')
  expect(slotsDue(schedule, '2026-03-01T09:00:00.000Z', '2026-03-02T08:59:59.999Z')).toEqual([])
  expect(slotsDue(schedule, '2026-03-02T08:59:59.999Z', '2026-03-02T09:00:00.000Z')).toHaveLength(1)
  expect(slotsDue(schedule, '2026-03-02T09:00:00.000Z', '2026-03-02T09:00:00.000Z')).toEqual([])
})

test('days of the week are those of the zone', () => {
  const mondays = { at: '00:30', days: [1], zone: 'Asia/Tbilisi' }
  expect(dueBetween(mondays, '2026-03-01T00:00:00.000Z', '2026-03-10T00:00:00.000Z')).toEqual([
    { slot: '2026-03-02T00:30 Asia/Tbilisi', at: '2026-03-01T20:30:00.000Z' },
    { slot: '2026-03-09T00:30 Asia/Tbilisi', at: '2026-03-08T20:30:00.000Z' },
  ])
})

test('P-8: a time that the clocks leap over is due as much later as they leap', () => {
  expect(nextSlot(daily('03:30', 'Europe/Kyiv'), '2027-03-27T12:00:00.000Z')).toEqual({
    slot: '2027-03-28T03:30 Europe/Kyiv',
    at: '2027-03-28T01:30:00.000Z',
  })
})

test('P-8: a time that the clocks show twice is due the first time alone', () => {
  const due = dueBetween(
    daily('02:30', 'Europe/Prague'),
    '2026-10-24T12:00:00.000Z',
    '2026-10-25T12:00:00.000Z',
  )
  expect(due).toEqual([{ slot: '2026-10-25T02:30 Europe/Prague', at: '2026-10-25T00:30:00.000Z' }])
})

test('P-8: a day that a country left out has no slot', () => {
  expect(
    slotsDue(daily('09:00', 'Pacific/Apia'), '2011-12-29T00:00:00.000Z', '2012-01-01T00:00:00.000Z').map(
      slot => slot.slice(0, 10),
    ),
  ).toEqual(['2011-12-29', '2011-12-31', '2012-01-01'])
})

test('P-8: the twenty-ninth of February is a day', () => {
  expect(slotsDue(daily('09:00', 'UTC'), '2028-02-28T12:00:00.000Z', '2028-03-01T12:00:00.000Z')).toEqual([
    '2028-02-29T09:00 UTC',
    '2028-03-01T09:00 UTC',
  ])
})

test('a clock that went back makes nothing due', () => {
  expect(slotsDue(daily('09:00', 'UTC'), '2026-03-02T09:00:00.000Z', '2026-03-01T00:00:00.000Z')).toEqual([])
})

test('what is no time, no zone or no day says so', () => {
  expect(() => nextSlot(daily('9am', 'UTC'), '2026-03-02T09:00:00.000Z')).toThrow('write it as 09:00')
  expect(() => nextSlot(daily('09:00', 'Mars/Olympus'), '2026-03-02T09:00:00.000Z')).toThrow(RangeError)
  const never = { at: '09:00', days: [8], zone: 'UTC' }
  expect(() => nextSlot(never, '2026-03-02T09:00:00.000Z')).toThrow('days are 1 to 7')
})

const zones = fc.constantFrom(
  ...[
    'Asia/Tbilisi',
    'Europe/Prague',
    'Europe/Kyiv',
    'Europe/Chisinau',
    'Africa/Casablanca',
    'America/New_York',
  ],
  ...[
    'Australia/Lord_Howe',
    'Pacific/Chatham',
    'Asia/Tehran',
    'America/Sao_Paulo',
    'Asia/Beirut',
    'America/Nuuk',
  ],
  ...['Africa/Cairo', 'Asia/Gaza', 'America/St_Johns', 'Asia/Kathmandu', 'Europe/Istanbul', 'Asia/Pyongyang'],
)
const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 })
const moment = fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2037, 0, 1) })
const dayMs = 86_400_000
const clockTime = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

const dates = (zone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' })

/** The civil days of a zone within some UTC days, found by looking at its calendar every hour. */
function calendar(zone: string, from: number, days: number): string[] {
  const format = dates(zone)
  const hours = Array.from({ length: days * 24 + 1 }, (_, hour) => format.format(from + hour * 3_600_000))
  return [...new Set(hours)]
}

test('P-8: every day of every calendar has each time exactly once, in order', () => {
  fc.assert(
    fc.property(zones, minutes, moment, (zone, minute, from) => {
      const schedule = daily(clockTime(minute), zone)
      const instant = (ms: number) => new Date(ms).toISOString()
      const slots = slotsDue(schedule, instant(from - 2 * dayMs), instant(from + 12 * dayMs)).map(slot =>
        slot.slice(0, 10),
      )
      // Days at either end may be cut by the window.
      const days = calendar(zone, from, 10)
      const inside = slots.filter(day => day >= days[0]! && day <= days.at(-1)!)
      expect(inside).toEqual(days)
    }),
    { numRuns: 1_000 },
  )
})

test('P-8: however a stretch of time is cut into rounds, the slots in it are the same', () => {
  fc.assert(
    fc.property(
      zones,
      minutes,
      moment,
      fc.array(fc.nat(3 * dayMs), { maxLength: 12 }),
      (zone, minute, from, steps) => {
        const schedule = daily(clockTime(minute), zone)
        const instant = (ms: number) => new Date(ms).toISOString()
        let at = from
        const rounds = steps.flatMap(step => {
          const slots = slotsDue(schedule, instant(at), instant(at + step))
          at += step
          return slots
        })
        expect(rounds).toEqual(slotsDue(schedule, instant(from), instant(at)))
      },
    ),
    { numRuns: 1_000 },
  )
})

test('the next slot is the first that will be due, and its moment can be told from its name', () => {
  fc.assert(
    fc.property(zones, minutes, moment, (zone, minute, from) => {
      const schedule = daily(clockTime(minute), zone)
      const after = new Date(from).toISOString()
      const next = nextSlot(schedule, after)
      expect(next.at > after).toBe(true)
      expect(dueBetween(schedule, after, next.at)[0]).toEqual(next)
      expect(momentOfSlot(next.slot)).toBe(next.at)
    }),
    { numRuns: 1_000 },
  )
})
