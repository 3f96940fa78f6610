// Numbers that look like figures of a vote and are none: ages, numbers of lines, deputies' shows of hands.
import type { Line } from '../line.ts'
import { type Figure, LARGEST_CHAMBER } from '../text/numbers.ts'

/** "Ana Rusu, 61, got 44.2 percent" */
export const isAge = (line: Line, figure: Figure): boolean =>
  figure.unit === 'plain' &&
  figure.digits &&
  !figure.decimal &&
  figure.value >= YOUNGEST &&
  figure.value < OLDEST &&
  line.tokens[figure.first - 1]?.text === ',' &&
  line.tokens[figure.last + 1]?.text === ',' &&
  line.names.some(({ last, person }) => person !== undefined && last === figure.first - 2)
const YOUNGEST = 18
const OLDEST = 100

/** "34–37 seats": a number that nobody has counted. */
export const isRange = ({ tokens, figures }: Line, { first, last, unit }: Figure): boolean => {
  const joined = (dash: number) =>
    /^[-–—]$/.test(tokens[dash]?.text ?? '') &&
    tokens[dash]?.start === tokens[dash - 1]?.end &&
    tokens[dash]?.end === tokens[dash + 1]?.start
  const next = joined(last + 1) && figures.find(one => one.first === last + 2)
  const before = joined(first - 1) && figures.some(one => one.last === first - 2)
  // An exit poll's "41–42%" is the first of the two.
  return unit !== 'percent' && ((next && next.unit !== 'percent') || before)
}

/** "5.31 to the dollar", "883 million euros", "$403 million" */
export const isMoney = ({ tokens, marks }: Line, { first, last, unit }: Figure): boolean =>
  unit === 'plain' &&
  (marks.find(last + 1, last + MONEY, 'currency') !== undefined ||
    // «доллар 84,10, евро 98,30»: a list of rates.
    marks.find(first - 1, first - 1, 'currency') !== undefined ||
    /^[$€£₽]$/.test(tokens[first - 1]?.text ?? ''))
/** "to the dollar": words from a price to what it is paid in. */
const MONEY = 3

/** "3. In favour: 612,300 voters", "2. Green Union — 18.4%": the number of a line. */
export const isOrdinal = ({ tokens }: Line, { first, last }: Figure): boolean =>
  first === 0 && last === 0 && /^[.)]$/.test(tokens[1]?.text ?? '')

/** "declared it void by 71 votes to 6": deputies vote, and nobody is elected. */
export const isShowOfHands = (line: Line, figure: Figure, next: Figure | undefined): boolean =>
  figure.unit === 'ballots' &&
  figure.value < LARGEST_CHAMBER &&
  (isOfChamber(line, figure) || isToFew(line, figure, next) || isOfMembers(line, figure, next))

/** "The resolution was adopted with 11 votes in favour and none against" */
const isOfChamber = (line: Line, { last }: Figure): boolean =>
  line.marks.find(0, line.tokens.length, 'chamber') !== undefined &&
  line.marks.find(last + 1, last + 2, 'yes', 'no', 'against', 'for') !== undefined &&
  line.marks.find(0, line.tokens.length, 'authority', 'office:referendum') === undefined

/** «Губернатора избирали депутаты: за неё 13 голосов из 19»: of all who sit there. */
const isOfMembers = (line: Line, { last }: Figure, next: Figure | undefined): boolean =>
  line.marks.find(0, line.tokens.length, 'by-chamber') !== undefined &&
  next !== undefined &&
  next.value < LARGEST_CHAMBER &&
  line.marks.find(last + 1, next.first - 1, 'of')?.last === next.first - 1

const isToFew = (line: Line, figure: Figure, next: Figure | undefined): boolean =>
  line.marks.find(figure.first - 1, figure.first - 1, 'by') !== undefined &&
  line.marks.find(figure.last + 1, figure.last + 1, 'versus', 'against') !== undefined &&
  // "by 50 votes to one"
  (line.marks.find(figure.last + 2, figure.last + 2, 'few') !== undefined ||
    (next !== undefined && next.value < figure.value + LARGEST_CHAMBER && next.first - figure.last <= 2)) &&
  line.names.filter(({ person }) => person !== undefined).length < 2
