// Puts votes, rows, turnout, electorate, standing and winner together: one object per vote and kind of figure.
import type { Standing } from '../model/election.ts'
import type { ReadingOf } from './article.ts'
import { usesOf } from './figure-use.ts'
import type { Line } from './line.ts'
import type { ElectionRead, Evidence, ResultRead } from './reading.ts'
import { registeredOf, rule as registeredRule } from './rules/registered.ts'
import { type Choice, type Row, rule as resultRule, rowsOf } from './rules/result.ts'
import { standingOf } from './rules/standing.ts'
import { rule as turnoutRule, turnoutsOf } from './rules/turnout.ts'
import { rule as winnerRule, winnersOf } from './rules/winner.ts'
import { dateOf, type Slot } from './votes.ts'

export const pollingDayRule = 'polling-day@1'

/** Rows of one vote from one kind of source. */
type Table = { readonly slot: Slot; readonly projected: boolean; readonly source: number; rows: Row[] }

export function electionsOf(article: ReadingOf): ElectionRead[] {
  const { lines, votes } = article
  const rows = rowsOf(article).filter(({ slot }) => !slot.past && !slot.upcoming)
  const turnouts = turnoutsOf(article)
  const registered = registeredOf(article)
  const winners = winnersOf(article)
  const tables = tablesOf(rows, lines)
  const found: ElectionRead[] = []
  for (const slot of votes.slots) {
    const own = tables.filter(table => table.slot === slot)
    const date = dateOf(slot)
    const sameDay = (other: Slot) =>
      other === slot ||
      (other.region === slot.region &&
        other.upcoming === slot.upcoming &&
        dateOf(other) === date &&
        date !== null)
    const turnout =
      turnouts.find(({ slot: other }) => other === slot) ?? turnouts.find(({ slot: other }) => sameDay(other))
    const electorate =
      registered.find(({ slot: other }) => other === slot) ??
      registered.find(({ slot: other }) => sameDay(other))
    const winner = winners.find(({ slot: other }) => other === slot)
    const main = own.find(({ projected }) => !projected)
    const line = main?.rows[0]?.line ?? lines[slot.lines[0] ?? 0]
    if (!line) continue
    const common = { region: slot.region, office: slot.office, date, round: slot.round }
    if (
      !main &&
      own.length === 0 &&
      !slot.upcoming &&
      !winner &&
      !(date?.length === 10) &&
      !(slot === votes.main && turnout)
    )
      continue
    if (slot.upcoming && date === null) continue
    if (main || own.length === 0 || winner || (turnout && slot === votes.main)) {
      const results = main ? merged(main, article) : []
      const standing: Standing | null = slot.upcoming
        ? 'upcoming'
        : main
          ? standingOf([...new Set(main.rows.map(row => row.line))], lines, slot === votes.main)
          : null
      found.push({
        ...common,
        standing,
        results,
        ...(turnout && !slot.upcoming
          ? { turnout: { percent: turnout.figure.value, evidence: evidence(turnout.line, turnoutRule) } }
          : {}),
        ...(electorate
          ? {
              registered: {
                voters: electorate.figure.value,
                evidence: evidence(electorate.line, registeredRule),
              },
            }
          : {}),
        ...(winner
          ? {
              winner: {
                choice: winner.name,
                ...(winner.person === undefined ? {} : { person: winner.person }),
                evidence: evidence(winner.line, winnerRule),
              },
            }
          : {}),
        evidence: evidence(line, pollingDayRule),
      })
    }
    for (const table of own.filter(table => !table.projected && table !== main)) {
      const at = table.rows[0]?.line
      if (at)
        found.push({
          ...common,
          standing: standingOf([at], lines, slot === votes.main),
          results: merged(table, article),
          ...(turnout
            ? { turnout: { percent: turnout.figure.value, evidence: evidence(turnout.line, turnoutRule) } }
            : {}),
          evidence: evidence(at, pollingDayRule),
        })
    }
    for (const table of own.filter(({ projected }) => projected)) {
      const at = table.rows[0]?.line
      if (at)
        found.push({
          ...common,
          standing: 'projected',
          results: merged(table, article),
          evidence: evidence(at, pollingDayRule),
        })
    }
  }
  return found
}

const evidence = (line: Line, rule: string): Evidence => ({
  span: [line.sentence.start, line.sentence.end],
  rule,
})

/** Sorts rows into tables; a projection's figures never mix with an authority's. */
function tablesOf(rows: readonly Row[], lines: readonly Line[]): Table[] {
  const tables: Table[] = []
  const projected = projectedLines(lines)
  let question = 0
  let asked: Line | undefined
  for (const row of rows) {
    // "On a second ballot paper …": each question is a vote of its own.
    if (
      row.slot.office === 'referendum' &&
      row.line !== asked &&
      row.line.marks.find(0, row.line.tokens.length, 'next-question')
    ) {
      question++
      asked = row.line
    }
    const source = projected.get(row.line.index) ?? (question > 0 ? -1 - question : undefined)
    let table = tables.find(
      table =>
        table.slot === row.slot &&
        table.projected === (source !== undefined && source >= 0) &&
        table.source === (source ?? -1),
    )
    if (!table) {
      table = {
        slot: row.slot,
        projected: source !== undefined && source >= 0,
        source: source ?? -1,
        rows: [],
      }
      tables.push(table)
    }
    table.rows.push(row)
  }
  return tables
}

/** Lines that tell a projection, with a number for each source: one that goes on in its paragraph stays the same. */
function projectedLines(lines: readonly Line[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  let open: { paragraph: number; source: number } | undefined
  for (const line of lines) {
    const marked = line.marks.find(0, line.tokens.length, 'projected') !== undefined
    const authority = line.marks.find(0, line.tokens.length, 'authority') !== undefined
    if (marked) open = { paragraph: line.paragraph, source: line.index }
    else if (open && (open.paragraph !== line.paragraph || authority)) open = undefined
    if (open) found.set(line.index, open.source)
  }
  return found
}

/** One row per choice: the last state of the count, its percent, votes and seats brought together. */
function merged(table: Table, { people }: ReadingOf): ResultRead[] {
  const graded = table.rows.map(row => ({ row, stage: stageOf(row) }))
  const latest = Math.max(...graded.map(({ stage }) => stage))
  const found: {
    choice: Choice
    percent?: number
    votes?: number
    seats?: number
    line: Line
    stage: number
  }[] = []
  for (const { row, stage } of [...graded].sort((a, b) => b.stage - a.stage)) {
    if (stage < 0 && latest >= 0) continue
    let entry = found.find(({ choice }) => sameChoice(choice, row.choice))
    if (!entry) {
      entry = { choice: row.choice, line: row.line, stage }
      found.push(entry)
    } else if (row.choice.name.length > entry.choice.name.length) entry.choice = row.choice
    for (const figure of row.figures) {
      if (figure.unit === 'percent') entry.percent ??= figure.value
      else if (figure.unit === 'ballots') entry.votes ??= figure.value
      else if (figure.unit === 'seats') entry.seats ??= figure.value
    }
  }
  void people
  return found.map(({ choice, percent, votes, seats, line }) => ({
    choice: choice.name,
    ...(choice.person === undefined ? {} : { person: choice.person }),
    ...(percent === undefined ? {} : { percent }),
    ...(votes === undefined ? {} : { votes }),
    ...(seats === undefined ? {} : { seats }),
    evidence: evidence(line, resultRule),
  }))
}

/** Which state of the count a row tells: 101 where none is said, the share counted, -1 where it is called an earlier one. */
function stageOf({ line, first }: Row): number {
  const uses = usesOf(line)
  const earlier = line.marks.find(0, first, 'earlier') !== undefined
  const counted = line.figures.find((figure, index) => uses[index] === 'counted' && figure.unit === 'percent')
  if (earlier) return -1
  return counted ? counted.value : 101
}

export function sameChoice(a: Choice, b: Choice): boolean {
  if (a.person !== undefined || b.person !== undefined) return a.person === b.person
  if (a.kind !== b.kind) return false
  const [x, y] = [a.name.toLowerCase(), b.name.toLowerCase()]
  return x === y || x.startsWith(`${y} `) || y.startsWith(`${x} `)
}
