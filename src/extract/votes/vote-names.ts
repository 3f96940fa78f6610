// Where a line names a vote, with the office, round and day that its words give.
import { type Office, offices } from '../../model/election.ts'
import type { Line } from '../line.ts'
import type { CueKind, Mark } from '../text/cues.ts'

export type VoteNamed = {
  first: number
  last: number
  office: Office | undefined
  round: number | undefined
  /** A second round that is still to come, or that is spared: "goes to a runoff", "without a runoff". */
  needed: boolean
  /** Asked for, promised: "demands an early election". */
  wished: boolean
  /** Called an election: no referendum, unless its words say both. */
  elects: boolean
  /** "A general election": for parliament, or for the president where the article is about that. */
  general: boolean
  /** Named only to compare with. */
  aside: boolean
  /** The body at the head of a line of figures, standing for the vote for it. */
  heading: boolean
  rerun: boolean
  past: boolean
}

export const officeKinds = offices.map((office): CueKind => `office:${office}`)
export const officeOf = (kind: CueKind) => kind.slice('office:'.length) as Office

/** Stretches of a line that name a vote, with the office and round that their words give. */
export function votesNamed(line: Line): VoteNamed[] {
  const { marks, tokens } = line
  const found: VoteNamed[] = []
  for (const mark of marks.all) {
    if (
      mark.kind !== 'vote' ||
      marks.covers(mark.first, 'no-vote', 'authority', 'survey') ||
      isOfBody(line, mark) ||
      (marks.covers(mark.first, 'after-round1') && !isDated(line, mark)) ||
      (marks.covers(mark.first, 'share') && !isDated(line, mark))
    )
      continue
    const before = found.at(-1)
    const gap = before ? mark.first - before.last : Number.POSITIVE_INFINITY
    if (before && (gap <= 1 || (gap <= 4 && !interrupted(line, before.last + 1, mark.first - 1)))) {
      before.last = Math.max(before.last, mark.last)
    } else found.push(nothingSaid(mark))
  }
  const alone = found.length === 0 ? roundAlone(line) : undefined
  if (alone) found.push(nothingSaid(alone))
  // "For the local parliament, X had secured …": the body at the head of a line of figures stands for the vote for it.
  const heading =
    found.length === 0 && line.figures.length > 0 && marks.find(0, 0, 'for', 'of') && !marks.find(0, 0, 'yes')
      ? marks.find(1, 4, ...officeKinds)
      : undefined
  const isHeading =
    heading !== undefined &&
    // "With 452 seats to be filled": no body.
    !marks.find(heading.first, heading.last, 'seats') &&
    // «врио губернатора Дмитрий Демешин»: an office before a name is a title.
    !line.names.some(
      ({ first, person, possessive }) => person !== undefined && !possessive && first === heading.last + 1,
    )
  if (heading && isHeading) found.push({ ...nothingSaid(heading), heading: true })
  for (const [index, vote] of found.entries()) {
    const floor = (found[index - 1]?.last ?? -1) + 1
    const ceiling = (found[index + 1]?.first ?? tokens.length) - 1
    let from = vote.first
    while (from > floor && from > vote.first - 5 && tokens[from - 1]?.kind === 'word') from--
    let to = vote.last
    while (
      to < ceiling &&
      to < vote.last + 5 &&
      tokens[to + 1]?.kind === 'word' &&
      !marks.find(to + 1, to + 1, 'says')
    )
      to++
    const office =
      marks.find(vote.first, vote.last, 'office:referendum') ??
      marks.find(vote.first, vote.last, ...officeKinds) ??
      before(line, marks.findLast(from, vote.first - 1, ...officeKinds), vote) ??
      outside(line, marks.find(vote.last + 1, to, ...officeKinds))
    const said = office && longest(line, office)
    vote.office = said && (isCitys(line, said) ? 'local' : officeOf(said.kind))
    vote.general = said?.kind === 'office:parliament' && marks.covers(said.first, 'general')
    const second = marks.find(vote.first, vote.last, 'round2')
    const first = marks.find(vote.first, vote.last, 'round1')
    vote.needed = second !== undefined && marks.covers(second.first, 'runoff-needed')
    vote.round = first || vote.needed ? 1 : second ? 2 : undefined
    if (vote === found[0] && alone) vote.round = alone.kind === 'first-alone' ? 1 : 2
    vote.elects =
      vote.office !== 'referendum' &&
      (vote.round !== undefined || marks.find(vote.first, vote.last, 'elects') !== undefined)
    const wish = marks.findLast(vote.first - WISH, vote.first - 1, 'wished')
    vote.wished = wish !== undefined && !interrupted(line, wish.last + 1, vote.first - 1)
    // «Вместе с первым туром голосовали и на референдуме»: the sentence is about what comes behind.
    vote.aside =
      (marks.covers(vote.first, 'after-round1') && !isGoneInto(line, vote)) ||
      marks.at(vote.first - 2).some(({ kind, last }) => kind === 'same-day' && last === vote.first - 1)
    vote.rerun = marks.find(from, vote.last, 'rerun') !== undefined
    vote.past = marks.find(from, to, 'past-term') !== undefined
  }
  const kept = found.filter((vote, index) => !isObject(line, found[index - 1], vote))
  return kept.flatMap(vote => [...withOther(line, vote), vote, ...andOther(line, vote)])
}

/** "the National Jury of Elections": a body, and no vote. */
const isOfBody = ({ tokens, marks }: Line, { first }: Mark): boolean =>
  tokens[first]?.capital === true &&
  marks.find(first - 1, first - 1, 'of') !== undefined &&
  tokens[first - 2]?.capital === true &&
  tokens[first - 2]?.kind === 'word'

/** «депутатов городских советов» are no members of parliament, nor are those of a "prefectural assembly": the longest of the phrases around it. */
const longest = (line: Line, office: Mark): Mark =>
  line.marks
    .at(office.first)
    .filter(({ kind, last }) => last >= office.last && officeKinds.includes(kind))
    .sort((a, b) => b.last - a.last)[0] ?? office

/** "the local election administration" is who counts, and no local election. */
const outside = (line: Line, office: Mark | undefined) =>
  office && line.marks.covers(office.first, 'authority') ? undefined : office

/** «скупщина Белграда»: a city's assembly. */
const isCitys = (line: Line, office: Mark): boolean =>
  office.kind === 'office:parliament' &&
  line.places.some(({ first, how }) => how === 'capital' && first === office.last + 1)

/** "more than in the first round of 15 February, when X led with 46 percent": what follows is about the other. */
const isGoneInto = (line: Line, vote: VoteNamed): boolean => {
  const next = line.segments.find(({ first }) => first > vote.last)
  return next !== undefined && line.marks.find(next.first, next.first, 'when') !== undefined
}

/** "a referendum on whether to bring forward the presidential vote": what was asked about. */
function isObject(line: Line, before: VoteNamed | undefined, vote: VoteNamed): boolean {
  // «За проведение досрочных выборов высказались 46%»: what an answer was for.
  if (vote.rerun && line.marks.find(vote.first - FOR, vote.first - 1, 'yes', 'no')) return true
  if (before?.office !== 'referendum') return false
  const about = line.marks.find(before.last + 1, before.last + 2, 'about-what')
  return (
    about !== undefined &&
    about.first < vote.first &&
    vote.first - about.first <= ASKED &&
    line.tokens
      .slice(before.last + 1, vote.first)
      .every(({ kind, text }) => kind === 'word' || /^['’"“”«»]$/.test(text))
  )
}
/** Words from an answer to what it is for. */
const FOR = 2
/** Words from what a referendum is about to a vote that it names. */
const ASKED = 8

/** A vote of which nothing is known yet but where it is named. */
const nothingSaid = ({ first, last }: Pick<Mark, 'first' | 'last'>): VoteNamed => ({
  first,
  last,
  office: undefined,
  round: undefined,
  needed: false,
  wished: false,
  elects: false,
  general: false,
  aside: false,
  heading: false,
  rerun: false,
  past: false,
})

/** "In the first, on 20 October, …" where rounds are spoken of: the word for them is left out. */
function roundAlone(line: Line): Mark | undefined {
  const mark = line.marks.find(0, ROUND_OPENS, 'first-alone', 'second-alone')
  if (!mark) return undefined
  const next = mark.last + 1
  const ends =
    line.tokens[next]?.kind === 'punctuation' ||
    line.marks.find(next, next, 'held') !== undefined ||
    line.dates.some(({ first }) => first === next)
  let back = 0
  for (let at = line.before; ends && at && back < ROUNDS_NEAR; at = at.before, back++)
    if (at.marks.find(0, at.tokens.length, 'round1', 'round2')) return mark
  return undefined
}
/** The first words of a line: "By contrast, in the first, …". */
const ROUND_OPENS = 3
/** Rounds are spoken of within so many lines before. */
const ROUNDS_NEAR = 3

/** "presidential and parliamentary elections" are two votes. */
function withOther(line: Line, vote: VoteNamed): VoteNamed[] {
  const { marks } = line
  const own = marks.findLast(vote.first - 2, vote.first - 1, ...officeKinds)
  const other = own && marks.findLast(own.first - 3, own.first - 2, ...officeKinds)
  const joined = own && marks.find(own.first - 1, own.first - 1, 'and')
  if (!own || !other || !joined || other.kind === own.kind || other.last !== own.first - 2) return []
  return [{ ...vote, first: other.first, last: other.last, office: officeOf(other.kind) }]
}

/** "elections of a head and a council" are two votes. */
function andOther(line: Line, vote: VoteNamed): VoteNamed[] {
  const { marks } = line
  const own = marks.find(vote.last + 1, vote.last + 3, ...officeKinds)
  const joined = own && marks.find(own.last + 1, own.last + 3, 'and')
  const other = joined && marks.find(joined.last + 1, joined.last + 3, ...officeKinds)
  if (!own || !other || other.kind === own.kind || vote.office !== officeOf(own.kind)) return []
  const plain = line.tokens
    .slice(vote.last + 1, other.first)
    .every(({ kind, text }) => kind === 'word' || marksOfQuoting.has(text))
  return plain ? [{ ...vote, first: other.first, last: other.last, office: officeOf(other.kind) }] : []
}
const marksOfQuoting = new Set(['«', '»', '“', '”', '"'])

/** "47 percent of the vote" names no vote, "the results of the vote of November 12" does. */
const isDated = (line: Line, mark: Mark) =>
  line.marks.find(mark.last + 1, mark.last + 1, 'of', 'held') !== undefined &&
  line.dates.some(({ first, long }) => !long && first > mark.last + 1 && first <= mark.last + 3)

/** Between a wish and the vote that is wished. */
const WISH = 6

/** "a presidential election and a referendum" are two votes. */
const joining = new Set(['and', 'or', 'и', 'или', 'in', 'на', 'в'])

/** "presidential election", "parliament vote": an office further off before the vote is someone's title. */
const before = (line: Line, office: Mark | undefined, vote: VoteNamed) =>
  office &&
  vote.first - office.last <= 3 &&
  // "Parliament called new elections": who acts is not what is voted for.
  !line.marks.find(office.last + 1, vote.first - 1, 'scheduled', 'says', 'gets', 'acts', 'called')
    ? office
    : undefined

const interrupted = (line: Line, from: number, to: number) => {
  for (let at = from; at <= to; at++) {
    const token = line.tokens[at]
    if (
      !token ||
      token.kind === 'punctuation' ||
      line.marks.find(at, at, 'says', 'gets', 'wins') ||
      joining.has(token.lower)
    )
      return true
  }
  return false
}
