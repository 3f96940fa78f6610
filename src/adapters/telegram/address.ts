// Chats by our id and by Telegram's: `telegram:-100123`, and `telegram:-100123/45` for topic 45 of a forum.
import type { ChatId } from '../../model/chat.ts'
import { chatId } from '../../model/chat.ts'

export type Place = {
  readonly chat: number
  /** A topic is a chat of its own to us: its settings and digests are its own. */
  readonly thread?: number
}

export function chatIdOf({ chat, thread }: Place): ChatId {
  return chatId('telegram', thread === undefined ? `${chat}` : `${chat}/${thread}`)
}

/** Undefined for a chat that is not Telegram's. */
export function placeOf(id: ChatId): Place | undefined {
  const [, chat, thread] = /^telegram:(-?\d+)(?:\/(\d+))?$/.exec(id) ?? []
  if (chat === undefined) return undefined
  return { chat: Number(chat), ...(thread === undefined ? {} : { thread: Number(thread) }) }
}

/** What a message needs to arrive there. */
export function recipient({ chat, thread }: Place): { chat_id: number; message_thread_id?: number } {
  return { chat_id: chat, ...(thread === undefined ? {} : { message_thread_id: thread }) }
}
