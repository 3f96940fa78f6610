// One text is one instant, whatever the clock of the machine.
import { expect, test } from 'vitest'
import { instantOf } from '../../src/ingest/dates.ts'

test.each([
  ['Mon, 02 Nov 2026 08:00:00 GMT', '2026-11-02T08:00:00.000Z'],
  ['Mon, 2 Nov 2026 08:00 +0400', '2026-11-02T04:00:00.000Z'],
  ['02 Nov 26 08:00 EST', '2026-11-02T13:00:00.000Z'],
  ['Mon, 02 November 2026 8:05:09 PM PDT', '2026-11-03T03:05:09.000Z'],
  ['Mon,02 Nov 2026 08:00:00 MSK', '2026-11-02T05:00:00.000Z'],
  ['Пн, 02 ноя 2026 08:00:00 +0300', '2026-11-02T05:00:00.000Z'],
  ['Mon Nov  2 08:00:00 2026', '2026-11-02T08:00:00.000Z'],
  ['Mon Nov 02 08:00:00 GMT 2026', '2026-11-02T08:00:00.000Z'],
  ['November 2, 2026', '2026-11-02T00:00:00.000Z'],
  ['2. Mai 2026, 07:15 Uhr', '2026-05-02T07:15:00.000Z'],
  ['2026-11-02T08:00:00Z', '2026-11-02T08:00:00.000Z'],
  ['2026-11-02T08:00:00.125+04:00', '2026-11-02T04:00:00.125Z'],
  ['2026-11-02 08:00', '2026-11-02T08:00:00.000Z'],
  ['2026-11-02T08:00:00', '2026-11-02T08:00:00.000Z'],
  ['2026-11', '2026-11-01T00:00:00.000Z'],
  ['20261102', '2026-11-02T00:00:00.000Z'],
  ['02.11.2026 08:00', '2026-11-02T08:00:00.000Z'],
  ['1793606400', '2026-11-02T08:00:00.000Z'],
  ['1793606400000', '2026-11-02T08:00:00.000Z'],
  ['29 Feb 2024 00:00:00 GMT', '2024-02-29T00:00:00.000Z'],
  ['Fri, 31 Dec 9999 23:59:59 GMT', '9999-12-31T23:59:59.000Z'],
  ['Thu, 01 Jan 1970 00:00:00 GMT', '1970-01-01T00:00:00.000Z'],
])('"%s" is %s', (text, instant) => {
  expect(instantOf(text)).toBe(instant)
})

test.each([
  '2 листопада 2026 року',
  '2-ноября 2026 г.',
  '2026-жылдын 2-ноябры',
  '2026. november 2.',
  '2026 m. lapkričio 2 d.',
  '2026. gada 2. novembris',
  'ngày 2 tháng 11 năm 2026',
  '2 พฤศจิกายน 2569',
  '٢ نوفمبر ٢٠٢٦',
  '2 تشرين الثاني 2026',
  '۲ نوامبر ۲۰۲۶',
  '२ नवंबर २०२६',
  '2 בנובמבר 2026',
  '2 ნოემბერი 2026',
  'Posted on November 2, 2026',
])('"%s" is the second of November', text => {
  expect(instantOf(text)).toBe('2026-11-02T00:00:00.000Z')
})

test('two months of one name are told apart by what follows', () => {
  expect(instantOf('2 كانون الأول 2026')).toBe('2026-12-02T00:00:00.000Z')
  expect(instantOf('2 كانون الثاني 2026')).toBe('2026-01-02T00:00:00.000Z')
})

test('of two numbers the month stands first where the reader knows it does, or where am and pm are written', () => {
  expect(instantOf('02/11/2026', { monthFirst: true })).toBe('2026-02-11T00:00:00.000Z')
  expect(instantOf('02/11/2026 05:22 pm')).toBe('2026-02-11T17:22:00.000Z')
  expect(instantOf('02/11/2026 05:22 pm', { monthFirst: false })).toBe('2026-11-02T17:22:00.000Z')
})

test.each([
  '31 Feb 2026 08:00:00 GMT',
  '2026-02-31',
  '29 Feb 2026 00:00:00 GMT',
  '2026-13-01',
  'Mon, 02 Nov 2026 25:00:00 GMT',
  'yesterday',
  '02 Xyz 2026',
  '',
  '0000-00-00 00:00:00',
  '+275760-09-14T00:00:00Z',
])('F19: "%s" is no date', text => {
  expect(instantOf(text)).toBeUndefined()
})

test('a hostile text takes no time', () => {
  const start = performance.now()
  for (const text of ['1 '.repeat(50), '2026-'.repeat(20), 'a'.repeat(100), `2 ${'x'.repeat(97)}`])
    instantOf(text)
  instantOf('1'.repeat(1_000_000))
  expect(performance.now() - start).toBeLessThan(50)
})
