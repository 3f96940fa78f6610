// A Telegram of our own on loopback: strict like the real one, with a ledger of what it took and verbs for what goes wrong.

import type { AddressInfo } from 'node:net'
import { telegramToken } from '../secrets.ts'
import {
  type Chat,
  type Closed,
  channelBot,
  chatBook,
  groupAnonymousBot,
  type Status,
  telegramItself,
  type User,
} from './chats.ts'
import { type Fault, faultBook } from './faults.ts'
import { type FloodLimits, floodControl, floodLimits } from './flood.ts'
import { inlineBook } from './inline.ts'
import { messageBook, type Posted } from './messages.ts'
import type { World } from './methods.ts'
import { type Call, telegramServer } from './server.ts'
import { updateQueue } from './updates.ts'

export type TelegramFake = Awaited<ReturnType<typeof startTelegram>>

export const testToken = telegramToken

export type Said = {
  readonly from?: User
  /** A topic of a forum. */
  readonly thread?: number
  /** The message was forwarded from somebody. */
  readonly forwarded?: boolean
  /** A post of the linked channel, put into its group by Telegram itself. */
  readonly automatic?: boolean
  /** Who speaks, where it is a chat: the group itself (an anonymous admin) or a channel. */
  readonly as?: Chat
  readonly edited?: boolean
}

export async function startTelegram(
  options: {
    readonly token?: string
    readonly username?: string
    readonly flood?: FloodLimits | false
    readonly now?: () => number
  } = {},
) {
  const now = options.now ?? Date.now
  let token = options.token ?? testToken
  const me: User = {
    id: Number(/^\d+/.exec(token)?.[0] ?? 7100000001),
    is_bot: true,
    first_name: 'Teller',
    username: options.username ?? 'TellerTestBot',
  }
  const chats = chatBook()
  const flood = floodControl(options.flood === false ? undefined : (options.flood ?? floodLimits), now)
  const messages = messageBook(chats, me, now)
  const updates = updateQueue(now)
  const world: World = {
    ...{ me, chats, messages, updates, flood, now },
    inline: inlineBook(now),
    queries: new Map(),
    commands: new Map(),
  }
  const faults = faultBook()
  const calls: Call[] = []
  let incomingId = 900_000
  let queryId = 4_000_000_001n
  let rivalry: NodeJS.Timeout | undefined

  const server = telegramServer({
    token: () => token,
    world,
    fault: method => faults.next(method),
    called: call => calls.push(call),
  })
  const listen = (port: number) =>
    new Promise<number>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
    })
  const hangUp = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  const port = await listen(0)

  const anyone = (id: number, more: Partial<User> = {}): User => ({
    id,
    is_bot: false,
    first_name: `User ${id}`,
    language_code: 'en',
    ...more,
  })
  const date = () => Math.floor(now() / 1000)
  const message = (chat: Chat, text: string, given: Said) => {
    // What stands in a channel is said by the channel.
    const said = chat.type === 'channel' ? { as: chat, ...given } : given
    const from = said.automatic
      ? telegramItself
      : said.as
        ? said.as === chat
          ? groupAnonymousBot
          : channelBot
        : (said.from ?? anyone(chat.type === 'private' ? chat.id : 1001))
    const command = /^\/[a-z0-9_]+(@\w+)?/i.exec(text)?.[0]
    return {
      message_id: chat.type === 'private' ? incomingId++ : chats.messageId(chat),
      ...(chat.type === 'channel' ? {} : { from }),
      ...(said.as ? { sender_chat: chats.json(said.as) } : {}),
      chat: chats.json(chat),
      date: date(),
      ...(said.thread === undefined ? {} : { message_thread_id: said.thread, is_topic_message: true }),
      ...(said.automatic ? { is_automatic_forward: true } : {}),
      ...(said.forwarded || said.automatic
        ? {
            forward_origin: { type: 'hidden_user', sender_user_name: 'Somebody', date: date() },
            forward_date: date(),
          }
        : {}),
      ...(said.edited ? { edit_date: date() } : {}),
      text,
      ...(command ? { entities: [{ type: 'bot_command', offset: 0, length: command.length }] } : {}),
    }
  }
  const membership = (chat: Chat, by: User, before: Status, after: Status) =>
    updates.add('my_chat_member', {
      chat: chats.json(chat),
      from: by,
      date: date(),
      old_chat_member: { user: me, status: before },
      new_chat_member: { user: me, status: after, ...(after === 'kicked' ? { until_date: 0 } : {}) },
    })

  const fake = {
    url: `http://127.0.0.1:${port}`,
    me,
    world,
    calls,
    updates,
    /** Every message that was created, as it stands now. */
    ledger: messages.ledger as readonly Posted[],
    callsOf: (method: string) => calls.filter(call => call.method.toLowerCase() === method.toLowerCase()),
    token: () => token,
    user: anyone,

    private: (id: number) => chats.add(id, 'private'),
    group: (id: number) => chats.add(id, 'group'),
    supergroup: (id: number, forum = false) => chats.add(id, 'supergroup', { forum }),
    channel: (id: number) => chats.add(id, 'channel'),
    member(chat: Chat, user: User | number, status: Status): void {
      chat.members.set(typeof user === 'number' ? user : user.id, status)
    },

    /** Somebody writes. */
    say(chat: Chat, text: string, said: Said = {}) {
      const kind = chat.type === 'channel' ? 'channel_post' : 'message'
      return updates.add(said.edited ? `edited_${kind}` : kind, message(chat, text, said))
    },
    /** Somebody presses a button under a message of ours, or claims to. */
    press(
      chat: Chat,
      data: string,
      by: User,
      options: { messageId?: number; gone?: boolean; thread?: number } = {},
    ) {
      const id = String(queryId++)
      world.queries.set(id, { askedAt: now() })
      const under =
        options.messageId ?? messages.ledger.findLast(posted => posted.chat === chat.id)?.messageId ?? 1
      const thread =
        options.thread === undefined ? {} : { message_thread_id: options.thread, is_topic_message: true }
      updates.add('callback_query', {
        id,
        from: by,
        chat_instance: '1',
        data,
        message: {
          message_id: under,
          chat: chats.json(chat),
          date: options.gone ? 0 : date(),
          ...(options.gone ? {} : { from: me, text: '…', ...thread }),
        },
      })
      return id
    },

    /** Somebody types our name and these words, in whatever chat; `world.inline` holds what is offered. */
    type(words: string, by: User): string {
      const id = world.inline.ask()
      updates.add('inline_query', { id, from: by, query: words, offset: '', chat_type: 'supergroup' })
      return id
    },
    /** Somebody presses a button under a message that was sent in inline mode. */
    pressInline(message: string, data: string, by: User): string {
      const id = String(queryId++)
      world.queries.set(id, { askedAt: now() })
      updates.add('callback_query', {
        id,
        from: by,
        chat_instance: '1',
        data,
        inline_message_id: message,
      })
      return id
    },

    /** The user blocks us; `unblock` takes it back. */
    block(chat: Chat): void {
      chat.closed = 'blocked'
      membership(chat, anyone(chat.id), 'member', 'kicked')
    },
    unblock(chat: Chat): void {
      delete chat.closed
      membership(chat, anyone(chat.id), 'kicked', 'member')
    },
    kick(chat: Chat): void {
      chat.closed = 'kicked'
      membership(chat, anyone(1001), 'member', 'kicked')
    },
    /** Put into a group or channel, or made an admin of it. */
    promote(chat: Chat, before: Status, after: Status): void {
      delete chat.closed
      membership(chat, anyone(1001), before, after)
    },
    /** Closes a chat without a word: we learn of it when we write. */
    close(chat: Chat, why: Closed): void {
      chat.closed = why
    },
    /** A group becomes a supergroup, told by a service message on either side. */
    migrate(chat: Chat, newId: number, told = true): Chat {
      const grown = chats.add(newId, 'supergroup', { title: chat.title })
      for (const [user, status] of chat.members) grown.members.set(user, status)
      chat.movedTo = newId
      if (told) {
        const service = (from: Chat, more: object) => {
          const { text: _, ...rest } = message(from, '', {})
          updates.add('message', { ...rest, ...more })
        }
        service(chat, { migrate_to_chat_id: newId })
        service(grown, { migrate_from_chat_id: chat.id })
      }
      return grown
    },

    fail: (method: string, fault: Fault, times = 1, spared = 0) => faults.plan(method, fault, times, spared),
    clearFaults: faults.clear,
    failNext: (method: string, code: number, description: string, parameters?: object, times = 1) =>
      faults.plan(
        method,
        { kind: 'refuse', code, description, ...(parameters ? { parameters } : {}) },
        times,
      ),
    /** The next call of the method has its effect, and its answer never arrives. */
    loseAnswer: (method: string, times = 1) => faults.plan(method, { kind: 'lose' }, times),
    cutBody: (method: string, times = 1) => faults.plan(method, { kind: 'cut' }, times),
    htmlAnswer: (method: string, times = 1, status = 200) =>
      faults.plan(method, { kind: 'page', status }, times),
    /** Another process polls with our token, once; or all the time until told to stop. */
    conflict: () => updates.rival(),
    rival(polls: boolean): void {
      clearInterval(rivalry)
      rivalry = polls ? setInterval(() => updates.rival(), 20) : undefined
    },
    revoke(): void {
      token = `${me.id}:revoked`
    },
    /** Nobody listens: connections are refused until `up`. */
    async down(): Promise<void> {
      await hangUp()
    },
    async up(): Promise<void> {
      await listen(port)
    },
    async stop(): Promise<void> {
      clearInterval(rivalry)
      if (server.listening) await hangUp()
    },
  }
  return fake
}
