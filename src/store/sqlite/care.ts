// Care of the whole file: what retention drops, and what is wrong with it in words.
import type { Store } from '../store.ts'
import type { Database } from './database.ts'
import { number, text } from './row.ts'

export function clean(db: Database, before: Parameters<Store['clean']>[0]): number {
  return db.write(() => {
    const gone =
      db.run('DELETE FROM inbox WHERE done = 1 AND received_at < ?', before.inbox) +
      db.run('DELETE FROM deliveries WHERE settled_at < ?', before.deliveries) +
      db.run('DELETE FROM heard WHERE at < ?', before.deliveries) +
      db.run("DELETE FROM entries WHERE feed IN (SELECT id FROM feeds WHERE state = 'gone')")
    // What a corrected article still says may stand in a message that is gone from here.
    db.run('UPDATE heard SET told = NULL WHERE told NOT IN (SELECT id FROM deliveries)')
    return gone
  })
}

/** Questions whose answer is a count of what should not be, and what such rows are. */
const invariants: readonly [question: string, problem: string][] = [
  [
    'SELECT count(*) AS found FROM (SELECT id FROM articles WHERE current = 1 GROUP BY id HAVING count(*) > 1)',
    'articles have two current revisions',
  ],
  [
    'SELECT count(*) AS found FROM claims JOIN articles ON articles.number = claims.article WHERE claims.retired = 0 AND articles.current = 0',
    'claims stand on a text that was replaced',
  ],
  [
    'SELECT count(*) AS found FROM profiles JOIN articles ON articles.number = profiles.article WHERE articles.current = 0',
    'texts that were replaced stand in stories',
  ],
  [
    'SELECT count(*) AS found FROM profiles JOIN stories ON stories.number = profiles.story WHERE stories.merged IS NOT NULL',
    'articles stand in stories that were merged into others',
  ],
]

const advice =
  'Stop Teller, keep a copy of the file, and put the latest backup in its place (files ending in .backup beside it, or your own).'

export function check(db: Database): string[] {
  const damage = db
    .all('PRAGMA integrity_check(5)')
    .map(row => text(row, 'integrity_check'))
    .filter(line => line !== 'ok')
  if (damage.length > 0) return damage.map(line => `The store ${db.path} is damaged: ${line}. ${advice}`)
  const orphans = db.all('PRAGMA foreign_key_check').length
  const broken = invariants.flatMap(([question, problem]) => {
    const row = db.get(question)
    const found = row ? number(row, 'found') : 0
    return found > 0 ? [`In the store ${db.path}, ${found} ${problem}. ${advice}`] : []
  })
  return orphans > 0
    ? [`In the store ${db.path}, ${orphans} rows point to rows that are not there. ${advice}`, ...broken]
    : broken
}
