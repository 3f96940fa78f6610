// One open SQLite file: prepared statements, one transaction at a time, and SQLite's errors in our words.
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import type { Row } from './row.ts'
import { storeErrorFrom } from './trouble.ts'

/** How long a writer waits for another process before it gives up, in milliseconds. */
const busyTimeoutMs = 5_000
/** Page cache in KiB: enough for the hot indexes of 100,000 articles, small beside Node itself. */
const cacheKib = 32_768
/** Pages of 4 KiB in the write-ahead log before they are moved into the file: each move waits for the disk. */
const checkpointPages = 4_000
/** The write-ahead log is cut back to this size after a checkpoint, in bytes. */
const journalBytes = 64 * 1024 * 1024

export class Database {
  readonly path: string
  /** How often rows that are otherwise never changed were written anew. */
  rewrites = 0
  /** How often claims on a place's votes were written here, by place; other processes' writes are seen by `version`. */
  readonly told = new Map<string, number>()
  /** How often a profile or a story was written here. */
  placed = 0
  /** In how many articles a term stands, as far as it was asked for of late; holds while no other process writes. */
  termCounts = new Map<number, number>()
  /** How often a judgement was written here. */
  judged = 0
  readonly #db: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()

  constructor(path: string) {
    this.path = path
    try {
      this.#db = new DatabaseSync(path, { timeout: busyTimeoutMs, enableForeignKeyConstraints: true })
      // FULL: what was acknowledged survives a power cut. secure_delete: what is deleted is overwritten in its page.
      this.#db.exec(
        `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = FAST;
         PRAGMA cache_size = -${cacheKib}; PRAGMA journal_size_limit = ${journalBytes}; PRAGMA wal_autocheckpoint = ${checkpointPages}; PRAGMA temp_store = MEMORY`,
      )
    } catch (error) {
      throw storeErrorFrom(error, path)
    }
  }

  all(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.#try(() => this.#prepared(sql).all(...values))
  }

  get(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.#try(() => this.#prepared(sql).get(...values))
  }

  /** Returns how many rows changed. */
  run(sql: string, ...values: SQLInputValue[]): number {
    return this.#try(() => Number(this.#prepared(sql).run(...values).changes))
  }

  /** Inserts one row and returns its number. */
  insert(sql: string, ...values: SQLInputValue[]): number {
    return this.#try(() => Number(this.#prepared(sql).run(...values).lastInsertRowid))
  }

  /** Several statements without values: schema and pragmas. */
  exec(sql: string): void {
    this.#try(() => this.#db.exec(sql))
  }

  /** All of `work` or nothing. Joins the transaction that is open, if one is. */
  write<T>(work: () => T): T {
    if (this.#db.isTransaction) return work()
    this.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      this.exec('COMMIT')
      return result
    } catch (error) {
      // A full disk may have rolled back already.
      if (this.#db.isTransaction) this.exec('ROLLBACK')
      this.termCounts = new Map()
      throw error
    }
  }

  /**
   * As `write`, for what can be had again, as a poll can: whole after a power cut, but the last of them may be missing.
   * The next `write` makes these lasting too.
   */
  writeSoon<T>(work: () => T): T {
    if (this.#db.isTransaction) return work()
    this.exec('PRAGMA synchronous = NORMAL')
    try {
      return this.write(work)
    } finally {
      this.exec('PRAGMA synchronous = FULL')
    }
  }

  /** Whatever `work` deletes is overwritten on the disk, also in pages that fall free, and cut from the log. */
  overwriting<T>(work: () => T): T {
    this.exec('PRAGMA secure_delete = ON')
    try {
      return work()
    } finally {
      this.exec('PRAGMA secure_delete = FAST; PRAGMA wal_checkpoint(TRUNCATE)')
    }
  }

  /** How SQLite answers each statement that was used: a test looks for scans in it. */
  plans(): ReadonlyMap<string, readonly string[]> {
    const plan = (sql: string) => this.#db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all()
    return new Map([...this.#statements.keys()].map(sql => [sql, plan(sql).map(row => String(row.detail))]))
  }

  /** Another number whenever another process wrote. */
  foreign(): number {
    return Number(this.get('PRAGMA data_version')?.data_version ?? 0)
  }

  close(): void {
    this.#statements.clear()
    if (this.#db.isOpen) this.#db.close()
  }

  #prepared(sql: string): StatementSync {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = this.#db.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }

  #try<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      throw storeErrorFrom(error, this.path)
    }
  }
}
