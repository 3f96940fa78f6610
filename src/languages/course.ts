// Words for what becomes of a vote: it is annulled, recounted, taken to court, repeated, or its winner goes.
import { course as en } from './en/course.ts'
import { course as ru } from './ru/course.ts'

export const courses = ['annulled', 'court', 'recount', 'repeat', 'resigned'] as const
export type Course = (typeof courses)[number]

export type CourseWords = {
  /** What happened; a sentence may tell several. */
  readonly [happened in Course]: RegExp
} & {
  /** Words of which one must stand beside it: a court rules on many things. */
  readonly vote: RegExp
  /** Who only asks for it takes a stand, and nothing has happened. */
  readonly asked: RegExp
  /** January to December, each as it names a vote: "the September runoff". */
  readonly months: readonly RegExp[]
  /** What a vote needs to count, or somebody to win: turnout, more than half. */
  readonly threshold: RegExp
}

export const courseWords: readonly CourseWords[] = [en, ru]
