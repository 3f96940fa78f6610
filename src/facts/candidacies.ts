// The votes a person or party stood in, and how each went: one line a round, the newest first.
import { voteOf } from '../model/election.ts'
import type { EntityId } from '../model/entity.ts'
import type { Instant } from '../model/time.ts'
import type { Outcome as Tally } from './contest-fact.ts'
import { electionsWith } from './elections.ts'
import type { Candidacy, Outcome, ResultRow, RoundFact } from './fact.ts'
import type { Papers } from './place.ts'

/** Places whose votes are gone through for one person: nobody stands in more. */
const PLACES = 6

/**
 * The rows of every vote that name one of these entities, as the election's own card tells them, so that two answers
 * never differ.
 */
export async function candidaciesOf(
  store: Papers,
  entities: readonly EntityId[],
  now: Instant,
): Promise<readonly Candidacy[]> {
  const votes = await store.claims.votesWith(entities)
  const regions = new Set(votes.flatMap(vote => voteOf(vote)?.region ?? []))
  const lines: Candidacy[] = []
  for (const region of [...regions].slice(0, PLACES)) {
    for (const { fact, line, course } of await electionsWith(store, region, entities, now)) {
      const told = linesOf(fact, entities, line)
      const won = told.some(({ outcome }) => outcome === 'won')
      const undone = won ? ((await course()).find(({ kind }) => kind === 'annulled') ?? null) : null
      lines.push(...told.map(one => (one.outcome === 'won' ? { ...one, undone } : one)))
    }
  }
  return lines.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
}

function linesOf(fact: Tally, entities: readonly EntityId[], line: string): readonly Candidacy[] {
  return fact.rounds.flatMap((round, place): readonly Candidacy[] => {
    const row = round.results.find(({ entities: mine }) => mine.some(entity => entities.includes(entity)))
    const won = place === 0 && fact.winnerEntities.some(entity => entities.includes(entity))
    const first = row?.readings[0]
    const source = first?.sources[0] ?? row?.mentions[0] ?? (won ? fact.winnerSources[0] : undefined)
    if (!source || (!row && !won)) return []
    return [
      {
        region: fact.region,
        office: fact.office,
        date: round.date,
        round: round.round,
        percent: first?.percent ?? null,
        votes: first?.votes ?? null,
        seats: first?.seats ?? null,
        hedges: first?.hedges ?? {},
        standing: first?.standing ?? null,
        agreement: row?.agreement ?? 'unknown',
        outcome: outcomeOf(fact, round, place, row, won),
        undone: null,
        outcomeSources: won ? fact.winnerSources : [],
        source,
        sources: first?.sources ?? [],
        line,
      },
    ]
  })
}

/** Only what an article says: `lost` needs another winner that is named, `went-on` a row in the later round. */
function outcomeOf(
  fact: Tally,
  round: RoundFact,
  place: number,
  row: ResultRow | undefined,
  won: boolean,
): Outcome {
  if (won) return 'won'
  const later = fact.rounds[0]
  if (place > 0 && later && later.results.some(other => other.name === row?.name)) return 'went-on'
  if (fact.winner !== null && round !== undefined) return 'lost'
  return fact.standing === 'upcoming' ? 'stands' : 'ran'
}
