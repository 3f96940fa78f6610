// Two kinds of time: an instant, when something happened to us; and a date in the world, often known only in part.

/** UTC, ISO 8601 with milliseconds, as `Date.toISOString` prints it: comparable as text. */
export type Instant = string

/** `2019`, `2019-09` or `2019-09-08`: as much as the article settles. */
export type PartialDate = string

/** Do two dates that are known in part allow one day? `2019-09` and `2019-09-08` do. */
export function agree(a: PartialDate, b: PartialDate): boolean {
  return a.startsWith(b) || b.startsWith(a)
}
