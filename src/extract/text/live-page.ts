// Pages that are written as the day goes on, newest first: "20:00 Polls close." tells which day is polling day.
import type { PartialDate } from '../../model/time.ts'
import type { Line } from '../line.ts'
import { addDays } from './dates.ts'

/** So many times of day at the heads of paragraphs make a live page. */
const LIVE = 3
const DAY = 24 * 60
const LATE = 23 * 60

/** The day on which the polls closed on a live page that was last written on `day`; undefined where it does not say. */
export function dayOfClosing(lines: readonly Line[], day: PartialDate): PartialDate | undefined {
  const told = lines.flatMap(line => {
    const at = line.before?.paragraph === line.paragraph ? undefined : clockAt(line, 0)
    return at === undefined ? [] : [{ line, at }]
  })
  const [newest] = told
  const closed = told.find(({ line }) => saysClosed(lines, line.paragraph))
  if (!newest || !closed || told.length < LIVE) return undefined
  // "Updated 00:47" above an entry of 23:58.
  const updated = lines.slice(0, newest.line.index).flatMap(line => clocksOf(line))
  // What was last written shortly before midnight may have been put out after it.
  if (updated.length === 0 && newest.at >= LATE) return undefined
  const times = [...updated.slice(-1), ...told.slice(0, told.indexOf(closed) + 1).map(({ at }) => at)]
  const midnights = times.filter((at, index) => at > (times[index - 1] ?? DAY)).length
  return addDays(day, -midnights)
}

const saysClosed = (lines: readonly Line[], own: number): boolean =>
  lines.some(
    ({ paragraph, marks, tokens }) => paragraph === own && marks.find(0, tokens.length, 'polls-close'),
  )

/** Minutes since midnight of "20:05" at a token. */
function clockAt({ tokens }: Line, at: number): number | undefined {
  const [hours, colon, minutes] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (colon?.text !== ':' || hours?.kind !== 'number' || !/^[0-5]\d$/.test(minutes?.text ?? ''))
    return undefined
  return Number(hours.text) * 60 + Number(minutes?.text)
}

const clocksOf = (line: Line): readonly number[] => line.tokens.flatMap((_, at) => clockAt(line, at) ?? [])
