// The ten invariants: each is broken by hand and is named, with what to do; a store at work breaks none.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isWithinLimits } from '../../src/adapters/telegram/frozen.ts'
import { tellInvariants } from '../../src/cli/invariants.ts'
import { type Invariant, invariants } from '../../src/model/invariant.ts'
import { Database } from '../../src/store/sqlite/database.ts'
import { migrate } from '../../src/store/sqlite/migrate.ts'
import { storeOn } from '../../src/store/sqlite/sqlite.ts'
import type { Store } from '../../src/store/store.ts'
import { delivery, on, read, subscription } from '../store/newsroom.ts'
import { folder, teller } from '../support/teller.ts'

const chat = 'telegram:100'
const other = 'telegram:200'
const secret = '7100000001:AAthe-secret-of-this-test'
const payload = JSON.stringify({ text: 'Digest' })

let db: Database
let store: Store
beforeEach(async () => {
  db = new Database(':memory:')
  migrate(db)
  store = storeOn(db, () => on(3))
  await store.articles.save([read({ id: 'a1' })])
  // One message is there, one waits, one is on its way.
  for (const [id, where] of [
    ['s1', chat],
    ['s2', other],
  ] as const) {
    const owed = [0, 1].map(part => delivery(`${id}-${part}`, where, part, { payload, subscription: id }))
    await store.subscriptions.add(subscription(id, where))
    await store.subscriptions.takeSlot(id, 'slot', owed, [
      { article: 'a1', revision: 1, sentences: ['Said.'], told: `${id}-0` },
    ])
  }
  const [first, second] = await store.deliveries.claim(on(3), 60_000, 2)
  await store.deliveries.settle(first?.id ?? '', first?.lease ?? '', { kind: 'sent', messageId: '1' }, on(3))
  await store.deliveries.settle(
    second?.id ?? '',
    second?.lease ?? '',
    { kind: 'sent', messageId: '2' },
    on(3),
  )
  await store.deliveries.claim(on(3), 60_000, 1)
})
afterEach(() => store.close())

const look = () =>
  store.invariants({
    ...{ now: on(4), secrets: [secret], identifiesADay: 1_000 },
    isWithinLimits: (_, payload) => isWithinLimits(payload),
  })
const broken = async () => {
  const breaches = await look()
  return invariants.filter(name => breaches[name] > 0)
}
const insert = (id: string, where: string, state: string) =>
  db.run(
    `INSERT INTO deliveries (id, key, chat, part, payload, nonce, state, attempt, not_before, created_at, settled_at)
     VALUES (?, ?, ?, 0, ?, ?, ?, 1, ?, ?, ?)`,
    ...[id, id, where, payload, id, state, on(3), on(3), state === 'sent' ? on(3) : null],
  )
const identify = (times: number) =>
  store.notes.set(
    'discord:identifies',
    JSON.stringify(Array.from({ length: times }, () => Date.parse(on(4)))),
  )

test('a store at work breaks none', async () => {
  await identify(900)
  expect(await broken()).toEqual([])
})

const breaks: readonly (readonly [Invariant, what: string, () => unknown])[] = [
  [
    'I1',
    'two deliveries hold one message',
    () => db.run("UPDATE deliveries SET message_id = '7', chat = ? WHERE state = 'sent'", other),
  ],
  ['I2', 'a message is owed and in no queue', () => insert('lost', 'telegram:300', 'pending')],
  ['I2', 'what was told is on no record', () => db.run("DELETE FROM deliveries WHERE id = 's1-0'")],
  [
    'I3',
    'a message waits for who unsubscribed',
    () => db.run("UPDATE subscriptions SET state = 'suspended'"),
  ],
  [
    'I4',
    'a message was overtaken',
    () => {
      insert('early', chat, 'sent')
    },
  ],
  ['I5', 'a message is due before its time', () => db.run('UPDATE deliveries SET not_before = ?', on(9))],
  [
    'I6',
    'a message is too long',
    () =>
      db.run(
        "UPDATE deliveries SET payload = ? WHERE state = 'pending'",
        JSON.stringify({ text: 'x'.repeat(5_000) }),
      ),
  ],
  ['I7', 'a token came to stand in the store', () => store.notes.set('telegram:x', `at ${secret}`)],
  ['I8', 'Discord was greeted too often', () => identify(1_001)],
  [
    'I9',
    'a chat waits while later ones were served',
    () => {
      db.run('UPDATE lanes SET sending = 0, not_before = ?', on(2))
      db.run("UPDATE deliveries SET not_before = ?, state = 'pending' WHERE state <> 'sent'", on(2))
    },
  ],
  [
    'I9',
    'a feed waits while others are polled',
    async () => {
      for (const name of ['slow', 'quick'])
        await store.feeds.add({
          url: `https://${name}.example/`,
          publisher: name,
          source: name,
          regions: [],
          now: on(3),
        })
      db.run("UPDATE feeds SET last_polled_at = ?, next_poll_at = ? WHERE publisher = 'quick'", on(4), on(5))
    },
  ],
  [
    'I10',
    'rows point to rows that are not there',
    () => {
      db.exec('PRAGMA foreign_keys = OFF')
      db.run("INSERT INTO slots (subscription, slot, taken_at) VALUES ('nobody', 'slot', ?)", on(3))
    },
  ],
]

test.each(breaks)('%s is named where %s', async (name, _, act) => {
  await act()
  expect(await broken()).toEqual([name])
  const [line = ''] = tellInvariants(await look()).broken
  expect(line).toMatch(new RegExp(`^${name} is broken \\(\\d+\\): .+\\. .+\\.$`))
})

test('what a start mends is whole after it', async () => {
  insert('lost', 'telegram:300', 'pending')
  db.run("UPDATE subscriptions SET state = 'suspended' WHERE id = 's1'")
  db.run('UPDATE lanes SET head = 999 WHERE chat = ?', other)
  await store.deliveries.sweep(on(4), 'all')
  expect(await broken()).toEqual([])
  expect((await store.deliveries.of(chat, ['pending'])).length).toBe(0)
})

test('doctor tells of all ten, by name', async () => {
  using place = folder()
  await teller(['feeds', '--data', place.path])
  const { err, code } = await teller(['doctor', '--data', place.path])
  expect(code).toBe(0)
  for (const name of invariants) expect(err).toContain(`${name} holds: `)
})
