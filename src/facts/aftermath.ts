// What came of a vote: its undoing, and the vote that was held in its stead.
import { cited } from './cited.ts'
import { type Contest, distance } from './contests.ts'
import type { After } from './fact.ts'

/** Words for what undoes a vote, in the languages that we read. */
const undone =
  /\b(?:annul\w*|invalidat\w*|overturn\w*|quash\w*|declared void|voided)\b|аннулир|отмен(?:ил|ен|ить|яет)|недействительн/iu

/** A vote this soon after another for the same office was not due: it followed on what became of that one. */
const EARLY = 370

/**
 * What came of a contest: sentences that tell of its undoing, and the vote that was held in its stead, oldest first.
 * A vote that was due anyway came of nothing.
 */
export function aftermath(
  contest: Contest,
  all: readonly Contest[],
  lineOf: (contest: Contest) => string,
): readonly After[] {
  const last = contest.days.at(-1)?.date
  const told = contest.days.flatMap(day => day.told)
  const undoing = told
    .filter(({ claim }) => undone.test(claim.from.quote))
    .map(
      (one): After => ({
        date: one.article.published ?? null,
        what: one.claim.from.quote,
        source: cited(one),
      }),
    )
  const distinct = undoing.filter(
    ({ what }, place) => undoing.findIndex(other => other.what === what) === place,
  )
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
              date: one.article.published ?? null,
              what: one.claim.from.quote,
              source: cited(one),
              next: { office: other.office, date: day.date, line: lineOf(other) },
            },
          ]
        : []
    })
  return [
    ...distinct.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '')).slice(0, MOST_AFTER),
    ...next,
  ]
}
const MOST_AFTER = 4
