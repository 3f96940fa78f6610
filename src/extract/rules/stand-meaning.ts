// What words of a stand mean from the one who says them: verdicts, denials, and which of two stands the same words tell.
import { type Stance, stances } from '../../model/election.ts'
import type { Actor } from '../bodies/actors.ts'
import type { Line } from '../line.ts'
import type { CueKind, Mark } from '../text/cues.ts'

/** Plain words that are a verdict only from those who watch or hold a vote: "calm", "uneven". */
const verdicts: Readonly<Partial<Record<CueKind, Stance>>> = {
  praise: 'endorses-conduct',
  blame: 'criticises',
}
export const stanceKinds = [...stances.map((stance): CueKind => `stance:${stance}`), 'praise', 'blame']
export const stanceOf = (kind: CueKind) =>
  verdicts[kind] ?? stances.find(stance => kind === `stance:${stance}`)

/** Of two stances that the same words tell, the one that says more stands: «итогов не признал» is about the result. */
const outranks: Readonly<Partial<Record<Stance, readonly Stance[]>>> = {
  rejects: ['illegitimate', 'recognises', 'concedes'],
  sues: ['illegitimate', 'demands-rerun'],
  defends: ['demands-rerun'],
  concedes: ['recognises', 'congratulates', 'alleges-fraud', 'defends'],
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
export const denials: Readonly<Partial<Record<Stance, Stance>>> = {
  'alleges-fraud': 'endorses-conduct',
  criticises: 'endorses-conduct',
}
/** Words between what turns something down and what is turned down: "rejected the opposition's demands for". */
const DISMISSED = 7

/** Observers criticise what a candidate calls fraud; whoever does not watch a vote defends it where they would endorse it. */
export function settle(stance: Stance, actor: Actor, line: Line, mark: Mark): Stance | undefined {
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
export function outranked(mark: Mark, marks: readonly Mark[], actor: Actor): boolean {
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
export function toldTwice(mark: Mark, marks: readonly Mark[], { watches }: Actor): boolean {
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

export function denied(line: Line, mark: Mark): boolean {
  const { marks, tokens } = line
  // «Нарушений, которые могли бы повлиять на исход, не выявлено».
  const stance = stanceOf(mark.kind)
  const found = stance && denials[stance] && marks.find(mark.first, mark.last + NOT_FOUND, 'not-found')
  // «в обстановке страха и не имеет легитимности»: not found to be lawful.
  if (found && !marks.covers(found.first, 'stance:illegitimate')) return true
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

/** Words from what was looked for to its not being found. */
const NOT_FOUND = 12

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
export const isHalf = ({ marks }: Line, { first }: Mark): boolean =>
  marks.find(first - 3, first - 1, 'half-denied') !== undefined
