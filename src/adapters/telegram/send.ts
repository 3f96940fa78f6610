// One frozen message to one chat, and in a few words what came of it.

import { z } from 'zod'
import type { Log } from '../../log.ts'
import type { Sent } from '../../model/delivery.ts'
import { never } from '../../model/never.ts'
import type { Sending } from '../adapter.ts'
import type { Button } from './actions.ts'
import { chatIdOf, type Place, placeOf, recipient } from './address.ts'
import { type Frozen, frozenFrom } from './frozen.ts'
import type { Gateway } from './gateway.ts'
import { visible } from './html.ts'
import { type Drawn, photoOf } from './pictures.ts'
import { CallFailed, type Problem } from './problem.ts'

const SECOND = 1_000
/** A wait that Telegram did not name, or named as nothing. */
const UNNAMED_WAIT_MS = 5 * SECOND
const LONGEST_WAIT_MS = 60 * 60 * SECOND
const UNREACHABLE_WAIT_MS = 5 * SECOND
/** A refused token is mended by hand; until then nothing is lost and nobody is hammered. */
const REFUSED_TOKEN_WAIT_MS = 15 * 60 * SECOND

/** 400s that say the chat is closed to us; every 403 does (tdlib/telegram-bot-api, Client.cpp). */
const closed =
  /chat not found|group chat was deactivated|the group chat was deleted|user is deactivated|PEER_ID_INVALID|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED|CHAT_ADMIN_REQUIRED|need administrator rights|not enough rights|have no rights to send|no write access|message thread not found|TOPIC_(?:CLOSED|DELETED)/i

const created = z.object({ message_id: z.number() })

/** A message body as it is frozen: all of `sendMessage` but the chat. */
export type Body = {
  readonly text: string
  readonly parse_mode?: 'HTML'
  readonly link_preview_options: { readonly is_disabled: true }
  readonly reply_markup?: { readonly inline_keyboard: readonly (readonly Button[])[] }
  /** The message that it answers. */
  readonly reply_parameters?: {
    readonly message_id: number
    readonly allow_sending_without_reply: true
  }
  /** A photo, sent in place of the text: all of `sendPhoto` but the chat. */
  readonly drawn?: Drawn
}

/** Sends once. Never throws; never repeats what may have arrived. */
export async function send(
  delivery: Pick<Sending, 'chat' | 'payload' | 'edit' | 'under' | 'to'>,
  ways: {
    readonly gateway: Gateway
    readonly log: Log
    readonly deadlineMs: number
    readonly signal: AbortSignal
  },
): Promise<Sent> {
  const place = placeOf(delivery.chat)
  if (place === undefined) return { kind: 'wrong', why: `${delivery.chat} is no chat of Telegram's` }
  const frozen = frozenFrom(delivery.payload)
  if (frozen === undefined) return { kind: 'wrong', why: 'the frozen body is no message: it has no text' }
  if (delivery.edit !== undefined) return edit(frozen, place, delivery.edit.messageId, ways)
  const body = { ...answering(delivery.under ?? delivery.to), ...frozen }
  const first = await attempt(body, place, ways)
  if (first.kind !== 'wrong') return first
  const plainer = degraded(body, first.why)
  if (plainer === undefined) return first
  ways.log.error('Telegram refused a message that we built; sending it plainer', {
    chat: delivery.chat,
    why: first.why,
  })
  return attempt(plainer, place, ways)
}

/**
 * Groups have no threads for everyone: news of a story answers the message that it began with. What it answers may be gone;
 * then it stands by itself.
 */
const answering = (message: string | undefined) =>
  message === undefined
    ? {}
    : { reply_parameters: { message_id: Number(message), allow_sending_without_reply: true as const } }

async function attempt(
  body: Frozen,
  place: Place,
  { gateway, deadlineMs, signal }: Parameters<typeof send>[1],
): Promise<Sent> {
  try {
    const result = created.safeParse(await gateway.call(...callFor(body, place), { deadlineMs, signal }))
    if (!result.success) return { kind: 'uncertain', why: 'Telegram gave no message id' }
    return { kind: 'sent', messageId: String(result.data.message_id) }
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error
    return outcomeOf(error.problem)
  }
}

/** Telegram's words for an edit to what stands there already. */
const NOT_MODIFIED = /message is not modified/

async function edit(
  body: Frozen,
  { chat }: Place,
  messageId: string,
  { gateway, deadlineMs, signal }: Parameters<typeof send>[1],
): Promise<Sent> {
  const message = { chat_id: chat, message_id: Number(messageId) }
  try {
    await gateway.call('editMessageText', { ...body, ...message }, { deadlineMs, signal })
    return { kind: 'sent', messageId }
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error
    const sent = outcomeOf(error.problem)
    if (sent.kind !== 'wrong') return sent
    // Deleted since, or older than Telegram lets us change it.
    return NOT_MODIFIED.test(sent.why) ? { kind: 'sent', messageId } : { kind: 'unedited', why: sent.why }
  }
}

function callFor({ drawn, ...body }: Frozen, place: Place): [method: string, body: object] {
  return drawn === undefined
    ? ['sendMessage', { ...body, ...recipient(place) }]
    : ['sendPhoto', { ...photoOf(drawn), ...recipient(place) }]
}

/** What the outbox has to know of a problem. */
function outcomeOf(problem: Problem): Sent {
  switch (problem.kind) {
    case 'unreachable':
      return { kind: 'later', waitMs: UNREACHABLE_WAIT_MS, why: problem.why }
    case 'lost':
      return { kind: 'uncertain', why: problem.why }
    case 'refused':
      return refusal(problem)
    default:
      return never(problem)
  }
}

function refusal({ code, description: why, ...parameters }: Extract<Problem, { kind: 'refused' }>): Sent {
  if (parameters.movedTo !== undefined) return { kind: 'moved', to: chatIdOf({ chat: parameters.movedTo }) }
  if (code === 429) return { kind: 'later', waitMs: waitOf(parameters.retryAfterSeconds), why }
  if (code === 401 || code === 404) return { kind: 'later', waitMs: REFUSED_TOKEN_WAIT_MS, why }
  if (code === 403 || closed.test(why)) return { kind: 'gone', why }
  return { kind: 'wrong', why }
}

function waitOf(seconds: number | undefined): number {
  if (seconds === undefined || !(seconds > 0)) return UNNAMED_WAIT_MS
  return Math.min(Math.max(seconds * SECOND, SECOND), LONGEST_WAIT_MS)
}

/** The message once more without what was refused: its photo, its tags, or its buttons. */
function degraded(body: Frozen, why: string): Frozen | undefined {
  if (body.drawn !== undefined) {
    const { drawn: _, ...text } = body
    return text
  }
  if (/can't parse entities/i.test(why) && 'parse_mode' in body) {
    const { parse_mode: _, ...plain } = body
    return { ...plain, text: visible(body.text).text }
  }
  if (/BUTTON_|inline keyboard/.test(why) && 'reply_markup' in body) {
    const { reply_markup: _, ...bare } = body
    return bare
  }
  return undefined
}
