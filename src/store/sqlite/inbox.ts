// The inbox: what platforms sent us, kept until it is handled, and its key for a while longer so that it is handled once.
import type { Store } from '../store.ts'
import type { Database } from './database.ts'
import { text } from './row.ts'

export function inboxIn(db: Database): Store['inbox'] {
  return {
    async receive(platform, key, payload, now) {
      return (
        db.run(
          'INSERT INTO inbox (platform, key, payload, received_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
          ...[platform, key, payload, now],
        ) > 0
      )
    },
    async pending(platform, limit) {
      return db
        .all(
          'SELECT key, payload FROM inbox WHERE platform = ? AND done = 0 ORDER BY number LIMIT ?',
          platform,
          limit,
        )
        .map(row => ({ key: text(row, 'key'), payload: text(row, 'payload') }))
    },
    // What people wrote is not kept once it is answered; the key is, against a second delivery.
    async done(platform, key) {
      db.run("UPDATE inbox SET done = 1, payload = '' WHERE platform = ? AND key = ?", platform, key)
    },
  }
}
