// Links that open our chat with a question: what goes in comes out, in every script.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineOfStart, linkTo, startParameter } from '../../../src/adapters/telegram/deep-link.ts'

test('a line in plain letters is readable in its link', () => {
  expect(linkTo('TellerBot', 'election south-ossetia 2022')).toBe(
    'https://t.me/TellerBot?start=election_south-ossetia_2022',
  )
})

test('a line that a link cannot hold has none', () => {
  expect(startParameter('who '.repeat(40))).toBeUndefined()
  expect(startParameter('')).toBeUndefined()
})

test('every line that has a link comes back from it', () => {
  const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { maxLength: 4 })
  fc.assert(
    fc.property(words, parts => {
      const line = parts.join(' ').replace(/\s+/g, ' ').trim()
      if (!line.isWellFormed()) return
      const parameter = startParameter(line)
      if (parameter === undefined) return
      expect(parameter).toMatch(/^[\w-]{1,64}$/)
      expect(lineOfStart(parameter)).toBe(line)
    }),
  )
})
