// The full-text index of articles: their words, and marks that stand for what they are about and who published them.
import { createHash } from 'node:crypto'
import type { ReadArticle } from '../store.ts'
import type { Database } from './database.ts'
import { wordsOf } from './words.ts'

/** One word that stands for a region, publisher or entity, and that no text contains. */
export function mark(kind: 'region' | 'publisher' | 'entity', id: string): string {
  return `${kind}${createHash('sha256').update(id).digest('hex').slice(0, 16)}`
}

function marksOf({ article, regions, names }: ReadArticle): string[] {
  const entities = new Set(names.map(({ entity }) => entity))
  return [
    mark('publisher', article.publisher),
    ...new Set(regions.map(region => mark('region', region))),
    ...[...entities].map(entity => mark('entity', entity)),
  ]
}

export function addWords(db: Database, number: number, read: ReadArticle): void {
  const { title, text } = read.article
  db.run(
    'INSERT INTO article_words (rowid, title, text, marks) VALUES (?, ?, ?, ?)',
    number,
    wordsOf(title).join(' '),
    wordsOf(text).join(' '),
    marksOf(read).join(' '),
  )
}

export function dropWords(db: Database, number: number): void {
  db.run('DELETE FROM article_words WHERE rowid = ?', number)
}
