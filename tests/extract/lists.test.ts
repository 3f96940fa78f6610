// Results printed one to a line: lists, tables that lost their rules, and what stands among them.
import { expect, test } from 'vitest'
import { votesIn } from './votes-in-short.ts'

const opening = 'The parliamentary election in Kosovo was held on February 14, the election commission said.'
const published = '2021-02-15'
const rows = (text: string) => votesIn({ published, text })[0]?.split(' | ')[1]

test.each([
  [
    'votes and seats behind a name and its letters',
    "People's Party (PP): 188,070 votes – 45 seats\nGreen Union: 119,219 votes – 21 seats",
    "Green Union 119219 votes 21 seats, People's Party 188070 votes 45 seats",
  ],
  [
    'columns that a heading names',
    "% vote Seats\nPP People's Party 25.4 37\nGU Green Union 21.7 34",
    "Green Union 21.7% 34 seats, People's Party 25.4% 37 seats",
  ],
  [
    'seats, and how many they are more or fewer',
    "Final seats:\nPeople's Party: 42 (+9)\nGreen Union: 35 (-3)",
    "Green Union 35 seats, People's Party 42 seats",
  ],
  [
    'a turnout and spoiled ballots among the rows',
    "Turnout – 48.8%\nPeople's Party – 25.4%\nGreen Union – 21.7%\nInvalid – 2.1%",
    "Green Union 21.7%, People's Party 25.4%",
  ],
])('%s', (_, list, expected) => {
  expect(rows(`${opening}\n\n${list}`)).toBe(expected)
})

test('the lists of several towns are votes of their own, each with its winner', () => {
  const text =
    'The mayoral runoffs in Georgia took place on October 30. Every precinct is counted, the Central Election Commission said.\n\nTbilisi:\nLevan Gelava – Green Union – 55.6% (58,740 votes)\nNika Torun – Homeland – 44.4% (46,598 votes)\nKutaisi:\nEka Daltova – Green Union – 51.6% (34,925 votes)\nPavle Arstaa – Homeland – 48.4% (32,703 votes)'
  expect(votesIn({ published: '2021-10-31', text }).map(vote => vote.split(' | ')[1])).toEqual([
    'Levan Gelava 55.6% 58740 votes, Nika Torun 44.4% 46598 votes',
    'Eka Daltova 51.6% 34925 votes, Pavle Arstaa 48.4% 32703 votes',
  ])
})

test('in Russian, a list that is numbered, and one of another place under its heading', () => {
  const text =
    'Комиссии Крыма и Севастополя утвердили результаты выборов в парламенты, состоявшихся 8 сентября.\n\nГосударственный совет Крыма:\n1. «Новый путь» — 54,7%, 60 мандатов\n2. «Единый дом» — 16,8%, 10 мандатов\n\nЗаконодательное собрание Севастополя:\n1. «Новый путь» — 38,5%\n2. «Единый дом» — 18,7%'
  const read = votesIn({ title: 'Выборы в Крыму и Севастополе', published: '2019-09-10', text }, 'ru')
  expect(read[0]).toContain('Единый дом 16.8% 10 seats, Новый путь 54.7% 60 seats')
  expect(read[1]).toMatch(/^sevastopol .* Единый дом 18.7%, Новый путь 38.5%$/)
})
