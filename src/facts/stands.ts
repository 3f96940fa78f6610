// Who takes which stand on a vote, and what came of it, in the words that articles print.

import { voteOf } from '../model/election.ts'
import type { EntityId } from '../model/entity.ts'
import type { Told } from '../store/store.ts'
import { cited, toldAt } from './cited.ts'
import { type Contest, distance } from './contests.ts'
import type { Cited, PositionFact } from './fact.ts'
import { ownWords } from './words.ts'

/** A stand that names no vote is about the one that was held, or was due, this recently. */
const BEFORE = 60
const AFTER = 240

/** The stands on one contest among all stands on votes of its place. */
export function standsOn(
  contest: Contest,
  all: readonly Contest[],
  positions: readonly Told<'position'>[],
  identity: ReadonlyMap<EntityId, ReadonlySet<EntityId>>,
): readonly PositionFact[] {
  const mine = positions.filter(position => contestsFor(position, all).includes(contest))
  const facts = new Map<string, PositionFact>()
  for (const told of [...mine].sort((a, b) => toldAt(a).localeCompare(toldAt(b)))) {
    const { claim } = told
    if (claim.standing === 'denied') continue
    const who = [...(identity.get(claim.subject) ?? [claim.subject])].sort()[0] ?? claim.subject
    const key = `${who}|${claim.value.stance}`
    const known = facts.get(key)
    // One stand of one actor is told once, by the sentence that also gives the reason where there is one.
    if (known && (known.reason !== null || claim.value.reason === undefined)) continue
    facts.set(key, {
      actor: claim.named,
      entity: claim.subject,
      stance: claim.value.stance,
      reason: claim.value.reason ?? null,
      words: ownWords(claim.from.quote),
      quote: claim.from.quote,
      source: cited(told),
    })
  }
  // Everyone goes by one name, the fullest.
  const names = new Map<EntityId, string>()
  const whoOf = ({ entity }: PositionFact) => [...(identity.get(entity) ?? [entity])].sort()[0] ?? entity
  for (const fact of facts.values()) {
    const known = names.get(whoOf(fact))
    if (known === undefined || fact.actor.length > known.length) names.set(whoOf(fact), fact.actor)
  }
  return [...facts.values()].map(fact => ({ ...fact, actor: names.get(whoOf(fact)) ?? fact.actor }))
}

/** The contests a stand is about: the one it names, or those its article tells of, or the last one before it. */
function contestsFor(position: Told<'position'>, all: readonly Contest[]): readonly Contest[] {
  const { election } = position.claim.value
  if (election !== undefined) {
    const named = all.filter(({ days }) =>
      days.some(({ told }) => told.some(({ claim }) => claim.subject === election)),
    )
    if (named.length > 0) return named
  }
  const told = all.filter(({ days }) =>
    days.some(({ told }) => told.some(({ article }) => article.id === position.article.id)),
  )
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

/** Words for what undoes a vote, in the languages that we read. */
const undone =
  /\b(?:annul\w*|invalidat\w*|overturn\w*|quash\w*|declared void|voided)\b|аннулир|отмен(?:ил|ен|ить|яет)|недействительн/iu

/** What came of a contest: sentences that tell of its undoing, and the next vote for the office; oldest first. */
export function aftermath(
  contest: Contest,
  all: readonly Contest[],
): readonly { date: string | null; what: string; source: Cited }[] {
  const last = contest.days.at(-1)?.date
  const told = contest.days.flatMap(day => day.told)
  const undoing = told.filter(({ claim }) => undone.test(claim.from.quote))
  const next = all
    .filter(other => other !== contest && other.office === contest.office)
    .flatMap(({ days }) => days.slice(0, 1))
    .filter(({ date }) => date && last && date > last && distance(date, last) < 730)
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
    .slice(0, 1)
    .flatMap(day => day.told.filter(({ claim }) => claim.predicate === 'polling-day').slice(0, 1))
  const lines = [...undoing, ...next].map(one => ({
    date: one.article.published ?? null,
    what: one.claim.from.quote,
    source: cited(one),
  }))
  const distinct = lines.filter(({ what }, place) => lines.findIndex(other => other.what === what) === place)
  return distinct.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '')).slice(0, 5)
}
