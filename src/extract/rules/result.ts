// Rows of a result: which share, votes or seats went to whom, read clause by clause.

import { agree } from '../../model/time.ts'
import type { ReadingOf } from '../article.ts'
import { againstAll, type Use, usesOf } from '../figure-use.ts'
import type { Line, NameAt } from '../line.ts'
import type { Figure } from '../numbers.ts'
import { type Head, headsOf, ownerOf } from '../owners.ts'
import { dateOf, type Slot } from '../votes.ts'

export const rule = 'result@1'

export type Choice = {
  readonly name: string
  readonly person?: number
  readonly kind: 'person' | 'party' | 'yes' | 'no' | 'against-all' | 'option'
}

/** One figure with the choice it belongs to. */
export type Row = {
  readonly line: Line
  readonly slot: Slot
  readonly choice: Choice
  readonly figures: readonly Figure[]
  readonly first: number
  readonly last: number
}

const personal = new Set(['president', 'head-of-government', 'local', 'regional'])

export function rowsOf(context: ReadingOf): Row[] {
  const { lines } = context
  const rows: Row[] = []
  const recent: Choice[] = []
  let surveyed = -1
  for (const line of lines) {
    if (
      line.marks.find(0, line.tokens.length, 'survey') &&
      !line.marks.find(0, line.tokens.length, 'projected')
    )
      surveyed = line.paragraph
    if (surveyed === line.paragraph) continue
    if (line.figures.length === 0) continue
    const uses = usesOf(line)
    rows.push(...lineRows(line, uses, context, recent))
    for (const row of rows.filter(row => row.line === line)) recent.push(row.choice)
  }
  return rows
}

type Open = {
  readonly choice: Choice
  readonly slot: Slot
  readonly figures: Figure[]
  readonly first: number
  last: number
  readonly units: Set<string>
}

function lineRows(line: Line, uses: readonly Use[], context: ReadingOf, recent: readonly Choice[]): Row[] {
  const { votes } = context
  const percents = line.figures.some(({ unit }) => unit === 'percent')
  const rows: Row[] = []
  let until = 0
  let open: Open | undefined
  const close = () => {
    if (open)
      rows.push({
        line,
        slot: open.slot,
        choice: open.choice,
        figures: open.figures,
        first: open.first,
        last: open.last,
      })
    open = undefined
  }
  for (const [index, printed] of line.figures.entries()) {
    if (uses[index] !== 'result') continue
    const figure = settled(line, printed, percents, open)
    if (!figure) continue
    const said = votes.at(line, figure.first)
    if (!said || said.past) continue
    if (open && continues(line, open, figure)) {
      open.figures.push(figure)
      open.units.add(figure.unit)
      open.last = figure.last
      until = figure.last + 1
      continue
    }
    close()
    const pair = eachOfTwo(line, figure, recent)
    if (pair) {
      for (const choice of pair)
        rows.push({ line, slot: said, choice, figures: [figure], first: figure.first, last: figure.last })
    } else {
      const found = owned(line, figure, said, until, context, recent, rows)
      if (found)
        open = {
          ...found,
          figures: [figure],
          first: figure.first,
          last: figure.last,
          units: new Set([figure.unit]),
        }
    }
    until = figure.last + 1
  }
  close()
  return rows
}

/** "50.57% of the votes (50,494)", "688,761 votes, or 53.91 percent, and 71 seats": one more number of the same row. */
function continues(line: Line, open: Open, figure: Figure): boolean {
  if (open.units.has(figure.unit) || figure.first - open.last > 12) return false
  const between = line.names.filter(name => name.first > open.last && name.last < figure.first)
  if (between.length === 0) return true
  // "Civil Contract has 53 percent, and the bloc of Y 20": a name in between begins a new row, unless it only says where.
  return between.every(({ oblique }) => oblique) && figure.unit === 'seats'
}

/** "the two were level, each with about 25 percent". */
function eachOfTwo(line: Line, figure: Figure, recent: readonly Choice[]): readonly Choice[] | undefined {
  if (
    !line.marks.find(0, figure.first, 'these-two') ||
    !line.marks.find(figure.first - 5, figure.last + 3, 'each')
  )
    return undefined
  const people = recent.filter(({ kind }) => kind === 'person' || kind === 'party')
  const last = people.at(-1)
  const other = people.findLast(choice => choice.name !== last?.name)
  return last && other ? [other, last] : undefined
}

/** Whose figure it is, and of which of the votes held together: a person's, a party's, an answer's. */
function owned(
  line: Line,
  figure: Figure,
  said: Slot,
  until: number,
  context: ReadingOf,
  recent: readonly Choice[],
  rows: readonly Row[],
): { readonly choice: Choice; readonly slot: Slot } | undefined {
  const { lexicon } = context.reader
  if (figure.unit !== 'seats' && againstAll(line, figure))
    return { slot: said, choice: { name: lexicon.choices.againstAll, kind: 'against-all' } }
  const together = context.votes.slots.filter(
    slot =>
      slot !== said &&
      slot.region === said.region &&
      !slot.past &&
      !slot.upcoming &&
      (slot.round === said.round || slot.office !== said.office) &&
      sameDay(slot, said),
  )
  for (const slot of [said, ...together]) {
    if (slot.office === 'referendum') {
      const choice = answer(line, figure, until, context)
      if (choice) return { slot, choice }
      continue
    }
    const people = personal.has(slot.office)
    const heads = headsOf(
      line,
      name =>
        people
          ? name.person !== undefined && !context.bystanders.has(name.person)
          : name.person === undefined && isParty(line, name),
      person => people && !context.bystanders.has(person),
    )
    const owner = ownerOf(line, figure, heads, until)
    const choice =
      owner && (slot === said || owner.kind === 'name')
        ? chosen(line, owner, context, recent, rows, people)
        : undefined
    if (choice) return { slot, choice }
  }
  return undefined
}

const sameDay = (a: Slot, b: Slot) => {
  const [x, y] = [dateOf(a), dateOf(b)]
  return x === null || y === null || agree(x, y)
}

/** A bare number takes the unit that the line's other figures have: "her 6.8", "(206,206)". */
function settled(line: Line, figure: Figure, percents: boolean, open: Open | undefined): Figure | undefined {
  if (figure.unit === 'people') return { ...figure, unit: 'ballots' }
  if (figure.unit !== 'plain') return figure
  const next = line.tokens[figure.last + 1]
  const ends =
    figure.bare ||
    line.marks.find(
      figure.last + 1,
      figure.last + 1,
      'for',
      'versus',
      'against',
      'no',
      'yes',
      'down-from',
    ) !== undefined ||
    next?.lower === 'and' ||
    next?.lower === 'и' ||
    next?.lower === 'or'
  if (!ends) return undefined
  const ballots = line.figures.some(({ unit }) => unit === 'ballots' || unit === 'people')
  const bracket = line.segments[line.segmentOf[figure.first] ?? -1]?.bracket === true
  if (figure.decimal && figure.value <= 100) return { ...figure, unit: 'percent' }
  if (figure.value > 100 && Number.isInteger(figure.value))
    return ballots || percents ? { ...figure, unit: 'ballots' } : undefined
  if (bracket) return open?.units.has('percent') ? { ...figure, unit: 'seats' } : undefined
  return percents && figure.value <= 100 ? { ...figure, unit: 'percent' } : undefined
}

function isParty(line: Line, name: NameAt): boolean {
  return !line.marks.covers(name.first, 'authority', 'observers') && !/^\d/.test(name.text)
}

function chosen(
  line: Line,
  head: Head,
  context: ReadingOf,
  recent: readonly Choice[],
  rows: readonly Row[],
  personal: boolean,
): Choice | undefined {
  const { people } = context
  const person = (index: number | undefined): Choice | undefined => {
    const read = index === undefined ? undefined : people[index]
    return read && index !== undefined ? { name: read.name, person: index, kind: 'person' } : undefined
  }
  if (head.name)
    return head.name.person === undefined ? { name: head.name.text, kind: 'party' } : person(head.name.person)
  if (head.person !== undefined) return person(head.person)
  const all = [...recent, ...rows.map(({ choice }) => choice)].filter(
    ({ kind }) => kind === (personal ? 'person' : 'party'),
  )
  if (!personal) return head.kind === 'pronoun' || head.kind === 'ruling-party' ? all.at(-1) : undefined
  if (head.kind === 'incumbent') return person(context.incumbent)
  if (head.kind === 'rival') {
    const last = all.at(-1)
    return [...all].reverse().find(choice => choice.name !== last?.name)
  }
  if (head.kind === 'pronoun' || head.kind === 'winner') return person(before(line, context)) ?? all.at(-1)
  return undefined
}

/** The person whom a pronoun means: the first one named in the nearest line before, who is no bystander. */
function before(line: Line, { lines, bystanders }: ReadingOf): number | undefined {
  for (let at = line.index - 1; at >= 0 && at >= line.index - 3; at--) {
    const found = lines[at]?.names.find(
      name => name.person !== undefined && !bystanders.has(name.person) && !name.oblique,
    )
    if (found) return found.person
  }
  return undefined
}

/** A referendum's answer: the word for it nearest to the figure. */
function answer(line: Line, figure: Figure, until: number, context: ReadingOf): Choice | undefined {
  const next =
    line.figures.find(({ first, unit }) => first > figure.last && unit === figure.unit)?.first ??
    line.tokens.length
  const { choices } = context.reader.lexicon
  const limit = Math.min(next - 1, figure.last + 14)
  const after = line.marks.find(figure.last + 1, limit, 'yes', 'no', 'third-option')
  const ahead = line.marks.findLast(Math.max(until, figure.first - 10), figure.first - 1, 'yes', 'no')
  const mark = ahead && (!after || figure.first - ahead.last < after.first - figure.last) ? ahead : after
  if (!mark) return undefined
  if (mark.kind === 'no') return { name: choices.no, kind: 'no' }
  return { name: choices.yes, kind: 'yes' }
}
