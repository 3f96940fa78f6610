// Who is independent of whom: counted by the words, never by the name.
import { expect, test } from 'vitest'
import { origins } from '../../src/model/reprint.ts'

const wire =
  'Aslan Bari won the runoff with 47.3 percent of the vote, the election commission said on Monday in a statement.'
const own =
  'According to the count that was read out on Monday, 47.3 percent of voters chose Bari over his rival Kove.'
const count = (...texts: readonly { publisher: string; text: string }[]) => new Set(origins(texts)).size

test('ten papers that print one text are one origin', () => {
  expect(
    count(...Array.from({ length: 10 }, (_, place) => ({ publisher: `paper-${place}`, text: wire }))),
  ).toBe(1)
})

test('a reprint with a word changed, or cut short, is still one', () => {
  expect(
    count({ publisher: 'a', text: wire }, { publisher: 'b', text: wire.replace('on Monday ', '') }),
  ).toBe(1)
  expect(count({ publisher: 'a', text: wire }, { publisher: 'b', text: `${wire} ${own}` })).toBe(1)
})

test('two papers in their own words are two', () => {
  expect(count({ publisher: 'a', text: wire }, { publisher: 'b', text: own })).toBe(2)
})

test('one paper twice is one, and ties together what it reprints', () => {
  expect(
    count({ publisher: 'a', text: wire }, { publisher: 'b', text: own }, { publisher: 'a', text: own }),
  ).toBe(1)
})

test('a few common words prove nothing', () => {
  expect(
    count({ publisher: 'a', text: 'He won the vote.' }, { publisher: 'b', text: 'He won the vote.' }),
  ).toBe(2)
})
