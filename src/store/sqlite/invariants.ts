// The ten invariants as questions to the store: each counts what should not be.
import type { Breaches } from '../../model/invariant.ts'
import type { Store } from '../store.ts'
import { check } from './care.ts'
import type { Database } from './database.ts'
import { number, text } from './row.ts'

type Given = Parameters<Store['invariants']>[0]

/** Others were served so much later: whoever was due before them was forgotten. */
const chatBehindMs = 15 * 60_000
const feedBehindMs = 3_600_000
const dayMs = 24 * 3_600_000

/** Owed though nobody follows it any more. The notice in the place of what waited too long stands for no subscription. */
export const unwanted = `subscription IS NOT NULL AND subscription NOT LIKE 'missed %' AND NOT EXISTS
  (SELECT 1 FROM subscriptions WHERE subscriptions.id = deliveries.subscription AND subscriptions.state = 'active')`

/** Chats whose place in the queue is not that of what they are owed. */
export const misplaced = `
  SELECT owed.chat FROM (SELECT chat, min(number) AS head FROM deliveries WHERE state IN ('pending', 'sending') GROUP BY chat) AS owed
    LEFT JOIN lanes ON lanes.chat = owed.chat WHERE lanes.head IS NOT owed.head
  UNION SELECT chat FROM lanes WHERE NOT EXISTS
    (SELECT 1 FROM deliveries WHERE deliveries.number = lanes.head AND deliveries.state IN ('pending', 'sending'))`

/** Where secrets could come to stand: what is sent, what was received, and what is said of trouble. */
const sinks: readonly (readonly [table: string, column: string])[] = [
  ['deliveries', 'payload'],
  ['deliveries', 'instead'],
  ['deliveries', 'error'],
  ['inbox', 'payload'],
  ['notes', 'value'],
  ['subscriptions', 'line'],
  ['subscriptions', 'reason'],
  ['feeds', 'url'],
  ['feeds', 'problem'],
]

export function breachesIn(db: Database, given: Given): Breaches {
  const count = (question: string, ...values: string[]) => {
    const row = db.get(`SELECT count(*) AS found FROM (${question})`, ...values)
    return row ? number(row, 'found') : 0
  }
  const before = (ms: number) => new Date(Date.parse(given.now) - ms).toISOString()
  return {
    I1: count(`SELECT chat, message_id FROM deliveries WHERE state = 'sent' AND edits IS NULL AND message_id IS NOT NULL
      GROUP BY chat, message_id HAVING count(*) > 1`),
    I2:
      count(misplaced) +
      count('SELECT 1 FROM heard WHERE told IS NOT NULL AND told NOT IN (SELECT id FROM deliveries)'),
    I3: count(`SELECT 1 FROM deliveries WHERE state = 'pending' AND ${unwanted}`),
    // What its chat wanted again comes after what was sent in the meantime.
    I4: count(`SELECT 1 FROM lanes JOIN deliveries AS owed ON owed.number = lanes.head AND owed.resent = 0 WHERE EXISTS
      (SELECT 1 FROM deliveries AS later WHERE later.chat = lanes.chat AND later.number > lanes.head AND later.state = 'sent')`),
    I5: count(`SELECT 1 FROM lanes JOIN deliveries ON deliveries.number = lanes.head
      WHERE lanes.not_before < deliveries.not_before OR (lanes.sending = 0 AND deliveries.state = 'sending')`),
    I6: db
      .all("SELECT chat, payload FROM deliveries WHERE state IN ('pending', 'sending')")
      .filter(row => !given.isWithinLimits(text(row, 'chat'), text(row, 'payload'))).length,
    I7: given.secrets
      .flatMap(secret =>
        sinks.map(([table, column]) => count(`SELECT 1 FROM ${table} WHERE instr(${column}, ?) > 0`, secret)),
      )
      .reduce((sum, found) => sum + found, 0),
    I8: Math.max(
      0,
      count(
        "SELECT 1 FROM notes, json_each(notes.value) AS at WHERE notes.name = 'discord:identifies' AND at.value > CAST(? AS INTEGER)",
        String(Date.parse(before(dayMs))),
      ) - given.identifiesADay,
    ),
    I9:
      count(
        `SELECT 1 FROM lanes WHERE sending = 0 AND strftime('%Y-%m-%dT%H:%M:%fZ', not_before, ?) <
           (SELECT max(created_at) FROM deliveries WHERE state = 'sent' AND substr(deliveries.chat, 1, 4) = substr(lanes.chat, 1, 4))`,
        `+${chatBehindMs / 1000} seconds`,
      ) +
      count(
        `SELECT 1 FROM feeds WHERE state <> 'gone' AND dropped = 0 AND
           strftime('%Y-%m-%dT%H:%M:%fZ', next_poll_at, ?) < (SELECT max(last_polled_at) FROM feeds)`,
        `+${feedBehindMs / 1000} seconds`,
      ),
    I10: check(db).length,
  }
}
