// Retry-After: how long a server wants to be left alone.

/** Longer than a day is a mistake of the server's, or a way of never being asked again. */
const longestSeconds = 24 * 60 * 60

/** Seconds to wait, within a day; undefined where the header says nothing that can be understood. Takes seconds or a date. */
export function retryAfterSeconds(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? ''
  const seconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) : (Date.parse(text) - now) / 1000
  // `new Date('-5')` is a date in 2001.
  if (Number.isNaN(seconds) || seconds < 0 || /^-/.test(text)) return undefined
  return Math.ceil(Math.min(seconds, longestSeconds))
}
