// What Discord's refusals and broken connections mean to us.
import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'
import type { Sent } from '../../model/delivery.ts'

// Discord: opcodes and status codes, JSON error codes.
const UNKNOWN_CHANNEL = 10003
const UNKNOWN_GUILD = 10004
const UNKNOWN_MESSAGE = 10008
const UNKNOWN_INTERACTION = 10062
const CHANNEL_SLOWMODE = 20016
const CHANNEL_WRITE_LIMIT = 20028
const ALREADY_ACKNOWLEDGED = 40060
const CLOUDFLARE_BLOCK = 40333
const MISSING_ACCESS = 50001
const CANNOT_MESSAGE_USER = 50007
const NOT_A_TEXT_CHANNEL = 50008
const MISSING_PERMISSIONS = 50013
const NO_MUTUAL_GUILDS = 50278
const THREAD_ARCHIVED = 50083
const REPLY_WITHOUT_HISTORY = 160002
const THREAD_THERE = 160004
const THREAD_LOCKED = 160005

const closed: Readonly<Record<number, string>> = {
  [UNKNOWN_CHANNEL]: 'the channel was deleted',
  [UNKNOWN_GUILD]: 'the server is gone',
  [MISSING_ACCESS]: 'the bot may not see the channel',
  [MISSING_PERMISSIONS]: 'the bot may not write in the channel',
  [CANNOT_MESSAGE_USER]: 'the user takes no direct messages from the bot',
  [NO_MUTUAL_GUILDS]: 'the user shares no server with the bot any more',
  [NOT_A_TEXT_CHANNEL]: 'the channel takes no messages',
  [THREAD_ARCHIVED]: 'the thread is archived',
  [THREAD_LOCKED]: 'the thread is locked',
}

/** Discord asks for patience with these, without always saying how much. */
const busy: Readonly<Record<number, { readonly waitMs: number; readonly why: string }>> = {
  [CHANNEL_SLOWMODE]: { waitMs: 30_000, why: 'the channel is in slow mode' },
  [CHANNEL_WRITE_LIMIT]: { waitMs: 30_000, why: 'the channel was written to too often' },
  [CLOUDFLARE_BLOCK]: { waitMs: 15 * 60_000, why: 'Discord blocks this address for a while' },
}

/** Broken before a request left: nothing can have been created. */
const unconnected =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_\w+|ERR_SSL_\w+|CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+)$/
const UNCONNECTED_WAIT_MS = 5_000

/** The least between two tries after a 429, and what is waited where Discord names no time or `0`. */
const LEAST_WAIT_MS = 1_000
const UNNAMED_WAIT_MS = 5_000
/** @discordjs/rest adds this to each Retry-After (its option `offset`), so `0` arrives as 50. */
const REST_OFFSET_MS = 50
/** A 4xx that is no JSON of Discord's own comes from something between us and Discord. */
const STRANGE_WAIT_MS = 60_000

export const isUnauthorized = (error: unknown): boolean =>
  (error instanceof DiscordAPIError || error instanceof HTTPError) && error.status === 401

/** Too late, or acknowledged by another process: nothing is left to do. */
export const isGoneInteraction = (error: unknown): boolean =>
  error instanceof DiscordAPIError &&
  (error.code === UNKNOWN_INTERACTION || error.code === ALREADY_ACKNOWLEDGED)

export const isAlreadyAcknowledged = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === ALREADY_ACKNOWLEDGED

/** Who may not read a channel's history may not answer a message in it. */
export const mayNotReply = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === REPLY_WITHOUT_HISTORY

export const isUnknownMessage = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === UNKNOWN_MESSAGE

/** A message has its thread already. */
export const isThreadThere = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === THREAD_THERE

/** Nothing can be posted there; in a thread that says nothing of the channel that it belongs to. */
export const isClosedThread = (error: unknown): boolean =>
  error instanceof DiscordAPIError && typeof error.code === 'number' && closed[error.code] !== undefined

/** Did Discord itself say no? Anything else may have been carried out. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof DiscordAPIError || error instanceof RateLimitError

/** How long to wait after a rate limit. */
export function patience({ retryAfter }: RateLimitError): number {
  return Number.isFinite(retryAfter) && retryAfter > REST_OFFSET_MS
    ? Math.max(retryAfter, LEAST_WAIT_MS)
    : UNNAMED_WAIT_MS
}

/** What became of a message that was not answered with one. A refused token is `later`: the message is not to blame. */
export function sentFrom(error: unknown): Sent {
  const why = wordsOf(error)
  if (error instanceof RateLimitError) return { kind: 'later', waitMs: patience(error), why }
  if (error instanceof DiscordAPIError) {
    if (isUnauthorized(error))
      return { kind: 'later', waitMs: STRANGE_WAIT_MS, why: 'Discord refuses the token' }
    if (typeof error.code !== 'number') return { kind: 'later', waitMs: STRANGE_WAIT_MS, why }
    const gone = closed[error.code]
    if (gone !== undefined) return { kind: 'gone', why: gone }
    const wait = busy[error.code]
    if (wait !== undefined) return { kind: 'later', ...wait }
    return { kind: 'wrong', why }
  }
  if (error instanceof HTTPError) return { kind: 'uncertain', why }
  return unconnected.test(codeOf(error))
    ? { kind: 'later', waitMs: UNCONNECTED_WAIT_MS, why }
    : { kind: 'uncertain', why }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/**
 * An error in words for the log and the store: never the object, whose address holds an interaction's token and whose
 * body what people wrote.
 */
export function wordsOf(error: unknown): string {
  if (error instanceof RateLimitError)
    return `rate limited on ${error.method} ${error.route}, wait ${Math.round(error.retryAfter)} ms`
  if (error instanceof DiscordAPIError)
    return `${error.status} ${error.code ?? ''}: ${error.message}`.slice(0, 500)
  if (error instanceof HTTPError) return `${error.status} from Discord`
  if (error instanceof Error) return `${error.name}: ${codeOf(error)} ${error.message}`.slice(0, 300)
  return 'an unknown error'
}
