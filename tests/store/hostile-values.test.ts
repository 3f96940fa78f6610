// Values that would be SQL if anybody let them: they are kept and found as what they are, and change nothing else.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from '../../src/store/sqlite/sqlite.ts'
import type { Store } from '../../src/store/store.ts'

let store: Store
beforeEach(async () => {
  store = await openStore(':memory:')
})
afterEach(() => store.close())

test.each([
  "'; DROP TABLE articles; --",
  "x' OR '1'='1",
  '" OR ""="',
  "1; UPDATE feeds SET url = 'https://evil.example/'",
  "') UNION SELECT id, url FROM feeds --",
  '\\',
  '%',
  '_'.repeat(300),
  '\u0000',
  '?1',
  ':id',
])('S19: %j is a value like any other', async value => {
  const now = '2026-11-02T08:00:00.000Z'
  const { feed } = await store.feeds.add({
    url: `https://e.example/?q=${encodeURIComponent(value)}`,
    publisher: value,
    source: value,
    regions: [],
    now,
  })
  const article = {
    ...{ id: value, revision: 1, publisher: value, source: value, language: 'en', title: `Count ${value}` },
    ...{ text: `The count ended. ${value}`, seenAt: now },
  }
  const names = [{ entity: `person:${value}`, name: `Ana ${value}`, language: 'en' }]
  const read = { article, claims: [], regions: [value], names, readBy: 'test' }
  await store.feeds.save({
    feed: feed.id,
    at: now,
    entries: [{ key: value, fingerprint: value, article: value }],
    articles: [read],
    feedNow: { problem: value, etag: value },
  })
  await store.notes.set(value, value)

  expect(await store.feeds.get(feed.id)).toMatchObject({ publisher: value, etag: value })
  expect((await store.feeds.known(feed.id, [value])).get(value)).toMatchObject({ fingerprint: value })
  expect(await store.articles.get(value)).toMatchObject({ title: `Count ${value}` })
  expect(await store.notes.get(value)).toBe(value)
  for (const question of [
    () => store.articles.search(value, { limit: 5 }),
    () => store.articles.search(`count ${value}`, { limit: 5, publisher: value }),
    () => store.articles.latest({ limit: 5, region: value }),
    () => store.entities.find(value, { kind: 'person', limit: 5 }),
  ])
    await expect(question()).resolves.toBeInstanceOf(Array)
  expect(await store.feeds.all()).toHaveLength(1)
  expect(await store.articles.count()).toBe(1)
  expect(await store.check()).toEqual([])
})
