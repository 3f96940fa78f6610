// What an update means to us: a question, a pressed button, a chat that opened or closed, a group that moved, or nothing.
import { z } from 'zod'
import { never } from '../../model/never.ts'
import type { Place } from './address.ts'
import { lineOfStart } from './deep-link.ts'

/** Updates that we want; what was edited is no command. Whoever posts in a channel is an admin of it. */
export const allowedUpdates = [
  'message',
  'channel_post',
  'callback_query',
  'inline_query',
  'my_chat_member',
] as const

/** Who asks, and how we can tell what they may do. */
export type Asker =
  /** A person in the private chat with us: the chat is theirs. */
  | { readonly kind: 'owner'; readonly id: string }
  /** A member of a group; whether they run it is asked. */
  | { readonly kind: 'member'; readonly id: string; readonly user: number }
  /** An admin who writes as the group itself. */
  | { readonly kind: 'group'; readonly id: string }
  /** A channel that somebody writes as; it may run another chat, never this one. */
  | { readonly kind: 'stranger'; readonly id: string }

export type Event =
  | {
      readonly kind: 'question'
      readonly place: Place
      /** The message that asks, where others write too: the answer hangs on it. */
      readonly message?: number
      readonly asker: Asker
      /** A command line without its slash. */
      readonly line: string
      /** Named our bot, or is a private chat: an answer is owed even to what we do not know. */
      readonly addressed: boolean
      /** `/start`: whoever had blocked us has come back. */
      readonly starts?: true
      readonly language?: string
    }
  | {
      readonly kind: 'button'
      readonly query: string
      /** The message that the button stands under: in a chat, or sent in inline mode wherever that was. */
      readonly under?: { readonly place: Place; readonly message: number } | { readonly inline: string }
      readonly asker: Asker
      readonly person: number
      readonly data: string
      readonly language?: string
    }
  | {
      readonly kind: 'inline'
      readonly query: string
      readonly person: number
      readonly words: string
      readonly language?: string
    }
  | {
      readonly kind: 'membership'
      readonly chat: number
      readonly state: 'reachable' | { readonly gone: string }
    }
  | { readonly kind: 'moved'; readonly from: number; readonly to: number }
  | { readonly kind: 'nothing' }

/** Telegram shows an admin who hides behind the group, and people who write as a channel, as these bots. */
const GROUP_ANONYMOUS_BOT = 1087968824

const user = z.object({
  id: z.number(),
  is_bot: z.boolean().optional(),
  language_code: z.string().optional(),
})
const chat = z.object({ id: z.number(), type: z.string() })
const message = z.object({
  message_id: z.number(),
  from: user.optional(),
  sender_chat: z.object({ id: z.number() }).optional(),
  chat,
  text: z.string().optional(),
  message_thread_id: z.number().optional(),
  is_topic_message: z.boolean().optional(),
  is_automatic_forward: z.boolean().optional(),
  forward_origin: z.unknown().optional(),
  forward_date: z.number().optional(),
  via_bot: z.unknown().optional(),
  edit_date: z.number().optional(),
  migrate_to_chat_id: z.number().optional(),
})
type Message = z.infer<typeof message>
const update = z.object({
  message: message.optional(),
  channel_post: message.optional(),
  callback_query: z
    .object({
      id: z.string(),
      from: user,
      data: z.string().optional(),
      message: message.omit({ text: true }).optional(),
      inline_message_id: z.string().optional(),
    })
    .optional(),
  inline_query: z.object({ id: z.string(), from: user, query: z.string() }).optional(),
  my_chat_member: z
    .object({ chat, new_chat_member: z.object({ status: z.string(), is_member: z.boolean().optional() }) })
    .optional(),
})

/** Reads an update as it was received. Shapes that nobody expects are `nothing`. */
export function eventFrom(payload: string, me: { readonly username: string }): Event {
  let read: z.infer<typeof update>
  try {
    read = update.parse(JSON.parse(payload))
  } catch {
    return { kind: 'nothing' }
  }
  const said = read.message ?? read.channel_post
  if (said) return fromMessage(said, me)
  if (read.callback_query) return fromButton(read.callback_query)
  if (read.inline_query) return fromTyping(read.inline_query)
  if (read.my_chat_member) return fromMembership(read.my_chat_member)
  return { kind: 'nothing' }
}

function fromMessage(said: Message, me: { readonly username: string }): Event {
  if (said.migrate_to_chat_id !== undefined)
    return { kind: 'moved', from: said.chat.id, to: said.migrate_to_chat_id }
  const secondHand =
    said.forward_origin !== undefined ||
    said.forward_date !== undefined ||
    said.is_automatic_forward === true ||
    said.via_bot !== undefined ||
    said.edit_date !== undefined
  const asker = askerOf(said)
  if (secondHand || said.text === undefined || asker === undefined) return { kind: 'nothing' }
  const asked = lineOf(said.text, me.username, said.chat.type === 'private')
  if (asked === undefined) return { kind: 'nothing' }
  return {
    kind: 'question',
    place: placeIn(said),
    ...(['group', 'supergroup'].includes(said.chat.type) ? { message: said.message_id } : {}),
    asker,
    ...asked,
    ...languageOf(said.from),
  }
}

function fromButton({
  id,
  from,
  data,
  message: under,
  inline_message_id: inline,
}: NonNullable<z.infer<typeof update>['callback_query']>): Event {
  const isPrivate = under?.chat.type === 'private'
  return {
    kind: 'button',
    query: id,
    ...(under !== undefined
      ? { under: { place: placeIn(under), message: under.message_id } }
      : inline !== undefined
        ? { under: { inline } }
        : {}),
    // An admin who hides behind the group presses buttons under their own id (tdlib/telegram-bot-api, issue 667).
    asker: isPrivate
      ? { kind: 'owner', id: String(from.id) }
      : { kind: 'member', id: String(from.id), user: from.id },
    person: from.id,
    data: data ?? '',
    ...languageOf(from),
  }
}

function fromTyping({ id, from, query }: NonNullable<z.infer<typeof update>['inline_query']>): Event {
  const words = query.replace(/\s+/g, ' ').trim()
  return { kind: 'inline', query: id, person: from.id, words, ...languageOf(from) }
}

function fromMembership({
  chat: where,
  new_chat_member: now,
}: NonNullable<z.infer<typeof update>['my_chat_member']>): Event {
  const state = (() => {
    switch (now.status) {
      case 'left':
        return { gone: 'the bot is not a member of the chat' }
      case 'kicked':
        return {
          gone: where.type === 'private' ? 'the bot was blocked' : 'the bot was removed from the chat',
        }
      case 'restricted':
        return now.is_member === false ? { gone: 'the bot is not a member of the chat' } : 'reachable'
      default:
        return 'reachable'
    }
  })()
  return { kind: 'membership', chat: where.id, state }
}

function placeIn({
  chat: where,
  message_thread_id: thread,
  is_topic_message: inTopic,
}: Omit<Message, 'text'>): Place {
  // Outside of forums the thread is only the message that was replied to.
  return { chat: where.id, ...(inTopic && thread !== undefined ? { thread } : {}) }
}

function askerOf({ chat: where, from, sender_chat: as }: Message): Asker | undefined {
  if (as !== undefined)
    return as.id === where.id ? { kind: 'group', id: String(as.id) } : { kind: 'stranger', id: String(as.id) }
  if (from === undefined || from.is_bot === true || from.id === GROUP_ANONYMOUS_BOT) return undefined
  const id = String(from.id)
  return where.type === 'private' ? { kind: 'owner', id } : { kind: 'member', id, user: from.id }
}

const languageOf = (from: z.infer<typeof user> | undefined) => {
  const language = from?.language_code?.split('-')[0]?.toLowerCase()
  return language ? { language } : {}
}

type Asked = Pick<Extract<Event, { kind: 'question' }>, 'line' | 'addressed' | 'starts'>

/** `/election@OurBot abkhazia 2019` is `election abkhazia 2019`; in a private chat any text is a line. */
function lineOf(text: string, username: string, isPrivate: boolean): Asked | undefined {
  const words = text.replace(/\s+/g, ' ').trim()
  const [, command, bot, rest = ''] = /^\/([\p{L}\p{N}_]+)(?:@(\w+))?(?: (.*))?$/u.exec(words) ?? []
  if (command === undefined) return isPrivate && words !== '' ? { line: words, addressed: true } : undefined
  if (bot !== undefined && bot.toLowerCase() !== username.toLowerCase()) return undefined
  const addressed = isPrivate || bot !== undefined
  if (command.toLowerCase() !== 'start') return { line: `${command.toLowerCase()} ${rest}`.trim(), addressed }
  return { line: lineOfStart(rest) || 'help', addressed, starts: true }
}

/** May this asker change the chat's settings, as far as the update itself can tell? */
export function runsTheChat(asker: Asker): boolean | 'ask' {
  switch (asker.kind) {
    case 'owner':
    case 'group':
      return true
    case 'stranger':
      return false
    case 'member':
      return 'ask'
    default:
      return never(asker)
  }
}
