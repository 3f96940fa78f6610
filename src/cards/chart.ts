// The result of one polling day as bars: what stands first, and the range of all that is printed.
import type { ResultRow, RoundFact, Saying } from '../command.ts'
import { chart } from '../reply/build.ts'
import type { Block } from '../reply/document.ts'
import type { Key } from './citing.ts'
import { rowName } from './results.ts'

/** Bars of one chart; whoever had less stands in the table alone. */
const BARS = 8
/** One bar compares nothing. */
const FEWEST = 2

/** Shares where at least two are told, else votes, else seats; nothing where there is nothing to compare. */
export function chartOf(round: RoundFact, say: Saying): readonly Block[] {
  const { election } = say.messages
  const key = (['percent', 'votes', 'seats'] as const).find(
    one => round.results.filter(row => isTold(row, one)).length >= FEWEST,
  )
  if (key === undefined) return []
  const rows = round.results
    .filter(row => isTold(row, key))
    .sort((a, b) => figure(b, key) - figure(a, key))
    .slice(0, BARS)
  const which = [
    election.results,
    ...(round.round === null ? [] : [say.messages.round(round.round).toLowerCase()]),
    ...(round.date === null ? [] : [say.messages.date(round.date)]),
  ].join(', ')
  return [
    chart(
      which,
      key === 'percent' ? '%' : election.columns[key].toLowerCase(),
      rows.map(row => ({ label: labelOf(row, key, say), value: figure(row, key), ...rangeOf(row, key) })),
    ),
  ]
}

/** A figure that is printed with a hedge is shown with it: a bar cannot say "less than". */
function labelOf(row: ResultRow, key: Key, say: Saying): string {
  const hedge = row.readings[0]?.hedges[key]
  const { percent, number, hedged } = say.messages
  const name = rowName(row, say)
  if (hedge === undefined) return name
  return `${name} (${hedged(hedge, (key === 'percent' ? percent : number)(figure(row, key)))})`
}

const figure = ({ readings: [first] }: ResultRow, key: Key): number => first?.[key] ?? 0
const isTold = ({ readings: [first] }: ResultRow, key: Key) => first?.[key] != null

/** From the least to the most that any source prints, whatever it calls its figures. */
function rangeOf({ readings }: ResultRow, key: Key): { readonly low: number; readonly high: number } {
  const printed = readings.flatMap(reading => [
    ...(reading[key] === null ? [] : [reading[key]]),
    ...reading.sources.flatMap(source => (source[key] === null ? [] : [source[key]])),
  ])
  return { low: Math.min(...printed), high: Math.max(...printed) }
}
