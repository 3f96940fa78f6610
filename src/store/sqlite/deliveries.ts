// Deliveries: taken under a lease, one at a time per chat, and settled by whoever still holds the lease.
import { randomUUID } from 'node:crypto'
import type { Platform } from '../../model/chat.ts'
import type { Delivery, DeliveryState, Edit, Sent } from '../../model/delivery.ts'
import { never } from '../../model/never.ts'
import type { Instant } from '../../model/time.ts'
import type { Claimed, Store } from '../store.ts'
import { moveChat } from './chats.ts'
import type { Database } from './database.ts'
import { misplaced, unwanted } from './invariants.ts'
import { refreshLane } from './lanes.ts'
import { given, marks, maybeText, number, oneOf, type Row, text } from './row.ts'
import { addDelivery, setState } from './subscriptions.ts'

const states: readonly DeliveryState[] = ['pending', 'sending', 'sent', 'uncertain', 'dead', 'cancelled']

/** Before a send whose answer was lost is repeated; longer each time. */
const resendAfterMs = 5_000
const longestResendMs = 15 * 60_000

const stopped = 'Teller stopped while it was being sent; it may have arrived'

const later = (at: Instant, ms: number): Instant => new Date(Date.parse(at) + ms).toISOString()

function editFrom(row: Row): Edit | undefined {
  return row.edits === null ? undefined : { messageId: text(row, 'edits'), instead: text(row, 'instead') }
}

function deliveryFrom(row: Row): Delivery {
  return given<Delivery>({
    id: text(row, 'id'),
    key: text(row, 'key'),
    chat: text(row, 'chat'),
    subscription: maybeText(row, 'subscription'),
    part: number(row, 'part'),
    payload: text(row, 'payload'),
    root: maybeText(row, 'root'),
    answers: maybeText(row, 'answers'),
    nonce: text(row, 'nonce'),
    edit: editFrom(row),
    state: oneOf(row, 'state', states),
    attempt: number(row, 'attempt'),
    notBefore: text(row, 'not_before'),
    createdAt: text(row, 'created_at'),
    doubted: maybeText(row, 'doubted'),
    messageId: maybeText(row, 'message_id'),
    error: maybeText(row, 'error'),
  })
}

const everyPlatform: readonly Platform[] = ['discord', 'telegram', 'terminal']

function claim(db: Database, now: Instant, leaseMs: number, limit: number, platforms: readonly Platform[]) {
  const heads = platforms
    .flatMap(platform =>
      db.all(
        `SELECT chat, head, not_before FROM lanes WHERE sending = 0 AND substr(chat, 1, instr(chat, ':') - 1) = ?
         AND not_before <= ? ORDER BY not_before, head LIMIT ?`,
        ...[platform, now, limit],
      ),
    )
    .sort(
      (a, b) =>
        Date.parse(text(a, 'not_before')) - Date.parse(text(b, 'not_before')) ||
        number(a, 'head') - number(b, 'head'),
    )
    .slice(0, limit)
  return heads.flatMap(({ head, chat }) => {
    if (typeof head !== 'number' || typeof chat !== 'string') return []
    const lease = randomUUID()
    const row = db.get(
      `UPDATE deliveries SET state = 'sending', attempt = attempt + 1, lease = ?, lease_until = ?,
         first_attempt_at = coalesce(first_attempt_at, ?) WHERE number = ? AND state = 'pending' RETURNING *`,
      ...[lease, later(now, leaseMs), now, head],
    )
    refreshLane(db, chat)
    return row
      ? [given<Claimed>({ ...deliveryFrom(row), lease, under: rootMessage(db, row), to: answered(db, row) })]
      : []
  })
}

/** The platform's id of the message in whose thread this one goes; undefined where that never arrived. */
function rootMessage(db: Database, row: Row): string | undefined {
  const id = maybeText(row, 'root')
  const root = id && db.get("SELECT message_id FROM deliveries WHERE id = ? AND state = 'sent'", id)
  return root ? maybeText(root, 'message_id') : undefined
}

/** The platform's id of the message that this one answers; where that never arrived, of the one that it was to answer. */
function answered(db: Database, row: Row): string | undefined {
  for (let id = maybeText(row, 'answers'); id !== undefined; ) {
    const before = db.get('SELECT state, message_id, answers FROM deliveries WHERE id = ?', id)
    if (before?.state === 'sent') return maybeText(before, 'message_id')
    id = before && maybeText(before, 'answers')
  }
  return undefined
}

/**
 * Ends the lease and says what the delivery is now; `settled_at` where nothing more will happen to it. What was on its way
 * while its subscription ended is owed no more.
 */
function become(
  db: Database,
  row: Row,
  wanted: DeliveryState,
  now: Instant,
  extra: { notBefore?: Instant; messageId?: string; error?: string },
) {
  const ended =
    wanted === 'pending' &&
    db.get(`SELECT 1 FROM deliveries WHERE number = ? AND ${unwanted}`, number(row, 'number')) !== undefined
  const state = ended ? 'cancelled' : wanted
  const open = state === 'pending'
  db.run(
    `UPDATE deliveries SET state = ?, lease = NULL, lease_until = NULL, not_before = coalesce(?, not_before),
       message_id = coalesce(?, message_id), error = ?, settled_at = ? WHERE number = ?`,
    ...[
      state,
      extra.notBefore ?? null,
      extra.messageId ?? null,
      ended ? 'unsubscribed' : (extra.error ?? null),
      open ? null : now,
    ],
    number(row, 'number'),
  )
  refreshLane(db, text(row, 'chat'))
}

/** So long is waited after a lost answer: a platform in trouble is left alone for longer each time. */
const resendWait = (row: Row) =>
  Math.min(resendAfterMs * 2 ** Math.max(0, number(row, 'attempt') - 1), longestResendMs)

/**
 * It may have arrived. Discord can tell: it knows a repetition by its nonce for some minutes, and lets us read what
 * stands in the channel after that. Telegram has neither.
 */
function becomeUncertain(
  db: Database,
  row: Row,
  now: Instant,
  error: string,
  waitMs = resendWait(row),
): void {
  // A message that is changed twice to the same is changed once.
  if (row.edits !== null) {
    become(db, row, 'pending', now, { notBefore: later(now, waitMs), error })
    return
  }
  if (!text(row, 'chat').startsWith('discord:')) {
    becomeUncertainForGood(db, row, now, error, waitMs)
    return
  }
  db.run(
    'UPDATE deliveries SET doubted = coalesce(doubted, first_attempt_at, ?) WHERE number = ?',
    now,
    number(row, 'number'),
  )
  become(db, row, 'pending', now, { notBefore: later(now, waitMs), error })
}

/** Nobody can tell whether it arrived: it is left, unless its chat wants it again; then it is sent once more, and only once. */
function becomeUncertainForGood(
  db: Database,
  row: Row,
  now: Instant,
  error: string,
  waitMs = resendWait(row),
): void {
  const wanted = db.get("SELECT 1 FROM chats WHERE id = ? AND uncertain = 'resend'", text(row, 'chat'))
  if (wanted && number(row, 'resent') === 0) oweAgain(db, row, now, later(now, waitMs))
  else become(db, row, 'uncertain', now, { error })
}

/** The chat knows that it may come twice: nothing is in doubt any more. */
function oweAgain(db: Database, row: Row, now: Instant, notBefore: Instant): void {
  db.run('UPDATE deliveries SET doubted = NULL, resent = 1 WHERE number = ?', number(row, 'number'))
  become(db, row, 'pending', now, { notBefore })
}

/** Should anything have come between the queue and what is owed, a start mends it. */
function putInOrder(db: Database, now: Instant): void {
  const ended = db.all(`SELECT DISTINCT chat FROM deliveries WHERE state = 'pending' AND ${unwanted}`)
  db.run(
    `UPDATE deliveries SET state = 'cancelled', error = 'unsubscribed', settled_at = ? WHERE state = 'pending' AND ${unwanted}`,
    now,
  )
  for (const row of [...ended, ...db.all(misplaced)]) refreshLane(db, text(row, 'chat'))
}

function settle(db: Database, row: Row, sent: Sent, now: Instant): void {
  const chat = text(row, 'chat')
  switch (sent.kind) {
    case 'sent':
      become(db, row, 'sent', now, { messageId: sent.messageId })
      break
    case 'later':
      become(db, row, 'pending', now, { notBefore: later(now, sent.waitMs), error: sent.why })
      break
    case 'uncertain':
      if (sent.forGood) becomeUncertainForGood(db, row, now, sent.why)
      else becomeUncertain(db, row, now, sent.why)
      break
    case 'gone':
      become(db, row, 'cancelled', now, { error: sent.why })
      setState(db, chat, 'suspended', sent.why, now)
      break
    case 'unedited':
      db.run(
        'UPDATE deliveries SET payload = instead, edits = NULL, instead = NULL WHERE number = ? AND edits IS NOT NULL',
        number(row, 'number'),
      )
      become(db, row, 'pending', now, { notBefore: now, error: sent.why })
      break
    case 'moved':
      become(db, row, 'pending', now, { notBefore: now, error: `moved to ${sent.to}` })
      moveChat(db, chat, sent.to)
      break
    case 'wrong':
      become(db, row, 'dead', now, { error: sent.why })
      break
    default:
      never(sent)
  }
}

export function deliveriesIn(db: Database): Store['deliveries'] {
  const held = (id: string, lease: string) =>
    db.get("SELECT * FROM deliveries WHERE id = ? AND lease = ? AND state = 'sending'", id, lease)
  return {
    async claim(now, leaseMs, limit, platform) {
      return db.write(() => claim(db, now, leaseMs, limit, platform ? [platform] : everyPlatform))
    },
    async settle(id, lease, sent, now) {
      return db.write(() => {
        const row = held(id, lease)
        if (row) settle(db, row, sent, now)
        return row !== undefined
      })
    },
    async release(id, lease, notBefore) {
      return db.write(() => {
        const row = held(id, lease)
        if (!row) return false
        db.run(
          `UPDATE deliveries SET attempt = attempt - 1,
             first_attempt_at = CASE attempt WHEN 1 THEN NULL ELSE first_attempt_at END WHERE number = ?`,
          number(row, 'number'),
        )
        become(db, row, 'pending', notBefore, { notBefore })
        return true
      })
    },
    async sweep(now, all) {
      return db.write(() => {
        const rows = db.all(
          "SELECT * FROM deliveries WHERE state = 'sending' AND lease_until <= ?",
          // Later than any lease.
          all === undefined ? now : '\u{10FFFF}',
        )
        // That we stopped is no trouble of the platform's.
        for (const row of rows) becomeUncertain(db, row, now, stopped, resendAfterMs)
        if (all) putInOrder(db, now)
        return rows.length
      })
    },
    async again(id, chat, now) {
      return db.write(() => {
        const row = db.get(
          "SELECT * FROM deliveries WHERE id = ? AND chat = ? AND state = 'uncertain'",
          id,
          chat,
        )
        if (!row) return false
        oweAgain(db, row, now, now)
        return db.get("SELECT 1 FROM deliveries WHERE id = ? AND state = 'pending'", id) !== undefined
      })
    },
    async standing(id) {
      const told = db.get("SELECT chat, message_id FROM deliveries WHERE id = ? AND state = 'sent'", id)
      const messageId = told && maybeText(told, 'message_id')
      if (!told || messageId === undefined) return undefined
      const newest = db.get(
        `SELECT payload, state FROM deliveries
         WHERE chat = ?1 AND (message_id = ?2 OR edits = ?2) AND state IN ('pending', 'sending', 'sent')
         ORDER BY number DESC LIMIT 1`,
        ...[text(told, 'chat'), messageId],
      )
      return newest?.state === 'sent' ? { messageId, payload: text(newest, 'payload') } : undefined
    },
    async overdue(before, limit) {
      const heads = db.all(
        `SELECT lanes.chat, deliveries.id FROM lanes JOIN deliveries ON deliveries.number = lanes.head
         WHERE lanes.sending = 0 AND deliveries.created_at < ? LIMIT ?`,
        ...[before, limit],
      )
      return heads.map(head => {
        const chat = text(head, 'chat')
        const row = db.get(
          "SELECT count(*) AS many FROM deliveries WHERE chat = ? AND state = 'pending' AND created_at < ?",
          ...[chat, before],
        )
        return { chat, messages: row ? number(row, 'many') : 0, oldest: text(head, 'id') }
      })
    },
    async replace(chat, before, notice, now) {
      db.write(() => {
        db.run(
          `UPDATE deliveries SET state = 'cancelled', error = 'waited too long', settled_at = ?
           WHERE chat = ? AND state = 'pending' AND created_at < ?`,
          ...[now, chat, before],
        )
        for (const delivery of notice) addDelivery(db, delivery)
        refreshLane(db, chat)
      })
    },
    async owe(deliveries) {
      db.write(() => {
        for (const delivery of deliveries) {
          addDelivery(db, delivery)
          refreshLane(db, delivery.chat)
        }
      })
    },
    async counts() {
      const rows = db.all('SELECT state, count(*) AS many FROM deliveries GROUP BY state')
      return Object.fromEntries(rows.map(row => [oneOf(row, 'state', states), number(row, 'many')]))
    },
    async of(chat, wanted) {
      return db
        .all(
          `SELECT * FROM deliveries WHERE chat = ? AND state IN (${marks(wanted)}) ORDER BY number`,
          chat,
          ...wanted,
        )
        .map(deliveryFrom)
    },
  }
}
