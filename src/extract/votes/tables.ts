// Rows of a result sorted into tables: one for each vote and kind of figure, its last state kept.
import { countedShare } from '../figures/counted.ts'
import type { Line } from '../line.ts'
import type { ResultRead } from '../reading.ts'
import type { Choice } from '../rules/choices.ts'
import { listedLines } from '../rules/list-rows.ts'
import { type Row, rule as resultRule } from '../rules/result.ts'
import type { Slot } from './votes.ts'

/** Rows of one vote from one kind of source. */
export type Table = {
  readonly slot: Slot
  readonly projected: boolean
  readonly source: number
  /** The figures of one place among several: "Tbilisi:", "Kutaisi:". */
  readonly part: boolean
  rows: Row[]
}

/** Sorts rows into tables; a projection's figures never mix with an authority's. */
export function tablesOf(rows: readonly Row[], lines: readonly Line[]): Table[] {
  const tables: Table[] = []
  const projected = projectedLines(lines)
  let question = 0
  let asked: { readonly line: Line; readonly last: number } | undefined
  const asks = new Map<Row, number>()
  const councils = councilsOf(rows)
  const contests = contestsOf(rows.filter(({ line }) => !projected.has(line.index)))
  for (const row of rows) {
    // "On a second ballot paper …", "and the fifth, on …": each question is a vote of its own.
    const next =
      row.slot.office === 'referendum' &&
      // One paper with several answers is one vote, however many questions it had.
      !rows.some(({ slot, choice }) => slot === row.slot && choice.kind === 'option') &&
      row.line.marks.findLast(row.line === asked?.line ? asked.last + 1 : 0, row.first, 'next-question')
    if (next) {
      question++
      asked = { line: row.line, last: next.last }
    } else if (row.slot.office === 'referendum' && isAnotherAnswer(row, rows, question, asks)) question++
    if (row.slot.office === 'referendum') asks.set(row, question)
    const poll = projected.get(row.line.index)
    const source =
      (poll !== undefined && isAnotherPoll(row, tables, poll) ? row.line.index : poll) ??
      (councils.has(row) ? PARTS - COUNCIL : undefined) ??
      (row.part === undefined
        ? (contests.get(row) ?? (question > 0 ? -1 - question : undefined))
        : PARTS - row.part)
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
        part: source !== undefined && source <= PARTS,
        rows: [],
      }
      tables.push(table)
    }
    table.rows.push(row)
  }
  return tables
}

/** "Edison gave her 55 percent. Gallup put it at 58 to 42": other shares of the same names are another pollster's. */
const isAnotherPoll = (row: Row, tables: readonly Table[], source: number): boolean => {
  const share = percentOf(row)
  const own = tables.find(table => table.slot === row.slot && table.source === source)
  return (
    share !== undefined &&
    (own?.rows.some(
      one =>
        one.line !== row.line &&
        sameChoice(one.choice, row.choice) &&
        Math.abs((percentOf(one) ?? share) - share) > ROUNDING,
    ) ??
      false)
  )
}

/** The same answer again with another share, and no word of a later count: another question's. */
function isAnotherAnswer(
  row: Row,
  all: readonly Row[],
  question: number,
  asks: ReadonlyMap<Row, number>,
): boolean {
  const share = percentOf(row)
  if (
    share === undefined ||
    row.line.marks.find(0, row.line.tokens.length, 'final', 'preliminary', 'counted', 'projected', 'earlier')
  )
    return false
  const own = all.filter(one => asks.get(one) === question && one.slot === row.slot && one.line !== row.line)
  const answered = new Set(own.map(({ choice }) => choice.kind))
  const same = own.findLast(one => one.choice.kind === row.choice.kind)
  const before = same && percentOf(same)
  return (
    answered.has('yes') && answered.has('no') && before !== undefined && Math.abs(before - share) > ROUNDING
  )
}
const percentOf = ({ figures }: Row) => figures.find(({ unit }) => unit === 'percent')?.value
/** Shares of one answer that are printed with more or fewer decimals differ by less, in points of percent. */
const ROUNDING = 1

/**
 * "X won the first seat with 55.2 percent to 41 for Y, and Z the second with 52.3": where the shares of persons
 * pass the whole, the next of several contests for one office has begun.
 */
function contestsOf(rows: readonly Row[]): ReadonlyMap<Row, number> {
  const found = new Map<Row, number>()
  for (const slot of new Set(rows.map(row => row.slot))) {
    if (slot.office !== 'president') continue
    const contests: { row: Row; share: number }[][] = [[]]
    for (const row of rows) {
      const share = row.slot === slot && row.choice.kind === 'person' ? percentOf(row) : undefined
      if (share === undefined || contests.flat().some(one => sameChoice(one.row.choice, row.choice))) continue
      const sum = (contests.at(-1) ?? []).reduce((all, one) => all + one.share, share)
      if (sum > FULL) contests.push([])
      contests.at(-1)?.push({ row, share })
    }
    if (contests.length < 2 || contests.some(own => own.length < 2)) continue
    for (const row of rows)
      for (const [index, own] of contests.entries())
        if (index > 0 && row.slot === slot && own.some(one => sameChoice(one.row.choice, row.choice)))
          found.set(row, PARTS - CONTESTS - index)
  }
  return found
}
/** The shares of one contest are rounded. */
const FULL = 101
/** Tables of contests are numbered from here down, apart from those of lists. */
const CONTESTS = 500

/** "The council, elected on the same day": its parties beside those who stood for mayor. */
function councilsOf(rows: readonly Row[]): ReadonlySet<Row> {
  const found = new Set<Row>()
  for (const slot of new Set(rows.map(row => row.slot))) {
    const own = rows.filter(row => row.slot === slot && slot.office === 'local')
    const parties = own.filter(({ choice }) => choice.kind === 'party')
    const persons = own.filter(({ choice }) => choice.kind === 'person')
    if (persons.length < 2 || parties.length < 2) continue
    for (const row of parties) if (row.line.marks.find(0, row.line.tokens.length, 'council')) found.add(row)
  }
  return found
}
/** The table of a council is numbered so, apart from those of lists and contests. */
const COUNCIL = 900

/** Tables of the parts of a vote are numbered from here down, apart from those of questions. */
const PARTS = -1000

/** Lines that tell a projection, with a number for each source: one that goes on in its paragraph stays the same. */
function projectedLines(lines: readonly Line[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const listed = listedLines(lines)
  let open: { paragraph: number; source: number } | undefined
  for (const line of lines) {
    const authority = line.marks.find(0, line.tokens.length, 'authority') !== undefined
    // A quick count is a projection, unless it is the authority's own.
    const quick = line.marks.find(0, line.tokens.length, 'quick-count') !== undefined && !authority
    const marked = quick || line.marks.find(0, line.tokens.length, 'projected') !== undefined
    if (marked) open = { paragraph: line.paragraph, source: line.index }
    else if (open && authority) open = undefined
    else if (open && open.paragraph !== line.paragraph) {
      // An exit poll goes on in the list below it.
      const goesOn =
        listed.has(line) ||
        line.tokens.at(-1)?.text === ':' ||
        (line.before !== undefined &&
          listed.has(line.before) &&
          line.marks.find(0, line.tokens.length, 'against-all'))
      open = goesOn ? { ...open, paragraph: line.paragraph } : undefined
    }
    if (open) found.set(line.index, open.source)
  }
  return found
}

/** One row per choice: the last state of the count, its percent, votes and seats brought together. */
export function merged(table: Table, all: readonly Row[]): ResultRead[] {
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
  const last = graded.filter(({ stage }) => stage === latest).map(({ row }) => row.choice)
  const retold = graded.some(
    ({ row, stage }) => stage < latest && last.some(choice => sameChoice(choice, row.choice)),
  )
  for (const { row, stage } of [...graded].sort(
    (a, b) => b.stage - a.stage || Number(b.row.listed === true) - Number(a.row.listed === true),
  )) {
    if (stage < 0 && latest >= 0) continue
    // «„Воля народа“ (4,4%) и „Воля“ (1,8%)»: two shares in one sentence are those of two.
    const isOther = ({ choice, line, percent }: (typeof found)[number]) =>
      line === row.line &&
      choice.name !== row.choice.name &&
      percent !== undefined &&
      (percentOf(row) ?? percent) !== percent
    let entry = found.find(one => sameChoice(one.choice, row.choice) && !isOther(one))
    if (!entry) {
      // Where a later state of the count is told again, the earlier one is superseded as a whole.
      if (retold && stage < latest && latest < WHOLE) continue
      entry = { choice: row.choice, line: row.line, stage }
      found.push(entry)
    } else if (row.choice.name.length > entry.choice.name.length) entry.choice = row.choice
    for (const figure of row.figures) {
      if (figure.unit === 'percent') {
        if (entry.percent === undefined || (stage >= LATE && isFiner(figure.value, entry.percent)))
          entry.percent = figure.value
      } else if (figure.unit === 'ballots') entry.votes ??= figure.value
      else if (figure.unit === 'seats') entry.seats = row.whole ? figure.value : (entry.seats ?? figure.value)
    }
  }
  // The longest form that the article gives anywhere, and that is no other's here.
  const full = (choice: Choice) =>
    all.reduce(
      (name, row) =>
        sameChoice(row.choice, choice) &&
        row.choice.name.length > name.length &&
        !found.some(other => other.choice !== choice && other.choice.name === row.choice.name)
          ? row.choice.name
          : name,
      choice.name,
    )
  return found.map(({ choice, percent, votes, seats, line }) => ({
    choice: full(choice),
    ...(choice.person === undefined ? {} : { person: choice.person }),
    ...(percent === undefined ? {} : { percent }),
    ...(votes === undefined ? {} : { votes }),
    ...(seats === undefined ? {} : { seats }),
    evidence: { span: [line.sentence.start, line.sentence.end], rule: resultRule },
  }))
}

/** Which state of the count a row tells: `WHOLE` where none is said, the share counted, `EARLIER` where it is called an earlier one. */
function stageOf({ line, first }: Row): number {
  if (line.marks.find(0, first, 'earlier')) return EARLIER
  // "When 97 percent had been counted a week ago, X was on 35.2".
  if (countedShare(line) !== undefined && line.marks.find(0, line.tokens.length, 'date:ago')) return EARLIER
  // What share is counted is said once, and holds for the lines that follow it in the paragraph.
  for (let at: Line | undefined = line; at?.paragraph === line.paragraph; at = at.before) {
    const counted = countedShare(at)
    if (counted !== undefined) return counted
    if (at.marks.find(0, at.tokens.length, 'final', 'all-counted')) break
  }
  return WHOLE
}
const WHOLE = 101
const EARLIER = -1
/** From this share of the ballots on, a count's decimals are those of the rounded figures told beside it. */
const LATE = 90

/** "53 percent" in the opening is the 52.95 of a later line. */
const isFiner = (finer: number, rough: number) =>
  Number.isInteger(rough) && !Number.isInteger(finer) && Math.abs(finer - rough) < 1

function sameChoice(a: Choice, b: Choice): boolean {
  if (a.person !== undefined || b.person !== undefined) return a.person === b.person
  if (a.kind !== b.kind) return false
  const [x, y] = [a.name.toLowerCase(), b.name.toLowerCase()]
  return (
    x === y ||
    x.startsWith(`${y} `) ||
    y.startsWith(`${x} `) ||
    isShort(x, y) ||
    isShort(y, x) ||
    isAcronym(a.name, b.name) ||
    isAcronym(b.name, a.name)
  )
}

/** "Republicans" for "Republican Party". */
const isShort = (short: string, long: string) =>
  !short.includes(' ') && short.endsWith('s') && ` ${long}`.includes(` ${short.slice(0, -1)}`)

/** "KDP" for "Kurdistan Democratic Party". */
const isAcronym = (short: string, long: string) =>
  /^\p{Lu}{2,6}$/u.test(short) &&
  short ===
    long
      .split(/[\s-]+/)
      .map(word => word[0] ?? '')
      .filter(letter => /\p{Lu}/u.test(letter))
      .join('')
