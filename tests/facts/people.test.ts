// What is read of a person: one behind many spellings, several behind one name, roles, votes, stands and words.
import { expect, test } from 'vitest'
import type { PersonFact } from '../../src/facts/fact.ts'
import { makeFacts } from '../../src/facts/facts.ts'
import { judge } from '../../src/facts/identity.ts'
import type { Store } from '../../src/store/store.ts'
import { NOW, person, press } from './press.ts'

const english = {
  by: 'Harbour Post',
  on: '2019-09-09',
  text: 'Raul Khajimba, the incumbent leader, won the runoff with 47.3 percent. “The vote is over and its results are plain,” Khajimba said.',
  says: [
    {
      quote: 'Raul Khajimba, the incumbent leader, won the runoff with 47.3 percent.',
      person: 'Raul Khajimba',
      role: 'incumbent leader',
      of: 'abkhazia',
    },
    {
      quote: 'Raul Khajimba, the incumbent leader, won the runoff with 47.3 percent.',
      vote: 'abkhazia president 2019-09-08 2',
      result: 'Raul Khajimba',
      percent: 47.3,
    },
    {
      quote: 'Raul Khajimba, the incumbent leader, won the runoff with 47.3 percent.',
      vote: 'abkhazia president 2019-09-08 2',
      winner: 'Raul Khajimba',
    },
    {
      quote: '“The vote is over and its results are plain,” Khajimba said.',
      person: 'Raul Khajimba',
      words: 'The vote is over and its results are plain',
    },
  ],
} as const
const russian = {
  by: 'Горный вестник',
  on: '2009-12-13',
  language: 'ru',
  text: 'Рауль Хаджимба получил 15,4 процента. Рауль Хаджимба заявил о нарушениях.',
  says: [
    {
      quote: 'Рауль Хаджимба получил 15,4 процента.',
      vote: 'abkhazia president 2009-12-12 1',
      result: 'Рауль Хаджимба',
      percent: 15.4,
    },
    {
      quote: 'Рауль Хаджимба заявил о нарушениях.',
      actor: 'Рауль Хаджимба',
      stance: 'alleges-fraud',
      about: 'abkhazia',
    },
  ],
} as const
const names = [english, russian].flatMap(({ says }) =>
  says.flatMap(said => ('result' in said ? [{ entity: person(said.result), name: said.result }] : [])),
)

async function known(store: Store, name: string): Promise<PersonFact> {
  const fact = await makeFacts({ store }).person({ name, now: NOW })
  if (fact.kind !== 'person') throw new Error(`The answer is ${JSON.stringify(fact)}`)
  return fact
}

test('a name in two scripts is one person, by a judgement that gives its reason', async () => {
  const store = await press(english, russian)
  expect(await judge(store, names, NOW)).toBe(1)
  expect(await judge(store, names, NOW)).toBe(0)
  const judgements = await store.judgements.about([person('Raul Khajimba')])
  expect(judgements).toMatchObject([{ verdict: 'same', by: 'teller', reason: expect.stringMatching(/./) }])
  const fact = await known(store, 'хаджимба')
  expect(new Set(fact.names)).toEqual(new Set(['Raul Khajimba', 'Рауль Хаджимба']))
  expect(fact.elections.map(({ date, percent, outcome }) => [date, percent, outcome])).toEqual([
    ['2019-09-08', 47.3, 'won'],
    ['2009-12-12', 15.4, 'ran'],
  ])
})

test('a judgement that is withdrawn parts the two again', async () => {
  const store = await press(english, russian)
  await judge(store, names, NOW)
  await store.judgements.withdraw(person('Raul Khajimba'), person('Рауль Хаджимба'), NOW)
  const fact = await makeFacts({ store }).person({ name: person('Raul Khajimba'), now: NOW })
  expect(fact).toMatchObject({ kind: 'person', names: ['Raul Khajimba'] })
})

test.each([
  'khajimba',
  'Raul Khajimba',
  'RAUL KHAJIMBA',
  'Khadzhimba',
  'Хаджимба',
  'Kajimba',
  'person:raul-khajimba',
])('%s finds him', async typed => {
  const store = await press(english, russian)
  await judge(store, names, NOW)
  expect((await known(store, typed)).roles).toMatchObject([{ role: 'incumbent leader', region: 'abkhazia' }])
})

test('his roles, words and stands each lead to the sentence that says so', async () => {
  const store = await press(english, russian)
  await judge(store, names, NOW)
  const fact = await known(store, 'khajimba')
  expect(fact.quotes).toMatchObject([
    { text: 'The vote is over and its results are plain', source: { publisher: 'Harbour Post' } },
  ])
  expect(fact.positions).toMatchObject([
    { stance: 'alleges-fraud', about: 'abkhazia', source: { publisher: 'Горный вестник' } },
  ])
  expect(fact.stories).toHaveLength(2)
})

test('several persons of one surname are choices, told apart by what they are', async () => {
  const shambas = {
    by: 'Harbour Post',
    on: '2011-08-01',
    text: 'Sergei Shamba, the prime minister, met Tamaz Shamba, a lawyer.',
    says: [
      {
        quote: 'Sergei Shamba, the prime minister, met Tamaz Shamba, a lawyer.',
        person: 'Sergei Shamba',
        role: 'prime minister',
      },
      {
        quote: 'Sergei Shamba, the prime minister, met Tamaz Shamba, a lawyer.',
        person: 'Tamaz Shamba',
        role: 'lawyer',
      },
    ],
  } as const
  const store = await press(shambas)
  await judge(store, [{ entity: person('Sergei Shamba'), name: 'Sergei Shamba' }], NOW)
  const answer = await makeFacts({ store }).person({ name: 'Shamba', now: NOW })
  if (answer.kind !== 'several') throw new Error(answer.kind)
  expect(answer.choices.map(({ label, hint }) => `${label}, ${hint}`).sort()).toEqual([
    'Sergei Shamba, prime minister',
    'Tamaz Shamba, lawyer',
  ])
  expect((await known(store, 'Tamaz Shamba')).roles).toMatchObject([{ role: 'lawyer' }])
})

test('nobody of that name is known, and the nearest names are offered', async () => {
  const answer = await makeFacts({ store: await press(english) }).person({ name: 'Zurabishvili', now: NOW })
  expect(answer).toMatchObject({ kind: 'unknown', asked: 'Zurabishvili' })
})
