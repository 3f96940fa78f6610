// Dates as feeds and pages write them, read without the machine's own zone: one text is one instant everywhere.
import type { Instant } from '../model/time.ts'

/** Zones that stand in feeds by name (RFC 822, and what publishers write), in hours east of Greenwich. */
const zones: ReadonlyMap<string, number> = new Map(
  `z0 ut0 utc0 gmt0 wet0 west1 bst1 cet1 cest2 eet2 eest3 msk3 msd4 get4 amt4 azt4 est-5 edt-4 cst-6 cdt-5 mst-7 mdt-6 pst-8 pdt-7`
    .split(' ')
    .map(pair => [pair.replace(/-?\d+$/, ''), Number(pair.match(/-?\d+$/)?.[0])]),
)

/** The first three letters of a month's name, in the languages in which feeds break the rule that it is English. */
const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan feb mar apr may jun jul aug sep oct nov dec',
    'янв фев мар апр май июн июл авг сен окт ноя дек',
    'ene - - abr - - - ago - - - dic',
    'jän - mär - mai - - - - okt - dez',
    '- fév - avr - jui - aoû - - - déc',
    '- - - - мая - - - - - - -',
  ].flatMap(row => row.split(' ').map((name, month): [string, number] => [name, month])),
)

const clock = String.raw`(\d{1,2}):(\d{2})(?::(\d{2}(?:[.,]\d+)?))?\s*([ap]m)?`
const zone = String.raw`\s*(?:\(?([a-z]{1,5})\)?)?\s*([+-]\d{1,2}:?(?:\d{2})?)?`
const isoDate = new RegExp(
  String.raw`^([+-]\d{6}|\d{4})(?:[-/.]?(\d{2})(?:[-/.]?(\d{2}))?)?(?:[t\s,]+${clock}${zone})?`,
  'i',
)
const dayMonthYear = new RegExp(
  String.raw`(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+(\p{L}{3,})\.?[\s,-]+(\d{4}|\d{2})\b(?:\D{0,4}?${clock}${zone})?`,
  'iu',
)
const monthDayYear = new RegExp(
  String.raw`(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:${clock}${zone}\s+)?(\d{4})\b(?:\D{0,4}?${clock}${zone})?`,
  'iu',
)
const dotted = new RegExp(String.raw`^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[\s,]+${clock}${zone})?`, 'i')

/**
 * The instant that a text names, or undefined where it names none: 31 February and "yesterday" are no dates. A text
 * without a zone is taken as UTC. Absurd years are passed on as they are: whoever stores them clamps them.
 */
export function instantOf(text: string | undefined): Instant | undefined {
  const trimmed = text?.trim() ?? ''
  if (trimmed === '' || trimmed.length > 100) return undefined
  // Seconds or milliseconds since 1970, as JSON made by hand has them.
  if (/^\d{10}$|^\d{13}$/.test(trimmed)) return at(Number(trimmed) * (trimmed.length === 10 ? 1000 : 1))

  const iso = isoDate.exec(trimmed)
  if (iso) return civil([iso[1], iso[2] ?? '1', iso[3] ?? '1'], iso.slice(4))
  const point = dotted.exec(trimmed)
  if (point) return civil([point[3], point[2], point[1]], point.slice(4))
  const day = dayMonthYear.exec(trimmed)
  if (day && monthOf(day[2]) !== undefined)
    return civil([fullYear(day[3]), monthOf(day[2]), day[1]], day.slice(4))
  const month = monthDayYear.exec(trimmed)
  if (month)
    return civil(
      [month[9], monthOf(month[1]), month[2]],
      month[3] === undefined ? month.slice(10) : month.slice(3),
    )
  return undefined
}

type Text = string | undefined

function civil(
  date: readonly [year: Text, month: Text, day: Text],
  time: readonly Text[],
): Instant | undefined {
  const [year, month, day] = date.map(Number)
  const [hourText, minuteText, secondText, half, zoneName, offset] = time
  if (year === undefined || month === undefined || day === undefined) return undefined
  let hour = Number(hourText ?? 0)
  if (half !== undefined) hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
  const minute = Number(minuteText ?? 0)
  // A leap second is the second before it, for us.
  const second = Math.min(Number((secondText ?? '0').replace(',', '.')), 59.999)
  if (hour > 24 || minute > 59 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
    return undefined
  const east = minutesEast(zoneName, offset)
  return at(
    Date.UTC(2000, month - 1, day, hour, minute, 0, Math.floor(second * 1000)) +
      yearShift(year, month, day) -
      east * 60_000,
  )
}

/** `Date.UTC` takes years below 100 for the twentieth century; this does not. */
function yearShift(year: number, month: number, day: number): number {
  const moved = new Date(Date.UTC(2000, month - 1, day))
  const from = moved.getTime()
  moved.setUTCFullYear(year, month - 1, day)
  return moved.getTime() - from
}

function minutesEast(name: Text, offset: Text): number {
  const digits = offset?.match(/^([+-])(\d{1,2}):?(\d{2})?$/)
  if (digits) {
    const minutes = Number(digits[2]) * 60 + Number(digits[3] ?? 0)
    // No place is further from Greenwich than 14 hours.
    return minutes > 14 * 60 ? 0 : digits[1] === '-' ? -minutes : minutes
  }
  return (zones.get(name?.toLowerCase() ?? '') ?? 0) * 60
}

const daysIn = (year: number, month: number) => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

function monthOf(name: Text): Text {
  const month = months[name?.toLowerCase().slice(0, 3) ?? '']
  return month === undefined ? undefined : String(month + 1)
}

/** RFC 822 had two digits for a year. */
const fullYear = (year: Text) =>
  year?.length === 2 ? String(Number(year) + (Number(year) < 70 ? 2000 : 1900)) : year

function at(ms: number): Instant | undefined {
  const date = new Date(ms)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}
