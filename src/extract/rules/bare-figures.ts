// What a number counts that stands without its unit.
import { usesOf } from '../figures/figure-use.ts'
import type { Line } from '../line.ts'
import { type Figure, LARGEST_CHAMBER } from '../text/numbers.ts'

/** What the rows just before a figure have told. */
export type Around = {
  readonly percents: boolean
  /** Votes: "polled 2,710,432 votes. Z got 1,602,118". */
  readonly votes: boolean
}

/** A bare number takes the unit that the line's other figures have: "her 6.8", "(206,206)". */
export function settled(
  line: Line,
  figure: Figure,
  { percents, votes }: Around,
  open: ReadonlySet<string> | undefined,
): Figure | undefined {
  if (figure.unit === 'people')
    return line.marks.find(0, line.tokens.length, 'took-part', 'yes', 'no', 'against-all', 'for', 'backs')
      ? { ...figure, unit: 'ballots' }
      : undefined
  if (figure.unit !== 'plain') return figure
  const row = rowUnit(line, figure)
  if (row) return { ...figure, unit: row }
  if (isTallied(line, figure)) return { ...figure, unit: 'ballots' }
  // A word counts without its unit only where seats are told.
  if (!figure.digits && figure.value <= LARGEST_CHAMBER) return { ...figure, unit: 'seats' }
  // «130,8 тыс. и 325,5 тыс.»: a full stop that shortens a word ends nothing.
  const short = line.tokens[figure.last + 1]?.text === '.' && figure.last + 2 < line.tokens.length
  const after = figure.last + (short ? 2 : 1)
  const next = line.tokens[after]
  const ends =
    figure.bare ||
    // "14,505 voters chose Gagloev and 11,099 Bibilov"
    line.names.some(({ first }) => first === figure.last + 1) ||
    line.marks.find(
      after,
      after,
      'for',
      'versus',
      'against',
      'no',
      'yes',
      'did-not',
      'down-from',
      'continues',
      'backs',
    ) !== undefined ||
    // "1,402,771 were in favour"
    line.marks.find(figure.last + 2, figure.last + 2, 'yes', 'no') !== undefined ||
    next?.lower === 'and' ||
    next?.lower === 'и' ||
    next?.lower === 'or'
  if (!ends) return undefined
  const told = isLinked(line, figure) ? passage(line) : undefined
  const whole = Number.isInteger(figure.value) && !figure.decimal
  const ballots =
    votes ||
    line.figures.some(({ unit }) => unit === 'ballots' || unit === 'people') ||
    line.marks.find(0, 3, 'ballots') !== undefined
  const bracket = line.segments[line.segmentOf[figure.first] ?? -1]?.bracket === true
  if (figure.decimal && figure.value <= 100) return { ...figure, unit: 'percent' }
  if (figure.value > 100 && whole && told === 'seats' && figure.value <= LARGEST_CHAMBER && !bracket)
    return { ...figure, unit: 'seats' }
  if (figure.value > 100 && Number.isInteger(figure.value))
    return ballots ||
      told === 'ballots' ||
      percents ||
      line.marks.find(figure.first - ANSWER, figure.first - 1, 'yes', 'no')
      ? { ...figure, unit: 'ballots' }
      : undefined
  const seats = line.figures.findLast(({ last }) => last < figure.first)
  const chamber =
    line.figures.some(({ unit, first }) => unit === 'seats' && first < figure.first) ||
    // "Seats, by our own reckoning: PAS 55, …"
    (line.figures[0] !== undefined &&
      line.marks.find(0, Math.min(OPENS, line.figures[0].first - 1), 'seats')) ||
    // «В совете 21 место. Правящей партии достанется 13, „Единству“ — 3».
    (told === 'seats' && (line.figures.every(({ unit }) => unit === 'plain') || hasShare(line, figure)))
  // «у „Левых“ 20 (13,7%)» after «35 мандатов (21,6%)»
  const share = line.figures.find(({ first }) => first > figure.last)
  const before = seats && line.figures[line.figures.indexOf(seats) - 1]
  if (
    !bracket &&
    seats?.unit === 'percent' &&
    before?.unit === 'seats' &&
    share?.unit === 'percent' &&
    share.first === figure.last + 2 &&
    line.tokens[figure.last + 1]?.text === '('
  )
    return { ...figure, unit: 'seats' }
  if (!bracket && chamber && seats?.unit !== 'percent' && figure.value <= LARGEST_CHAMBER && !figure.decimal)
    return { ...figure, unit: 'seats' }
  // «ЛДПР (7,55%) рассчитывает на 21 кресло, „Новые люди“ (5,32%) — на 13»
  const said =
    open?.has('percent') && !open.has('seats') && figure.value <= LARGEST_CHAMBER && !figure.decimal
  if (said && line.figures.some(({ unit, first }) => unit === 'seats' && first < figure.first))
    return { ...figure, unit: 'seats' }
  // "38.7% or 48 seats, 34.7% or 43": the shares of a row are followed by its seats, as in the row before.
  const word = line.tokens[figure.first - 1]?.lower ?? ''
  if (open?.has('percent') && chamber && /^(?:or|and|и|или)$/.test(word) && figure.value <= LARGEST_CHAMBER)
    return { ...figure, unit: 'seats' }
  // "38 seats, followed by the Front (30) and the League (five)"
  if (bracket && told === 'seats' && (open?.has('seats') ?? true) && whole && !percents)
    return { ...figure, unit: 'seats' }
  if (bracket)
    return open?.has('percent') || (open?.has('ballots') && chamber)
      ? { ...figure, unit: 'seats' }
      : undefined
  // "reached 46 and a share of 20 percent": whoever has the share has another kind of number before it.
  if (isBesideShare(line, figure)) return undefined
  if (percents && figure.value <= 100) return { ...figure, unit: 'percent' }
  // "519 votes in the town, and in the village X won with 98"
  return whole && told === 'ballots' ? { ...figure, unit: 'ballots' } : undefined
}

/** "won with 100", "led on about 40", "and 12": by these words a number is somebody's, and so it is behind a name or a dash. */
export function isLinked({ tokens, marks }: Line, { first }: Figure): boolean {
  let at = first - 1
  while (at > 0 && marks.find(at, at, 'about', 'leading') && !tokens[at]?.capital) at--
  const before = tokens[at]
  return (
    before?.kind === 'punctuation' ||
    before?.capital === true ||
    marks.find(at, at, 'for', 'backs', 'versus', 'and') !== undefined ||
    marks.all.some(({ kind, last }) => last === at && (kind === 'gets' || kind === 'given'))
  )
}

/** "38 and 12 seats", "38, 12 and nine seats": numbers in a row count what the last does. */
function rowUnit({ figures, tokens, marks }: Line, figure: Figure): 'seats' | 'ballots' | undefined {
  let at = figure
  for (;;) {
    const next = figures[figures.indexOf(at) + 1]
    if (!next || next.first - at.last > 2) return undefined
    const joint = at.last + 1
    if (tokens[joint]?.text !== ',' && !marks.find(joint, joint, 'and')) return undefined
    if (next.unit === 'seats' || next.unit === 'ballots') return next.unit
    if (next.unit !== 'plain') return undefined
    at = next
  }
}

/** What the sentence and those before it count, the nearest first: what is said once holds for the bare numbers that follow. */
function passage(line: Line): 'seats' | 'ballots' | 'percent' | undefined {
  let at: Line | undefined = line
  for (let back = 0; at && back <= PASSAGE; at = at.before, back++) {
    const { figures } = at
    const uses = figures.length > 0 ? usesOf(at) : []
    // A word is a figure only where it counts seats.
    if (figures.some(({ unit, digits }) => unit === 'seats' || (unit === 'plain' && !digits))) return 'seats'
    // "A came second on 20,931, followed by B with 812"
    if (figures.some(({ unit, value }) => unit === 'plain' && value > LARGEST_CHAMBER)) return 'ballots'
    if (back === 0) continue
    const results = figures.filter((_, index) => uses[index] === 'result')
    if (results.some(({ unit }) => unit === 'ballots')) return 'ballots'
    if (results.some(({ unit }) => unit === 'percent')) return 'percent'
  }
  return undefined
}
/** Sentences for which a unit holds. */
const PASSAGE = 3

/** "also has 33, on 21.3 percent": the share of the same row stands beside it. */
const hasShare = ({ figures, names, marks }: Line, figure: Figure): boolean =>
  figures.every(({ unit, first, last }) => {
    if (unit !== 'percent') return unit === 'plain'
    const [from, to] = first > figure.last ? [figure.last, first] : [last, figure.first]
    return (
      !names.some(name => name.first > from && name.last < to) &&
      marks.find(from + 1, to - 1, 'gets') !== undefined
    )
  })

/** The first words of a line, a time of day before them. */
const OPENS = 5

/** Words from an answer to how many gave it. */
const ANSWER = 4

/** "In full: A (Union) 8,448; B (Front) 7,846; C (independent) 109": three or more names, each with how many voted for it. */
function isTallied({ figures, segments, segmentOf, names, tokens }: Line, figure: Figure): boolean {
  const counts = figures.filter(({ unit, digits, decimal, first, last }) => {
    const segment = segments[segmentOf[first] ?? -1]
    const end = tokens[last + 1]?.text ?? ';'
    const ends = segment?.last === last || end === '.'
    return unit === 'plain' && digits && !decimal && ends && /^[;.]$/.test(end)
  })
  return (
    counts.includes(figure) &&
    counts.length >= TALLY &&
    counts.some(({ value }) => value > LARGEST_CHAMBER) &&
    counts.every(({ first }, index) =>
      names.some(name => name.last < first && name.first > (counts[index - 1]?.last ?? -1)),
    )
  )
}
/** So many counts beside names are no accident. */
const TALLY = 3

/** Does a share follow that is printed with its sign, with nobody named between? */
function isBesideShare(line: Line, figure: Figure): boolean {
  const next = line.figures.find(({ first }) => first > figure.last)
  return (
    !figure.decimal &&
    next?.unit === 'percent' &&
    next.first - figure.last <= SHARE &&
    line.marks.find(figure.last + 1, next.first - 1, 'share') !== undefined &&
    !line.names.some(({ first }) => first > figure.last && first < next.first)
  )
}
/** "46 and a share of 20 percent" */
const SHARE = 5
