// Feeds: what is polled when, and what each poll brought, all of it or nothing.
import { createHash } from 'node:crypto'
import type { SQLInputValue } from 'node:sqlite'
import { type Ailment, ailments } from '../../model/ailment.ts'
import type { FeedId } from '../../model/article.ts'
import type { Feed, Polled, Saved, Store } from '../store.ts'
import type { Database } from './database.ts'
import { given, marks, maybeText, number, oneOf, type Row, text, texts } from './row.ts'
import { saveArticles } from './save-article.ts'

/** Until a poll has shown how often a feed brings news, in seconds. */
const firstInterval = 900

function feedFrom(row: Row): Feed {
  return given<Feed>({
    id: text(row, 'id'),
    url: text(row, 'url'),
    publisher: text(row, 'publisher'),
    source: text(row, 'source'),
    language: maybeText(row, 'language'),
    regions: texts(row, 'regions'),
    origin: oneOf(row, 'origin', ['catalogue', 'operator']),
    state: oneOf(row, 'state', ['active', 'failing', 'gone']),
    etag: maybeText(row, 'etag'),
    lastModified: maybeText(row, 'last_modified'),
    bodyHash: maybeText(row, 'body_hash'),
    nextPollAt: text(row, 'next_poll_at'),
    intervalSeconds: number(row, 'interval_seconds'),
    failures: number(row, 'failures'),
    problem: maybeText(row, 'problem'),
    ailments: row.ailments === null ? undefined : ailmentsOf(row),
    lastPolledAt: maybeText(row, 'last_polled_at'),
    lastGoodAt: maybeText(row, 'last_good_at'),
    lastNewAt: maybeText(row, 'last_new_at'),
  })
}

function ailmentsOf(row: Row): readonly Ailment[] {
  const words = new Set(texts(row, 'ailments'))
  return ailments.filter(word => words.has(word))
}

/** One spelling per address; what follows a hash never reaches the server. */
function normal(url: string): string {
  const parsed = URL.parse(url)
  if (!parsed) return url
  parsed.hash = ''
  return parsed.href
}

function idFor(publisher: string, url: string): FeedId {
  return `${publisher}-${createHash('sha256').update(url).digest('hex').slice(0, 8)}`
}

const byAddress = (db: Database, url: string) =>
  db.get('SELECT * FROM feeds WHERE url = ?1 OR listed_url = ?1', normal(url))

function addFeed(db: Database, feed: Parameters<Store['feeds']['add']>[0], origin: Feed['origin']): FeedId {
  const url = normal(feed.url)
  const id = idFor(feed.publisher, url)
  db.run(
    `INSERT INTO feeds (id, url, listed_url, publisher, source, language, regions, origin, state, next_poll_at, interval_seconds, failures)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'active', ?, ?, 0)`,
    ...[id, url, url, feed.publisher, feed.source, feed.language ?? null, JSON.stringify(feed.regions)],
    ...[origin, feed.now, firstInterval],
  )
  return id
}

type Listed = Parameters<Store['feeds']['syncCatalogue']>[0]

function syncCatalogue(db: Database, listed: Listed, now: string): void {
  const kept = new Set<FeedId>()
  for (const { publisher, source, feed } of listed) {
    const { url, language, regions = [] } = feed
    const known = byAddress(db, url)
    if (!known) {
      kept.add(addFeed(db, { url, publisher, source, language, regions, now }, 'catalogue'))
      continue
    }
    kept.add(text(known, 'id'))
    // A feed that its server called gone stays gone; one that the catalogue had dropped is polled again.
    db.run(
      `UPDATE feeds SET publisher = ?, source = ?, language = ?, regions = ?, origin = 'catalogue', dropped = 0,
         state = CASE dropped WHEN 1 THEN 'active' ELSE state END,
         next_poll_at = CASE dropped WHEN 1 THEN ? ELSE next_poll_at END
       WHERE id = ?`,
      ...[publisher, source, language, JSON.stringify(regions), now, text(known, 'id')],
    )
  }
  for (const row of db.all("SELECT id FROM feeds WHERE origin = 'catalogue' AND dropped = 0"))
    if (!kept.has(text(row, 'id')))
      db.run(
        "UPDATE feeds SET dropped = CASE state WHEN 'gone' THEN 0 ELSE 1 END, state = 'gone' WHERE id = ?",
        text(row, 'id'),
      )
}

/** What a poll may change, and its column. */
const changeable: readonly [keyof Polled['feedNow'], column: string][] = [
  ['url', 'url'],
  ['publisher', 'publisher'],
  ['source', 'source'],
  ['language', 'language'],
  ['regions', 'regions'],
  ['state', 'state'],
  ['etag', 'etag'],
  ['lastModified', 'last_modified'],
  ['bodyHash', 'body_hash'],
  ['nextPollAt', 'next_poll_at'],
  ['intervalSeconds', 'interval_seconds'],
  ['failures', 'failures'],
  ['problem', 'problem'],
  ['ailments', 'ailments'],
  ['lastPolledAt', 'last_polled_at'],
  ['lastGoodAt', 'last_good_at'],
  ['lastNewAt', 'last_new_at'],
]

/** An empty text takes a value back: a problem that is over, a validator that the server no longer sends. */
function columnValue(value: Feed[keyof Feed]): SQLInputValue {
  if (value === undefined || value === '') return null
  if (typeof value === 'string' || typeof value === 'number') return value
  return JSON.stringify(value)
}

function changeFeed(db: Database, id: FeedId, at: string, feedNow: Polled['feedNow']): void {
  const url = feedNow.url === undefined ? undefined : normal(feedNow.url)
  const owner = url === undefined ? undefined : db.get('SELECT id FROM feeds WHERE url = ?', url)
  // Two feeds that lead to one address stay two: the address of the first is not taken from it.
  const free = url !== undefined && (owner === undefined || text(owner, 'id') === id)
  const { url: _, ...rest } = feedNow
  const now: Polled['feedNow'] = { lastPolledAt: at, ...rest, ...(free ? { url } : {}) }
  for (const [member, column] of changeable)
    if (member in now) db.run(`UPDATE feeds SET ${column} = ? WHERE id = ?`, columnValue(now[member]), id)
}

function save(db: Database, { feed, at, entries, articles, feedNow }: Polled): Saved {
  // Removed while it was polled: what came of the poll is let go.
  if (!db.get('SELECT id FROM feeds WHERE id = ?', feed))
    return { added: 0, revised: 0, known: 0, refused: 0 }
  const saved = saveArticles(db, articles)
  for (const { key, fingerprint, article } of entries)
    db.run(
      `INSERT INTO entries (feed, key, fingerprint, article) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET fingerprint = excluded.fingerprint, article = coalesce(excluded.article, article)`,
      ...[feed, key, fingerprint, article ?? null],
    )
  changeFeed(db, feed, at, feedNow)
  return saved
}

/** Fewer articles in common are chance. */
const leastShared = 5

/** Of two feeds with the same articles one is named: the one with less, or the later one. */
const twins = `
  WITH told AS MATERIALIZED (SELECT DISTINCT feed, article FROM entries WHERE article IS NOT NULL),
    sizes AS MATERIALIZED (SELECT feed, count(*) AS size FROM told GROUP BY feed)
  SELECT mine.feed AS feed, theirs.feed AS other
  FROM told mine JOIN told theirs ON theirs.article = mine.article AND theirs.feed <> mine.feed
    JOIN sizes mine_size ON mine_size.feed = mine.feed JOIN sizes their_size ON their_size.feed = theirs.feed
  WHERE mine_size.size < their_size.size OR (mine_size.size = their_size.size AND mine.feed > theirs.feed)
  GROUP BY mine.feed, theirs.feed HAVING count(*) >= ?1 AND count(*) * 10 >= mine_size.size * 9
  ORDER BY count(*)`

export function feedsIn(db: Database): Store['feeds'] {
  const get = (id: FeedId) => {
    const row = db.get('SELECT * FROM feeds WHERE id = ?', id)
    return row && feedFrom(row)
  }
  return {
    async all() {
      return db.all('SELECT * FROM feeds ORDER BY id').map(feedFrom)
    },
    async get(id) {
      return get(id)
    },
    async syncCatalogue(feeds, now) {
      db.write(() => syncCatalogue(db, feeds, now))
    },
    async add(feed) {
      return db.write(() => {
        const known = byAddress(db, feed.url)
        // Whoever adds a feed by hand wants it polled, also where it was dropped or its server once called it gone.
        if (known)
          db.run(
            `UPDATE feeds SET origin = CASE dropped WHEN 1 THEN 'operator' ELSE origin END, dropped = 0, state = 'active',
               failures = 0, problem = NULL, ailments = NULL, next_poll_at = ? WHERE id = ? AND state = 'gone'`,
            feed.now,
            text(known, 'id'),
          )
        const found = get(known ? text(known, 'id') : addFeed(db, feed, 'operator'))
        if (!found) throw new Error(`The feed ${feed.url} was added and is not there`)
        return { feed: found, known: known !== undefined }
      })
    },
    // A feed of the catalogue goes when its file goes.
    async remove(id) {
      return db.run("DELETE FROM feeds WHERE id = ? AND origin = 'operator'", id) > 0
    },
    async twins() {
      const rows = db.all(twins, leastShared)
      return new Map(rows.map(row => [text(row, 'feed'), text(row, 'other')]))
    },
    async due(now, limit) {
      return db
        .all(
          "SELECT * FROM feeds WHERE state <> 'gone' AND next_poll_at <= ? ORDER BY next_poll_at LIMIT ?",
          now,
          limit,
        )
        .map(feedFrom)
    },
    async known(feed, keys) {
      const found = new Map<string, { key: string; fingerprint: string; article?: string }>()
      // SQLite: 32,766 values in one statement.
      for (let from = 0; from < keys.length; from += 10_000) {
        const some = keys.slice(from, from + 10_000)
        const rows = db.all(
          `SELECT key, fingerprint, article FROM entries WHERE feed = ? AND key IN (${marks(some)})`,
          feed,
          ...some,
        )
        for (const row of rows)
          found.set(
            text(row, 'key'),
            given<{ key: string; fingerprint: string; article?: string }>({
              key: text(row, 'key'),
              fingerprint: text(row, 'fingerprint'),
              article: maybeText(row, 'article'),
            }),
          )
      }
      return found
    },
    async save(polled) {
      return db.writeSoon(() => save(db, polled))
    },
  }
}
