// Entities by their printed names: in any script, by surname, misspelt, or by how they begin.
import type { EntityId, EntityKind, Name } from '../../model/entity.ts'
import { foldName } from '../../model/fold.ts'
import type { EntityHit, Store } from '../store.ts'
import type { Database } from './database.ts'
import { groupOf } from './judgements.ts'
import { kindOf } from './mentions.ts'
import { type Found, namesBeginning, namesLike } from './name-search.ts'
import { marks, number, type Row, text } from './row.ts'

function nameFrom(row: Row): Name {
  return {
    entity: text(row, 'entity'),
    name: text(row, 'name'),
    language: text(row, 'language'),
    count: number(row, 'count'),
  }
}

/** The entity with all that judgements make one with it; it goes by the id that is printed most. */
function hitFor(db: Database, entity: EntityId): EntityHit | undefined {
  const group = groupOf(db, entity)
  const members = db.all(
    `SELECT id, articles FROM entities WHERE id IN (${marks(group)}) ORDER BY articles DESC, id`,
    ...group,
  )
  const first = members[0]
  if (!first) return undefined
  const names = db
    .all(
      `SELECT entity, name, language, count FROM names WHERE entity IN (${marks(group)}) ORDER BY count DESC, number`,
      ...group,
    )
    .map(nameFrom)
  return {
    entity: text(first, 'id'),
    kind: kindOf(text(first, 'id')),
    names,
    articles: members.reduce((sum, row) => sum + number(row, 'articles'), 0),
  }
}

/** One hit per entity, the best fit first and among equals the most printed. */
function hitsFrom(db: Database, found: readonly Found[], limit: number): EntityHit[] {
  const hits = new Map<EntityId, { hit: EntityHit; fit: number }>()
  const seen = new Map<EntityId, EntityId>()
  for (const { entity, fit } of found) {
    const known = hits.get(seen.get(entity) ?? '')
    if (known) {
      known.fit = Math.min(known.fit, fit)
      continue
    }
    const hit = hitFor(db, entity)
    if (!hit) continue
    const member = hits.get(hit.entity)
    if (member) member.fit = Math.min(member.fit, fit)
    else hits.set(hit.entity, { hit, fit })
    for (const id of [entity, hit.entity, ...hit.names.map(name => name.entity)]) seen.set(id, hit.entity)
  }
  return [...hits.values()]
    .sort(
      (x, y) => x.fit - y.fit || y.hit.articles - x.hit.articles || (x.hit.entity < y.hit.entity ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ hit }) => hit)
}

const wordsIn = (typed: string) => foldName(typed).split(' ').filter(Boolean).slice(0, maxWords)
/** No name that anyone looks up has more words. */
const maxWords = 8

export function entitiesIn(db: Database): Store['entities'] {
  type Query = { readonly kind?: EntityKind; readonly limit: number }
  return {
    async get(id) {
      return hitFor(db, id)
    },
    async find(typed: string, { kind, limit }: Query) {
      return hitsFrom(db, namesLike(db, wordsIn(typed), kind), limit)
    },
    async complete(typed: string, { kind, limit }: Query) {
      return hitsFrom(db, namesBeginning(db, wordsIn(typed), kind, limit), limit)
    },
  }
}
