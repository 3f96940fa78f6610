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

export const standings = ['official', 'preliminary', 'projected', 'reported', 'upcoming'] as const
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

/** The vote that an id names, or undefined where the id names no election. */
export function voteOf(id: EntityId): Vote | undefined {
  const [kind, region, office, date, round] = id.split(':')
  if (kind !== 'election' || !region || !office || !offices.includes(office as Office)) return undefined
  return {
    region,
    office: office as Office,
    date: !date || date === '-' ? null : date,
    round: !round || round === '-' ? null : Number(round),
  }
}
