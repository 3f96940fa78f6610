// Several who take one stand: rows before and behind their verb, behind a preposition, and places that stand for their governments.
import { stances } from '../../model/election.ts'
import type { ReadingOf } from '../article.ts'
import type { Actor } from '../bodies/actors.ts'
import type { Line } from '../line.ts'
import type { CueKind, Mark } from '../text/cues.ts'

const stanceKinds = stances.map((stance): CueKind => `stance:${stance}`)

/** "Russia, China and Cuba congratulated": everyone who stands in the row before the last. */
export function joined(line: Line, last: Actor, actors: readonly Actor[]): Actor[] {
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

/** «Лулу поздравили Байден, Макрон и Путин»: in a language of cases the subjects may follow their verb. */
export function following(line: Line, mark: Mark, actors: readonly Actor[]): Actor[] {
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
export const FOLLOWING = 5
const ROW_GAP = 5
/** "X, the only woman, and Y": an apposition may stand before the last. */
const APPOSED_GAP = 8

/** The persons of a row behind a preposition: «от Зеленского, Нетаньяху и Стармера». */
export function personsBehind(line: Line, { last }: Mark, article: ReadingOf): Actor[] {
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

export const personActor = (first: number, last: number, person: number, article: ReadingOf): Actor => ({
  first,
  last,
  kind: 'person',
  text: article.people[person]?.name ?? '',
  person,
  watches: article.bystanders.has(person),
  observes: article.observers.has(person),
  declined: false,
})

/** "as did Y; both spoke of fraud": the two who were named last. */
export function bothBefore({ first }: Mark, actors: readonly Actor[]): Actor[] {
  return actors.filter(({ kind, last }) => kind === 'person' && last < first).slice(-2)
}

/** «В Киеве и Евросоюзе голосование назвали фарсом»: the places and bodies stand for those who govern them. */
export function placesOf(line: Line, mark: Mark, { region, reader }: ReadingOf): Actor[] {
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
