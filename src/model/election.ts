// An election is one vote: a place, an office, a polling day and, where there are several, a round.
import type { EntityId } from './entity.ts'
import type { RegionId } from './region.ts'
import type { PartialDate } from './time.ts'

export const offices = [
  'president',
  'parliament',
  'head-of-government',
  'referendum',
  'local',
  'regional',
  'other',
] as const
export type Office = (typeof offices)[number]

const standings = ['official', 'preliminary', 'projected', 'reported', 'upcoming'] as const
/** What the figures are: an authority's, a count under way, an estimate, nobody's in particular, or none yet. */
export type Standing = (typeof standings)[number]

export const stances = [
  'rejects',
  'alleges-fraud',
  'illegitimate',
  'boycotts',
  'demands-rerun',
  'protests',
  'sues',
  'defends',
  'congratulates',
  'recognises',
  'concedes',
  'criticises',
  'endorses-conduct',
] as const
export type Stance = (typeof stances)[number]

/** How a number is hedged where it is printed: "more than 76", "about 8.4", "almost 70", "less than 30". */
export type Hedge = 'at-least' | 'about' | 'almost' | 'less-than'

/** Where somebody stands to a vote: who ran it, who lost it, who claims the place, who backs those who run it. */
export const sides = [
  'winner',
  'authorities',
  'lost',
  'candidate',
  'opposition',
  'claims',
  'backs',
  'observers',
  'states',
  'others',
] as const
export type Side = (typeof sides)[number]

/** One vote as one article tells of it. */
export type Vote = {
  readonly region: RegionId
  readonly office: Office
  readonly date: PartialDate | null
  readonly round: number | null
}

/** `election:abkhazia:president:2019-09-08:2`; what is not known is `-`. */
export function electionId({ region, office, date, round }: Vote): EntityId {
  return `election:${region}:${office}:${date ?? '-'}:${round ?? '-'}`
}

/** Ids that were taken apart of late: a place's votes are named in each of its claims. */
const known = new Map<EntityId, Vote | undefined>()
const REMEMBERED = 10_000

/** The vote that an id names, or undefined where the id names no election. */
export function voteOf(id: EntityId): Vote | undefined {
  if (!id.startsWith('election:')) return undefined
  if (known.has(id)) return known.get(id)
  if (known.size >= REMEMBERED) known.clear()
  const vote = voteNamed(id)
  known.set(id, vote)
  return vote
}

function voteNamed(id: EntityId): Vote | undefined {
  const [kind, region, office, date, round] = id.split(':')
  if (kind !== 'election' || !region || !office || !offices.includes(office as Office)) return undefined
  return {
    region,
    office: office as Office,
    date: !date || date === '-' ? null : date,
    round: !round || round === '-' ? null : Number(round),
  }
}
