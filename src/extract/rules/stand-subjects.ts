// Who takes a stand: whoever the clause is about, whoever is quoted, or whom the sentence before was about.

import type { ReadingOf } from '../article.ts'
import { type Actor, actorsOf } from '../bodies/actors.ts'
import type { Line, Segment } from '../line.ts'
import type { Mark } from '../text/cues.ts'
import {
  bothBefore,
  FOLLOWING,
  following,
  joined,
  personActor,
  personsBehind,
  placesOf,
  rowFrom,
} from './stand-rows.ts'
import {
  accordingTo,
  isQuotedBefore,
  isSpoken,
  ownActs,
  quotedAt,
  reporterOf,
  speakerOf,
} from './stand-speakers.ts'

/** Who takes the stand: whoever the clause is about; inside a quotation, whoever is quoted. */
export function subjectsOf(line: Line, mark: Mark, all: readonly Actor[], article: ReadingOf): Actor[] {
  const { casesTell, endings } = article.reader.lexicon
  if (line.tokens[mark.first]?.quoted && (mark.last > mark.first || isSpoken(line, mark))) {
    // "X conceded defeat," said an analyst: what somebody else did, as the speaker sees it.
    const told = ownActs.has(mark.kind) && all.some(actor => isQuotedBefore(line, actor, mark))
    if (told) return []
    const speaker = quotedAt(line, mark, article) ?? speakerOf(line, all)
    if (speaker) return [speaker]
  }
  // «Поздравления поступили от X и Y»: in a case of its own.
  const by = casesTell && line.marks.find(mark.last + 1, mark.last + 2, 'by')
  if (by) {
    const givers = personsBehind(line, by, article)
    if (givers.length > 0) return givers
  }
  // «Митингующие вошли в здание»: who they are tells what they do.
  const named = all.find(
    ({ first, last, kind }) => kind === 'protesters' && first <= mark.first && last >= mark.last,
  )
  if (named && mark.kind === 'stance:protests') return [named]
  const actors = all.filter(actor => !actor.declined && !isHandled(line, actor))
  // "was recognised by Peru": whoever stands before the verb is its object.
  const passive =
    (mark.kind === 'stance:congratulates' || mark.kind === 'stance:recognises') &&
    line.marks.find(mark.first - 1, mark.first - 1, 'passive') !== undefined &&
    line.tokens[mark.first]?.lower.endsWith('ed') === true
  if (passive && !casesTell) {
    const doer = line.marks.find(mark.last + 1, mark.last + 2, 'by')
    const found = doer && all.find(({ first }) => first > doer.last && first <= doer.last + FOLLOWING)
    return found ? [found] : []
  }
  // "Congratulations came from X and from Y".
  const from =
    mark.kind === 'stance:congratulates' && line.marks.find(mark.last + 1, mark.last + 4, 'came-from')
  if (from) {
    const givers = personsBehind(line, from, article)
    return givers.length > 0 ? givers : all.filter(({ first }) => first > from.last)
  }
  const according = accordingTo(line, mark, article)
  if (according) return [according]
  // «Поражение Бибилов признал»: between the words that tell the stand.
  const splits = casesTell && (mark.kind === 'stance:concedes' || mark.kind === 'stance:rejects')
  const within = splits
    ? actors.findLast(({ first, last }) => first > mark.first && last < mark.last)
    : undefined
  if (within) return [within]
  const accusation = line.marks.findLast(0, mark.first - 1, 'accuses')
  if (accusation && mark.kind === 'stance:alleges-fraud') {
    const accuser = actors.findLast(({ last }) => last < accusation.first)
    return accuser ? [accuser] : carried(line, article)
  }
  const own = line.segmentOf[mark.first] ?? -1
  const meant = pronounOf(line, own, mark, actors)
  if (meant) return [meant]
  const places = casesTell ? placesOf(line, mark, article) : []
  const relative = relativeOf(line, own, mark, actors, article)
  if (relative) return relative
  const main = mainSubject(line, own, mark, actors)
  if (main) return [...joined(line, main, actors), main]
  for (let at = own; at >= 0; at--) {
    const segment = line.segments[at]
    if (!segment) break
    if (at !== own && (segment.insertion || segment.bracket || isApposed(line, segment, actors))) continue
    const both = line.marks.findLast(segment.first, Math.min(segment.last, mark.first), 'these-two')
    const inside = actors.filter(
      ({ first, last }) => first >= segment.first && last <= segment.last && last < mark.first,
    )
    if (both && !inside.some(({ first }) => first > both.last)) return bothBefore(both, actors)
    const nearest = subjectOf(line, mark, inside)
    if (nearest && places.some(({ first }) => first === nearest.first)) return places
    if (nearest && pronounBefore(line, nearest, actors)) return carried(line, article)
    const reporter = nearest && reporterOf(line, mark, nearest, actors)
    if (reporter) return [...joined(line, reporter, actors), reporter]
    // «Влах поздравили Формузал и Додон»: a verb of several is not that of the one before it.
    const several =
      endings?.severalDo.test(line.tokens[mark.first]?.lower ?? '') &&
      nearest &&
      joined(line, nearest, actors).length === 0
    const row = several ? following(line, mark, actors) : []
    if (row.length > 1) return row
    if (nearest) return [...joined(line, nearest, actors), nearest]
    // «С победой Алиева поздравили Путин и Эрдоган»: in a language of cases the subjects may follow their verb.
    const behind = casesTell && at === own ? following(line, mark, actors) : []
    if (behind.length > 0) return behind
    if (segment.opened === ';') break
  }
  const earlier = actors.findLast(({ last }) => last < mark.first)
  if (earlier) return [earlier]
  if (places.length > 0) return places
  const next = actors.findIndex(({ first }) => first > mark.last && first <= mark.last + 8)
  const behind = actors[next]
  if (behind && line.marks.find(mark.last + 1, behind.first, 'says', 'by')) return rowFrom(line, actors, next)
  return carried(line, article)
}

/** "the decision to declare X the winner": whom somebody does something to. */
function isHandled({ marks, tokens }: Line, { first, last }: Actor): boolean {
  // "Called on voters to boycott": whoever is called upon.
  const urges = marks.findLast(first - URGED, first - 1, 'urges')
  if (urges && (first - urges.last <= 2 || marks.find(last + 1, last + 2, 'infinitive'))) return true
  return (
    marks.find(first - 2, first - 2, 'infinitive') !== undefined &&
    tokens[first - 1]?.kind === 'word' &&
    tokens[first - 1]?.capital === false
  )
}
/** Words from a call to whom it calls upon. */
const URGED = 3

/** "X, speaking for the observers, found": what stands between commas behind a person tells who that is. */
const isApposed = ({ tokens, marks }: Line, { first, last, opened }: Segment, actors: readonly Actor[]) =>
  opened === ',' &&
  tokens[last + 1]?.text === ',' &&
  !marks.find(first, first, 'and') &&
  actors.some(
    ({ kind, last: end }) =>
      (kind === 'person' && end === first - 2) ||
      // «Партия народа (ПН), крупнейшая оппозиционная сила, намерена …»
      (kind === 'body' && tokens[first - 2]?.text === ')' && end === first - 3),
  )

/** "sided with X, who had complained, as he put it, that votes were bought": the one whom the clause is about. */
function relativeOf(
  line: Line,
  own: number,
  mark: Mark,
  actors: readonly Actor[],
  article: ReadingOf,
): Actor[] | undefined {
  for (let at = own; at > 0; at--) {
    const segment = line.segments[at]
    if (!segment || segment.opened === ';') return undefined
    const opens = segment.opened === ',' && line.marks.find(segment.first, segment.first, 'who')
    const name =
      opens && line.names.findLast(({ last, person }) => last < segment.first && person !== undefined)
    if (opens && name && name.person !== undefined && name.last >= segment.first - 2) {
      if (line.names.some(({ first, last }) => first > opens.last && last < mark.first)) return undefined
      const last = personActor(name.first, name.last, name.person, article)
      return [...joined(line, last, actors), last]
    }
    // Behind another comma it goes on with "because" or a pronoun; else the sentence takes up its own subject again.
    if (!line.marks.find(segment.first, segment.first + 1, 'because', 'he-or-it', 'as-what')) return undefined
  }
  return undefined
}

/** «X заявил, что блок требует пересчёта, и призвал выйти на площадь»: behind what was said, "and" goes on about who said it. */
function mainSubject(line: Line, own: number, mark: Mark, actors: readonly Actor[]): Actor | undefined {
  const segment = line.segments[own]
  if (segment?.opened !== ',' || !line.marks.find(segment.first, segment.first, 'and')) return undefined
  // "…, and the commission refused": a subject of its own.
  if (actors.some(({ first }) => first >= segment.first && first < mark.first)) return undefined
  const said = line.segments.findLast(
    ({ first, opened }, at) =>
      at < own && opened === ',' && /^(?:что|that)$/.test(line.tokens[first]?.lower ?? ''),
  )
  if (!said || !line.marks.findLast(0, said.first - 1, 'says', 'complains')) return undefined
  return actors.findLast(({ last }) => last < said.first)
}

/** "called Tatar to congratulate him", "urged voters to boycott": before an infinitive stands its object. */
function subjectOf(line: Line, mark: Mark, inside: readonly Actor[]): Actor | undefined {
  const nearest = inside.at(-1)
  const earlier = inside.at(-2)
  const infinitive = line.marks.find(mark.first - 1, mark.first - 1, 'infinitive')
  return nearest &&
    earlier &&
    infinitive &&
    nearest.last === mark.first - 2 &&
    earlier.last < nearest.first - 1
    ? earlier
    : nearest
}

/** "In a statement it said that it would not allow X …": the line is about what the line before was about, and not about X. */
const pronounBefore = (line: Line, { first }: Actor, actors: readonly Actor[]): boolean =>
  isSubject(line, line.marks.find(0, Math.min(first - 1, OPENING), 'he-or-it')) &&
  (actors[0]?.first ?? first) >= first
/** "The parliament declared it void": a pronoun behind a verb is its object. */
const isSubject = ({ marks }: Line, pronoun: Mark | undefined): boolean =>
  pronoun !== undefined &&
  !marks.find(pronoun.first - 1, pronoun.first - 1, 'says', 'given', 'called', 'dismisses', 'annulled')
/** A pronoun among so many first words is what the line is about. */
const OPENING = 4

/** "Veterans barred the road; they allege …", «Правительство … : оно считает»: a later clause goes on about who the line began with. */
function pronounOf(line: Line, own: number, mark: Mark, actors: readonly Actor[]): Actor | undefined {
  const segment = line.segments[own]
  if (!segment || own === 0 || !(segment.opened === ';' || segment.opened === ':')) return undefined
  const pronoun = line.marks.find(segment.first, Math.min(segment.first + 1, mark.first - 1), 'he-or-it')
  if (!pronoun || actors.some(({ first }) => first >= segment.first && first < mark.first)) return undefined
  return actors.find(({ last, kind }) => last < segment.first && kind !== 'person')
}

/** A line that names nobody goes on about whom the line before was about. */
function carried(line: Line, article: ReadingOf): Actor[] {
  const before = article.lines[line.index - 1]
  if (
    !before ||
    before.paragraph !== line.paragraph ||
    !(line.marks.find(0, 2, 'third-person', 'these-two') ?? line.marks.find(0, OPENING, 'he-or-it'))
  )
    return []
  const actors = actorsOf(before, article)
  const both = line.marks.find(0, 2, 'these-two')
  if (both) return actors.filter(({ kind }) => kind === 'person').slice(-2)
  const several = line.marks.find(0, 2, 'they') !== undefined
  return actors.filter(({ kind }) => !several || kind !== 'person').slice(0, 1)
}
