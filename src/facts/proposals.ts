// What readers say of names: that two are one person, or two people. It waits for the operator, and changes nothing until then.
import type { EntityId } from '../model/entity.ts'
import type { Instant } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import type { Several, Unknown } from './fact.ts'
import { identities } from './identity.ts'
import { type Known, knownBy, meant, namesOf } from './meant.ts'
import { choicesOf } from './people.ts'
import type { Papers } from './place.ts'

export type Proposal = {
  readonly a: EntityId
  readonly b: EntityId
  /** As the reader is shown them. */
  readonly names: readonly [string, string]
  readonly verdict: 'same' | 'different'
  readonly at: Instant
}

export type Proposed = {
  /** `waiting` for the operator; `known` where it is so already; `full` where too many wait; `one` where only one name was told. */
  readonly kind: 'waiting' | 'known' | 'full' | 'one'
  readonly names: readonly string[]
  readonly verdict: Proposal['verdict']
}

/** Kept among the notes of the store: nothing of who said so, which is nobody's business. */
const NOTE = 'proposals'
/** More are not looked through by anybody. */
const MOST = 200

type Desk = Pick<Store, 'notes' | 'entities' | 'judgements'>

/** Says that two names, or ids, are one person or two. */
export async function propose(
  store: Papers & Pick<Store, 'notes'>,
  {
    names,
    verdict,
    now,
  }: { readonly names: readonly string[]; readonly verdict: Proposal['verdict']; readonly now: Instant },
): Promise<Proposed | Several | Unknown> {
  const [first, second] = names
  if (first === undefined || second === undefined) return { kind: 'one', names, verdict }
  const found: { readonly entity: EntityId; readonly name: string }[] = []
  for (const typed of [first, second]) {
    const known = await knownBy(store, typed)
    const [one, ...others] = meant(known, typed)
    if (!one) return { kind: 'unknown', asked: typed, nearest: [] }
    if (others.length > 0)
      return { kind: 'several', asked: typed, choices: await choicesOf(store, [one, ...others]) }
    found.push(spelling(one, typed))
  }
  const [a, b] = found
  if (!a || !b) return { kind: 'one', names, verdict }
  const shown = [a.name, b.name] as const
  const group = (await identities(store, [a.entity, b.entity])).get(a.entity)
  const areOne = a.entity === b.entity || (group?.has(b.entity) ?? false)
  if (a.entity === b.entity || areOne === (verdict === 'same'))
    return { kind: 'known', names: shown, verdict }
  const waiting = await proposals(store)
  const rest = waiting.filter(other => !isOn(other, a.entity, b.entity))
  if (rest.length >= MOST) return { kind: 'full', names: shown, verdict }
  await keep(store, [...rest, { a: a.entity, b: b.entity, names: shown, verdict, at: now }])
  return { kind: 'waiting', names: shown, verdict }
}

/** Of one person's entities the one that was printed under the typed name. */
function spelling(known: Known, typed: string): { readonly entity: EntityId; readonly name: string } {
  const names = namesOf(known)
  const exact = names.find(
    ({ name, entity }) => entity === typed || name.toLowerCase() === typed.toLowerCase(),
  )
  const one = exact ?? names[0]
  return { entity: one?.entity ?? known.entities[0] ?? typed, name: one?.name ?? typed }
}

const isOn = (one: Pick<Proposal, 'a' | 'b'>, a: EntityId, b: EntityId) =>
  (one.a === a && one.b === b) || (one.a === b && one.b === a)

/** What waits for the operator, the oldest first. */
export async function proposals(store: Pick<Desk, 'notes'>): Promise<readonly Proposal[]> {
  const kept = await store.notes.get(NOTE)
  // We wrote it ourselves.
  return kept === undefined ? [] : JSON.parse(kept)
}

const keep = (store: Pick<Desk, 'notes'>, all: readonly Proposal[]) =>
  store.notes.set(NOTE, JSON.stringify(all))

/** Takes a proposal off the list; where it is accepted, it is a judgement from now on, which can be withdrawn. */
export async function settle(
  store: Desk,
  proposal: Proposal,
  decided: { readonly accepted: boolean; readonly now: Instant },
): Promise<void> {
  if (decided.accepted)
    await store.judgements.add({
      a: proposal.a,
      b: proposal.b,
      verdict: proposal.verdict,
      by: 'operator',
      reason: 'a reader said so',
      at: decided.now,
    })
  const waiting = await proposals(store)
  await keep(
    store,
    waiting.filter(other => !isOn(other, proposal.a, proposal.b)),
  )
}
