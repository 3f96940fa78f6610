// Brings a store to today's schema, a step at a time, after a copy of it was put aside.
import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs'
import { StoreError } from '../error.ts'
import type { Database } from './database.ts'
import { type Migration, migrations } from './migrations.ts'
import { number } from './row.ts'

export function schemaVersion(db: Database): number {
  const row = db.get('PRAGMA user_version')
  return row ? number(row, 'user_version') : 0
}

const latest = (steps: readonly Migration[]) => Math.max(0, ...steps.map(step => step.version))

/** Is the store older than this program? Throws a `StoreError` where it is newer. */
export function needsMigration(db: Database, steps: readonly Migration[] = migrations): boolean {
  const version = schemaVersion(db)
  if (version > latest(steps))
    throw new StoreError(
      'newer',
      `The store ${db.path} was made by a later Teller (store version ${version}; this one knows ${latest(steps)}). Nothing was changed. Update Teller, or put back the backup that the update left beside the store.`,
    )
  return version < latest(steps)
}

/** Writes a complete copy of the store to `to`; a copy that was interrupted is never taken for one. */
export function backUp(db: Database, to: string): void {
  const partial = `${to}.partial`
  rmSync(partial, { force: true })
  db.run('VACUUM INTO ?', partial)
  chmodSync(partial, 0o600)
  renameSync(partial, to)
}

/**
 * Takes the steps that are missing, each in its own transaction together with its number: one that is killed half-way
 * leaves the store at the step before, and the next start goes on from there.
 */
export function migrate(db: Database, steps: readonly Migration[] = migrations): void {
  if (!needsMigration(db, steps)) return
  const from = schemaVersion(db)
  if (from > 0 && db.path !== ':memory:') {
    const copy = `${db.path}.version-${from}.backup`
    if (!existsSync(copy)) backUp(db, copy)
  }
  for (const step of steps) {
    db.write(() => {
      // Read again inside: another process may have taken the step in the meantime.
      if (schemaVersion(db) >= step.version) return
      step.up(db)
      db.exec(`PRAGMA user_version = ${step.version}`)
    })
  }
}
