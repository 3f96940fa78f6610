// Searching: words and phrases, narrowed to a place, a person or a time, and nothing typed that breaks it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { endOf, narrowedFrom, startOf } from '../../src/cards/narrowed.ts'
import { desk, type TestDesk } from './desk.ts'
import { papers } from './papers.ts'

let teller: TestDesk
beforeAll(async () => {
  teller = await desk([
    ...papers,
    {
      by: 'Valley News',
      on: '2020-03-23',
      regions: ['georgia'],
      title: 'A quiet runoff in the hills',
      text: 'The runoff in the hills was quiet, the mayor said on Monday.',
      names: ['Daur Kove'],
    },
  ])
})
afterAll(() => teller.close())

const found = async (line: string) => {
  const { answer } = await teller.ask(line)
  return (answer as unknown as { hits: { title: string }[] }).hits.map(({ title }) => title)
}

test.each([
  ['search runoff', ['A quiet runoff in the hills', 'Bari wins the runoff']],
  ['search runoff in:abkhazia', ['Bari wins the runoff']],
  ['search runoff in:georgia', ['A quiet runoff in the hills']],
  ['search runoff since:2020', ['A quiet runoff in the hills']],
  ['search runoff until:2019-09', ['Bari wins the runoff']],
  ['search "quiet runoff"', ['A quiet runoff in the hills']],
  ['search who:"Daur Kove" quiet', ['A quiet runoff in the hills']],
  ['поиск runoff в:абхазия', ['Bari wins the runoff']],
  ['search in:georgia until:2020-03', ['A quiet runoff in the hills']],
])('%s', async (line, titles) => {
  expect(await found(line)).toEqual(titles)
})

test.each([
  'search in: since: until:',
  'search since:2019-13 runoff',
  'search in:nowhere runoff',
  'search "',
  'search runoff OR NEAR(* -',
])('%s breaks nothing', async line => {
  expect((await teller.ask(line)).answer.kind).toMatch(/search|misunderstood/)
})

test('a mark is taken out of the words, and an end is the last moment of its day, month or year', () => {
  expect(narrowedFrom('recount in:south_ossetia since:2011-11')).toEqual({
    words: 'recount',
    place: 'south ossetia',
    since: '2011-11',
  })
  expect([startOf('2019-09'), endOf('2019'), endOf('2020-02'), endOf('2019-09-08')]).toEqual([
    '2019-09-01T00:00:00.000Z',
    '2019-12-31T23:59:59.999Z',
    '2020-02-29T23:59:59.999Z',
    '2019-09-08T23:59:59.999Z',
  ])
})

test('sources tell which stories one publisher alone reports', async () => {
  expect(await teller.read('sources georgia')).toContain(
    '• A quiet runoff in the hills (https://valley-news.example/3) — only by Valley News',
  )
})
