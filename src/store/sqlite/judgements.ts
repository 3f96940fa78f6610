// Who is who: judgements that two entities are one or are not, and the groups that those in force make.
import type { EntityId } from '../../model/entity.ts'
import type { Judgement } from '../../model/judgement.ts'
import type { Store } from '../store.ts'
import type { Database } from './database.ts'
import { given, marks, maybeText, oneOf, type Row, text } from './row.ts'

function judgementFrom(row: Row): Judgement {
  return given<Judgement>({
    a: text(row, 'a'),
    b: text(row, 'b'),
    verdict: oneOf(row, 'verdict', ['same', 'different', 'unsure']),
    by: text(row, 'author'),
    reason: text(row, 'reason'),
    at: text(row, 'at'),
    withdrawnAt: maybeText(row, 'withdrawn_at'),
  })
}

function inForce(db: Database, entities: readonly EntityId[]): Judgement[] {
  const ids = marks(entities)
  return db
    .all(
      `SELECT * FROM judgements WHERE number IN (
         SELECT number FROM judgements WHERE withdrawn_at IS NULL AND a IN (${ids})
         UNION SELECT number FROM judgements WHERE withdrawn_at IS NULL AND b IN (${ids})
       ) ORDER BY number`,
      ...entities,
      ...entities,
    )
    .map(judgementFrom)
}

/** A group grows no further than this: what looks like more names of one person is a mistake in the judgements. */
const maxGroup = 200

/** All that judgements connect to this entity, over any number of steps. */
function connected(db: Database, entity: EntityId): Judgement[] {
  const seen = new Set([entity])
  const found = new Map<string, Judgement>()
  let ring = [entity]
  while (ring.length > 0 && seen.size < maxGroup) {
    const next: EntityId[] = []
    for (const judgement of inForce(db, ring)) {
      found.set(`${judgement.a} ${judgement.b} ${judgement.verdict}`, judgement)
      if (judgement.verdict !== 'same') continue
      for (const id of [judgement.a, judgement.b]) {
        if (seen.has(id)) continue
        seen.add(id)
        next.push(id)
      }
    }
    ring = next
  }
  return [...found.values()]
}

/**
 * The entities that count as one with this one, itself first. Where "same" would lead from one to another that is judged
 * different, the word of a person goes before Teller's own, and the older before the newer.
 */
export function groupOf(db: Database, entity: EntityId): readonly EntityId[] {
  const judgements = connected(db, entity)
  const different = judgements.filter(({ verdict }) => verdict === 'different')
  const weight = ({ by }: Judgement) => (by === 'teller' ? 1 : 0)
  const same = judgements
    .filter(({ verdict }) => verdict === 'same')
    .sort((x, y) => weight(x) - weight(y) || (x.at < y.at ? -1 : x.at > y.at ? 1 : 0))

  const group = new Map<EntityId, Set<EntityId>>()
  const groupFor = (id: EntityId) => group.get(id) ?? new Set([id])
  for (const { a, b } of same) {
    const [left, right] = [groupFor(a), groupFor(b)]
    const apart = different.some(
      judgement =>
        (left.has(judgement.a) && right.has(judgement.b)) ||
        (left.has(judgement.b) && right.has(judgement.a)),
    )
    if (apart) continue
    const both = new Set([...left, ...right])
    for (const id of both) group.set(id, both)
  }
  return [entity, ...[...groupFor(entity)].filter(id => id !== entity)]
}

export function judgementsIn(db: Database): Store['judgements'] {
  const withdraw = (a: EntityId, b: EntityId, at: string) => {
    db.judged += 1
    return withdrawn(a, b, at)
  }
  const withdrawn = (a: EntityId, b: EntityId, at: string) =>
    db.run(
      `UPDATE judgements SET withdrawn_at = ?1 WHERE number IN (
         SELECT number FROM judgements WHERE withdrawn_at IS NULL AND a = ?2 AND b = ?3
         UNION ALL SELECT number FROM judgements WHERE withdrawn_at IS NULL AND a = ?3 AND b = ?2)`,
      at,
      a,
      b,
    ) > 0

  return {
    async about(entities) {
      return entities.length === 0 ? [] : inForce(db, entities)
    },
    // A pair has one judgement in force: the new one takes the place of the old, which stays on record.
    async add({ a, b, verdict, by, reason, at }) {
      db.write(() => {
        withdraw(a, b, at)
        db.run(
          'INSERT INTO judgements (a, b, verdict, author, reason, at) VALUES (?, ?, ?, ?, ?, ?)',
          ...[a, b, verdict, by, reason, at],
        )
      })
    },
    async withdraw(a, b, at) {
      return withdraw(a, b, at)
    },
    async version() {
      return `${db.foreign()} ${db.judged}`
    },
  }
}
