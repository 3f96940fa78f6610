// The one way out of this machine to the web: guarded at every hop, capped in bytes and in time, and honest about who asks.
import type { Ailment } from '../model/ailment.ts'
import { oneSignal } from '../one-signal.ts'
import { fromCodings, TooLarge, TooManyCodings } from './codings.ts'
import { type Guard, Refused } from './guard.ts'
import type { Manners, Polite } from './polite.ts'
import { retryAfterSeconds } from './retry-after.ts'
import { inWords, isAboutTls } from './trouble.ts'
import { directWay, ProxyFailed, proxiedWay } from './way-out.ts'

/** Decoded bytes of a feed that are taken in; the largest of 86 served feeds has 1.9 MB. */
export const maxFeedBytes = 5 * 1024 * 1024
/** Decoded bytes of an article's page. */
export const maxPageBytes = 3 * 1024 * 1024
/** From the first byte sent to the last received, over all redirects. */
const deadlineMs = 20_000
/** Browsers give up at 20; a feed that needs more than five is broken. */
const maxHops = 5
/** Browsers ask one host for six things at once; a reader that nobody waits for can do with two, twice a second. */
const manners: Manners = { atOnce: 2, gapMs: 500 }
/** Machines of the operator's own need no rest, and one feed that hangs there must not hold up the others. */
const mannersAtHome: Manners = { atOnce: 16, gapMs: 0 }

const redirects = new Set([301, 302, 303, 307, 308])
const permanent = new Set([301, 308])

/** What came of asking, each thing that can be expected as a value. */
export type Fetched =
  | {
      readonly kind: 'ok'
      readonly status: number
      readonly bytes: Uint8Array
      readonly contentType?: string
      /** Where it was found in the end: what relative links are relative to. */
      readonly finalUrl: string
      /** Where the address has moved for good, as far as the redirects said so without a break. */
      readonly permanentUrl?: string
      readonly etag?: string
      readonly lastModified?: string
    }
  | { readonly kind: 'unchanged'; readonly permanentUrl?: string }
  /** 410: it was there and will not come back. */
  | { readonly kind: 'gone'; readonly why: string }
  /** 429 or 503: ask again, after so many seconds where the server says. */
  | { readonly kind: 'later'; readonly why: string; readonly waitSeconds?: number }
  /** We do not ask such an address. */
  | { readonly kind: 'refused'; readonly why: string }
  | {
      readonly kind: 'failed'
      readonly why: string
      readonly status?: number
      /** What it was, where no status tells. */
      readonly ailment?: Ailment
    }

type Asked = {
  readonly maxBytes: number
  readonly accept?: string
  /** What the server gave along with the last answer; sent back, it spares both sides a body. */
  readonly etag?: string
  readonly lastModified?: string
  readonly signal?: AbortSignal
  /** A longer pause between requests to this host, where its robots.txt asks for one. */
  readonly gapMs?: number
}

export type Fetcher = {
  fetch(address: string, asked: Asked): Promise<Fetched>
  close(): Promise<void>
}

export type FetcherOptions = {
  readonly guard: Guard
  readonly polite: Polite
  /** Where a webmaster can complain: an address or a page. Sent with every request. */
  readonly contact: string
  /** Everything goes through it; may carry a user name and a password. */
  readonly proxy?: URL
  /** Shorter in tests. */
  readonly deadlineMs?: number
}

const feedTypes =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5'

/** The name by which robots.txt may speak of us. */
export const robotName = 'Teller'

/** Opens the way out. Never throws for what the network or a server does: that is a `Fetched`. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const { guard, polite } = options
  const way = options.proxy === undefined ? directWay(guard) : proxiedWay(guard, options.proxy)
  const userAgent = `${robotName}/1.0 (news reader; +${options.contact})`

  async function ask(start: URL, asked: Asked, signal: AbortSignal): Promise<Fetched> {
    let url = start
    let stillPermanent = true
    let permanentUrl: string | undefined
    for (let hop = 0; ; hop++) {
      const why = guard.refuses(url) ?? (await way.refuses(url))
      if (why !== undefined) return refusedAt(hop, url, why)
      const answer = await way.request(url, {
        signal,
        headers: {
          'user-agent': userAgent,
          accept: asked.accept ?? feedTypes,
          'accept-encoding': 'gzip, br, deflate',
          ...validators(asked),
        },
      })
      // Bodies that nobody reads must not keep the connection, nor fail unheard.
      answer.body.on('error', () => {})
      const header = (name: string) => firstOf(answer.headers[name])
      const location = header('location')

      if (redirects.has(answer.statusCode) && location !== undefined) {
        answer.body.destroy()
        if (hop === maxHops)
          return { kind: 'failed', why: `more than ${maxHops} redirects, from ${start} to ${url}` }
        if (!URL.canParse(location, url.href))
          return { kind: 'failed', why: `a redirect to ${location}, which is no address` }
        const next = new URL(location, url)
        if (url.protocol === 'https:' && next.protocol === 'http:')
          return refusedAt(hop + 1, next, 'the redirect leads from https to plain http')
        stillPermanent &&= permanent.has(answer.statusCode)
        next.hash = ''
        url = next
        if (stillPermanent) permanentUrl = url.href
        continue
      }

      const moved = permanentUrl === undefined ? {} : { permanentUrl }
      const status = answer.statusCode
      if (status !== 200 && status !== 203) {
        answer.body.destroy()
        return withoutBody(status, header('retry-after'), url, moved)
      }
      const raw = await taken(answer.body, asked.maxBytes, header('content-length'))
      const bytes = await fromCodings(raw, header('content-encoding'), asked.maxBytes)
      return {
        kind: 'ok',
        status,
        bytes,
        finalUrl: url.href,
        ...moved,
        ...given('contentType', header('content-type')),
        ...given('etag', header('etag')),
        ...given('lastModified', header('last-modified')),
      }
    }
  }

  return {
    async fetch(address, asked) {
      if (!URL.canParse(address)) return { kind: 'refused', why: `${address} is no address` }
      const url = new URL(address)
      // Before the queue: what will not be asked need not wait for its turn.
      const why = guard.refuses(url)
      if (why !== undefined) return { kind: 'refused', why }
      const outer = asked.signal ?? new AbortController().signal
      const abroad = { ...manners, gapMs: Math.max(manners.gapMs, asked.gapMs ?? 0) }
      try {
        return await polite.inTurn(url.host, guard.isOwn(url) ? mannersAtHome : abroad, outer, async () => {
          const { signal, raise, release } = oneSignal(outer)
          const over = () => raise(new DOMException('The deadline passed', 'TimeoutError'))
          // Cleared once the answer is there: a signal with a timeout would keep it in memory until it fires.
          const timer = setTimeout(over, options.deadlineMs ?? deadlineMs)
          try {
            // An aborted lookup or handshake is noticed late by the client underneath; the deadline is not.
            return await Promise.race([ask(url, asked, signal), passed(signal)])
          } finally {
            clearTimeout(timer)
            release()
          }
        })
      } catch (error) {
        return failure(error, url)
      }
    },
    close: async () => {
      await way.close()
    },
  }
}

/** The body as sent, or `TooLarge` as soon as it is. */
async function taken(body: AsyncIterable<Buffer>, maxBytes: number, announced?: string): Promise<Buffer> {
  if (Number(announced) > maxBytes) throw new TooLarge(maxBytes)
  const chunks: Buffer[] = []
  let size = 0
  // Leaving the loop destroys the body and with it the connection.
  for await (const chunk of body) {
    size += chunk.length
    if (size > maxBytes) throw new TooLarge(maxBytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function withoutBody(
  status: number,
  retryAfter: string | undefined,
  url: URL,
  moved: { readonly permanentUrl?: string },
): Fetched {
  const waitSeconds = retryAfterSeconds(retryAfter, Date.now())
  switch (status) {
    case 304:
      return { kind: 'unchanged', ...moved }
    case 410:
      return { kind: 'gone', why: `${url.host} says that this address is gone for good (410)` }
    case 429:
      return {
        kind: 'later',
        why: `${url.host} says that we ask too often (429)`,
        ...given('waitSeconds', waitSeconds),
      }
    case 503:
      return {
        kind: 'later',
        why: `${url.host} is out of service for now (503)`,
        ...given('waitSeconds', waitSeconds),
      }
    case 401:
    case 403:
      return {
        kind: 'failed',
        status,
        why: `${url.host} does not let us in (${status}); it may want a login, or no robots`,
      }
    case 404:
      return {
        kind: 'failed',
        status,
        why: `${url.host} has nothing at this address (404); look for its feed's new address`,
      }
    default:
      return { kind: 'failed', status, why: `${url.host} answers with status ${status}` }
  }
}

function refusedAt(hop: number, url: URL, why: string): Fetched {
  return { kind: 'refused', why: hop === 0 ? why : `it redirects to ${url.href.slice(0, 200)}: ${why}` }
}

function failure(error: unknown, url: URL): Fetched {
  const refused = findCause(error, cause => cause instanceof Refused)
  if (refused) return { kind: 'refused', why: refused.message }
  const proxy = findCause(error, cause => cause instanceof ProxyFailed)
  if (proxy) return { kind: 'failed', why: proxy.message }
  if (error instanceof TooLarge || error instanceof TooManyCodings)
    return { kind: 'failed', why: error.message, ailment: 'too-large' }
  const ailment = isAboutTls(error) ? 'certificate' : 'unreachable'
  return { kind: 'failed', why: inWords(error, url.host), ailment }
}

function findCause(error: unknown, is: (cause: Error) => boolean): Error | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (is(cause)) return cause
    if (cause instanceof AggregateError)
      return cause.errors.find(inner => inner instanceof Error && is(inner))
  }
  return undefined
}

/** Rejects when the signal is raised. */
function passed(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

function validators({ etag, lastModified }: Asked): Record<string, string> {
  const sane = (value: string | undefined) => value !== undefined && /^[\x20-\x7e]{1,1000}$/.test(value)
  return {
    ...(sane(etag) ? { 'if-none-match': etag ?? '' } : {}),
    ...(sane(lastModified) ? { 'if-modified-since': lastModified ?? '' } : {}),
  }
}

const firstOf = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

function given<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  const one: { [P in K]?: V } = {}
  if (value !== undefined) one[key] = value
  return one
}
