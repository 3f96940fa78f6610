// Whether a figure among these words can be a share of a vote at all.

import { againstAll } from '../figures/against-all.ts'
import type { Line } from '../line.ts'
import type { CueKind } from '../text/cues.ts'
import type { Figure } from '../text/numbers.ts'
import { votesNamed } from '../votes/vote-names.ts'
import { isLinked } from './bare-figures.ts'

/** Rows stand among words of a result, in their own line or close by. */
export function isTelling(line: Line, lines: readonly Line[]): boolean {
  for (let at = line.index - NEAR; at <= line.index + NEAR; at++) {
    const one = lines[at]
    if (!one) continue
    if (one.marks.find(0, one.tokens.length, ...telling) || votesNamed(one).length > 0) return true
  }
  return false
}

/** Words that belong to the telling of a result. */
const telling: readonly CueKind[] = [
  'share',
  'ballots',
  'round1',
  'round2',
  'authority',
  'counted',
  'all-counted',
  'projected',
  'turnout',
  'against-all',
  'wins',
  'official-word',
  'preliminary',
  'final',
]

const NEAR = 4

/** Figures that the article itself takes back: "it was a test", "is not a result". */
export const isTaken = (line: Line, next: Line | undefined): boolean =>
  line.marks.find(0, line.tokens.length, 'counterfactual') !== undefined ||
  (next?.paragraph === line.paragraph &&
    next.marks.find(0, next.tokens.length, 'counterfactual') !== undefined)

/** Is it a share of a vote by what follows it? "43 per cent of the population", "30 per cent emissions cuts" are none. */
export function isPlausible(line: Line, figure: Figure): boolean {
  if (figure.unit === 'seats')
    return (
      isListed(line) ||
      isBeside(line, figure) ||
      (isLinked(line, figure) &&
        !line.names.some(({ oblique, last }) => oblique && last === figure.first - 1)) ||
      line.marks.findLast(figure.first - REACH, figure.first - 1, 'gets', 'given', 'and') !== undefined ||
      line.marks.find(figure.last + 1, figure.last + REACH, 'for', 'gets') !== undefined ||
      isSaidOf(line, figure)
    )
  if (figure.unit !== 'percent') return true
  const at = figure.last + 1
  const next = line.tokens[at]
  if (next?.kind !== 'word' || againstAll(line, figure)) return true
  if (next.lower === 'of' || line.marks.find(at, at, 'of')) {
    const share = line.marks.find(
      at,
      at + 5,
      'share',
      'ballots',
      'vote',
      'counted',
      'took-part',
      'electorate',
    )
    if (share) return true
    if (next.lower === 'of') return line.names.some(({ first, oblique }) => first === at + 1 && !oblique)
  }
  // «35,81% было у Фургала»
  if (line.marks.find(at + 1, at + 1, 'for')) return true
  if (line.names.some(({ possessive, last }) => possessive && last === figure.first - 2)) return true
  // «90% сербских избирателей»: a share of a part of the voters.
  const part = line.places.find(({ first, how }) => first === at && how === 'demonym')
  if (part && line.marks.find(part.last + 1, part.last + 1, 'electorate', 'people')) return false
  // «проголосовали 44,96% тбилисцев»
  if (line.marks.find(figure.first - 1, figure.first - 1, 'given')) return true
  if (line.places.some(({ first }) => first === at)) return true
  return (
    line.marks.find(
      at,
      at,
      'of-those',
      'electorate',
      'people',
      'counted',
      'continues',
      'share',
      'against-all',
      'gets',
      'wins',
      'and',
      'for',
      'versus',
      'took-part',
      'backs',
    ) !== undefined
  )
}

/** "The Union will occupy 38 seats", "the Front's 25 percent translates into": a name, and at most a verb that nobody has heard of. */
const isSaidOf = (line: Line, { first }: Figure): boolean =>
  line.names.some(
    ({ last, oblique, possessive, person }) =>
      person === undefined &&
      !oblique &&
      last < first &&
      first - last > 1 &&
      first - last <= (possessive ? 2 : VERB) &&
      line.tokens.slice(last + 1, first).every(({ kind, capital }) => kind === 'word' && !capital) &&
      !line.marks.find(last + 1, first - 1, 'of', 'loses'),
  )
/** Words of a verb: "will occupy", "is set to command". */
const VERB = 5

/** Words between an owner and its seats: "will have seven deputies". */
const REACH = 10

/** «„Ликуд“ получает 32 мандата, „Еш Атид“ — 24»: a name, a dash, its seats. */
const isBeside = (line: Line, figure: Figure): boolean =>
  line.names.some(
    ({ last }) =>
      // "Seats: A 55, B 26, C 8": in a row nothing stands between.
      last < figure.first - (line.figures.length >= ROW ? 0 : 1) &&
      line.tokens.slice(last + 1, figure.first).every(({ kind }) => kind === 'punctuation') &&
      line.tokens[figure.first - 1]?.text !== ',',
  )

/** So many figures are a row. */
const ROW = 3

/** "Ciutadans — 36 seats, 25.4%": a row of a list, nothing but a name and its figures. */
function isListed(line: Line): boolean {
  const [name] = line.names
  const [figure] = line.figures
  if (!name || !figure || name.first > 2 || figure.first <= name.last + 1) return false
  return line.tokens.slice(name.last + 1, figure.first).every(({ kind }) => kind === 'punctuation')
}
