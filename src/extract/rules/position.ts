// Positions: who takes which stand on a vote, and why, as far as the sentence says.
import type { Span } from '../../model/claim.ts'
import type { Stance } from '../../model/election.ts'
import type { RegionId } from '../../model/region.ts'
import type { ReadingOf } from '../article.ts'
import { type Actor, type ActorKind, actorsOf } from '../bodies/actors.ts'
import type { Line } from '../line.ts'
import type { Mark } from '../text/cues.ts'
import { dateOf, type Slot } from '../votes/votes.ts'
import {
  denials,
  denied,
  isHalf,
  outranked,
  settle,
  stanceKinds,
  stanceOf,
  toldTwice,
} from './stand-meaning.ts'
import { rowFrom } from './stand-rows.ts'
import { subjectsOf } from './stand-subjects.ts'

export const rule = 'position@3'

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
  illegitimate: new Set(['person', 'body', 'opposition', 'state', 'observers']),
  boycotts: new Set(['person', 'body', 'opposition', 'state', 'observers']),
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

export function positionsOf(article: ReadingOf): PositionAt[] {
  const { lines, votes } = article
  const found: PositionAt[] = []
  let before: Stance | undefined
  for (const line of lines) {
    const marks = line.marks.all.filter(mark => stanceKinds.includes(mark.kind))
    const likewise = likewiseIn(line, marks)
    if (marks.length === 0 && !(likewise && before)) {
      before = undefined
      continue
    }
    if (line.marks.find(0, line.tokens.length, 'survey', 'chamber', 'hypothetical') || isConditional(line))
      continue
    const actors = actorsOf(line, article)
    const own: PositionAt[] = []
    for (const mark of marks) {
      const told = stanceOf(mark.kind)
      const turned = denied(line, mark)
      const stance = turned && told && !isHalf(line, mark) ? (denials[told] ?? told) : told
      if (
        !stance ||
        (turned && stance === told) ||
        incidental(line, mark, stance) ||
        (stance === 'demands-rerun' &&
          line.marks.findLast(mark.first - ASKED, mark.first - 1, 'stance:sues')) ||
        isAboutRuling(line, mark, stance) ||
        (stance === 'illegitimate' && line.marks.find(mark.last, mark.last + 7, 'independence'))
      )
        continue
      const slot = votes.at(line, mark.first)
      if (slot && isToCome(slot, article) && ofOutcome.has(stance)) continue
      if (slot?.past || (slot && isBeforeVote(line, slot, mark, stance))) continue
      for (const actor of subjectsOf(line, mark, actors, article)) {
        if (toldTwice(mark, marks, actor) || outranked(mark, marks, actor)) continue
        // A court that annuls a vote does its work; one that lets it stand defends it.
        if (stance !== 'defends' && isOfCourt(line, actor)) continue
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
      // "So did several others, among them X and Y".
      const from = line.marks.find(likewise.last, line.tokens.length, 'among-them') ?? likewise
      const next = actors.findIndex(({ first }) => first > from.last)
      const last = actors.findLast(actor => actor.last < likewise.first)
      for (const actor of next >= 0 ? rowFrom(line, actors, next) : last ? [last] : [])
        if (stance && takenBy[stance].has(actor.kind))
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
  return found
}

/** Stands on how a vote has ended. */
const ofOutcome: ReadonlySet<Stance> = new Set(['rejects', 'concedes'])
const isToCome = (slot: Slot, { published }: ReadingOf): boolean => {
  const day = dateOf(slot)
  return day !== null && published !== undefined && day > published.slice(0, day.length)
}

/** «Верховный суд», «судья Иван Далтов». */
const isOfCourt = ({ marks, names }: Line, { first, last, person }: Actor): boolean =>
  marks.find(first, last, 'court') !== undefined ||
  names.some(
    name =>
      name.person !== undefined &&
      name.person === person &&
      marks.find(name.first - 1, name.first - 1, 'court'),
  )

/** "Will not recognise it unless …", and not «дойдёт до суда, а если понадобится, и дальше». */
const isConditional = ({ marks, tokens }: Line): boolean =>
  marks.all.some(
    ({ kind, first }) =>
      kind === 'unless' && !(tokens[first - 2]?.text === ',' && marks.find(first - 1, first - 1, 'and')),
  )

/** "So did Y", «Ту же позицию заняла и Y»; behind a comma it goes on about its own sentence: "…, as did Y". */
function likewiseIn({ marks, tokens }: Line, told: readonly Mark[]): Mark | undefined {
  const likewise = marks.find(0, tokens.length, 'likewise')
  return likewise && (told.length > 0 || tokens[likewise.first - 1]?.text !== ',') ? likewise : undefined
}

/** "had warned in March of haste", of a vote held in April: how it was held could not be judged yet. */
function isBeforeVote(line: Line, slot: Slot, mark: Mark, stance: Stance): boolean {
  const day = dateOf(slot)
  return (
    (stance === 'criticises' || stance === 'endorses-conduct') &&
    day !== null &&
    line.dates.length > 0 &&
    line.dates.every(({ date, first }) => first <= mark.last + WHEN && date < day.slice(0, date.length))
  )
}

/** Words from a verdict to when it was given; a day further off is compared with. */
const WHEN = 2

/** "amid protests", "by illegal means": told along with something else, no stand of whoever it is told of. */
function incidental(line: Line, mark: Mark, stance: Stance): boolean {
  // «Поздравил своих сторонников с победой»: himself.
  if (stance === 'congratulates')
    return line.marks.find(mark.last + 1, mark.last + 1, 'own-side') !== undefined
  if (stance !== 'protests' && stance !== 'illegitimate') return false
  return line.marks.find(mark.first - 1, mark.first - 1, 'amid') !== undefined
}

/** "doubts that the ruling is lawful": a stand on a court's decision is none on the vote. */
function isAboutRuling(line: Line, mark: Mark, stance: Stance): boolean {
  return (
    (stance === 'illegitimate' || stance === 'defends') &&
    line.marks.findLast(mark.first - RULING, mark.first - 1, 'ruling') !== undefined
  )
}
/** "Went to court with a demand to annul": whoever sues asks for nothing besides, within so many words. */
const ASKED = 8
/** Words from a ruling to what is said of it. */
const RULING = 4

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
export function once(positions: readonly PositionAt[]): PositionAt[] {
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
