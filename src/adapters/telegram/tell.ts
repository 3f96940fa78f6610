// Brings an answer into its chat: pages in order, waits where Telegram says so, follows a group that moved.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from '../../log.ts'
import type { Delivery, Sent } from '../../model/delivery.ts'
import { never } from '../../model/never.ts'
import type { Desk } from '../adapter.ts'
import { chatIdOf, type Place } from './address.ts'
import type { Gateway } from './gateway.ts'
import type { Pace } from './pace.ts'
import { CallFailed } from './problem.ts'
import type { Body } from './send.ts'

/** A group becomes a supergroup once; more would be a circle. */
const MOVES = 1

export type Telling = {
  readonly desk: Desk
  readonly log: Log
  readonly gateway: Gateway
  readonly pace: Pace
  readonly send: (delivery: Pick<Delivery, 'chat' | 'payload' | 'nonce'>) => Promise<Sent>
  readonly stopping: AbortSignal
}

/** Sends the pages in order, and never a page twice. */
export async function tell(parts: Telling, place: Place, bodies: readonly Body[]): Promise<void> {
  const { desk, log, pace, send, stopping } = parts
  let chat = chatIdOf(place)
  let patienceMs = pace.longestAnswerMs
  let moves = 0
  const queue = bodies.map(body => JSON.stringify(body))
  for (let payload = queue[0]; payload !== undefined; payload = queue[0]) {
    const sent = await send({ chat, payload, nonce: '' })
    switch (sent.kind) {
      case 'sent':
        queue.shift()
        break
      case 'uncertain':
      case 'unedited':
      case 'wrong':
        log.error('An answer may not have arrived', { chat, outcome: sent.kind, why: sent.why })
        queue.shift()
        break
      case 'later':
        patienceMs -= sent.waitMs
        if (patienceMs >= 0 && (await waited(sent.waitMs, stopping))) break
        log.error('An answer is given up', { chat, why: sent.why, pages: queue.length })
        return
      case 'moved':
        await desk.chatMoved(chat, sent.to)
        if (++moves > MOVES) return
        chat = sent.to
        break
      case 'gone':
        await desk.chatChanged(chat, { gone: sent.why })
        return
      default:
        never(sent)
    }
  }
}

/** A message of ours, where an answer takes the place of it. */
export type Edited =
  | { readonly chat_id: number; readonly message_id: number }
  | { readonly inline_message_id: string }

/**
 * Puts a page in the place of a message of ours. True where it stands there now, as far as can be known: an edit that
 * may have happened is no reason to say the same thing again below.
 */
export async function edit({ gateway, pace, log }: Telling, message: Edited, body: Body): Promise<boolean> {
  try {
    await gateway.call('editMessageText', { ...body, ...message }, { deadlineMs: pace.callDeadlineMs })
    return true
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error
    const { problem } = error
    if (problem.kind === 'refused' && /message is not modified/.test(problem.description)) return true
    log.warn('A message could not be changed in its place', { error })
    return problem.kind === 'lost'
  }
}

/** False where the wait was cut short: what was to follow must not come early. */
const waited = (ms: number, signal: AbortSignal): Promise<boolean> =>
  sleep(ms, true, { signal }).catch(() => false)
