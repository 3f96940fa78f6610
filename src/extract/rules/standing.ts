// What a vote's figures are: an authority's, preliminary, projected, or nobody's in particular.
import type { Standing } from '../../model/election.ts'
import { usesOf } from '../figure-use.ts'
import type { Line } from '../line.ts'

export const rule = 'standing@1'

/** Lines before and behind the figures in which their source may be named. */
const AROUND = 3

export function standingOf(rows: readonly Line[], all: readonly Line[], main: boolean): Standing {
  const own = new Set(rows.map(({ index }) => index))
  const near = all.filter(
    line =>
      own.has(line.index) ||
      rows.some(
        row => row.paragraph === line.paragraph || (main && Math.abs(row.index - line.index) <= AROUND),
      ),
  )
  const settled = near.filter(
    line => !line.marks.find(0, line.tokens.length, 'earlier', 'past-term') || own.has(line.index),
  )
  const finals = near.some(line => line.marks.find(0, line.tokens.length, 'final'))
  for (const line of settled) {
    if (line.marks.find(0, line.tokens.length, 'nearly-counted')) return 'preliminary'
    if (
      line.marks.find(0, line.tokens.length, 'preliminary') &&
      !line.marks.find(0, line.tokens.length, 'earlier')
    )
      return 'preliminary'
  }
  for (const line of rows) {
    const uses = usesOf(line)
    if (
      line.figures.some(
        (figure, index) => uses[index] === 'counted' && figure.unit === 'percent' && figure.value < 100,
      ) &&
      !finals
    )
      return 'preliminary'
  }
  if (near.some(line => line.marks.find(0, line.tokens.length, 'authority')) || finals) return 'official'
  return 'reported'
}
