// From an update to what the desk says of it, and back into the chat it came from.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from '../../log.ts'
import type { Delivery, Sent } from '../../model/delivery.ts'
import { never } from '../../model/never.ts'
import type { Instant } from '../../model/time.ts'
import type { Desk } from '../adapter.ts'
import { chatIdOf, type Place, recipient } from './address.ts'
import type { Admins } from './admins.ts'
import { type Asker, eventFrom, runsTheChat } from './event.ts'
import type { Gateway } from './gateway.ts'
import type { Pace } from './pace.ts'
import { renderTelegram } from './render.ts'
import type { Topics } from './topics.ts'
import type { Handle } from './work.ts'

/** Whoever waits longer sees that we are writing. */
const TYPING_AFTER_MS = 1_000

/** A group becomes a supergroup once; more would be a circle. */
const MOVES = 1

type Parts = {
  readonly desk: Desk
  readonly log: Log
  readonly gateway: Gateway
  readonly pace: Pace
  readonly me: () => Promise<{ readonly username: string }>
  readonly admins: Admins
  readonly topics: Topics
  readonly send: (delivery: Pick<Delivery, 'chat' | 'payload' | 'nonce'>) => Promise<Sent>
  readonly stopping: AbortSignal
  readonly now: () => Instant
}

export function answers(parts: Parts): Handle {
  const { desk, gateway, pace, me, topics } = parts
  const inOrder = oneAfterAnother()
  return async payload => {
    const event = eventFrom(payload, await me())
    switch (event.kind) {
      case 'nothing':
        return undefined
      case 'moved':
        await inOrder(() => desk.chatMoved(chatIdOf({ chat: event.from }), chatIdOf({ chat: event.to })))
        return undefined
      case 'membership':
        await inOrder(async () => {
          for (const place of await topics.places(event.chat))
            await desk.chatChanged(chatIdOf(place), event.state)
        })
        return undefined
      case 'question':
        // In a group `/ban` is most likely said to another bot.
        if (!event.addressed && !desk.commands.some(({ name }) => name === event.line.split(' ')[0]))
          return undefined
        if (event.starts) await inOrder(() => desk.chatChanged(chatIdOf(event.place), 'reachable'))
        await topics.remember(event.place)
        return ask(parts, event.place, event)
      case 'button':
        // At once, whatever the answer takes; one that comes too late ("query is too old") is no loss.
        gateway
          .call(
            'answerCallbackQuery',
            { callback_query_id: event.query },
            { deadlineMs: pace.callDeadlineMs },
          )
          .catch(() => {})
        if (event.place === undefined || event.line === '') return undefined
        return ask(parts, event.place, event)
      default:
        return never(event)
    }
  }
}

/** Whoever blocked us and came back must end as reachable, however close together we learn of both. */
function oneAfterAnother() {
  let last: Promise<unknown> = Promise.resolve()
  return (change: () => Promise<void>): Promise<void> => {
    const done = last.then(change)
    last = done.catch(() => {})
    return done
  }
}

async function ask(
  parts: Parts,
  place: Place,
  { asker, line, language }: { readonly asker: Asker; readonly line: string; readonly language?: string },
): Promise<() => Promise<void>> {
  const { desk, gateway, pace } = parts
  const typing = setTimeout(() => {
    gateway
      .call('sendChatAction', { ...recipient(place), action: 'typing' }, { deadlineMs: pace.callDeadlineMs })
      .catch(() => {})
  }, TYPING_AFTER_MS)
  try {
    const { reply, chat } = await desk.ask({
      chat: chatIdOf(place),
      asker: asker.id,
      administers: await administers(parts, place, asker, line),
      line,
      ...(language === undefined ? {} : { language }),
    })
    const bodies = renderTelegram(reply, { zone: chat.settings.zone, now: parts.now() })
    return () =>
      tell(
        parts,
        place,
        bodies.map(body => JSON.stringify(body)),
      )
  } finally {
    clearTimeout(typing)
  }
}

/** Telegram is asked only where it matters: a command that changes nothing needs nobody's rights. */
async function administers(
  { desk, admins }: Parts,
  { chat }: Place,
  asker: Asker,
  line: string,
): Promise<boolean> {
  const runs = runsTheChat(asker)
  if (runs !== 'ask') return runs
  const asked = desk.commands.find(({ name }) => name === line.split(' ')[0])
  if (asked && !asked.administers) return false
  return asker.kind === 'member' && admins.runs(chat, asker.user)
}

/** Sends the pages in order. Waits where Telegram says so, follows a group that moved, and never sends a page twice. */
async function tell(parts: Parts, place: Place, payloads: readonly string[]): Promise<void> {
  const { desk, log, pace, send, stopping } = parts
  let chat = chatIdOf(place)
  let patienceMs = pace.longestAnswerMs
  let moves = 0
  const queue = [...payloads]
  for (let payload = queue[0]; payload !== undefined; payload = queue[0]) {
    const sent = await send({ chat, payload, nonce: '' })
    switch (sent.kind) {
      case 'sent':
        queue.shift()
        break
      case 'uncertain':
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

/** False where the wait was cut short: what was to follow must not come early. */
const waited = (ms: number, signal: AbortSignal): Promise<boolean> =>
  sleep(ms, true, { signal }).catch(() => false)
