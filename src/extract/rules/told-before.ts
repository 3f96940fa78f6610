// Whom words mean that name nobody: the one of whom the lines before have told.
import type { ReadingOf } from '../article.ts'
import { contestants, type Head } from '../figures/owners.ts'
import type { Line, NameAt } from '../line.ts'
import type { Mark } from '../text/cues.ts'
import type { Figure } from '../text/numbers.ts'
import type { Choice } from './choices.ts'
import type { Row } from './result.ts'

/** "President X released files about Y, an independent. He won the first round": of the two the one who is said to run. */
export function runner({ before }: Line): number | undefined {
  return before?.names.find(({ person, last }) => {
    const next = before.segments[(before.segmentOf[last] ?? -1) + 1]
    return (
      person !== undefined &&
      next?.first === last + 2 &&
      next.opened === ',' &&
      before.marks.find(next.first, next.last, 'candidate') !== undefined
    )
  })?.person
}

/** "Only the X party cleared the barrier. It polled 8.49%": a party that the line before let in, and gave no figure. */
export function clearedBefore(
  { before, paragraph }: Line,
  { bystanders }: ReadingOf,
  told: readonly Choice[],
): Choice | undefined {
  if (before?.paragraph !== paragraph) return undefined
  const barrier = before.marks.find(0, before.tokens.length, 'threshold')
  const head =
    barrier &&
    contestants(before, false, bystanders).findLast(
      ({ name, last }) =>
        name && !name.oblique && !name.possessive && last < barrier.first && name.text.includes(' '),
    )
  return head?.name && !told.some(({ name }) => name === head.name?.text)
    ? { name: head.name.text, kind: 'party' }
    : undefined
}

/** «Следом идёт Дудогло, у него 19,05%»: the only person whom the line has named before a pronoun. */
export function onlyNamed(
  line: Line,
  head: Head,
  { bystanders }: ReadingOf,
  rows: readonly Row[],
): number | undefined {
  const [only, another] = contestants(line, true, bystanders).filter(
    ({ kind, last }) => kind === 'name' && last < head.first,
  )
  return only && !another && rows.length === 0 && isParted(line, only.last, head.first)
    ? only.name?.person
    : undefined
}

/** A party that bears its founder's name is called by what is printed, «Шор», and not by the founder. */
export const wordsOf = ({ tokens }: Line, { first, last }: NameAt): string =>
  tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')

/** Does a comma, a colon or a dash part two tokens? */
const isParted = ({ tokens }: Line, from: number, to: number): boolean =>
  tokens.slice(from + 1, to).some(({ text }) => /^[,:;—–]$/.test(text))

/** "The X party has won. It has 54 percent": the party that the line before is about. */
export function subjectBefore(line: Line, { bystanders }: ReadingOf): Choice | undefined {
  const { before } = line
  if (!before || (before.paragraph !== line.paragraph && line.index > 2)) return undefined
  const head = contestants(before, false, bystanders).find(({ name }) => name && !name.oblique)
  // Whoever the sentence before was not said to have won is meant only where it begins with the name.
  const told = before.marks.find(0, before.tokens.length, 'wins', 'first-place') !== undefined
  if (!told && (head === undefined || head.first >= opens(before) + SUBJECT)) return undefined
  return head?.name ? { name: head.name.text, kind: 'party' } : undefined
}

/** "Z has swept the north. The commission credits it with nine seats": the party that the paragraph is about. */
export function subjectOf(line: Line, { bystanders }: ReadingOf): Choice | undefined {
  for (let at = line.before; at?.paragraph === line.paragraph; at = at.before) {
    const head = contestants(at, false, bystanders).find(
      ({ name }) => name && !name.oblique && !name.possessive,
    )
    if (
      head?.name &&
      head.first < opens(at) + SUBJECT &&
      at.marks.find(head.last + 1, at.tokens.length, 'gets', 'wins')
    )
      return { name: head.name.text, kind: 'party' }
  }
  return undefined
}

/** The other of the two whom the opening names, where nobody else has a figure yet: "his adversary". */
export function otherOf({ name }: Choice, context: ReadingOf): Choice | undefined {
  for (const line of context.lines.slice(0, PAIR_OPENS)) {
    const named = [...new Set(line.names.flatMap(({ person }) => person ?? []))].filter(
      person => !context.bystanders.has(person),
    )
    const others = named.filter(person => context.people[person]?.name !== name)
    if (others.length < named.length && others.length === 1) return personOf(others[0], context)
  }
  return undefined
}
/** Lines that say who stood. */
const PAIR_OPENS = 2

/** A subject stands among the first words of its sentence. */
const SUBJECT = 4
/** Where a sentence begins: behind its dateline, "TIRANA -- The X party …". */
const opens = ({ tokens }: Line): number => {
  const dash = tokens.slice(0, SUBJECT).findLastIndex(({ text }) => /^[-–—]$/.test(text))
  return dash + 1
}

/** "The ruling party": the one with the greatest share, as far as it is told. */
export const strongest = (rows: readonly Row[]): Choice | undefined => rankingOf(rows, 'party')[0]

/** Choices by what they got, the first first. */
export function rankingOf(rows: readonly Row[], kind: Choice['kind'] = 'person'): Choice[] {
  const best = new Map<string, { choice: Choice; share: number }>()
  for (const { choice, figures } of rows) {
    if (choice.kind !== kind) continue
    const share = Math.max(
      ...figures.map(({ unit, value }) =>
        unit === 'percent' ? value : unit === 'ballots' ? value / 1e9 : 0,
      ),
    )
    if ((best.get(choice.name)?.share ?? -1) < share) best.set(choice.name, { choice, share })
  }
  return [...best.values()].sort((a, b) => b.share - a.share).map(({ choice }) => choice)
}

/** The person whom a pronoun means: the first one named in the nearest line before, who is no bystander; one of whom that line is about, if there is. */
export function before(line: Line, { lines, bystanders }: ReadingOf): number | undefined {
  for (let at = line.index - 1; at >= 0 && at >= line.index - 3; at--) {
    const named =
      lines[at]?.names.filter(({ person }) => person !== undefined && !bystanders.has(person)) ?? []
    const found = named.find(({ oblique }) => !oblique) ?? (at === line.index - 1 ? named.at(-1) : undefined)
    if (found) return found.person
  }
  return undefined
}

/** "How big was his majority?" "Nearly three quarters …: 72.97 percent." Whom the question, or the answer before it, was about. */
export function answeredAt(line: Line, context: ReadingOf): Choice | undefined {
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
export function describedAt(
  line: Line,
  figure: Figure,
  context: ReadingOf,
  rows: readonly Row[],
): Choice | undefined {
  if (rows.length === 0 && isForSomebody(line, figure)) return personOf(before(line, context), context)
  const verb = line.marks.findLast(figure.first - 5, figure.first - 1, 'gets')
  const article =
    verb &&
    line.marks.all.findLast(
      ({ kind, first }) =>
        kind === 'leading' &&
        first >= verb.first - 6 &&
        first < verb.first &&
        line.tokens[first]?.lower === 'the',
    )
  if (
    !verb ||
    !article ||
    isNamed(line, article, verb) ||
    line.marks.find(article.first, verb.first, 'rival', 'other-sum', 'candidate', 'incumbent', 'winner')
  )
    return undefined
  const index = before(line, context)
  const person = index === undefined ? undefined : context.people[index]
  return person && index !== undefined && rows.length === 0
    ? { name: person.name, person: index, kind: 'person' }
    : undefined
}

/** "The Seed Movement got …", and not "credits the Communist with …", "the academic of the Seed Movement got …". */
const isNamed = ({ names }: Line, article: Mark, verb: Mark): boolean =>
  names.some(
    ({ first, last, oblique, person }) =>
      !oblique && first > article.first && last === verb.first - 1 && (last > first || person !== undefined),
  )

/** «за республиканца подано 50,7%»: a word for a candidate who is not named again. */
function isForSomebody(line: Line, figure: Figure): boolean {
  const link = line.marks.findLast(figure.first - 4, figure.first - 1, 'for')
  const noun = link && line.tokens[link.last + 1]
  return (
    noun !== undefined &&
    link !== undefined &&
    noun.kind === 'word' &&
    !noun.capital &&
    link.last + 2 < figure.first &&
    line.marks.find(link.last + 2, link.last + 2, 'given', 'backs') !== undefined &&
    line.marks.find(link.last + 1, link.last + 1, 'third-person', 'rival', 'other-sum') === undefined
  )
}

export const personOf = (index: number | undefined, { people }: ReadingOf): Choice | undefined => {
  const person = index === undefined ? undefined : people[index]
  return person && index !== undefined ? { name: person.name, person: index, kind: 'person' } : undefined
}
