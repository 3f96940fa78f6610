// One process runs on a store for long: a lock on a small file beside it, which the system lets go when that process ends, however it ends.
import { closeSync, openSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { StoreError } from '../error.ts'
import { storeErrorFrom } from './trouble.ts'

export type Lock = { release(): void }

/** Who holds the lock, as the holder noted it. */
function holder(db: DatabaseSync): string {
  const pid = db.prepare('SELECT pid FROM holder').get()?.pid
  return typeof pid === 'number' ? ` (process ${pid})` : ''
}

/** SQLite: result code SQLITE_BUSY. */
const busy = 5

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === busy
}

/** Takes the lock or throws a `StoreError` that names the process which has it. */
export function lockStore(path: string): Lock {
  const file = `${path}.lock`
  let db: DatabaseSync | undefined
  try {
    closeSync(openSync(file, 'a', 0o600))
    db = new DatabaseSync(file, { timeout: 0 })
    db.exec('CREATE TABLE IF NOT EXISTS holder (pid INTEGER NOT NULL)')
    db.exec('BEGIN IMMEDIATE; DELETE FROM holder')
    db.prepare('INSERT INTO holder (pid) VALUES (?)').run(process.pid)
    // The note is for others to read; the write lock that is taken again and never let go is what keeps them out.
    db.exec('COMMIT; BEGIN IMMEDIATE')
  } catch (error) {
    const who = db && isBusy(error) ? holder(db) : undefined
    db?.close()
    if (who === undefined) throw storeErrorFrom(error, file)
    throw new StoreError(
      'in-use',
      `Another Teller runs on the store ${path}${who}. Stop it first, or give this one another folder with --data.`,
      error,
    )
  }
  const held = db
  return { release: () => held.close() }
}
