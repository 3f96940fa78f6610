// Stories as they form: articles arrive in any order, and a story grows, joins others and splits without losing its name.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeDigests } from '../../src/digest/digest.ts'
import type { HeardArticle } from '../../src/model/heard.ts'
import { openStore } from '../../src/store/sqlite/sqlite.ts'
import type { Store } from '../../src/store/store.ts'
import { lookAgain, placeWaiting } from '../../src/stories/place.ts'
import { makeStories } from '../../src/stories/stories.ts'
import { arrive, LATER, type Report, readFrom, told } from './desk.ts'
import { again, crash, harbour, recount, russian, sittings } from './reports.ts'

let folder: string
let file: string
let store: Store
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'teller-stories-'))
  file = join(folder, 'teller.sqlite')
  store = await openStore(file)
})
afterEach(async () => {
  expect(await store.check()).toEqual([])
  await store.close()
  rmSync(folder, { recursive: true })
})

const storyOf = async (id: string) => (await store.stories.of([id])).get(id) ?? 'none'

/** What a digest tells a chat that heard this much, and what it has heard then. */
async function digest(heard: readonly HeardArticle[], now: string) {
  const topic = { kind: 'region', region: 'abkhazia' } as const
  const query = { topic, since: '2026-03-01T00:00:00.000Z', limit: 9, now }
  return makeDigests({ stories: makeStories({ store }), store }).of({
    ...query,
    heard: { articles: heard, changed: [] },
  })
}

test('a story grows under the name that it was opened with, in whatever language and order it is told', async () => {
  await arrive(store, harbour, again)
  const name = await storyOf('again')
  await arrive(store, russian)
  // The oldest comes last.
  await arrive(store, { ...recount, published: '2026-03-02' })
  expect(await told(store)).toEqual([['recount', 'again', 'russian'], ['harbour']].reverse())
  expect(await storyOf('recount')).toBe(name)
})

test('two stories that turn out to be one go on as one, and both names lead to it', async () => {
  const [fall, driver, both, more] = crash as [Report, Report, Report, Report]
  await arrive(store, harbour, recount, fall)
  await arrive(store, driver)
  const [first, second] = [await storyOf('crash 0'), await storyOf('crash 1')]
  expect(first).not.toBe(second)
  await arrive(store, both)
  await arrive(store, more)
  expect(await storyOf('crash 3')).toBe(first)
  for (const name of [first, second])
    expect(await store.stories.get(name)).toMatchObject({ id: first, articles: { length: 4 } })
  expect(await store.stories.get('never given')).toBeUndefined()
})

test('a chat that heard two stories before they were one is told only what is new', async () => {
  const [fall, driver, both] = crash as [Report, Report, Report]
  await arrive(store, harbour, recount, fall)
  await arrive(store, driver)
  const before = await digest([], '2026-03-03T01:00:00.000Z')
  expect(before.stories).toHaveLength(4)
  await arrive(store, both)
  const after = await digest(before.hears, '2026-03-03T02:00:00.000Z')
  expect(after.stories).toMatchObject([{ continues: true, publishers: ['crash 2'] }])
  expect((await digest([...before.hears, ...after.hears], '2026-03-03T02:30:00.000Z')).stories).toEqual([])
})

test('what looked like one story splits when the crowd around it is known, and is not told again', async () => {
  await arrive(store, harbour, recount, ...sittings.slice(0, 2))
  const name = await storyOf('sitting 0')
  expect(await storyOf('sitting 1')).toBe(name)
  const heard = (await digest([], '2026-03-03T01:30:00.000Z')).hears
  for (const sitting of sittings.slice(2)) await arrive(store, sitting)
  expect(await told(store)).toHaveLength(sittings.length + 2)
  expect(await storyOf('sitting 0')).toBe(name)
  const { stories } = await digest(heard, '2026-03-03T10:00:00.000Z')
  expect(stories.flatMap(({ publishers }) => publishers).sort()).toEqual(
    sittings.slice(2).map(({ id }) => id),
  )
})

test('a story outlives a restart, with its names', async () => {
  const [fall, driver, both] = crash as [Report, Report, Report]
  for (const report of [harbour, fall, driver, both]) await arrive(store, report)
  const before = [await told(store), await store.stories.get(await storyOf('crash 1'))]
  await store.close()
  store = await openStore(file)
  expect([await told(store), await store.stories.get(await storyOf('crash 1'))]).toEqual(before)
  await arrive(store, crash[3] as Report)
  expect(await storyOf('crash 3')).toBe(await storyOf('crash 0'))
})

test('what is long past is found no more, and keeps its story, also where it is read again', async () => {
  await arrive(store, recount, again, harbour)
  const name = await storyOf('recount')
  // Nothing from before the first of March; then everything, piece by piece.
  expect(await store.stories.forgetKeys('2026-03-01T00:00:00.000Z', 5)).toBe(false)
  let pieces = 0
  while (await store.stories.forgetKeys('2026-04-15T00:00:00.000Z', 5)) pieces++
  expect(pieces).toBeGreaterThan(3)
  await arrive(store, russian)
  expect(await storyOf('russian')).not.toBe(name)
  await store.articles.reread([readFrom({ ...again, readBy: 'rules@2', regions: ['georgia'] })])
  await placeWaiting({ store })
  expect(await storyOf('again')).toBe(name)
  expect(await storyOf('recount')).toBe(name)
})

test('two processes place each article once, in one story', async () => {
  const other = await openStore(file)
  await store.articles.save([harbour, recount, again, russian, ...crash, ...sittings].map(readFrom))
  await Promise.all([placeWaiting({ store }, 2), placeWaiting({ store: other }, 3)])
  expect(await other.stories.waiting(9)).toEqual([])
  const stories = await told(store)
  expect(await told(other)).toEqual(stories)
  expect(stories.flat()).toHaveLength(4 + crash.length + sittings.length)
  expect(stories).toContainEqual(['recount', 'again', 'russian'])
  expect(stories).toContainEqual(crash.map(({ id }) => id))
  await other.close()
})

test('what another process has placed meanwhile is not overwritten', async () => {
  const other = await openStore(file)
  await store.articles.save([readFrom(recount)])
  const version = await store.stories.version()
  await arrive(other, again)
  const none = { articles: [], merged: new Map() }
  expect(await store.stories.place([], none, version)).toBe(false)
  expect(await store.stories.place([], none, await store.stories.version())).toBe(true)
  await other.close()
})

test('an article that was edited keeps its story, until it tells another event', async () => {
  await arrive(store, recount, again, harbour)
  const [name, ferry] = [await storyOf('recount'), await storyOf('harbour')]
  await store.articles.save([readFrom({ ...again, text: `${again.text} An answer is due.` })])
  expect(await storyOf('again')).toBe(name)
  await placeWaiting({ store })
  expect(await told(store)).toEqual([['recount', 'again'], ['harbour']].reverse())
  await arrive(store, { ...harbour, id: 'again' })
  expect(await storyOf('again')).toBe(ferry)
  expect(await storyOf('recount')).toBe(name)
  // A story that its last article has left is told no more; its name leads to where that article went.
  await arrive(store, { ...harbour, id: 'recount' })
  expect(await store.stories.get(name)).toMatchObject({ id: ferry, articles: { length: 3 } })
})

test('an article that newer rules read in the same way stays where it is, without another look', async () => {
  await arrive(store, recount, again)
  await placeWaiting({ store })
  const version = await store.stories.version()
  await store.articles.reread([readFrom({ ...again, readBy: 'rules@2' })])
  expect(await store.stories.waiting(9)).toEqual([])
  expect(await store.stories.version()).toBe(version)
  await store.articles.reread([readFrom({ ...again, readBy: 'rules@3', regions: ['georgia'] })])
  expect(await store.stories.waiting(9)).toMatchObject([{ id: 'again' }])
  await placeWaiting({ store })
  expect(await told(store)).toEqual([['recount', 'again']])
})

test('counts of terms are as if what was edited had always read as it does', async () => {
  const counted = async () => {
    const { profile } = readFrom(harbour)
    const { of } = await store.stories.spread([profile])
    return [...profile.words.keys(), ...profile.bridge.keys()].map(term => of.get(term))
  }
  await arrive(store, harbour, recount)
  const before = await counted()
  await arrive(store, { ...recount, text: harbour.text })
  expect(await counted()).not.toEqual(before)
  await arrive(store, recount)
  expect(await counted()).toEqual(before)
})

test('an article is looked at once more, hours later, and then no more', async () => {
  await arrive(store, recount, again)
  await lookAgain({ store }, '2026-03-03T01:00:00.000Z')
  expect(await store.stories.waiting(9, LATER)).toHaveLength(2)
  await lookAgain({ store }, LATER)
  expect(await store.stories.waiting(9, LATER)).toEqual([])
  expect(await told(store)).toEqual([['recount', 'again']])
})

test('the same words a month later open another story', async () => {
  await arrive(store, recount)
  await arrive(store, { ...again, published: '2026-02-01' })
  expect(await told(store)).toHaveLength(2)
})

test('an archive that comes years later is put together by the time that it tells of', async () => {
  await arrive(store, recount, again, harbour)
  const old = (report: Report) => ({ ...report, id: `old ${report.id}`, published: '2019-03-03' })
  await arrive(store, old(recount), old(harbour))
  await arrive(store, old(again))
  expect(await told(store)).toHaveLength(4)
  expect(await storyOf('old again')).toBe(await storyOf('old recount'))
})

test('reprints of one wire are one voice, also where one was cut and the other came first', async () => {
  const cut = { ...recount, id: 'cut', text: recount.text.slice(0, 170) }
  await arrive(store, cut)
  await arrive(store, recount, again)
  await arrive(store, { ...recount, id: 'copy', by: 'copy' })
  const [story] = await makeStories({ store }).latest({ region: 'abkhazia', limit: 5 })
  expect(story).toMatchObject({ articles: { length: 4 }, independent: 2 })
})

test('a story is found by a place that one of its articles is about, and told by what was printed in the time asked for', async () => {
  await arrive(store, { ...recount, regions: ['abkhazia'] }, { ...russian, regions: ['russia'] }, harbour)
  const stories = makeStories({ store })
  const ids = async (query: Partial<Parameters<typeof stories.latest>[0]>) =>
    (await stories.latest({ limit: 9, ...query })).map(({ articles }) => articles.map(({ id }) => id))
  expect(await ids({ region: 'russia' })).toEqual([['russian', 'recount']])
  expect(await ids({ since: '2026-03-04T00:00:00.000Z' })).toEqual([['russian']])
  expect(await ids({ region: 'abkhazia', until: '2026-03-03T12:00:00.000Z' })).toEqual(
    expect.arrayContaining([['recount'], ['harbour']]),
  )
  expect(await ids({ limit: 1 })).toEqual([['russian', 'recount']])
})

test('of given articles, the stories that tell them are found with everyone else who tells them, in the time asked for', async () => {
  await arrive(store, recount, russian)
  await store.articles.save([readFrom(harbour)])
  const stories = makeStories({ store })
  const given = await store.articles.latest({ limit: 9 })
  const of = async (ids: readonly string[], since = '') => {
    const found = await stories.of(
      given.filter(({ id }) => ids.includes(id)),
      { limit: 9, since },
    )
    return found.map(({ full, waits }) => [waits, ...full.map(({ id, text }) => text !== '' && id)])
  }
  expect(await of(['recount'])).toEqual([[false, 'russian', 'recount']])
  expect(await of(['russian'], '2026-03-04T00:00:00.000Z')).toEqual([[false, 'russian']])
  // One that waits for its story is told by itself.
  expect(await of(['harbour'])).toEqual([[true, 'harbour']])
})

test('an article that is asked for is read however many of its story are newer', async () => {
  const copies = Array.from({ length: 40 }, (_, n) => ({ ...recount, id: `copy-${n}`, by: `paper-${n}` }))
  await arrive(store, recount, ...copies)
  const oldest = (await store.articles.latest({ limit: 99 })).slice(-1)
  const [story] = await makeStories({ store }).of(oldest, { limit: 9 })
  expect(story?.full).toHaveLength(31)
  expect(story?.full.at(-1)?.id).toBe(oldest[0]?.id)
})
