// What a vote's figures are: an authority's, preliminary, projected, or nobody's in particular.
import type { Standing } from '../../model/election.ts'
import type { ReadingOf } from '../article.ts'
import { countedShare } from '../figures/counted.ts'
import type { Line } from '../line.ts'
import type { CueKind } from '../text/cues.ts'
import { titleOf } from '../votes/vote-places.ts'

export const rule = 'standing@3'

/** Lines before and behind the figures in which their source may be named. */
const AROUND = 3

export function standingOf(
  rows: readonly Line[],
  { lines: all, headline }: Pick<ReadingOf, 'lines' | 'headline'>,
  main: boolean,
): Standing {
  const own = new Set(rows.map(({ index }) => index))
  const first = Math.min(...own)
  const last = Math.max(...own)
  const paragraphs = new Set(rows.map(({ paragraph }) => paragraph))
  const says = (line: Line, ...kinds: CueKind[]) =>
    line.marks.find(0, line.tokens.length, ...kinds) !== undefined
  // A vote's own lines, and before or behind them those that name where the figures come from.
  const elsewhere = new Set(all.filter(line => titleOf(line)).map(({ paragraph }) => paragraph))
  const near = all.filter(line =>
    main && !(elsewhere.has(line.paragraph) && !paragraphs.has(line.paragraph))
      ? paragraphs.has(line.paragraph) ||
        (line.index >= first - AROUND && line.index <= last + AROUND) ||
        line.index <= 1
      : own.has(line.index) || (paragraphs.has(line.paragraph) && line.index < first),
  )
  // "The final figures are due later" says that these are none.
  const isFinal = (line: Line) =>
    says(line, 'final') &&
    (!says(line, 'preliminary') || isSincePreliminary(line)) &&
    !says(line, 'scheduled', 'future')
  const final = near.some(isFinal)
  const partial = (line: Line) => (countedShare(line) ?? 100) < 100
  // A headline or an opening that calls the count final means these figures, whatever is told of the first ones.
  if (
    main &&
    [headline, ...all.slice(0, OPENING)].some(isFinal) &&
    !rows.every(row => says(row, 'preliminary'))
  )
    return 'official'
  // That a count is preliminary may be said anywhere; of an earlier state it says nothing about this one.
  for (const line of main ? all : near) {
    if (!own.has(line.index) && says(line, 'past-term', 'projected')) continue
    if ((says(line, 'earlier') || wasCounted(line)) && (rows.length > 1 || !own.has(line.index))) continue
    if (says(line, 'nearly-counted', 'preliminary')) return 'preliminary'
  }
  for (const line of near) {
    if ((says(line, 'earlier') || wasCounted(line)) && (rows.length > 1 || !own.has(line.index))) continue
    const told = paragraphs.has(line.paragraph) || (main && line.index < OPENING)
    if (!told || rows.some(row => says(row, 'all-counted'))) continue
    if (partial(line) && !final) return 'preliminary'
  }
  // "The commission will sign the protocols within days" names nobody whose figures these are.
  const isToCome = (line: Line) => line.figures.length === 0 && says(line, 'future')
  return final || near.some(line => says(line, 'authority', 'official-word') && !isToCome(line))
    ? 'official'
    : 'reported'
}

/** Lines that say what an article is about. */
const OPENING = 2

/** "final results, with no change from the preliminary ones": what was preliminary is told of as past. */
const isSincePreliminary = (line: Line): boolean => {
  const [final, first] = [
    line.marks.find(0, line.tokens.length, 'final'),
    line.marks.find(0, line.tokens.length, 'preliminary'),
  ]
  return (
    final !== undefined &&
    first !== undefined &&
    final.first < first.first &&
    line.marks.find(first.first - SINCE, first.first - 1, 'since', 'down-from', 'compared') !== undefined
  )
}
/** Words between "since" and what was preliminary. */
const SINCE = 2

/** "When 97 percent had been counted, X was on 35.2": the state of the count at another time. */
const wasCounted = (line: Line): boolean => {
  const when = line.marks.find(0, 1, 'when')
  const segment = when && line.segments[line.segmentOf[when.first] ?? -1]
  return (
    when !== undefined &&
    segment !== undefined &&
    countedShare(line) !== undefined &&
    line.marks.find(when.first, segment.last, 'counted') !== undefined
  )
}
