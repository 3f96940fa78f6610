// A delivery is one message that we owe one chat: rendered once, frozen, and sent at most once.
import type { ChatId } from './chat.ts'
import type { SubscriptionId } from './subscription.ts'
import type { Instant } from './time.ts'

export type DeliveryState = 'pending' | 'sending' | 'sent' | 'uncertain' | 'dead' | 'cancelled'

export type Delivery = {
  readonly id: string
  /** sha256 of chat, subscription, slot and part: one message per key, ever. */
  readonly key: string
  readonly chat: ChatId
  readonly subscription?: SubscriptionId
  /** Parts of one digest go out in order: 0, 1, … */
  readonly part: number
  /** The platform's message body, frozen so that retries are byte-identical. */
  readonly payload: string
  /** The delivery in whose thread it goes. */
  readonly root?: string
  /** The delivery whose message it answers: it goes on from what that one told. */
  readonly answers?: string
  /** First 22 characters of the key: Discord's nonce, stable over restarts. */
  readonly nonce: string
  /** The message that the payload takes the place of, where it changes one that was sent. */
  readonly edit?: Edit
  readonly state: DeliveryState
  readonly attempt: number
  readonly notBefore: Instant
  readonly createdAt: Instant
  /** When it was first sent, where an answer was lost since: it may have arrived. */
  readonly doubted?: Instant
  readonly messageId?: string
  readonly error?: string
}

export type Edit = {
  readonly messageId: string
  /** What is sent as a message of its own where the platform does not let us change that one. */
  readonly instead: string
}

/** A message that was sent to a chat, whose answer was lost: it may or may not stand there. */
export type Missed = {
  readonly id: string
  /** How it begins. */
  readonly text: string
  readonly at: Instant
}

/** What came of a send, in the few words that decide what happens next (FAULTS: error classes). */
export type Sent =
  | { readonly kind: 'sent'; readonly messageId: string }
  /** Try again after so many milliseconds; nothing was created. */
  | { readonly kind: 'later'; readonly waitMs: number; readonly why: string }
  /**
   * It may have arrived: the platform's rule decides whether it may be sent again. `forGood` where even the platform cannot
   * tell any more.
   */
  | { readonly kind: 'uncertain'; readonly why: string; readonly forGood?: true }
  /** The chat is closed to us: suspend what is owed to it, keep the record. */
  | { readonly kind: 'gone'; readonly why: string }
  /** The message that was to be changed cannot be: what is sent in its stead is owed now. */
  | { readonly kind: 'unedited'; readonly why: string }
  /** The group became a supergroup: everything owed moves to the new chat. */
  | { readonly kind: 'moved'; readonly to: ChatId }
  /** We built a bad message: a test is missing. */
  | { readonly kind: 'wrong'; readonly why: string }
