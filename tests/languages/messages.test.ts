// What is said in each language: plurals, cases, dates and numbers.
import { expect, test } from 'vitest'
import { en } from '../../src/languages/en/messages.ts'
import { languageOf, languages } from '../../src/languages/languages.ts'
import { ru } from '../../src/languages/ru/messages.ts'

test('a platform’s word for a language finds it, and any other gives English', () => {
  expect(['ru', 'ru-RU', 'en_GB', 'ka', '', undefined].map(id => languageOf(id).id)).toEqual([
    'ru',
    'ru',
    'en',
    'en',
    'en',
    'en',
  ])
})

test('English counts in words up to ten', () => {
  expect([1, 2, 11].map(en.publishers)).toEqual([
    'one publisher',
    'two independent publishers',
    '11 independent publishers',
  ])
  expect(en.agreements.agreed(2)).toBe('two independent publishers agree')
})

test('Russian puts each number with its case', () => {
  expect([1, 2, 5, 11, 21, 22].map(ru.publishers)).toEqual([
    'одно издание',
    'два независимых издания',
    'пять независимых изданий',
    '11 независимых изданий',
    '21 издание',
    '22 независимых издания',
  ])
  expect([1, 3, 5].map(ru.articles)).toEqual(['одна статья', 'три статьи', 'пять статей'])
})

test('a date is said as far as it is known', () => {
  expect(['2019-09-08', '2019-09', '2019'].map(en.date)).toEqual([
    '8 September 2019',
    'September 2019',
    '2019',
  ])
  expect(['2019-09-08', '2019-09', '2019'].map(ru.date)).toEqual([
    '8 сентября 2019 года',
    'сентябрь 2019 года',
    '2019',
  ])
})

test('numbers stand as the language writes them', () => {
  expect([en.percent(47.3), en.number(127000)]).toEqual(['47.3 %', '127,000'])
  expect([ru.percent(47.3), ru.number(127000)]).toEqual(['47,3 %', '127\u00a0000'])
})

test('a vote is named with as much of it as is known', () => {
  expect(en.vote({ office: 'president', place: 'Abkhazia', date: '2019-09', round: 2 })).toBe(
    'Abkhazia: presidential election, September 2019, second round',
  )
  expect(ru.vote({ office: 'referendum', place: 'Южная Осетия', date: null })).toBe(
    'Южная Осетия: референдум',
  )
})

/** Every string and every function's answer, with the path that leads there. */
function said(node: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => said(value, `${path}.${key}`))
}

test.each(languages)('$name leaves nothing unsaid', ({ messages }) => {
  for (const [path, text] of said(messages, '')) expect(text, path).toMatch(/\S/)
})

test('no English is left in Russian', () => {
  const kept = new Set(['.who.name', '.help.title', '.script'])
  const english = new Map(said(en, ''))
  const same = said(ru, '').filter(
    ([path, text]) =>
      english.get(path) === text &&
      !kept.has(path) &&
      !path.includes('.examples.') &&
      !path.startsWith('.settings.values.'),
  )
  expect(same).toEqual([])
})
