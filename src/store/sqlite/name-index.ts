// How a printed name is found again: its key, the words of the key, and the trigrams of every word for misspelt ones.
import { createHash } from 'node:crypto'
import { foldName } from '../../model/fold.ts'
import type { Database } from './database.ts'
import { number, text } from './row.ts'

/** Where the fold that the keys were made with is noted. */
const foldNote = 'names folded by'
/** Names whose keys tell one fold from another. */
const probes = [
  'Рауль Хаджимба',
  'Raul Khajimba',
  'ირაკლი ღარიბაშვილი',
  'Արայիկ Հարությունյան',
  'Şavkat Müller-Łoś',
]

export function trigramsOf(word: string): string[] {
  const letters = [...`^${word}$`]
  return [...new Set(letters.slice(2).map((letter, i) => `${letters[i]}${letters[i + 1]}${letter}`))]
}

function wordNumber(db: Database, word: string): number {
  const known = db.get('SELECT number FROM words WHERE word = ?', word)
  if (known) return number(known, 'number')
  const added = db.insert('INSERT INTO words (word) VALUES (?)', word)
  for (const trigram of trigramsOf(word))
    db.run('INSERT INTO word_trigrams (trigram, word) VALUES (?, ?)', trigram, added)
  return added
}

/** Files the words of a name's key; the last of them counts as the surname. */
export function indexName(db: Database, name: number, key: string): void {
  const words = key === '' ? [] : key.split(' ')
  for (const [i, word] of words.entries())
    db.run(
      'INSERT INTO name_words (word, name, last) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET last = max(last, excluded.last)',
      wordNumber(db, word),
      name,
      i === words.length - 1 ? 1 : 0,
    )
}

/** Files every name anew. */
export function indexEveryName(db: Database): void {
  db.exec('DELETE FROM name_words; DELETE FROM word_trigrams; DELETE FROM words')
  for (const row of db.all('SELECT number, name FROM names')) {
    const key = foldName(text(row, 'name'))
    db.run('UPDATE names SET key = ? WHERE number = ?', key, number(row, 'number'))
    indexName(db, number(row, 'number'), key)
  }
  db.run(
    'INSERT INTO notes (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
    foldNote,
    foldStamp(),
  )
}

function foldStamp(): string {
  return createHash('sha256').update(probes.map(foldName).join('\n')).digest('base64url').slice(0, 12)
}

/** Were the names filed by another fold than today's? A key made by one is not found by the other. */
export function foldChanged(db: Database): boolean {
  const row = db.get('SELECT value FROM notes WHERE name = ?', foldNote)
  return row === undefined || text(row, 'value') !== foldStamp()
}
