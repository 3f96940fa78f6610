// A number that a reply shows stands in the sentence that it leads to.
import { expect, test } from 'vitest'
import { makeFacts } from '../../src/facts/facts.ts'
import { prints } from '../../src/facts/printed.ts'
import { NOW, press } from './press.ts'

test.each([
  ['Kove had 41,708 votes, or 41.54 percent.', 41708],
  ['Kove had 41,708 votes, or 41.54 percent.', 41.54],
  ['Кове набрал 41,54 процента, за него 41 708 человек.', 41.54],
  ['Кове набрал 41,54 процента, за него 41 708 человек.', 41708],
  ['Some 3.5 million people were on the rolls.', 3_500_000],
  ['В списках 127 тысяч избирателей.', 127_000],
  ['Half a million people voted.', 500_000],
  ['The party took nine seats.', 9],
  ['It had 60.345.999 votes.', 60_345_999],
])('“%s” prints %d', (quote, value) => {
  expect(prints(quote, value)).toBe(true)
})

test.each([
  ['Kove had 41,708 votes.', 41.54],
  ['Kove had 41.54 percent.', 41708],
  ['He won by a margin of 1,000 votes.', 45_805],
  ['Nobody was counted.', 45_805],
  ['The party led the count.', 9],
])('“%s” does not print %d', (quote, value) => {
  expect(prints(quote, value)).toBe(false)
})

test('a row that two sentences tell is quoted with both, and a figure that neither prints is not shown', async () => {
  const first = 'Aslan Bari had 54,954 votes.'
  const second = 'That is 54.73 percent of them.'
  const store = await press({
    by: 'Harbour Post',
    on: '2025-03-03',
    text: `The count is over. ${first} ${second} Shops were open.`,
    says: [
      {
        quote: first,
        vote: 'abkhazia president 2025-03-01',
        result: 'Aslan Bari',
        votes: 54954,
        percent: 54.73,
      },
      { quote: first, vote: 'abkhazia president 2025-03-01', turnout: 61.2 },
    ],
  })
  const fact = await makeFacts({ store }).election({ region: 'abkhazia', now: NOW })
  if (fact.kind !== 'election') throw new Error(`Answered with ${fact.kind}`)
  expect(fact.rounds[0]?.results[0]?.readings).toMatchObject([
    { votes: 54954, percent: 54.73, sources: [{ quote: `${first} ${second}` }] },
  ])
  expect(fact.rounds[0]?.turnout).toEqual([])
})
