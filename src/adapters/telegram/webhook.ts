// Updates that Telegram brings to us: an HTTP handler of our own, behind whatever speaks TLS, that believes nobody without the secret.
import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { z } from 'zod'
import type { Log } from '../../log.ts'

/** An update is a message and what it answers: some kilobytes. Ours; Telegram names no limit. */
const BODY_BYTES = 1024 * 1024
/** Headers and body together; whoever drips is cut off. */
const REQUEST_MS = 10_000
/** Bot API, setWebhook: the header that carries `secret_token`. */
const SECRET_HEADER = 'x-telegram-bot-api-secret-token'
/** Telegram heeds Retry-After where we cannot keep an update for now. */
const RETRY_SECONDS = 5

const updateOf = z.looseObject({ update_id: z.number().int() })

export type WebhookSettings = {
  /** The public address that Telegram calls; its path is the one that is answered. */
  readonly url: string
  /** Bot API, setWebhook: 1-256 characters of A-Z, a-z, 0-9, _ and -. */
  readonly secret: string
  /** Where we listen: `127.0.0.1:8443`. */
  readonly host: string
  readonly port: number
}

export type Webhook = {
  /** Rejects where the port is taken. */
  listen(): Promise<void>
  close(): Promise<void>
  /** The port that is listened on, which is the system's choice where 0 was asked for. */
  port(): number
}

/** @param keep keeps an update before Telegram is told that we have it; where it rejects, Telegram comes again */
export function webhookServer(
  { url, secret, host, port }: WebhookSettings,
  { keep, log }: { readonly keep: (id: number, payload: string) => Promise<void>; readonly log: Log },
): Webhook {
  const { pathname } = new URL(url)
  const expected = digest(secret)

  const server = createServer((request, response) => {
    answer(request)
      .catch(error => {
        log.error('An update from the webhook could not be kept; Telegram brings it again', { error })
        return 503
      })
      .then(status => end(request, response, status))
  })
  server.requestTimeout = REQUEST_MS
  server.headersTimeout = REQUEST_MS

  async function answer(request: IncomingMessage): Promise<number> {
    const asked = (request.url ?? '').split('?')[0]
    if (request.method !== 'POST' || asked !== pathname) return 404
    const given = request.headers[SECRET_HEADER]
    if (typeof given !== 'string' || !timingSafeEqual(digest(given), expected)) return 403
    const body = await bodyOf(request)
    if (body === undefined) return 413
    const update = updateFrom(body)
    if (update === undefined) return 400
    await keep(update.update_id, JSON.stringify(update))
    return 200
  }

  return {
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, host, () => {
          server.off('error', reject)
          resolve()
        })
      }),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
    port() {
      const bound = server.address()
      return typeof bound === 'object' && bound !== null ? bound.port : port
    },
  }
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** The whole body as bytes, so that a letter that arrives in two pieces stays one; undefined where it is too long. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_BYTES) return undefined
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of request) {
    pieces.push(piece)
    bytes += piece.length
    if (bytes > BODY_BYTES) return undefined
  }
  return Buffer.concat(pieces)
}

function updateFrom(body: Buffer): z.infer<typeof updateOf> | undefined {
  try {
    return updateOf.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))).data
  } catch {
    return undefined
  }
}

/** What was refused unread is not read to its end either. */
function end(request: IncomingMessage, response: ServerResponse, status: number): void {
  if (response.destroyed) return
  const headers = {
    ...(status === 503 ? { 'retry-after': String(RETRY_SECONDS) } : {}),
    ...(request.complete ? {} : { connection: 'close' }),
  }
  response.writeHead(status, headers).end(() => {
    if (!request.complete) request.destroy()
  })
}
