// Which articles tell one story.
import { expect, test } from 'vitest'
import { bridgeOf } from '../../src/stories/bridge.ts'
import { cluster } from '../../src/stories/cluster.ts'
import { joined } from '../../src/stories/join.ts'
import type { Nearest } from '../../src/stories/nearest.ts'
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

test('a place meets itself in another script, in whatever case it stands', () => {
  const inCases = [
    'Голосуют в Крыму.',
    'Жители Крыма голосуют.',
    'Власти объявили Крым закрытым.',
    'They vote in Crimea.',
  ]
  const shared = inCases
    .map(text => new Set(bridgeOf(`Так. ${text}`).keys()))
    .reduce((a, b) => a.intersection(b))
  expect([...shared]).toEqual(['krim'])
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

test('what two reports of one parliament share is not enough where a dozen share it', () => {
  const chamber =
    'The Assembly in Sokhumi met under Speaker Lasha Ashuba; deputies of Amtsakhara and Aruaa walked in and out.'
  const sittings = [
    'It raised the duty on timber that lorries carry over the Psou.',
    'A museum for the painter Chachba is to be built behind the library.',
    'Anglers lose the lower Kodori to a hatchery for trout.',
    'Pensions of teachers grow by a tenth when the school year begins.',
    'Tangerine growers asked for a cold store near Gulripsh.',
    'A bill on beekeeping was sent back for the third time.',
    'Streetlights will be mended from the railway station to the pier.',
    'The cave at Novy Afon gets a second entrance and a cable car.',
    'Chess was made a lesson in the first three classes.',
    'The wages of firemen were argued over until midnight.',
  ].map((text, at) => ({
    id: `sitting ${at}`,
    title: '',
    text: `${chamber} ${text}`,
    published: '2026-03-03',
  }))
  const others = [harbour, recount, again].map(other => ({ ...other, id: `other ${other.id}` }))
  expect(new Set(stories([...sittings, ...others])).size).toBe(sittings.length + 2)
})

const linked = (size: number, links: readonly (readonly [number, number, number])[]): Nearest =>
  Array.from({ length: size }, (_, place) => {
    const mine = links.filter(([a, b]) => a === place || b === place)
    return new Map(mine.map(([a, b, near]) => [a === place ? b : a, near]))
  })

test('one article between two events does not tie them together', () => {
  const near = linked(5, [
    ...([
      [0, 1, 0.9],
      [3, 4, 0.9],
      [1, 2, 0.65],
      [2, 3, 0.3],
      [0, 2, 0.6],
    ] as const),
  ])
  expect(joined(near, near, 0.6)).toEqual([0, 0, 0, 3, 3])
})

test('a report of an event that many tell in many ways joins, though it is like none of them much', () => {
  const many = Array.from({ length: 6 }, (_, a) =>
    Array.from({ length: a }, (_, b) => [b, a, 0.5] as const),
  ).flat()
  const alone = linked(2, [[0, 1, 0.45]])
  const amongMany = linked(7, [...many, ...Array.from({ length: 6 }, (_, a) => [a, 6, 0.45] as const)])
  expect(joined(alone, alone, 0.5)).toEqual([0, 1])
  expect(new Set(joined(amongMany, amongMany, 0.5)).size).toBe(1)
})

test('the stories do not depend on the order in which the articles are given', () => {
  const given = [recount, again, russian, harbour].map((article, at) => ({
    ...article,
    published: `2026-03-03T0${at}:00:00Z`,
  }))
  const told = (articles: typeof given) =>
    new Map(cluster(articles).map(({ id, story }) => [id, story] as const))
  expect(told([...given].reverse())).toEqual(new Map([...told(given)].reverse()))
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
