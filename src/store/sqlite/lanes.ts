// A lane is the queue of one chat: only its head may be sent, so that order is kept and nothing overtakes.
import type { ChatId } from '../../model/chat.ts'
import type { Database } from './database.ts'
import { number, text } from './row.ts'

/** Brings a chat's lane in line with what it is owed; to be called wherever that changes, in the same transaction. */
export function refreshLane(db: Database, chat: ChatId): void {
  const head = db.get(
    `SELECT number, not_before, EXISTS (SELECT 1 FROM deliveries WHERE chat = ?1 AND state = 'sending') AS sending
     FROM deliveries WHERE chat = ?1 AND state IN ('pending', 'sending') ORDER BY number LIMIT 1`,
    chat,
  )
  if (!head) {
    db.run('DELETE FROM lanes WHERE chat = ?', chat)
    return
  }
  db.run(
    `INSERT INTO lanes (chat, head, not_before, sending) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET
       head = excluded.head, not_before = excluded.not_before, sending = excluded.sending`,
    ...[chat, number(head, 'number'), text(head, 'not_before'), number(head, 'sending')],
  )
}
