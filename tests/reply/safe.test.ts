// What feeds may contain, and what of it is shown (threats S13, S15, S16).
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { address, archived } from '../../src/reply/address.ts'
import { safe, safeLine } from '../../src/reply/safe.ts'

describe('S15: text from feeds', () => {
  test.each([
    ['a right-to-left override cannot turn a file name around', 'photo\u202Egpj.exe', 'photogpj.exe'],
    ['a bidi isolate is taken out', '\u2067abc\u2069', 'abc'],
    ['a zero-width space cannot hide in a word', '@every\u200Bone', '@everyone'],
    ['a lone surrogate is dropped', 'a\uD800b', 'ab'],
    ['control characters are dropped', 'a\u0000b\u001b[31mc', 'ab[31mc'],
    ['line ends are one kind', 'a\r\nb\u2028c', 'a\nb\nc'],
    ['a letter and its mark become one', 'e\u0301', 'é'],
    ['blank letters are taken out', 'a\u3164\u2800b', 'ab'],
    ['a soft hyphen is taken out', 'Apsny\u00ADpress', 'Apsnypress'],
    ['a joiner keeps a family together', '👨\u200D👩\u200D👧', '👨\u200D👩\u200D👧'],
    ['a joiner inside a Persian word stays', 'می\u200Cخواهم', 'می\u200Cخواهم'],
    ['a joiner between blanks goes', 'a \u200D b', 'a  b'],
    ['Georgian and Cyrillic stay as they are', 'აფხაზეთი Абхазия', 'აფხაზეთი Абхазия'],
  ])('%s', (_, value, expected) => {
    expect(safe(value)).toBe(expected)
  })

  test('a pile of marks is capped at four', () => {
    expect(safe(`x${'\u0323\u0324\u0325\u0326\u0327'.repeat(6)}`).length).toBe(5)
  })

  test('a title is one line', () => {
    expect(safeLine('  Two\n lines\t')).toBe('Two lines')
  })

  test('cleaning twice changes nothing, and whatever is left is well-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const once = safe(text)
        expect(safe(once)).toBe(once)
        expect(once.isWellFormed()).toBe(true)
        expect(once).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\u0000-\u0008]/)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('S13, S16: addresses from feeds', () => {
  test.each([
    'javascript:alert(1)',
    'tg://user?id=1',
    'data:text/html,x',
    '/relative',
    'https://bank.example@evil.example/',
    'not an address',
    '',
  ])('%s is no link', given => {
    expect(address(given)).toBeUndefined()
  })

  test.each([
    ['https://www.gazette.example/a b', 'https://www.gazette.example/a%20b', 'gazette.example'],
    ['http://gazette.example:8080/', 'http://gazette.example:8080/', 'gazette.example:8080'],
    ['https://вести.рф/', 'https://xn--b1agj9af.xn--p1ai/', 'вести.рф'],
    // The first letter is Cyrillic: shown as it was registered, not as it looks.
    ['https://аpsny.example/', 'https://xn--psny-43d.example/', 'xn--psny-43d.example'],
  ])('%s is shown with its host', (given, href, host) => {
    expect(address(given)).toEqual({ href, host })
  })

  test('a page whose site is blocked somewhere is found in an archive, and nothing else is', () => {
    expect(archived('https://gazette.example/a?b=c', '2026-11-02T08:00:00.000Z')).toBe(
      'https://web.archive.org/web/20261102/https://gazette.example/a?b=c',
    )
    expect(archived('javascript:alert(1)', '2026-11-02T08:00:00.000Z')).toBeUndefined()
  })
})
