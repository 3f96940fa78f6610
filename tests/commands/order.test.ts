// Votes in order and side by side: the timeline of a place and of a person, and two votes compared.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Printed } from '../facts/press.ts'
import { desk, type TestDesk } from './desk.ts'
import { papers } from './papers.ts'

const before: Printed = {
  by: 'Harbour Post',
  on: '2014-08-25',
  title: 'Kove is elected',
  text: 'Daur Kove won the election of 24 August with 50.6 percent. Aslan Bari had 35.9 percent. Turnout was 70 percent.',
  says: [
    {
      quote: 'Daur Kove won the election of 24 August with 50.6 percent.',
      vote: 'abkhazia president 2014-08-24',
      result: 'Daur Kove',
      percent: 50.6,
    },
    {
      quote: 'Daur Kove won the election of 24 August with 50.6 percent.',
      vote: 'abkhazia president 2014-08-24',
      winner: 'Daur Kove',
    },
    {
      quote: 'Aslan Bari had 35.9 percent.',
      vote: 'abkhazia president 2014-08-24',
      result: 'Aslan Bari',
      percent: 35.9,
    },
    { quote: 'Turnout was 70 percent.', vote: 'abkhazia president 2014-08-24', turnout: 70 },
  ],
}

let teller: TestDesk
beforeAll(async () => {
  teller = await desk([...papers, before])
})
afterAll(() => teller.close())

test('a place’s timeline tells votes and stands in the order of their days', async () => {
  const { answer } = await teller.ask('timeline abkhazia')
  const { moments } = answer as unknown as { moments: { date: string; kind: string }[] }
  expect(moments.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
    '2014-08-24 vote',
    '2019-08-25 vote',
    '2019-09-08 vote',
    '2019-09-09 office',
    '2019-09-11 stand',
    '2019-09-11 stand',
  ])
  const read = await teller.read('timeline abkhazia')
  expect(read).toMatch(
    /24 August 2014 — Presidential election; named winner: Daur Kove \[\d+\]; Daur Kove 50\.6 % \[\d+\]/,
  )
  expect(read).toContain('11 September 2019 — Georgia: calling the vote illegitimate')
})

test('one year of it is told alone, and the others are offered', async () => {
  const { answer, reply } = await teller.ask('timeline abkhazia 2014')
  expect(answer).toMatchObject({ year: 2014, moments: [{ kind: 'vote' }], earlier: [2019] })
  expect(reply.actions).toContainEqual({
    type: 'ask',
    label: 'The year 2019',
    line: 'timeline abkhazia 2019',
  })
})

test('a person’s timeline tells votes, offices and words, whatever the spelling', async () => {
  const read = await teller.read('хроника Даур Кове', 'terminal:person')
  expect(read).toContain('Хроника: Даур Кове')
  expect(read).toMatch(/24 августа 2014 года — Абхазия: выборы президента: 50,6 % \[\d+\], победа/)
  expect(await teller.read('timeline nobody of that name')).toContain('No article that Teller has read names')
})

test('two votes stand side by side, the earlier one first, with what was said of each', async () => {
  const { answer } = await teller.ask('compare abkhazia 2019 2014')
  expect(answer).toMatchObject({
    kind: 'compare',
    office: 'president',
    votes: [
      { fact: { date: '2014-08-24', winner: 'Daur Kove' }, line: 'election abkhazia 2014 president' },
      { fact: { date: '2019-09-08', winner: 'Aslan Bari' }, line: 'election abkhazia 2019 president' },
    ],
  })
  const read = await teller.read('compare abkhazia 2019 2014')
  expect(read).toMatch(/First\s+Daur Kove 50\.6 % \[\d+\]\s+Aslan Bari 47\.3 %/)
  expect(read).toMatch(/Turnout\s+70 % \[\d+\]\s+66\.4 % \[\d+\]/)
  expect(read).toMatch(/Registered voters\s+not told\s+127,000 \[\d+\]/)
  expect(read).toContain('calling the vote illegitimate')
})

test('without years the latest two are compared; a year without a vote is said to have none', async () => {
  expect((await teller.ask('compare abkhazia')).answer).toMatchObject({
    votes: [{ fact: { date: '2014-08-24' } }, { fact: { date: '2019-09-08' } }],
  })
  expect(await teller.read('compare abkhazia 2011 2019')).toContain('that fit 2011 and 2019')
})
