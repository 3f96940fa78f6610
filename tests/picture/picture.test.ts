// Charts as pictures: a PNG that opens, letters of every script, bars as long as their values, and the same in words.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { altText, picture } from '../../src/picture/chart.ts'
import { readFont } from '../../src/picture/font.ts'
import { chart } from '../../src/reply/build.ts'

const result = chart('Results, 8 September 2019', '%', [
  { label: 'Aslan Bari', value: 50 },
  { label: 'Daur Kove', value: 25, low: 20, high: 30 },
])

/** Reads our own kind of PNG back: eight bits, red green blue, rows without a filter. */
function open(file: Buffer) {
  expect(file.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    const body = file.subarray(at + 4, at + 8 + length)
    expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(body))
    chunks.set(body.toString('latin1', 0, 4), body.subarray(4))
    at += length + 12
  }
  const [width, height] = [chunks.get('IHDR')!.readUInt32BE(0), chunks.get('IHDR')!.readUInt32BE(4)]
  const rows = inflateSync(chunks.get('IDAT')!)
  expect(rows.length).toBe(height * (width * 3 + 1))
  const colour = (x: number, y: number) =>
    [...rows.subarray(y * (width * 3 + 1) + 1 + x * 3).subarray(0, 3)].join()
  /** How many pixels of the sheet have this colour, by row. */
  const count = (wanted: string, y: number) =>
    Array.from({ length: width }, (_, x) => colour(x, y)).filter(one => one === wanted).length
  return { width, height, colour, count }
}

test('bars are as long as their values, from one zero', () => {
  const sheet = open(picture(result, 'en'))
  const bar = '62,99,148'
  const lengths = Array.from({ length: sheet.height }, (_, y) => sheet.count(bar, y)).filter(n => n > 0)
  const longest = Math.max(...lengths)
  expect(longest).toBe(880)
  expect(lengths).toContain(longest / 2)
})

test('what many ask about is drawn once', () => {
  expect(picture(structuredClone(result), 'en')).toBe(picture(result, 'en'))
  expect(picture(result, 'ru')).not.toBe(picture(result, 'en'))
})

test('the range of the readings is drawn over its bar, and only where they differ', () => {
  const range = '196,122,30'
  const drawn = (one: typeof result) => {
    const sheet = open(picture(one, 'en'))
    return Math.max(...Array.from({ length: sheet.height }, (_, y) => sheet.count(range, y)))
  }
  // From 20 to 30 of 50 on 880 pixels, and half of each end mark.
  expect(drawn(result)).toBe(176 + 4)
  expect(drawn({ ...result, bars: result.bars.map(({ label, value }) => ({ label, value })) })).toBe(0)
})

test.each(['Хаджимба', 'ხაჯიმბა', 'Խաջիմբա', 'Khajimba', 'Әбілқасым', 'Łódź'])(
  '%s is drawn in its own letters',
  name => {
    const font = readFont(readFileSync(join(import.meta.dirname, '../../src/picture/dejavu-sans.ttf')))
    for (const letter of name.normalize('NFC')) {
      const code = letter.codePointAt(0)!
      expect(font.has(code), letter).toBe(true)
      expect(font.glyph(code).contours.length, letter).toBeGreaterThan(0)
    }
    const sheet = (label: string) => picture({ ...result, bars: [{ label, value: 1 }] }, 'en')
    // Another name is another picture: it is no row of empty boxes.
    expect(sheet(name).equals(sheet([...name].reverse().join('')))).toBe(false)
  },
)

test('a name too long for its line is cut, and one with no letter at all does no harm', () => {
  const long = picture(
    {
      ...result,
      bars: [
        { label: 'a'.repeat(5_000), value: 1 },
        { label: '', value: 0 },
      ],
    },
    'en',
  )
  expect(open(long).width).toBe(960)
})

test('whoever does not see the picture is told the same', () => {
  expect(altText(result, 'en')).toBe('Results, 8 September 2019: Aslan Bari 50 %; Daur Kove 25 % (20–30).')
  expect(altText({ ...result, bars: [{ label: 'Бари', value: 47.3 }] }, 'ru')).toContain('Бари 47,3 %')
})
