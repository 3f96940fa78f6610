// Claims: found by whom or what they are about, newest article first, each with the article that made it.
import type { SQLInputValue } from 'node:sqlite'
import type { Claim, ClaimAbout, Predicate } from '../../model/claim.ts'
import type { ClaimQuery, Store, Told } from '../store.ts'
import { articleColumns, headFrom } from './article-row.ts'
import type { Database } from './database.ts'
import { marks, number, type Row, text } from './row.ts'

/** Stored by `save-article.ts` alone, after its words were found in the article. */
function claimFrom(row: Row): Claim {
  const claim: Claim = JSON.parse(text(row, 'body'))
  return claim
}

function isAbout<P extends Predicate>(
  claim: Claim,
  predicates: readonly P[] | undefined,
): claim is ClaimAbout<P> {
  return predicates === undefined || predicates.some(predicate => predicate === claim.predicate)
}

/** The article that each row points to, read once however many claims it makes. */
function headsFor(db: Database): (article: number) => Told['article'] {
  const heads = new Map<number, Told['article']>()
  return article => {
    const known = heads.get(article)
    if (known) return known
    const row = db.get(`SELECT ${articleColumns} FROM articles WHERE number = ?`, article)
    if (!row) throw new Error(`A claim points to article ${article}, which is not stored`)
    const head = headFrom(row)
    heads.set(article, head)
    return head
  }
}

/** Every list of conditions begins with one that an index answers. */
function conditions(query: ClaimQuery): [sql: string, values: SQLInputValue[]] {
  const { subjects, subjectPrefix, predicates, region, article, valueEntity } = query
  const parts: [sql: string, values: readonly SQLInputValue[]][] = [['claims.retired = 0', []]]
  if (article !== undefined)
    parts.push(['claims.article IN (SELECT number FROM articles WHERE id = ? AND current = 1)', [article]])
  if (subjects !== undefined) parts.push([`claims.subject IN (${marks(subjects)})`, subjects])
  if (subjectPrefix !== undefined)
    parts.push(['claims.subject >= ? AND claims.subject < ?', [subjectPrefix, `${subjectPrefix}\u{10FFFF}`]])
  if (region !== undefined) parts.push(['claims.region = ?', [region]])
  if (valueEntity !== undefined) parts.push(['claims.value_entity = ?', [valueEntity]])
  if (predicates !== undefined) parts.push([`claims.predicate IN (${marks(predicates)})`, predicates])
  return [parts.map(([sql]) => sql).join(' AND '), parts.flatMap(([, values]) => [...values])]
}

export function claimsIn(db: Database): Store['claims'] {
  return {
    async find<P extends Predicate = Predicate>(query: ClaimQuery & { predicates?: readonly P[] }) {
      const [where, values] = conditions(query)
      // Sorted by what stands in the index, and only then are the claims themselves read.
      const rows = db.all(
        `SELECT claims.article, claims.body FROM claims JOIN (
           SELECT number, article FROM claims WHERE ${where} ORDER BY article DESC, number LIMIT ?
         ) AS found ON found.number = claims.number ORDER BY found.article DESC, found.number`,
        ...values,
        query.limit ?? -1,
      )
      const headOf = headsFor(db)
      const told: Told<P>[] = []
      for (const row of rows) {
        const claim = claimFrom(row)
        if (isAbout(claim, query.predicates)) told.push({ claim, article: headOf(number(row, 'article')) })
      }
      return told
    },
    async get(id) {
      const row = db.get('SELECT article, body FROM claims WHERE id = ?', id)
      return row && { claim: claimFrom(row), article: headsFor(db)(number(row, 'article')) }
    },
  }
}
