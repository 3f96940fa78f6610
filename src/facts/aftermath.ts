// What came of a vote: what articles tell of its course, and the vote that was held in its stead.
import { cited } from './cited.ts'
import { type Contest, distance } from './contests.ts'
import type { After, CourseFact } from './fact.ts'

/** A vote this soon after another for the same office was not due: it followed on what became of that one. */
const EARLY = 370

/** Oldest first. A vote that was due anyway came of nothing. */
export function aftermath(
  contest: Contest,
  all: readonly Contest[],
  course: readonly CourseFact[],
  lineOf: (contest: Contest) => string,
): readonly After[] {
  const told = course.flatMap(({ kind, ...one }): readonly After[] =>
    kind === 'threshold' ? [] : [{ kind, ...one }],
  )
  const last = contest.days.at(-1)?.date
  const next = all
    .filter(other => other !== contest && other.office === contest.office && contest.office !== 'referendum')
    .flatMap(other => other.days.slice(0, 1).map(day => ({ other, day })))
    .filter(({ day: { date } }) => date && last && date > last && distance(date, last) < EARLY)
    .sort((a, b) => (a.day.date ?? '').localeCompare(b.day.date ?? ''))
    .slice(0, 1)
    .flatMap(({ other, day }): readonly After[] => {
      const one = day.told.find(({ claim }) => claim.predicate === 'polling-day')
      return one
        ? [
            {
              kind: 'next',
              date: one.article.published ?? null,
              what: one.claim.from.quote,
              source: cited(one),
              next: { office: other.office, date: day.date, line: lineOf(other) },
            },
          ]
        : []
    })
  return [...told, ...next]
}
