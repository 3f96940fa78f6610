// Civil time and instants: what a clock on the wall of a zone shows, through Intl and its time zone data.

const formats = new Map<string, Intl.DateTimeFormat>()

/** Throws a `RangeError` for a zone that is not known. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(zone, made)
  return made
}

/** Clocks change on a quarter of an hour: since 1973 no zone does otherwise. */
const quarterHourMs = 900_000
const offsets = new Map<string, number>()
const maxOffsets = 20_000

function freshOffset(zone: string, at: number): number {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {}
  for (const { type, value } of formatOf(zone).formatToParts(at)) parts[type] = value
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts[type])
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return shown - Math.floor(at / 1000) * 1000
}

/** Milliseconds that the zone's clocks are ahead of UTC at this moment. */
function offsetAt(zone: string, at: number): number {
  const quarter = Math.floor(at / quarterHourMs)
  const key = `${quarter} ${zone}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  const offset = freshOffset(zone, quarter * quarterHourMs)
  if (offsets.size >= maxOffsets) offsets.clear()
  offsets.set(key, offset)
  return offset
}

const dayMs = 86_400_000

/**
 * The one moment of a civil time. Where the clocks pass it twice, the first; where they leap over it, as much later as they leap.
 * Undefined where the whole day does not exist (Samoa had no 30 December 2011).
 */
export function momentOf(zone: string, civil: number): number | undefined {
  const before = offsetAt(zone, civil - dayMs)
  const after = offsetAt(zone, civil + dayMs)
  // Clocks may change twice within these two days; the offset at each candidate tells which is right.
  const candidates = [civil - before, civil - after].filter(at => at + offsetAt(zone, at) === civil)
  if (candidates.length > 0) return Math.min(...candidates)
  return after - before >= dayMs ? undefined : civil - before
}

/** What the clock shows, as milliseconds of a UTC that shows the same. */
export function civilAt(zone: string, at: number): number {
  return at + offsetAt(zone, at)
}
