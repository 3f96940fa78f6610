// When votes were or will be: which polling day decided, which is to come, which fall on one day.
import type { Instant } from '../model/time.ts'
import type { Told } from '../store/store.ts'
import type { Contest, PollingDay } from './contests.ts'

/** The round that settled it: the last that was held and of which an outcome is told, or else the last held. */
export function decisive({ days }: Contest, now: Instant): PollingDay {
  const held = days.filter(day => !isUpcoming(day, now))
  const told = held.filter(hasOutcome)
  const day = told.at(-1) ?? held.at(-1) ?? days[0]
  if (!day) throw new Error('A contest without a polling day cannot be')
  return day
}

export const hasOutcome = ({ told }: PollingDay) =>
  told.some(
    ({ claim }) =>
      claim.predicate === 'result' || claim.predicate === 'winner' || claim.predicate === 'turnout',
  )

export function isUpcoming({ date, told }: PollingDay, now: Instant): boolean {
  const today = now.slice(0, 10)
  if (date !== null)
    return (
      date > today.slice(0, date.length) ||
      (date.length < 10 && date === today.slice(0, date.length) && allUpcoming(told))
    )
  return allUpcoming(told)
}

const allUpcoming = (told: readonly Told[]) => told.every(({ claim }) => claim.standing === 'upcoming')

/** The latest contest that was held, with any of its day; where none was, the next one that is announced. */
export function latest(all: readonly Contest[], now: Instant): readonly Contest[] {
  const held = all.filter(contest => !isUpcoming(decisive(contest, now), now))
  const chosen = held.find(contest => contest.days.some(hasOutcome)) ?? held[0] ?? all.at(-1)
  return chosen ? all.filter(other => other === chosen || ofOneDay(chosen, other)) : []
}

export function ofOneDay(a: Contest, b: Contest): boolean {
  return a.days.some(({ date }) => date?.length === 10 && b.days.some(other => other.date === date))
}

export const isIn = ({ days }: Contest, start: string) => days.some(({ date }) => date?.startsWith(start))
