// Positions: who takes which stand on a vote, and why, as far as the sentence says.
import type { Span } from '../../model/claim.ts'
import { type Stance, stances } from '../../model/election.ts'
import type { RegionId } from '../../model/region.ts'
import { type Actor, type ActorKind, actorsOf } from '../actors.ts'
import type { ReadingOf } from '../article.ts'
import type { CueKind, Mark } from '../cues.ts'
import type { Line } from '../line.ts'
import type { Slot } from '../votes.ts'
import { rowFrom, subjectsOf } from './stand-subjects.ts'

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

/** Of two stances that the same words tell, the one that says more stands: «итогов не признал» is about the result. */
const outranks: Readonly<Partial<Record<Stance, readonly Stance[]>>> = {
  rejects: ['illegitimate', 'recognises', 'concedes'],
  sues: ['illegitimate', 'demands-rerun'],
  defends: ['demands-rerun'],
  concedes: ['recognises', 'congratulates', 'alleges-fraud'],
  recognises: ['defends'],
  'endorses-conduct': ['criticises', 'alleges-fraud', 'defends'],
  'demands-rerun': ['alleges-fraud', 'rejects', 'illegitimate'],
}
/** What is left of a stance that somebody else takes and this actor turns down. */
const turnedDown: Readonly<Partial<Record<Stance, Stance>>> = {
  'alleges-fraud': 'defends',
  criticises: 'defends',
}
/** "No serious violations", «нарушений не выявлено»: who finds no flaw speaks well of the vote. */
const denials: Readonly<Partial<Record<Stance, Stance>>> = {
  'alleges-fraud': 'endorses-conduct',
  criticises: 'endorses-conduct',
}
/** Words between what turns something down and what is turned down: "rejected the opposition's demands for". */
const DISMISSED = 7

/** Plain words that are a verdict only from those who watch or hold a vote: "calm", "uneven". */
const verdicts: Readonly<Partial<Record<CueKind, Stance>>> = {
  praise: 'endorses-conduct',
  blame: 'criticises',
}
const stanceKinds = [...stances.map((stance): CueKind => `stance:${stance}`), 'praise', 'blame']
const stanceOf = (kind: CueKind) => verdicts[kind] ?? stances.find(stance => kind === `stance:${stance}`)

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
    if (line.marks.find(0, line.tokens.length, 'unless', 'survey', 'chamber', 'hypothetical')) continue
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
      if (slot?.past) continue
      for (const actor of subjectsOf(line, mark, actors, article)) {
        if (toldTwice(mark, marks, actor) || outranked(mark, marks, actor)) continue
        // A court that annuls a vote does its work; one that lets it stand defends it.
        if (stance !== 'defends' && line.marks.find(actor.first, actor.last, 'court')) continue
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

/** "So did Y", «Ту же позицию заняла и Y»; behind a comma it goes on about its own sentence: "…, as did Y". */
function likewiseIn({ marks, tokens }: Line, told: readonly Mark[]): Mark | undefined {
  const likewise = marks.find(0, tokens.length, 'likewise')
  return likewise && (told.length > 0 || tokens[likewise.first - 1]?.text !== ',') ? likewise : undefined
}

/** Observers criticise what a candidate calls fraud; whoever does not watch a vote defends it where they would endorse it. */
function settle(stance: Stance, actor: Actor, line: Line, mark: Mark): Stance | undefined {
  const { marks } = line
  const says = actor.kind === 'person' || marks.find(0, line.tokens.length, 'says', 'complains') !== undefined
  const verdict = verdicts[mark.kind]
  if (verdict && !actor.observes && !(actor.watches && stance === 'endorses-conduct' && says))
    return undefined
  // "Calm, but marred by …": the flaw is the verdict.
  if (verdict && stance === 'endorses-conduct' && findsFlaw(line)) return undefined
  const dismissal = marks.findLast(mark.first - DISMISSED, mark.first - 1, 'dismisses')
  // "dismissed it as a farce" turns down the vote.
  const as = dismissal && marks.find(dismissal.last + 1, mark.first - 1, 'as-what')
  if (dismissal && !as && !isParted(line, dismissal, mark) && actor.first < dismissal.first)
    return turnedDown[stance]
  // "misuse of public resources" is a flaw to observers, ballot stuffing is fraud to them too.
  // "X of the Shanghai organisation said that the mission had found …": X speaks for those who watch.
  const observes =
    actor.observes ||
    (actor.kind === 'person' && marks.find(0, line.tokens.length, 'observers') !== undefined)
  if (stance === 'alleges-fraud' && actor.observes && !marks.find(mark.first, mark.last, 'rigging'))
    return 'criticises'
  // «Миссия признала выборы демократичными».
  if (stance === 'recognises' && actor.observes) return undefined
  if (stance === 'defends' && actor.observes) return 'endorses-conduct'
  if (stance === 'endorses-conduct' && actor.kind === 'officials') return 'defends'
  if (stance === 'endorses-conduct' && actor.kind === 'person' && !observes)
    return actor.watches ? 'defends' : undefined
  if (stance === 'criticises' && !actor.watches && actor.kind === 'person') return undefined
  return stance
}

const findsFlaw = (line: Line): boolean =>
  line.marks.all.some(mark => {
    const stance = stanceOf(mark.kind)
    return stance !== undefined && denials[stance] !== undefined && !denied(line, mark)
  })

/** Does another mark tell the same words better? */
function outranked(mark: Mark, marks: readonly Mark[], actor: Actor): boolean {
  const stance = stanceOf(mark.kind)
  return marks.some(other => {
    const better = verdicts[other.kind] ? undefined : stanceOf(other.kind)
    // Only those who watch a vote judge how it was held.
    if (better === 'endorses-conduct' && actor.kind === 'person' && !actor.observes) return false
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

function denied(line: Line, mark: Mark): boolean {
  const { marks, tokens } = line
  // «Нарушений, которые могли бы повлиять на исход, не выявлено».
  const stance = stanceOf(mark.kind)
  if (stance && denials[stance] && marks.find(mark.first, mark.last + NOT_FOUND, 'not-found')) return true
  // «Референдум противоречил бы конституции».
  if (marks.find(mark.first - 1, mark.last + 1, 'would-be')) return true
  // «Поздравлять его не стал», "declined to congratulate".
  const declines =
    stance && withheld.has(stance)
      ? (marks.find(mark.first - 3, mark.first - 1, 'declines') ??
        marks.find(mark.last + 1, mark.last + UNDONE, 'declines'))
      : undefined
  if (declines && !isParted(line, declines, mark)) return true
  const negation = marks.findLast(mark.first - 3, mark.first - 1, 'negation')
  const word = negation && tokens[negation.first]
  return (
    negation !== undefined &&
    // Mr Ni and Ms No bear their names in capitals.
    !(word?.capital && negation.first > 0 && tokens[negation.first - 1]?.kind === 'word') &&
    !tokens.slice(negation.last + 1, mark.first).some(({ kind }) => kind === 'punctuation')
  )
}
/** Stands that somebody may refuse to take. */
const withheld: ReadonlySet<Stance> = new Set([
  'congratulates',
  'recognises',
  'concedes',
  'endorses-conduct',
  'rejects',
  'sues',
])
/** Words from what somebody might do to their not doing it. */
const UNDONE = 4

/** Does a comma or an "and" stand between two? */
function isParted({ tokens, marks }: Line, one: Mark, other: Mark): boolean {
  const from = Math.min(one.last, other.last) + 1
  const to = Math.max(one.first, other.first)
  return (
    marks.find(from, to - 1, 'and') !== undefined ||
    tokens.slice(from, to).some(({ kind }) => kind === 'punctuation')
  )
}

/** "Not only fraud", "did not rule out fraud": half a denial, which says nothing well. */
const isHalf = ({ marks }: Line, { first }: Mark): boolean =>
  marks.find(first - 3, first - 1, 'half-denied') !== undefined

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

/** Words from what was looked for to its not being found. */
const NOT_FOUND = 12

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
