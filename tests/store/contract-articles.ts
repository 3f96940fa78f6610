// The articles' part of the contract: revisions, order, and search.
import { expect, test } from 'vitest'
import type { Opened } from './contract.ts'
import { on, read, turnout } from './newsroom.ts'

const limit = 10
const vote = 'election:abkhazia:president:2026-03-01:-'
const ids = (articles: readonly { id: string }[]) => articles.map(article => article.id)

export function articlesContract(opened: Opened): void {
  test('an article that comes again is known', async () => {
    const { store } = opened
    const article = read({ id: 'a1' })
    expect(await store.articles.save([article])).toMatchObject({ added: 1 })
    expect(await store.articles.save([article])).toEqual({ added: 0, revised: 0, known: 1, refused: 0 })
    expect(await store.articles.get('a1')).toEqual(article.article)
    expect(await store.articles.count()).toBe(1)
  })

  test('an article of which only the beginning was to be had stays known as that', async () => {
    const { store } = opened
    const one = read({ id: 'a1' })
    const stub = { ...one, article: { ...one.article, isStub: true as const } }
    await store.articles.save([stub])
    expect(await store.articles.get('a1')).toEqual(stub.article)
    await store.articles.save([{ ...one, article: { ...one.article, text: 'All of it.' } }])
    expect((await store.articles.get('a1'))?.isStub).toBeUndefined()
    expect((await store.articles.get('a1', 1))?.isStub).toBe(true)
  })

  test('an edited article is a new revision, and what it said before keeps standing', async () => {
    const { store } = opened
    const says = [{ subject: vote, quote: 'Turnout was 50 percent.', about: turnout(50) }]
    const before = read({ id: 'a1', text: 'Turnout was 50 percent.', says })
    await store.articles.save([before])
    const now = read({
      id: 'a1',
      text: 'Turnout was 51 percent.',
      says: [{ ...says[0]!, quote: 'Turnout was 51 percent.', about: turnout(51) }],
    })
    expect(await store.articles.save([now])).toMatchObject({ revised: 1, refused: 0 })

    expect(await store.articles.get('a1')).toMatchObject({ revision: 2, text: 'Turnout was 51 percent.' })
    expect(await store.articles.get('a1', 1)).toMatchObject({ revision: 1, text: 'Turnout was 50 percent.' })
    const current = await store.claims.find({ article: 'a1' })
    expect(current.map(({ claim }) => [claim.value, claim.from.revision])).toEqual([[{ percent: 51 }, 2]])
    const old = await store.claims.get(before.claims[0]!.id)
    expect(old?.claim.from.quote).toBe('Turnout was 50 percent.')
    expect(old?.article.revision).toBe(1)
    expect(await store.articles.count()).toBe(1)
    expect(await store.articles.search('51 percent', { limit })).toHaveLength(1)
    expect(await store.articles.search('"50 percent"', { limit })).toEqual([])
  })

  test('a claim whose words do not stand in the article is refused and the rest is stored', async () => {
    const { store } = opened
    const article = read({
      id: 'a1',
      text: 'Turnout was 50 percent.',
      says: [
        { subject: vote, quote: 'Turnout was 50 percent.', about: turnout(50) },
        { subject: vote, quote: 'Turnout was 99 percent.', about: turnout(99) },
      ],
    })
    expect(await store.articles.save([article])).toEqual({ added: 1, revised: 0, known: 0, refused: 1 })
    expect((await store.claims.find({ subjects: [vote] })).map(({ claim }) => claim.value)).toEqual([
      { percent: 50 },
    ])
  })

  test('a claim about another article is refused', async () => {
    const { store } = opened
    const says = [{ subject: vote, quote: 'Turnout was 50 percent.', about: turnout(50) }]
    const other = read({ id: 'a2', text: 'Turnout was 50 percent.', says })
    const article = { ...read({ id: 'a1', text: 'Turnout was 50 percent.' }), claims: other.claims }
    expect(await store.articles.save([article])).toMatchObject({ refused: 1 })
  })

  test('the latest come first, by when they were published or seen, whichever is older', async () => {
    const { store } = opened
    await store.articles.save([
      read({ id: 'from-the-future', published: '9999-01-01T00:00:00.000Z', seenAt: on(3) }),
      read({ id: 'old', published: on(1), seenAt: on(9) }),
      read({ id: 'new', published: on(4), seenAt: on(9) }),
    ])
    expect(ids(await store.articles.latest({ limit }))).toEqual(['new', 'from-the-future', 'old'])
    expect(ids(await store.articles.latest({ limit: 1 }))).toEqual(['new'])
    expect(ids(await store.articles.latest({ limit, since: on(3) }))).toEqual(['new', 'from-the-future'])
    expect(ids(await store.articles.latest({ limit, until: on(3, '11:00:00.000') }))).toEqual(['old'])
    expect(ids(await store.articles.latest({ limit, since: on(2), until: on(3) }))).toEqual([
      'from-the-future',
    ])
  })

  test('the latest can be narrowed to a region, a publisher, an entity, and to all of them', async () => {
    const { store } = opened
    const names = { 'person:aslan-bari': ['Aslan Bari'] }
    await store.articles.save([
      read({ id: 'a1', regions: ['abkhazia', 'georgia'], names, publisher: 'harbour-post' }),
      read({ id: 'a2', regions: ['georgia'], names, publisher: 'mountain-news' }),
      read({ id: 'a3', regions: ['abkhazia'], publisher: 'mountain-news' }),
    ])
    const find = async (query: object) => ids(await store.articles.latest({ limit, ...query })).sort()
    expect(await find({ region: 'abkhazia' })).toEqual(['a1', 'a3'])
    expect(await find({ entity: 'person:aslan-bari' })).toEqual(['a1', 'a2'])
    expect(await find({ publisher: 'mountain-news' })).toEqual(['a2', 'a3'])
    expect(
      await find({ region: 'georgia', entity: 'person:aslan-bari', publisher: 'mountain-news' }),
    ).toEqual(['a2'])
    const [hit] = await store.articles.latest({ limit, publisher: 'harbour-post' })
    expect(hit?.regions).toEqual(['abkhazia', 'georgia'])
  })

  test('words are found in any order, whatever their case, marks and endings', async () => {
    const { store } = opened
    await store.articles.save([
      read({
        id: 'ru',
        title: 'Итоги',
        text: 'Сторонники Рауля Хаджимбы пришли к зданию ЦИК. Всё спокойно.',
      }),
      read({ id: 'en', title: 'Vote', text: 'Two elections were held in Sokhumi’s old café on Sunday.' }),
    ])
    const find = async (words: string) => ids(await store.articles.search(words, { limit }))
    expect(await find('хаджимба РАУЛЬ')).toEqual(['ru'])
    expect(await find('все')).toEqual(['ru'])
    expect(await find('CAFE election')).toEqual(['en'])
    expect(await find('Sokhumis')).toEqual(['en'])
    expect(await find('election abkhazia')).toEqual([])
  })

  test('words in double quotes are found only side by side', async () => {
    const { store } = opened
    await store.articles.save([
      read({ id: 'side', text: 'The central election commission met.' }),
      read({ id: 'apart', text: 'The commission of the central bank spoke of the election.' }),
    ])
    expect(ids(await store.articles.search('central election commission', { limit })).sort()).toEqual([
      'apart',
      'side',
    ])
    expect(ids(await store.articles.search('"central election commission"', { limit }))).toEqual(['side'])
    expect(ids(await store.articles.search('“central election” met', { limit }))).toEqual(['side'])
  })

  test('a hit shows the words around it', async () => {
    const { store } = opened
    const text = `${'Nothing of note was said for long. '.repeat(20)}Then the bridge was opened. ${'And so on. '.repeat(40)}`
    await store.articles.save([read({ id: 'a1', text })])
    const [hit] = await store.articles.search('bridges', { limit })
    expect(hit?.excerpt).toMatch(/^… .*Then the bridge was opened\. .* …$/)
  })

  test('search is narrowed as the latest are', async () => {
    const { store } = opened
    await store.articles.save([
      read({ id: 'a1', text: 'A bridge.', regions: ['abkhazia'], published: on(1) }),
      read({ id: 'a2', text: 'A bridge.', regions: ['georgia'], published: on(2) }),
    ])
    expect(ids(await store.articles.search('bridge', { limit, region: 'georgia' }))).toEqual(['a2'])
    expect(ids(await store.articles.search('bridge', { limit, until: on(1) }))).toEqual(['a1'])
    expect(await store.articles.search('abkhazia', { limit })).toEqual([])
  })

  test('articles that other rules read are read again, and the old reading gives way', async () => {
    const { store } = opened
    const text = 'Turnout was 50 percent. In Gagra it was 40 percent.'
    const first = read({
      ...{ id: 'a1', text, regions: ['georgia'], readBy: 'rules@1', names: { 'person:a': ['Aslan'] } },
      says: [{ subject: vote, quote: 'In Gagra it was 40 percent.', about: turnout(40) }],
    })
    await store.articles.save([first, read({ id: 'a2', readBy: 'rules@2' })])
    expect(ids(await store.articles.readOtherwise('rules@2', 10))).toEqual(['a1'])

    const again = read({
      ...{ id: 'a1', text, regions: ['abkhazia'], readBy: 'rules@2', names: { 'person:b': ['Bata'] } },
      says: [{ subject: vote, quote: 'Turnout was 50 percent.', about: turnout(50) }],
    })
    await store.articles.reread([again])
    expect(await store.articles.readOtherwise('rules@2', 10)).toEqual([])
    expect((await store.claims.find({ subjects: [vote] })).map(({ claim }) => claim.value)).toEqual([
      { percent: 50 },
    ])
    expect(ids(await store.articles.latest({ limit, region: 'abkhazia' }))).toEqual(['a1'])
    expect(await store.articles.latest({ limit, region: 'georgia' })).toEqual([])
    expect(await store.entities.get('person:a')).toBeUndefined()
    expect(await store.entities.get('person:b')).toMatchObject({ articles: 1 })
    expect(await store.articles.get('a1')).toMatchObject({ revision: 1 })
  })

  test('a reading of a text that is no longer the article’s changes nothing', async () => {
    const { store } = opened
    await store.articles.save([read({ id: 'a1', text: 'Old.' })])
    await store.articles.save([read({ id: 'a1', text: 'New.' })])
    await store.articles.reread([read({ id: 'a1', text: 'Old.', regions: ['georgia'] })])
    expect(await store.articles.latest({ limit, region: 'georgia' })).toEqual([])
  })

  test('a thousand articles of one moment are all listed', async () => {
    const { store } = opened
    const many = Array.from({ length: 1_000 }, (_, i) => read({ id: `a${i}` }))
    await store.articles.save(many)
    expect(await store.articles.latest({ limit: 1_000, until: on(1) })).toHaveLength(1_000)
  })
}
