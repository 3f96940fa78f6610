// Subscriptions: stored command lines with a schedule, and the slots of it that were taken.
import type { ChatId } from '../../model/chat.ts'
import type { Delivery } from '../../model/delivery.ts'
import type { HeardArticle } from '../../model/heard.ts'
import type { Subscription } from '../../model/subscription.ts'
import type { Store } from '../store.ts'
import { articleFrom } from './article-row.ts'
import type { Database } from './database.ts'
import { refreshLane } from './lanes.ts'
import { given, maybeText, number, numbers, oneOf, type Row, text, texts } from './row.ts'

function subscriptionFrom(row: Row): Subscription {
  return given<Subscription>({
    id: text(row, 'id'),
    chat: text(row, 'chat'),
    line: text(row, 'line'),
    schedule: given<Subscription['schedule']>({
      at: text(row, 'at'),
      until: maybeText(row, 'until'),
      days: numbers(row, 'days'),
      zone: text(row, 'zone'),
    }),
    threads: row.threads === null ? undefined : oneOf(row, 'threads', ['story', 'post']),
    createdAt: text(row, 'created_at'),
    createdBy: maybeText(row, 'created_by'),
    state: oneOf(row, 'state', ['active', 'suspended']),
    reason: maybeText(row, 'reason'),
  })
}

export function addDelivery(db: Database, delivery: Delivery): void {
  db.run(
    `INSERT INTO deliveries
       (id, key, chat, subscription, part, payload, root, answers, nonce, state, attempt, not_before, created_at, edits,
        instead)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'pending', 0, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    ...[delivery.id, delivery.key, delivery.chat, delivery.subscription ?? null, delivery.part],
    ...[delivery.payload, delivery.root ?? null, delivery.answers ?? null],
    ...[delivery.nonce, delivery.notBefore, delivery.createdAt],
    ...[delivery.edit?.messageId ?? null, delivery.edit?.instead ?? null],
  )
}

/** What was owed and not yet begun is owed no more; it stays on record with the reason. */
function cancelOwed(db: Database, chat: ChatId, reason: string, now: string): void {
  db.run(
    "UPDATE deliveries SET state = 'cancelled', error = ?, settled_at = ? WHERE chat = ? AND state = 'pending'",
    reason,
    now,
    chat,
  )
  refreshLane(db, chat)
}

export function setState(
  db: Database,
  chat: ChatId,
  state: Subscription['state'],
  reason: string | undefined,
  now: string,
): void {
  db.run(
    'UPDATE subscriptions SET state = ?, reason = ? WHERE chat = ?',
    state,
    state === 'active' ? null : (reason ?? null),
    chat,
  )
  if (state === 'suspended') cancelOwed(db, chat, reason ?? 'suspended', now)
}

function takeSlot(
  db: Database,
  id: string,
  slot: string,
  deliveries: readonly Delivery[],
  heard: readonly HeardArticle[],
  now: string,
): boolean {
  const at = deliveries[0]?.createdAt ?? now
  const taken = db.run(
    `INSERT INTO slots (subscription, slot, taken_at) SELECT id, ?, ? FROM subscriptions WHERE id = ? AND state = 'active'
     ON CONFLICT DO NOTHING`,
    ...[slot, at, id],
  )
  if (taken === 0) return false
  for (const delivery of deliveries) addDelivery(db, delivery)
  for (const { article, revision, sentences, told, root } of heard)
    db.run(
      // What is still said of a corrected article stands where it was told first.
      `INSERT INTO heard (subscription, article, revision, at, sentences, told, root) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET revision = excluded.revision, at = excluded.at, sentences = excluded.sentences,
         told = coalesce(told, excluded.told), root = coalesce(excluded.root, root)`,
      ...[id, article, revision, at, JSON.stringify(sentences), told ?? null, root ?? null],
    )
  for (const chat of new Set(deliveries.map(delivery => delivery.chat))) refreshLane(db, chat)
  return true
}

export function subscriptionsIn(db: Database, clock: () => string): Store['subscriptions'] {
  return {
    async add({ id, chat, line, schedule, threads, createdAt, createdBy, state, reason }) {
      db.run(
        `INSERT INTO subscriptions (id, chat, line, at, until, days, zone, threads, created_at, created_by, state, reason)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        ...[
          id,
          chat,
          line,
          schedule.at,
          schedule.until ?? null,
          JSON.stringify(schedule.days),
          schedule.zone,
          threads ?? null,
        ],
        ...[createdAt, createdBy ?? null, state, reason ?? null],
      )
    },
    async of(chat) {
      return db
        .all('SELECT * FROM subscriptions WHERE chat = ? ORDER BY created_at, id', chat)
        .map(subscriptionFrom)
    },
    async active() {
      return db
        .all("SELECT * FROM subscriptions WHERE state = 'active' ORDER BY created_at, id")
        .map(subscriptionFrom)
    },
    async change({ id, chat, line, schedule: { at, until, days, zone }, threads }) {
      const changed = db.run(
        'UPDATE subscriptions SET line = ?, at = ?, until = ?, days = ?, zone = ?, threads = ? WHERE id = ? AND chat = ?',
        ...[line, at, until ?? null, JSON.stringify(days), zone, threads ?? null, id, chat],
      )
      return changed > 0
    },
    async remove(id, chat) {
      return db.write(() => {
        if (db.run('DELETE FROM subscriptions WHERE id = ? AND chat = ?', id, chat) === 0) return false
        db.run(
          `UPDATE deliveries SET state = 'cancelled', error = 'unsubscribed', settled_at = ?
           WHERE chat = ? AND subscription = ? AND state = 'pending'`,
          ...[clock(), chat, id],
        )
        refreshLane(db, chat)
        return true
      })
    },
    async setState(chat, state, reason) {
      db.write(() => setState(db, chat, state, reason, clock()))
    },
    async takeSlot(id, slot, deliveries, heard = []) {
      return db.write(() => takeSlot(db, id, slot, deliveries, heard, clock()))
    },
    async heard(id, since) {
      const rows = db.all(
        `SELECT article, revision, sentences, told, heard.root FROM heard LEFT JOIN deliveries ON deliveries.id = heard.told
         WHERE heard.subscription = ? AND heard.at >= ? ORDER BY deliveries.number`,
        ...[id, since],
      )
      const changed = db.all(
        `SELECT articles.* FROM heard JOIN articles ON articles.id = heard.article
         WHERE heard.subscription = ? AND heard.at >= ? AND articles.revision > heard.revision AND articles.current = 1`,
        ...[id, since],
      )
      return {
        articles: rows.map(row =>
          given<HeardArticle>({
            article: text(row, 'article'),
            revision: number(row, 'revision'),
            sentences: texts(row, 'sentences'),
            told: maybeText(row, 'told'),
            root: maybeText(row, 'root'),
          }),
        ),
        changed: changed.map(articleFrom),
      }
    },
    async lastSlot(id) {
      const row = db.get(
        'SELECT slot, taken_at FROM slots WHERE subscription = ? ORDER BY taken_at DESC, slot DESC LIMIT 1',
        id,
      )
      return row && { slot: text(row, 'slot'), at: text(row, 'taken_at') }
    },
  }
}
