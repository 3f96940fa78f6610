// Who or what a share of a vote is for: the person, party or answer behind the words in front of a figure.
import type { Office } from '../../model/election.ts'
import type { ReadingOf } from '../article.ts'
import { contestants, type Head, isEnclosed } from '../figures/owners.ts'
import type { Line, NameAt } from '../line.ts'
import type { Mark } from '../text/cues.ts'
import type { Figure } from '../text/numbers.ts'
import type { Slot } from '../votes/votes.ts'
import { leaderOf } from './leaders.ts'
import type { Row } from './result.ts'

export type Choice = {
  readonly name: string
  readonly person?: number
  readonly kind: 'person' | 'party' | 'yes' | 'no' | 'against-all' | 'option'
}

/** Do persons stand in this vote: for an office of one, or in a constituency that the line or its paragraph names? */
export const isPersonal = (
  line: Line,
  { office }: Slot,
  { headline }: Pick<ReadingOf, 'headline'>,
): boolean =>
  (personal.has(office) && !(office === 'local' && inCouncil(line))) ||
  (office === 'parliament' &&
    (inConstituency(line) || headline.marks.find(0, headline.tokens.length, 'by-election') !== undefined))

/** A by-election is named within so many lines before its figures. */
const FAR = 6

/** A town's assembly is named in the line, in those of its paragraph before, or at the head of the text as what was voted for. */
function inCouncil(line: Line): boolean {
  for (let at: Line | undefined = line; at; at = at.before) {
    const council = at.marks.find(0, at.tokens.length, 'council')
    if (!council) continue
    if (at.paragraph === line.paragraph) return true
    if (at.index <= OPENING && at.marks.find(council.first - VOTED, council.first - 1, 'vote')) return true
  }
  return false
}
/** Lines that say what an article is about. */
const OPENING = 1
/** Words from a vote to what is voted for. */
const VOTED = 3

const inConstituency = (line: Line): boolean => {
  let back = 0
  for (let at: Line | undefined = line; at && back < FAR; at = at.before, back++) {
    const named =
      at.paragraph === line.paragraph &&
      at.marks.all.find(({ kind, last }) => kind === 'constituency' && !at?.marks.covers(last, 'whole-list'))
    // "Counting the 11 constituencies, the party has 15 seats": all of them are no one's.
    if (named && !at.figures.some(({ last }) => last === named.first - 1)) return true
    if (at.marks.find(0, at.tokens.length, 'by-election')) return true
  }
  return false
}

/** Offices that one person holds. */
export const personal: ReadonlySet<Office> = new Set(['president', 'head-of-government', 'local', 'regional'])

/** The choice that a head stands for; `told` are the rows of the lines before, `rows` those of this line. */
export function chosen(
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
  if (head.kind === 'leader') {
    const known = head.name && leaderOf(head.name.text, context)
    // «Далтову хватило одного тура. Лидер „Единства“ получил 53,9%»: the first row goes on about the one before.
    const first = personal && told.length === 0 && rows.length === 0 ? before(line, context) : undefined
    return person(known ?? first)
  }
  if (head.name?.person !== undefined && !personal && isEnclosed(line, head.name))
    return { name: spelledOut(wordsOf(line, head.name), context), kind: 'party' }
  if (head.name)
    return head.name.person === undefined
      ? {
          name: personal ? head.name.text : partyOf(head.name.text, context),
          kind: personal ? 'person' : 'party',
        }
      : person(head.name.person)
  if (head.person !== undefined) {
    // Whom «у него» means is nearer than whom the sentence before was about.
    const near = line.marks.find(head.first - 1, head.first - 1, 'for')
    const own = near ? onlyNamed(line, head, context, rows) : undefined
    return person(own ?? (head.person === context.incumbent ? runner(line) : undefined) ?? head.person)
  }
  const all = [...told, ...rows]
    .map(({ choice }) => choice)
    .filter(({ kind }) => kind === (personal ? 'person' : 'party'))
  if (!personal) {
    // "A third force, the X bloc, fell short: it polled …": whoever this line named before, else whoever the last row was.
    const own =
      head.kind === 'pronoun' &&
      (isAtHand(line, head) || !line.marks.find(head.first - 1, head.first - 1, 'given'))
        ? contestants(line, false, context.bystanders).findLast(
            one => one.name && one.last < head.first && !one.name.oblique && !one.name.possessive,
          )
        : undefined
    if (own?.name) return { name: partyOf(own.name.text, context), kind: 'party' }
    if (
      head.kind === 'pronoun' &&
      !told.some(row => row.line.paragraph === line.paragraph) &&
      rows.length === 0
    ) {
      const about = subjectOf(line, context)
      if (about) return about
    }
    if (head.kind !== 'pronoun' && head.kind !== 'ruling-party') return undefined
    if (head.kind === 'ruling-party') return strongest([...told, ...rows]) ?? subjectBefore(line, context)
    return clearedBefore(line, context, all) ?? all.at(-1) ?? subjectBefore(line, context)
  }
  if (head.kind === 'incumbent') {
    // In a round-up each place has its own.
    if (context.votes.at(line, head.first)?.region !== context.region) return person(before(line, context))
    // Whoever has a figure in this line already is not meant again.
    const taken = rows.some(({ choice }) => choice.person === context.incumbent)
    return taken
      ? rankingOf(told).find(({ name }) => !rows.some(({ choice }) => choice.name === name))
      : person(context.incumbent)
  }
  const ranked = rankingOf([...told, ...rows])
  if (head.kind === 'rival') {
    const last = rows.at(-1)?.choice ?? all.at(-1)
    return (
      ranked.find(choice => choice.name !== last?.name) ??
      all.findLast(choice => choice.name !== last?.name) ??
      (last && otherOf(last, context))
    )
  }
  if (head.kind === 'winner') return ranked[0] ?? person(before(line, context)) ?? all.at(-1)
  if (head.kind === 'nominee') return person(before(line, context))
  // "They chose a parliament as well": no single person.
  if (head.kind === 'pronoun' && line.marks.find(head.first, head.first, 'they')) return undefined
  if (head.kind === 'pronoun') {
    const named = onlyNamed(line, head, context, rows)
    if (named !== undefined) return person(named)
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

/** «„Воля“, у неё 12 мест»: a preposition before the pronoun, and not a verb of giving alone. */
const isAtHand = ({ marks }: Line, { first }: Head): boolean =>
  marks.find(first - 1, first - 1, 'for') !== undefined

/** A party by its name, by its letters or by a noun for its members, as the article spells it out. */
function partyOf(name: string, context: ReadingOf): string {
  const members = context.reader.lexicon.parties?.members(name)
  return members === undefined ? spelledOut(name, context) : namedLike(members, context)
}

/** «Социалисты» are the Party of Socialists where the article has named it. */
function namedLike(members: string, { lines }: ReadingOf): string {
  const stem = members.slice(0, -ENDING)
  const alike = new Set(
    lines.flatMap(({ names }) =>
      names
        .filter(({ person, text }) => person === undefined && text.toLowerCase() !== members)
        .filter(({ text }) =>
          text
            .toLowerCase()
            .split(' ')
            .some(word => word.startsWith(stem)),
        )
        .map(({ text }) => text),
    ),
  )
  const [party, another] = alike
  return party && !another ? party : members
}
/** «дашнаки», «аграрии»: letters in which a noun for members differs from its party's name. */
const ENDING = 2

/** "President X released files about Y, an independent. He won the first round": of the two the one who is said to run. */
function runner({ before }: Line): number | undefined {
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
function clearedBefore(
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
function onlyNamed(
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
const wordsOf = ({ tokens }: Line, { first, last }: NameAt): string =>
  tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')

/** Does a comma, a colon or a dash part two tokens? */
const isParted = ({ tokens }: Line, from: number, to: number): boolean =>
  tokens.slice(from + 1, to).some(({ text }) => /^[,:;—–]$/.test(text))

/** "The X party has won. It has 54 percent": the party that the line before is about. */
function subjectBefore(line: Line, { bystanders }: ReadingOf): Choice | undefined {
  const { before } = line
  if (!before || (before.paragraph !== line.paragraph && line.index > 2)) return undefined
  const head = contestants(before, false, bystanders).find(({ name }) => name && !name.oblique)
  // Whoever the sentence before was not said to have won is meant only where it begins with the name.
  const told = before.marks.find(0, before.tokens.length, 'wins', 'first-place') !== undefined
  if (!told && (head === undefined || head.first >= opens(before) + SUBJECT)) return undefined
  return head?.name ? { name: head.name.text, kind: 'party' } : undefined
}

/** "Z has swept the north. The commission credits it with nine seats": the party that the paragraph is about. */
function subjectOf(line: Line, { bystanders }: ReadingOf): Choice | undefined {
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
const strongest = (rows: readonly Row[]): Choice | undefined => rankingOf(rows, 'party')[0]

/** Choices by what they got, the first first. */
function rankingOf(rows: readonly Row[], kind: Choice['kind'] = 'person'): Choice[] {
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

const acronyms = new WeakMap<readonly Line[], ReadonlyMap<string, string>>()

/** "the DPP" where the article has said "Democratic Progressive Party (DPP)", or the full name without the letters. */
export function spelledOut(name: string, { lines }: ReadingOf): string {
  let known = acronyms.get(lines)
  if (!known) {
    const found = new Map<string, string>()
    const initials = new Map<string, string>()
    for (const { names, tokens } of lines)
      for (const { last, text, person } of names) {
        if (person !== undefined) continue
        const at = /^[»”"]$/.test(tokens[last + 1]?.text ?? '') ? last + 2 : last + 1
        const short = tokens[at + 1]?.text ?? ''
        if (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' && /^\p{Lu}{2,6}$/u.test(short))
          found.set(short, text)
        const letters = initialsOf(text)
        if (letters.length >= LETTERS && !initials.has(letters)) initials.set(letters, text)
      }
    known = new Map([...initials, ...found])
    acronyms.set(lines, known)
  }
  return known.get(name) ?? name
}
/** Two letters may stand for many names. */
const LETTERS = 3

/** The capitals that begin the words of a name: "Democratic Progressive Party" is DPP. */
const initialsOf = (text: string): string =>
  text
    .split(/[\s-]+/)
    .map(word => word[0] ?? '')
    .filter(letter => /\p{Lu}/u.test(letter))
    .join('')
