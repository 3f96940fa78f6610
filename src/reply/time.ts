// How a moment is said in words, in a language and a time zone.
import type { LanguageId } from '../model/language.ts'
import type { Instant } from '../model/time.ts'

export type Clockface = {
  readonly language: LanguageId
  /** IANA name; UTC where none is given. */
  readonly zone?: string
  /** Without it, what is `relative` is said as a moment. */
  readonly now?: Instant
}

export type TimeStyle = 'date' | 'moment' | 'relative'

const steps = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

/** `8 September 2019`; `8 Sept 2019, 12:00 UTC`; `3 days ago`. An instant that is none is returned as it stands. */
export function sayTime(at: Instant, style: TimeStyle, { language, zone = 'UTC', now }: Clockface): string {
  const date = new Date(at)
  if (Number.isNaN(date.valueOf())) return at
  // British English puts the day first, as our readers do.
  const locale = language === 'en' ? 'en-GB' : language
  if (style === 'date') return formatFor(locale, { dateStyle: 'long', timeZone: zone }).format(date)
  if (style === 'relative' && now !== undefined) return since(date, new Date(now), locale)
  return formatFor(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
    timeZone: zone,
  }).format(date)
}

/** More zones and languages than one bot's chats have. */
const mostFormats = 500
const formats = new Map<string, Intl.DateTimeFormat>()

/** A format takes a hundred times as long to make as to use, and a reply with forty sources uses it forty times. */
function formatFor(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options)
  if (formats.size >= mostFormats) formats.clear()
  formats.set(key, format)
  return format
}

function since(date: Date, now: Date, locale: string): string {
  const passed = date.valueOf() - now.valueOf()
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const step = steps.find(([, length]) => Math.abs(passed) >= length)
  return step === undefined ? words.format(0, 'second') : words.format(Math.trunc(passed / step[1]), step[0])
}

/**
 * A publication date as sources carry it: a whole instant, or a date that is known in part, said only as far as it
 * is known. Other words are returned as they stand.
 */
export function sayDate(published: string, clock: Clockface): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(published) ?? []
  if (year === undefined) return sayTime(published, 'date', clock)
  if (month === undefined) return year
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`)
  if (Number.isNaN(date.valueOf())) return published
  const locale = clock.language === 'en' ? 'en-GB' : clock.language
  return formatFor(locale, {
    ...(day === undefined ? {} : { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date)
}
