// Who will see the answer, guessed before it is known: Discord wants to hear it before the desk can be asked.
import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Chat, ChatId, ChatSettings } from '../../model/chat.ts'
import type { Inbox } from '../adapter.ts'

/** A store that is busy for longer must not cost the acknowledgement. */
const RECALL_MS = 300
/** Chats remembered in memory; the others are recalled from the store. */
const REMEMBERED = 10_000

type Answers = ChatSettings['answers']

export type Visibility = {
  /** The best guess, quickly. */
  guess(chat: ChatId): Promise<Answers>
  /** What the desk said, for next time. */
  learn(chat: Chat): Promise<void>
}

export function makeVisibility(inbox: Inbox): Visibility {
  const known = new Map<ChatId, Answers>()
  const keep = (chat: ChatId, answers: Answers) => {
    known.delete(chat)
    known.set(chat, answers)
    const oldest = known.keys().next().value
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest)
  }
  return {
    async guess(chat) {
      const remembered = known.get(chat)
      if (remembered !== undefined) return remembered
      const recalled = inbox.recall(nameOf(chat)).catch(() => undefined)
      const answers = await Promise.race([recalled, sleep(RECALL_MS, 'unknown', { ref: false })])
      // Of two wrong guesses the private one harms nobody.
      if (answers === 'unknown') return 'private'
      const guessed = answersFrom(answers)
      keep(chat, guessed)
      return guessed
    },
    async learn({ id, settings: { answers } }) {
      const before = known.get(id)
      keep(id, answers)
      if (before !== answers) await inbox.remember(nameOf(id), answers)
    },
  }
}

const answersFrom = (recalled: string | undefined): Answers =>
  recalled === 'private' || recalled === 'public' ? recalled : 'auto'

/** Not the chat's id: what is forgotten with the chat must not stay here. */
const nameOf = (chat: ChatId): string =>
  `answers ${createHash('sha256').update(chat).digest('base64url').slice(0, 22)}`
