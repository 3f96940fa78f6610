// What a stand means when a contender takes it: whoever won does not contest the vote, whoever lost concedes by recognising it.
import type { Stance } from '../../model/election.ts'
import type { Line } from '../line.ts'
import type { ElectionRead } from '../reading.ts'
import type { PositionAt } from './position.ts'

const takenByWinners: ReadonlySet<Stance> = new Set([
  'defends',
  'recognises',
  'criticises',
  'endorses-conduct',
])

/** The position as the contender means it; none where the words must be about somebody else. */
export function asContender(
  elections: readonly ElectionRead[],
  lines: readonly Line[],
  position: PositionAt,
): PositionAt[] {
  const { actor, stance, about } = position
  if (actor.person === undefined) return [position]
  const own = elections.filter(({ region }) => region === about)
  if (own.some(({ winner }) => winner?.person === actor.person))
    return takenByWinners.has(stance) ? [position] : []
  const stood =
    own.some(({ results }) => results.some(({ person }) => person === actor.person)) ||
    lines.some(line => isBeaten(line, actor.person))
  return [stood && stance === 'recognises' ? { ...position, stance: 'concedes' } : position]
}

/** "Defeating former head of state X", "his rival, X". */
const isBeaten = ({ names, marks, tokens }: Line, person: number | undefined): boolean =>
  names.some(name => {
    const mark =
      name.person === person &&
      marks.findLast(name.first - TITLED, name.first - 1, 'beats', 'rival', 'candidate')
    return mark && !tokens.slice(mark.last + 1, name.first - 1).some(({ kind }) => kind === 'punctuation')
  })
/** Words from what tells of a contender to the name. */
const TITLED = 6
