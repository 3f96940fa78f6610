// Articles: saved, listed newest first, and found by their words.
import type { Article } from '../../model/article.ts'
import type { ArticleHit, ArticleQuery, Store } from '../store.ts'
import { firstNumber, lastNumber } from './article-number.ts'
import { articleColumns, articleFrom, hitFrom } from './article-row.ts'
import { mark } from './article-words.ts'
import type { Database } from './database.ts'
import { excerptOf } from './excerpt.ts'
import { groupOf } from './judgements.ts'
import { marks, number, type Row, text } from './row.ts'
import { rereadArticle, saveArticles } from './save-article.ts'
import { matchOf, typedFrom } from './typed.ts'

const hitColumns = `articles.number, articles.at, ${articleColumns}, articles.regions, articles.text`
/** Asking for more than this at once is a mistake. */
const maxLimit = 1_000

/** What the query narrows to, as marks of the full-text index; undefined where it narrows nothing. */
function marksMatch(db: Database, { region, entity, publisher }: ArticleQuery): string | undefined {
  const any = (words: readonly string[]) => `(${words.map(word => `"${word}"`).join(' OR ')})`
  const all = [
    ...(region === undefined ? [] : [any([mark('region', region)])]),
    ...(entity === undefined ? [] : [any(groupOf(db, entity).map(id => mark('entity', id)))]),
    ...(publisher === undefined ? [] : [any([mark('publisher', publisher)])]),
  ]
  return all.length === 0 ? undefined : `marks : (${all.join(' AND ')})`
}

function window({ since, until }: ArticleQuery): [from: number, to: number] {
  return [
    since === undefined ? 1 : firstNumber(since),
    until === undefined ? Number.MAX_SAFE_INTEGER : lastNumber(until),
  ]
}

const within = ({ since, until }: ArticleQuery) => [since ?? '', until ?? '\u{10FFFF}'] as const
const limitOf = ({ limit }: ArticleQuery) => Math.max(0, Math.min(limit, maxLimit))

/** Articles that match, newest first. */
function matching(db: Database, match: string, query: ArticleQuery): Row[] {
  return db.all(
    `SELECT ${hitColumns} FROM article_words CROSS JOIN articles ON articles.number = article_words.rowid
     WHERE article_words MATCH ? AND article_words.rowid BETWEEN ? AND ? AND articles.at BETWEEN ? AND ?
     ORDER BY article_words.rowid DESC LIMIT ?`,
    match,
    ...window(query),
    ...within(query),
    limitOf(query),
  )
}

function latest(db: Database, query: ArticleQuery): Row[] {
  const match = marksMatch(db, query)
  if (match !== undefined) return matching(db, match, query)
  return db.all(
    `SELECT ${hitColumns} FROM articles WHERE current = 1 AND number BETWEEN ? AND ? AND at BETWEEN ? AND ?
     ORDER BY number DESC LIMIT ?`,
    ...window(query),
    ...within(query),
    limitOf(query),
  )
}

/** Those whose title has all the words come first, then those whose text has them; each the newest first. */
function search(db: Database, words: string, query: ArticleQuery): ArticleHit[] {
  const typed = typedFrom(words)
  if (typed.length === 0) return []
  const narrowed = marksMatch(db, query)
  const also = narrowed === undefined ? '' : ` AND ${narrowed}`
  const titled = matching(db, `title : (${matchOf(typed)})${also}`, query)
  const seen = new Set(titled.map(row => number(row, 'number')))
  const rest =
    titled.length >= limitOf(query)
      ? []
      : matching(db, `{title text} : (${matchOf(typed)})${also}`, query).filter(
          row => !seen.has(number(row, 'number')),
        )
  const stems = new Set(typed.flat())
  return [...titled, ...rest]
    .slice(0, limitOf(query))
    .map(row => hitFrom(row, excerptOf(text(row, 'text'), stems)))
}

/** The rule sets that stored articles were read by. */
function readers(db: Database): string[] {
  const found: string[] = []
  let last = ''
  for (;;) {
    const row = db.get('SELECT min(read_by) AS next FROM articles WHERE current = 1 AND read_by > ?', last)
    if (!row || row.next === null) return found
    last = text(row, 'next')
    found.push(last)
  }
}

function readOtherwise(db: Database, readBy: string, limit: number): Article[] {
  const numbers = readers(db)
    .filter(reader => reader !== readBy)
    .flatMap(reader =>
      db
        .all(
          'SELECT number FROM articles WHERE current = 1 AND read_by = ? ORDER BY number DESC LIMIT ?',
          reader,
          limit,
        )
        .map(row => number(row, 'number')),
    )
    .sort((x, y) => y - x)
    .slice(0, Math.min(limit, maxLimit))
  return db
    .all(
      `SELECT ${articleColumns}, text FROM articles WHERE number IN (${marks(numbers)}) ORDER BY number DESC`,
      ...numbers,
    )
    .map(articleFrom)
}

export function articlesIn(db: Database): Store['articles'] {
  return {
    async save(articles) {
      return db.write(() => saveArticles(db, articles))
    },
    async get(id, revision) {
      const row =
        revision === undefined
          ? db.get('SELECT * FROM articles WHERE id = ? ORDER BY revision DESC LIMIT 1', id)
          : db.get('SELECT * FROM articles WHERE id = ? AND revision = ?', id, revision)
      return row && articleFrom(row)
    },
    async latest(query) {
      return latest(db, query).map(row => hitFrom(row))
    },
    async search(words, query) {
      return search(db, words, query)
    },
    async texts(ids) {
      const rows = db.all(
        'SELECT id, text FROM articles WHERE current = 1 AND id IN (SELECT value FROM json_each(?))',
        JSON.stringify(ids),
      )
      return new Map(rows.map(row => [text(row, 'id'), text(row, 'text')]))
    },
    async count() {
      const row = db.get('SELECT count(*) AS articles FROM articles WHERE current = 1')
      return row ? number(row, 'articles') : 0
    },
    async readOtherwise(readBy, limit) {
      return readOtherwise(db, readBy, limit)
    },
    async reread(articles) {
      db.writeSoon(() => {
        for (const read of articles) rereadArticle(db, read)
        db.rewrites++
      })
    },
  }
}
