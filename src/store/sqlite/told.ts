// Claims with their articles as objects, kept while they are asked for often: reading one row costs more than finding it.
import type { Claim, Predicate } from '../../model/claim.ts'
import type { Told } from '../store.ts'
import { articleColumns, headFrom } from './article-row.ts'
import type { Database } from './database.ts'
import { number, type Row, text } from './row.ts'

/** About a kilobyte each. */
const maxKept = 20_000
/** A third of a kilobyte each. */
const maxHeads = 60_000

/** Stored by `save-article.ts` alone, after its words were found in the article. */
function claimFrom(row: Row): Claim {
  const claim: Claim = JSON.parse(text(row, 'body'))
  return claim
}

type AnyTold = { readonly claim: Claim; readonly article: Told<Predicate>['article'] }

export type ToldReader = {
  /** Looks whether what is kept still holds; before each question. */
  refresh(): void
  /** Reads the articles of these rows in one go; `read` would look each up by itself. */
  prepare(rows: readonly Row[]): void
  read(row: Row): AnyTold
}

/** The columns that `read` takes; every index of claims has them. With `body` beside them, nothing else is looked up. */
export const toldColumns = 'subject, article, place'

/** A claim's row changes only when its article is read again, here (`db.rewrites`) or in another process (data_version). */
export function toldReader(db: Database): ToldReader {
  const kept = new Map<string, AnyTold>()
  const heads = new Map<number, AnyTold['article']>()
  let version = ''

  const headOf = (article: number) => {
    const known = heads.get(article)
    if (known) return known
    const row = db.get(`SELECT ${articleColumns} FROM articles WHERE number = ?`, article)
    if (!row) throw new Error(`A claim points to article ${article}, which is not stored`)
    const head = headFrom(row)
    heads.set(article, head)
    return head
  }
  const forget = () => {
    kept.clear()
    heads.clear()
  }

  return {
    refresh() {
      const now = `${db.rewrites} ${db.foreign()}`
      if (now !== version) forget()
      version = now
    },
    prepare(rows) {
      const missing = new Set(rows.map(row => number(row, 'article')).filter(article => !heads.has(article)))
      if (missing.size < 2) return
      if (heads.size + missing.size > maxHeads) heads.clear()
      for (const row of db.all(
        `SELECT number, ${articleColumns} FROM articles WHERE number IN (SELECT value FROM json_each(?))`,
        JSON.stringify([...missing]),
      ))
        heads.set(number(row, 'number'), headFrom(row))
    },
    read(row) {
      const article = number(row, 'article')
      const key = `${article} ${number(row, 'place')}`
      const known = kept.get(key)
      if (known) return known
      const stored =
        'body' in row
          ? row
          : db.get(
              'SELECT body FROM claims WHERE subject = ? AND article = ? AND place = ?',
              text(row, 'subject'),
              article,
              number(row, 'place'),
            )
      if (!stored) throw new Error(`The claim ${key} is in the index and not stored`)
      const told = { claim: claimFrom(stored), article: headOf(article) }
      if (kept.size >= maxKept) kept.clear()
      kept.set(key, told)
      return told
    },
  }
}
