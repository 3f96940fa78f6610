// The number of an article grows with its time, so that whatever is ordered by number is ordered by time.
import type { Instant } from '../../model/time.ts'
import type { Database } from './database.ts'
import { number } from './row.ts'

/** Numbers within one second. */
const perSecond = 256
/** Imports with one date for thousands of articles run over into later seconds; a window that ends earlier looks so far ahead. */
const overflowSeconds = 86_400

/** The first number of a second. */
export function firstNumber(at: Instant): number {
  return Math.max(1, Math.floor(Date.parse(at) / 1000) * perSecond)
}

/** Numbers among which the articles up to `at` are found; those that are later are told by their `at`. */
export function lastNumber(at: Instant): number {
  return firstNumber(at) + (overflowSeconds + 1) * perSecond
}

/** A number for an article of this time that no other has. */
export function freeNumber(db: Database, at: Instant): number {
  for (let block = firstNumber(at); ; block += perSecond) {
    const row = db.get(
      'SELECT coalesce(max(number), ?1 - 1) AS taken FROM articles WHERE number >= ?1 AND number < ?1 + ?2',
      block,
      perSecond,
    )
    const next = row ? number(row, 'taken') + 1 : block
    if (next < block + perSecond) return next
  }
}

/** Which stretch of ten days a number falls in. */
export function daysOf(article: number): number {
  return Math.floor(article / (10 * 86_400 * perSecond))
}
