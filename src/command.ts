// What a file in `commands/` says: one command, on every platform. `answer` finds out; `reply` says it.

import type { Messages } from './languages/messages.ts'
import type { Chat } from './model/chat.ts'
import type { Office } from './model/election.ts'
import type { LanguageId } from './model/language.ts'
import type { Region } from './model/region.ts'
import type { Instant } from './model/time.ts'
import type { Reply } from './reply/document.ts'

/** How an option's words are understood, and what completes them. */
export type OptionKind = 'region' | 'person' | 'text' | 'year' | 'office' | 'number' | 'choice'

export type Option = {
  readonly name: string
  readonly kind: OptionKind
  readonly required: boolean
  /** For `choice`: the words that may be given. */
  readonly choices?: readonly string[]
}

/** What the asker gave, understood. Only what was given is present. */
export type Given = {
  readonly region?: Region
  readonly year?: number
  readonly office?: Office
  /** Every other option by its name: a person's name as typed, free text, a number, a choice. */
  readonly words: Readonly<Record<string, string>>
}

/** Everything a command may touch. Grows by what commands need; nothing in it knows a platform. */
export type Context = {
  readonly now: Instant
  readonly chat: Chat
  readonly asker?: string
  readonly language: LanguageId
}

/** What the asker can mend, with the nearest thing that would have worked. */
export type Misunderstood = {
  readonly kind: 'misunderstood'
  readonly asked: string
  readonly problem:
    | 'nothing-asked'
    | 'unknown-command'
    | 'unknown-region'
    | 'missing-option'
    | 'bad-option'
    | 'too-long'
  /** The option that is missing or bad. */
  readonly option?: string
  readonly nearest: readonly { readonly label: string; readonly line: string }[]
}

export type Answer = { readonly kind: string }

export type Command<A extends Answer = Answer> = {
  /** One lower-case word; also the file's name. */
  readonly name: string
  readonly options: readonly Option[]
  /** Changes something in the chat: only those who run the chat may use it there. */
  readonly administers: boolean
  /** Finds out. No language in it: the answer is the JSON that `ask --json` prints. */
  answer(context: Context, given: Given): Promise<A>
  /** Says it. Pure: no store, no clock. */
  reply(answer: A, say: Saying): Reply
}

/** What a reply is worded with. */
export type Saying = {
  readonly messages: Messages
  readonly language: LanguageId
  readonly chat: Chat
  readonly now: Instant
}

/** Declares a command: `export default command({ name: 'election', … })`. */
export function command<A extends Answer>(particulars: Command<A>): Command<A> {
  return particulars
}
