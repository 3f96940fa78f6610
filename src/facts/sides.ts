// Where somebody stands to a vote: who ran it, who lost it, who claims the place, who backs those who run it.
import type { BodyId } from '../languages/bodies.ts'
import type { Side, Stance } from '../model/election.ts'
import type { EntityId } from '../model/entity.ts'
import { foldName } from '../model/fold.ts'
import type { Region, RegionId } from '../model/region.ts'
import { regionById } from '../regions/gazetteer.ts'
import type { RoundFact } from './fact.ts'

/** Who stood and who won, and whose place it is. */
export type Sides = {
  readonly region: RegionId
  readonly winners: ReadonlySet<EntityId>
  readonly round: RoundFact | undefined
}

type Actor = {
  readonly entities: readonly EntityId[]
  readonly name: string
  readonly roles: readonly string[]
  readonly body: BodyId | null
  readonly stance: Stance | undefined
}

const bodySides: Readonly<Record<BodyId, Side>> = {
  opposition: 'opposition',
  authorities: 'authorities',
  commission: 'authorities',
  protesters: 'opposition',
  // Whose they are the name does not tell.
  supporters: 'others',
  observers: 'observers',
  court: 'authorities',
  'constitutional-court': 'authorities',
  'international-community': 'states',
  osce: 'observers',
  odihr: 'observers',
  'council-of-europe': 'states',
  pace: 'observers',
  cis: 'observers',
  'european-union': 'states',
  nato: 'states',
  'united-nations': 'states',
}

export function sideOf({ entities, name, roles, body, stance }: Actor, sides: Sides): Side {
  if (entities.some(entity => sides.winners.has(entity))) return 'winner'
  const stood = sides.round?.results.some(
    row =>
      row.entities.some(entity => entities.includes(entity)) ||
      (row.party !== null &&
        isNamedAfter(name, row.party) &&
        !row.entities.some(one => sides.winners.has(one))),
  )
  if (stood) return sides.winners.size > 0 ? 'lost' : 'candidate'
  if (body !== null) return bodySides[body]
  const place = regionById(sides.region)
  const [claims, backs] = [place?.parent, place?.patron].map(id =>
    id === undefined ? undefined : regionById(id),
  )
  const speaksFor = (state: Region | undefined) =>
    state !== undefined && isOf(state, { entities, name, roles }, place)
  if (speaksFor(claims)) return 'claims'
  if (speaksFor(backs)) return 'backs'
  if (stance === 'criticises' || stance === 'endorses-conduct') return 'observers'
  return entities.some(entity => entity.startsWith('region:')) ? 'states' : 'others'
}

const isNamedAfter = (name: string, party: string) => {
  const [mine, theirs] = [foldName(name), foldName(party)]
  return mine === theirs || mine.startsWith(`${theirs} `) || theirs.startsWith(`${mine} `)
}

/** The state itself, its capital as newspapers say it, or somebody whose name or office carries its name and not the place's. */
function isOf(
  state: Region,
  { entities, name, roles }: Pick<Actor, 'entities' | 'name' | 'roles'>,
  place: Region | undefined,
): boolean {
  if (entities.includes(`region:${state.id}`)) return true
  if (state.capital?.some(capital => foldName(capital.name) === foldName(name))) return true
  if (carriesCapital(name, state)) return true
  return [name, ...roles].some(words => carriesName(words, state) && !(place && carriesName(words, place)))
}

/** "The foreign ministry in Tbilisi": a body is known by where it sits; an office ("Moscow-backed") is not. */
export function carriesCapital(name: string, { capital = [] }: Region): boolean {
  const words = foldName(name).split(' ')
  return capital.some(one => words.some(word => word.startsWith(foldName(one.name).slice(0, -1))))
}

/** Do the words carry the place's name, in whatever form: "Georgian President", «президент Грузии»? */
export function carriesName(role: string, { names }: Region): boolean {
  const words = role.toLowerCase().split(/[^\p{L}]+/u)
  return names.some(({ name }) => {
    const start = (name.toLowerCase().split(/\s+/).at(-1) ?? '').slice(0, -2)
    return start.length >= STEM && words.some(word => word.startsWith(start))
  })
}
/** A shorter beginning of a name is the beginning of other words. */
const STEM = 4
