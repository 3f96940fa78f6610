// What a figure of a vote stands for: a share, votes, seats, or one of the many things that are no result.

import type { Line, Segment } from '../line.ts'
import type { CueKind, Mark } from '../text/cues.ts'
import { type Figure, LARGEST_CHAMBER } from '../text/numbers.ts'
import { againstAll } from './against-all.ts'
import { isBreakdown, isOfLevel } from './breakdown.ts'
import { isLead } from './leads.ts'
import {
  isAge,
  isAll,
  isAside,
  isLabel,
  isMoney,
  isOrdinal,
  isPartOf,
  isRange,
  isSample,
  isShowOfHands,
} from './no-votes.ts'
import { isCastFor, isRestated, takesPart } from './taking-part.ts'

export type Use =
  | 'result'
  | 'turnout'
  | 'cast'
  | 'registered'
  | 'counted'
  | 'threshold'
  | 'margin'
  | 'combined'
  | 'breakdown'
  | 'invalid'
  | 'other'

const HALF = 50

/** An electorate below this is a village's; the numbers of stations and districts are below it. */
const SMALLEST_ELECTORATE = 500

/** How far a word reaches that says what a number is. */
const NEAR = 6

const remembered = new WeakMap<Line, Use[]>()

/** What each figure of a line is used for, in the order of the line's figures. */
export function usesOf(line: Line): readonly Use[] {
  const known = remembered.get(line)
  if (known) return known
  const uses: Use[] = []
  remembered.set(line, uses)
  for (const [index, figure] of line.figures.entries()) uses.push(useOf(line, figure, index, uses))
  return uses
}

/** The question that a line answers: "And the turnout?" */
const questionBefore = (line: Line): Line | undefined =>
  line.before?.tokens.at(-1)?.text === '?' ? line.before : undefined

/** What the shares of a line are used for. */
const sharesOf = (line: Line): readonly Use[] =>
  usesOf(line).filter((_, index) => line.figures[index]?.unit === 'percent')

function useOf(line: Line, figure: Figure, index: number, before: readonly Use[]): Use {
  const { marks, figures } = line
  const previous = figures[index - 1]
  const next = figures[index + 1]
  const from = previous ? previous.last + 1 : 0
  const to = next ? next.first - 1 : line.tokens.length - 1
  const segment = line.segments[line.segmentOf[figure.first] ?? -1]
  const start = Math.max(from, segment?.first ?? 0)
  const end = Math.min(to, segment?.last ?? line.tokens.length)
  const after = (reach: number, ...kinds: CueKind[]) =>
    marks.find(figure.last + 1, Math.min(end, figure.last + reach), ...kinds)
  const ahead = (reach: number, ...kinds: CueKind[]) =>
    marks.findLast(Math.max(start, figure.first - reach), figure.first - 1, ...kinds)
  const wide = (reach: number, ...kinds: CueKind[]) =>
    marks.findLast(Math.max(from, figure.first - reach), figure.first - 1, ...kinds)

  // "71 of the 107 seats", "8,300,046 of 11,953,465 registered voters": the whole after its part.
  // "lowered from 212,099 to 208,487": what was; "over 6 percent -- 6.02, to be exact": said again.
  if (
    next &&
    marks.find(figure.first - 1, figure.first - 1, 'down-from') &&
    !marks.find(figure.first - 1, figure.first - 1, 'against') &&
    marks.find(next.first - 1, next.first - 1, 'versus')
  )
    return 'other'
  // "to 4.2 percent from 25": what it was before.
  if (
    previous?.last === figure.first - 2 &&
    marks.find(previous.first - 1, previous.first - 1, 'versus') &&
    marks.find(figure.first - 1, figure.first - 1, 'down-from') &&
    !marks.find(figure.first - 1, figure.first - 1, 'against') &&
    !marks.find(figure.last + 1, figure.last + 1, 'for') &&
    // "from 58 percent in the first round": that of another vote.
    !marks.find(figure.last + 1, figure.last + 4, 'round1', 'round2')
  )
    return 'other'
  if (
    next &&
    figure.unit === 'percent' &&
    next.unit === 'plain' &&
    next.decimal &&
    !figure.decimal &&
    Math.floor(next.value) === figure.value &&
    next.first - figure.last <= 4
  )
    return 'other'
  // «Поправки, всего их 18, одобрили …»
  if (figure.unit === 'plain' && marks.find(figure.first - 2, figure.first - 1, 'things')) return 'other'
  if (
    isMoney(line, figure) ||
    isRange(line, figure) ||
    isAge(line, figure) ||
    isOrdinal(line, figure) ||
    isPartOf(line, figure) ||
    isLabel(line, figure) ||
    isAside(line, figure) ||
    isShowOfHands(line, figure, next)
  )
    return 'other'
  if (isSample(line, figure)) return 'other'
  // "None of the candidates managed more than 50% of the vote".
  if (
    figure.value === HALF &&
    figure.unit === 'percent' &&
    marks.find(figure.first - 2, figure.first - 1, 'about', 'threshold') &&
    marks.find(0, figure.first, 'negation', 'against-all')
  )
    return 'threshold'
  const whole =
    previous !== undefined &&
    // "92 of its previously held 1,487 seats"
    (figure.first - previous.last <= 4 ||
      (figure.first - previous.last <= 6 && ahead(1, 'holds') !== undefined)) &&
    // "eight seats with 247,106 votes"
    ((previous.unit !== 'seats' && previous.digits) || figure.value <= LARGEST_CHAMBER) &&
    isOf(line, previous.last + 1, figure.first - 1) &&
    // "on 41.2 percent with 5,104,338 votes"
    !marks.find(previous.last + 1, figure.first - 1, 'gets')
  if (
    marks.find(0, line.tokens.length, 'against-all') &&
    figure.unit !== 'seats' &&
    !marks.find(0, line.tokens.length, 'invalid') &&
    againstAll(line, figure)
  )
    return 'result'
  if (whole && figure.unit !== 'percent') {
    if (figure.unit === 'seats') return 'other'
    const part = before[index - 1]
    if (
      figure.value >= SMALLEST_ELECTORATE &&
      (marks.find(figure.last, figure.last + 5, 'registered') ||
        // «пришли 1 600 человек из 133 200»
        (part === 'cast' && previous.unit === 'people') ||
        ((part === 'turnout' || part === 'cast') &&
          marks.find(figure.last, figure.last + 4, 'people', 'electorate', 'registered')))
    )
      return 'registered'
    if (marks.find(figure.first - 3, figure.last + 5, 'counted')) return 'counted'
    return 'other'
  }
  if (isAll(line, figure)) return 'other'
  // "With 86 percent of the ballots from the June 7 general election processed, …"
  if (
    figure.unit === 'percent' &&
    figure.first <= OPENS &&
    after(2, 'of') &&
    after(SPELLED_OUT, 'counted') &&
    marks.find(0, figure.first - 1, 'of') &&
    !marks.find(0, line.tokens.length, 'breakdown') &&
    !line.names.some(({ first }) => first > figure.last && first <= end)
  )
    return 'counted'
  const own = ahead(2, 'third-person') !== undefined && ahead(3, 'for') !== undefined
  if (
    !own &&
    after(NEAR, 'counted') &&
    !marks.covers(after(NEAR, 'counted')?.first ?? -1, 'share', 'took-part') &&
    !marks.find(figure.last + 1, figure.last + 3, 'yes', 'no')
  ) {
    const counted = after(NEAR, 'counted')
    // "had about 84 percent with all precincts counted": its own words begin with "with".
    const apart =
      counted &&
      marks.all.some(
        ({ kind, first }) =>
          kind === 'gets' &&
          first > figure.last &&
          first < counted.first &&
          marks.find(first, first, 'continues') !== undefined,
      )
    if (counted && !apart && !line.names.some(name => name.first > figure.last && name.first < counted.first))
      return 'counted'
  }
  // "with 97% counted he has 54.2%", «после обработки 97% протоколов за ним 54,2%»
  const counts = figure.unit === 'percent' ? ahead(3, 'counted') : undefined
  if (counts && !marks.find(counts.last + 1, figure.first - 1, 'gets', 'for', 'third-person'))
    return 'counted'
  if (
    figure.unit !== 'percent' &&
    figure.unit !== 'seats' &&
    marks.find(figure.last + 1, figure.last + 8, 'counted') &&
    next &&
    isOf(line, figure.last + 1, next.first - 1)
  )
    return 'counted'
  if (figure.unit !== 'seats' && segment && isInterim(line, segment)) return 'other'
  const earlierUse = before[index - 1]
  const bare =
    previous !== undefined &&
    !line.names.some(name => name.first > previous.last && name.last < figure.first) &&
    !marks.find(previous.last, figure.first, 'yes', 'no', 'gets')
  // "16 673 189 of 19 722 809 on the lists, that is 84,54 percent"; "70%, while it mentioned 60% before".
  if (
    figure.unit === 'percent' &&
    (bare || (previous !== undefined && isRestated(line, previous, figure))) &&
    (earlierUse === 'registered' || earlierUse === 'cast') &&
    !after(8, 'yes', 'no')
  )
    return 'turnout'
  if (
    figure.unit === 'percent' &&
    earlierUse === 'turnout' &&
    previous &&
    !line.names.some(name => name.first > previous.last && name.last < figure.first) &&
    marks.find(previous.last, figure.first, 'threshold') === undefined &&
    !after(8, 'yes', 'no')
  )
    return 'turnout'
  // "73 percent of the 104,300 people entitled to vote took part": the verb stands behind the whole.
  const further =
    next && next.first - figure.last <= 4 && isOf(line, figure.last + 1, next.first - 1)
      ? (figures[index + 2]?.first ?? line.tokens.length) - 1
      : to
  const asked = questionBefore(line)
  if (figure.unit === 'percent' && index === 0 && asked?.marks.find(0, asked.tokens.length, 'turnout'))
    return 'turnout'
  // "In the first round it had been 58.21%": what the line before told of.
  const pronoun = marks.findLast(from, figure.first, 'third-person')
  const unnamed = !line.names.some(({ last }) => last < figure.first)
  const told = line.before && index === 0 && unnamed ? sharesOf(line.before) : []
  if (
    figure.unit === 'percent' &&
    pronoun &&
    told.at(-1) === 'turnout' &&
    !marks.find(0, figure.first, 'interim')
  )
    return 'turnout'
  // "Turnout came to 70%: 100,412 voted, more than in the first round, when it stood at 68.6%".
  const again = pronoun && figure.first - pronoun.last <= IT && before.includes('turnout')
  if (figure.unit === 'percent' && again && !before.includes('result')) return 'turnout'
  // «при необходимых 50% явка составила 1,23%»
  if (figure.unit === 'percent' && ahead(2, 'threshold') && !ahead(1, 'turnout')) return 'threshold'
  const tookPart = takesPart(line, figure, further)
  const turnout = marks.findLast(Math.max(0, figure.first - 16), figure.first - 1, 'turnout')
  const share = figure.unit === 'percent'
  // "94% for and 6% against on a turnout of 70%": the word belongs to the figure behind it.
  const behind = after(NEAR, 'turnout')
  const nexts = behind && next?.first === behind.last + 2 && isOf(line, behind.last + 1, behind.last + 1)
  if (share && (tookPart || (behind && !nexts && !after(3, 'share')))) return 'turnout'
  if (
    share &&
    turnout &&
    !resultBetween(line, turnout.last, figure.first) &&
    ahead(16, 'threshold') === undefined
  )
    return 'turnout'
  // «из 300 000 избирателей явились 240 000, то есть 80%»: the whole, and those of it who came.
  const came = next && marks.find(figure.last, next.last, 'took-part')
  if (came && isWhole(line, figure, next)) return 'registered'
  if (previous && earlierUse === 'registered' && isWhole(line, previous, figure) && !share) return 'cast'
  if (!share && figure.value >= SMALLEST_ELECTORATE) {
    if (after(NEAR, 'registered') || (ahead(NEAR, 'registered') && !after(2, 'took-part')))
      return 'registered'
    if (tookPart || (after(5, 'took-part') && figure.unit !== 'ballots' && !isCastFor(line, figure)))
      return 'cast'
  }
  if (!share && ahead(5, 'bought')) return 'other'
  if (!share && marks.find(figure.first + 1, figure.last + 1, 'cast-total') && !ahead(6, 'gets', 'given'))
    return 'cast'
  // "put the ballots cast at 22,737"
  if (!share && ahead(3, 'cast-total')) return 'cast'
  // "the Republican Party, which holds 58 of the 105 seats": what it has had.
  if (
    figure.unit === 'seats' &&
    ahead(3, 'holds') &&
    !ahead(5, 'future') &&
    !marks.find(0, figure.first, 'wins')
  )
    return 'other'
  // "took pole position at regional level. Second came Y with four seats": no figures of the whole.
  if (isOfLevel(line) || isOfLevel(line.before?.paragraph === line.paragraph ? line.before : undefined))
    return 'breakdown'
  // "lost 92 seats": how many are gone, and not how many are left.
  if ((figure.unit === 'seats' || next?.unit === 'seats') && ahead(2, 'loses')) return 'margin'
  // "needs 61 seats to govern alone"
  if (figure.unit === 'seats' && marks.find(figure.first - 2, figure.first - 1, 'needs')) return 'threshold'
  // "Five seats reserved for minorities": nobody's.
  if (figure.unit === 'seats' && after(3, 'set-aside') && !marks.find(figure.last, end, 'went-to'))
    return 'other'
  // "two seats short of a majority", "two more seats"
  if (figure.unit === 'seats' && marks.find(figure.first + 1, Math.min(end, figure.last + 2), 'margin'))
    return 'margin'
  if (figure.unit === 'seats')
    return after(8, 'combined') || (next && marks.find(figure.last + 1, next.last + 3, 'combined'))
      ? 'combined'
      : 'result'
  const limit = ahead(NEAR, 'threshold')
  const barrier = limit && !marks.covers(limit.first, 'share') ? limit : undefined
  // "fell short of the threshold and received 1,019 votes": what it got is no barrier.
  const got = barrier && marks.findLast(barrier.last + 1, figure.first - 1, 'gets') !== undefined
  const bar = after(NEAR, 'threshold')
  // "54.5 percent of the valid vote"
  const ofShare = bar !== undefined && marks.covers(bar.first, 'share')
  if ((bar && !ofShare) || (barrier && !got)) return 'threshold'
  if (!share && ahead(1, 'majority')) return 'margin'
  if (!share && isLead(line, figure, previous, next, earlierUse === 'margin' && bare)) return 'margin'
  if (!share && (wide(4, 'margin') || marks.find(figure.first + 1, Math.min(end, figure.last + 3), 'margin')))
    return 'margin'
  if (after(4, 'invalid') || wide(3, 'invalid')) return 'invalid'
  const together = marks.find(figure.last + 1, Math.min(to, figure.last + 8), 'combined')
  if ((together && !opensRest(line, together)) || ahead(8, 'combined')) return 'combined'
  if (isBreakdown(line, figure, from, to)) return 'breakdown'
  // "five percent sales tax" is none, whatever else the sentence tells of.
  if (share && marks.find(figure.last + 1, figure.last + 2, 'growth')) return 'other'
  if (
    share &&
    (after(8, 'growth') || wide(8, 'growth')) &&
    !marks.find(0, line.tokens.length, 'vote', 'share', 'ballots', 'wins', 'turnout')
  )
    return 'other'
  return 'result'
}

/** "of 5.5 million voters 4.7 million": a number, and a part of it behind. */
const isWhole = (line: Line, whole: Figure, part: Figure): boolean =>
  whole.unit !== 'percent' &&
  part.unit !== 'percent' &&
  whole.value >= SMALLEST_ELECTORATE &&
  part.value < whole.value &&
  line.marks.find(whole.first - 1, whole.first - 1, 'of') !== undefined

/** The first words of a line. */
const OPENS = 3
/** Words from a share of the ballots to what was done with them. */
const SPELLED_OUT = 14

/** "it stood at 68.6%": words between the pronoun and its figure. */
const IT = 3

/** "71 of the 107 seats", and not "was on 40 with 44 percent counted". */
const isOf = (line: Line, from: number, to: number) =>
  line.marks.find(from, to, 'of') !== undefined &&
  !line.marks.find(from, to, 'gets') &&
  !punctuated(line, from, to)

/** "by 11 on polling day", and not "by 11 points". */
const isInterim = ({ marks }: Line, { first, last }: Segment): boolean =>
  marks.all.some(
    mark =>
      mark.kind === 'interim' &&
      mark.first >= first &&
      mark.first <= last &&
      !marks.find(mark.last + 1, mark.last + 1, 'margin', 'seats', 'ballots', 'percent', 'people'),
  )

const punctuated = (line: Line, from: number, to: number) => {
  for (let at = from; at <= to; at++) if (line.tokens[at]?.kind === 'punctuation') return true
  return false
}

const resultBetween = (line: Line, from: number, to: number) =>
  line.marks.find(from + 1, to - 1, 'wins') !== undefined ||
  // "on a turnout of 61 percent, with X at 31.2 percent"
  line.names.some(
    ({ first, last, oblique, possessive }) =>
      first > from &&
      last < to &&
      !possessive &&
      (!oblique || line.marks.find(first - 1, first - 1, 'gets') !== undefined) &&
      line.marks.find(last + 1, last + 1, 'gets') !== undefined,
  ) ||
  // «явка была 41,7%: тогда он взял 48,3%»
  line.segments.some(
    ({ first, last, opened }) =>
      first > from &&
      first < to &&
      last >= to &&
      opened !== '(' &&
      line.marks.find(first, to - 1, 'third-person') !== undefined &&
      line.marks.find(first, to - 1, 'gets') !== undefined,
  )

/** «…, остальные бюллетени испорчены»: a part of its own, about what is left. */
const opensRest = ({ marks, segments }: Line, { first }: Mark): boolean =>
  marks.covers(first, 'other-sum') && segments.some(segment => segment.first === first)
