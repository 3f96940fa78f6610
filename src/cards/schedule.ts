// When what is followed is told: as it is given in words, as a schedule, and as its stored line says it.
import type { Every, Topic } from '../command.ts'
import type { Schedule, Threads } from '../model/subscription.ts'
import { topicLine } from './topic.ts'

export type When = {
  readonly every: Every
  readonly at: string
  /** News as it breaks: the end of the quiet hours that begin `at`. */
  readonly until?: string
  readonly zone: string
}

export const everyWords = ['daily', 'weekdays', 'weekly', 'breaking'] as const
const AT = '09:00'
/** Where news is told as it breaks, the night is quiet. */
const QUIET = { at: '22:00', until: '08:00' }
/** 1 is Monday; none means every day. */
const days: Readonly<Record<Every, readonly number[]>> = {
  daily: [],
  weekdays: [1, 2, 3, 4, 5],
  weekly: [1],
  breaking: [],
}

/** What was given, with the rest as it was; with what is wrong in it as it was typed. */
export function whenFrom(
  words: Readonly<Record<string, string>>,
  before: Partial<When> & Pick<When, 'zone'>,
): When & { readonly wrong?: 'bad-time' | 'bad-zone' } {
  const every = everyWords.find(one => one === words.every) ?? before.every ?? 'daily'
  const breaking = every === 'breaking'
  // A time of digests says nothing of quiet hours.
  const { at, until }: Partial<When> = breaking === (before.every === 'breaking') ? before : {}
  const zone = words.zone ?? before.zone
  const typed = {
    at: words.at ?? at ?? (breaking ? QUIET.at : AT),
    ...(breaking && { until: words.until ?? until ?? QUIET.until }),
  }
  const bad = [typed.at, typed.until].find(time => time !== undefined && timeFrom(time) === undefined)
  if (bad !== undefined) return { every, zone, at: bad, wrong: 'bad-time' }
  const when = {
    ...{ every, zone, at: timeFrom(typed.at) ?? typed.at },
    ...(typed.until !== undefined && { until: timeFrom(typed.until) ?? typed.until }),
  }
  return isZone(zone) ? when : { ...when, wrong: 'bad-zone' }
}

export const scheduleOf = ({ every, at, until, zone }: When): Schedule => ({
  ...{ at, days: days[every], zone },
  ...(until !== undefined && { until }),
})

export function whenOf({ at, until, days, zone }: Schedule): When {
  if (until !== undefined) return { every: 'breaking', at, until, zone }
  return { every: days.length === 0 ? 'daily' : days.length === 1 ? 'weekly' : 'weekdays', at, zone }
}

/** A place is named first, as people do; whatever else, last, where nothing can be taken for a part of it. */
export function lineOf(
  topic: Topic,
  { every, always, sources }: { every: Every; always: boolean; sources?: number | undefined },
): string {
  const how = [
    ...{ daily: [], weekdays: [], weekly: ['week'], breaking: ['breaking'] }[every],
    ...(always && every !== 'breaking' ? ['always'] : []),
    ...(sources === undefined ? [] : [`sources:${sources}`]),
  ]
  const named = topicLine(topic)
  return ['digest', ...(topic.kind === 'region' ? [named, ...how] : [...how, named])].join(' ')
}

type Followed = { readonly line: string; readonly schedule: Schedule; readonly threads?: Threads }

/** Is the same told at the same times? */
export const isSame = (a: Followed, b: Followed): boolean =>
  a.line === b.line &&
  a.threads === b.threads &&
  a.schedule.at === b.schedule.at &&
  a.schedule.until === b.schedule.until &&
  a.schedule.zone === b.schedule.zone &&
  a.schedule.days.join() === b.schedule.days.join()

/** `9:00` is `09:00`; undefined where it is no time of day. */
function timeFrom(typed: string): string | undefined {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(typed.trim()) ?? []
  return hours === undefined ? undefined : `${hours.padStart(2, '0')}:${minutes}`
}

export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
