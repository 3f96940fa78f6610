// What every platform is to us: something that takes questions to the desk, and messages to chats.
import type { Option } from '../command.ts'
import type { Chat, ChatId, Platform } from '../model/chat.ts'
import type { Delivery, Sent } from '../model/delivery.ts'
import type { LanguageId } from '../model/language.ts'
import type { Threads } from '../model/subscription.ts'
import type { Instant } from '../model/time.ts'
import type { Block, Reply } from '../reply/document.ts'

export type Question = {
  readonly chat: ChatId
  /** The asker as the platform knows them; for quotas and for who may administer. */
  readonly asker?: string
  /** May the asker change this chat's settings? Checked by the adapter, here and now; never cached in a button. */
  readonly administers: boolean
  /** `election abkhazia 2019` */
  readonly line: string
  /** The platform's word on the asker's language, where it gives one. */
  readonly language?: LanguageId
  /** Asked while somebody types: not the answer that a `why` after it would mean. */
  readonly passing?: true
}

/** A command as platforms register it: names, options and their descriptions by language. */
export type CommandDefinition = {
  readonly name: string
  /** What it is called in other languages, where a platform shows that. */
  readonly names?: Readonly<Record<LanguageId, string>>
  readonly administers: boolean
  readonly summary: Readonly<Record<LanguageId, string>>
  readonly options: readonly (Option & Pick<CommandDefinition, 'names' | 'summary'>)[]
}

type Completion = { readonly label: string; readonly value: string }

/** The desk: what an adapter may ask of the rest. Never throws for what an asker did. */
export type Desk = {
  readonly commands: readonly CommandDefinition[]
  readonly languages: readonly LanguageId[]
  ask(question: Question): Promise<{
    readonly reply: Reply
    readonly chat: Chat
    /** The line is none that we know; the reply says what would be. */
    readonly misunderstood?: boolean
    /** Too much was asked, and nothing was found out; the reply says so. `again`: it was said a moment ago. */
    readonly busy?: 'now' | 'again'
  }>
  /** Does this line, in whatever language, change something in the chat, so that only those who run it may ask it? */
  changes(line: string): boolean
  /** At most 25 completions of one option, best first. */
  complete(asked: {
    readonly command: string
    readonly option: string
    readonly typed: string
    readonly language?: LanguageId
  }): Promise<readonly Completion[]>
  /** The chat can be written to again, or no more (the bot was removed or blocked). */
  chatChanged(chat: ChatId, state: 'reachable' | { readonly gone: string }): Promise<void>
  /** A Telegram group became a supergroup. */
  chatMoved(from: ChatId, to: ChatId): Promise<void>
}

/** The durable inbox of one platform: what was received is handled once, whatever crashes in between. */
export type Inbox = {
  /** Keeps an update; false if its key was kept before. */
  receive(key: string, payload: string): Promise<boolean>
  /** What was received and is not done, oldest first. */
  pending(limit: number): Promise<readonly { readonly key: string; readonly payload: string }[]>
  done(key: string): Promise<void>
  /** A small value of the adapter's own that outlives restarts: an offset, a hash of the registered commands. */
  recall(name: string): Promise<string | undefined>
  remember(name: string, value: string): Promise<void>
}

export type Health = { readonly ready: boolean; readonly detail: string }

/** What of a delivery a platform needs to send it. */
export type Sending = Pick<Delivery, 'chat' | 'payload' | 'nonce' | 'doubted' | 'edit'> & {
  /** The message in whose thread it goes. */
  readonly under?: string
  /** The message that it answers, where that still stands. */
  readonly to?: string
}

/** One message of a reply. */
export type Message = {
  /** Its body, ready to be frozen: JSON. */
  readonly payload: string
  /** What of the reply stands in it. */
  readonly blocks: readonly Block[]
}

export type Adapter = {
  readonly platform: Platform
  /** Resolves once started trying; a platform that is down is retried inside and shown in `health`. Rejects on a setting that no retry mends (a refused token), with a message that says what to do. */
  start(): Promise<void>
  /** Within ten seconds; never throws. */
  stop(): Promise<void>
  health(): Health
  /** A reply as messages of this platform, each within every limit, in order. */
  compose(
    reply: Reply,
    at: {
      readonly chat: ChatId
      readonly zone: string
      readonly now: Instant
      /** It begins a thread, or goes on in one: what that is called, and whether it is a post of a forum. */
      readonly thread?: { readonly name: string; readonly kind: Threads }
    },
  ): readonly Message[]
  /** A frozen body with a note above what it says; undefined where it has no room for one. Absent where nothing can be edited. */
  amend?(
    payload: string,
    note: Reply,
    at: { readonly zone: string; readonly now: Instant },
  ): string | undefined
  /** Sends one frozen body, or puts it in the place of one that was sent. Never throws, never repeats by itself. */
  send(delivery: Sending, signal: AbortSignal): Promise<Sent>
}
