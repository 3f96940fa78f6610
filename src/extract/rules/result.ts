// Rows of a result: which share, votes or seats went to whom, read clause by clause.
import type { Office } from '../../model/election.ts'
import { regionById } from '../../regions/gazetteer.ts'
import type { ReadingOf } from '../article.ts'
import { againstAll } from '../figures/against-all.ts'
import { type Use, usesOf } from '../figures/figure-use.ts'
import { contestants, ownerOf } from '../figures/owners.ts'
import type { Line } from '../line.ts'
import { type Figure, LARGEST_CHAMBER } from '../text/numbers.ts'
import { officeKinds } from '../votes/vote-names.ts'
import type { Slot } from '../votes/votes.ts'
import { answer } from './answers.ts'
import { settled } from './bare-figures.ts'
import { type Choice, chosen, isPersonal, personal } from './choices.ts'
import { eachOfTwo, eachSeated, groupFrom, sharedOut } from './grouped.ts'
import { listedLines, rowsOfLists } from './list-rows.ts'
import { isPlausible, isTaken, isTelling } from './telling.ts'
import { answeredAt, describedAt } from './told-before.ts'

export const rule = 'result@3'

/** One figure with the choice it belongs to. */
export type Row = {
  readonly line: Line
  readonly slot: Slot
  readonly choice: Choice
  readonly figures: readonly Figure[]
  readonly first: number
  readonly last: number
  /** Printed in a row of its own. */
  readonly listed?: boolean
  /** Its seats are all that the choice has: «вместе получается 34 кресла». */
  readonly whole?: boolean
  /** A list that is one of several, each of one place: "Tbilisi:", "Kutaisi:". */
  readonly part?: number
}

export function rowsOf(context: ReadingOf): Row[] {
  const { lines } = context
  const rows: Row[] = []
  const listed = listedLines(lines)
  const tables = [...listed].some(line => isTelling(line, lines))
  const lists = rowsOfLists(context)
  let surveyed = -1
  const survey = isSurvey(context)
  for (const line of lines) {
    if (
      tellsSurvey(line) &&
      !line.marks.find(0, line.tokens.length, 'projected', 'authority') &&
      !isExitPoll(line)
    )
      surveyed = line.paragraph
    if (survey && !line.marks.find(0, line.tokens.length, 'authority', 'projected')) continue
    if (surveyed === line.paragraph || isTaken(line, lines[line.index + 1])) continue
    if (line.figures.length === 0) continue
    // A list is told of by what stands around any of its rows, or of another's.
    if (!(listed.has(line) ? tables : isTelling(line, lines))) continue
    if (listed.has(line)) {
      rows.push(...lists.filter(row => row.line === line))
      continue
    }
    const uses = usesOf(line).map((use, index): Use => {
      const figure = line.figures[index]
      return use === 'breakdown' && figure && context.votes.isPlaced(line, figure) ? 'result' : use
    })
    rows.push(...lineRows(line, uses, context, rows))
  }
  return rows
}

/** A dateline has no more tokens: "RIGA.", "RIGA, March 2." */
const DATELINE = 5

/** Does an article report a survey, and no count? */
export const isSurvey = ({ headline, lines }: ReadingOf): boolean =>
  [headline, ...lines.filter(({ tokens, index }) => index > 0 || tokens.length > DATELINE).slice(0, 2)].some(
    line =>
      tellsSurvey(line) &&
      line.marks.find(0, line.tokens.length, 'projected', 'authority', 'turnout') === undefined,
  )

/** "X, an independent who hardly figured in surveys" is said of somebody and tells none. */
function tellsSurvey({ marks, tokens, segments, segmentOf, figures }: Line): boolean {
  const asked = marks.find(0, tokens.length, 'survey')
  const clause = asked && segments[segmentOf[asked.first] ?? -1]
  return asked !== undefined && !(clause?.insertion === true && figures.length === 0)
}

/** «Экзитполы разошлись. По опросу для телеканала …»: a survey of those who had voted. */
function isExitPoll(line: Line): boolean {
  for (let at: Line | undefined = line; at?.paragraph === line.paragraph; at = at.before) {
    const told = at.marks.find(0, at.tokens.length, 'exit-poll')
    if (told) return !at.marks.find(0, told.first, 'negation', 'no')
  }
  return false
}

type Open = {
  readonly choice: Choice
  readonly slot: Slot
  readonly figures: Figure[]
  readonly first: number
  last: number
  readonly units: Set<string>
}

function lineRows(line: Line, uses: readonly Use[], context: ReadingOf, told: readonly Row[]): Row[] {
  const { votes } = context
  const percents =
    line.figures.some(({ unit }) => unit === 'percent') ||
    // "A 41, B 21.3, C 17.6": shares are known by their decimals.
    line.figures.filter(({ unit, decimal, value }) => unit === 'plain' && decimal && value < 100).length >
      1 ||
    told.some(
      row =>
        row.line.index === line.index - 1 &&
        row.line.paragraph === line.paragraph &&
        row.figures.some(({ unit }) => unit === 'percent'),
    )
  const counted = told.findLast(row => row.figures.some(({ unit }) => unit === 'ballots'))?.line
  const around = { percents, votes: counted !== undefined && line.index - counted.index <= STILL_VOTES }
  const rows: Row[] = []
  let until = 0
  let open: Open | undefined
  const close = () => {
    if (open) rows.push(rowOf(line, open))
    open = undefined
  }
  const grouped = new Set<Figure>()
  for (const [index, printed] of line.figures.entries()) {
    if (uses[index] !== 'result' || grouped.has(printed)) continue
    const figure = settled(line, printed, around, open?.units)
    if (!figure) continue
    const said = votes.at(line, figure.first)
    if (!said || said.past || (said.lines.length === 0 && !said.placed)) continue
    if (isOfPart(line, said) || isOfTown(line, said, told)) continue
    const group = groupFrom(line, index, uses, figure, around)
    if (
      group.length > 1 &&
      !(
        open &&
        group.length === 2 &&
        open.units.size > 0 &&
        !open.units.has(figure.unit) &&
        rows.length === 0
      )
    ) {
      const here = open ? [...rows, rowOf(line, open)] : rows
      const shared = sharedOut(
        line,
        group,
        said,
        until,
        context,
        here.length > 0 ? here : retold(line, told, figure),
      )
      if (shared) {
        close()
        rows.push(...shared)
        for (const { figure: one } of group) grouped.add(one)
        until = (group.at(-1)?.figure.last ?? figure.last) + 1
        continue
      }
    }
    if (open && continues(line, open, figure)) {
      open.figures.push(figure)
      open.units.add(figure.unit)
      open.last = figure.last
      until = figure.last + 1
      continue
    }
    close()
    const whole = wholeOf(line, figure, rows.at(-1) ?? told.at(-1), said)
    if (whole) {
      rows.push(whole)
      until = figure.last + 1
      continue
    }
    const seated = eachSeated(line, figure, until, context)
    const pair = eachOfTwo(line, figure, told) ?? (seated.length > 1 ? seated : undefined)
    if (pair) {
      for (const choice of pair)
        rows.push({ line, slot: said, choice, figures: [figure], first: figure.first, last: figure.last })
    } else {
      const found = owned(line, figure, said, until, context, told, rows)
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

/** «13 по спискам и 21 в округах, итого 34»: all seats of whoever was told of last. */
function wholeOf(line: Line, figure: Figure, row: Row | undefined, slot: Slot): Row | undefined {
  const all = line.marks.findLast(figure.first - 4, figure.first - 1, 'in-all')
  const named = line.names.some(({ first, last }) => all && first > all.last && last < figure.first)
  return all &&
    row &&
    !named &&
    row.slot === slot &&
    figure.unit !== 'percent' &&
    figure.value <= LARGEST_CHAMBER
    ? {
        ...row,
        line,
        figures: [{ ...figure, unit: 'seats' }],
        first: figure.first,
        last: figure.last,
        whole: true,
      }
    : undefined
}

/** Lines behind one that told votes in which a bare number may tell more of them. */
const STILL_VOTES = 2

/** "In Gagauzia it is the other way round: 82 percent for …": a part's figures in its state's vote. */
const isOfPart = (line: Line, { region }: Slot): boolean =>
  line.places.some(
    place =>
      place.first <= PART_OPENS &&
      place.region !== region &&
      regionById(place.region)?.parent === region &&
      line.marks.find(place.first - 1, place.first - 1, 'of') !== undefined,
  )
/** "In Subotica he had 64%", "In Tbilisi the bloc took seven of the 16 seats", once the result is told: a town's share of a national vote. */
const isOfTown = (line: Line, slot: Slot, told: readonly Row[]): boolean =>
  national.has(slot.office) &&
  line.marks.find(0, 0, 'of') !== undefined &&
  (line.names.some(
    ({ first, last, person }) =>
      first === 1 && person === undefined && !line.marks.find(first, last, 'organ', 'vote', ...officeKinds),
  ) ||
    line.places.some(({ first, how }) => first === 1 && how === 'capital')) &&
  line.places.every(({ first, how }) => first > 1 || how === 'capital') &&
  told.filter(row => row.slot === slot).length >= TOLD
const national: ReadonlySet<Office> = new Set(['president', 'parliament', 'referendum'])
/** So many rows are a result that further figures break down. */
const TOLD = 2
/** A time of day and a preposition may stand before the place. */
const PART_OPENS = 4

/** «В процентах это 56,09 и 40,9»: the rows of the line before, told again in another unit. */
function retold(line: Line, told: readonly Row[], { unit }: Figure): readonly Row[] {
  const [first] = line.figures
  const pair = isWholePair(line)
  const opens = line.before?.paragraph !== line.paragraph
  const own = told.filter(
    row => row.line.paragraph === line.paragraph || (opens && row.line.paragraph === line.paragraph - 1),
  )
  // "Gallup put it at 58 to 42": who asked is named, and nobody who stood.
  const names = line.names.filter(({ last }) => first !== undefined && last < first.first)
  if (
    names.some(
      ({ person, text }) => !pair || person !== undefined || own.some(row => row.choice.name === text),
    )
  )
    return []
  if (pair) return own.filter(row => row.line === own.at(-1)?.line)
  // Seats are told of all that were named, another unit of the line before.
  if (unit === 'seats' || line.figures.some(one => one.unit === 'seats'))
    return own.filter(row => row.line.paragraph === line.paragraph)
  // «В абсолютных цифрах это 52 400 голосов против 31 700»: of the two who were told last.
  if (opens && unit === 'ballots')
    return own.filter(row => own.filter(one => one.line === row.line).length === 2)
  return own.filter(row => row.line === line.before)
}

/** Two shares that make up a whole: those of the two who stood. */
function isWholePair({ figures }: Line): boolean {
  const shares = figures.filter(({ unit, decimal }) => unit === 'percent' || (unit === 'plain' && decimal))
  const [one, other] = shares
  const sum = (one?.value ?? 0) + (other?.value ?? 0)
  return shares.length === 2 && other !== undefined && sum >= WHOLE.least && sum <= WHOLE.most
}
/** What two shares of a runoff sum up to: some ballots are invalid or against both, and shares are rounded. */
const WHOLE = { least: 90, most: 100.5 }

const rowOf = (line: Line, { slot, choice, figures, first, last }: Open): Row => ({
  line,
  slot,
  choice,
  figures,
  first,
  last,
})

/** "50.57% of the votes (50,494)", "688,761 votes, or 53.91 percent, and 71 seats": one more number of the same row. */
function continues(line: Line, open: Open, figure: Figure): boolean {
  if (open.units.has(figure.unit) || figure.first - open.last > 12) return false
  if (line.tokens.slice(open.last + 1, figure.first).some(({ text }) => text === ';')) return false
  const between = line.names.filter(name => name.first > open.last && name.last < figure.first)
  if (between.length === 0) return true
  // "Civil Contract has 53 percent, and the bloc of Y 20": a name in between begins a new row, unless it only says where.
  return between.every(({ oblique }) => oblique) && figure.unit === 'seats'
}

/** Whose figure it is, and of which of the votes held together: a person's, a party's, an answer's. */
function owned(
  line: Line,
  figure: Figure,
  said: Slot,
  until: number,
  context: ReadingOf,
  told: readonly Row[],
  rows: readonly Row[],
): { readonly choice: Choice; readonly slot: Slot } | undefined {
  const { lexicon } = context.reader
  const spoiled = line.marks.find(0, line.tokens.length, 'invalid') !== undefined
  if (figure.unit !== 'seats' && !spoiled && againstAll(line, figure))
    return { slot: said, choice: { name: lexicon.choices.againstAll, kind: 'against-all' } }
  const together = context.votes.beside(line, said)
  // Nobody wins seats in a vote for one person, unless a chamber was voted for beside it, or for councils, of which nobody is mayor.
  const council =
    councils.has(said.office) &&
    ![...told, ...rows].some(({ slot, choice }) => slot === said && choice.kind === 'person')
  const ofOne = figure.unit === 'seats' && !council && personal.has(said.office)
  const party = ofOne && ownerOf(line, figure, contestants(line, false, context.bystanders), until)
  const chamber = party ? context.votes.chamber(line, said) : undefined
  if (ofOne && !chamber && together.every(({ office }) => personal.has(office))) return undefined
  for (const slot of chamber ? [chamber] : [said, ...together]) {
    if (slot.office === 'referendum') {
      if (figure.unit === 'seats') return undefined
      if (isPersons(line, figure)) continue
      const choice = answer(line, figure, until, context)
      if (choice) return { slot, choice }
      continue
    }
    // Nobody is president by seats.
    if (ofOne && personal.has(slot.office)) continue
    // «Это 24 места из 65»: seats that say a row again need no verb.
    const again = figure.unit === 'seats' && restated(line, figure, told) !== undefined
    if (!again && !isPlausible(line, figure) && !isThere(line, figure, slot, context)) continue
    const people = figure.unit !== 'seats' && isPersonal(line, slot, context)
    const heads = contestants(line, people, context.bystanders)
    const owner = ownerOf(line, figure, heads, until)
    const choice =
      owner && (slot === said || owner.kind === 'name')
        ? chosen(line, owner, context, told, rows, people)
        : undefined
    if (choice) return { slot, choice }
    const implied =
      !owner && slot === said
        ? ((people ? (answeredAt(line, context) ?? describedAt(line, figure, context, rows)) : undefined) ??
          restated(line, figure, told))
        : undefined
    if (implied) return { slot, choice: implied }
  }
  return undefined
}

/** Offices of towns and regions are those of one person or of a council's members. */
const councils: ReadonlySet<Office> = new Set(['local', 'regional'])

/** "had 47 percent there": in the place that the lines before turned to. */
const isThere = (line: Line, { last }: Figure, { region }: Slot, context: ReadingOf): boolean =>
  region !== context.region && line.marks.find(last + 1, last + 1, 'there') !== undefined

/** «Она получила 78%. Это 120 тыс. бюллетеней», «31 500 человек. Это 46,2%»: the only row of the line before, in another unit. */
function restated(line: Line, figure: Figure, told: readonly Row[]): Choice | undefined {
  const again =
    figure.unit === 'ballots' ||
    // «Это 24 места», and not what several have together.
    (figure.unit === 'seats' && figure.first === 1) ||
    (figure.unit === 'percent' && figure === line.figures.at(-1))
  if (!again || figure.first > RESTATES || line.names.length > 0) return undefined
  const [row, other] = told.filter(one => one.line === line.before && one.line.paragraph === line.paragraph)
  return row && !other && row.figures.every(({ unit }) => unit !== figure.unit) ? row.choice : undefined
}
/** "That is", "This amounts to": words before a figure that says the same again. */
const RESTATES = 3

/** "Sandu gained 42.49% against 25.95% for Stoianoglo" answers no question, whatever vote the text was about. */
const isPersons = (line: Line, figure: Figure): boolean =>
  line.marks.find(0, line.tokens.length, 'yes') === undefined &&
  line.names.some(
    ({ person, last }) =>
      person !== undefined &&
      last < figure.first &&
      line.segmentOf[last] === line.segmentOf[figure.first] &&
      line.marks.find(last + 1, figure.first - 1, 'gets') !== undefined,
  )
