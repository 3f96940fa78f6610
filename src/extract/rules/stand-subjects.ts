// Who takes a stand: whoever the clause is about, whoever is quoted, or whom the sentence before was about.
import { stances } from '../../model/election.ts'
import { type Actor, actorsOf } from '../actors.ts'
import type { ReadingOf } from '../article.ts'
import type { CueKind, Mark } from '../cues.ts'
import { watchersIn } from '../groups.ts'
import type { Line, Segment } from '../line.ts'

const stanceKinds = stances.map((stance): CueKind => `stance:${stance}`)

/** Who takes the stand: whoever the clause is about; inside a quotation, whoever is quoted. */
export function subjectsOf(line: Line, mark: Mark, all: readonly Actor[], article: ReadingOf): Actor[] {
  const { casesTell } = article.reader.lexicon
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
  const according = accordingTo(line, article)
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
      casesTell && nearest && isOfSeveral(line, mark) && joined(line, nearest, actors).length === 0
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
  actors.some(({ kind, last: end }) => kind === 'person' && end === first - 2)

/** "X said that Kyiv would not recognise it", "X complained that Y had bribed voters": the stand is told by X. */
function reporterOf(line: Line, mark: Mark, nearest: Actor, actors: readonly Actor[]): Actor | undefined {
  const says = line.marks.findLast(0, nearest.first - 1, 'says', 'complains')
  if (!says || line.tokens[says.first]?.quoted) return undefined
  const told = mark.kind === 'stance:alleges-fraud' || mark.kind === 'stance:rejects'
  const reporter = actors.findLast(({ last }) => last < says.first)
  // "The commission's head said that observers called it calm": so the head vouches for it.
  if (nearest.kind === 'observers' && reporter?.watches && !reporter.observes) return reporter
  if (!told && nearest.kind !== 'state' && nearest.kind !== 'body') return undefined
  // A body that a person speaks of takes the stand itself.
  if (!reporter || (reporter.kind === 'person' && !told)) return undefined
  // "…, alleging that Y had cooked the figures": whoever the sentence is about.
  const along = line.tokens[says.first - 1]?.text === ','
  return along || says.first - reporter.last <= SAID ? reporter : undefined
}
/** Words between a name and its verb of saying. */
const SAID = 6

const isOfSeveral = (line: Line, { first }: Mark) =>
  /(?:ли|лись|ют|ят|ут|ат)$/.test(line.tokens[first]?.lower ?? '')

/** "According to X, …", «По словам X, …»: the line is what X says. */
function accordingTo(line: Line, article: ReadingOf): Actor | undefined {
  const mark = line.marks.find(0, 1, 'according')
  if (!mark) return undefined
  const name = line.names.find(({ first, person }) => first > mark.last && person !== undefined)
  if (name?.person === undefined || name.first - mark.last > TITLED) return bodyBehind(line, mark, article)
  const plain = line.tokens
    .slice(mark.last + 1, name.first)
    .every(({ kind, text }) => kind === 'word' || text === ',')
  return plain ? personActor(name.first, name.last, name.person, article) : undefined
}
/** Words of a title before its bearer. */
const TITLED = 10

/** «По оценке ОБСЕ, выборы были …»: the body right behind the words that credit it, where it watches the vote. */
function bodyBehind(line: Line, { last }: Mark, { lines }: ReadingOf): Actor | undefined {
  const name = line.names.find(
    ({ first, person }) => first > last && first <= last + 3 && person === undefined,
  )
  if (!name || !watchersIn(lines).has(name.text)) return undefined
  const { first, text } = name
  return { first, last: name.last, kind: 'body', text, watches: true, observes: true, declined: false }
}

/** What somebody can do but for themselves. */
const ownActs: ReadonlySet<CueKind> = new Set<CueKind>([
  'stance:concedes',
  'stance:boycotts',
  'stance:congratulates',
  'stance:recognises',
  'stance:sues',
])

/** Is the actor named right before the mark, in the same quotation and clause? */
const isQuotedBefore = (line: Line, { first, last, kind, declined }: Actor, mark: Mark): boolean =>
  kind === 'person' &&
  !declined &&
  line.names.some(name => name.first === first) &&
  last < mark.first &&
  line.tokens.slice(first, mark.first).every(({ quoted }) => quoted) &&
  line.segmentOf[first] === line.segmentOf[mark.first] &&
  !line.tokens.slice(0, first).some(({ lower }) => ownVoice.has(lower))
const ownVoice: ReadonlySet<string> = new Set(['i', 'we', 'я', 'мы'])

/** Whoever is credited with the quotation that a mark stands in. */
function quotedAt(line: Line, mark: Mark, article: ReadingOf): Actor | undefined {
  const token = line.tokens[mark.first]
  const quote = token && article.quotes.find(({ span }) => span[0] <= token.start && span[1] >= token.end)
  return quote?.person === undefined ? undefined : personActor(mark.first, mark.first, quote.person, article)
}

/** A quotation of so many words is somebody's; shorter ones are words that the writer holds off. */
const SPOKEN = 5

function isSpoken(line: Line, mark: Mark): boolean {
  let first = mark.first
  let last = mark.last
  while (line.tokens[first - 1]?.quoted) first--
  while (line.tokens[last + 1]?.quoted) last++
  return last - first + 1 >= SPOKEN
}

/** The persons of a row behind a preposition: «от Зеленского, Нетаньяху и Стармера». */
function personsBehind(line: Line, { last }: Mark, article: ReadingOf): Actor[] {
  const row: Actor[] = []
  let end = last
  for (const name of line.names) {
    if (name.first <= last || name.person === undefined) continue
    const gap = line.tokens.slice(end + 1, name.first)
    const linked =
      row.length === 0 || gap.some(({ text }) => text === ',') || line.marks.find(end + 1, name.first, 'and')
    if (gap.length > ROW_GAP || !linked) break
    row.push(personActor(name.first, name.last, name.person, article))
    end = name.last
  }
  return row
}

const personActor = (first: number, last: number, person: number, article: ReadingOf): Actor => ({
  first,
  last,
  kind: 'person',
  text: article.people[person]?.name ?? '',
  person,
  watches: article.bystanders.has(person),
  observes: article.observers.has(person),
  declined: false,
})

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

/** "as did Y; both spoke of fraud": the two who were named last. */
function bothBefore({ first }: Mark, actors: readonly Actor[]): Actor[] {
  return actors.filter(({ kind, last }) => kind === 'person' && last < first).slice(-2)
}

/** «В Киеве и Евросоюзе голосование назвали фарсом»: the places and bodies stand for those who govern them. */
function placesOf(line: Line, mark: Mark, { region, reader }: ReadingOf): Actor[] {
  const opens = line.marks.find(0, 0, 'of')
  // «В Гудауте, где результаты признали недействительными»: what happened there.
  const segment = line.segments[line.segmentOf[mark.first] ?? -1]
  const told = segment && line.marks.find(0, segment.first, 'says', 'complains')
  if (!opens || (segment?.insertion && !told)) return []
  const found: Actor[] = []
  for (let at = opens.last + 1; ; at = (found.at(-1)?.last ?? at) + 2) {
    const place = line.places.find(({ first, how }) => first === at && how !== 'demonym')
    const name = line.names.find(({ first, person }) => first === at && person === undefined)
    const here = { watches: false, observes: false, declined: false }
    if (place && place.region !== region)
      found.push({ first: at, last: place.last, kind: 'state', text: place.said, ...here })
    else if (name && !place) {
      const words = line.tokens.slice(name.first, name.last + 1).map(({ text }) => text)
      const preposition = line.tokens[opens.last]?.lower ?? ''
      const text = reader.lexicon.parties?.nominative(words, preposition) ?? name.text
      found.push({ first: at, last: name.last, kind: 'body', text, ...here })
    } else return found
    const last = found.at(-1)?.last ?? at
    if (!line.marks.find(last + 1, last + 1, 'and') && line.tokens[last + 1]?.text !== ',') return found
  }
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

/** «Лулу поздравили Байден, Макрон и Путин»: in a language of cases the subjects may follow their verb. */
function following(line: Line, mark: Mark, actors: readonly Actor[]): Actor[] {
  const crowds = mark.kind === 'stance:protests'
  const first = actors.findIndex(({ first, kind }) => first > mark.last && (crowds || kind !== 'protesters'))
  const lead = actors[first]
  if (!lead || lead.first > mark.last + FOLLOWING) return []
  const between = line.tokens.slice(mark.last + 1, lead.first)
  return between.some(({ kind }) => kind === 'punctuation') ? [] : rowFrom(line, actors, first)
}

/** Everyone in a row with the actor at an index: "A, B and C". */
export function rowFrom(line: Line, actors: readonly Actor[], first: number): Actor[] {
  const lead = actors[first]
  if (!lead) return []
  const row = [lead]
  for (const [at, next] of actors.entries()) {
    if (at <= first) continue
    // «Председатель КНР Си Цзиньпин»: a state inside a title.
    if (next.kind !== 'person' && actors[at + 1]?.first === next.last + 1) continue
    const last = row.at(-1) ?? lead
    const gap = line.tokens.slice(last.last + 1, next.first)
    const and = line.marks.find(last.last + 1, next.first, 'and')
    // "X, a former head of the committee": what a comma alone ties to another kind of name tells who that is.
    const comma = gap[0]?.text === ',' && (gap.length === 1 || next.kind === lead.kind)
    const told = line.marks.find(last.last + 1, next.first - 1, 'says', 'gets', 'wins')
    if (gap.length > (and ? APPOSED_GAP : ROW_GAP) || !(and || comma) || told || next.kind === 'protesters')
      break
    row.push(next)
  }
  return row
}
/** "Поздравления направили глава …": words between the verb and the first who takes the stand, and between two of them. */
const FOLLOWING = 5
const ROW_GAP = 5
/** "X, the only woman, and Y": an apposition may stand before the last. */
const APPOSED_GAP = 8

/** "Russia, China and Cuba congratulated": everyone who stands in the row before the last. */
function joined(line: Line, last: Actor, actors: readonly Actor[]): Actor[] {
  const row: Actor[] = []
  let next = last
  for (const actor of [...actors].reverse()) {
    if (actor.last >= next.first) continue
    const between = line.tokens.slice(actor.last + 1, next.first)
    const and = line.marks.find(actor.last + 1, next.first - 1, 'and')
    const linked =
      between.length <= 8 &&
      // "The largest parties, X and Y, …": the group is those who are named.
      !(actor.kind === 'opposition' && and === undefined) &&
      (and !== undefined || (row.length > 0 && between.every(({ text }) => parting.has(text)))) &&
      !line.marks.find(actor.last + 1, next.first - 1, 'says', 'gets', 'wins', ...stanceKinds)
    if (!linked) break
    row.unshift(actor)
    next = actor
  }
  return row
}

const parting: ReadonlySet<string> = new Set([',', '«', '»', '“', '”', '"'])

function speakerOf(line: Line, actors: readonly Actor[]): Actor | undefined {
  const says = line.marks.all.find(({ kind, first }) => kind === 'says' && !line.tokens[first]?.quoted)
  if (!says) return undefined
  const before = actors.findLast(
    ({ last, first }) => last < says.first && !line.tokens[first]?.quoted && says.first - last <= 6,
  )
  return before ?? actors.find(({ first }) => first > says.last && first <= says.last + 6)
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
