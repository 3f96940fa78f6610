// How a moment is said, by language and zone.
import { expect, test } from 'vitest'
import { sayDate, sayTime } from '../../src/reply/time.ts'

const at = '2031-09-08T21:30:00.000Z'

test.each([
  [
    'a date follows the zone of the chat',
    'date',
    { language: 'en', zone: 'Asia/Tbilisi' },
    '9 September 2031',
  ],
  ['a moment names its zone', 'moment', { language: 'en' }, '8 Sept 2031, 21:30 UTC'],
  ['Russian says it its own way', 'date', { language: 'ru' }, '8 сентября 2031 г.'],
  ['days ago', 'relative', { language: 'en', now: '2031-09-11T22:00:00.000Z' }, '3 days ago'],
  ['relative to nothing, it is a moment', 'relative', { language: 'en' }, '8 Sept 2031, 21:30 UTC'],
] as const)('%s', (_, style, clock, expected) => {
  expect(sayTime(at, style, clock)).toBe(expected)
})

test('an instant that is none is shown as it stands', () => {
  expect(sayTime('soon', 'date', { language: 'en' })).toBe('soon')
})

test.each([
  ['2031', '2031'],
  ['2031-09', 'September 2031'],
  ['2031-09-08', '8 September 2031'],
  [at, '8 September 2031'],
  ['last week', 'last week'],
])('a date of publication is said as far as it is known: %s', (published, expected) => {
  expect(sayDate(published, { language: 'en' })).toBe(expected)
})
