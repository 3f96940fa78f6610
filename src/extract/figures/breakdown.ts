// Figures of a part: one town, one district, voters abroad.
import type { Line } from '../line.ts'
import type { Figure } from '../text/numbers.ts'

/** "at regional level": figures of a lower body, and not of the vote. */
export const isOfLevel = (line: Line | undefined): boolean =>
  line?.marks.find(0, line.tokens.length, 'part-level') !== undefined

/** A part of the country, voters abroad: told by its words, or by a place that is no region's own. */
export function isBreakdown(line: Line, figure: Figure, from: number, to: number): boolean {
  const opening = line.marks.find(0, 6, 'breakdown')
  if (opening && opening.first < figure.first) return true
  if (figure.unit === 'percent' && townsIn(line) >= 2) return true
  if (figure.unit !== 'seats' && isTowns(line, figure)) return true
  // "the picture there is: X 85 percent, Y 15"
  const colon = afterColon(line, figure) - 1
  if (colon > 0 && line.marks.findLast(colon - HEADING, colon - 1, 'breakdown')) return true
  return (
    line.marks.find(
      Math.max(from, figure.first - 10, afterColon(line, figure)),
      Math.min(to, figure.last + 6),
      'breakdown',
    ) !== undefined
  )
}

/** Words of a heading that end with a colon. */
const HEADING = 4

/** «Горск проголосовал „за“ 85 процентами»: what voted as one is a place. */
const isTowns = ({ tokens, marks, places, names }: Line, figure: Figure): boolean => {
  const [place] = tokens
  return (
    place?.kind === 'word' &&
    /^\p{Lu}\p{Ll}/u.test(place.text) &&
    marks.find(1, 1, 'one-voted') !== undefined &&
    marks.find(2, figure.last + 4, 'yes', 'no') !== undefined &&
    !places.some(({ first }) => first === 0) &&
    !names.some(({ first, person }) => first === 0 && person !== undefined)
  )
}

/** "in Grigoriopol it was 38%, in Dubossary 37%": figures of one place each. */
function townsIn({ tokens, figures, marks, names }: Line): number {
  return figures.filter(({ first, unit }) => {
    if (unit !== 'percent') return false
    let at = first - 1
    while (at > 1 && tokens[at]?.kind === 'word' && !tokens[at]?.capital && first - at <= 3) at--
    const town = names.find(({ last, person }) => last === at && person === undefined)
    const start = town?.first ?? at
    return tokens[at]?.capital === true && marks.find(start - 1, start - 1, 'of') !== undefined
  }).length
}

/** The first token behind the last colon before a figure: what stands before it speaks of something wider. */
function afterColon(line: Line, figure: Figure): number {
  for (let at = figure.first - 1; at >= 0; at--) if (line.tokens[at]?.text === ':') return at + 1
  return 0
}
