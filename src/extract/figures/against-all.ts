// Whose is the figure in a line that tells of the box against all candidates?
import type { Line } from '../line.ts'
import type { Figure } from '../text/numbers.ts'

/** "…, according to X, …": who says so stands between commas. */
const isAttributed = (line: Line, token: number): boolean => {
  const clause = line.segments[line.segmentOf[token] ?? -1]
  return (
    clause !== undefined &&
    clause.opened === ',' &&
    line.marks.find(clause.first, clause.first, 'according') !== undefined
  )
}

/** Is the figure that of the box against all candidates? */
export function againstAll(line: Line, figure: Figure): boolean {
  const found = line.marks.find(0, line.tokens.length, 'against-all')
  if (!found) return false
  // "against all candidates" begins with "against all".
  const longest = line.marks
    .at(found.first)
    .filter(({ kind }) => kind === 'against-all')
    .map(({ last }) => last)
  const mark = { first: found.first, last: Math.max(...longest) }
  if (mark.first < figure.first) {
    return (
      !line.names.some(
        name => name.first > mark.last && name.last < figure.first && !isAttributed(line, name.first),
      ) &&
      line.figures.filter(
        ({ first, unit }) => first > mark.last && first < figure.first && unit === figure.unit,
      ).length === 0
    )
  }
  // "Rusu – 12%, against all candidates – 8%": its own figure follows it.
  const follows = line.figures.some(
    ({ first, unit }) => first > mark.last && first <= mark.last + 3 && unit === figure.unit,
  )
  if (follows && line.tokens[mark.last + 1]?.kind === 'punctuation') return false
  const between = line.figures.filter(
    ({ first, unit }) =>
      first > figure.last && first < mark.first && unit === figure.unit && unit !== 'plain',
  )
  const named =
    line.names.some(name => name.last < figure.first) && line.figures.some(({ last }) => last < figure.first)
  const own = line.names.filter(
    name => name.last < figure.first && line.segmentOf[name.first] === line.segmentOf[figure.first],
  )
  return (
    between.length === 0 &&
    own.length === 0 &&
    !(named && line.segmentOf[mark.first] !== line.segmentOf[figure.first])
  )
}
