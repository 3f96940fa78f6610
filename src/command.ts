// What a file in `commands/` says: one command, on every platform. `answer` finds out; `reply` says it.

import type { Digest, DigestQuery } from './digest/digest.ts'
import type { Choice } from './facts/fact.ts'
import type { Facts } from './facts/facts.ts'
import type { Messages } from './languages/messages.ts'
import type { FeedHealth } from './model/ailment.ts'
import type { Chat, ChatSettings } from './model/chat.ts'
import type { Missed } from './model/delivery.ts'
import type { Office } from './model/election.ts'
import type { Heard } from './model/heard.ts'
import type { LanguageId } from './model/language.ts'
import type { Publisher } from './model/publisher.ts'
import type { Region, RegionId } from './model/region.ts'
import type { Schedule, Subscription, SubscriptionId, Threads } from './model/subscription.ts'
import type { Instant } from './model/time.ts'
import type { Action, Reply } from './reply/document.ts'
import type { Kept, Store, StoryQuery } from './store/store.ts'
import type { ToldStory } from './stories/stories.ts'

export type { Cited as CitedSentence } from './digest/cited.ts'
export type { Digest } from './digest/digest.ts'
export type { CompareFact } from './facts/compare.ts'
export type {
  Candidacy,
  Choice,
  Cited,
  ElectionFact,
  PersonFact,
  Reading,
  ResultRow,
  RoundFact,
  Several,
  Unknown,
} from './facts/fact.ts'
export type { Moment, TimelineFact } from './facts/moment.ts'
export type { Notice } from './facts/notice.ts'
export type { Proposed } from './facts/proposals.ts'
export { languages } from './languages/languages.ts'
export type { Every } from './languages/messages.ts'
export type { Missed } from './model/delivery.ts'
export type { Threads } from './model/subscription.ts'
export type { Topic } from './model/topic.ts'
export type { Kept } from './store/store.ts'
export type { ToldStory } from './stories/stories.ts'

/**
 * How an option's words are understood, and what completes them. `text` takes all the words that are left;
 * `time` is `09:00`, `zone` an IANA name; `command` is the name of a command; `election` a place with a year and an office.
 */
type OptionKind =
  | 'region'
  | 'person'
  | 'election'
  | 'publisher'
  | 'text'
  | 'year'
  | 'office'
  | 'number'
  | 'choice'
  | 'time'
  | 'zone'
  | 'command'

export type Option = {
  readonly name: string
  readonly kind: OptionKind
  readonly required: boolean
  /** For `choice`: the words that may be given. */
  readonly choices?: readonly string[]
  /** In a line its name stands before it: `person khajimba`, `sources:3`. */
  readonly marked?: true
}

/** An option's value as a line has it; what may be any words is kept together. */
export function inLine({ name, kind, marked }: Option, value: string): string {
  if (marked !== true) return value
  const isWords = kind === 'person' || kind === 'election' || kind === 'publisher' || kind === 'text'
  return isWords ? `${name} «${value.replace(/[«»]/g, '')}»` : `${name}:${value}`
}

/** What the asker gave, understood. Only what was given is present. */
export type Given = {
  readonly region?: Region
  readonly year?: number
  readonly office?: Office
  /** Every other option by its name: a person's name as typed, free text, a number, a choice, a time. */
  readonly words: Readonly<Record<string, string>>
}

type PublisherName = Pick<Publisher, 'id' | 'name'>

/** Who speaks: the passports of the catalogue, found by id or by the name that articles carry. */
export type PublisherBook = {
  byId(id: string): Publisher | undefined
  byName(name: string): Publisher | undefined
  /** What is typed: an id, a name, the host of its site; also of those that only the operator's feeds know. */
  named(
    typed: string,
  ): Promise<{ readonly found?: PublisherName; readonly nearest: readonly PublisherName[] }>
  readonly all: readonly Publisher[]
}

/** The one chat that asks: its settings, what is kept of it, and the way to be forgotten. */
type OwnChat = {
  set(settings: Partial<ChatSettings>): Promise<Chat>
  /** Gone from every table and queue; returns how many rows. */
  forget(): Promise<number>
  /** What would be gone: rows by table. */
  kept(): Promise<Kept>
}

/** The subscriptions of the one chat that asks. */
type OwnSubscriptions = {
  list(): Promise<readonly Subscription[]>
  add(line: string, schedule: Schedule, threads?: Threads): Promise<Subscription>
  /** What the line of one gives. */
  given(line: string): Given | undefined
  /** What it tells, and when; false where it is gone. What its chat heard stays heard. */
  change(changed: Pick<Subscription, 'id' | 'line' | 'schedule' | 'threads'>): Promise<boolean>
  remove(id: SubscriptionId): Promise<boolean>
}

/** What may not have arrived in the one chat that asks. */
type OwnMissed = {
  /** Oldest first. */
  list(): Promise<readonly Missed[]>
  /** Owed again, because the chat wants it so; false where it is not among the missed any more. */
  resend(id: string): Promise<boolean>
}

/** Everything a command may touch. Grows by what commands need; nothing in it knows a platform. */
export type Context = {
  readonly now: Instant
  readonly chat: Chat
  readonly asker?: string
  readonly language: LanguageId
  /** Where a subscription asks: what its chat heard so far, so that a digest says what is new since. */
  readonly heard?: Heard
  readonly regions: { readonly all: readonly Region[]; get(id: RegionId): Region | undefined }
  readonly facts: Facts
  readonly stories: { latest(query: StoryQuery): Promise<readonly ToldStory[]> }
  readonly digests: { of(query: DigestQuery): Promise<Digest> }
  readonly publishers: PublisherBook
  /** How the feeds are: all of them, or those that report on a place. */
  readonly feeds: { health(region?: RegionId): Promise<readonly FeedHealth[]> }
  readonly chats: OwnChat
  readonly subscriptions: OwnSubscriptions
  readonly missed: OwnMissed
  readonly articles: Pick<Store['articles'], 'latest' | 'search' | 'get' | 'count'>
  readonly claims: Pick<Store['claims'], 'find' | 'get'>
  /** Every command there is, for `help`. */
  readonly commands: readonly Pick<Command, 'name' | 'options' | 'administers'>[]
  /** The answer that this chat was given last, for `why`; undefined where none is remembered. */
  last?(): Promise<Answer | undefined>
}

/** What the asker can mend, with the nearest thing that would have worked. */
export type Misunderstood = {
  readonly kind: 'misunderstood'
  readonly asked: string
  readonly problem:
    | 'nothing-asked'
    | 'unknown-command'
    | 'unknown-region'
    | 'several-regions'
    | 'missing-option'
    | 'bad-option'
    | 'too-long'
  /** The option that is missing or bad. */
  readonly option?: string
  /** The words that could not be understood. */
  readonly typed?: string
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
  /** The region's name under the chat's naming policy. */
  place(id: RegionId): string
  /** "Sokhumi/Sukhumi"; undefined where none is known. */
  capital(id: RegionId): string | undefined
}

/** Letters of the language that is spoken. */
function readable({ messages }: Pick<Saying, 'messages'>): RegExp {
  return messages.script === 'Cyrillic' ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u
}

/** Sources that the reader can read before the others; otherwise in their order. */
export function readableFirst<S extends { readonly quote?: string }>(
  sources: readonly S[],
  say: Pick<Saying, 'messages'>,
): readonly S[] {
  const script = readable(say)
  const isReadable = ({ quote = '' }: S) => script.test(/\p{L}/u.exec(quote)?.[0] ?? '')
  return [...sources.filter(isReadable), ...sources.filter(source => !isReadable(source))]
}

/** The most printed form of a name in the letters that the reader reads; the most printed one where there is none. */
export function nameIn(names: readonly string[], say: Pick<Saying, 'messages'>): string {
  const script = readable(say)
  return names.find(name => script.test(name)) ?? names[0] ?? ''
}

/** Choices as buttons, worded where they are votes; at most eight, which every platform holds. */
export function choiceActions(choices: readonly Choice[], say: Saying): readonly Action[] {
  return choices.slice(0, 8).map(({ label, line, hint, region, vote }) => ({
    type: 'ask',
    line,
    label: vote
      ? say.messages.vote({ ...vote, place: say.place(vote.region) })
      : [label, hint, region && say.place(region)].filter(word => word !== undefined).join(', '),
  }))
}

/** Declares a command: `export default command({ name: 'election', … })`. */
export function command<A extends Answer>(particulars: Command<A>): Command<A> {
  return particulars
}
