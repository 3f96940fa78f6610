// What can go wrong between a bot and Telegram, one call at a time, by method.
import type { ServerResponse } from 'node:http'

export type Fault =
  /** The server refuses, without effect. */
  | {
      readonly kind: 'refuse'
      readonly code: number
      readonly description: string
      readonly parameters?: object
    }
  /** Effect done, then the socket is cut before any answer. */
  | { readonly kind: 'lose' }
  /** Effect done, then the answer stops in the middle and the socket stays open. */
  | { readonly kind: 'cut' }
  /** Effect done, then a gateway says this with a page of HTML. */
  | { readonly kind: 'page-after'; readonly status: number }
  /** Effect done, and nothing is ever answered. */
  | { readonly kind: 'silence-after' }
  /** No effect: a captive portal or proxy answers with a page of HTML. */
  | { readonly kind: 'page'; readonly status: number }
  /** No effect, no answer: a black hole. */
  | { readonly kind: 'silence' }
  /** No effect: the socket is cut. */
  | { readonly kind: 'drop' }
  /** The effect and the answer come late. */
  | { readonly kind: 'late'; readonly ms: number }

const PAGE = '<!DOCTYPE html><html><body><h1>502 Bad Gateway</h1><p>Sign in to continue.</p></body></html>'

export function faultBook() {
  const planned = new Map<string, (Fault | undefined)[]>()
  return {
    /** The next `times` calls of a method go wrong like this, after so many that are spared. `*` is any method. */
    plan(method: string, fault: Fault, times = 1, spared = 0): void {
      const key = method.toLowerCase()
      const before = Array.from({ length: spared }, () => undefined)
      planned.set(key, [
        ...(planned.get(key) ?? []),
        ...before,
        ...Array.from({ length: times }, () => fault),
      ])
    },
    next(method: string): Fault | undefined {
      return planned.get(method.toLowerCase())?.shift() ?? planned.get('*')?.shift()
    },
    clear(): void {
      planned.clear()
    },
  }
}

export function page(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE)
}

/** Half of an answer that promised to be whole. */
export function cutShort(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
  response.write(body.slice(0, Math.ceil(body.length / 2)))
}
