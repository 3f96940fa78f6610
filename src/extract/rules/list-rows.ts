// Rows of a result that are printed one to a line, as a list or as a table that has lost its rules.
import type { ReadingOf } from '../article.ts'
import { isOrdinal } from '../figures/no-votes.ts'
import type { Line, NameAt } from '../line.ts'
import type { CueKind } from '../text/cues.ts'
import { type Figure, LARGEST_CHAMBER } from '../text/numbers.ts'
import { rowPlace } from '../votes/vote-places.ts'
import type { Slot } from '../votes/votes.ts'
import { type Choice, isPersonal, spelledOut } from './choices.ts'
import type { Row } from './result.ts'

/** So many rows in a row make a list; one alone is a sentence like any other. */
const FEWEST = 2
/** A row has no more tokens than this. */
const LONGEST = 30
/** Words before the first figure of a row at most: a name, its letters, its party. */
const LONGEST_NAME = 14
/** Words between the figures of a row and behind them at most. */
const LONGEST_REST = 6
/** One printed row before anyone asks which vote it belongs to. */
type Printed = { readonly line: Line; readonly figures: readonly Figure[]; readonly last: number }

/** Lists of an article: the rows of each, the line above it, and whether that line names a part of the vote ("Tbilisi:"). */
export type List = {
  readonly rows: readonly Printed[]
  readonly head: Line | undefined
  readonly part: boolean
}

const remembered = new WeakMap<readonly Line[], readonly List[]>()

/** The lists of an article, in order. */
export function listsIn(lines: readonly Line[]): readonly List[] {
  const known = remembered.get(lines)
  if (known) return known
  const runs: Printed[][] = []
  let run: Printed[] = []
  for (const line of lines) {
    const row = rowIn(line)
    if (row) run.push(row)
    else if (run.length > 0) {
      runs.push(run)
      run = []
    }
  }
  if (run.length > 0) runs.push(run)
  const lists = runs
    .filter(rows => rows.length >= FEWEST)
    .map((rows): List => {
      const head = lines[(rows[0]?.line.index ?? 0) - 1]
      return { rows, head, part: head !== undefined && isPart(head) }
    })
  remembered.set(lines, lists)
  return lists
}

/** The lines that are rows of a list. */
export const listedLines = (lines: readonly Line[]): ReadonlySet<Line> =>
  new Set(listsIn(lines).flatMap(({ rows }) => rows.map(({ line }) => line)))

/** Words of a sentence: where they stand, a line is no row. */
const verbs: readonly CueKind[] = ['says', 'third-person', 'insertion', 'because', 'negation']

/** "PSC: 42 (+9)", "Cs Citizens 25.4 37", "Kakha Kaladze – Georgian Dream – 55.603% (258,740 votes)". */
function rowIn(line: Line): Printed | undefined {
  const { tokens, marks } = line
  if (tokens.length > LONGEST || tokens.length < 2) return undefined
  // A sentence ends with a full stop and a heading with a colon.
  if (/^[.:?!]$/.test(tokens.at(-1)?.text ?? '')) return undefined
  const figures = line.figures.filter(
    figure =>
      (figure.digits || figure.unit === 'seats') && !isChange(line, figure) && !isOrdinal(line, figure),
  )
  const [first] = figures
  if (!first || first.first === 0 || first.first > LONGEST_NAME) return undefined
  const name = tokens.slice(0, first.first)
  const words = name.filter(({ kind }) => kind === 'word')
  if (words.length === 0 || !words.some(({ capital }) => capital)) return undefined
  if (marks.find(0, tokens.length, ...verbs)) return undefined
  const small = words.filter(({ capital, text }) => !capital && text.length > 3)
  if (small.length > words.length / 2) return undefined
  // A sentence has a verb before its figure; a row has a mark or nothing.
  const before = tokens[first.first - 1]
  const parted = before?.kind === 'punctuation'
  if (!parted && (figures.length < 2 || marks.find(first.first - 1, first.first - 1, 'gets', 'of')))
    return undefined
  const last = figures.at(-1)?.last ?? first.last
  const rest = tokens.slice(first.first).filter(({ kind }) => kind === 'word').length
  if (rest > LONGEST_REST || line.names.some(known => known.first > last && known.person !== undefined))
    return undefined
  return { line, figures, last }
}

/** "(+9)", "(-13)": how much it changed. */
const isChange = ({ tokens }: Line, { first }: Figure): boolean => {
  const sign = tokens[first - 1]?.text ?? ''
  return /^[+−–-]$/.test(sign) && tokens[first - 2]?.text === '('
}

/** "Tbilisi:", "Kutaisi": a heading of one place above the rows of that place. */
const isPart = ({ tokens, figures, places, names }: Line): boolean =>
  figures.length === 0 &&
  tokens.length <= 4 &&
  tokens[0]?.capital === true &&
  (tokens.at(-1)?.text === ':' || tokens.every(({ kind, capital }) => kind === 'word' && capital)) &&
  (places.length > 0 || names.length > 0)

type Unit = Figure['unit']

/** Which unit each column counts, as the line above the rows names them: "% vote Seats". */
function columnsOf(head: Line | undefined): readonly Unit[] {
  const columns: Unit[] = []
  let last = -2
  for (const { kind, first } of head?.marks.all ?? []) {
    const unit =
      kind === 'percent' ? 'percent' : kind === 'ballots' ? 'ballots' : kind === 'seats' ? 'seats' : undefined
    // "% vote" is one column.
    if (!unit || (unit === 'ballots' && columns.at(-1) === 'percent' && first - last <= 2)) continue
    if (columns.at(-1) !== unit) columns.push(unit)
    last = first
  }
  return columns
}

/** The rows that the lists of an article print, each with its vote. */
export function rowsOfLists(context: ReadingOf): Row[] {
  const lists = listsIn(context.lines)
  const parts = lists.filter(({ part }) => part).length >= FEWEST
  return lists.flatMap((list, index) => {
    // "Registered electors: …, Votes polled: …, Turnout: …": the books of a vote, and no result.
    if (list.rows.filter(({ line, figures }) => isOther(line, figures[0])).length * 2 > list.rows.length)
      return []
    const units = unitsOf(list)
    const letters = list.rows.every(({ line }) => opensWithLetters(line))
    return list.rows.flatMap(({ line, figures, last }): Row[] => {
      const at = figures[0]
      const slot = at && context.votes.at(line, at.first)
      if (!at || !slot || slot.past || (slot.lines.length === 0 && !slot.placed)) return []
      const choice = choiceOf(line, at, slot, letters, context)
      if (!choice || (choice.kind === 'person' && !isPersonal(line, slot, context))) return []
      // "Donetsk: 99.23%": where, and not who.
      if (choice.person === undefined && isPlace(line, choice.name)) return []
      const told = figures.flatMap((figure, column): Figure[] => {
        const unit = units[column] ?? 'plain'
        const taken = units.indexOf(unit) < column
        const chamber = unit === 'seats' && slot.office !== 'parliament' && slot.office !== 'local'
        return unit === 'plain' || taken || chamber ? [] : [{ ...figure, unit }]
      })
      if (told.length === 0) return []
      const apart = list.part && parts ? { part: index } : {}
      return [{ line, slot, choice, figures: told, first: at.first, last, listed: true, ...apart }]
    })
  })
}

/** Is a name that of a place and nothing more? */
const isPlace = ({ places, tokens }: Line, name: string): boolean =>
  places.some(
    ({ first, last, how }) =>
      how !== 'demonym' &&
      tokens
        .slice(first, last + 1)
        .map(({ text }) => text)
        .join(' ') === name,
  )

/** What each column of a list counts: by its heading, by the units in its rows, else by the size of its numbers. */
function unitsOf({ rows, head }: List): Unit[] {
  const headed = columnsOf(head)
  const width = Math.max(...rows.map(({ figures }) => figures.length))
  const seats = head?.marks.find(0, head.tokens.length, 'seats') !== undefined
  const alone = rows.every(({ figures }) => figures.every(({ unit }) => unit === 'plain'))
  return Array.from({ length: width }, (_, column): Unit => {
    const own = rows.flatMap(({ figures }) => figures[column] ?? [])
    const said = own.find(({ unit }) => unit !== 'plain')?.unit
    if (said) return said === 'people' ? 'ballots' : said
    if (headed.length === width) return headed[column] ?? 'plain'
    if (own.some(({ decimal }) => decimal))
      return own.every(({ value }) => value <= 100) ? 'percent' : 'plain'
    if (own.some(({ value }) => value > LARGEST_CHAMBER)) return 'ballots'
    // "47.3% (812)": what stands beside a share in brackets is its votes.
    const beside = rows.some(({ figures }) => figures.some(({ unit }) => unit === 'percent'))
    if (beside && own.some(({ value }) => value > LARGEST_SHARE)) return 'ballots'
    return seats || alone ? 'seats' : 'plain'
  })
}
/** A share has no more percent. */
const LARGEST_SHARE = 100

/** "Cs Citizens", "ERC Republican Left": a column of letters before the names. */
function opensWithLetters({ tokens }: Line): boolean {
  const [first, second] = tokens
  return first?.kind === 'word' && first.text.length <= LETTERS && second?.kind === 'word' && second.capital
}
const LETTERS = 5

/** Lines of a list that tell of no choice. */
const others: readonly CueKind[] = [
  'turnout',
  'took-part',
  'invalid',
  'registered',
  'counted',
  'threshold',
  'combined',
  'other-sum',
  'projected',
  'survey',
  'cast-total',
]

const isOther = (line: Line, at: Figure | undefined): boolean =>
  at !== undefined && line.marks.find(0, at.last + 1, ...others) !== undefined

/** Whose row it is: the person named first, else all that stands before the first mark or figure. */
function choiceOf(
  line: Line,
  at: Figure,
  slot: Slot,
  letters: boolean,
  context: ReadingOf,
): Choice | undefined {
  const { choices } = context.reader.lexicon
  if (line.marks.find(0, at.first, 'against-all')) return { name: choices.againstAll, kind: 'against-all' }
  if (isOther(line, at)) return undefined
  if (slot.office === 'referendum') {
    const answer = line.marks.find(0, at.first, 'yes', 'no')
    if (answer?.kind === 'yes') return { name: choices.yes, kind: 'yes' }
    return answer && { name: choices.no, kind: 'no' }
  }
  const before = line.names.filter(({ first }) => first < at.first)
  const person = before.find(
    ({ person, first }) => person !== undefined && (first <= NUMBERED || isBehindPlace(line, first)),
  )?.person
  if (person !== undefined) {
    const read = context.people[person]
    return read && { name: read.name, person, kind: 'person' }
  }
  const name = nameBefore(line, at, letters, before[0])
  if (name === '') return undefined
  return isPersonal(line, slot, context)
    ? { name, kind: 'person' }
    : { name: fullName(name, context), kind: 'party' }
}

/** «Тамбовская область: Пётр Лакоев — 71,2%»: whoever stands right behind the place that heads the row. */
const isBehindPlace = (line: Line, first: number): boolean =>
  rowPlace(line) !== undefined && line.places.some(({ last }) => last === first - 2)

/** "1. Kakha Kaladze": a number may stand before a name. */
const NUMBERED = 3

/** The party that letters stand for, also with a suffix of their own: "ERC-G/EFA". */
function fullName(name: string, context: ReadingOf): string {
  const full = spelledOut(name, context)
  if (full !== name) return full
  const letters = name.split(/[-/~|*]/)[0]?.trim() ?? name
  const known = spelledOut(letters, context)
  return known === letters ? name : known
}

/** The words from the head of a line to its first mark of division, or to its figure. */
function nameBefore({ tokens }: Line, at: Figure, letters: boolean, known: NameAt | undefined): string {
  const from = tokens.findIndex(({ kind }) => kind === 'word') + (letters ? 1 : 0)
  let to = at.first
  for (let here = from; here < at.first; here++) {
    const token = tokens[here]
    const close = tokens[here - 1]?.end === token?.start && tokens[here + 1]?.start === token?.end
    // A hyphen may join the words of a name, two of them or one before the figure do not.
    const hyphen = token?.text === '-' && (tokens[here + 1]?.text === '-' || here === at.first - 1)
    if (token && (hyphen || /^[:(–—|]$/.test(token.text)) && !close) {
      to = here
      break
    }
  }
  // «Ныхас» and what else the names of parties tell better than their words.
  if (!letters && known && known.first <= from + 1 && known.last >= to - 2) return known.text
  return tokens
    .slice(from, to)
    .filter(({ text }) => !/^[«»“”"]$/.test(text))
    .map(({ text }) => text)
    .join(' ')
    .replace(/ (['’]s)\b/g, '$1')
    .trim()
}
