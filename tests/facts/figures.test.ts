// Which printed figures can be one figure.
import { expect, test } from 'vitest'
import { countsAgree, sharesAgree } from '../../src/facts/figures.ts'

const printed = (value: number, quote = `It was ${value}.`) => ({ value, quote })

test.each([
  [printed(47), printed(47.3), true],
  [printed(47.3), printed(47.32), true],
  [printed(46.1), printed(46.17), true],
  [printed(47.3), printed(47.4), false],
  [printed(47.3), printed(47.41), false],
  [printed(48), printed(47.3), false],
  [printed(76, 'He won more than 76 percent.'), printed(76.9), true],
  [printed(76, 'He won 76 percent.'), printed(76.9), false],
  [printed(55, 'She took nearly 55 percent.'), printed(54.4), true],
  [printed(76, 'Он набрал более 76 процентов.'), printed(76.8), true],
  [printed(50), printed(50), true],
])('shares %o and %o: %s', (a, b, expected) => {
  expect([sharesAgree(a, b), sharesAgree(b, a)]).toEqual([expected, expected])
})

test.each([
  [printed(127000), printed(127384), true],
  [printed(39741), printed(39741), true],
  [printed(39741), printed(39742), false],
  [printed(40000), printed(39741), true],
  [printed(30000), printed(39741), false],
  [printed(127000, 'More than 127,000 voters'), printed(127900), true],
])('counts %o and %o: %s', (a, b, expected) => {
  expect([countsAgree(a, b), countsAgree(b, a)]).toEqual([expected, expected])
})
