// Numbers that look like figures of a vote and are none: ages, numbers of lines, deputies' shows of hands.
import type { Line } from '../line.ts'
import { type Figure, LARGEST_CHAMBER } from '../text/numbers.ts'

/** "Ana Rusu, 61, got 44.2 percent", "Ana Rusu, a trader of 47" */
export const isAge = (line: Line, { first, last, unit, digits, decimal, value }: Figure): boolean => {
  if (unit !== 'plain' || !digits || decimal || value < YOUNGEST || value >= OLDEST) return false
  const clause = line.segments[line.segmentOf[first] ?? -1]
  if (clause?.opened !== ',') return false
  if (!line.names.some(name => name.person !== undefined && name.last === clause.first - 2)) return false
  return clause.first === first
    ? line.tokens[last + 1]?.text === ','
    : line.tokens[first - 1]?.lower === 'of' &&
        line.marks.find(clause.first, clause.first, 'leading') !== undefined
}
const YOUNGEST = 18
const OLDEST = 100

/** "34–37 seats": a number that nobody has counted. */
export const isRange = ({ tokens, figures, marks }: Line, { first, last, unit, digits }: Figure): boolean => {
  // "somebody with one or two percent": nobody has counted that either.
  if (
    !digits &&
    /^(?:or|или)$/.test(tokens[first - 1]?.text ?? '') &&
    marks.find(first - 2, first - 2, 'few')
  )
    return true
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

/** "the complaints, of which it has eleven": it counts what stands before. */
export const isPartOf = ({ segments, segmentOf, marks }: Line, { first, unit }: Figure): boolean => {
  const clause = segments[segmentOf[first] ?? -1]?.first ?? first
  return (
    unit === 'plain' &&
    marks.find(clause, clause, 'of') !== undefined &&
    marks.find(clause + 1, clause + 1, 'relative') !== undefined
  )
}

/** "in constituency No. 11" */
export const isLabel = ({ tokens }: Line, { first, unit }: Figure): boolean =>
  unit === 'plain' &&
  (tokens[first - 1]?.text === '№' || (tokens[first - 1]?.text === '.' && tokens[first - 2]?.lower === 'no'))

/** "159 seats, including 18 from the list", "which not so long ago had 24": a part, or what was. */
export const isAside = ({ marks, segments, segmentOf }: Line, { first, unit }: Figure): boolean => {
  const clause = segments[segmentOf[first] ?? -1]
  return (
    unit === 'plain' &&
    (marks.find(first - 1, first - 1, 'among-them') !== undefined ||
      (clause?.insertion === true &&
        marks.find(clause.first, first - 1, 'date:ago', 'earlier') !== undefined))
  )
}

/** "the last of 452 seats", "a field of 18": all that there are, and not "a total of 35". */
export const isAll = ({ tokens, marks }: Line, { first, unit, decimal }: Figure): boolean => {
  const of = /^(?:the|its|their)$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1
  return (
    (unit === 'seats' || (unit === 'plain' && !decimal)) &&
    /^(?:of|из)$/.test(tokens[of]?.lower ?? '') &&
    !marks.find(of - 1, of, 'combined', 'majority', 'margin', 'score') &&
    !marks.find(of - 1, of - 1, 'amounts')
  )
}

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

/** "an exit poll among 4,200 people", "interviewed 3,600 voters": those who were asked. */
export const isSample = ({ marks }: Line, { first, last, unit }: Figure): boolean =>
  (unit === 'people' || unit === 'ballots') &&
  !marks.find(last, last + SAMPLE, 'registered') &&
  (marks.find(first - SAMPLE, first - 1, 'sampled') !== undefined ||
    marks.find(last + 1, last + SAMPLE, 'sampled') !== undefined)
/** Words between those who were asked and the word for it. */
const SAMPLE = 3
