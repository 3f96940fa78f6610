// How SQLite answers what is asked all the time: through an index, whatever the size of the store.
import { expect, test } from 'vitest'
import { Database } from '../../src/store/sqlite/database.ts'
import { migrate } from '../../src/store/sqlite/migrate.ts'
import { storeOn } from '../../src/store/sqlite/sqlite.ts'
import { placeWaiting } from '../../src/stories/place.ts'
import { profileOf } from '../../src/stories/profile.ts'
import { delivery, on, read, result, subscription } from './newsroom.ts'

const limit = 10
const bari = 'person:aslan-bari'

/** These read an index in its order until enough is found, or rows that a step before has limited. */
const walks = [
  'SCAN json_each',
  'SCAN article_words VIRTUAL TABLE INDEX',
  'SCAN names USING COVERING INDEX names_printed',
  'SCAN found',
  'SCAN near',
  'SCAN (subquery',
]

async function everyday() {
  const db = new Database(':memory:')
  migrate(db)
  const upkeep = new Set(db.plans().keys())
  const store = storeOn(db, () => on(9))
  const { feed } = await store.feeds.add({
    ...{ url: 'https://harbour.example/rss', publisher: 'p', source: 'P', regions: [], now: on(1) },
  })
  const article = read({
    ...{ id: 'a1', text: 'Aslan Bari won.', regions: ['abkhazia'], names: { [bari]: ['Aslan Bari'] } },
    says: [
      {
        subject: 'election:abkhazia:president:-:-',
        quote: 'Aslan Bari won.',
        about: result('Aslan Bari', bari, 60),
      },
    ],
  })
  const profile = profileOf(article.article)
  const edited = { ...article, profile, article: { ...article.article, title: 'Another title' } }
  const other = read({ id: 'a2', text: 'Aslan Bari won in Sokhumi.', readBy: 'other' })
  for (const articles of [[{ ...article, profile }], [edited], [{ ...other, profile }]])
    await store.feeds.save({
      ...{
        feed: feed.id,
        at: on(2),
        articles,
        entries: [{ key: 'k', fingerprint: 'f' }],
        feedNow: { failures: 0 },
      },
    })
  await store.feeds.due(on(9), limit)
  await store.feeds.known(feed.id, ['k'])
  await store.articles.latest({ limit })
  await store.articles.latest({ limit, region: 'abkhazia', entity: bari, since: on(1) })
  await store.articles.search('aslan won', { limit, publisher: 'p' })
  await store.articles.get('a1')
  await store.articles.readOtherwise('other', limit)
  await placeWaiting({ store })
  await store.stories.latest({ limit })
  await store.stories.latest({ limit, region: 'abkhazia', since: on(1), until: on(9) })
  await store.stories.get('x')
  await store.stories.of(['a1'])
  await store.articles.texts(['a1'])
  await store.claims.find({ subjects: [bari, 'person:x'], predicates: ['role'], limit })
  await store.claims.find({ subjectPrefix: 'election:abkhazia:', limit })
  await store.claims.find({ region: 'abkhazia', limit })
  await store.claims.find({ valueEntity: bari, limit })
  await store.claims.find({ article: 'a1' })
  await store.claims.votesWith([bari])
  await store.claims.get('x')
  for (const typed of ['Aslan Bari', 'Bari', 'A. Bari', 'Ba', 'Barri', 'Aslan X Bari']) {
    await store.entities.find(typed, { kind: 'person', limit })
    await store.entities.complete(typed, { limit })
  }
  await store.judgements.add({ a: bari, b: 'person:x', verdict: 'same', by: 'teller', reason: '', at: on(3) })
  await store.entities.get(bari)
  await store.subscriptions.add(subscription('s1', 'discord:1'))
  await store.subscriptions.takeSlot('s1', 'slot', [
    delivery('d1', 'discord:1'),
    delivery('d2', 'discord:1', 1),
  ])
  await store.subscriptions.lastSlot('s1')
  await store.subscriptions.of('discord:1')
  const [taken] = await store.deliveries.claim(on(9), 60_000, limit)
  if (taken) await store.deliveries.settle(taken.id, taken.lease, { kind: 'sent', messageId: '1' }, on(9))
  await store.deliveries.sweep(on(9))
  await store.deliveries.of('discord:1', ['sent'])
  await store.chats.set('discord:1', { language: 'ru' })
  await store.inbox.receive('telegram', '1', '{}', on(9))
  await store.inbox.pending('telegram', limit)
  await store.inbox.done('telegram', '1')
  const plans = [...db.plans()].filter(([sql]) => !upkeep.has(sql))
  await store.close()
  return plans
}

test('P-11: nothing that is asked every day scans a table', async () => {
  const plans = await everyday()
  const scans = plans.flatMap(([sql, plan]) =>
    plan
      .filter(step => step.startsWith('SCAN') && !walks.some(walk => step.startsWith(walk)))
      .map(step => `${step} in ${sql}`),
  )
  expect(plans.length).toBeGreaterThan(50)
  expect(scans).toEqual([])
})
