// Positions: who takes which stand on a vote, and why, as far as the sentence says.
import type { Span } from '../../model/claim.ts'
import { type Stance, stances } from '../../model/election.ts'
import type { RegionId } from '../../model/region.ts'
import { type Actor, type ActorKind, actorsOf } from '../actors.ts'
import type { ReadingOf } from '../article.ts'
import type { CueKind, Mark } from '../cues.ts'
import type { Line } from '../line.ts'
import type { Slot } from '../votes.ts'

export const rule = 'position@1'

export type PositionAt = {
  readonly line: Line
  readonly actor: Actor
  readonly stance: Stance
  readonly about: RegionId
  readonly slot: Slot | undefined
  readonly reason?: Span
}

/** Who can take a stance at all: protesters do not recognise, states do not concede. */
const takenBy: Readonly<Record<Stance, ReadonlySet<ActorKind>>> = {
  rejects: new Set(['person', 'body', 'opposition', 'state']),
  'alleges-fraud': new Set(['person', 'body', 'opposition', 'observers']),
  illegitimate: new Set(['person', 'body', 'opposition', 'state']),
  boycotts: new Set(['person', 'body', 'opposition', 'state']),
  'demands-rerun': new Set(['person', 'body', 'opposition']),
  protests: new Set(['person', 'body', 'opposition', 'protesters']),
  sues: new Set(['person', 'body', 'opposition']),
  defends: new Set(['person', 'body', 'officials', 'state']),
  congratulates: new Set(['person', 'body', 'state']),
  recognises: new Set(['person', 'body', 'state']),
  concedes: new Set(['person', 'body']),
  criticises: new Set(['person', 'body', 'observers', 'officials']),
  'endorses-conduct': new Set(['person', 'body', 'observers', 'state']),
}

/** Stances of those who watch a vote. */
const watching: ReadonlySet<Stance> = new Set(['criticises', 'endorses-conduct'])
/** Of two stances that the same words tell, the one that says more stands: «итогов не признал» is about the result. */
const outranks: Readonly<Partial<Record<Stance, readonly Stance[]>>> = {
  rejects: ['illegitimate', 'recognises'],
  concedes: ['recognises', 'congratulates'],
  'endorses-conduct': ['criticises', 'alleges-fraud', 'defends'],
  'demands-rerun': ['alleges-fraud', 'rejects'],
}
/** What is left of a stance that somebody else takes and this actor turns down. */
const turnedDown: Readonly<Partial<Record<Stance, Stance>>> = {
  'alleges-fraud': 'defends',
  criticises: 'defends',
}
/** Words between what turns something down and what is turned down: "rejected the opposition's demands for". */
const DISMISSED = 7

const stanceKinds = stances.map((stance): CueKind => `stance:${stance}`)
const stanceOf = (kind: CueKind) => stances.find(stance => kind === `stance:${stance}`)

export function positionsOf(article: ReadingOf): PositionAt[] {
  const { lines, votes } = article
  const found: PositionAt[] = []
  let before: Stance | undefined
  for (const line of lines) {
    const marks = line.marks.all.filter(mark => stanceKinds.includes(mark.kind))
    const likewise = line.marks.find(0, line.tokens.length, 'likewise')
    if (marks.length === 0 && !(likewise && before)) {
      before = undefined
      continue
    }
    if (line.marks.find(0, line.tokens.length, 'unless', 'survey', 'chamber', 'hypothetical')) continue
    const actors = actorsOf(line, article)
    const own: PositionAt[] = []
    for (const mark of marks) {
      const stance = stanceOf(mark.kind)
      if (
        !stance ||
        denied(line, mark) ||
        outranked(mark, marks) ||
        incidental(line, mark, stance) ||
        (stance === 'illegitimate' && line.marks.find(mark.last, mark.last + 7, 'independence'))
      )
        continue
      const slot = votes.at(line, mark.first)
      if (slot?.past) continue
      for (const actor of subjectsOf(line, mark, actors, article)) {
        if (toldTwice(mark, marks, actor)) continue
        const kind = settle(stance, actor, line, mark)
        if (kind && takenBy[kind].has(actor.kind))
          own.push({
            line,
            actor,
            stance: kind,
            about: slot?.region || article.region,
            slot,
            ...reasonOf(line, mark),
          })
      }
    }
    // "…, as did Y", "followed by Y": the same stand of somebody else.
    if (likewise) {
      const stance = own.at(-1)?.stance ?? before
      const actor =
        actors.find(({ first }) => first > likewise.last) ??
        actors.findLast(({ last }) => last < likewise.first)
      if (stance && actor && takenBy[stance].has(actor.kind))
        own.push({
          line,
          actor,
          stance,
          about: own.at(-1)?.about ?? article.region,
          slot: votes.at(line, likewise.first),
        })
    }
    before = own.at(-1)?.stance
    found.push(...own)
  }
  return once(found)
}

/** Observers criticise what a candidate calls fraud; candidates do not judge the conduct of their own vote as observers do. */
function settle(stance: Stance, actor: Actor, line: Line, mark: Mark): Stance | undefined {
  const dismissal = line.marks.findLast(mark.first - DISMISSED, mark.first - 1, 'dismisses')
  if (dismissal && dismissal.last < mark.first && actor.first < dismissal.first) return turnedDown[stance]
  if (watching.has(stance) && !actor.watches && actor.kind === 'person') return undefined
  return stance
}

/** Does another mark tell the same words better? */
function outranked(mark: Mark, marks: readonly Mark[]): boolean {
  const stance = stanceOf(mark.kind)
  return marks.some(other => {
    const better = stanceOf(other.kind)
    return (
      better !== undefined &&
      stance !== undefined &&
      outranks[better]?.includes(stance) === true &&
      other.first <= mark.last &&
      mark.first <= other.last
    )
  })
}

/** Vote buying is a flaw to those who watch, fraud to everybody else. */
function toldTwice(mark: Mark, marks: readonly Mark[], { watches }: Actor): boolean {
  const [own, other]: readonly [Stance, Stance] = watches
    ? ['criticises', 'alleges-fraud']
    : ['alleges-fraud', 'criticises']
  return (
    mark.kind === `stance:${other}` &&
    marks.some(
      ({ kind, first, last }) => kind === `stance:${own}` && first <= mark.last && mark.first <= last,
    )
  )
}

/** "amid protests", "by illegal means": told along with something else, no stand of whoever it is told of. */
function incidental(line: Line, mark: Mark, stance: Stance): boolean {
  if (stance !== 'protests' && stance !== 'illegitimate') return false
  return line.marks.find(mark.first - 1, mark.first - 1, 'amid') !== undefined
}

function denied(line: Line, mark: Mark): boolean {
  const negation = line.marks.findLast(mark.first - 3, mark.first - 1, 'negation')
  return (
    negation !== undefined &&
    !line.tokens.slice(negation.last + 1, mark.first).some(({ kind }) => kind === 'punctuation')
  )
}

/** Who takes the stand: whoever the clause is about; inside a quotation, whoever is quoted. */
function subjectsOf(line: Line, mark: Mark, actors: readonly Actor[], article: ReadingOf): Actor[] {
  if (line.tokens[mark.first]?.quoted && mark.last > mark.first) {
    const speaker = speakerOf(line, actors)
    if (speaker) return [speaker]
  }
  if (article.reader.lexicon.casesTell && mark.kind === 'stance:congratulates') {
    const behind = following(line, mark, actors)
    if (behind.length > 0) return behind
  }
  const accusation = line.marks.findLast(0, mark.first - 1, 'accuses')
  if (accusation && mark.kind === 'stance:alleges-fraud') {
    const accuser = actors.findLast(({ last }) => last < accusation.first)
    return accuser ? [accuser] : carried(line, article)
  }
  const own = line.segmentOf[mark.first] ?? -1
  for (let at = own; at >= 0; at--) {
    const segment = line.segments[at]
    if (!segment) break
    if (at !== own && (segment.insertion || segment.bracket)) continue
    const inside = actors.filter(
      ({ first, last }) => first >= segment.first && last <= segment.last && last < mark.first,
    )
    const nearest = subjectOf(line, mark, inside)
    if (nearest && pronounBefore(line, nearest, actors)) return carried(line, article)
    if (nearest) return [...joined(line, nearest, actors), nearest]
    if (segment.opened === ';') break
  }
  const earlier = actors.findLast(({ last }) => last < mark.first)
  if (earlier) return [earlier]
  const behind = actors.find(({ first }) => first > mark.last && first <= mark.last + 8)
  if (behind && line.marks.find(mark.last + 1, behind.first, 'says', 'by')) return [behind]
  return carried(line, article)
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
  const first = actors.findIndex(actor => actor.first > mark.last && actor.kind === 'person')
  const lead = actors[first]
  if (!lead || lead.first > mark.last + FOLLOWING) return []
  const between = line.tokens.slice(mark.last + 1, lead.first)
  if (between.some(({ kind }) => kind === 'punctuation')) return []
  const row = [lead]
  for (const next of actors.slice(first + 1)) {
    const last = row.at(-1) ?? lead
    const gap = line.tokens.slice(last.last + 1, next.first)
    const linked =
      gap.length <= ROW_GAP &&
      (gap.some(({ text }) => text === ',') || line.marks.find(last.last + 1, next.first, 'and'))
    if (next.kind !== 'person' || !linked) break
    row.push(next)
  }
  return row
}
/** "Поздравления направили глава …": words between the verb and the first who takes the stand, and between two of them. */
const FOLLOWING = 5
const ROW_GAP = 5

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
      (and !== undefined || (row.length > 0 && between.every(({ text }) => text === ','))) &&
      !line.marks.find(actor.last + 1, next.first - 1, 'says', 'gets', 'wins', ...stanceKinds)
    if (!linked) break
    row.unshift(actor)
    next = actor
  }
  return row
}

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
  line.marks.find(0, Math.min(first - 1, OPENING), 'he-or-it') !== undefined &&
  (actors[0]?.first ?? first) >= first
/** A pronoun among so many first words is what the line is about. */
const OPENING = 4

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

/** The clause that gives the reason: "because …", "Since neither took half, …". */
function reasonOf(line: Line, mark: Mark): { readonly reason?: Span } {
  const because = line.marks.all.find(
    ({ kind, first }) => kind === 'reason' && (first > mark.last || first <= 1),
  )
  const token = because && line.tokens[because.first]
  if (!because || !token) return {}
  if (because.first > mark.last) {
    const end = line.tokens.at(-1)
    const stop = end?.text === '.' ? line.tokens.at(-2) : end
    return stop ? { reason: [token.start, stop.end] } : {}
  }
  const comma = line.tokens.findIndex(({ text }, at) => at > because.last && text === ',')
  const last = line.tokens[comma - 1]
  return last ? { reason: [token.start, last.end] } : {}
}

/** One position per actor and stance. */
function once(positions: readonly PositionAt[]): PositionAt[] {
  const found: PositionAt[] = []
  for (const position of positions) {
    const same = found.some(
      ({ actor, stance, about }) =>
        stance === position.stance &&
        about === position.about &&
        (actor.text === position.actor.text ||
          (actor.person !== undefined && actor.person === position.actor.person)),
    )
    if (!same) found.push(position)
  }
  return found
}
