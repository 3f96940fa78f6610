// Profiles of articles as rows: kept while their article is the current one, and counted term by term.
import { type Counts, type Profile, TERM_BITS, type Term, termOfEntity } from '../../model/profile.ts'
import type { Placed, ReadArticle } from '../store.ts'
import { daysOf } from './article-number.ts'
import type { Database } from './database.ts'
import { groupOf } from './judgements.ts'
import { bytes, maybeNumber, maybeText, number, oneOf, type Row, text } from './row.ts'

/** Stands in every article, so that its count is that of all. */
export const everyArticle: Term = 0
const mostTimes = 2 ** (32 - TERM_BITS) - 1

/** A term and how often it is said, in four bytes. */
const packed = (counts: Counts) =>
  new Uint8Array(
    Uint32Array.from([...counts].map(([term, times]) => term * (mostTimes + 1) + Math.min(times, mostTimes)))
      .buffer,
  )

/** A copy: a blob may lie at any address, and four bytes want one that is a multiple of four. */
const numbersIn = (blob: Uint8Array) => new Uint32Array(Uint8Array.from(blob).buffer)

const unpacked = (blob: Uint8Array): Counts =>
  new Map(Array.from(numbersIn(blob), one => [Math.floor(one / (mostTimes + 1)), one & mostTimes]))

export const packedKeys = (keys: readonly Term[]) => new Uint8Array(Uint32Array.from(keys).buffer)

/** The columns that `placedFrom` takes, of `profiles` with its article and its story. */
export const placedRows = `SELECT profiles.article, profiles.voice, profiles.crowd, profiles.script, profiles.words,
    profiles.bridge, articles.id, articles.at, stories.id AS story
  FROM profiles JOIN articles ON articles.number = profiles.article LEFT JOIN stories ON stories.number = profiles.story`

export function placedFrom(row: Row): Placed {
  const story = maybeText(row, 'story')
  const voice = maybeNumber(row, 'voice')
  return {
    ...{
      number: number(row, 'article'),
      id: text(row, 'id'),
      at: text(row, 'at'),
      crowd: number(row, 'crowd'),
    },
    ...(story !== undefined && { story }),
    ...(voice !== undefined && { voice }),
    profile: {
      words: unpacked(bytes(row, 'words')),
      bridge: unpacked(bytes(row, 'bridge')),
      script: oneOf(row, 'script', ['Latin', 'Cyrillic', 'other']),
    },
  }
}

/** With every other name that its people go by, as far as judgements know them by now. */
export function withNames(db: Database, placed: Placed): Placed {
  const rows = db.all(
    'SELECT DISTINCT names.entity FROM mentions JOIN names ON names.number = mentions.name WHERE mentions.article = ?',
    placed.number,
  )
  const others = rows.flatMap(row => groupOf(db, text(row, 'entity')).slice(1))
  if (others.length === 0) return placed
  const bridge = new Map([
    ...others.map(entity => [termOfEntity(entity), 1] as const),
    ...placed.profile.bridge,
  ])
  return { ...placed, profile: { ...placed.profile, bridge } }
}

function count(db: Database, { words, bridge }: Pick<Profile, 'words' | 'bridge'>, by: 1 | -1): void {
  for (const term of new Set([everyArticle, ...words.keys(), ...bridge.keys()])) {
    db.run(
      'INSERT INTO term_counts (term, articles) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET articles = articles + ?2',
      term,
      by,
    )
    const known = db.termCounts.get(term)
    if (known !== undefined) db.termCounts.set(term, known + by)
  }
}

function dropKeys(db: Database, article: number, keys: Uint8Array): void {
  for (const term of numbersIn(keys))
    db.run(
      'DELETE FROM story_keys WHERE days = ? AND term = ? AND article = ?',
      daysOf(article),
      term,
      article,
    )
}

/** Stores what was read of an article for its story, which it keeps until it is placed anew. */
export function saveProfile(db: Database, article: number, { profile }: ReadArticle): void {
  if (!profile) return
  const [words, bridge] = [packed(profile.words), packed(profile.bridge)]
  const known = db.get('SELECT words, bridge FROM profiles WHERE article = ?', article)
  if (known && same(bytes(known, 'words'), words) && same(bytes(known, 'bridge'), bridge)) return
  if (known) takeBack(db, article)
  count(db, profile, 1)
  db.run(
    `INSERT INTO profiles (article, waiting, crowd, script, words, bridge, keys) VALUES (?, 1, 0, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET waiting = 1, voice = NULL, script = excluded.script, words = excluded.words,
       bridge = excluded.bridge, keys = excluded.keys`,
    ...[article, profile.script, words, bridge, packedKeys([])],
  )
  db.placed++
}

/** Nobody has read the article yet, but it is the next revision of one that has a story. */
export function keepStory(db: Database, article: number, story: number | undefined): void {
  if (story === undefined) return
  db.run(
    `INSERT INTO profiles (article, story, waiting, crowd, script, words, bridge, keys)
     VALUES (?1, ?2, 0, 0, 'other', ?3, ?3, ?3)`,
    ...[article, story, packedKeys([])],
  )
}

/** Forgets the profile of a text that was replaced; returns the number of its story. */
export function dropProfile(db: Database, article: number): number | undefined {
  const known = db.get('SELECT story FROM profiles WHERE article = ?', article)
  if (!known) return undefined
  takeBack(db, article)
  db.run('DELETE FROM profiles WHERE article = ?', article)
  db.placed++
  return maybeNumber(known, 'story')
}

/** Takes an article out of the counts, and out of the index. */
function takeBack(db: Database, article: number): void {
  const row = db.get('SELECT words, bridge, keys FROM profiles WHERE article = ?', article)
  if (!row) return
  const [words, bridge] = [unpacked(bytes(row, 'words')), unpacked(bytes(row, 'bridge'))]
  if (words.size + bridge.size > 0) count(db, { words, bridge }, -1)
  dropKeys(db, article, bytes(row, 'keys'))
}

const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0
