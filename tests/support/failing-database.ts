// A database whose Nth operation fails: once, as a disk does that hiccups, or for good, as one does under a process that dies.

import { StoreError } from '../../src/store/error.ts'
import { Database } from '../../src/store/sqlite/database.ts'

export type Fails = 'once' | 'for good'

export class FailingDatabase extends Database {
  /** Operations until it fails; counted down. */
  #left = Number.POSITIVE_INFINITY
  #fails: Fails = 'once'
  failed = false

  failAt(nth: number, fails: Fails): void {
    this.#left = nth
    this.#fails = fails
  }

  override all(...given: Parameters<Database['all']>) {
    this.#step()
    return super.all(...given)
  }
  override get(...given: Parameters<Database['get']>) {
    this.#step()
    return super.get(...given)
  }
  override run(...given: Parameters<Database['run']>) {
    this.#step()
    return super.run(...given)
  }
  override insert(...given: Parameters<Database['insert']>) {
    this.#step()
    return super.insert(...given)
  }
  override exec(sql: string): void {
    // What was begun can be rolled back also by a disk that hiccups.
    if (sql !== 'ROLLBACK') this.#step()
    super.exec(sql)
  }

  #step(): void {
    this.#left--
    if (this.#left > 0 || (this.failed && this.#fails === 'once')) return
    this.failed = true
    throw new StoreError('unreachable', 'The disk did not read or write, as this test wants it')
  }
}
