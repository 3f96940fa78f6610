// How much of a count a line says is done: "with 98% of the ballots counted", "74 of 85 precincts".

import type { Line } from '../line.ts'
import { usesOf } from './figure-use.ts'

const HALF = 50

/** The share that is counted, in percent, or undefined where the line tells none. */
export function countedShare(line: Line): number | undefined {
  const uses = line.figures.length > 0 ? usesOf(line) : []
  const counted = line.figures.filter((_, index) => uses[index] === 'counted')
  const share = counted.find(({ unit }) => unit === 'percent')
  if (share) return share.value
  if (line.marks.find(0, line.tokens.length, 'half-counted')) return HALF
  const [part, whole] = counted
  const ratio = part && whole ? (part.value / whole.value) * 100 : undefined
  return ratio !== undefined && ratio <= 100 ? ratio : undefined
}
