// Articles are kept at once and read soon after, whatever else goes on.
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { readBy } from '../../src/extract/claims.ts'
import { waiting } from '../../src/ingest/read-article.ts'
import { readBeside, readWaiting } from '../../src/ingest/read-waiting.ts'
import { createWork, type Work } from '../../src/ingest/work.ts'
import { createLog } from '../../src/log.ts'
import type { Article } from '../../src/model/article.ts'
import { openStore } from '../../src/store/sqlite/sqlite.ts'
import type { Store } from '../../src/store/store.ts'
import { placeWaiting } from '../../src/stories/place.ts'

const work = createWork({ threads: 1 })
afterAll(() => work.close())
let store: Store
beforeEach(async () => {
  store = await openStore(':memory:')
})
afterEach(() => store.close())

const log = createLog({ level: 'error', secrets: [], write: () => {} })
const article = (n: number): Article => ({
  id: `a${n}`,
  revision: 1,
  publisher: 'lowlands-wire',
  source: 'Lowlands Wire',
  language: 'und',
  title: `Khajimba wins in district ${n}`,
  text: 'Raul Khajimba won the presidential election in Abkhazia with 47.3% of the vote, the commission said on Sunday.',
  seenAt: `2026-11-02T08:00:${String(n % 60).padStart(2, '0')}.000Z`,
})
const keep = (count: number) =>
  store.articles.save(Array.from({ length: count }, (_, n) => waiting(article(n + 1))))

test('an article is listed before it is read, and found by its words and its language once it is', async () => {
  await keep(3)
  expect(await store.articles.latest({ limit: 10 })).toHaveLength(3)
  expect(await store.articles.search('khajimba', { limit: 10 })).toEqual([])
  await readWaiting({ store, work, log })
  expect(await store.articles.search('khajimba', { limit: 10 })).toHaveLength(3)
  expect(await store.articles.get('a1')).toMatchObject({ language: 'en', revision: 1 })
  expect(await store.articles.readOtherwise(readBy, 10)).toEqual([])
})

test('an edit that comes before anybody has read the article is what is read', async () => {
  await keep(1)
  await store.articles.save([waiting({ ...article(1), title: 'Tania wins in district 1' })])
  await readWaiting({ store, work, log })
  expect(await store.articles.search('khajimba', { limit: 10 })).toHaveLength(1)
  expect(await store.articles.search('tania', { limit: 10 })).toHaveLength(1)
  expect(await store.articles.get('a1')).toMatchObject({ revision: 2, title: 'Tania wins in district 1' })
})

test('one article that cannot be read costs its neighbours nothing, and is not tried for ever', async () => {
  await keep(5)
  const choosy: Work = {
    ...work,
    run: async (kind, given, signal) => {
      if (JSON.stringify(given).includes('district 3')) throw new Error('stumbled')
      return await work.run(kind, given, signal)
    },
  }
  await readWaiting({ store, work: choosy, log })
  expect(await store.articles.readOtherwise(readBy, 10)).toEqual([])
  const found = await store.articles.search('khajimba', { limit: 10 })
  expect(found).toHaveLength(5)
})

test('a poll that hangs does not keep what has come from being read', async () => {
  await keep(2)
  let end = () => {}
  const polling = new Promise<string>(resolve => {
    end = () => resolve('polled')
  })
  const round = readBeside(polling, { store, work, log })
  await expect.poll(() => store.articles.readOtherwise(readBy, 10), { timeout: 10_000 }).toEqual([])
  end()
  expect(await round).toBe('polled')
})

test('articles that were stored before there were stories are told alone, and get theirs when they are read again', async () => {
  const old = (one: Article) => ({ article: one, claims: [], regions: [], names: [], readBy: 'older rules' })
  await store.articles.save([article(1), article(2)].map(old))
  const told = async () => (await store.stories.latest({ limit: 9 })).map(({ articles }) => articles.length)
  expect(await told()).toEqual([1, 1])
  await readWaiting({ store, work, log })
  await placeWaiting({ store })
  expect(await told()).toEqual([2])
})
