// Dates as feeds and pages write them, read without the machine's own zone: one text is one instant everywhere.
import type { Instant } from '../model/time.ts'
import { bare, compact, type Field, forms, isAfternoon, ordinal, shortYear, unix } from './date-forms.ts'
import { monthOf } from './months.ts'

/** Zones that stand in feeds by name (RFC 822, and what publishers write), in hours east of Greenwich. */
const zones: ReadonlyMap<string, number> = new Map(
  `z0 ut0 utc0 gmt0 wet0 west1 bst1 met1 mest2 cet1 cest2 eet2 eest3 msk3 msd4 trt3 get4 amt4 azt4 ist5.5 kst9 jst9
  at-4 adt-3 ast-4 et-5 est-5 edt-4 ct-6 cst-6 cdt-5 mt-7 mst-7 mdt-6 pt-8 pst-8 pdt-7 a-1 n1 m-12 y12`
    .split(/\s+/)
    .map(pair => [pair.replace(/-?[\d.]+$/, ''), Number(pair.match(/-?[\d.]+$/)?.[0])]),
)

/** Feeds give 1970 or 1900 for "not known"; no news site is older than this. */
export const earliest: Instant = '1990-01-01T00:00:00.000Z'
/** Korean is written in Korea, whose feeds leave their zone out. */
const hangul = /[가-힣]/
const koreaHours = 9
/** Thailand counts from the death of Buddha. */
const thai = /[ก-ฮ]/
const buddhistYears = 543
/** No place is further from Greenwich. */
const furthestHours = 14
/** A text that is nothing but a date is not longer; in longer ones a date is looked for by `dateIn`. */
export const longestDate = 100

/** Which of two numbers is the month: true in America, false elsewhere; where it is not known, am and pm decide. */
export type Order = { readonly monthFirst?: boolean | undefined }

/**
 * The instant that a text names, or undefined where it names none: 31 February and "yesterday" are no dates. A text
 * without a zone is taken as UTC. Absurd years are passed on as they are: whoever stores them clamps them.
 */
export function instantOf(text: string | undefined, order: Order = {}): Instant | undefined {
  const trimmed = inDigits(text?.trim() ?? '')
  if (trimmed === '' || trimmed.length > longestDate || !/\d/.test(trimmed)) return undefined
  // Seconds or milliseconds since 1970, as JSON made by hand has them.
  if (/^\d{10}$|^\d{13}$/.test(trimmed)) return at(Number(trimmed) * (trimmed.length === 10 ? 1000 : 1))
  const days = ordinal.exec(trimmed)
  if (days) return dayOfYear(Number(days[1]), Number(days[2]), days.slice(3))
  for (const { form, fields } of bare) {
    const found = form.exec(trimmed)
    if (found) return civil(found, fields, form === compact.form ? plainTime(found.slice(4)) : undefined)
  }
  const whole = dateIn(trimmed, order)
  const short = whole === undefined ? shortYear.form.exec(trimmed) : null
  return short ? civil(short, shortYear.fields) : whole
}

/** The first date that stands in a text, with its time where one follows. */
export function dateIn(written: string, { monthFirst }: Order = {}): Instant | undefined {
  const text = inDigits(written)
  if (!/\d/.test(text)) return undefined
  const printed = unix.exec(text)
  if (printed && monthOf(printed[1] ?? '') !== undefined)
    return civil(
      [printed[0], printed[1], printed[2], printed.at(-1)],
      ['name', 'day', 'year'],
      printed.slice(3, -1),
    )
  for (const { form, fields } of forms) {
    const found = form.exec(text)
    if (!found) continue
    const isSlashed = form === forms.at(-1)?.form
    // Whoever writes am and pm writes the month first, where nothing else is known.
    const isAmerican =
      isSlashed &&
      Number(found[1]) <= 12 &&
      (monthFirst ?? (found[4] !== undefined || found[8] !== undefined))
    const instant = civil(
      found,
      isAmerican || (Number(found[2]) > 12 && isSlashed) ? ['month', 'day', 'year'] : fields,
    )
    if (instant !== undefined) return instant
  }
  return undefined
}

type Text = string | undefined

/** Digits of Arabic, Persian and Hindi, which stand in blocks of ten. */
const otherDigits = /[٠-٩۰-۹०-९]/g
const zeros = [0x660, 0x6f0, 0x966]
const inDigits = (text: string) =>
  text.replace(otherDigits, digit => {
    const code = digit.charCodeAt(0)
    return String(code - (zeros.findLast(zero => zero <= code) ?? code))
  })

/** A time without separators, as the basic form of ISO 8601 has it. */
const plainTime = ([hours, minutes, seconds, ...zone]: readonly Text[]): Text[] => [
  undefined,
  hours,
  minutes,
  seconds,
  undefined,
  ...zone,
]

function civil(
  groups: readonly Text[],
  fields: readonly Field[],
  time: readonly Text[] = groups.slice(fields.length + 1),
): Instant | undefined {
  const text = (field: Field) => groups[fields.indexOf(field) + 1]
  const year = fullYear(text('year'), thai.test(text('name') ?? ''))
  const month = fields.includes('name') ? monthOf(text('name') ?? '') : Number(text('month') ?? 1)
  const day = fields.includes('day') ? Number(text('day')) : 1
  if (month === undefined || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  const clock = millisecondsOf(time, hangul.test(groups[0] ?? '') ? koreaHours * 60 : 0)
  return clock === undefined ? undefined : at(startOf(year, month, day) + clock)
}

function dayOfYear(year: number, day: number, time: readonly Text[]): Instant | undefined {
  const clock = millisecondsOf(time)
  if (day < 1 || day > 366 || clock === undefined) return undefined
  return at(startOf(year, 1, 1) + (day - 1) * 86_400_000 + clock)
}

/** From the day's beginning at Greenwich. Undefined where there is no such time. */
function millisecondsOf(time: readonly Text[], home = 0): number | undefined {
  const [before, hours, minutes, seconds, after, name, sign, east, eastMinutes] = time
  const late = before ?? after
  let hour = Number(hours ?? 0)
  if (late !== undefined && hour <= 12) hour = (hour % 12) + (isAfternoon.test(late) ? 12 : 0)
  const minute = Number(minutes ?? 0)
  // A leap second is the second before it, for us.
  const second = Math.min(Number((seconds ?? '0').replace(',', '.')), 59.999)
  if (hour > 24 || minute > 59) return undefined
  const offset = east === undefined ? undefined : Number(east) * 60 + Number(eastMinutes ?? 0)
  const zone =
    offset === undefined || offset > furthestHours * 60
      ? (minutesEast(name?.toLowerCase()) ?? home)
      : sign === '-'
        ? -offset
        : offset
  return ((hour * 60 + minute - zone) * 60 + Math.floor(second)) * 1000 + Math.round((second % 1) * 1000)
}

function minutesEast(zone: Text): number | undefined {
  const hours = zones.get(zone ?? '')
  return hours === undefined ? undefined : hours * 60
}

/** `Date.UTC` takes years below 100 for the twentieth century; this does not. */
function startOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day)
}

const daysIn = (year: number, month: number) => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

/** RFC 822 had two digits for a year. */
function fullYear(text: Text, isThai: boolean): number {
  const digits = text?.replace(/\D/g, '') ?? ''
  if (digits.length === 2) return Number(digits) + (Number(digits) < 70 ? 2000 : 1900)
  return Number(digits) - (isThai ? buddhistYears : 0)
}

function at(ms: number): Instant | undefined {
  const date = new Date(ms)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}
