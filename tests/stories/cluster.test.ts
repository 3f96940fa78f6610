// Which articles tell one story.
import { expect, test } from 'vitest'
import { cluster } from '../../src/stories/cluster.ts'
import { makeStories } from '../../src/stories/stories.ts'
import { press } from '../facts/press.ts'

const recount = {
  id: 'recount',
  title: 'Commission orders a recount in Tkuarchal',
  text: 'The election commission ordered a recount in the mining town of Tkuarchal on Tuesday, after Daur Kove complained that 214 ballots had vanished. Kove said the boxes were opened at night. The commission’s chairman, Batal Aiba, promised an answer by Friday.',
  published: '2026-03-03',
}
const again = {
  id: 'again',
  title: 'Ballots to be counted again in Tkuarchal',
  text: 'Ballots in Tkuarchal are to be counted again. Batal Aiba, who heads the election commission, said that the complaint of Daur Kove about 214 vanished ballots had to be looked at, and that boxes may have been opened at night.',
  published: '2026-03-03',
}
const russian = {
  id: 'russian',
  title: 'ЦИК пересчитает голоса в Ткуарчале',
  text: 'Голоса в Ткуарчале пересчитают. Об этом сообщил глава комиссии Батал Аиба. Кандидат Даур Кове жаловался на пропажу 214 бюллетеней, и в Ткуарчале, по словам Кове, урны вскрывали ночью.',
  published: '2026-03-04',
}
const harbour = {
  id: 'harbour',
  title: 'Ferry line to Trabzon opens in May',
  text: 'A ferry line between Sokhumi and Trabzon is to open in May, the port authority said. Two ships with 300 berths each will sail weekly. The harbour was dredged last autumn, and customs officers are being trained.',
  published: '2026-03-03',
}

const stories = (articles: Parameters<typeof cluster>[0]) => {
  const placed = new Map(cluster(articles).map(({ id, story }) => [id, story]))
  return articles.map(({ id }) => placed.get(id))
}

test('two reports of one event are one story, another event is its own', () => {
  expect(stories([recount, harbour, again])).toEqual(['recount', 'harbour', 'recount'])
})

test('a report in another script joins by names and numbers', () => {
  expect(stories([recount, again, russian, harbour])).toEqual(['recount', 'recount', 'recount', 'harbour'])
})

test('the same words a month later are another story', () => {
  expect(stories([recount, { ...again, published: '2026-04-20' }])).toEqual(['recount', 'again'])
})

test('the order of the input is kept, and an empty article stands alone', () => {
  const empty = { id: 'empty', title: '', text: '' }
  expect(cluster([empty, again, recount]).map(({ id }) => id)).toEqual(['empty', 'again', 'recount'])
  expect(new Set(stories([empty, again, recount])).size).toBe(2)
  expect(cluster([])).toEqual([])
})

test('a reprint adds an article to a story and no independent publisher', async () => {
  const store = await press(
    { by: 'Harbour Post', on: '2026-03-03', title: recount.title, text: recount.text },
    { by: 'Copy Daily', on: '2026-03-03', title: recount.title, text: recount.text },
    { by: 'Valley News', on: '2026-03-03', title: again.title, text: again.text },
  )
  const [story, ...others] = await makeStories({ store }).latest({ region: 'abkhazia', limit: 5 })
  expect(others).toEqual([])
  expect(story).toMatchObject({ articles: { length: 3 }, independent: 2 })
})
