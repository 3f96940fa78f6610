// Chats: what each has chosen, and how one moves or is forgotten with all that is kept for it.
import {
  type Chat,
  type ChatId,
  type ChatSettings,
  defaultSettings,
  type Platform,
} from '../../model/chat.ts'
import type { Store } from '../store.ts'
import type { Database } from './database.ts'
import { forget, keptOf } from './kept.ts'
import { refreshLane } from './lanes.ts'
import { given, maybeText, oneOf, type Row } from './row.ts'

const platforms: readonly Platform[] = ['discord', 'telegram', 'terminal']

function platformOf(id: ChatId): Platform {
  const name = id.slice(0, id.indexOf(':'))
  const platform = platforms.find(known => known === name)
  if (!platform)
    throw new RangeError(
      `No chat of a known platform: "${id}"; expected "discord:…", "telegram:…" or "terminal:"`,
    )
  return platform
}

/** What was chosen; the rest follows the defaults, also when these change. */
function chosenFrom(row: Row): Partial<ChatSettings> {
  return given<Partial<ChatSettings>>({
    language: maybeText(row, 'language'),
    naming:
      row.naming === null ? undefined : oneOf(row, 'naming', ['both', 'de-facto', 'de-jure', 'as-printed']),
    zone: maybeText(row, 'zone'),
    answers: row.answers === null ? undefined : oneOf(row, 'answers', ['private', 'public', 'auto']),
    uncertain: row.uncertain === null ? undefined : oneOf(row, 'uncertain', ['leave', 'resend']),
  })
}

function chat(db: Database, id: ChatId, defaults: ChatSettings = defaultSettings): Chat {
  const row = db.get('SELECT * FROM chats WHERE id = ?', id)
  const settings = { ...defaults, ...(row ? chosenFrom(row) : {}) }
  return { id, platform: platformOf(id), settings }
}

/** Takes everything along, inside the caller's transaction. */
export function moveChat(db: Database, from: ChatId, to: ChatId): void {
  // Settings that the new chat has made already are its own.
  db.run(
    `INSERT INTO chats (id, language, naming, zone, answers, uncertain)
     SELECT ?, language, naming, zone, answers, uncertain FROM chats WHERE id = ? ON CONFLICT DO NOTHING`,
    to,
    from,
  )
  db.run('DELETE FROM chats WHERE id = ?', from)
  db.run('UPDATE subscriptions SET chat = ? WHERE chat = ?', to, from)
  // Messages are numbered anew there: by its old number, another one would be answered or changed.
  db.run(
    `UPDATE deliveries SET payload = instead, edits = NULL, instead = NULL
     WHERE chat = ? AND state = 'pending' AND edits IS NOT NULL`,
    from,
  )
  db.run('UPDATE deliveries SET chat = ?, message_id = NULL WHERE chat = ?', to, from)
  refreshLane(db, from)
  refreshLane(db, to)
}

export function chatsIn(db: Database): Store['chats'] {
  return {
    async get(id, defaults) {
      return chat(db, id, defaults)
    },
    async set(id, settings, defaults) {
      platformOf(id)
      return db.write(() => {
        const row = db.get('SELECT * FROM chats WHERE id = ?', id)
        const { language, naming, zone, answers, uncertain } = {
          ...(row ? chosenFrom(row) : {}),
          ...settings,
        }
        db.run(
          `INSERT INTO chats (id, language, naming, zone, answers, uncertain) VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT DO UPDATE SET language = excluded.language, naming = excluded.naming, zone = excluded.zone,
             answers = excluded.answers, uncertain = excluded.uncertain`,
          ...[id, language ?? null, naming ?? null, zone ?? null, answers ?? null, uncertain ?? null],
        )
        return chat(db, id, defaults)
      })
    },
    async move(from, to) {
      if (from === to) return
      platformOf(to)
      db.write(() => moveChat(db, from, to))
    },
    async forget(id) {
      return db.overwriting(() => db.write(() => forget(db, id)))
    },
    async kept(id) {
      return keptOf(db, id)
    },
  }
}
