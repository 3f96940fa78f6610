// The store's schema, as numbered steps from an empty file to today's. A step that shipped is never edited; a change is a new step.
import type { Database } from './database.ts'
import { indexEveryName } from './name-index.ts'

export type Migration = {
  readonly version: number
  /** What it brings, for the one who waits for it. */
  readonly what: string
  readonly up: (db: Database) => void
}

/*
 * `articles.number` grows with the time of the article (see `article-number.ts`), so "newest first" is the order of the
 * key everywhere: in `articles`, in the full-text index, in the indexes of `claims`. No list is ever sorted.
 */
const nouns = `
CREATE TABLE feeds (
  id TEXT PRIMARY KEY, url TEXT NOT NULL UNIQUE, listed_url TEXT UNIQUE,
  publisher TEXT NOT NULL, source TEXT NOT NULL, language TEXT, regions TEXT NOT NULL,
  origin TEXT NOT NULL, dropped INTEGER NOT NULL DEFAULT 0, state TEXT NOT NULL,
  etag TEXT, last_modified TEXT, body_hash TEXT,
  next_poll_at TEXT NOT NULL, interval_seconds REAL NOT NULL, failures INTEGER NOT NULL, problem TEXT,
  last_polled_at TEXT, last_good_at TEXT, last_new_at TEXT
) STRICT;
CREATE INDEX feeds_due ON feeds (next_poll_at) WHERE state <> 'gone';

CREATE TABLE entries (
  feed TEXT NOT NULL REFERENCES feeds ON DELETE CASCADE, key TEXT NOT NULL,
  fingerprint TEXT NOT NULL, article TEXT,
  PRIMARY KEY (feed, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE articles (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL, revision INTEGER NOT NULL, current INTEGER NOT NULL,
  at TEXT NOT NULL, read_by TEXT NOT NULL, publisher TEXT NOT NULL, source TEXT NOT NULL, url TEXT, language TEXT NOT NULL,
  title TEXT NOT NULL, byline TEXT, published TEXT, seen_at TEXT NOT NULL, tags TEXT, regions TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (id, revision)
) STRICT;
CREATE INDEX articles_read_by ON articles (read_by, number) WHERE current = 1;

CREATE VIRTUAL TABLE article_words USING fts5 (
  title, text, marks, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);

-- Kept by subject: all that is told of one vote lies side by side, however many articles told it.
CREATE TABLE claims (
  subject TEXT NOT NULL, article INTEGER NOT NULL REFERENCES articles, place INTEGER NOT NULL, retired INTEGER NOT NULL,
  predicate TEXT NOT NULL, region TEXT, value_entity TEXT, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL,
  PRIMARY KEY (subject, article, place)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX claims_article ON claims (article, place);
CREATE INDEX claims_region ON claims (region, article DESC, predicate) WHERE retired = 0 AND region IS NOT NULL;
CREATE INDEX claims_value ON claims (value_entity, article DESC, predicate) WHERE retired = 0 AND value_entity IS NOT NULL;

CREATE TABLE entities (id TEXT PRIMARY KEY, kind TEXT NOT NULL, articles INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE names (
  number INTEGER PRIMARY KEY, entity TEXT NOT NULL REFERENCES entities, kind TEXT NOT NULL,
  name TEXT NOT NULL, language TEXT NOT NULL, count INTEGER NOT NULL, UNIQUE (entity, name, language)
) STRICT;

CREATE TABLE mentions (
  article INTEGER NOT NULL REFERENCES articles, name INTEGER NOT NULL REFERENCES names,
  PRIMARY KEY (article, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX mentions_name ON mentions (name);

CREATE TABLE judgements (
  number INTEGER PRIMARY KEY, a TEXT NOT NULL, b TEXT NOT NULL, verdict TEXT NOT NULL,
  author TEXT NOT NULL, reason TEXT NOT NULL, at TEXT NOT NULL, withdrawn_at TEXT
) STRICT;
CREATE INDEX judgements_a ON judgements (a) WHERE withdrawn_at IS NULL;
CREATE INDEX judgements_b ON judgements (b) WHERE withdrawn_at IS NULL;

CREATE TABLE chats (
  id TEXT PRIMARY KEY, language TEXT, naming TEXT, zone TEXT, answers TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE subscriptions (
  id TEXT PRIMARY KEY, chat TEXT NOT NULL, line TEXT NOT NULL, at TEXT NOT NULL, days TEXT NOT NULL, zone TEXT NOT NULL,
  created_at TEXT NOT NULL, created_by TEXT, state TEXT NOT NULL, reason TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX subscriptions_chat ON subscriptions (chat);

CREATE TABLE slots (
  subscription TEXT NOT NULL REFERENCES subscriptions ON DELETE CASCADE, slot TEXT NOT NULL, taken_at TEXT NOT NULL,
  PRIMARY KEY (subscription, slot)
) STRICT, WITHOUT ROWID;

CREATE TABLE deliveries (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, key TEXT NOT NULL UNIQUE, chat TEXT NOT NULL, subscription TEXT,
  part INTEGER NOT NULL, payload TEXT NOT NULL, nonce TEXT NOT NULL, state TEXT NOT NULL, attempt INTEGER NOT NULL,
  not_before TEXT NOT NULL, created_at TEXT NOT NULL, message_id TEXT, error TEXT,
  lease TEXT, lease_until TEXT, first_attempt_at TEXT, settled_at TEXT
) STRICT;
CREATE INDEX deliveries_chat ON deliveries (chat, number);
CREATE INDEX deliveries_owed ON deliveries (chat, number) WHERE state IN ('pending', 'sending');
CREATE INDEX deliveries_sending ON deliveries (chat) WHERE state = 'sending';
CREATE INDEX deliveries_leased ON deliveries (lease_until) WHERE state = 'sending';
CREATE INDEX deliveries_settled ON deliveries (settled_at) WHERE settled_at IS NOT NULL;

-- One row per chat that is owed something: its next delivery. What is due is found here, however long the queues are.
CREATE TABLE lanes (
  chat TEXT PRIMARY KEY, head INTEGER NOT NULL, not_before TEXT NOT NULL, sending INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX lanes_due ON lanes (not_before, head) WHERE sending = 0;

CREATE TABLE inbox (
  number INTEGER PRIMARY KEY, platform TEXT NOT NULL, key TEXT NOT NULL, payload TEXT NOT NULL,
  received_at TEXT NOT NULL, done INTEGER NOT NULL DEFAULT 0, UNIQUE (platform, key)
) STRICT;
CREATE INDEX inbox_pending ON inbox (platform, number) WHERE done = 0;
CREATE INDEX inbox_done ON inbox (received_at) WHERE done = 1;

CREATE TABLE notes (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
`

const nameSearch = `
ALTER TABLE names ADD COLUMN key TEXT NOT NULL DEFAULT '';
CREATE INDEX names_key ON names (key);
CREATE INDEX names_printed ON names (kind, count DESC, key, entity);

CREATE TABLE words (number INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE name_words (
  word INTEGER NOT NULL REFERENCES words, name INTEGER NOT NULL REFERENCES names ON DELETE CASCADE, last INTEGER NOT NULL,
  PRIMARY KEY (word, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_words_name ON name_words (name);
CREATE TABLE word_trigrams (
  trigram TEXT NOT NULL, word INTEGER NOT NULL REFERENCES words, PRIMARY KEY (trigram, word)
) STRICT, WITHOUT ROWID;
`

const heard = `
CREATE TABLE heard (
  subscription TEXT NOT NULL REFERENCES subscriptions ON DELETE CASCADE, article TEXT NOT NULL, revision INTEGER NOT NULL,
  at TEXT NOT NULL, sentences TEXT NOT NULL,
  PRIMARY KEY (subscription, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX heard_at ON heard (at);
CREATE INDEX deliveries_arrived ON deliveries (subscription, number) WHERE state = 'sent' AND part = 0;
`

/*
 * Keys lie by tens of days first, so that a new article reads and writes what was stored of late, however much is stored.
 */
const stories = `
CREATE TABLE stories (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, merged INTEGER REFERENCES stories
) STRICT;
CREATE INDEX stories_merged ON stories (merged) WHERE merged IS NOT NULL;

CREATE TABLE profiles (
  article INTEGER PRIMARY KEY REFERENCES articles, story INTEGER REFERENCES stories, waiting INTEGER NOT NULL,
  voice INTEGER, crowd REAL NOT NULL, script TEXT NOT NULL, words BLOB NOT NULL, bridge BLOB NOT NULL, keys BLOB NOT NULL
) STRICT;
-- 1 waits for its story; 2 has one, and is looked at once more when the day's news is in.
CREATE INDEX profiles_waiting ON profiles (waiting, article) WHERE waiting > 0;
CREATE INDEX profiles_story ON profiles (story, article) WHERE story IS NOT NULL;

-- Term 0 stands in every article.
CREATE TABLE term_counts (term INTEGER PRIMARY KEY, articles INTEGER NOT NULL) STRICT;

CREATE TABLE story_keys (
  days INTEGER NOT NULL, term INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (days, term, article)
) STRICT, WITHOUT ROWID;
`

const resending = `
ALTER TABLE chats ADD COLUMN uncertain TEXT;
ALTER TABLE deliveries ADD COLUMN resent INTEGER NOT NULL DEFAULT 0;
`

/** A platform that is paced has thousands waiting, in front of which another one's would not be seen. */
const platformLanes = `
DROP INDEX lanes_due;
CREATE INDEX lanes_due ON lanes (substr(chat, 1, instr(chat, ':') - 1), not_before, head) WHERE sending = 0;
`

const edits = `
ALTER TABLE deliveries ADD COLUMN edits TEXT;
ALTER TABLE deliveries ADD COLUMN instead TEXT;
ALTER TABLE heard ADD COLUMN told TEXT;
`

const threads = `
ALTER TABLE subscriptions ADD COLUMN threads TEXT;
ALTER TABLE heard ADD COLUMN root TEXT;
ALTER TABLE deliveries ADD COLUMN root TEXT;
`

/** What asked for the last message of a subscription is gone: a follow-up answers the message that told its story. */
const answering = `
ALTER TABLE deliveries ADD COLUMN answers TEXT;
DROP INDEX deliveries_arrived;
`

export const migrations: readonly Migration[] = [
  { version: 1, what: 'feeds, articles, claims, names, chats and deliveries', up: db => db.exec(nouns) },
  {
    version: 2,
    what: 'names found by any word, in any script, also misspelt',
    up: db => {
      db.exec(nameSearch)
      indexEveryName(db)
    },
  },
  { version: 3, what: 'what each chat heard', up: db => db.exec(heard) },
  {
    version: 4,
    what: 'quiet hours for news that is told as it breaks',
    up: db => db.exec('ALTER TABLE subscriptions ADD COLUMN until TEXT'),
  },
  {
    version: 5,
    what: 'which messages may have arrived, so that Discord is asked before they are sent again',
    up: db => db.exec('ALTER TABLE deliveries ADD COLUMN doubted TEXT'),
  },
  { version: 6, what: 'stories, formed as articles are read', up: db => db.exec(stories) },
  {
    version: 7,
    what: 'what is wrong with each feed, in kinds that every language has words for',
    up: db => db.exec('ALTER TABLE feeds ADD COLUMN ailments TEXT'),
  },
  { version: 8, what: 'chats that want what is uncertain again', up: db => db.exec(resending) },
  { version: 9, what: 'messages that are corrected where they stand', up: db => db.exec(edits) },
  { version: 10, what: 'a queue of its own for each platform', up: db => db.exec(platformLanes) },
  {
    version: 11,
    what: 'articles of which only the beginning was to be had',
    // Nought and one stand in the head of a row: the long text before them is not read for them.
    up: db => db.exec('ALTER TABLE articles ADD COLUMN stub INTEGER NOT NULL DEFAULT 0'),
  },
  {
    version: 12,
    what: 'threads of stories: who wants them, and the message that each begins with',
    up: db => db.exec(threads),
  },
  { version: 13, what: 'which message each message answers', up: db => db.exec(answering) },
]
