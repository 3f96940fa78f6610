// The feeds' part of the contract: what is due, and polls that count whole or not at all.
import { expect, test } from 'vitest'
import type { Feed, Polled, Store } from '../../src/store/store.ts'
import type { Opened } from './contract.ts'
import { on, read } from './newsroom.ts'

const address = 'https://harbour.example/rss'

async function added(store: Store, url = address): Promise<Feed> {
  const { feed } = await store.feeds.add({
    url,
    publisher: 'harbour-post',
    source: 'Harbour Post',
    regions: ['abkhazia'],
    now: on(1),
  })
  return feed
}

function polled(feed: Feed, more: Partial<Polled> = {}): Polled {
  return { feed: feed.id, at: on(5), entries: [], articles: [], feedNow: {}, ...more }
}

const listed = (...urls: string[]) =>
  urls.map(url => ({
    publisher: 'harbour-post',
    source: 'Harbour Post',
    feed: { url, language: 'en', seen: 'https://harbour.example/' },
  }))

export function feedsContract(opened: Opened): void {
  test('a feed is due from the first moment and the longest due comes first', async () => {
    const { store } = opened
    const early = await added(store)
    const late = await added(store, 'https://harbour.example/sport')
    await store.feeds.save(polled(early, { feedNow: { nextPollAt: on(7) } }))
    await store.feeds.save(polled(late, { feedNow: { nextPollAt: on(6) } }))
    expect(await store.feeds.due(on(5), 10)).toEqual([])
    expect((await store.feeds.due(on(7), 10)).map(feed => feed.id)).toEqual([late.id, early.id])
    expect(await store.feeds.due(on(7), 1)).toHaveLength(1)
  })

  test('an address that is known is not added again', async () => {
    const { store } = opened
    const first = await added(store)
    const again = await store.feeds.add({
      ...{ url: `${address}#top`, publisher: 'someone', source: 'Someone', regions: [], now: on(2) },
    })
    expect(again).toEqual({ feed: first, known: true })
    expect(await store.feeds.all()).toHaveLength(1)
  })

  test('a poll settles entries, articles and validators together', async () => {
    const { store } = opened
    const feed = await added(store)
    const saved = await store.feeds.save(
      polled(feed, {
        entries: [{ key: 'guid-1', fingerprint: 'f1', article: 'a1' }],
        articles: [read({ id: 'a1' })],
        feedNow: { etag: '"1"', nextPollAt: on(6), state: 'active', failures: 0, lastGoodAt: on(5) },
      }),
    )
    expect(saved).toEqual({ added: 1, revised: 0, known: 0, refused: 0 })
    expect(await store.feeds.known(feed.id, ['guid-1', 'guid-2'])).toEqual(
      new Map([['guid-1', { key: 'guid-1', fingerprint: 'f1', article: 'a1' }]]),
    )
    expect(await store.feeds.get(feed.id)).toMatchObject({
      etag: '"1"',
      lastPolledAt: on(5),
      nextPollAt: on(6),
    })
  })

  test('a poll that fails half-way leaves nothing behind', async () => {
    const { store } = opened
    const feed = await added(store)
    const whole = read({ id: 'a1' })
    const broken = {
      ...read({ id: 'a2' }),
      names: [{ entity: 'person:x', name: undefined as never, language: 'en' }],
    }
    const poll = polled(feed, {
      entries: [{ key: 'guid-1', fingerprint: 'f1' }],
      articles: [whole, broken],
      feedNow: { etag: '"1"' },
    })
    await expect(store.feeds.save(poll)).rejects.toThrow()
    expect(await store.articles.count()).toBe(0)
    expect((await store.feeds.known(feed.id, ['guid-1'])).size).toBe(0)
    expect((await store.feeds.get(feed.id))?.etag).toBeUndefined()
  })

  test('a problem that is over and a validator that the server no longer sends are taken back with an empty text', async () => {
    const { store } = opened
    const feed = await added(store)
    await store.feeds.save(polled(feed, { feedNow: { problem: 'refused', state: 'failing', etag: '"1"' } }))
    await store.feeds.save(polled(feed, { feedNow: { problem: '', state: 'active', etag: '' } }))
    const now = await store.feeds.get(feed.id)
    expect(now).not.toHaveProperty('problem')
    expect(now).not.toHaveProperty('etag')
  })

  test('a feed that was removed while it was polled brings nothing', async () => {
    const { store } = opened
    const feed = await added(store)
    expect(await store.feeds.remove(feed.id)).toBe(true)
    await store.feeds.save(polled(feed, { articles: [read({ id: 'a1' })] }))
    expect(await store.articles.count()).toBe(0)
    expect(await store.feeds.remove(feed.id)).toBe(false)
  })

  test('the catalogue decides over its own feeds and leaves the operator’s alone', async () => {
    const { store } = opened
    const own = await added(store, 'https://own.example/feed')
    await store.feeds.syncCatalogue(listed('https://a.example/', 'https://b.example/'), on(1))
    await store.feeds.syncCatalogue(listed('https://a.example/'), on(2))
    const polledNow = await store.feeds.due(on(9), 10)
    expect(polledNow.map(feed => feed.url).sort()).toEqual(['https://a.example/', own.url])
    await store.feeds.syncCatalogue(listed('https://a.example/', 'https://b.example/'), on(3))
    expect(await store.feeds.due(on(9), 10)).toHaveLength(3)
  })

  test('a feed that moved for good is not added again by the catalogue that lists its old address', async () => {
    const { store } = opened
    await store.feeds.syncCatalogue(listed('https://a.example/old'), on(1))
    const [feed] = await store.feeds.all()
    if (feed) await store.feeds.save(polled(feed, { feedNow: { url: 'https://a.example/new' } }))
    await store.feeds.syncCatalogue(listed('https://a.example/old'), on(2))
    expect((await store.feeds.all()).map(({ url, state }) => [url, state])).toEqual([
      ['https://a.example/new', 'active'],
    ])
  })

  test('a feed that its server called gone stays gone until someone adds it by hand', async () => {
    const { store } = opened
    await store.feeds.syncCatalogue(listed('https://a.example/'), on(1))
    const [feed] = await store.feeds.all()
    if (feed) await store.feeds.save(polled(feed, { feedNow: { state: 'gone', problem: '410 Gone' } }))
    await store.feeds.syncCatalogue(listed('https://a.example/'), on(2))
    expect(await store.feeds.due(on(9), 10)).toEqual([])
    await added(store, 'https://a.example/')
    expect(await store.feeds.due(on(9), 10)).toHaveLength(1)
  })

  test('retention drops the entry keys of feeds that are gone', async () => {
    const { store } = opened
    const feed = await added(store)
    await store.feeds.save(polled(feed, { entries: [{ key: 'guid-1', fingerprint: 'f1' }] }))
    expect(await store.clean({ inbox: on(9), deliveries: on(9) })).toBe(0)
    await store.feeds.save(polled(feed, { feedNow: { state: 'gone' } }))
    expect(await store.clean({ inbox: on(9), deliveries: on(9) })).toBe(1)
  })
}
