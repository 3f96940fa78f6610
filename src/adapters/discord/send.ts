// Sends one frozen message to one channel, once, and says in a word what came of it.
import { REST, Routes } from 'discord.js'
import type { Log } from '../../log.ts'
import type { Sent } from '../../model/delivery.ts'
import { oneSignal } from '../../one-signal.ts'
import type { Adapter } from '../adapter.ts'
import { makeCrosspost } from './crosspost.ts'
import { edit } from './edit.ts'
import { NONCE } from './limits.ts'
import { idOf } from './message-id.ts'
import { drawn } from './pictures.ts'
import { NONCE_KNOWN_MS, recall } from './recall.ts'
import { answering, type Forum, makeThreads, type Thread, threadOf } from './threads.ts'
import { isUnauthorized, mayNotReply, sentFrom, wordsOf } from './trouble.ts'

/** A call's deadline: connecting, headers and body together (the library's own ends with the headers). */
const DEADLINE_MS = 20_000
/** Refused this often in a row, the token is taken to be dead, and Discord is left alone for a while. */
const REFUSALS = 3
const REFUSED_WAIT_MS = 60 * 60_000

export type Sender = {
  send: Adapter['send']
  /** Why nothing is being sent, if so. */
  trouble(): string | undefined
}

/** `apiUrl` is the REST root without a version: `https://discord.com/api`. */
export function makeSender({
  token,
  apiUrl,
  announces = () => false,
  log,
  clock,
}: {
  readonly token: string
  readonly apiUrl?: string
  /** Do other servers follow this channel? */
  readonly announces?: (channel: string) => boolean
  readonly log: Log
  readonly clock: () => number
}): Sender {
  // Neither repeats nor waits: the outbox does both, from its table, over restarts.
  const rest = new REST({
    version: '10',
    retries: 0,
    rejectOnRateLimit: () => true,
    ...(apiUrl === undefined ? {} : { api: apiUrl }),
  })
  const crosspost = makeCrosspost(rest, log, clock)
  const threads = makeThreads(rest, log)
  let refusals = 0
  let silentUntil = 0

  return {
    trouble: () =>
      clock() < silentUntil ? 'Discord refuses the token; nothing is sent until it is mended' : undefined,
    async send({ chat, payload, nonce, doubted, edit: edited, under, to }, signal) {
      const wait = silentUntil - clock()
      if (wait > 0) return { kind: 'later', waitMs: wait, why: 'Discord refuses the token' }
      if (signal.aborted) return { kind: 'later', waitMs: 0, why: 'stopped before it was sent' }
      const request = requestFrom(chat, payload, nonce)
      if (typeof request === 'string') return { kind: 'wrong', why: request }
      // One 401 makes the client forget its token for good.
      rest.setToken(token)
      const { signal: inTime, raise, release } = oneSignal(signal)
      const timer = setTimeout(
        () => raise(new DOMException('The deadline passed', 'TimeoutError')),
        DEADLINE_MS,
      )
      const say = (channel: string, body: object) => sayIn(channel, body, doubted, inTime)
      try {
        const sent = await within(inTime, deadline =>
          edited === undefined
            ? place(request, { under, to }, doubted, say, deadline)
            : changed(request, edited.messageId, under, deadline),
        )
        refusals = 0
        return sent
      } catch (error) {
        const sent = sentFrom(error)
        // Deleted since, or of another bot whose token this process had before.
        if (edited !== undefined && sent.kind === 'wrong') return { kind: 'unedited', why: sent.why }
        if (isUnauthorized(error)) refused()
        else if (sent.kind === 'wrong')
          log.error('Discord refused a message that we built', { chat, why: sent.why })
        else log.warn('A message was not sent to Discord', { chat, outcome: sent.kind, why: wordsOf(error) })
        return sent
      } finally {
        clearTimeout(timer)
        release()
      }
    },
  }

  async function changed(
    { channel, body: { nonce: _, enforce_nonce: __, ...body } }: Request,
    message: string,
    thread: string | undefined,
    signal: AbortSignal,
  ): Promise<Sent> {
    await edit(rest, { channel, thread, message }, body, signal)
    return { kind: 'sent', messageId: message }
  }

  /** In the thread of its story, as a post of the forum, or in the channel: with a thread of its own where it begins one. */
  async function place(
    { channel, body, thread }: Request,
    { under: message, to }: { readonly under: string | undefined; readonly to: string | undefined },
    doubted: string | undefined,
    say: (channel: string, body: object) => Promise<Sent>,
    signal: AbortSignal,
  ): Promise<Sent> {
    const named = thread && { story: thread }
    if (message !== undefined) return threads.under({ channel, message, body, ...named }, say, signal)
    if (thread?.kind === 'post') {
      const forum = await threads.forumOf(channel, signal)
      const posted = forum && (await postIn(forum, thread, body, doubted, signal))
      if (posted) return posted
    }
    const sent = await say(channel, to === undefined ? body : { ...answering(to), ...body })
    if (sent.kind === 'sent' && thread?.kind === 'story')
      await threads.open(channel, sent.messageId, thread.name, signal)
    return sent
  }

  /** Discord takes no nonce with a post: one that may stand there is not posted again. */
  async function postIn(
    forum: Forum,
    thread: Thread,
    { nonce: _, enforce_nonce: __, ...body }: Request['body'],
    doubted: string | undefined,
    signal: AbortSignal,
  ): Promise<Sent | undefined> {
    const uncertain = { kind: 'uncertain', why: 'the post may stand in the forum', forGood: true } as const
    if (doubted !== undefined) return uncertain
    try {
      const answer = await threads.post(forum, thread, body, signal)
      if (answer === undefined) return undefined
      const messageId = idOf(answer)
      return messageId === undefined ? uncertain : { kind: 'sent', messageId }
    } catch (error) {
      const sent = sentFrom(error)
      if (sent.kind !== 'uncertain') throw error
      return { ...sent, forGood: true }
    }
  }

  async function sayIn(
    channel: string,
    body: object,
    doubted: string | undefined,
    inTime: AbortSignal,
  ): Promise<Sent> {
    const since = doubted === undefined ? clock() : Date.parse(doubted)
    if (clock() - since > NONCE_KNOWN_MS) {
      const known = await within(inTime, deadline => recall(rest, { channel, body, since }, deadline))
      if (known.kind === 'arrived') return arrived(channel, known.messageId)
      if (known.kind === 'unreadable')
        return { kind: 'uncertain', why: 'it may have arrived; the channel cannot be read', forGood: true }
    }
    const post = (body: object) =>
      within(inTime, deadline =>
        rest.post(Routes.channelMessages(channel), { ...drawn(body), signal: deadline }),
      )
    const answer = await post(body).catch((error: unknown) => {
      if (mayNotReply(error)) return post({ ...body, message_reference: undefined })
      throw error
    })
    const messageId = idOf(answer)
    if (messageId === undefined)
      return { kind: 'uncertain', why: 'Discord answered with something that is no message' }
    return arrived(channel, messageId)
  }

  async function arrived(channel: string, messageId: string): Promise<Sent> {
    if (announces(channel)) await crosspost(channel, messageId)
    return { kind: 'sent', messageId }
  }

  function refused(): void {
    refusals++
    log.warn(
      'Discord refuses the token (401): check DISCORD_TOKEN against the developer portal, Bot, Reset Token',
    )
    if (refusals < REFUSALS) return
    refusals = 0
    silentUntil = clock() + REFUSED_WAIT_MS
  }
}

/** The library abandons neither a stalled body nor its own listeners on a signal, so the race is ours and the signal fresh. */
async function within<T>(signal: AbortSignal, call: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const late = () => reject(new Error('no answer within the deadline'))
  signal.addEventListener('abort', late, { once: true })
  try {
    return await Promise.race([call(signal), promise])
  } finally {
    signal.removeEventListener('abort', late)
  }
}

type Request = {
  readonly channel: string
  readonly body: { readonly nonce: string; readonly enforce_nonce: true }
  readonly thread?: Thread
}

/** The channel and the body, with a nonce by which Discord knows a repetition; or what is wrong with them. */
function requestFrom(chat: string, payload: string, nonce: string): Request | string {
  const [, channel] = /^discord:(\d{17,20})$/.exec(chat) ?? []
  if (channel === undefined) return `"${chat}" is no Discord channel`
  if (nonce === '' || nonce.length > NONCE) return `a nonce has 1 to ${NONCE} characters, not ${nonce.length}`
  const body = parsed(payload)
  if (body === undefined) return 'the stored message is no JSON object'
  const { thread, ...message } = body
  const known = threadOf.safeParse(thread)
  return {
    channel,
    body: { ...message, nonce, enforce_nonce: true },
    ...(known.success && { thread: known.data }),
  }
}

function parsed(payload: string): { readonly thread?: unknown } | undefined {
  try {
    const body: unknown = JSON.parse(payload)
    return typeof body === 'object' && body !== null ? body : undefined
  } catch {
    return undefined
  }
}
