// What people type to search for: whatever it is, it is words, and answered at once.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore } from '../../src/store/sqlite/sqlite.ts'
import type { Store } from '../../src/store/store.ts'
import { read } from './newsroom.ts'

/** Milliseconds; a chat command has three seconds in all. */
const atOnce = 50

let store: Store
beforeAll(async () => {
  store = await openStore(':memory:')
  const words =
    'the vote in the town near the river was held on a near Sunday or Monday and not before col x'.split(' ')
  const text = (i: number) =>
    Array.from({ length: 150 }, (_, k) => words[(i * 7 + k * 5) % words.length]).join(' ')
  await store.articles.save(Array.from({ length: 2_000 }, (_, i) => read({ id: `a${i}`, text: text(i) })))
})
afterAll(() => store.close())

test.for([
  ['a lone quotation mark', 'hel"lo'],
  ['nothing but quotation marks', '""""""'],
  ['a phrase that is never closed', '"the vote'],
  ['an apostrophe', "o'clock' OR 1=1 --"],
  ['NEAR', 'NEAR(the vote, 5)'],
  ['a star', '*'],
  ['a prefix', 'vot*'],
  ['a minus', '-x'],
  ['a column', 'col:x'],
  ['a column of ours', 'marks:region* title:vote'],
  ['a column filter', '{title text} : vote'],
  ['a caret', '^vote'],
  ['operators alone', 'AND OR NOT'],
  ['a NUL', 'vote\u0000town'],
  ['parentheses', `${'('.repeat(2_000)}vote`],
  ['emoji', '🗳️🔥👩‍👩‍👧'],
  ['half a surrogate pair', '\ud83d vote \udc00'],
  ['marks without letters', '\u0301\u0301\u0301 \u202e vote'],
  ['five thousand ORs', Array.from({ length: 5_000 }, (_, i) => `w${i}`).join(' OR ')],
  ['fifty thousand letters', 'a'.repeat(50_000)],
  ['one word, over and over', 'vote '.repeat(5_000)],
  ['white space', ' \t\n\u00a0'],
] as const)('P-18, S20: %s is answered at once', async ([, typed]) => {
  await store.articles.search('vote', { limit: 5 })
  const started = performance.now()
  const hits = await store.articles.search(typed, { limit: 5 })
  const took = performance.now() - started
  expect(hits.length).toBeLessThanOrEqual(5)
  expect(took).toBeLessThan(atOnce)
})

test('P-18, S20: what looks like an operator is a word', async () => {
  const words = async (typed: string) => (await store.articles.search(typed, { limit: 1 })).length
  expect(await words('vote NOT before')).toBe(1)
  expect(await words('vote OR nowhere')).toBe(0)
  expect(await words('NEAR river')).toBe(1)
  expect(await words('col:x')).toBe(1)
})

test('the marks that narrow a search are found by no words', async () => {
  await store.articles.save([read({ id: 'b1', text: 'Plain.', regions: ['abkhazia'] })])
  expect(await store.articles.search('regionabkhazia', { limit: 1 })).toEqual([])
  expect(await store.articles.search('region', { limit: 1 })).toEqual([])
})

test('names that people type never reach the index’s own syntax either', async () => {
  for (const typed of [
    '"',
    '*',
    "'; DELETE FROM names; --",
    '\u0000',
    '('.repeat(5_000),
    '😀',
    'a'.repeat(50_000),
  ]) {
    expect(await store.entities.find(typed, { limit: 5 })).toEqual([])
    expect(await store.entities.complete(typed, { limit: 5 })).toEqual([])
  }
})
