// Who or what a share of a vote is for: the person, party or answer behind the words in front of a figure.
import type { Office } from '../../model/election.ts'
import type { ReadingOf } from '../article.ts'
import { contestants, type Head, isEnclosed } from '../figures/owners.ts'
import type { Line } from '../line.ts'
import type { Slot } from '../votes/votes.ts'
import { leaderOf } from './leaders.ts'
import type { Row } from './result.ts'
import {
  before,
  clearedBefore,
  onlyNamed,
  otherOf,
  rankingOf,
  runner,
  strongest,
  subjectBefore,
  subjectOf,
  wordsOf,
} from './told-before.ts'

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
