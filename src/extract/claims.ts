// A reading becomes claims: each with its subject, and with the very words that say it.
import type { Article } from '../model/article.ts'
import { type Claim, claimId, isQuoted, type Predicate, type Values } from '../model/claim.ts'
import { electionId, type Standing } from '../model/election.ts'
import type { EntityId } from '../model/entity.ts'
import { foldName } from '../model/fold.ts'
import { profiledBy } from '../model/profile.ts'
import type { RegionId } from '../model/region.ts'
import { findRegion } from '../regions/gazetteer.ts'
import { rule as roleRule } from './people/roles.ts'
import { rule as quoteRules } from './quotes/quotes.ts'
import type { ElectionRead, Evidence, PersonRead, PositionRead, Reading } from './reading.ts'
import { rule as positionRule } from './rules/position.ts'
import { rule as registeredRule } from './rules/registered.ts'
import { rule as resultRule } from './rules/result.ts'
import { rule as standingRule } from './rules/standing.ts'
import { rule as turnoutRule } from './rules/turnout.ts'
import { rule as winnerRule } from './rules/winner.ts'
import { pollingDayRule } from './votes/elections.ts'

/** Every rule with its revision: an article that other rules read is read again. */
export const readBy = [
  ...[pollingDayRule, resultRule, turnoutRule, registeredRule, winnerRule, standingRule, positionRule],
  ...[roleRule, quoteRules.direct, quoteRules.indirect, profiledBy],
].join(' ')

export type Claims = {
  readonly claims: readonly Claim[]
  readonly regions: readonly RegionId[]
  readonly names: readonly { readonly entity: EntityId; readonly name: string; readonly language: string }[]
  /** Claims whose words do not stand in the article: a rule that needs mending. They are left out. */
  readonly unquoted: number
}

/** The claims of an article, in reading order of their kinds. The same reading gives the same claims. */
export function claimsOf(reading: Reading, article: Article): Claims {
  const names: { entity: EntityId; name: string; language: string }[] = []
  const name = (entity: EntityId, name: string) => {
    if (!names.some(known => known.entity === entity && known.name === name))
      names.push({ entity, name, language: reading.language })
    return entity
  }
  const persons = reading.people.map(person => name(personId(person.name), person.name))
  const made = maker(article)

  for (const election of reading.elections)
    votesClaims(election, article, made.add, choice => choiceId(choice, election, persons, name))
  const elections = reading.elections.map(electionId)
  for (const position of reading.positions) {
    const { actor, stance, about, election, reason, evidence } = position
    const subject = name(actorId(position, persons), actor)
    const value = {
      stance,
      about,
      ...(election !== undefined && elections[election] !== undefined && { election: elections[election] }),
      ...(reason && { reason: article.text.slice(...reason) }),
    }
    made.add('position', subject, actor, value, evidence, 'reported')
  }
  for (const [place, person] of reading.people.entries()) {
    for (const { role, region, evidence } of person.roles)
      made.add(
        'role',
        persons[place] ?? personId(person.name),
        person.name,
        { role, ...(region && { region }) },
        evidence,
        'reported',
      )
  }
  for (const { speaker, person, span, direct, evidence } of reading.quotes) {
    const known = person === undefined ? undefined : persons[person]
    const subject = known ?? name(bodyId(speaker, reading.regions[0]), speaker)
    made.add('said', subject, speaker, { words: article.text.slice(...span), direct }, evidence, 'reported')
  }
  return { claims: made.claims, regions: reading.regions, names, unquoted: made.unquoted() }
}

type Add = <P extends Predicate>(
  predicate: P,
  subject: EntityId,
  named: string,
  value: Values[P],
  evidence: Evidence,
  standing: Standing,
) => void

/** Collects claims; each once, and none without its words. */
function maker(article: Article): { readonly claims: Claim[]; readonly add: Add; unquoted(): number } {
  const claims: Claim[] = []
  const known = new Set<string>()
  let unquoted = 0
  return {
    claims,
    unquoted: () => unquoted,
    add(predicate, subject, named, value, { span, rule, saidBy }, standing) {
      const from = {
        article: article.id,
        revision: article.revision,
        quote: article.text.slice(...span),
        span,
        rule,
        ...(saidBy && { saidBy }),
      }
      const id = claimId({ subject, predicate, value, from })
      if (known.has(id)) return
      known.add(id)
      // The compiler cannot follow a predicate through a union; `Add` has bound the value to it.
      const claim = {
        id,
        subject,
        named,
        predicate,
        value,
        standing,
        from,
        seenAt: article.seenAt,
      } as unknown as Claim
      if (isQuoted(claim, article)) claims.push(claim)
      else unquoted += 1
    },
  }
}

function votesClaims(
  election: ElectionRead,
  article: Article,
  add: Add,
  entityOf: (choice: { choice: string; person?: number }) => EntityId | undefined,
): void {
  const subject = electionId(election)
  const named = article.title
  const standing = election.standing ?? 'reported'
  if (election.date !== null)
    add('polling-day', subject, named, { date: election.date }, election.evidence, standing)
  for (const { choice, person, party, percent, votes, seats, evidence } of election.results) {
    const entity = entityOf({ choice, ...(person !== undefined && { person }) })
    const value = {
      choice,
      ...(entity && { entity }),
      ...(party && { party }),
      ...(percent !== undefined && { percent }),
      ...(votes !== undefined && { votes }),
      ...(seats !== undefined && { seats }),
    }
    add('result', subject, named, value, evidence, standing)
  }
  const { turnout, registered, winner } = election
  if (turnout) add('turnout', subject, named, { percent: turnout.percent }, turnout.evidence, standing)
  if (registered)
    add('registered', subject, named, { voters: registered.voters }, registered.evidence, standing)
  if (winner) {
    const entity = entityOf(winner)
    add(
      'winner',
      subject,
      named,
      { choice: winner.choice, ...(entity && { entity }) },
      winner.evidence,
      standing,
    )
  }
}

const options = new Set(['Yes', 'No', 'Against all', 'Против всех'])

/** Whom a choice stands for: a person of the article, else a party of the place; an option stands for itself. */
function choiceId(
  { choice, person }: { choice: string; person?: number },
  { office, region }: ElectionRead,
  persons: readonly EntityId[],
  name: (entity: EntityId, name: string) => EntityId,
): EntityId | undefined {
  if (person !== undefined && persons[person]) return persons[person]
  if (options.has(choice) || office === 'referendum') return undefined
  const isParty = office === 'parliament' || office === 'local' || office === 'regional'
  return name(isParty ? `party:${kebab(choice)}@${region}` : personId(choice), choice)
}

function actorId({ actor, person, about }: PositionRead, persons: readonly EntityId[]): EntityId {
  return (person === undefined ? undefined : persons[person]) ?? bodyId(actor, about)
}

/** A state by its region; any other body together with the place it speaks in: every place has an opposition. */
function bodyId(actor: string, region: RegionId | undefined): EntityId {
  const found = findRegion(actor)
  if (found.kind === 'found') return `region:${found.region.id}`
  return `body:${kebab(actor)}${region ? `@${region}` : ''}`
}

function personId(name: PersonRead['name']): EntityId {
  return `person:${kebab(name)}`
}

const kebab = (name: string) => foldName(name).replaceAll(' ', '-') || 'unnamed'
