// Sends what is owed: takes it under a lease, sends it within a deadline, and settles it by what came of the send.
import { setTimeout } from 'node:timers/promises'
import type { Adapter } from '../adapters/adapter.ts'
import type { ChatId, Platform } from '../model/chat.ts'
import type { Sent } from '../model/delivery.ts'
import { never } from '../model/never.ts'
import type { Instant } from '../model/time.ts'
import type { Claimed, Store } from '../store/store.ts'
import type { OutboxLog } from './log.ts'
import type { Pace } from './pace.ts'

/** A send is broken off after so long. Telegram's servers may hold a call for twenty seconds. */
const deadlinesMs: Readonly<Record<Platform, number>> = {
  discord: 20_000,
  telegram: 25_000,
  terminal: 5_000,
}
/** A send that does not heed its deadline is given up so much later. */
const deafMs = 2_000
/** Longer than twice any deadline, so that a lease never runs out under a send. */
const leaseMs = 60_000
/** So many are sent side by side, each to another chat. */
const abreast = 25
/** After this all platforms pause together, and leases that ran out are looked for. */
const roundMs = 5_000
/** Pauses between the parts of a round while a pace is kept. */
const breathMs = 1_000
/** A platform without an adapter (switched off for now) is asked again so much later. */
const noAdapterMs = 5 * 60_000
/** "Wait" without a time, and the longest wait that is believed. */
const shortestWaitMs = 1_000
const unstatedWaitMs = 5_000
const longestWaitMs = 3_600_000
/** An outage is no fault of the message: there is no last attempt, only longer waits. */
const longestBackoffMs = 15 * 60_000

export type DeliverDeps = {
  readonly store: Pick<Store, 'deliveries'>
  readonly adapters: Partial<Readonly<Record<Platform, Pick<Adapter, 'send'>>>>
  readonly clock: () => Instant
  readonly log: OutboxLog
  /** Kept from round to round. */
  readonly pace: Pace
  /** From 0 to 1; spreads retries. */
  readonly random?: () => number
  /** When it fires, nothing more is begun; what is under way is finished. */
  readonly signal?: AbortSignal
  /** For tests of hanging sends. */
  readonly deadlines?: Readonly<Record<Platform, number>>
  readonly sleep?: (ms: number) => Promise<unknown>
}

/** What came of a round, by kind; `paced` were given back untried. */
export type Round = Readonly<Record<Sent['kind'] | 'paced', number>>

function platformOf(chat: ChatId): Platform {
  if (chat.startsWith('discord:')) return 'discord'
  return chat.startsWith('telegram:') ? 'telegram' : 'terminal'
}

/** How long to wait before the next attempt: as long as the platform says, and longer with every attempt. */
export function waitBefore(saidMs: number, attempt: number, random: () => number): number {
  const said =
    Number.isFinite(saidMs) && saidMs > 0
      ? Math.min(Math.max(saidMs, shortestWaitMs), longestWaitMs)
      : unstatedWaitMs
  const backoff = Math.min(1_000 * 2 ** Math.min(attempt, 20), longestBackoffMs)
  // Never earlier than was said; the spread keeps a thousand chats from coming back in one moment.
  return Math.round(Math.max(said, backoff) * (1 + random() / 4))
}

async function send(adapter: Pick<Adapter, 'send'>, delivery: Claimed, deadlineMs: number): Promise<Sent> {
  const given = new AbortController()
  const deaf: Promise<Sent> = setTimeout(deadlineMs + deafMs, undefined, { signal: given.signal }).then(
    () => ({ kind: 'uncertain', why: `no answer within ${deadlineMs / 1000} seconds` }),
  )
  // Broken off below as soon as there is an answer.
  deaf.catch(() => {})
  try {
    return await Promise.race([adapter.send(delivery, AbortSignal.timeout(deadlineMs)), deaf])
  } catch (error) {
    // An adapter that throws says nothing about what arrived.
    return { kind: 'uncertain', why: error instanceof Error ? error.message : String(error) }
  } finally {
    given.abort()
  }
}

function tell(log: OutboxLog, { id, chat, attempt }: Claimed, sent: Sent): void {
  const about = { delivery: id, chat, attempt }
  switch (sent.kind) {
    case 'sent':
      return
    case 'later':
      log.info('A message waits', { ...about, why: sent.why, waitMs: sent.waitMs })
      return
    case 'uncertain':
      log.warn('A message may or may not have arrived', { ...about, why: sent.why })
      return
    case 'gone':
      log.warn('A chat is closed to us; its subscriptions are suspended', { ...about, why: sent.why })
      return
    case 'unedited':
      log.info('A message cannot be changed; its correction is sent as an answer', {
        ...about,
        why: sent.why,
      })
      return
    case 'moved':
      log.info('A group moved; what is owed moves with it', { ...about, to: sent.to })
      return
    case 'wrong':
      log.error('A platform refused a message that we built', { ...about, why: sent.why })
      return
    default:
      never(sent)
  }
}

type Came = { readonly kind: Sent['kind'] } | { readonly kind: 'paced'; readonly waitMs: number }

async function deliver(deps: DeliverDeps, delivery: Claimed): Promise<Came> {
  const { store, adapters, clock, log, pace, random = Math.random, deadlines = deadlinesMs } = deps
  const platform = platformOf(delivery.chat)
  const adapter = adapters[platform]
  const nowMs = Date.parse(clock())
  const waitMs = adapter ? pace.take(platform, delivery.chat, nowMs) : noAdapterMs
  if (!adapter || waitMs > 0) {
    await store.deliveries.release(delivery.id, delivery.lease, new Date(nowMs + waitMs).toISOString())
    return { kind: 'paced', waitMs }
  }
  let sent = await send(adapter, delivery, deadlines[platform])
  pace.arrived(platform, delivery.chat, Date.parse(clock()))
  if (sent.kind === 'later') {
    // The platform waits as long as it says; the message longer with each attempt.
    pace.slowed(platform, delivery.chat, Date.parse(clock()), waitBefore(sent.waitMs, 0, random))
    sent = { ...sent, waitMs: waitBefore(sent.waitMs, delivery.attempt, random) }
  }
  tell(log, delivery, sent)
  const held = await store.deliveries.settle(delivery.id, delivery.lease, sent, clock())
  if (!held)
    log.warn('A lease ran out before its message was settled', { delivery: delivery.id, came: sent.kind })
  return { kind: sent.kind }
}

const platforms: readonly Platform[] = ['discord', 'telegram', 'terminal']

/**
 * One round: settles what a crash left open, then sends what is due until nothing is, each chat's messages one after the
 * other and each platform by itself. A slow send holds up its own chat alone.
 */
export async function deliverDue(deps: DeliverDeps): Promise<Round> {
  const round = { sent: 0, later: 0, uncertain: 0, gone: 0, unedited: 0, moved: 0, wrong: 0, paced: 0 }
  for (let isDone = false; !isDone && !deps.signal?.aborted; ) {
    await deps.store.deliveries.sweep(deps.clock())
    isDone = (await Promise.all(platforms.map(platform => serve(platform, deps, round)))).every(done => done)
  }
  return round
}

/** Sends what one platform is owed; false where there may be more when its time is over. */
async function serve(
  platform: Platform,
  deps: DeliverDeps,
  round: Record<keyof Round, number>,
): Promise<boolean> {
  const { store, clock, signal, pace, sleep = setTimeout } = deps
  const started = performance.now()
  const underWay = new Set<Promise<void>>()
  /** The shortest wait that the pace of a chat asked for since the last pause. */
  let pacedMs = Number.POSITIVE_INFINITY
  let failure: { readonly error: unknown } | undefined
  let isDone = false
  const begin = (delivery: Claimed) => {
    const done = deliver(deps, delivery)
      .then(came => {
        round[came.kind]++
        if (came.kind === 'paced') pacedMs = Math.min(pacedMs, came.waitMs)
      })
      .catch(error => {
        failure ??= { error }
      })
      .finally(() => underWay.delete(done))
    underWay.add(done)
  }

  while (!signal?.aborted && !failure && performance.now() - started < roundMs) {
    const room = pace.room(platform, Date.parse(clock()))
    const free = Math.min(abreast - underWay.size, room.messages)
    const due = free > 0 ? await store.deliveries.claim(clock(), leaseMs, free, platform) : []
    for (const delivery of due) begin(delivery)
    if (room.messages === 0 && room.waitMs <= breathMs) await sleep(room.waitMs)
    // There may be more than there was room for; whatever was paced is known by then.
    else if (due.length > 0 && due.length === free && underWay.size < abreast) await sleep(room.waitMs)
    else if (underWay.size > 0) await firstOf(underWay, breathMs)
    else if (pacedMs > breathMs) {
      isDone = true
      break
    } else {
      await sleep(pacedMs)
      pacedMs = Number.POSITIVE_INFINITY
    }
  }
  await Promise.all(underWay)
  // The store could not settle: its lease runs out, and the next round's sweep decides.
  if (failure) throw failure.error
  return isDone
}

/** Resolves when one of them is done or some time has passed. */
async function firstOf(underWay: Iterable<Promise<void>>, ms: number): Promise<void> {
  const pause = new AbortController()
  const passed = setTimeout(ms, undefined, { signal: pause.signal }).catch(() => {})
  await Promise.race([...underWay, passed])
  pause.abort()
}
