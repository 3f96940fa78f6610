// The answers of a referendum, and the words of an option where it is no yes or no.
import type { ReadingOf } from '../article.ts'
import { usesOf } from '../figures/figure-use.ts'
import type { Line } from '../line.ts'
import type { Mark } from '../text/cues.ts'
import type { Figure } from '../text/numbers.ts'
import type { Choice } from './choices.ts'

/** Words from an answer to its figure: who counted may stand between. */
const AHEAD = 16

/** A referendum's answer: the word for it nearest to the figure. */
export function answer(line: Line, figure: Figure, until: number, context: ReadingOf): Choice | undefined {
  const next =
    line.figures.find(
      ({ first, unit }) =>
        first > figure.last &&
        (unit === figure.unit ||
          // "chosen by 45,805 people; 3,043 had opted for"
          (unit === 'plain' && line.segmentOf[first] !== line.segmentOf[figure.first])),
    )?.first ?? line.tokens.length
  const { choices } = context.reader.lexicon
  const both = joined(line, figure, until, [choices.yes, choices.no])
  if (both) return { name: both, kind: 'option' }
  // "750 (46.1%) wanted an early vote and 761 (46.7%) did not".
  let behind = figure.last + 1
  for (;;) {
    const other = line.figures.find(({ first }) => first === behind)
    if (!other && !/^[()]$/.test(line.tokens[behind]?.text ?? '')) break
    behind = (other?.last ?? behind) + 1
  }
  if (line.marks.find(behind, behind, 'did-not')) return { name: choices.no, kind: 'no' }
  // "95.4% against 4.1%": for and against.
  const twin = line.figures.find(({ first, unit }) => first > figure.last && unit === figure.unit)
  const opposed = line.marks.find(figure.last + 1, figure.last + 1, 'against')
  if (opposed && twin?.first === opposed.last + 1) return { name: choices.yes, kind: 'yes' }
  // "94% for and 6% against".
  const favour = line.marks.find(figure.last + 1, figure.last + 1, 'for')
  if (favour && twin && line.marks.find(twin.last + 1, twin.last + 1, 'no'))
    return { name: choices.yes, kind: 'yes' }
  const limit = Math.min(next - 1, figure.last + 14)
  const said = line.marks.findLast(Math.max(until, figure.first - AHEAD), figure.first - 1, 'yes', 'no')
  const near = line.marks.find(figure.last + 1, limit, 'yes', 'no', 'third-option')
  // «За поправки, по данным комиссии, высказались 65%, против — 10%»: the answer that opens the next figure's part is that figure's.
  const ofNext = said !== undefined && near !== undefined && opensPart(line, near, figure, twin)
  const after = ofNext ? undefined : near
  // "2,001,926 votes against 1,617,989 for Yes": two figures held against each other.
  const versus =
    said !== undefined &&
    said.last === figure.first - 1 &&
    line.marks.find(said.first, said.first, 'versus') !== undefined &&
    line.figures.some(({ last }) => last < said.first && said.first - last <= 2)
  const ahead = versus ? undefined : said
  // "81 per cent opted for a presidential republic and 10 per cent for a parliamentary one".
  const again = line.marks.find(figure.last + 1, figure.last + 2, 'for')
  if (again && line.marks.find(0, figure.first, 'third-option'))
    return { name: wordsOf(line, again.last + 1), kind: 'option' }
  // "The only other option, a return to the old constitution, got 2.51 percent".
  const option = line.marks.findLast(until, figure.first - 1, 'third-option')
  const gets = option && line.marks.findLast(option.last + 1, figure.first - 1, 'gets')
  if (option && gets) {
    const segment = line.segments.find(
      ({ first, opened }) => first > option.last && first < gets.first && opened === ',',
    )
    return { name: wordsOf(line, segment?.first ?? option.last + 1), kind: 'option' }
  }
  const clause = line.segmentOf[figure.first]
  const own =
    ahead !== undefined &&
    line.segmentOf[ahead.first] === clause &&
    !(after && line.segmentOf[after.first] === clause)
  // "2,020,144 people voted yes and 176,566, or 7.87 percent, no": the answers stand behind their figures.
  const uses = usesOf(line)
  const first = line.figures.find(({ unit }, index) => unit !== 'plain' && uses[index] === 'result')
  const trailing =
    after !== undefined &&
    first !== undefined &&
    first.last < figure.first &&
    line.marks.find(0, first.first - 1, 'yes', 'no') === undefined &&
    line.marks.find(first.last + 1, figure.first - 1, 'yes', 'no') !== undefined
  if (trailing)
    return after.kind === 'no'
      ? { name: choices.no, kind: 'no' }
      : after.kind === 'yes'
        ? { name: choices.yes, kind: 'yes' }
        : undefined
  // "Yes at 68% and No at 32%": as far from one as from the other, a figure is that of the answer before it, unless that has its own.
  const has = ahead && line.figures.some(({ last }) => last === ahead.first - 1)
  const lead = ahead && after ? after.first - figure.last - (figure.first - ahead.last) : 0
  const mark =
    ahead && (own || !after || lead > 0 || (lead === 0 && !has))
      ? ahead
      : (after ?? sharedBehind(line, figure, context))
  if (!mark) return undefined
  // "95.40% against 4.10%": what stands before the word is the other answer.
  const held =
    mark === after &&
    mark.kind === 'no' &&
    mark.first === figure.last + 1 &&
    line.figures.some(({ first, unit }) => first === mark.last + 1 && unit === figure.unit)
  if (held) return { name: choices.yes, kind: 'yes' }
  if (mark.kind === 'no') return { name: choices.no, kind: 'no' }
  if (mark.kind === 'third-option') {
    const words = wordsOf(line, mark.last + 1)
    const said = context.reader.lexicon.parties?.nominative(words.split(' '), '') ?? words
    return { name: said, kind: 'option' }
  }
  return { name: choices.yes, kind: 'yes' }
}

/** Is a word the first of the part of the sentence that holds the next figure, and this one not? */
const opensPart = (
  { segments, segmentOf }: Line,
  { first, last }: Mark,
  figure: Figure,
  next: Figure | undefined,
) =>
  next !== undefined &&
  (segmentOf[first] === segmentOf[next.first] || next.first - last <= DASHED) &&
  segmentOf[first] !== segmentOf[figure.first] &&
  segments[segmentOf[first] ?? -1]?.first === first

/** «против — 10%»: from an answer over a dash to its figure. */
const DASHED = 2

/** "Yes-No", «Да-Нет»: the answers to two questions of one paper. */
function joined(
  { tokens }: Line,
  figure: Figure,
  until: number,
  answers: readonly string[],
): string | undefined {
  const known = new Set(answers.map(answer => answer.toLowerCase()))
  return tokens.slice(until, figure.first).findLast(({ lower }) => {
    const parts = lower.split(/[-–]/)
    return parts.length > 1 && parts.every(part => known.has(part))
  })?.text
}

/** "99% in one region and 98% in another voted yes": the only answer of a line is that of all its places. */
function sharedBehind(line: Line, figure: Figure, { votes }: ReadingOf): Mark | undefined {
  const said = line.marks.all.filter(({ kind }) => kind === 'yes' || kind === 'no')
  const alike = said.every(({ kind }) => kind === said[0]?.kind)
  return votes.isPlaced(line, figure) && alike ? said[0] : undefined
}

/** The option's own words: from here to the end of the phrase. */
function wordsOf(line: Line, from: number): string {
  let first = from
  while (first < line.tokens.length && line.marks.find(first, first, 'leading', 'for')) first++
  let last = first
  for (let at = first; at < line.tokens.length; at++) {
    const token = line.tokens[at]
    if (
      !token ||
      token.kind === 'punctuation' ||
      (at > first && line.marks.find(at, at, 'and', 'insertion', 'gets'))
    )
      break
    if (at > first + 1 && line.marks.find(at, at, 'of') && line.marks.find(at, at + 3, 'vote')) break
    last = at
  }
  return line.tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')
}
