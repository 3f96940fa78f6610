// The topics of forums in which we were asked: when the forum closes or opens to us, so do they.
import { createHash } from 'node:crypto'
import type { Inbox } from '../adapter.ts'
import type { Place } from './address.ts'

/** Telegram allows far more; ours are those with a question in them. */
const TOPICS = 200

/** Not the chat's id: what is forgotten with the chat must not stay here. */
const note = (chat: number) =>
  `telegram topics ${createHash('sha256').update(String(chat)).digest('base64url').slice(0, 22)}`

export function topics(inbox: Inbox) {
  const of = async (chat: number): Promise<readonly number[]> =>
    ((await inbox.recall(note(chat))) ?? '').split(' ').filter(Boolean).map(Number)
  return {
    async remember({ chat, thread }: Place): Promise<void> {
      if (thread === undefined) return
      const known = await of(chat)
      if (known.includes(thread)) return
      await inbox.remember(note(chat), [...known, thread].slice(-TOPICS).join(' '))
    },
    /** The chat itself, and every topic of it. */
    async places(chat: number): Promise<readonly Place[]> {
      return [{ chat }, ...(await of(chat)).map(thread => ({ chat, thread }))]
    },
  }
}
export type Topics = ReturnType<typeof topics>
