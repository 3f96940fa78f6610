// Which names an article prints, counted per name and per entity as articles come, change and are read again.
import type { EntityId, EntityKind } from '../../model/entity.ts'
import { foldName } from '../../model/fold.ts'
import type { ReadArticle } from '../store.ts'
import type { Database } from './database.ts'
import { indexName } from './name-index.ts'
import { number, text } from './row.ts'

const kinds: readonly EntityKind[] = ['person', 'party', 'body', 'region', 'election']

/** What an id says its entity is: `person:raul-khajimba` is a person. */
export function kindOf(id: EntityId): EntityKind {
  const kind = id.slice(0, id.indexOf(':'))
  return kinds.find(known => known === kind) ?? 'body'
}

function nameNumber(db: Database, entity: EntityId, name: string, language: string): number {
  const known = db.get(
    'SELECT number FROM names WHERE entity = ? AND name = ? AND language = ?',
    entity,
    name,
    language,
  )
  if (known) return number(known, 'number')
  const key = foldName(name)
  const added = db.insert(
    'INSERT INTO names (entity, kind, name, language, count, key) VALUES (?, ?, ?, ?, 0, ?)',
    entity,
    kindOf(entity),
    name,
    language,
    key,
  )
  indexName(db, added, key)
  return added
}

/** Counts the names of an article, each once. */
export function addMentions(db: Database, article: number, names: ReadArticle['names']): void {
  const entities = new Set(names.map(({ entity }) => entity))
  for (const entity of entities)
    db.run(
      'INSERT INTO entities (id, kind, articles) VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET articles = articles + 1',
      entity,
      kindOf(entity),
    )
  const numbers = new Set(names.map(({ entity, name, language }) => nameNumber(db, entity, name, language)))
  for (const name of numbers) {
    db.run('UPDATE names SET count = count + 1 WHERE number = ?', name)
    db.run('INSERT INTO mentions (article, name) VALUES (?, ?)', article, name)
  }
}

/** Takes the names of an article out of the count; a name that no article prints any more is gone. */
export function dropMentions(db: Database, article: number): void {
  const rows = db.all(
    'SELECT mentions.name, names.entity FROM mentions JOIN names ON names.number = mentions.name WHERE article = ?',
    article,
  )
  db.run('DELETE FROM mentions WHERE article = ?', article)
  for (const row of rows) {
    const name = number(row, 'name')
    db.run('UPDATE names SET count = count - 1 WHERE number = ?', name)
    db.run('DELETE FROM names WHERE number = ? AND count <= 0', name)
  }
  for (const entity of new Set(rows.map(row => text(row, 'entity')))) {
    db.run('UPDATE entities SET articles = articles - 1 WHERE id = ?', entity)
    db.run('DELETE FROM entities WHERE id = ? AND articles <= 0', entity)
  }
}
