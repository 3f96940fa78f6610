// The fake's HTTP side: `/bot<token>/<method>`, its answers, and what may go wrong with them.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { lookAt } from '../secrets.ts'
import { type Params, paramsOf } from './body.ts'
import { cutShort, type Fault, page } from './faults.ts'
import { methods, type World } from './methods.ts'
import { badRequest, Refusal, unauthorized } from './problem.ts'

export type Call = { readonly method: string; readonly params: Params; readonly at: number }

export type Desk = {
  readonly token: () => string
  readonly world: World
  readonly fault: (method: string) => Fault | undefined
  readonly called: (call: Call) => void
}

export function telegramServer(desk: Desk): Server {
  return createServer((request, response) => {
    handle(desk, request, response).catch((error: unknown) => {
      // A mistake in the fake must be seen, not taken for a fault of Telegram's.
      console.error('The Telegram fake broke:', error)
      response.destroy()
    })
  })
}

async function handle(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://telegram')
  const [, token, name = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(url.pathname) ?? []
  if (token === undefined) return refuse(response, new Refusal(404, 'Not Found'))
  if (decodeURIComponent(token) !== desk.token()) {
    // What does not look like a token at all is answered like an unknown page.
    return refuse(response, /^\d+:[\w-]+$/.test(token) ? unauthorized() : new Refusal(404, 'Not Found'))
  }

  const params = await paramsOf(request, url).catch(() => undefined)
  if (!params) return refuse(response, badRequest("can't parse the request"))
  // A webhook's secret is Telegram's to know.
  lookAt('a body to Telegram', { ...params, secret_token: undefined })
  desk.called({ method: name, params, at: desk.world.now() })
  const fault = desk.fault(name)
  if (fault?.kind === 'late') await new Promise(resolve => setTimeout(resolve, fault.ms))
  if (fault && withoutEffect(fault, response)) return

  const method = methods[name.toLowerCase()]
  if (!method) return refuse(response, new Refusal(404, 'Not Found: method not found'))
  const gone = new AbortController()
  response.on('close', () => gone.abort())
  try {
    const result = await method(desk.world, params, gone.signal)
    answer(response, fault, JSON.stringify({ ok: true, result }))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    refuse(response, error)
  }
}

/** True where the fault was all that happened. */
function withoutEffect(fault: Fault, response: ServerResponse): boolean {
  switch (fault.kind) {
    case 'refuse':
      json(response, fault.code, {
        ok: false,
        error_code: fault.code,
        description: fault.description,
        ...(fault.parameters ? { parameters: fault.parameters } : {}),
      })
      return true
    case 'page':
      page(response, fault.status)
      return true
    case 'drop':
      response.socket?.resetAndDestroy()
      return true
    case 'silence':
      return true
    default:
      return false
  }
}

function answer(response: ServerResponse, fault: Fault | undefined, body: string): void {
  switch (fault?.kind) {
    case 'lose':
      response.socket?.resetAndDestroy()
      return
    case 'cut':
      cutShort(response, body)
      return
    case 'page-after':
      page(response, fault.status)
      return
    case 'silence-after':
      return
    default:
      response.writeHead(200, { 'content-type': 'application/json' }).end(body)
  }
}

function refuse(response: ServerResponse, { code, description, parameters }: Refusal): void {
  json(response, code, { ok: false, error_code: code, description, ...(parameters ? { parameters } : {}) })
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
