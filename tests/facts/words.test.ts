// The words inside a sentence that are somebody's own.
import { expect, test } from 'vitest'
import { ownWords } from '../../src/facts/words.ts'

test.each([
  ['Georgia’s president has called the election “a sham.”', 'a sham'],
  ['Power changed hands in the "People\'s" revolution.', null],
  ['"The election has taken place," Bari told his supporters.', 'The election has taken place'],
  ['«Выборы прошли честно», — заявил Бари.', 'Выборы прошли честно'],
  ['Kove rejected the outcome.', null],
  ['A mark that nothing closes: "we will not', null],
  ['He took 5\'11" and 6\'2" poles.', null],
])('%s → %s', (quote, expected) => {
  expect(ownWords(quote)).toBe(expected)
})
