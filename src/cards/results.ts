// The table of one polling day: a row for everyone who stood, a further one where a source prints another figure.
import { nameIn, type Reading, type ResultRow, type RoundFact, type Saying } from '../command.ts'
import type { Office } from '../model/election.ts'
import { heading, table, type Words } from '../reply/build.ts'
import type { Block } from '../reply/document.ts'
import { cites, figureOf } from './citing.ts'

export function resultsOf(round: RoundFact, office: Office, named: boolean, say: Saying): readonly Block[] {
  const { election } = say.messages
  if (round.results.length === 0) return []
  const shown = round.results.flatMap(row => rowsOf(row, say))
  const has = (key: 'percent' | 'votes' | 'seats') => shown.some(({ reading }) => reading?.[key] != null)
  const parties = round.results.some(row => row.party !== null)
  const columns = [
    election.columns.choice[office],
    ...(parties ? [election.columns.party] : []),
    ...(has('percent') ? [`>${election.columns.percent}`] : []),
    ...(has('votes') ? [`>${election.columns.votes}`] : []),
    ...(has('seats') ? [`>${election.columns.seats}`] : []),
  ]
  const rows = shown.map(({ name, party, reading, row }): readonly Words[] => [
    // A name without a figure is a statement too, and leads to where it stands.
    reading ? name : [name, ...cites(row.mentions)],
    ...(parties ? [party ?? ''] : []),
    ...(has('percent') ? [figureOf(reading, 'percent', say)] : []),
    ...(has('votes') ? [figureOf(reading, 'votes', say)] : []),
    ...(has('seats') ? [figureOf(reading, 'seats', say)] : []),
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

type Shown = { name: string; party: string | null; reading: Reading | undefined; row: ResultRow }

/** A row for every reading: figures that cannot both be right stand side by side, each under who prints it. */
function rowsOf(row: ResultRow, say: Saying): readonly Shown[] {
  const name = rowName(row, say)
  const { party, readings } = row
  if (readings.length === 0) return [{ name, party, reading: undefined, row }]
  // The firmest figure needs no name beside it, unless another is as firm.
  const alone = readings.filter(({ standing }) => standing === readings[0]?.standing).length === 1
  return readings.map((reading, place) => ({
    name: place === 0 && alone ? name : say.messages.rowOf(name, whose(reading, row, say)),
    party,
    reading,
    row,
  }))
}

/** Who prints a figure beside another, and what it is where that differs: "Valley News, preliminary". */
function whose(reading: Reading, { readings }: ResultRow, { messages }: Saying): string {
  const publishers = [...new Set(reading.sources.map(source => source.publisher))]
  const shown = publishers.slice(0, PUBLISHERS).join(', ')
  const more = publishers.length > PUBLISHERS ? ` +${publishers.length - PUBLISHERS}` : ''
  const alike = readings.every(({ standing }) => standing === reading.standing)
  return `${shown}${more}${alike ? '' : `; ${messages.standingWords[reading.standing]}`}`
}
const PUBLISHERS = 2
