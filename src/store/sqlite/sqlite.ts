// The store in one SQLite file: opened, brought up to date, and handed out as the port.
import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Instant } from '../../model/time.ts'
import { StoreError } from '../error.ts'
import type { Store } from '../store.ts'
import { articlesIn } from './articles.ts'
import { check, clean } from './care.ts'
import { chatsIn } from './chats.ts'
import { claimsIn } from './claims.ts'
import { Database } from './database.ts'
import { deliveriesIn } from './deliveries.ts'
import { entitiesIn } from './entities.ts'
import { feedsIn } from './feeds.ts'
import { inboxIn } from './inbox.ts'
import { breachesIn } from './invariants.ts'
import { judgementsIn } from './judgements.ts'
import { type Lock, lockStore } from './lock.ts'
import { migrate, needsMigration } from './migrate.ts'
import { foldChanged, indexEveryName } from './name-index.ts'
import { notesIn } from './notes.ts'
import { storiesIn } from './stories.ts'
import { subscriptionsIn } from './subscriptions.ts'

export type OpenOptions = {
  /** For those who run for long (`start`, `poll`): refuses where another process runs for long on the same store. */
  readonly exclusive?: boolean
  readonly clock?: () => Instant
}

/** Makes the file and its folder for this user alone: it holds who follows what. */
function makeFile(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    closeSync(openSync(path, 'a', 0o600))
    chmodSync(path, 0o600)
  } catch (error) {
    if (existsSync(path)) return
    throw new StoreError(
      'unreachable',
      `The store ${path} cannot be made: ${error instanceof Error ? error.message : error}. Check that its folder may be written, or choose another folder with --data.`,
      error,
    )
  }
}

/** The port over an open database. */
export function storeOn(db: Database, clock: () => Instant, onClose: () => void = () => {}): Store {
  return {
    feeds: feedsIn(db),
    articles: articlesIn(db),
    stories: storiesIn(db),
    claims: claimsIn(db),
    entities: entitiesIn(db),
    judgements: judgementsIn(db),
    chats: chatsIn(db),
    subscriptions: subscriptionsIn(db, clock),
    deliveries: deliveriesIn(db),
    inbox: inboxIn(db),
    notes: notesIn(db),
    clean: async before => clean(db, before),
    check: async () => check(db),
    invariants: async given => breachesIn(db, given),
    close: async () => {
      db.close()
      onClose()
    },
  }
}

function upToDate(db: Database): void {
  migrate(db)
  if (foldChanged(db)) db.write(() => indexEveryName(db))
}

/** How long a store that another process is bringing up to date is waited for, in milliseconds. */
const upToDateWithinMs = 10_000

/**
 * Brings the schema up to date under the lock, so that a running Teller of an older version never finds it changed under
 * its feet. Where another process has the lock it may be doing just that, so its end is awaited.
 */
async function bringUpToDate(db: Database, path: string, lock: Lock | undefined): Promise<void> {
  if (lock || path === ':memory:') return upToDate(db)
  const until = performance.now() + upToDateWithinMs
  while (needsMigration(db)) {
    try {
      const own = lockStore(path)
      try {
        return upToDate(db)
      } finally {
        own.release()
      }
    } catch (error) {
      const held = error instanceof StoreError && error.problem === 'in-use'
      if (!held || performance.now() > until) throw error
      await setTimeout(100)
    }
  }
  upToDate(db)
}

/**
 * Opens the store at `path`, making it where there is none; `':memory:'` is one that is gone when it is closed.
 * Throws a `StoreError` that says what to do: made by a later Teller, in use, damaged, out of reach.
 */
export async function openStore(path: string, options: OpenOptions = {}): Promise<Store> {
  if (path !== ':memory:') makeFile(path)
  const lock = options.exclusive && path !== ':memory:' ? lockStore(path) : undefined
  let db: Database | undefined
  try {
    db = new Database(path)
    await bringUpToDate(db, path, lock)
    return storeOn(db, options.clock ?? (() => new Date().toISOString()), () => lock?.release())
  } catch (error) {
    db?.close()
    lock?.release()
    throw error
  }
}
