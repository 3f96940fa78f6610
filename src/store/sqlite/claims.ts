// Claims: found by whom or what they are about, newest article first, each with the article that made it.
import type { SQLInputValue } from 'node:sqlite'
import type { Claim, ClaimAbout, Predicate } from '../../model/claim.ts'
import type { ClaimQuery, Store, Told } from '../store.ts'
import { firstNumber, lastNumber } from './article-number.ts'
import type { Database } from './database.ts'
import { marks, number, text } from './row.ts'
import { toldColumns, toldReader } from './told.ts'

function isAbout<P extends Predicate>(
  claim: Claim,
  predicates: readonly P[] | undefined,
): claim is ClaimAbout<P> {
  return predicates === undefined || predicates.some(predicate => predicate === claim.predicate)
}

/** Every list of conditions begins with one that an index answers. */
function conditions(query: ClaimQuery): [sql: string, values: SQLInputValue[]] {
  const { subjects, subjectPrefix, predicates, region, article, valueEntity, since, until } = query
  const parts: [sql: string, values: readonly SQLInputValue[]][] = [['claims.retired = 0', []]]
  if (article !== undefined)
    parts.push(['claims.article IN (SELECT number FROM articles WHERE id = ? AND current = 1)', [article]])
  if (subjects !== undefined) parts.push([`claims.subject IN (${marks(subjects)})`, subjects])
  if (subjectPrefix !== undefined)
    parts.push(['claims.subject >= ? AND claims.subject < ?', [subjectPrefix, `${subjectPrefix}\u{10FFFF}`]])
  if (region !== undefined) parts.push(['claims.region = ?', [region]])
  if (valueEntity !== undefined) parts.push(['claims.value_entity = ?', [valueEntity]])
  if (since !== undefined) parts.push(['claims.article >= ?', [firstNumber(since)]])
  if (until !== undefined) parts.push(['claims.article < ?', [lastNumber(until)]])
  if (predicates !== undefined) parts.push([`claims.predicate IN (${marks(predicates)})`, predicates])
  return [parts.map(([sql]) => sql).join(' AND '), parts.flatMap(([, values]) => [...values])]
}

export function claimsIn(db: Database): Store['claims'] {
  const reader = toldReader(db)
  return {
    async find<P extends Predicate = Predicate>(query: ClaimQuery & { predicates?: readonly P[] }) {
      const [where, values] = conditions(query)
      // Claims of one subject stand side by side on the disk: read in one go, and put in order here.
      const whole = query.subjectPrefix !== undefined && query.limit === undefined
      const rows = whole
        ? db
            .all(`SELECT ${toldColumns}, body FROM claims WHERE ${where}`, ...values)
            .sort(
              (a, b) =>
                number(b, 'article') - number(a, 'article') || number(a, 'place') - number(b, 'place'),
            )
        : db.all(
            `SELECT ${toldColumns} FROM claims WHERE ${where} ORDER BY article DESC, place LIMIT ?`,
            ...values,
            query.limit ?? -1,
          )
      reader.refresh()
      reader.prepare(rows)
      const told: Told<P>[] = []
      for (const row of rows) {
        const { claim, article } = reader.read(row)
        if (isAbout(claim, query.predicates)) told.push({ claim, article })
      }
      return told
    },
    async votesWith(entities) {
      return db
        .all(
          `SELECT DISTINCT subject FROM claims WHERE retired = 0 AND value_entity IN (${marks(entities)})`,
          ...entities,
        )
        .map(row => text(row, 'subject'))
    },
    async version(region) {
      return `${db.foreign()} ${db.told.get(region) ?? 0}`
    },
    async get(id) {
      const row = db.get(`SELECT ${toldColumns} FROM claims WHERE id = ?`, id)
      reader.refresh()
      return row && reader.read(row)
    },
  }
}
