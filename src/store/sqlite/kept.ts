// All that is kept of one chat, table by table: `/export` shows the rows that `/forget` deletes.
import type { ChatId } from '../../model/chat.ts'
import type { Kept } from '../store.ts'
import type { Database } from './database.ts'
import { number, type Row, text } from './row.ts'

const ofItsSubscriptions = 'subscription IN (SELECT id FROM subscriptions WHERE chat = ?)'
/** Which rows of a table are a chat's; what points to another table comes before it. */
const own = {
  deliveries: 'chat = ?',
  lanes: 'chat = ?',
  heard: ofItsSubscriptions,
  slots: ofItsSubscriptions,
  subscriptions: 'chat = ?',
  chats: 'id = ?',
  // What a chat said about names stays said; who said it does not.
  judgements: 'author = ?',
} as const

/** Received and not yet handled updates that speak of this chat. */
function inboxOf(db: Database, id: ChatId): Row[] {
  const colon = id.indexOf(':')
  const native = id.slice(colon + 1)
  if (native === '') return []
  const whole = new RegExp(`(?<![\\d-])${RegExp.escape(native)}(?!\\d)`)
  return db
    .all(
      "SELECT * FROM inbox WHERE platform = ? AND payload <> '' AND instr(payload, ?) > 0",
      id.slice(0, colon),
      native,
    )
    .filter(row => whole.test(text(row, 'payload')))
}

/** Returns how many rows are gone. */
export function forget(db: Database, id: ChatId): number {
  let gone = 0
  for (const row of inboxOf(db, id))
    gone += db.run('DELETE FROM inbox WHERE number = ?', number(row, 'number'))
  for (const [table, where] of Object.entries(own))
    gone +=
      table === 'judgements'
        ? db.run(`UPDATE judgements SET author = 'forgotten' WHERE ${where}`, id)
        : db.run(`DELETE FROM ${table} WHERE ${where}`, id)
  return gone
}

/** The rows as they stand, by table; a table without any is left out. */
export function keptOf(db: Database, id: ChatId): Kept {
  const tables = [
    ['inbox', inboxOf(db, id).map(withoutTokens)] as const,
    ...Object.entries(own).map(
      ([table, where]) => [table, db.all(`SELECT * FROM ${table} WHERE ${where}`, id)] as const,
    ),
  ]
  return Object.fromEntries(
    tables
      .filter(([, rows]) => rows.length > 0)
      .map(([table, rows]) => [table, rows.map(row => ({ ...row }))]),
  )
}

/** A question that is being answered is kept with the token that answers it, which is nobody's to have. */
function withoutTokens(row: Row): Row {
  const said: unknown = JSON.parse(text(row, 'payload'), (key, value) =>
    key === 'token' ? undefined : value,
  )
  return { ...row, payload: JSON.stringify(said) }
}
