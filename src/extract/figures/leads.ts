// Numbers of votes that tell how far ahead somebody is, and not how many they got.
import type { Line } from '../line.ts'
import type { Figure } from '../text/numbers.ts'

/** "beat X by 14,593 votes", "the lead over X was 14,593 votes, 45,805 to 31,212"; `goesOn`: nothing is named since a figure that was one. */
export function isLead(
  line: Line,
  figure: Figure,
  previous: Figure | undefined,
  next: Figure | undefined,
  goesOn: boolean,
): boolean {
  if (
    isDistance(line, figure) ||
    isLed(line, figure) ||
    (goesOn && line.figures.some(one => one.last <= (previous?.last ?? -1) && isLed(line, one)))
  )
    return true
  // "beat X by 45,805 votes to 31,212": what another number stands against was won.
  const against = next && line.marks.find(figure.last + 1, next.first - 1, 'versus', 'against')
  return (
    !against &&
    line.marks.find(figure.first - 1, figure.first - 1, 'by') !== undefined &&
    line.marks.find(
      Math.max((previous?.last ?? -1) + 1, figure.first - BEATEN),
      figure.first - 1,
      'beats',
      'wins',
    ) !== undefined
  )
}
/** Words from "beat" over a name to the number of votes. */
const BEATEN = 8

/** "the lead over X was": all of the words up to the number. */
const isLed = ({ marks }: Line, figure: Figure): boolean =>
  marks.all.some(
    ({ kind, first, last }) => kind === 'margin' && last > first + 1 && last === figure.first - 1,
  )

/** "finished 863 votes, or less than one point, behind X": how far two are apart. */
const isDistance = ({ tokens, marks }: Line, { last }: Figure): boolean => {
  if (tokens[last + 1]?.text !== ',') return false
  const close = tokens.findIndex(({ text }, at) => at > last + 1 && text === ',')
  return (
    close > 0 &&
    close - last <= INSERTED &&
    marks.find(last + 2, close - 1, 'margin') !== undefined &&
    marks.find(close + 1, close + 1, 'compared') !== undefined
  )
}
/** Words between two commas. */
const INSERTED = 10
