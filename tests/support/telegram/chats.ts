// The chats and people that the fake knows, and what each refuses.
import { never } from '../../../src/model/never.ts'
import { badRequest, forbidden, upgraded } from './problem.ts'

export type User = {
  readonly id: number
  readonly is_bot: boolean
  readonly first_name: string
  readonly username?: string
  readonly language_code?: string
}
export type ChatKind = 'private' | 'group' | 'supergroup' | 'channel'
export type Status = 'creator' | 'administrator' | 'member' | 'restricted' | 'left' | 'kicked'

/** Why nothing can be written: the user blocked us or left Telegram, we were thrown out, the group is no more. */
export type Closed = 'blocked' | 'deactivated' | 'kicked' | 'not a member' | 'deleted'

export type Chat = {
  readonly id: number
  readonly type: ChatKind
  readonly title: string
  readonly forum: boolean
  readonly members: Map<number, Status>
  readonly topics: Set<number>
  closed?: Closed
  movedTo?: number
  nextMessageId: number
}

/** Accounts through which Telegram shows people who hide behind a chat. */
export const groupAnonymousBot: User = {
  id: 1087968824,
  is_bot: true,
  first_name: 'Group',
  username: 'GroupAnonymousBot',
}
export const channelBot: User = {
  id: 136817688,
  is_bot: true,
  first_name: 'Channel',
  username: 'Channel_Bot',
}
export const telegramItself: User = { id: 777000, is_bot: false, first_name: 'Telegram' }

const named = (type: ChatKind) =>
  type === 'channel' ? 'channel chat' : type === 'group' ? 'group chat' : 'supergroup chat'

export function chatBook() {
  const chats = new Map<number, Chat>()
  /** Private chats and basic groups share one sequence of message ids. */
  let sharedMessageId = 1

  const book = {
    add(id: number, type: ChatKind, options: { title?: string; forum?: boolean } = {}): Chat {
      const chat: Chat = {
        id,
        type,
        title: options.title ?? `${type} ${id}`,
        forum: options.forum ?? false,
        members: new Map(),
        topics: new Set(),
        nextMessageId: 1,
      }
      chats.set(id, chat)
      return chat
    },
    get: (id: number): Chat | undefined => chats.get(id),
    known(id: number): Chat {
      const chat = chats.get(id)
      if (!chat) throw new Error(`The fake knows no chat ${id}; add it first`)
      return chat
    },
    /** The chat that a method names. Throws the server's refusal where it cannot be reached. */
    reached(given: unknown): Chat {
      if (given === undefined || given === null || given === '') throw badRequest('chat_id is empty')
      const chat = chats.get(Number(given))
      if (!chat) throw badRequest('chat not found')
      if (chat.movedTo !== undefined) throw upgraded(chat.movedTo)
      switch (chat.closed) {
        case undefined:
          return chat
        case 'blocked':
          throw forbidden('bot was blocked by the user')
        case 'deactivated':
          throw forbidden('user is deactivated')
        case 'kicked':
          throw forbidden(`bot was kicked from the ${named(chat.type)}`)
        case 'not a member':
          throw forbidden(`bot is not a member of the ${named(chat.type)}`)
        case 'deleted':
          throw forbidden('the group chat was deleted')
        default:
          return never(chat.closed)
      }
    },
    topic(chat: Chat, given: unknown): number | undefined {
      if (given === undefined || given === null || given === '') return undefined
      const thread = Number(given)
      if (!chat.topics.has(thread)) throw badRequest('message thread not found')
      return thread
    },
    messageId(chat: Chat): number {
      return chat.type === 'private' || chat.type === 'group' ? sharedMessageId++ : chat.nextMessageId++
    },
    json(chat: Chat) {
      return {
        id: chat.id,
        type: chat.type,
        ...(chat.type === 'private' ? { first_name: chat.title } : { title: chat.title }),
        ...(chat.forum ? { is_forum: true } : {}),
      }
    },
  }
  return book
}
export type ChatBook = ReturnType<typeof chatBook>
