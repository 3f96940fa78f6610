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
