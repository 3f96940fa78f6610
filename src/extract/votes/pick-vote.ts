// Which of the votes met so far a mention means.
import type { Office } from '../../model/election.ts'
import type { RegionId } from '../../model/region.ts'
import { agree, type PartialDate } from '../../model/time.ts'
import { daysBetween, isDay } from '../text/dates.ts'
import { STRONG } from './vote-days.ts'
import type { Slot } from './votes.ts'

/** What a mention of a vote gives to find it by. */
type Wanted = {
  readonly region: RegionId
  readonly office: Office | undefined
  readonly elects: boolean
  readonly round: number | undefined
  readonly date: PartialDate | undefined
  /** Said to have been held beside another: that one is not it. */
  readonly beside: boolean
}

/** The vote that a mention means: the newest that nothing speaks against. */
export function pick(
  slots: readonly Slot[],
  wanted: Wanted,
  current: Slot,
  ahead: boolean,
  office: Office,
): Slot | undefined {
  const fits = (slot: Slot) =>
    slot.region === wanted.region &&
    !slot.past &&
    !(wanted.elects && wanted.office === undefined && slot.office === 'referendum' && slot.officeSaid) &&
    !(wanted.office === 'referendum' && slot.round !== null) &&
    (!ahead || slot.upcoming) &&
    (wanted.office === undefined ||
      slot.office === wanted.office ||
      (!slot.officeSaid &&
        slot.office === office &&
        !wanted.beside &&
        (wanted.office !== 'referendum' || office === 'referendum'))) &&
    (wanted.round === undefined || slot.round === null || slot.round === wanted.round) &&
    (wanted.date === undefined ||
      slot.dates.size === 0 ||
      [...slot.dates].every(([, worth]) => worth < STRONG) ||
      [...slot.dates.keys()].some(date => agree(date, wanted.date ?? date))) &&
    !(wanted.date !== undefined && [...slot.dates.keys()].some(date => isFarFrom(date, wanted.date ?? date)))
  const exact = slots.find(slot => wanted.round !== undefined && slot.round === wanted.round && fits(slot))
  if (exact) return exact
  if (
    fits(current) &&
    (wanted.date !== undefined ||
      wanted.round !== undefined ||
      wanted.office !== undefined ||
      !current.upcoming)
  )
    return current
  const fitting = slots.filter(fits)
  const dated = wanted.date ? fitting.filter(slot => slot.dates.has(wanted.date ?? '')) : []
  return dated[0] ?? fitting.filter(slot => !slot.upcoming || ahead || wanted.date).at(-1)
}

/** Is a day so far from another that words for polling day cannot mean both? */
function isFarFrom(date: PartialDate, other: PartialDate): boolean {
  if (!isDay(date) || other.length < 7) return false
  const day = isDay(other) ? other : `${other}-15`
  return Math.abs(daysBetween(date, day)) > FAR
}
const FAR = 60

/** The vote of a place that most of the text is about. */
export const mainOf = (slots: readonly Slot[], region: RegionId) =>
  slots
    .filter(slot => !slot.past && !slot.upcoming && slot.region === region)
    .sort((a, b) => weightOf(b) - weightOf(a))[0]

/** A vote that the first lines name weighs more. */
export const weightOf = ({ weight, lines: [first] }: Slot) =>
  first !== undefined && first <= OPENING ? weight + LEAD : weight
const OPENING = 1
const LEAD = 2
