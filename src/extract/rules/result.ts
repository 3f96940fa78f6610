// Rows of a result: which share, votes or seats went to whom, read clause by clause.

import type { ReadingOf } from '../article.ts'
import type { CueKind } from '../cues.ts'
import { againstAll, type Use, usesOf } from '../figure-use.ts'
import type { Line } from '../line.ts'
import type { Figure } from '../numbers.ts'
import { contestants, type Head, ownerOf } from '../owners.ts'
import { votesNamed } from '../vote-names.ts'
import type { Slot } from '../votes.ts'

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
  let surveyed = -1
  for (const line of lines) {
    if (
      line.marks.find(0, line.tokens.length, 'survey') &&
      !line.marks.find(0, line.tokens.length, 'projected')
    )
      surveyed = line.paragraph
    if (surveyed === line.paragraph || isTaken(line, lines[line.index + 1])) continue
    if (line.figures.length === 0 || !isTelling(line, lines)) continue
    const uses = usesOf(line)
    rows.push(...lineRows(line, uses, context, rows))
  }
  return rows
}

/** Figures that the article itself takes back: "it was a test", "is not a result". */
const isTaken = (line: Line, next: Line | undefined): boolean =>
  line.marks.find(0, line.tokens.length, 'counterfactual') !== undefined ||
  (next?.paragraph === line.paragraph &&
    next.marks.find(0, next.tokens.length, 'counterfactual') !== undefined)

/** Words between an owner and its seats: "will have seven deputies". */
const REACH = 10

/** Is it a share of a vote by what follows it? "43 per cent of the population", "30 per cent emissions cuts" are none. */
function isPlausible(line: Line, figure: Figure): boolean {
  if (figure.unit === 'seats')
    return (
      line.marks.findLast(figure.first - REACH, figure.first - 1, 'gets', 'given', 'and') !== undefined ||
      line.marks.find(figure.last + 1, figure.last + REACH, 'for', 'gets') !== undefined
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
  return (
    line.marks.find(at, at, 'continues', 'share', 'against-all', 'gets', 'wins', 'and', 'for', 'versus') !==
    undefined
  )
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

/** Rows stand among words of a result, in their own line or close by. */
export function isTelling(line: Line, lines: readonly Line[]): boolean {
  for (let at = line.index - NEAR; at <= line.index + NEAR; at++) {
    const one = lines[at]
    if (!one) continue
    if (one.marks.find(0, one.tokens.length, ...telling) || votesNamed(one).length > 0) return true
  }
  return false
}
const NEAR = 4

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
    told.some(
      row =>
        row.line.index === line.index - 1 &&
        row.line.paragraph === line.paragraph &&
        row.figures.some(({ unit }) => unit === 'percent'),
    )
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
    const figure = settled(line, printed, percents, open)
    if (!figure) continue
    const said = votes.at(line, figure.first)
    if (!said || said.past || (said.lines.length === 0 && !said.placed)) continue
    const group = groupFrom(line, index, uses, figure)
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
      const shared = sharedOut(line, group, said, until, context, open ? [...rows, rowOf(line, open)] : rows)
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
    const pair = eachOfTwo(line, figure, told)
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

const rowOf = (line: Line, { slot, choice, figures, first, last }: Open): Row => ({
  line,
  slot,
  choice,
  figures,
  first,
  last,
})

/** Figures in a row of their own: "51 and 34 percent", "57.7% to 42.3%". `figure` is as printed, `taken` with the row's unit. */
type Grouped = { readonly figure: Figure; readonly taken: Figure }

function groupFrom(line: Line, index: number, uses: readonly Use[], first: Figure): Grouped[] {
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
        line.marks.find(token, token, 'and', 'versus', 'against', 'down-from', 'about')
      )
        continue
      joined = false
    }
    if (!joined || next.first === before.last + 1) break
    if (before.unit !== 'plain' && next.unit !== 'plain' && before.unit !== next.unit) break
    group.push(next)
  }
  const unit = group.find(one => one.unit !== 'plain')?.unit ?? first.unit
  return group.map(figure => ({ figure, taken: { ...figure, unit } }))
}

/** Gives the figures of a group to as many names before them, or to the rows that the line has told already. */
function sharedOut(
  line: Line,
  group: readonly Grouped[],
  slot: Slot,
  until: number,
  context: ReadingOf,
  rows: readonly Row[],
): Row[] | undefined {
  const start = group[0]?.figure.first ?? 0
  if (slot.office === 'referendum') return undefined
  const people = personal.has(slot.office)
  const heads = contestants(line, people, context.bystanders).filter(
    head =>
      head.kind === 'name' &&
      head.first >= until &&
      head.last < start &&
      !head.name?.possessive &&
      !(head.name?.oblique && line.marks.find(head.first - 2, head.first - 1, 'of')),
  )
  const first = group[0]
  const last = group.at(-1)
  if (!first || !last) return undefined
  if (heads.length >= group.length) {
    return heads.slice(-group.length).flatMap((head, at): Row[] => {
      const figure = group[at]?.taken
      const choice = chosen(line, head, context, [], [], people)
      return figure && choice
        ? [{ line, slot, choice, figures: [figure], first: figure.first, last: figure.last }]
        : []
    })
  }
  if (heads.length === 0 && rows.length >= group.length) {
    return rows.slice(-group.length).flatMap((row, at): Row[] => {
      const figure = group[at]?.taken
      return figure ? [{ ...row, figures: [figure], first: figure.first, last: figure.last }] : []
    })
  }
  return undefined
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
function eachOfTwo(line: Line, figure: Figure, told: readonly Row[]): readonly Choice[] | undefined {
  if (
    !line.marks.find(0, figure.first, 'these-two') ||
    !line.marks.find(figure.first - 5, figure.last + 3, 'each')
  )
    return undefined
  const people = told.map(({ choice }) => choice).filter(({ kind }) => kind === 'person' || kind === 'party')
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
  told: readonly Row[],
  rows: readonly Row[],
): { readonly choice: Choice; readonly slot: Slot } | undefined {
  const { lexicon } = context.reader
  if (figure.unit !== 'seats' && againstAll(line, figure))
    return { slot: said, choice: { name: lexicon.choices.againstAll, kind: 'against-all' } }
  const together = context.votes.beside(line, said)
  for (const slot of [said, ...together]) {
    if (slot.office === 'referendum') {
      const choice = answer(line, figure, until, context)
      if (choice) return { slot, choice }
      continue
    }
    if (!isPlausible(line, figure)) continue
    const people = personal.has(slot.office)
    const heads = contestants(line, people, context.bystanders)
    const owner = ownerOf(line, figure, heads, until)
    const choice =
      owner && (slot === said || owner.kind === 'name')
        ? chosen(line, owner, context, told, rows, people)
        : undefined
    if (choice) return { slot, choice }
    const implied =
      !owner && people && slot === said
        ? (answeredAt(line, context) ?? describedAt(line, figure, context, rows))
        : undefined
    if (implied) return { slot, choice: implied }
  }
  return undefined
}

/** A bare number takes the unit that the line's other figures have: "her 6.8", "(206,206)". */
function settled(line: Line, figure: Figure, percents: boolean, open: Open | undefined): Figure | undefined {
  if (figure.unit === 'people')
    return line.marks.find(0, line.tokens.length, 'took-part', 'yes', 'no', 'against-all')
      ? { ...figure, unit: 'ballots' }
      : undefined
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

/** "How big was his majority?" "Nearly three quarters …: 72.97 percent." Whom the question, or the answer before it, was about. */
function answeredAt(line: Line, context: ReadingOf): Choice | undefined {
  const question = context.lines[line.index - 1]
  if (
    question?.tokens.at(-1)?.text !== '?' ||
    !line.marks.find(0, line.tokens.length, 'took-part', 'share', 'ballots')
  )
    return undefined
  const asked =
    question.meant[0]?.person ??
    question.names.find(({ person }) => person !== undefined)?.person ??
    (question.marks.find(0, question.tokens.length, 'third-person') ? before(question, context) : undefined)
  const person = asked === undefined ? undefined : context.people[asked]
  return person && asked !== undefined ? { name: person.name, person: asked, kind: 'person' } : undefined
}

/** "the property developer had received 227,708 votes": a description after which no name comes means whom the line before was about. */
function describedAt(
  line: Line,
  figure: Figure,
  context: ReadingOf,
  rows: readonly Row[],
): Choice | undefined {
  const verb = line.marks.findLast(figure.first - 5, figure.first - 1, 'gets')
  const article = verb && line.marks.findLast(verb.first - 6, verb.first - 1, 'leading')
  if (
    !verb ||
    !article ||
    line.tokens[article.first]?.lower !== 'the' ||
    line.marks.find(article.first, verb.first, 'rival', 'other-sum', 'candidate', 'incumbent', 'winner')
  )
    return undefined
  const index = before(line, context)
  const person = index === undefined ? undefined : context.people[index]
  return person && index !== undefined && rows.length === 0
    ? { name: person.name, person: index, kind: 'person' }
    : undefined
}

function chosen(
  line: Line,
  head: Head,
  context: ReadingOf,
  told: readonly Row[],
  rows: readonly Row[],
  personal: boolean,
): Choice | undefined {
  const { people } = context
  const person = (index: number | undefined): Choice | undefined => {
    const read = index === undefined ? undefined : people[index]
    return read && index !== undefined ? { name: read.name, person: index, kind: 'person' } : undefined
  }
  if (head.name)
    return head.name.person === undefined
      ? { name: head.name.text, kind: personal ? 'person' : 'party' }
      : person(head.name.person)
  if (head.person !== undefined) return person(head.person)
  const all = [...told, ...rows]
    .map(({ choice }) => choice)
    .filter(({ kind }) => kind === (personal ? 'person' : 'party'))
  if (!personal) {
    // "A third force, the X bloc, fell short: it polled …": whoever this line named before, else whoever the last row was.
    const own =
      head.kind === 'pronoun' && !line.marks.find(head.first - 1, head.first - 1, 'given')
        ? contestants(line, false, context.bystanders).findLast(
            one => one.name && one.last < head.first && !one.name.oblique && !one.name.possessive,
          )
        : undefined
    if (own?.name) return { name: own.name.text, kind: 'party' }
    return head.kind === 'pronoun' || head.kind === 'ruling-party' ? all.at(-1) : undefined
  }
  if (head.kind === 'incumbent') return person(context.incumbent)
  const ranked = rankingOf([...told, ...rows])
  if (head.kind === 'rival') {
    const last = rows.at(-1)?.choice ?? all.at(-1)
    return (
      ranked.find(choice => choice.name !== last?.name) ?? all.findLast(choice => choice.name !== last?.name)
    )
  }
  if (head.kind === 'winner') return ranked[0] ?? person(before(line, context)) ?? all.at(-1)
  if (head.kind === 'nominee') return person(before(line, context))
  if (head.kind === 'pronoun') {
    // "given him 79.7 percent and her 6.8": not the one whom the other pronoun means.
    const taken = new Set(line.meant.map(({ person }) => person))
    const free =
      [...told, ...rows].length > 0
        ? ranked.find(({ person }) => person !== undefined && !taken.has(person))
        : undefined
    const near = before(line, context)
    return near !== undefined && !taken.has(near) ? person(near) : (free ?? person(near))
  }
  return undefined
}

/** Choices by what they got, the first first. */
function rankingOf(rows: readonly Row[]): Choice[] {
  const best = new Map<string, { choice: Choice; share: number }>()
  for (const { choice, figures } of rows) {
    if (choice.kind !== 'person') continue
    const share = Math.max(
      ...figures.map(({ unit, value }) =>
        unit === 'percent' ? value : unit === 'ballots' ? value / 1e9 : 0,
      ),
    )
    if ((best.get(choice.name)?.share ?? -1) < share) best.set(choice.name, { choice, share })
  }
  return [...best.values()].sort((a, b) => b.share - a.share).map(({ choice }) => choice)
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
  // "81 per cent opted for a presidential republic and 10 per cent for a parliamentary one".
  const again = line.marks.find(figure.last + 1, figure.last + 2, 'for')
  if (again && line.marks.find(0, figure.first, 'third-option'))
    return { name: wordsOf(line, again.last + 1), kind: 'option' }
  // "The only other option, a return to the old constitution, got 2.51 percent".
  const option = line.marks.findLast(until, figure.first - 1, 'third-option')
  const gets = option && line.marks.findLast(option.last + 1, figure.first - 1, 'gets')
  if (option && gets) {
    const segment = line.segments.find(
      ({ first, opened }) => first > option.last && first < gets.first && opened === ',',
    )
    return { name: wordsOf(line, segment?.first ?? option.last + 1), kind: 'option' }
  }
  const clause = line.segmentOf[figure.first]
  const own =
    ahead !== undefined &&
    line.segmentOf[ahead.first] === clause &&
    !(after && line.segmentOf[after.first] === clause)
  const mark =
    ahead && (own || !after || figure.first - ahead.last < after.first - figure.last) ? ahead : after
  if (!mark) return undefined
  if (mark.kind === 'no') return { name: choices.no, kind: 'no' }
  if (mark.kind === 'third-option') return { name: wordsOf(line, mark.last + 1), kind: 'option' }
  return { name: choices.yes, kind: 'yes' }
}

/** The option's own words: from here to the end of the phrase. */
function wordsOf(line: Line, from: number): string {
  let first = from
  while (first < line.tokens.length && line.marks.find(first, first, 'leading', 'for')) first++
  let last = first
  for (let at = first; at < line.tokens.length; at++) {
    const token = line.tokens[at]
    if (
      !token ||
      token.kind === 'punctuation' ||
      (at > first && line.marks.find(at, at, 'and', 'insertion', 'gets'))
    )
      break
    if (at > first + 1 && line.marks.find(at, at, 'of') && line.marks.find(at, at + 3, 'vote')) break
    last = at
  }
  return line.tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')
}
