// Whoever doubts a sentence of a card is led to it, in its paragraph, whether or not a figure was read from it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { desk, type TestDesk } from './desk.ts'
import { papers } from './papers.ts'

const annulled = 'The Supreme Court annulled the results of the September runoff on Friday.'
let teller: TestDesk
beforeAll(async () => {
  teller = await desk([
    ...papers,
    {
      by: 'Valley News',
      on: '2020-01-11',
      text: `The streets were quiet.\n\nJudges sat until dawn. ${annulled} Then they went home.`,
    },
  ])
})
afterAll(() => teller.close())

test('a sentence on what came of a vote leads to its paragraph and to who printed it', async () => {
  expect(await teller.read('election abkhazia')).toContain(annulled)
  const { answer } = await teller.ask('why annulled the results')
  expect(answer).toMatchObject({
    kind: 'sentence',
    quote: annulled,
    paragraph: `Judges sat until dawn. ${annulled} Then they went home.`,
    publisher: 'Valley News',
    passport: { camp: 'parent-state' },
  })
  await teller.ask('election abkhazia')
  const read = await teller.read('why annulled the results')
  expect(read).toContain('Publisher: Valley News, in the state that claims the place')
  expect(read).not.toContain('Read by rule')
  const { reply } = await teller.ask('why annulled the results')
  const hrefs = reply.actions.flatMap(action => (action.type === 'open' ? [action.href] : []))
  expect(hrefs[1]).toMatch(/^https:\/\/web\.archive\.org\/web\/\d{8}\/https?:/)
})

test('a sentence of an article of which only the beginning was to be had says so, in the language of the chat', async () => {
  const text = 'Turnout in the runoff of 8 September 2019 was 61.7 percent.'
  const says = [{ quote: text, vote: 'abkhazia president 2019-09-08 2', turnout: 61.7 }] as const
  const small = await desk([{ by: 'Valley News', on: '2019-09-09', text, isStub: true, says }])
  try {
    expect(await small.read('election abkhazia')).toContain(
      'Valley News, 9 September 2019 (beginning only): ',
    )
    expect(await small.read('why 61.7')).toContain('Read: the beginning only')
    expect(await small.read('search turnout')).toContain('(beginning only)')
    expect(await small.read('выборы Абхазия')).toContain('Valley News, 9 сентября 2019 г. (только начало): ')
    expect(await small.read('почему 61,7')).toContain('Прочитано: только начало')
  } finally {
    await small.close()
  }
  expect(await teller.read('election abkhazia')).not.toContain('beginning only')
})

test('words that stand in no sentence of the answer are said to', async () => {
  await teller.ask('election abkhazia')
  expect((await teller.ask('why zeppelins over the bay')).answer.kind).toBe('unknown')
})
