// A place that is remembered between questions tells what is stored now, and who is judged to be whom now.
import { expect, test } from 'vitest'
import { makeFacts } from '../../src/facts/facts.ts'
import { articleFrom, NOW, type Printed, person, press } from './press.ts'

const vote = 'abkhazia president 2019-09-08'
const paper = (by: string, name: string, percent: number): Printed => ({
  by,
  on: '2019-09-09',
  text: `${name} took ${percent} percent.`,
  says: [{ quote: `${name} took ${percent} percent.`, vote, result: name, percent }],
})

test('an article that came after the question is in the answer to the next one', async () => {
  const store = await press(paper('Harbour Post', 'Aslan Bari', 47.3))
  const facts = makeFacts({ store })
  const ask = () => facts.election({ region: 'abkhazia', now: NOW })
  expect(await ask()).toMatchObject({ agreement: 'single' })
  await store.articles.save([articleFrom(paper('Valley News', 'Aslan Bari', 51), 1)])
  expect(await ask()).toMatchObject({ agreement: 'disputed' })
})

test('two that are judged to be one are one in the next answer, and two again when that is withdrawn', async () => {
  const store = await press(
    paper('Harbour Post', 'Aslan Bari', 47.3),
    paper('Valley News', 'Beslan Aria', 47.3),
  )
  const facts = makeFacts({ store })
  const rows = async () => {
    const fact = await facts.election({ region: 'abkhazia', now: NOW })
    return fact.kind === 'election' ? fact.rounds[0]?.results.length : undefined
  }
  expect(await rows()).toBe(2)
  const [a, b] = [person('Aslan Bari'), person('Beslan Aria')]
  await store.judgements.add({ a, b, verdict: 'same', by: 'operator', reason: 'a pen name', at: NOW })
  expect(await rows()).toBe(1)
  await store.judgements.withdraw(a, b, NOW)
  expect(await rows()).toBe(2)
})

test('which votes are one is told with its reason, and the operator can part them and put them together again', async () => {
  const on = (by: string, day: string, percent: number): Printed => ({
    by,
    on: '2019-09-10',
    text: `Aslan Bari took ${percent} percent.`,
    says: [
      {
        quote: `Aslan Bari took ${percent} percent.`,
        vote: `abkhazia president ${day}`,
        result: 'Aslan Bari',
        percent,
      },
    ],
  })
  const store = await press(
    on('Harbour Post', '2019-09-08', 47.3),
    on('Valley News', '2019-09-07', 47.3),
    on('River Times', '2019-09', 47.3),
  )
  const facts = makeFacts({ store })
  const votes = () => facts.votes({ region: 'abkhazia', now: NOW })
  const fact = await facts.election({ region: 'abkhazia', now: NOW })
  if (fact.kind !== 'election') throw new Error(`Answered with ${fact.kind}`)
  const [a, b] = [
    'election:abkhazia:president:2019-09-08:-',
    'election:abkhazia:president:2019-09-07:-',
  ] as const
  expect(Object.fromEntries((fact.rounds[0]?.votes ?? []).map(({ vote, why }) => [vote, why]))).toEqual({
    [a]: expect.stringMatching(/itself|near-day/),
    [b]: expect.stringMatching(/itself|near-day/),
    'election:abkhazia:president:2019-09:-': 'part-of-date',
  })
  expect(await votes()).toHaveLength(1)
  await store.judgements.add({ a, b, verdict: 'different', by: 'operator', reason: 'two votes', at: NOW })
  expect(await votes()).toHaveLength(2)
  await store.judgements.withdraw(a, b, NOW)
  expect(await votes()).toHaveLength(1)
})
