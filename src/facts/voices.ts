// What others said about a vote: those who take no stand on it, in articles that tell of it.
import { bodyNamed } from '../languages/bodies.ts'
import type { Told } from '../store/store.ts'
import { everyone, type Known, rolesOf, whoIs } from './actors.ts'
import { cited as sourceOf } from './cited.ts'
import type { PositionFact, SaidFact } from './fact.ts'
import { trimmed } from './words.ts'

/** Fewer words are a fragment. What a commission is reported to say is the figures themselves. */
const DIRECT = 3
const REPORTED = 6
/** How many further voices a card tells. */
const SAID = 4

/** What those said who take no stand, in articles that tell of this contest; their own words before reported ones. */
export function saidOf(
  said: readonly Told<'said'>[],
  positions: readonly PositionFact[],
  known: Known,
  told: readonly Told[],
): readonly SaidFact[] {
  // A sentence that the card cites for its figures is told already.
  const cited = new Set(told.map(({ claim }) => claim.from.quote))
  const spoken = new Set(positions.flatMap(({ entity }) => everyone(entity, known)))
  const bodies = new Set(positions.map(({ body }) => body))
  const fresh = said.filter(
    ({ claim }) =>
      !cited.has(claim.from.quote) &&
      !spoken.has(claim.subject) &&
      !bodies.has(bodyNamed(claim.named) ?? 'court') &&
      claim.value.words.split(/\s+/).length >= (claim.value.direct ? DIRECT : REPORTED) &&
      (claim.value.direct || bodyNamed(claim.named) !== 'commission'),
  )
  const voices = Map.groupBy(fresh, ({ claim }) => whoIs(claim.subject, claim.named, known))
  return [...voices.values()]
    .flatMap((mine): readonly SaidFact[] => {
      const best = mine.find(({ claim }) => claim.value.direct) ?? mine[0]
      if (!best) return []
      const { subject, named, value } = best.claim
      return [
        {
          speaker: named,
          entity: subject,
          names: [...new Set(mine.map(({ claim }) => claim.named))],
          roles: rolesOf(everyone(subject, known), known),
          body: bodyNamed(named) ?? null,
          words: trimmed(value.words),
          direct: value.direct,
          source: sourceOf(best),
        },
      ]
    })
    .sort((a, b) => Number(b.direct) - Number(a.direct))
    .slice(0, SAID)
}
