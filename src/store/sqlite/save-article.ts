// Stores what was read of an article: as new, as the next revision of a known one, or not at all where nothing changed.
import type { Article } from '../../model/article.ts'
import { type Claim, claimId, isQuoted } from '../../model/claim.ts'
import { voteOf } from '../../model/election.ts'
import type { EntityId } from '../../model/entity.ts'
import type { RegionId } from '../../model/region.ts'
import { nobodyYet, type ReadArticle, type Saved } from '../store.ts'
import { freeNumber } from './article-number.ts'
import { addWords, dropWords } from './article-words.ts'
import type { Database } from './database.ts'
import { addMentions, dropMentions } from './mentions.ts'
import { dropProfile, keepStory, saveProfile } from './profiles.ts'
import { number, orNull, type Row, text } from './row.ts'

/** When an article counts as having appeared: as its publisher says, but never after we saw it. */
function timeOf({ published, seenAt }: Article): string {
  return published !== undefined && published < seenAt ? published : seenAt
}

function regionOf(claim: Claim): string | undefined {
  if (claim.predicate === 'position') return claim.value.about
  return claim.predicate === 'role' ? claim.value.region : undefined
}

function valueEntityOf(claim: Claim): string | undefined {
  return claim.predicate === 'result' || claim.predicate === 'winner' ? claim.value.entity : undefined
}

const votePlace = (subject: EntityId): readonly RegionId[] => {
  const vote = voteOf(subject)
  return vote ? [vote.region] : []
}

/** Whoever remembers the votes of these places reads them anew. */
function touch(db: Database, places: readonly RegionId[]): void {
  for (const place of new Set(places)) db.told.set(place, (db.told.get(place) ?? 0) + 1)
}

/** Stores the claims whose words stand in the article and returns how many were refused. */
function saveClaims(db: Database, article: Article, row: number, claims: readonly Claim[]): number {
  const quoted = claims.filter(claim => isQuoted(claim, article))
  touch(
    db,
    quoted.flatMap(claim =>
      claim.predicate === 'position' ? [claim.value.about] : votePlace(claim.subject),
    ),
  )
  const last = db.get('SELECT coalesce(max(place), -1) AS place FROM claims WHERE article = ?', row)
  const first = last ? number(last, 'place') + 1 : 0
  for (const [i, claim] of quoted.entries()) {
    db.run(
      `INSERT INTO claims (id, article, place, retired, subject, predicate, region, value_entity, body)
       VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET retired = 0, region = excluded.region, value_entity = excluded.value_entity, body = excluded.body`,
      claim.id,
      row,
      first + i,
      claim.subject,
      claim.predicate,
      orNull(regionOf(claim)),
      orNull(valueEntityOf(claim)),
      JSON.stringify(claim),
    )
  }
  return claims.length - quoted.length
}

/** The reader counts every text as a first revision; the store knows better. */
function asRevision(read: ReadArticle, revision: number): ReadArticle {
  if (read.article.revision === revision) return read
  const claims = read.claims.map(claim => {
    // A claim about another article or revision than the one it came with stays as it is, and is refused.
    if (claim.from.revision !== read.article.revision) return claim
    const from = { ...claim.from, revision }
    return { ...claim, from, id: claimId({ ...claim, from }) }
  })
  return { ...read, article: { ...read.article, revision }, claims }
}

/** Adds a revision, in the story of the one before it, and makes it the current one; returns how many claims were refused. */
function add(db: Database, read: ReadArticle, story?: number): number {
  const { article } = read
  const at = timeOf(article)
  const row = freeNumber(db, at)
  db.run(
    `INSERT INTO articles (number, id, revision, current, at, read_by, publisher, source, url, language, title, byline,
       published, seen_at, tags, regions, text, stub) VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    row,
    article.id,
    article.revision,
    at,
    read.readBy,
    article.publisher,
    article.source,
    orNull(article.url),
    article.language,
    article.title,
    orNull(article.byline),
    orNull(article.published),
    article.seenAt,
    article.tags ? JSON.stringify(article.tags) : null,
    JSON.stringify(read.regions),
    article.text,
    article.isStub ? 1 : 0,
  )
  keepStory(db, row, story)
  // Words are indexed with what the article is about, once, when that is known.
  if (read.readBy === nobodyYet) return 0
  addWords(db, row, read)
  addMentions(db, row, read.names)
  saveProfile(db, row, read)
  return saveClaims(db, article, row, read.claims)
}

function retireClaims(db: Database, row: number): void {
  const claims = db.all('SELECT subject, region FROM claims WHERE article = ? AND retired = 0', row)
  touch(
    db,
    claims.flatMap(claim => [
      ...votePlace(text(claim, 'subject')),
      ...(claim.region === null ? [] : [text(claim, 'region')]),
    ]),
  )
  db.run('UPDATE claims SET retired = 1 WHERE article = ? AND retired = 0', row)
}

/** The older revision is found no more, but its text and claims stay, so that its quotes keep standing. Returns its story. */
function retire(db: Database, row: number): number | undefined {
  db.run('UPDATE articles SET current = 0 WHERE number = ?', row)
  dropReading(db, row)
  return dropProfile(db, row)
}

/** Takes back all that was read out of an article, if anybody has read it. */
function dropReading(db: Database, row: number): void {
  const reader = db.get('SELECT read_by FROM articles WHERE number = ?', row)?.read_by
  if (reader === nobodyYet) return
  retireClaims(db, row)
  dropMentions(db, row)
  dropWords(db, row)
}

const currentOf = (db: Database, id: string): Row | undefined =>
  db.get(
    'SELECT number, revision, title, text FROM articles WHERE id = ? AND current = 1 ORDER BY revision DESC LIMIT 1',
    id,
  )

function save(db: Database, read: ReadArticle): Saved {
  const current = currentOf(db, read.article.id)
  if (!current) return { added: 1, revised: 0, known: 0, refused: add(db, asRevision(read, 1)) }
  const same = text(current, 'title') === read.article.title && text(current, 'text') === read.article.text
  if (same) return { added: 0, revised: 0, known: 1, refused: 0 }
  const story = retire(db, number(current, 'number'))
  const refused = add(db, asRevision(read, number(current, 'revision') + 1), story)
  return { added: 0, revised: 1, known: 0, refused }
}

/** Saves articles inside the caller's transaction. */
export function saveArticles(db: Database, articles: readonly ReadArticle[]): Saved {
  const total = { added: 0, revised: 0, known: 0, refused: 0 }
  for (const read of articles) {
    const saved = save(db, read)
    total.added += saved.added
    total.revised += saved.revised
    total.known += saved.known
    total.refused += saved.refused
  }
  return total
}

/** Puts a new reading of a stored text in the place of the old one, whose claims are retired. */
export function rereadArticle(db: Database, read: ReadArticle): void {
  const { id, revision } = read.article
  const current = currentOf(db, id)
  if (!current || number(current, 'revision') !== revision || text(current, 'text') !== read.article.text)
    return
  const row = number(current, 'number')
  dropReading(db, row)
  db.run(
    'UPDATE articles SET read_by = ?, language = ?, regions = ? WHERE number = ?',
    read.readBy,
    read.article.language,
    JSON.stringify(read.regions),
    row,
  )
  addWords(db, row, read)
  addMentions(db, row, read.names)
  saveProfile(db, row, read)
  saveClaims(db, read.article, row, read.claims)
}
