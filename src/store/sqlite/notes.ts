// Notes: small values by name that outlive a restart.
import type { Store } from '../store.ts'
import type { Database } from './database.ts'
import { text } from './row.ts'

export function notesIn(db: Database): Store['notes'] {
  return {
    async get(name) {
      const row = db.get('SELECT value FROM notes WHERE name = ?', name)
      return row && text(row, 'value')
    },
    async set(name, value) {
      db.run(
        'INSERT INTO notes (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
        name,
        value,
      )
    },
  }
}
