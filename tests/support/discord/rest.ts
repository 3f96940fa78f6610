// The fake's REST: real HTTP on loopback, strict about what it takes, with Discord's own words for what it refuses.

import type { IncomingMessage, ServerResponse } from 'node:http'
import { lookAt } from '../secrets.ts'
import type { Fault, Faults } from './faults.ts'
import { isObject, type Json, objectOf } from './json.ts'
import type { Ledger } from './ledger.ts'

export type Answer = {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Record<string, string>
}
/** A file that came along. */
export type File = { readonly name: string; readonly text: string; readonly bytes: Buffer }
export type Request = {
  readonly method: string
  /** Below `/api/v10`. */
  readonly path: string
  readonly query: URLSearchParams
  readonly body: Json
  readonly list: unknown
  readonly files: readonly File[]
  readonly authorization: string | undefined
}

export const refuse = (status: number, code: number, message: string, errors?: Json): Answer => ({
  status,
  body: { message, code, ...(errors === undefined ? {} : { errors }) },
})
export const unauthorized: Answer = { status: 401, body: { message: '401: Unauthorized', code: 0 } }

/** Takes one request through its fault to the route's answer. */
export async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  faults: Faults,
  ledger: Ledger,
  route: (request: Request) => Answer,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://fake')
  const method = request.method ?? 'GET'
  const path = decodeURIComponent(url.pathname).replace(/^\/api(\/v\d+)?/, '')
  const log = (status: number) => ledger.requests.push({ method, path, at: Date.now(), status })
  const fault = faults.take(method, path)
  const raw = await read(request)
  const early = fault === undefined ? undefined : before(fault)
  if (early === 'drop') {
    log(0)
    return void request.socket.destroy()
  }
  if (early === 'hang') return void log(0)
  if (early !== undefined) {
    log(early.status)
    return write(response, early)
  }
  const answer = route({
    method,
    path,
    query: url.searchParams,
    authorization: request.headers.authorization,
    ...(await decode(raw, request.headers['content-type'] ?? '')),
  })
  log(answer.status)
  if (fault === undefined) return write(response, answer)
  after(fault, request, response, answer)
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const body = Buffer.concat(chunks)
  lookAt('a body to Discord', body)
  return body
}

async function decode(raw: Buffer, contentType: string) {
  if (contentType.startsWith('multipart/form-data')) {
    const form = await new Response(new Uint8Array(raw), {
      headers: { 'content-type': contentType },
    }).formData()
    const files: File[] = []
    for (const [, value] of form)
      if (typeof value !== 'string')
        files.push({
          name: value.name,
          text: await value.text(),
          bytes: Buffer.from(await value.arrayBuffer()),
        })
    const body: unknown = JSON.parse(String(form.get('payload_json') ?? '{}'))
    return { body: objectOf(body), list: body, files }
  }
  const body: unknown = raw.length === 0 ? {} : JSON.parse(raw.toString())
  return { body: isObject(body) ? body : {}, list: body, files: [] }
}

function before(fault: Fault): Answer | 'drop' | 'hang' | undefined {
  if (typeof fault === 'object') return rateLimit(fault)
  switch (fault) {
    case 'drop-before':
      return 'drop'
    case 'hang-before':
      return 'hang'
    case '500-before':
      return { status: 500, body: { message: '500: Internal Server Error', code: 0 } }
    case '502-before':
      return { status: 502, body: '<html>502 Bad Gateway</html>' }
    case '401-before':
      return unauthorized
    case 'cloudflare-before':
      return { status: 429, body: '<html>You are being rate limited</html>' }
    default:
      return undefined
  }
}

/** `rate` in seconds, as the header gives it; undefined leaves the header out. */
function rateLimit({ rate, global }: { rate: number | string | undefined; global?: boolean }): Answer {
  return {
    status: 429,
    body: {
      message: 'You are being rate limited.',
      global: global === true,
      ...(typeof rate === 'number' ? { retry_after: rate } : {}),
    },
    headers: {
      ...(rate === undefined ? {} : { 'retry-after': String(rate) }),
      'x-ratelimit-scope': global === true ? 'global' : 'user',
      ...(global === true ? { 'x-ratelimit-global': 'true' } : {}),
    },
  }
}

function after(fault: Fault, request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const text = JSON.stringify(answer.body ?? {})
  switch (fault) {
    case 'drop-after':
      request.socket.destroy()
      return
    case 'hang-after':
      return
    case 'stall-after':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(text.length) })
      response.write(text.slice(0, 5))
      return
    case 'cut-after':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(text.length) })
      response.write(text.slice(0, 5), () => request.socket.destroy())
      return
    case 'html-after':
      write(response, { status: 200, body: '<html>welcome</html>' })
      return
    case '500-after':
      write(response, { status: 500, body: { message: '500: Internal Server Error', code: 0 } })
      return
    default:
      write(response, answer)
  }
}

/** A 204 has no content type: discord.js would try to read JSON out of it. */
function write(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  if (status === 204 || body === undefined) {
    response.writeHead(status === 200 ? 204 : status, headers).end()
    return
  }
  const isPage = typeof body === 'string'
  response
    .writeHead(status, { 'content-type': isPage ? 'text/html' : 'application/json', ...headers })
    .end(isPage ? body : JSON.stringify(body))
}
