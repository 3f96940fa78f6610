// Whose figure it is: the name in a line that a number belongs to, by the shape of the clause it stands in.

import type { Line, NameAt } from '../line.ts'
import type { Mark } from '../text/cues.ts'
import type { Figure } from '../text/numbers.ts'
import { behind, isOwning, subjectBehind } from './beneficiaries.ts'

/** What can own a figure: a name, or a word that stands for one ("he", "the incumbent", "his rival"). */
export type Head = {
  readonly first: number
  readonly last: number
  readonly kind:
    | 'name'
    | 'meant'
    | 'pronoun'
    | 'incumbent'
    | 'rival'
    | 'winner'
    | 'ruling-party'
    | 'nominee'
    | 'leader'
  readonly name?: NameAt
  /** Whom a pronoun or a description stands for. */
  readonly person?: number
}

/** "Sentio gives the three 57.0, 26.4 and 15.6": a pollster gives, and has nothing. */
const isGiver = ({ marks }: Line, { last }: NameAt): boolean =>
  marks.find(last + 1, last + 1, 'gives-others') !== undefined

/** A person's name that nobody else took for one: two capitals or more, and none of them an organ's word. */
const looksPersonal = (line: Line, name: NameAt): boolean => {
  const length = name.last - name.first + 1
  if (length < 2 || length > 4 || name.oblique || isGiver(line, name) || isEnclosed(line, name)) return false
  // "Ana Rusu (Liberal Democrats)": whom somebody stands for.
  if (line.segments[line.segmentOf[name.first] ?? -1]?.bracket) return false
  for (let at = name.first; at <= name.last; at++) {
    if (
      !line.tokens[at]?.capital ||
      line.marks.covers(at, 'organ', 'authority', 'incumbent', 'leader-of', 'vote', 'opposition')
    )
      return false
    if (line.places.some(({ first, last }) => first <= at && last >= at)) return false
  }
  const next = line.names.find(({ first }) => first > name.last)
  return !(next && next.first === name.last + 1)
}

/** Who may own a figure in a vote of persons, or in one of parties. */
export function contestants(line: Line, personal: boolean, bystanders: ReadonlySet<number>): Head[] {
  if (!personal) return parties(line)
  const named = headsOf(
    line,
    name =>
      name.person === undefined
        ? looksPersonal(line, name)
        : !bystanders.has(name.person) && !isGiver(line, name),
    () => false,
  ).filter(({ kind }) => kind === 'name')
  const sources = new Set(named.filter(head => isSource(line, head)).map(({ name }) => name?.person))
  return headsOf(
    line,
    name =>
      name.person === undefined
        ? looksPersonal(line, name)
        : !bystanders.has(name.person) && !sources.has(name.person) && !isGiver(line, name),
    person => !bystanders.has(person) && !sources.has(person),
  )
}

/** Parties and lists: names that are no person's, and a place's name where it alone stands as the subject of a figure. */
function parties(line: Line): Head[] {
  const isParty = (name: NameAt) =>
    (name.person === undefined ||
      isEnclosed(line, name) ||
      line.places.some(({ first, last }) => first > name.first && last <= name.last)) &&
    !line.marks.covers(name.first, 'authority', 'observers', 'office:parliament', 'house') &&
    !line.names.some(other => other.first === name.last + 1 && !isDeclined(line, other)) &&
    !isReporting(line, name) &&
    !isElected(line, name) &&
    !isGiver(line, name) &&
    line.marks.find(name.first, name.last, 'incumbent', 'leader-of') === undefined
  const heads = headsOf(line, isParty, () => false)
  for (const mark of line.marks.all) {
    if (mark.kind !== 'partisans' || line.tokens[mark.last]?.quoted || !isGiven(line, mark)) continue
    if (heads.some(({ first, last }) => first <= mark.last && last >= mark.last)) continue
    // «Консерваторы из „Союза труда“»: the party is named.
    const party = line.names.find(({ first }) => first > mark.last && first <= mark.last + 3)
    const named = party && line.marks.find(mark.last + 1, mark.last + 1, 'of')
    const [first, last] = named ? [party.first, party.last] : [mark.last, mark.last]
    const text = named ? party.text : (line.tokens[mark.last]?.lower ?? '')
    heads.push({ first, last, kind: 'name', name: { first, last, text, possessive: false, oblique: false } })
  }
  for (const place of line.places) {
    const verb = line.marks.find(place.last + 1, place.last + 1, 'gets')
    const listed = verb !== undefined && line.figures.filter(({ unit }) => unit !== 'seats').length > 2
    const opens = line.segments.some(
      ({ first, opened }) => first === place.first && (opened !== ',' || listed),
    )
    if (
      place.how === 'name' &&
      opens &&
      verb &&
      line.figures.some(({ first }) => first > verb.last && first <= verb.last + 2)
    )
      heads.push({
        first: place.first,
        last: place.last,
        kind: 'name',
        name: {
          first: place.first,
          last: place.last,
          text: line.tokens
            .slice(place.first, place.last + 1)
            .map(({ text }) => text)
            .join(' '),
          possessive: false,
          oblique: false,
        },
      })
  }
  return heads.sort((a, b) => a.first - b.first)
}

/** «Либералы получили 12», «коммунистам — три»: nothing but a verb of getting stands between members and their figure. */
function isGiven({ figures, marks }: Line, { first, last }: Mark): boolean {
  const next = figures.find(figure => figure.first > last)
  if (!next || next.first - last <= CLOSE) return true
  return marks.find(first - CLOSE, next.first - 1, 'gets', 'given', 'sends') !== undefined
}
/** Words between members and their figure, or between a verb and them. */
const CLOSE = 2

/** «Партия труда Ивана Далтова»: in another case than the nominative a person behind a party leads it. */
const isDeclined = ({ tokens }: Line, { first, last, text, person }: NameAt): boolean =>
  person !== undefined &&
  tokens
    .slice(first, last + 1)
    .map(({ text: word }) => word)
    .join(' ') !== text

/** «По оценке организации CESID, …»: who reckons is not who got, where the clause ends behind the name. */
const isReporting = (line: Line, { first, last }: NameAt): boolean => {
  const according = line.marks.findLast(first - REPORTS, first - 1, 'according')
  return (
    according !== undefined &&
    line.segmentOf[according.first] === line.segmentOf[first] &&
    line.tokens[last + 1]?.text === ',' &&
    !line.marks.find(according.last + 1, first - 1, 'gets', 'wins', 'for')
  )
}
/** Words from "according to" to whose words they are. */
const REPORTS = 4

/** «Шор»: a party that is called by its founder's name. */
export const isEnclosed = ({ tokens }: Line, { first, last }: NameAt): boolean =>
  /^[«“"„]$/.test(tokens[first - 1]?.text ?? '') && /^[»”"“]$/.test(tokens[last + 1]?.text ?? '')

/** "won the elections to the State Council of Crimea with …": what is voted for. */
const isElected = (line: Line, { first }: NameAt): boolean => {
  const vote = line.marks.findLast(first - 4, first - 1, 'vote')
  return vote !== undefined && /^(?:to|for|в|за)$/.test(line.tokens[vote.last + 1]?.lower ?? '')
}

/** "According to its chairman, Batal Tabagua, he took …": who tells is not who got, where somebody else stands before the verb. */
function isSource(line: Line, head: Head): boolean {
  const according = line.marks.findLast(head.first - 12, head.first - 1, 'according')
  if (!according || line.marks.find(according.last + 1, head.first - 1, 'gets', 'wins')) return false
  if (line.figures.some(({ first }) => first > according.last && first < head.first)) return false
  // "X got 14,208,331, according to the protocol, and Y 11,904,207": behind "and" nobody is quoted.
  if (line.marks.find(head.first - 1, head.first - 1, 'and') && line.tokens[head.first - 2]?.text === ',')
    return false
  // "According to the council's own figures, X, the candidate of Y, had received …": the council says so.
  if (line.names.some(({ first, last }) => first > according.last && last < head.first)) return false
  const verb =
    line.marks.find(head.last + 1, head.last + 20, 'gets', 'given', 'wins')?.first ?? line.tokens.length
  return (
    line.marks.find(head.last + 1, verb - 1, 'third-person') !== undefined ||
    line.names.some(
      name =>
        name.first > head.last + 1 &&
        name.last < verb &&
        !name.oblique &&
        line.tokens[head.last + 1]?.text === ',',
    ) ||
    verb === line.tokens.length
  )
}

/** The heads of a line in order; words inside names and names inside descriptions are none. */
function headsOf(
  line: Line,
  wanted: (name: NameAt) => boolean,
  wantsPerson: (person: number) => boolean,
): Head[] {
  const heads: Head[] = []
  const covered = new Set<number>()
  for (const name of line.names) {
    for (let at = name.first; at <= name.last; at++) covered.add(at)
    if (!wanted(name)) continue
    heads.push({ first: name.first, last: name.last, kind: 'name', name })
  }
  for (const { first, last, person } of line.meant) {
    if (covered.has(first) || !wantsPerson(person) || isMeasure(line, first)) continue
    // «действующему главе государства»: whoever is in office, and not the last head of anything.
    if (line.marks.find(first - 1, first - 1, 'incumbent')) continue
    // "They chose a parliament as well": no single person.
    if (line.marks.find(first, first, 'they')) continue
    covered.add(first)
    heads.push({ first, last, kind: 'meant', person })
  }
  for (const mark of line.marks.all) {
    // "the Party of …": the words of a name describe nobody.
    if (covered.has(mark.first) || (mark.kind === 'ruling-party' && covered.has(mark.last))) continue
    if (mark.kind === 'leader-of') {
      // «лидер „Ныхаса“ набрал …»: whoever the article has called so, where no name of a person follows.
      const party = line.names.find(name => name.first > mark.last && name.first <= mark.last + 3)
      const named = line.names.some(
        name => party && name.person !== undefined && name.first > party.last && name.first <= party.last + 3,
      )
      // "Ivan Daltov, who led the X party, polled …": the name stands before.
      const apposed = line.names.some(({ last }) => last < mark.first && mark.first - last <= 2)
      if (party?.person === undefined && party && !named && !apposed)
        heads.push({ first: mark.first, last: party.last, kind: 'leader', name: party })
      continue
    }
    if (mark.kind === 'candidate') {
      // "the Waddani candidate": whoever stood for the party named before the word.
      const party = line.names.find(name => name.last === mark.first - 1 && name.person === undefined)
      const named = line.names.some(name => name.first === mark.last + 1)
      if (party && !named) heads.push({ first: party.first, last: mark.last, kind: 'nominee' })
      continue
    }
    const kind =
      mark.kind === 'third-person'
        ? 'pronoun'
        : mark.kind === 'incumbent' ||
            mark.kind === 'rival' ||
            mark.kind === 'winner' ||
            mark.kind === 'ruling-party'
          ? mark.kind
          : undefined
    if (!kind) continue
    // «переизбран президентом»: what somebody was elected to.
    if (
      kind === 'incumbent' &&
      line.marks.find(mark.first - 2, mark.first - 1, 'wins')?.last === mark.first - 1
    )
      continue
    if (kind === 'pronoun' && isMeasure(line, mark.first)) continue
    // "President Bihi", "his rival, Kvitsinia": the name itself follows.
    if (
      kind !== 'pronoun' &&
      line.names.some(
        name =>
          name.first > mark.last &&
          name.first <= mark.last + 4 &&
          !crossed(line, mark.last + 1, name.first, 1),
      )
    )
      continue
    // «Яниогло, заместителя нынешнего башкана, поддержали …»: a description behind a name owns nothing.
    if (kind !== 'pronoun' && isApposed(line, mark.first, kind === 'ruling-party')) continue
    // "X, who ran as an independent, is the runner-up with …": what its subject is.
    if (
      (kind === 'rival' || kind === 'winner') &&
      line.marks.find(mark.first - 2, mark.first - 1, 'passive') &&
      heads.some(({ last }) => last < mark.first)
    )
      continue
    // "his supporters", «её соперник»: a pronoun before a noun owns that noun.
    if (heads.some(head => head.first <= mark.first && head.last >= mark.last)) continue
    heads.push({ first: mark.first, last: mark.last, kind })
  }
  return heads.sort((a, b) => a.first - b.first)
}

/** "was 2,677 votes behind him": whom another is measured by. */
const isMeasure = (line: Line, token: number): boolean =>
  line.marks.find(token - 2, token - 1, 'compared')?.last === token - 1

/** Does a token stand between commas right behind a name? */
function isApposed(line: Line, token: number, party: boolean): boolean {
  const segment = line.segments[line.segmentOf[token] ?? -1]
  return (
    segment !== undefined &&
    segment.opened === ',' &&
    line.tokens[segment.last + 1]?.text === ',' &&
    !line.figures.some(({ first, last }) => first >= segment.first && last <= segment.last) &&
    line.names.some(({ last, person }) => last === segment.first - 2 && (party || person !== undefined))
  )
}

/** More than `commas` marks between two tokens, or a verb? */
function crossed(line: Line, from: number, to: number, commas: number): boolean {
  let seen = 0
  for (let at = from; at < to; at++) {
    if (line.tokens[at]?.kind === 'punctuation') seen++
    if (line.marks.find(at, at, 'says', 'gets', 'wins')) return true
  }
  return seen > commas
}

/** The head that a figure belongs to; `until` is the first token that may be looked at (after the figure before it). */
export function ownerOf(line: Line, figure: Figure, heads: readonly Head[], until: number): Head | undefined {
  const own = line.segmentOf[figure.first] ?? -1
  const segment = line.segments[own]
  const beneficiary = behind(line, figure, heads)
  if (beneficiary) return beneficiary
  const dashed = behindDash(line, figure, heads)
  if (dashed) return dashed
  const before = heads.filter(head => head.last < figure.first && head.first >= until)
  // "The alliance of A and B won 38": neither of the two.
  const [one, other] = before.slice(-2)
  const both =
    one?.name?.oblique && other?.name?.oblique && line.marks.find(one.last + 1, one.last + 1, 'and')
  if (both && line.marks.find(one.first - JOINT, one.first - 1, 'bloc')) return undefined
  // "Kaminsky's 26.3", "Sandu 42.45%".
  const close = before.at(-1)
  if (close && close.last >= figure.first - 2 && (close.name?.possessive || close.kind === 'name'))
    return close
  if (!segment) return before.at(-1)
  // "Justice (7.9 percent)": the name right before the bracket, whatever it is part of.
  const bracketed = segment.bracket
    ? before.findLast(head => head.last < segment.first && segment.first - head.last <= 3)
    : undefined
  if (bracketed) return bracketed
  const level = segment.bracket ? own - 1 : own
  for (let at = level; at >= 0; at--) {
    const here = line.segments[at]
    if (!here || here.last < until) break
    if (here.bracket && at !== level) continue
    if (here.insertion && at !== level) continue
    const inside = before.filter(head => head.first >= here.first && head.last <= here.last)
    const good = inside.filter(head => !head.name?.oblique && !head.name?.possessive && !isOwning(line, head))
    // What stands behind a description of its own ("the party of X, …") only names its owner.
    const chosen = at === level ? preferSubject(line, good) : good.at(-1)
    if (chosen && !isApposedToOblique(line, chosen, at)) return chosen
  }
  const left =
    before.filter(head => !head.name?.oblique && !isOwning(line, head)).at(-1) ??
    before.filter(head => head.name).at(-1)
  if (left) return left
  return subjectBehind(line, figure, heads)
}

/** "alliance of the": words before the first name of an alliance. */
const JOINT = 3

/** "70% went to the movement X, 28% — to Y": where a figure is all of its part, its owner stands behind the dash. */
function behindDash(line: Line, figure: Figure, heads: readonly Head[]): Head | undefined {
  const at = line.segmentOf[figure.first] ?? -1
  const [own, next] = [line.segments[at], line.segments[at + 1]]
  const alone = own?.first === figure.first && own.last === figure.last && own.opened === ','
  if (!alone || !next || !/^[—–-]$/.test(next.opened)) return undefined
  return heads.find(({ kind, first, last }) => kind === 'name' && first >= next.first && last <= next.last)
}

/** Of several heads in the figure's own clause the nearest, but a name before "was declared the winner with": only what is given goes to another. */
function preferSubject(line: Line, heads: readonly Head[]): Head | undefined {
  const last = heads.at(-1)
  if (!last || last.kind === 'name') return last
  const name = heads.findLast(({ kind }) => kind === 'name')
  if (!name) return last
  // "was declared the winner": in the passive nothing is given to another.
  const given = line.marks.find(name.last + 1, last.first - 1, 'given', 'says')
  return given === undefined || isPassive(line, given.first) ? name : last
}

/** "was declared", "has been named": who stands before it did not do it. */
const isPassive = (line: Line, verb: number) => line.marks.find(verb - 1, verb - 1, 'passive') !== undefined

function isApposedToOblique(line: Line, head: Head, at: number): boolean {
  const segment = line.segments[at]
  const before = line.segments[at - 1]
  if (
    !segment ||
    !before ||
    segment.opened !== ',' ||
    head.first - segment.first > 1 ||
    head.last !== segment.last
  )
    return false
  const of = line.marks.findLast(Math.max(before.first, before.last - 5), before.last, 'of')
  return (
    of !== undefined &&
    !line.names.some(name => name.first > of.first && name.last <= before.last) &&
    line.names.some(name => name.last < of.first && name.first >= before.first)
  )
}
