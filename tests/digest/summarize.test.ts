// Summaries are whole sentences, unaltered, and lead to who printed them.
import { expect, test } from 'vitest'
import { sampleSukhumiCourier } from '../../demo/world/sample-sukhumi-courier.ts'
import { sampleTbilisiPost } from '../../demo/world/sample-tbilisi-post.ts'
import { sampleWorldRadio } from '../../demo/world/sample-world-radio.ts'
import { sentencesOf } from '../../src/digest/sentences.ts'
import { summarize } from '../../src/digest/summarize.ts'

const recount = {
  id: 'a',
  title: 'Recount',
  text: `The commission ordered a recount in the mining town of Tkuarchal on Tuesday. Mr. Kove had complained that 214 ballots were missing from two boxes.

The chairman promised an answer by Friday. Weather in the mountains was mild for the season, with some rain. Subscribe to our newsletter to read more of this.`,
}
const copy = { ...recount, id: 'b' }
const other = {
  id: 'c',
  title: 'Ballots',
  text: 'Two boxes in Tkuarchal had been opened at night, an observer told reporters. The commission ordered a recount in the mining town of Tkuarchal on Tuesday.',
}

test('every sentence stands in a document to the letter, within the length asked for', () => {
  for (const length of [{ sentences: 1 }, { sentences: 3 }, { words: 30 }]) {
    const summary = summarize([recount, other], length)
    expect(summary.length).toBeGreaterThan(0)
    for (const { text, from } of summary) {
      const documents = [recount, other].filter(({ text: whole }) => whole.includes(text)).map(({ id }) => id)
      expect(from).toEqual(documents)
    }
    const words = summary.flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []).length
    if ('words' in length) expect(words).toBeLessThanOrEqual(length.words)
    else expect(summary.length).toBeLessThanOrEqual(length.sentences)
  }
})

test('what two papers say is said once, and both are named', () => {
  const summary = summarize([recount, copy], { sentences: 3 })
  expect(new Set(summary.map(({ text }) => text)).size).toBe(summary.length)
  expect(summary[0]?.from).toEqual(['a', 'b'])
})

test('a title before a name ends no sentence, and the page’s own words are none', () => {
  expect(sentencesOf(recount.title, recount.text).map(({ text }) => text)).toEqual([
    'The commission ordered a recount in the mining town of Tkuarchal on Tuesday.',
    'Mr. Kove had complained that 214 ballots were missing from two boxes.',
    'The chairman promised an answer by Friday.',
    'Weather in the mountains was mild for the season, with some rain.',
  ])
})

test('an appeal without a full stop is cut from the head of the sentence that it runs into', () => {
  const text = 'Scroll down for video The ferry to Trabzon sails again on Monday.'
  expect(sentencesOf('', text).map(sentence => sentence.text)).toEqual([
    'The ferry to Trabzon sails again on Monday.',
  ])
})

test('a date ends no sentence in Russian either', () => {
  expect(
    sentencesOf('', 'Комиссия объявила итоги 8 сентября 2019 г. в Сухуме при всех наблюдателях.'),
  ).toHaveLength(1)
})

test('of two papers with one report each, what both say is told first', () => {
  const papers = [
    {
      id: 'p',
      title: '',
      text: 'Anglers met at the pier of Ochamchire. The bridge over the Kodori was closed to lorries on Monday.',
    },
    {
      id: 'q',
      title: '',
      text: 'A choir sang in the library of Gagra. The bridge over the Kodori was closed to all traffic on Monday.',
    },
  ]
  const [first, ...others] = summarize(papers, { sentences: 1 })
  expect(first?.text).toContain('bridge over the Kodori')
  expect(others).toEqual([])
  // The two sentences say the same, and are never both told.
  const both = summarize(papers, { sentences: 4 }).filter(({ text }) => text.includes('Kodori'))
  expect(both).toHaveLength(1)
})

test('a sentence that leans on another, or on a speaker whom it does not name, gives way to one that stands alone', () => {
  const pairs = [
    ['He also asked for guards at the depots of Gudauta.', 'Kove asked for guards at the depots of Gudauta.'],
    ['We asked for guards at the depots of Gudauta.', 'Kove asked for guards at the depots of Gudauta.'],
    ['Однако охрану складов в Гудауте усилят к осени.', 'Охрану складов в Гудауте усилят к осени.'],
  ] as const
  for (const [leaning, alone] of pairs) {
    const text = `${leaning} Rain fell.\n\n${alone}`
    expect(summarize([{ id: 'x', title: '', text }], { sentences: 1 })).toEqual([
      { text: alone, from: ['x'] },
    ])
  }
})

test('a sentence that speaks of somebody whom it does not name follows the one that names him, or gives way', () => {
  const named = 'Aslan Bari was elected mayor of Gagra on Sunday.'
  const him = 'The count gives him nearly nine thousand votes.'
  const [only] = summarize([{ id: 'x', title: '', text: `${him}\n\n${named}` }], { sentences: 1 })
  expect(only?.text).toBe(named)
  const both = summarize([{ id: 'x', title: '', text: `${named} ${him}` }], { sentences: 2 })
  expect(both.map(({ text }) => text)).toEqual([named, him])
})

test('of nothing there is no summary', () => {
  expect(summarize([], { sentences: 3 })).toEqual([])
  expect(summarize([{ id: 'x', title: '', text: '' }], { words: 50 })).toEqual([])
})

test.each([
  'The rest voted against both candidates.',
  'The difference is about a thousand ballots.',
  'Остальные голосовали против всех кандидатов.',
  'Разрыв составляет чуть больше тысячи голосов.',
])('what is left of something leans on the sentence before: %s', sentence => {
  const [, second] = sentencesOf('', `Aslan Bari has won the runoff in Abkhazia. ${sentence}`)
  expect(second).toMatchObject({ text: sentence, pointsBack: true })
})

test('of three sentences one is another voice’s', () => {
  const documents = [sampleTbilisiPost, sampleWorldRadio, sampleSukhumiCourier].flatMap(({ articles }) =>
    articles
      .filter(({ published }) => published.startsWith('2019-09-09'))
      .map(({ slug, title, text }) => ({ id: slug, title, text })),
  )
  expect(documents.length).toBeGreaterThan(2)
  const from = summarize(documents, { sentences: 3 }).map(({ from }) => from[0])
  expect(from).toHaveLength(3)
  expect(new Set(from).size).toBeGreaterThan(1)
})
