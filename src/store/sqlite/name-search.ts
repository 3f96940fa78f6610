// Looks typed words up among the words of printed names: as they are, as beginnings, or as misspelt.
import { distance } from 'fastest-levenshtein'
import type { EntityId, EntityKind } from '../../model/entity.ts'
import type { Database } from './database.ts'
import { trigramsOf } from './name-index.ts'
import { marks, number, type Row, text } from './row.ts'

/** A name that fits, and how well: 0 is best. */
export type Found = { readonly entity: EntityId; readonly fit: number }

/** So many names are weighed at most; the most printed ones are among them. */
const maxNames = 60
/** So many words stand for one typed word at most. */
const maxWords = 50
/** More words or names than this are common ones: then walking the most printed names finds some at once. */
const common = 400
/** Where a misspelt word is looked for among the words that share trigrams with it. */
const maxCandidates = 150
const allKinds: readonly EntityKind[] = ['person', 'party', 'body', 'region', 'election']

/** Letters that may be wrong in a word of this length. */
function allowed(word: string): number {
  if (word.length < 4) return 0
  return word.length < 6 ? 1 : 2
}

type Words = readonly number[]

const wordExactly = (db: Database, word: string): Words =>
  db.all('SELECT number FROM words WHERE word = ?', word).map(row => number(row, 'number'))

const wordsBeginning = (db: Database, word: string, limit: number): Words =>
  db
    .all('SELECT number FROM words WHERE word >= ?1 AND word < ?1 || ?2 LIMIT ?3', word, '\u{10FFFF}', limit)
    .map(row => number(row, 'number'))

/** Words a few letters away, with how many; the nearest first. */
function wordsNear(db: Database, word: string): Map<number, number> {
  const trigrams = trigramsOf(word)
  const rows = db.all(
    `SELECT words.number, words.word FROM words JOIN (
       SELECT word, count(*) AS shared FROM word_trigrams WHERE trigram IN (${marks(trigrams)})
       GROUP BY word ORDER BY shared DESC LIMIT ${maxCandidates}
     ) AS near ON near.word = words.number`,
    ...trigrams,
  )
  const near = rows
    .map(row => [number(row, 'number'), distance(word, text(row, 'word'))] as const)
    .filter(([, letters]) => letters <= allowed(word))
    .sort(([, x], [, y]) => x - y)
  return new Map(near.slice(0, maxWords))
}

/** Names that have, for every list of words, one of them; the most printed first. */
function namesWithAll(db: Database, lists: readonly Words[], kind: EntityKind | undefined): Row[] {
  if (lists.length === 0 || lists.some(words => words.length === 0)) return []
  const each = lists.map(words => `SELECT name FROM name_words WHERE word IN (${marks(words)})`)
  const values = lists.flat()
  return db.all(
    `SELECT entity, key, count FROM names WHERE number IN (${each.join(' INTERSECT ')})
     ${kind ? 'AND kind = ?' : ''} ORDER BY count DESC LIMIT ${maxNames}`,
    ...values,
    ...(kind ? [kind] : []),
  )
}

/** The most printed names with this word, or with one that begins so: for words that very many names have. */
function printedNames(db: Database, word: string, whole: boolean, kind: EntityKind | undefined): Row[] {
  // A key holds lower-case letters and spaces alone, so nothing in it is special to GLOB.
  const end = whole ? ' *' : '*'
  return (kind ? [kind] : allKinds).flatMap(one =>
    db.all(
      `SELECT entity, key, count FROM names WHERE kind = ? AND ' ' || key || ' ' GLOB ? ORDER BY count DESC LIMIT ${maxNames}`,
      one,
      `* ${word}${end}`,
    ),
  )
}

function isCommon(db: Database, words: Words): boolean {
  const row = db.get(
    `SELECT count(*) AS names FROM (SELECT 1 FROM name_words WHERE word IN (${marks(words)}) LIMIT ${common})`,
    ...words,
  )
  return row !== undefined && number(row, 'names') >= common
}

/** Every typed word is a word of the name as it stands. The whole name fits best, then a surname alone. */
function exactly(db: Database, typed: readonly string[], kind: EntityKind | undefined): Found[] {
  const lists = typed.map(word => wordExactly(db, word))
  const [only, ...more] = typed
  const single = only !== undefined && more.length === 0
  const words = lists[0] ?? []
  const rows =
    single && words.length > 0 && isCommon(db, words)
      ? printedNames(db, only, true, kind)
      : namesWithAll(db, lists, kind)
  const typedKey = [...typed].sort().join(' ')
  return rows.map(row => {
    const key = text(row, 'key')
    const whole = key.split(' ').sort().join(' ') === typedKey
    const surname = single && key.endsWith(only)
    return { entity: text(row, 'entity'), fit: whole || surname ? 0 : 1 }
  })
}

/** Some words are initials: the others are looked up, and each initial must begin a word of the name. */
function withInitials(db: Database, typed: readonly string[], kind: EntityKind | undefined): Found[] {
  const initials = typed.filter(word => word.length === 1)
  const words = typed.filter(word => word.length > 1)
  if (initials.length === 0 || words.length === 0) return []
  const lists = words.map(word => wordExactly(db, word))
  return namesWithAll(db, lists, kind)
    .filter(row => {
      const rest = text(row, 'key')
        .split(' ')
        .filter(word => !words.includes(word))
      return initials.every(initial => rest.some(word => word.startsWith(initial)))
    })
    .map(row => ({ entity: text(row, 'entity'), fit: 2 }))
}

/** Every typed word begins a word of the name. */
function beginning(db: Database, typed: readonly string[], kind: EntityKind | undefined): Found[] {
  const lists = typed.map(word => {
    const exact = wordExactly(db, word)
    return exact.length > 0 ? exact : wordsBeginning(db, word, common)
  })
  return namesWithAll(db, lists, kind).map(row => ({ entity: text(row, 'entity'), fit: 3 }))
}

/** Words may be misspelt; three or more typed words allow for one that no article printed, such as a patronymic. */
function misspelt(db: Database, typed: readonly string[], kind: EntityKind | undefined): Found[] {
  const lists = typed.map(word => {
    const exact = wordExactly(db, word)
    return exact.length > 0 ? new Map(exact.map(known => [known, 0])) : wordsNear(db, word)
  })
  const enough = typed.length < 3 ? [lists] : [lists, ...lists.map((_, i) => lists.toSpliced(i, 1))]
  for (const required of enough) {
    const rows = namesWithAll(
      db,
      required.map(words => [...words.keys()]),
      kind,
    )
    if (rows.length === 0) continue
    return rows.map(row => {
      const words = text(row, 'key').split(' ')
      const wrong = typed.map(word => Math.min(...words.map(known => distance(word, known))))
      return { entity: text(row, 'entity'), fit: 4 + wrong.reduce((sum, letters) => sum + letters, 0) }
    })
  }
  return []
}

/** Names that these folded words could mean: the next looser reading is tried only where the stricter one finds none. */
export function namesLike(
  db: Database,
  typed: readonly string[],
  kind: EntityKind | undefined,
): readonly Found[] {
  for (const reading of [exactly, withInitials, beginning, misspelt]) {
    const found = reading(db, typed, kind)
    if (found.length > 0) return found
  }
  return []
}

/** Names of which some word begins with the last typed word and which have the words before it. */
export function namesBeginning(
  db: Database,
  typed: readonly string[],
  kind: EntityKind | undefined,
  limit: number,
): readonly Found[] {
  const [only, ...more] = typed
  if (only === undefined) return mostPrinted(db, kind, limit)
  const last = more.at(-1) ?? only
  // A half-typed word folds otherwise than a whole one ("Khaj" and "Khajimba"): then a letter less may find it.
  for (const beginning of [last, last.slice(0, -1)].filter(word => word !== '')) {
    const words = wordsBeginning(db, beginning, common)
    const rows =
      more.length === 0 && (words.length >= common || isCommon(db, words))
        ? printedNames(db, beginning, false, kind)
        : namesWithAll(
            db,
            [...typed.slice(0, -1).map(word => wordsBeginning(db, word, maxWords)), words],
            kind,
          )
    if (rows.length > 0) return rows.map(row => ({ entity: text(row, 'entity'), fit: 0 }))
  }
  return []
}

function mostPrinted(db: Database, kind: EntityKind | undefined, limit: number): Found[] {
  return (kind ? [kind] : allKinds)
    .flatMap(one =>
      db.all('SELECT entity, count FROM names WHERE kind = ? ORDER BY count DESC LIMIT ?', one, limit * 2),
    )
    .map(row => ({ entity: text(row, 'entity'), fit: 0 }))
}
