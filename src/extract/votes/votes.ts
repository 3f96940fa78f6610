// A vote that an article tells of, as it is being gathered, and what the rules ask of all of them.
import type { Office } from '../../model/election.ts'
import type { RegionId } from '../../model/region.ts'
import { agree, type PartialDate } from '../../model/time.ts'
import type { Line } from '../line.ts'
import type { Figure } from '../text/numbers.ts'

/** A vote as it is being gathered. */
export type Slot = {
  region: RegionId
  office: Office
  /** Named in words, not taken over from the vote before. */
  officeSaid: boolean
  round: number | null
  /** Candidate polling days with what speaks for each. */
  readonly dates: Map<PartialDate, number>
  /** An earlier term's vote, an event elsewhere: known, so that its figures are not taken for this one's. */
  past: boolean
  upcoming: boolean
  /** Known by its place and its figures, or by the headline, without a word of the text. */
  placed?: boolean
  /** Counted by a rival commission. */
  rival?: boolean
  /** Lines that mention it. */
  readonly lines: number[]
  weight: number
}

export type Mention = {
  readonly line: number
  readonly first: number
  readonly last: number
  slot: Slot
  /** Named only to compare with: "more than in the first round of April 30". */
  readonly aside: boolean
}

export type Votes = {
  readonly slots: readonly Slot[]
  readonly main: Slot | undefined
  /** The vote that a token of a line speaks of. */
  at(line: Line, token: number): Slot | undefined
  /** Votes of other kinds that were held with it, as the line's source counts them. */
  beside(line: Line, slot: Slot): readonly Slot[]
  /** The chamber that was voted for on the same day, where a line says that seats of it were won. */
  chamber(line: Line, slot: Slot): Slot | undefined
  /** Is a share one of several of its line, each of another place that votes on its own? */
  isPlaced(line: Line, figure: Figure): boolean
  mentions(line: Line): readonly Mention[]
}

export function dateOf(slot: Slot): PartialDate | null {
  const dates = [...slot.dates].sort(([a, x], [b, y]) => y - x || b.length - a.length).map(([date]) => date)
  const best = dates[0]
  // "last month's election", "on August 8": the day within the month.
  return (
    dates.find(date => best !== undefined && date.startsWith(best) && date.length > best.length) ??
    best ??
    null
  )
}

/** Can two votes have been held on one day, as far as the article tells their days? */
export const oneDay = (a: Slot, b: Slot) => {
  const [x, y] = [dateOf(a), dateOf(b)]
  if (x === null || y === null) return !a.upcoming || x === y
  return agree(x, y)
}
