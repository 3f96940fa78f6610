// Reports as agencies write them, read and told: who won, by how much, who rejects it and why, each with its source.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ElectionFact, PersonFact } from '../../src/facts/fact.ts'
import { judge } from '../../src/facts/identity.ts'
import { readArticle } from '../../src/ingest/read-article.ts'
import { arrive } from '../facts/press.ts'
import { desk, type TestDesk } from './desk.ts'
import { reports } from './reports.ts'

let teller: TestDesk
beforeAll(async () => {
  teller = await desk([])
  const read = reports.map(article => readArticle(article))
  await arrive(teller.app.store, read)
  await judge(
    teller.app.store,
    read.flatMap(({ names }) => names),
    teller.app.clock(),
  )
})
afterAll(() => teller.close())

async function election(line: string): Promise<ElectionFact> {
  const { answer } = await teller.ask(line)
  if (answer.kind !== 'election') throw new Error(`${line} is answered with ${answer.kind}`)
  return answer as ElectionFact
}
async function person(line: string): Promise<PersonFact> {
  const { answer } = await teller.ask(line)
  if (answer.kind !== 'person') throw new Error(`${line} is answered with ${answer.kind}`)
  return answer as PersonFact
}
const shares = ({ rounds: [round] }: ElectionFact) =>
  round?.results.map(({ name, readings: [first] }) => [name, first?.percent, first?.hedges.percent])
const stands = ({ positions }: ElectionFact) =>
  positions.map(({ actor, stance, reason, words }) => [actor, stance, reason ?? words])

test('a runoff is told with its figures, the reason of those who reject it, and who calls it a sham', async () => {
  const fact = await election('election abkhazia')
  expect([fact.office, fact.date, fact.rounds[0]?.round]).toEqual(['president', '2019-09-08', 2])
  expect(shares(fact)).toEqual([
    ['Aslan Bari', 47.3, undefined],
    ['Daur Kove', 46.1, undefined],
  ])
  expect(fact.rounds[0]?.registered).toMatchObject([{ votes: 127000, hedges: { votes: 'about' } }])
  expect(stands(fact)).toEqual(
    expect.arrayContaining([
      ['opposition', 'demands-rerun', 'Because neither candidate took more than half of the ballots'],
      ['Nino Lomi', 'illegitimate', 'a sham'],
    ]),
  )
  expect(await teller.read('election abkhazia')).toContain('Registered voters: about 127,000 [')
})

test('a referendum is told with its share, and the leader who was elected beside it', async () => {
  const fact = await election('election south ossetia')
  expect([fact.office, fact.date]).toEqual(['referendum', '2006-11-12'])
  expect(shares(fact)).toEqual([['Yes', 99, undefined]])
  expect(fact.rounds[0]?.registered).toMatchObject([{ votes: 55000 }])
  expect(fact.beside).toMatchObject([{ office: 'president', date: '2006-11-12', winner: 'Eduard Gagi' }])
  expect(stands(fact)).toContainEqual(['Russia', 'illegitimate', null])
  expect(fact.positions.map(({ stance }) => stance)).toContain('boycotts')
  const read = await teller.read('election south ossetia')
  expect(read).toContain('On the same day: Presidential election, 12 November 2006')
  expect(read).toMatch(
    /Levan Sakari \(Georgian President\): … he would never permit the region to join Russia/,
  )
  expect(read).toContain('… the vote is a first step toward a union with Russia')
  // Its president spoke: the state is not silent.
  expect(read).not.toContain('No statement found from Georgia')
})

test('a landslide keeps its "more than", and the refusal of those who lost', async () => {
  const fact = await election('election kyrgyzstan')
  expect([fact.date, fact.standing, fact.winner]).toEqual(['2009-07-23', 'official', 'Talant Omurov'])
  expect(shares(fact)).toEqual([
    ['Talant Omurov', 76, 'at-least'],
    ['Azamat Sadykov', 8.4, 'about'],
  ])
  expect(stands(fact).map(([actor, stance]) => `${actor} ${stance}`)).toEqual(
    expect.arrayContaining(['opposition rejects', 'opposition alleges-fraud', 'Azamat Sadykov protests']),
  )
  const read = await teller.read('election kyrgyzstan')
  expect(read).toContain('more than 76 %')
  expect(read).toContain('July 29')
})

test.each([
  ['who bari', 'Aslan Bari'],
  ['who Бари', 'Aslan Bari'],
  ['who is Omurov?', 'Talant Omurov'],
  ['кто Омуров', 'Talant Omurov'],
  ['who sadikov', 'Azamat Sadykov'],
])('%s finds %s, with a source for everything that is told', async (line, name) => {
  const fact = await person(line)
  expect(fact.name).toBe(name)
  expect(fact.elections).toHaveLength(1)
  const sources = [...fact.roles, ...fact.elections, ...fact.quotes, ...fact.reported, ...fact.positions]
  for (const { source } of sources) expect(source).toMatchObject({ publisher: 'Strait Wire', quote: /\S/ })
})

test('what he said is told in his own words, and what is reported of him apart', async () => {
  const fact = await person('who sadykov')
  expect(fact.quotes.map(({ text }) => text)).toEqual(['They should know what is going on here'])
  expect(fact.reported.map(({ text }) => text)).toEqual([
    'his supporters will protest across the country on July 29',
  ])
})

test('nobody and nothing comes from a page’s furniture', async () => {
  for (const line of ['who Whitney', 'who Daur Whitney']) {
    const { answer } = await teller.ask(line)
    expect(answer.kind === 'unknown' || !JSON.stringify(answer).includes('Whitney Daur'), line).toBe(true)
  }
  expect(JSON.stringify(await election('election abkhazia'))).not.toMatch(/Ninety|quiz|Monaco/)
})

test.each(['terminal:en', 'terminal:ru'])(
  'no word is said twice in a row, no bracket is empty, in %s',
  async chat => {
    if (chat.endsWith('ru')) await teller.ask('settings language ru', chat)
    for (const line of [
      'election abkhazia',
      'election south ossetia',
      'election kyrgyzstan',
      'who bari',
      'who gagi',
    ]) {
      const read = await teller.read(line, chat)
      expect(read, line).not.toMatch(/\(\s*\)|\(;|undefined|null|NaN|\[object|\s[,.;:](?!\w)/)
      expect(read.match(/(?<!\p{L})(\p{L}{3,})\s+\1(?!\p{L})/giu) ?? [], line).toEqual([])
    }
  },
)
