// What a digest tells of a place: the widest told first, what is new alone, and that nothing is where nothing is.
import { expect, test } from 'vitest'
import { makeDigests } from '../../src/digest/digest.ts'
import type { Store } from '../../src/store/store.ts'
import { makeStories } from '../../src/stories/stories.ts'
import { arrive, articleFrom, NOW, type Printed, press } from '../facts/press.ts'

const ferry =
  'A ferry line between Sokhumi and Trabzon opens in May, the port authority said. Two ships with 300 berths each will sail weekly.'
const recount =
  'The election commission ordered a recount in Tkuarchal after Daur Kove complained about 214 vanished ballots. An answer is due by Friday.'
const again =
  'In Tkuarchal the ballots will be counted again, said the election commission, since Daur Kove complained that 214 ballots vanished. Boxes may have been opened at night.'

type Query = Partial<Parameters<ReturnType<typeof makeDigests>['of']>[0]>
const nothingHeard = { articles: [], changed: [] }

async function digestFrom(store: Store, query: Query = {}) {
  return makeDigests({ stories: makeStories({ store }), store }).of({
    ...{ topic: { kind: 'region', region: 'abkhazia' } as const, since: '2026-03-09T00:00:00.000Z' },
    ...{ now: NOW, limit: 5 },
    ...query,
  })
}
const digest = async (...printed: readonly Printed[]) => digestFrom(await press(...printed))

test('two independent publishers weigh more than five reprints', async () => {
  const reprints = ['A', 'B', 'C', 'D', 'E'].map(by => ({
    by,
    on: '2026-03-10',
    title: 'Ferry line opens',
    text: ferry,
  }))
  const { stories } = await digest(
    ...reprints,
    { by: 'Harbour Post', on: '2026-03-10', title: 'Recount ordered', text: recount },
    { by: 'Valley News', on: '2026-03-10', title: 'Ballots counted again', text: again },
  )
  expect(stories.map(({ independent, publishers }) => [independent, publishers.length])).toEqual([
    [2, 2],
    [1, 5],
  ])
})

test('each story is told in its articles’ own sentences', async () => {
  const { stories } = await digest({
    by: 'Harbour Post',
    on: '2026-03-10',
    title: 'Recount ordered',
    text: recount,
  })
  expect(stories[0]?.sentences.map(({ quote, publisher }) => [quote, publisher])).toEqual([
    [
      'The election commission ordered a recount in Tkuarchal after Daur Kove complained about 214 vanished ballots.',
      'Harbour Post',
    ],
    ['An answer is due by Friday.', 'Harbour Post'],
  ])
})

test('what was there before is not told again', async () => {
  const { stories, further } = await digest({
    by: 'Harbour Post',
    on: '2026-03-08',
    title: 'Recount ordered',
    text: recount,
  })
  expect([stories, further]).toEqual([[], 0])
})

const first = { by: 'Harbour Post', on: '2026-03-09', title: 'Recount ordered', text: recount }
const second = { by: 'Valley News', on: '2026-03-10', title: 'Ballots counted again', text: again }

test('what a chat heard is not told again: not a reprint of it, and of a follow-up only what is new', async () => {
  const store = await press(first)
  const told = await digestFrom(store, { heard: nothingHeard })
  expect(told.stories).toHaveLength(1)
  const heard = { articles: told.hears, changed: [] }
  expect((await digestFrom(store, { heard })).stories).toEqual([])

  await arrive(store, [articleFrom({ ...first, by: 'Copy Daily', on: '2026-03-10' }, 1)])
  expect((await digestFrom(store, { heard })).stories).toEqual([])

  await arrive(store, [articleFrom(second, 2)])
  const [followUp, ...others] = (await digestFrom(store, { heard })).stories
  expect(others).toEqual([])
  expect(followUp).toMatchObject({ continues: true, title: 'Ballots counted again' })
  // That the ballots are counted again was said before.
  expect(followUp?.sentences.map(({ quote }) => quote)).toEqual(['Boxes may have been opened at night.'])
})

test('an article that was stored a moment ago is told to a chat once its story is known', async () => {
  const store = await press()
  const now = '2026-03-09T08:05:00.000Z'
  await store.articles.save([articleFrom(first, 0)])
  expect((await digestFrom(store, { now, heard: nothingHeard })).stories).toEqual([])
  expect((await digestFrom(store, { now })).stories).toHaveLength(1)
  await arrive(store, [])
  expect((await digestFrom(store, { since: now, heard: nothingHeard })).stories).toHaveLength(1)
})

test('an article that comes late is told though it is older than the last digest', async () => {
  const late = articleFrom({ ...first, on: '2026-03-07' }, 0)
  const store = await press()
  await arrive(store, [{ ...late, article: { ...late.article, seenAt: '2026-03-10T08:00:00.000Z' } }])
  expect((await digestFrom(store, { heard: nothingHeard })).stories).toHaveLength(1)
})

test('a new figure stands beside the one before it; one that was printed before is not new', async () => {
  const turnout = (by: string, on: string, percent: number, vote = 'abkhazia president 2026-03-08 1') => {
    const quote = `Turnout was ${percent} percent, the commission said.`
    return {
      ...{ by, on, text: `${quote} Snow fell on ${on} in the hills above ${by}.` },
      says: [{ quote, vote, turnout: percent, saidBy: 'the commission' }],
    }
  }
  const figures = async (...printed: readonly Printed[]) =>
    (await digest(...printed)).figures.map(({ kind, before, value, by }) => [kind, before, value, by])
  const before = turnout('Harbour Post', '2026-03-08', 52)
  expect(await figures(before, turnout('Valley News', '2026-03-10', 54))).toEqual([
    ['turnout', 52, 54, 'the commission'],
  ])
  expect(await figures(turnout('Valley News', '2026-03-10', 54))).toEqual([
    ['turnout', undefined, 54, 'the commission'],
  ])
  expect(await figures(before, turnout('Valley News', '2026-03-10', 52))).toEqual([])
  // What stood in the papers of that year is background today.
  const old = turnout('Valley News', '2026-03-10', 54, 'abkhazia president 2014-08-24 1')
  expect(await figures(before, old)).toEqual([])
})

test('where new figures differ, both are told with whom they are from; a vote without its round is the same vote', async () => {
  const turnout = (by: string, quote: string, percent: number, vote: string, saidBy?: string) => ({
    ...{ by, on: '2026-03-10', text: `${quote} Snow fell in the hills above ${by}.` },
    says: [{ quote, vote, turnout: percent, ...(saidBy !== undefined && { saidBy }) }],
  })
  const [first, whole] = ['abkhazia president 2026-03-08 1', 'abkhazia president 2026-03-08']
  const { figures } = await digest(
    turnout('Harbour Post', 'Turnout was 52 percent.', 52, first),
    turnout('Valley News', 'Явка превысила 60 процентов.', 60, whole),
    // Words that do not print the figure say nothing of it.
    turnout('Hill Courier', 'Many voters came.', 71, whole),
  )
  expect(figures.map(({ value, hedge, by, vote }) => [value, hedge, by, vote.round]).sort()).toEqual([
    [52, undefined, 'Harbour Post', 1],
    [60, 'at-least', 'Valley News', 1],
  ])
})

test('a story is headed by what its sentences are of, not by another matter that came last', async () => {
  const papers = [
    {
      ...{ by: 'Harbour Post', on: '2026-03-09', title: 'Commission orders recount' },
      text: 'The election commission has ordered a recount of 214 ballots in the mining town of Tkuarchal. The recount of the 214 ballots in Tkuarchal begins on Friday, the election commission said. Observers of both candidates may watch the recount in Tkuarchal, the commission said.',
    },
    {
      ...{ by: 'Valley News', on: '2026-03-10', title: 'Weather turns as ballots are counted again' },
      text: 'Daur Kove demands that the whole election is held again, not only a recount of 214 ballots in Tkuarchal.',
    },
    {
      ...{ by: 'Hill Courier', on: '2026-03-10', title: 'Ballots under guard' },
      text: 'Police guard the 214 ballots in Tkuarchal until the recount that the election commission ordered.',
    },
  ]
  const [told] = (await digest(...papers)).stories
  expect(told?.sentences[0]?.publisher).toBe('Harbour Post')
  expect(told?.title).toBe('Commission orders recount')
})

test('a sentence that was sent and that its article says no more is corrected, once', async () => {
  const store = await press(first)
  const told = await digestFrom(store, { heard: nothingHeard })
  const { article, ...rest } = articleFrom(first, 0)
  const text = recount.replace('214 vanished ballots', '124 vanished ballots')
  await arrive(store, [{ ...rest, article: { ...article, revision: 2, text } }])
  const changed = await store.articles.get(article.id)
  if (!changed) throw new Error('the article is gone')
  const corrected = await digestFrom(store, { heard: { articles: told.hears, changed: [changed] } })
  expect(corrected.stories).toEqual([])
  expect(corrected.corrections).toMatchObject([
    {
      was: told.stories[0]?.sentences[0]?.quote,
      source: { publisher: 'Harbour Post', quote: expect.stringContaining('124 vanished ballots') },
    },
  ])
  // Once it was sent, the chat has heard the article as it stands.
  expect(corrected.hears).toEqual([
    { article: article.id, revision: 2, sentences: ['An answer is due by Friday.'] },
  ])
})

test('a story that touches another place that the chat follows comes first', async () => {
  const border = { ...first, regions: ['abkhazia', 'georgia'] }
  const store = await press({ ...second, title: 'Ferry', text: ferry, on: '2026-03-09' }, border)
  const titles = async (follows: readonly string[]) =>
    (await digestFrom(store, { follows })).stories.map(({ title }) => title)
  expect((await titles(['abkhazia', 'georgia']))[0]).toBe('Recount ordered')
  expect(new Set(await titles(['abkhazia']))).toEqual(new Set(['Ferry', 'Recount ordered']))
})

test('news breaks where three independent publishers tell it, and is kept for later where one does', async () => {
  const third = {
    ...{ by: 'Hill Courier', on: '2026-03-10', title: 'Kove gets his recount' },
    text: 'Daur Kove, who complained that 214 ballots vanished in Tkuarchal, gets a recount, the election commission told his lawyers.',
  }
  const breaking = { breaking: true, heard: nothingHeard }
  const two = await digestFrom(await press(first, second), breaking)
  expect([two.stories, two.hears]).toEqual([[], []])
  const three = await digestFrom(await press(first, second, third), breaking)
  expect(three.stories).toMatchObject([{ independent: 3 }])
})

test('a story that is told in two languages is told in the reader’s', async () => {
  const russian = {
    ...{ by: 'Горный вестник', on: '2026-03-10', title: 'В Ткуарчале пересчитают голоса', language: 'ru' },
    text: 'В Ткуарчале пересчитают голоса, сообщила избирательная комиссия. Даур Кове жаловался на пропажу 214 бюллетеней в Ткуарчале.',
  }
  const store = await press(first, russian)
  const titles = async (language: string) =>
    (await digestFrom(store, { language })).stories.map(({ title, publishers }) => [title, publishers.length])
  expect(await titles('en')).toEqual([['Recount ordered', 2]])
  expect(await titles('ru')).toEqual([['В Ткуарчале пересчитают голоса', 2]])
})

test('a figure keeps the word that hedges it', async () => {
  const quote = 'More than 70 percent of the voters came, the commission said.'
  const vote = 'abkhazia president 2026-03-08 1'
  const { figures } = await digest({ ...first, text: quote, says: [{ quote, vote, turnout: 70 }] })
  expect(figures).toMatchObject([{ kind: 'turnout', value: 70, hedge: 'at-least' }])
})

test('whose figure it is can be told in the letters of either reader', async () => {
  const vote = 'abkhazia president 2026-03-08 1'
  const quote = 'Aslan Bari has 47 percent, the commission said.'
  const says = [{ quote, vote, result: 'Aslan Bari', percent: 47 }]
  const store = await press({ ...first, text: quote, says })
  const { figures } = await digestFrom(store)
  expect(figures).toMatchObject([{ kind: 'percent', choice: 'Aslan Bari', names: ['Aslan Bari'], value: 47 }])
})
