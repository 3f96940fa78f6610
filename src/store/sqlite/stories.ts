// Stories as rows: which articles each is told by, and what a new article is to be compared with.
import type { Profile, Spread, Term } from '../../model/profile.ts'
import { type StoryId, storyId } from '../../model/story.ts'
import type { Placement, Store, StoryArticle, StoryHit, StoryQuery } from '../store.ts'
import { daysOf, firstNumber, lastNumber } from './article-number.ts'
import { articleColumns, headFrom } from './article-row.ts'
import { mark } from './article-words.ts'
import type { Database } from './database.ts'
import { everyArticle, packedKeys, placedFrom, placedRows, withNames } from './profiles.ts'
import { maybeNumber, maybeText, number, type Row, text, texts } from './row.ts'

/** Articles of one story that are listed, the newest: more than anybody reads. */
const mostArticles = 60
/** Articles looked at for one list of stories at a time, and in all: one event may be all that is told. */
const atATime = 100
const mostLookedAt = 2_000

/** Some fifty bytes each. */
const mostCounts = 200_000

type Begun = { readonly story: number | undefined; readonly article: number }

/** The newest articles that a query asks for, each with the number of its story; so many below a number. */
function newest(db: Database, { region, since, until }: StoryQuery, below: number): Row[] {
  const window = [
    ...[since === undefined ? 1 : firstNumber(since), Math.min(below, until ? lastNumber(until) : below)],
    ...[since ?? '', until ?? '\u{10FFFF}', atATime],
  ]
  return region === undefined
    ? db.all(
        `SELECT articles.number, profiles.story FROM articles LEFT JOIN profiles ON profiles.article = articles.number
         WHERE articles.current = 1 AND articles.number >= ? AND articles.number < ? AND articles.at BETWEEN ? AND ?
         ORDER BY articles.number DESC LIMIT ?`,
        ...window,
      )
    : db.all(
        `SELECT articles.number, profiles.story FROM article_words
         CROSS JOIN articles ON articles.number = article_words.rowid
         LEFT JOIN profiles ON profiles.article = articles.number
         WHERE article_words MATCH ? AND article_words.rowid >= ? AND article_words.rowid < ? AND articles.at BETWEEN ? AND ?
         ORDER BY article_words.rowid DESC LIMIT ?`,
        `marks : "${mark('region', region)}"`,
        ...window,
      )
}

function begun(db: Database, query: StoryQuery): readonly Begun[] {
  const found = new Map<number, Begun>()
  let below = Number.MAX_SAFE_INTEGER
  for (let looked = 0; looked < mostLookedAt; looked += atATime) {
    const rows = newest(db, query, below)
    for (const row of rows) {
      const [article, story] = [number(row, 'number'), maybeNumber(row, 'story')]
      below = article
      const key = story ?? -article
      if (!found.has(key)) found.set(key, { article, story })
      if (found.size >= query.limit) return [...found.values()]
    }
    if (rows.length < atATime) break
  }
  return [...found.values()]
}

const storyArticleFrom = (row: Row): StoryArticle => ({
  ...headFrom(row),
  regions: texts(row, 'regions'),
  voice: maybeNumber(row, 'voice') ?? number(row, 'number'),
})

const columns = `articles.number, ${articleColumns}, articles.regions`

/** The story's articles of that time, or the article that has no story yet by itself. */
function hitFrom(db: Database, { story, article }: Begun, { since, until }: Partial<StoryQuery>): StoryHit {
  if (story === undefined) {
    const row = db.get(`SELECT ${columns}, NULL AS voice FROM articles WHERE number = ?`, article)
    if (!row) throw new Error(`The article ${article} was listed and is not stored`)
    return { id: storyId(text(row, 'id')), waits: true, articles: [storyArticleFrom(row)] }
  }
  const rows = db.all(
    `SELECT ${columns}, profiles.voice, stories.id AS story
     FROM profiles JOIN articles ON articles.number = profiles.article JOIN stories ON stories.number = profiles.story
     WHERE profiles.story = ? AND profiles.article BETWEEN ? AND ? AND articles.at BETWEEN ? AND ?
     ORDER BY profiles.article DESC LIMIT ?`,
    ...[story, since === undefined ? 1 : firstNumber(since)],
    ...[
      until === undefined ? Number.MAX_SAFE_INTEGER : lastNumber(until),
      since ?? '',
      until ?? '\u{10FFFF}',
    ],
    mostArticles,
  )
  const [first] = rows
  return { id: first ? text(first, 'story') : '', waits: false, articles: rows.map(storyArticleFrom) }
}

/** The number of a story, or of the one that it was merged into. */
function leadsTo(db: Database, id: StoryId): number | undefined {
  const row = db.get('SELECT coalesce(merged, number) AS number FROM stories WHERE id = ?', id)
  return row && number(row, 'number')
}

const opened = (db: Database, id: StoryId): number =>
  leadsTo(db, id) ?? db.insert('INSERT INTO stories (id) VALUES (?)', id)

function place(db: Database, looked: readonly number[], { articles, merged }: Placement): void {
  for (const { number: article, story, voice, crowd, keys } of articles) {
    const home = opened(db, story)
    db.run(
      'UPDATE profiles SET story = ?, voice = ?, crowd = ? WHERE article = ?',
      ...[home, voice, crowd, article],
    )
    if (!keys) continue
    db.run('UPDATE profiles SET keys = ? WHERE article = ?', packedKeys(keys), article)
    for (const key of keys)
      db.run(
        'INSERT OR IGNORE INTO story_keys (days, term, article) VALUES (?, ?, ?)',
        ...[daysOf(article), key, article],
      )
  }
  for (const [from, into] of merged) {
    const [old, home] = [leadsTo(db, from), opened(db, into)]
    if (old === undefined || old === home) continue
    db.run('UPDATE profiles SET story = ? WHERE story = ?', home, old)
    db.run('UPDATE stories SET merged = ?1 WHERE number = ?2 OR merged = ?2', home, old)
  }
  for (const article of looked)
    db.run('UPDATE profiles SET waiting = CASE waiting WHEN 1 THEN 2 ELSE 0 END WHERE article = ?', article)
  db.placed++
}

/** Counts are asked for with every article, the same ones over and over: each is looked up once. */
function spreadReader(db: Database): (profiles: readonly Profile[]) => Spread {
  let foreign: number | undefined
  return profiles => {
    const now = db.foreign()
    // Another map, since somebody may still weigh by this one.
    if (now !== foreign || db.termCounts.size > mostCounts) db.termCounts = new Map()
    foreign = now
    const of = db.termCounts
    const missing: Term[] = []
    const look = (term: Term) => {
      if (of.has(term)) return
      of.set(term, 0)
      missing.push(term)
    }
    look(everyArticle)
    for (const { words, bridge } of profiles) {
      for (const term of words.keys()) look(term)
      for (const term of bridge.keys()) look(term)
    }
    for (const row of db.all(
      'SELECT term, articles FROM term_counts WHERE term IN (SELECT value FROM json_each(?))',
      JSON.stringify(missing),
    ))
      of.set(number(row, 'term'), number(row, 'articles'))
    return { of, articles: of.get(everyArticle) ?? 0 }
  }
}

export function storiesIn(db: Database): Store['stories'] {
  const spread = spreadReader(db)
  const version = () => `${db.foreign()} ${db.placed}`
  return {
    async latest(query) {
      return begun(db, query).map(one => hitFrom(db, one, query))
    },
    async get(id) {
      const story = leadsTo(db, id)
      if (story === undefined) return undefined
      const hit = hitFrom(db, { story, article: 0 }, {})
      return hit.articles.length > 0 ? hit : undefined
    },
    async of(articles) {
      const rows = db.all(
        `SELECT articles.id, stories.id AS story FROM articles JOIN profiles ON profiles.article = articles.number
         JOIN stories ON stories.number = profiles.story
         WHERE articles.current = 1 AND articles.id IN (SELECT value FROM json_each(?))`,
        JSON.stringify(articles),
      )
      return new Map(rows.map(row => [text(row, 'id'), text(row, 'story')]))
    },
    async isTaken(id) {
      return leadsTo(db, id) !== undefined
    },
    async waiting(limit, placedBefore) {
      return db
        .all(
          `${placedRows} WHERE profiles.waiting = ? AND profiles.waiting > 0 AND profiles.article < ?
           ORDER BY profiles.article DESC LIMIT ?`,
          ...(placedBefore === undefined ? [1, Number.MAX_SAFE_INTEGER] : [2, firstNumber(placedBefore)]),
          limit,
        )
        .map(row => withNames(db, placedFrom(row)))
    },
    async spread(profiles) {
      return spread(profiles)
    },
    async holding(keys, { since, until }, limit) {
      const [from, to] = [firstNumber(since), lastNumber(until)]
      const held = (term: number) => {
        const found: number[] = []
        for (let days = daysOf(to); days >= daysOf(from) && found.length < limit; days--) {
          // In one text: a row for each number would be most of what placing an article leaves to be cleared away.
          const row = db.get(
            `SELECT group_concat(article) AS articles FROM
             (SELECT article FROM story_keys WHERE days = ? AND term = ? AND article BETWEEN ? AND ?
              ORDER BY article DESC LIMIT ?)`,
            ...[days, term, from, to, limit - found.length],
          )
          const articles = row && maybeText(row, 'articles')
          if (articles !== undefined) found.push(...articles.split(',').map(Number))
        }
        return found
      }
      return new Map(keys.map(key => [key, held(key)]))
    },
    async around(articles, { ofEach, inAll }) {
      const rows = db.all(
        'SELECT article, story FROM profiles WHERE story IS NOT NULL AND article IN (SELECT value FROM json_each(?))',
        JSON.stringify(articles),
      )
      const homes = new Map(rows.map(row => [number(row, 'article'), number(row, 'story')]))
      const stories = new Set(articles.flatMap(article => homes.get(article) ?? []))
      const found: Row[] = []
      for (const story of stories) {
        if (found.length >= inAll) break
        found.push(
          ...db.all(
            `${placedRows} WHERE profiles.story = ? ORDER BY profiles.article DESC LIMIT ?`,
            story,
            ofEach,
          ),
        )
      }
      return found.map(placedFrom)
    },
    async forgetKeys(before, most) {
      const oldest = db.get('SELECT min(days) AS days FROM story_keys')
      const days = oldest && maybeNumber(oldest, 'days')
      if (days === undefined || days >= daysOf(firstNumber(before))) return false
      const last = db.get(
        'SELECT term FROM story_keys WHERE days = ? ORDER BY term LIMIT 1 OFFSET ?',
        days,
        most,
      )
      // The keys of one term stand together and go together.
      const upTo = last ? number(last, 'term') : Number.MAX_SAFE_INTEGER
      db.writeSoon(() => db.run('DELETE FROM story_keys WHERE days = ? AND term <= ?', days, upTo))
      return true
    },
    async version() {
      return version()
    },
    async place(looked, placement, asOf) {
      return db.writeSoon(() => {
        if (version() !== asOf) return false
        place(db, looked, placement)
        return true
      })
    },
  }
}
