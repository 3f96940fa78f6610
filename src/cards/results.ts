// The table of one polling day: a row for everyone who stood, a further one where a source prints another figure.
import { nameIn, type Reading, type ResultRow, type RoundFact, type Saying } from '../command.ts'
import type { Office } from '../model/election.ts'
import { heading, table, type Words } from '../reply/build.ts'
import type { Block } from '../reply/document.ts'
import { cites, figuresOf, type Key } from './citing.ts'

export function resultsOf(round: RoundFact, office: Office, named: boolean, say: Saying): readonly Block[] {
  const { election } = say.messages
  if (round.results.length === 0) return []
  const shown = round.results.flatMap(row => rowsOf(row, say))
  const has = (key: Key) => shown.some(({ readings }) => readings.some(reading => reading[key] !== null))
  const parties = round.results.some(row => row.party !== null)
  const columns = [
    election.columns.choice[office],
    ...(parties ? [election.columns.party] : []),
    ...(has('percent') ? [`>${election.columns.percent}`] : []),
    ...(has('votes') ? [`>${election.columns.votes}`] : []),
    ...(has('seats') ? [`>${election.columns.seats}`] : []),
  ]
  const rows = shown.map(({ name, party, readings, row }): readonly Words[] => [
    // A name without a figure is a statement too, and leads to where it stands.
    readings.length > 0 ? name : [name, ...cites(row.mentions)],
    ...(parties ? [party ?? ''] : []),
    ...(has('percent') ? [figuresOf(readings, 'percent', say)] : []),
    ...(has('votes') ? [figuresOf(readings, 'votes', say)] : []),
    ...(has('seats') ? [figuresOf(readings, 'seats', say)] : []),
  ])
  const which = round.round !== null ? `: ${lower(say.messages.round(round.round))}` : ''
  const when = named && round.date !== null ? `, ${say.messages.date(round.date)}` : ''
  return [heading(`${election.results}${which}${when}`), table(columns, rows)]
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

/** Answers of a referendum in the reader's language, persons and parties in the reader's letters. */
export function rowName({ name, names }: ResultRow, say: Saying): string {
  const isAnswer = name === 'Yes' || name === 'No' || name === 'Against all'
  return isAnswer ? say.messages.choices[name] : nameIn(names, say)
}

/** A count and the ways in which it is rounded. */
type Shown = { name: string; party: string | null; readings: readonly Reading[]; row: ResultRow }

/** A row for every count: figures that cannot both be right stand side by side, each under who prints it. */
function rowsOf(row: ResultRow, say: Saying): readonly Shown[] {
  const name = rowName(row, say)
  const { party, readings } = row
  if (readings.length === 0) return [{ name, party, readings, row }]
  const counts: [Reading, ...Reading[]][] = []
  for (const reading of readings) {
    const last = counts.at(-1)
    if (reading.restates && last) last.push(reading)
    else counts.push([reading])
  }
  // The firmest figure needs no name beside it, unless another is as firm.
  const alone = counts.filter(([{ standing }]) => standing === readings[0]?.standing).length === 1
  return counts.map((count, place) => ({
    name: place === 0 && alone ? name : say.messages.rowOf(name, whose(count, row, say)),
    party,
    readings: count,
    row,
  }))
}

/** Who prints a figure beside another, and what it is where that differs: "Valley News, preliminary". */
function whose(
  count: readonly [Reading, ...Reading[]],
  { readings }: ResultRow,
  { messages }: Saying,
): string {
  const [reading] = count
  const publishers = [...new Set(count.flatMap(({ sources }) => sources.map(source => source.publisher)))]
  const shown = publishers.slice(0, PUBLISHERS).join(', ')
  const more = publishers.length > PUBLISHERS ? ` +${publishers.length - PUBLISHERS}` : ''
  const alike = readings.every(({ standing }) => standing === reading.standing)
  return `${shown}${more}${alike ? '' : `; ${messages.standingWords[reading.standing]}`}`
}
const PUBLISHERS = 2
