// What is typed to search for: words, and marks that narrow the search: `in:abkhazia since:2019-09 until:2020 who:Khajimba`.
import type { PartialDate } from '../model/time.ts'

export type Narrowed = {
  /** What is left to look for; may be empty. */
  readonly words: string
  readonly place?: string
  readonly person?: string
  readonly since?: PartialDate
  readonly until?: PartialDate
}

/** In the words of every language that we speak; the value is one word, or several with `_` or in double quotes. */
const marks = {
  place: /(?<![\p{L}\p{N}])(?:in|в):("[^"]*"|[\p{L}\p{N}_’'-]+)/giu,
  person: /(?<![\p{L}\p{N}])(?:who|кто):("[^"]*"|[\p{L}\p{N}_’'.-]+)/giu,
  since: /(?<![\p{L}\p{N}])(?:since|с):(\d{4}(?:-\d\d){0,2})(?!\d)/giu,
  until: /(?<![\p{L}\p{N}])(?:until|до):(\d{4}(?:-\d\d){0,2})(?!\d)/giu,
} as const

export function narrowedFrom(typed: string): Narrowed {
  let words = typed
  const found: Partial<Record<keyof typeof marks, string>> = {}
  for (const [name, mark] of Object.entries(marks) as [keyof typeof marks, RegExp][])
    words = words.replace(mark, (_, value: string) => {
      const plain = value.replace(/^"|"$/g, '').replaceAll('_', ' ').trim()
      if (plain !== '' && isReal(name, plain)) found[name] ??= plain
      return ' '
    })
  return { words: words.replace(/\s+/g, ' ').trim(), ...found }
}

/** `2019-13` is no month: it narrows nothing. */
const isReal = (name: keyof typeof marks, value: string) =>
  (name !== 'since' && name !== 'until') || !Number.isNaN(Date.parse(`${value}-01-01`.slice(0, 10)))

/** The first moment of a date that is known in part. */
export const startOf = (date: PartialDate): string => new Date(`${date}-01-01`.slice(0, 10)).toISOString()

/** The last moment of it: the end of the day, the month or the year. */
export function endOf(date: PartialDate): string {
  const day = new Date(`${date}-01-01`.slice(0, 10))
  if (date.length === 4) day.setUTCFullYear(day.getUTCFullYear() + 1)
  else if (date.length === 7) day.setUTCMonth(day.getUTCMonth() + 1)
  else day.setUTCDate(day.getUTCDate() + 1)
  return new Date(day.getTime() - 1).toISOString()
}
