// Who takes which stand on a vote, and who takes none.
import { distance as edits } from 'fastest-levenshtein'
import { bodyNamed } from '../languages/bodies.ts'
import type { ArticleId } from '../model/article.ts'
import { type Side, sides, voteOf } from '../model/election.ts'
import type { EntityId } from '../model/entity.ts'
import { foldName } from '../model/fold.ts'
import type { RegionId } from '../model/region.ts'
import { regionById } from '../regions/gazetteer.ts'
import type { Told } from '../store/store.ts'
import { everyone, type Known, rolesOf, whoIs } from './actors.ts'
import { cited, toldAt } from './cited.ts'
import { type Contest, distance } from './contests.ts'
import type { ElectionFact, PositionFact, SaidFact } from './fact.ts'
import { carriesCapital, carriesName, type Sides, sideOf } from './sides.ts'
import { ownWords } from './words.ts'

/** A stand that names no vote is about the one that was held, or was due, this recently. */
const BEFORE = 60
const AFTER = 240

/** The stands on one contest; those who ran it first. */
export function standsOn(
  positions: readonly Told<'position'>[],
  known: Known,
  at: Sides,
): readonly PositionFact[] {
  const mine = positions
    .filter(({ claim }) => claim.standing !== 'denied')
    .sort((a, b) => toldAt(a).localeCompare(toldAt(b)))
  const place = regionById(at.region)
  const actors = oneSpelling(Map.groupBy(mine, ({ claim }) => whoIs(claim.subject, claim.named, known)))
  const facts = actors.flatMap((told): readonly PositionFact[] => {
    const [first] = told
    if (!first) return []
    const entities = [...new Set(told.flatMap(({ claim }) => everyone(claim.subject, known)))]
    const names = [...new Set(told.map(({ claim }) => claim.named))].sort((a, b) => b.length - a.length)
    const actor = names[0] ?? first.claim.named
    const roles = rolesOf(entities, known)
    const body = bodyNamed(actor) ?? null
    return [...Map.groupBy(told, ({ claim }) => claim.value.stance)].flatMap(([stance, stands]) => {
      // One stand of one actor is told once, by the sentence that also gives the reason where there is one.
      const best =
        stands.find(({ claim }) => claim.value.reason !== undefined) ??
        stands.find(({ claim }) => ownWords(claim.from.quote) !== null) ??
        stands[0]
      if (!best) return []
      const side = sideOf({ entities, name: actor, roles, body, stance }, at)
      return {
        actor,
        entity: first.claim.subject,
        names,
        roles,
        body,
        side,
        state: (side === 'claims' ? place?.parent : side === 'backs' ? place?.patron : undefined) ?? null,
        stance,
        reason: best.claim.value.reason ?? null,
        words: ownWords(best.claim.from.quote),
        quote: best.claim.from.quote,
        source: cited(best),
        sources: [best, ...stands.filter(other => other !== best)].map(cited),
      }
    })
  })
  return facts.sort((a, b) => sides.indexOf(a.side) - sides.indexOf(b.side))
}

/** A slip in the given name makes no second person on one vote: "Alkha" and "Alkhas" of one surname. */
function oneSpelling<T extends Told<'position'>>(
  actors: ReadonlyMap<string, readonly T[]>,
): readonly (readonly T[])[] {
  const found: { given: string; surname: string; told: T[] }[] = []
  for (const told of actors.values()) {
    const name = foldName(told[0]?.claim.named ?? '').split(' ')
    const [given = '', surname = ''] = [name[0], name.length === 2 ? name[1] : '']
    const known = found.find(
      other =>
        surname !== '' && other.surname === surname && given.length >= 4 && edits(other.given, given) <= 1,
    )
    if (known) known.told.push(...told)
    else found.push({ given, surname, told: [...told] })
  }
  return found.map(({ told }) => told)
}

/** Those of whom a stand is expected where a place is contested or a vote was lost, and of whom none is told. */
export function silentOn(
  positions: readonly PositionFact[],
  said: readonly SaidFact[],
  voices: readonly Told<'said'>[],
  at: Sides,
): ElectionFact['silent'] {
  const { region, round, winners } = at
  const spoke = new Set([
    ...positions.map(({ side }) => side),
    ...said.map(({ entity, speaker, roles, body }) =>
      sideOf({ entities: [entity], name: speaker, roles, body, stance: undefined }, at),
    ),
  ])
  const place = regionById(region)
  // A state that some voice speaks of may have spoken there; only one of which nothing is heard is called silent.
  const heard = (id: RegionId) => {
    const region = regionById(id)
    return (
      region !== undefined &&
      voices.some(
        ({ claim: { from } }) => carriesName(from.quote, region) || carriesCapital(from.quote, region),
      )
    )
  }
  const state = (side: Side, id: RegionId | undefined) =>
    // Only where a place is contested is a state expected to speak of its votes.
    id === undefined || place?.kind !== 'contested' || spoke.has(side) || heard(id)
      ? []
      : [{ side, region: id, names: [] }]
  const loser = round?.results.find(
    row => row.entities.length > 0 && !row.entities.some(entity => winners.has(entity)),
  )
  const runnerUp =
    loser && winners.size > 0 && !spoke.has('lost') && !spoke.has('opposition')
      ? [{ side: 'lost' as const, region: null, names: loser.names }]
      : []
  return [...runnerUp, ...state('claims', place?.parent), ...state('backs', place?.patron)]
}

/** Each contest with the stands on it, among all stands on votes of its place. */
export function positionsByContest(
  positions: readonly Told<'position'>[],
  all: readonly Contest[],
): ReadonlyMap<Contest, readonly Told<'position'>[]> {
  const named = new Map<EntityId, Set<Contest>>()
  const telling = new Map<ArticleId, Set<Contest>>()
  for (const contest of all)
    for (const { claim, article } of contest.days.flatMap(day => day.told)) {
      named.set(claim.subject, (named.get(claim.subject) ?? new Set()).add(contest))
      telling.set(article.id, (telling.get(article.id) ?? new Set()).add(contest))
    }
  const found = new Map<Contest, Told<'position'>[]>()
  for (const position of positions)
    for (const contest of contestsFor(position, all, { named, telling })) {
      const mine = found.get(contest)
      if (mine) mine.push(position)
      else found.set(contest, [position])
    }
  return found
}

type Index = {
  readonly named: ReadonlyMap<EntityId, ReadonlySet<Contest>>
  readonly telling: ReadonlyMap<ArticleId, ReadonlySet<Contest>>
}

/** The contests a stand is about: the one it names, or those its article tells of, or the last one before it. */
function contestsFor(
  position: Told<'position'>,
  all: readonly Contest[],
  { named, telling }: Index,
): readonly Contest[] {
  const { election } = position.claim.value
  const asked = election === undefined ? undefined : named.get(election)
  if (asked) return [...asked]
  const told = [...(telling.get(position.article.id) ?? [])]
  if (told.length === 1) return told
  const published = toldAt(position).slice(0, 10)
  const vote = election === undefined ? undefined : voteOf(election)
  const candidates = (told.length > 0 ? told : all).filter(
    ({ office, days }) =>
      (vote === undefined || vote.office === office) && days.some(({ date }) => isRecent(date, published)),
  )
  const gap = ({ days }: Contest) => Math.min(...days.map(({ date }) => distance(date, published)))
  const least = Math.min(...candidates.map(gap))
  // A referendum and a vote for a leader on one day share the stands that name neither.
  return candidates.filter(contest => gap(contest) === least)
}

function isRecent(date: string | null, published: string): boolean {
  if (date === null) return false
  const passed = (Date.parse(published) - Date.parse(`${date}-01-01`.slice(0, 10))) / 86_400_000
  return passed >= -BEFORE && passed <= (date.length < 10 ? 365 : AFTER)
}
