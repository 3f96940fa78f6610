// What became of a vote, and what it needed to count, told in the papers' own sentences.
import { expect, test } from 'vitest'
import type { ElectionFact } from '../../src/facts/fact.ts'
import { makeFacts } from '../../src/facts/facts.ts'
import { NOW, type Printed, press } from './press.ts'

const vote = 'abkhazia president 2019-09-08'
const result: Printed = {
  by: 'Harbour Post',
  on: '2019-09-09',
  text: 'Aslan Kovaba took 47.3 percent. Turnout stood at 66.4 percent, well above the 50 percent needed to make the vote valid.',
  says: [{ quote: 'Aslan Kovaba took 47.3 percent.', vote, result: 'Aslan Kovaba', percent: 47.3 }],
}
const later = (on: string, text: string, language = 'en'): Printed => ({
  by: `Paper of ${on}`,
  on,
  text,
  language,
})

async function told(...papers: readonly Printed[]): Promise<ElectionFact> {
  const facts = makeFacts({ store: await press(result, ...papers) })
  const fact = await facts.election({ region: 'abkhazia', year: 2019, now: NOW })
  if (fact.kind !== 'election') throw new Error(`Answered with ${fact.kind}`)
  return fact
}

test.each([
  ['annulled', 'The cassation panel declared that the September runoff was void.'],
  ['court', 'The Supreme Court upheld the results of the election on Friday evening.'],
  ['recount', 'A recount of the votes in two districts began on Monday morning.'],
  ['repeat', 'Parliament ordered a new election to be held in the spring.'],
  ['resigned', 'Aslan Kovaba resigned on Sunday after a night of talks.'],
])('that a vote was %s is told in the sentence that says so', async (kind, sentence) => {
  const { after } = await told(later('2020-01-12', `The town was quiet.\n\n${sentence} Shops were open.`))
  expect(after).toEqual([
    expect.objectContaining({ kind, what: sentence, source: expect.objectContaining({ quote: sentence }) }),
  ])
})

test.each([
  ['annulled', 'Суд отменил итоги второго тура выборов, прошедшего в сентябре.'],
  ['resigned', 'Аслан Коваба подал в отставку в воскресенье вечером.'],
  ['repeat', 'Парламент назначил новые выборы президента на двадцать второе марта.'],
])('in Russian too: %s', async (kind, sentence) => {
  const { after } = await told(later('2020-01-12', sentence, 'ru'))
  expect(after).toMatchObject([{ kind, what: sentence }])
})

test('who asks for it has not got it, and who resigns elsewhere is another', async () => {
  const { after } = await told(
    later('2019-09-12', 'The opposition demanded that the election be annulled by the court.'),
    later('2019-09-13', 'The mayor of the town resigned on Sunday after a night of talks.'),
    later('2019-09-14', 'In 2004 the Supreme Court annulled the presidential election of October.'),
    later('2021-09-14', 'The Supreme Court annulled the election of the town council on Friday.'),
  )
  expect(after).toEqual([])
})

test('what the vote needed to count is told as it is printed', async () => {
  const { threshold } = await told()
  expect(threshold.map(({ what }) => what)).toEqual([
    'Turnout stood at 66.4 percent, well above the 50 percent needed to make the vote valid.',
  ])
})

test('whoever won what was annulled is told to have won it, and that it was undone', async () => {
  const won: Printed = {
    by: 'Valley News',
    on: '2019-09-09',
    text: 'Aslan Kovaba won the runoff.',
    says: [{ quote: 'Aslan Kovaba won the runoff.', vote, winner: 'Aslan Kovaba' }],
  }
  const annulled = 'The Supreme Court annulled the results of the September runoff.'
  const facts = makeFacts({ store: await press(result, won, later('2020-01-12', annulled)) })
  expect(await facts.person({ name: 'Aslan Kovaba', now: NOW })).toMatchObject({
    elections: [{ outcome: 'won', undone: { kind: 'annulled', what: annulled } }],
  })
})

test('the month that names a vote, and the name beside a resignation, lead to the vote that is meant', async () => {
  const next = 'abkhazia president 2020-03-22'
  const repeat: Printed = {
    by: 'Valley News',
    on: '2020-03-23',
    text: 'Beslan Tarkilo won with 58.92 percent. After the court annulled the September election, the place had no leader. He acted as leader since Aslan Kovaba resigned in January.',
    says: [
      {
        quote: 'Beslan Tarkilo won with 58.92 percent.',
        vote: next,
        result: 'Beslan Tarkilo',
        percent: 58.92,
      },
    ],
  }
  const facts = makeFacts({ store: await press(result, repeat) })
  const of = async (year: number) => {
    const fact = await facts.election({ region: 'abkhazia', year, now: NOW })
    return fact.kind === 'election'
      ? fact.after.filter(({ kind }) => kind !== 'next').map(({ kind }) => kind)
      : []
  }
  expect(await of(2020)).toEqual([])
  expect(await of(2019)).toEqual(['annulled', 'resigned'])
})
