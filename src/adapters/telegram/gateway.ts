// The one door to Telegram's Bot API: every call has a fresh deadline, and no error that leaves here carries the token.
import { Agent } from 'node:https'
import { Telegram } from 'telegraf'
import { CallFailed, type Problem, problemOf } from './problem.ts'

const officialApi = 'https://api.telegram.org/'
/**
 * A connection that lay idle for longer is not used again: a message written into one that a router has forgotten by then
 * gets no answer, and nobody could tell whether it arrived.
 */
const IDLE_SOCKET_MS = 15_000

type CallOptions = {
  /** Milliseconds; the call is given up after it. */
  readonly deadlineMs: number
  /** Gives it up sooner. */
  readonly signal?: AbortSignal
}

export type Gateway = {
  /** The result as Telegram gave it. Throws `CallFailed`, and nothing else. */
  call(method: string, body: object, options: CallOptions): Promise<unknown>
}

/**
 * Calls go through telegraf's `callApi` with a signal, never through its convenience methods or `ctx.reply`: those take
 * no signal, and an answer that stops in the middle would hold them for 500 seconds.
 */
export function gateway(token: string, apiUrl: string | undefined, proxy?: URL): Gateway {
  const agent = new Agent({
    keepAlive: true,
    keepAliveMsecs: 10_000,
    timeout: IDLE_SOCKET_MS,
    // Node makes the tunnel by itself.
    ...(proxy && { proxyEnv: { HTTPS_PROXY: proxy.href } }),
  })
  const telegram = new Telegram(token, { apiRoot: apiRoot(apiUrl), webhookReply: false, agent })
  const clean = (problem: Problem): Problem =>
    problem.kind === 'refused' ? { ...problem, description: redacted(problem.description, token) } : problem

  return {
    async call(method, body, { deadlineMs, signal }) {
      if (signal?.aborted) throw new CallFailed(method, { kind: 'unreachable', why: 'not called: stopping' })
      // Our own controller per call: listeners on a long-lived signal would pile up.
      const controller = new AbortController()
      const giveUp = () => controller.abort()
      const timer = setTimeout(giveUp, deadlineMs)
      signal?.addEventListener('abort', giveUp, { once: true })
      try {
        // telegraf types the signal after another library's class and bodies after Bot API 7.1; the wire knows neither.
        const answer: Promise<unknown> = Reflect.apply(telegram.callApi, telegram, [
          method,
          body,
          { signal: controller.signal },
        ])
        return await answer
      } catch (error) {
        const problem: Problem = controller.signal.aborted
          ? {
              kind: 'lost',
              why: signal?.aborted
                ? 'given up: stopping'
                : `Telegram did not answer in ${deadlineMs / 1000} s`,
            }
          : clean(problemOf(error))
        throw new CallFailed(method, problem)
      } finally {
        clearTimeout(timer)
        signal?.removeEventListener('abort', giveUp)
      }
    },
  }
}

/**
 * The root as telegraf needs it: it resolves `./bot<token>` against it, so that `http://host/proxy` without a slash at the
 * end would lose "proxy". Throws on what is no http address.
 */
export function apiRoot(url: string | undefined): string {
  if (url === undefined || url.trim() === '') return officialApi
  const parsed = URL.parse(url.trim())
  if (parsed === null || !['http:', 'https:'].includes(parsed.protocol))
    throw new Error(
      `TELEGRAM_API_URL is "${url}", which is no http or https address; write one like ${officialApi} or leave it out`,
    )
  parsed.search = ''
  parsed.hash = ''
  if (!parsed.pathname.endsWith('/')) parsed.pathname += '/'
  return parsed.href
}

function redacted(text: string, token: string): string {
  return text.replaceAll(token, '[token]').replaceAll(/bot\d+:[\w-]+/g, 'bot[token]')
}
