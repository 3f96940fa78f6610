// Figures that stand in a row of their own, "51 and 34 percent", and the names that they are shared out to.
import type { ReadingOf } from '../article.ts'
import type { Use } from '../figures/figure-use.ts'
import { contestants, type Head } from '../figures/owners.ts'
import type { Line } from '../line.ts'
import type { Figure } from '../text/numbers.ts'
import type { Slot } from '../votes/votes.ts'
import { type Around, settled } from './bare-figures.ts'
import { type Choice, chosen, isPersonal } from './choices.ts'
import type { Row } from './result.ts'
import { before, otherOf, personOf } from './told-before.ts'

/** Figures in a row of their own: "51 and 34 percent", "57.7% to 42.3%". `figure` is as printed, `taken` with the row's unit. */
type Grouped = { readonly figure: Figure; readonly taken: Figure }

/** The figures that stand together from one on. */
export function groupFrom(
  line: Line,
  index: number,
  uses: readonly Use[],
  first: Figure,
  around: Around,
): Grouped[] {
  const printed = line.figures[index]
  if (!printed) return []
  const group: Figure[] = [printed]
  for (let at = index + 1; at < line.figures.length; at++) {
    const [before, next] = [group.at(-1), line.figures[at]]
    if (!before || !next || uses[at] !== 'result' || next.first - before.last > 4) break
    let joined = true
    for (let token = before.last + 1; token < next.first; token++) {
      if (
        line.tokens[token]?.text === ',' ||
        // «130,8 тыс. и 325,5 тыс.»
        (token === before.last + 1 && line.tokens[token]?.text === '.') ||
        line.marks.find(token, token, 'and', 'versus', 'against', 'down-from', 'about')
      )
        continue
      joined = false
    }
    if (!joined || next.first === before.last + 1) break
    if (before.unit !== 'plain' && next.unit !== 'plain' && before.unit !== next.unit) break
    // "30.8 per cent and 18", "341,200 and 18": the seats of the same party.
    const told = next.unit === 'plain' ? settled(line, next, around, new Set([first.unit])) : undefined
    if (told?.unit === 'seats' && first.unit !== 'seats') break
    group.push(next)
  }
  const unit = group.find(one => one.unit !== 'plain')?.unit ?? first.unit
  return group.map(figure => ({ figure, taken: { ...figure, unit } }))
}

/** Gives the figures of a group to as many names before them, or to the rows that the line has told already. */
export function sharedOut(
  line: Line,
  group: readonly Grouped[],
  slot: Slot,
  until: number,
  context: ReadingOf,
  rows: readonly Row[],
): Row[] | undefined {
  const start = group[0]?.figure.first ?? 0
  if (slot.office === 'referendum') return inTurn(line, group, rows)
  const people = isPersonal(line, slot, context)
  const heads = contestants(line, people, context.bystanders).filter(
    head =>
      head.kind === 'name' &&
      head.first >= until &&
      head.last < start &&
      !head.name?.possessive &&
      !(head.name?.oblique && isGoverned(line, head)),
  )
  const first = group[0]
  const last = group.at(-1)
  if (!first || !last) return undefined
  // "The Union holds 38, the Front 30, and 12 belong to": whoever has a figure already takes no part.
  const taken = line.figures.findLast(({ last: end }) => end < start)?.last ?? -1
  if (heads.length >= group.length && (heads.at(-group.length)?.first ?? 0) > taken) {
    return heads.slice(-group.length).flatMap((head, at): Row[] => {
      const figure = group[at]?.taken
      const choice = chosen(line, head, context, [], [], people)
      return figure && choice
        ? [{ line, slot, choice, figures: [figure], first: figure.first, last: figure.last }]
        : []
    })
  }
  const beaten = heads.length === 1 && group.length === 2 && people ? heads[0] : undefined
  // «он уступил депутату Павлу Арстаа: 28% против 69%»: the first figure is that of whom the line before was about.
  const beat = beaten && line.marks.findLast(beaten.first - BEATEN, beaten.first - 1, 'beats', 'loses-to')
  const subject = beat && personOf(before(line, context), context)
  const other = beaten && chosen(line, beaten, context, [], [], people)
  if (subject && other && subject.name !== other.name)
    return [subject, other].flatMap((choice, at): Row[] => {
      const figure = group[at]?.taken
      return figure ? [{ line, slot, choice, figures: [figure], first: figure.first, last: figure.last }] : []
    })
  // "had Ivanov winning by 49.3 percent to 46.5": the other of the two of a runoff.
  const only = heads.length === 1 && group.length === 2 && slot.round === 2 && people ? heads[0] : undefined
  const led = only && line.marks.find(first.figure.last + 1, last.figure.first - 1, 'versus')
  const ahead = led && chosen(line, only, context, [], [], people)
  const behind = ahead && otherOf(ahead, context)
  if (ahead && behind)
    return [ahead, behind].flatMap((choice, at): Row[] => {
      const figure = group[at]?.taken
      return figure ? [{ line, slot, choice, figures: [figure], first: figure.first, last: figure.last }] : []
    })
  if (heads.length === 0 && rows.length >= group.length) {
    // "Only the first three will be in parliament, with 71, 29 and 7 seats".
    const seats = first.taken.unit === 'seats' && line.before !== undefined
    const meant = seats ? greatest(rows, group.length) : rows.slice(-group.length)
    return meant.flatMap((row, at): Row[] => {
      const figure = group[at]?.taken
      return figure ? [{ ...row, line, figures: [figure], first: figure.first, last: figure.last }] : []
    })
  }
  return undefined
}

/** «от блока Ивана Далтова»: no other name stands between the word that governs it and the name. */
const isGoverned = ({ marks, names }: Line, { first }: Head): boolean => {
  const of = marks.findLast(first - 2, first - 1, 'of')
  return of !== undefined && !names.some(name => name.first > of.first && name.last < first)
}

/** "52.1% said no and 47.9% yes. That is 80,402 votes against 70,411": the answers of the line before, the greater first. */
function inTurn(line: Line, group: readonly Grouped[], rows: readonly Row[]): Row[] | undefined {
  const answered = line.marks.find(0, line.tokens.length, 'yes') ?? rows.find(row => row.line === line)
  if (answered || group.length !== 2 || rows.length !== 2) return undefined
  const figures = [...group].sort((a, b) => b.taken.value - a.taken.value)
  return greatest(rows, 2).flatMap((row, at): Row[] => {
    const figure = figures[at]?.taken
    return figure ? [{ ...row, line, figures: [figure], first: figure.first, last: figure.last }] : []
  })
}

/** "The former trade unionist beat the president, X, by 50.9 percent to 49.1": titles stand between the verb and the name. */
const BEATEN = 8

/** "the two were level, each with about 25 percent". */
export function eachOfTwo(line: Line, figure: Figure, told: readonly Row[]): readonly Choice[] | undefined {
  const named = bothNamed(line, figure)
  if (named) return named
  const both = line.marks.findLast(0, figure.first, 'these-two')
  if (
    !both ||
    !(line.marks.find(figure.first - 5, figure.last + 3, 'each') || isPutAt(line, both.last, figure.first))
  )
    return undefined
  const rows = told.filter(({ choice }) => choice.kind === 'person' || choice.kind === 'party')
  const people = (rows.length > 2 ? leading(rows) : rows).map(({ choice }) => choice)
  const last = people.at(-1)
  const other = people.findLast(choice => choice.name !== last?.name)
  return last && other ? [other, last] : undefined
}

/** «Бибилов и Джиоева получили примерно по 25 процентов», "A and B got 25 percent each". */
function bothNamed(line: Line, figure: Figure): readonly Choice[] | undefined {
  const each =
    line.marks.find(figure.first - 2, figure.first - 1, 'each') ??
    line.marks.find(figure.last + 1, figure.last + 1, 'each')
  const [other, last] = line.names.filter(name => name.last < figure.first).slice(-2)
  const alike =
    each ??
    (last && line.tokens[last.last + 1]?.capital === false
      ? line.marks.find(last.last + 1, last.last + 1, 'each')
      : undefined)
  if (!alike || other?.person === undefined || last?.person === undefined) return undefined
  const joined = last.first - other.last === 2 && line.marks.find(other.last + 1, other.last + 1, 'and')
  return joined
    ? [other, last].flatMap(({ text, person }): Choice[] =>
        person === undefined ? [] : [{ name: text, person, kind: 'person' }],
      )
    : undefined
}

/** "One seat each goes to A (20,716), B (11,402) and C": whoever is named behind it, or before it. */
export function eachSeated(line: Line, figure: Figure, until: number, context: ReadingOf): readonly Choice[] {
  if (figure.unit !== 'seats') return []
  // «По шесть депутатов будет у „Воли“ и „Единства“»
  const ahead = line.marks.find(figure.first - 1, figure.first - 1, 'each')
  const each = ahead ? { last: figure.last } : line.marks.find(figure.last + 1, figure.last + 1, 'each')
  if (!each) return []
  const ends = ahead !== undefined || line.tokens[each.last + 1]?.kind !== 'word'
  const heads = contestants(line, false, context.bystanders).filter(({ kind }) => kind === 'name')
  const goes = line.marks.find(each.last + 1, each.last + GIVEN, 'for') !== undefined
  if (!goes && !ends) return []
  const named = heads.filter(({ first, last }) =>
    goes ? first > each.last && !opensOwn(line, first) : first >= until && last < figure.first,
  )
  return named.flatMap(head => chosen(line, head, context, [], [], false) ?? [])
}
/** «…, у „Союза“ восемь»: a part of the sentence about another. */
const opensOwn = ({ marks, tokens }: Line, name: number): boolean => {
  const of = marks.findLast(name - 2, name - 1, 'for')
  return of !== undefined && tokens[of.first - 1]?.text === ','
}
/** Words from "each" to whom it goes: "has gone to". */
const GIVEN = 3

/** "had put both candidates at 40%" */
const isPutAt = (line: Line, both: number, figure: number) =>
  figure - both <= 4 && line.marks.findLast(both - 4, both, 'given') !== undefined

/** So many rows with the greatest shares, the greatest first. */
const greatest = (rows: readonly Row[], count: number): Row[] =>
  [...rows].sort((a, b) => shareOf(b) - shareOf(a)).slice(0, count)

/** The two rows with the greatest shares, the first last. */
const leading = (rows: readonly Row[]): Row[] => [...rows].sort((a, b) => shareOf(a) - shareOf(b)).slice(-2)
const shareOf = ({ figures }: Row) => figures.find(({ unit }) => unit === 'percent')?.value ?? 0
