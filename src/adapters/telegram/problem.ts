// What can come of a call to Telegram instead of a result, told apart by what may be done next.
import { TelegramError } from 'telegraf'
import { z } from 'zod'

export type Problem =
  /** A well-formed no: nothing was done. */
  | {
      readonly kind: 'refused'
      readonly code: number
      /** In Telegram's words: "Forbidden: bot was blocked by the user". */
      readonly description: string
      readonly retryAfterSeconds?: number
      /** The group is now this supergroup. */
      readonly movedTo?: number
    }
  /** The request never left: nothing was done. */
  | { readonly kind: 'unreachable'; readonly why: string }
  /** No answer that can be read: it may have been done. */
  | { readonly kind: 'lost'; readonly why: string }

export class CallFailed extends Error {
  readonly method: string
  readonly problem: Problem

  constructor(method: string, problem: Problem) {
    super(`${method}: ${problem.kind === 'refused' ? problem.description : problem.why}`)
    this.name = 'CallFailed'
    this.method = method
    this.problem = problem
  }
}

/** Errors of name resolution, connecting and TLS: they come before a request is written. */
const beforeSending =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|EPROTO|CERT_\w+|ERR_TLS_\w+|ERR_SSL_\w+|\w*SELF_SIGNED\w*|UNABLE_TO_\w+)$/

const parametersOf = z
  .object({ retry_after: z.number().optional(), migrate_to_chat_id: z.number().optional() })
  .catch({})

/** Sorts what telegraf threw. Texts are rebuilt, not copied: telegraf's own carry the address and with it the token. */
export function problemOf(error: unknown): Problem {
  if (error instanceof TelegramError) return answered(error)
  const code =
    error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
  if (code !== undefined && beforeSending.test(code))
    return { kind: 'unreachable', why: `Telegram cannot be reached (${code})` }
  const message = error instanceof Error ? error.message : ''
  if (/before secure TLS connection was established/.test(message))
    return { kind: 'unreachable', why: 'Telegram cannot be reached (no TLS connection)' }
  if (code !== undefined) return { kind: 'lost', why: `the connection to Telegram broke (${code})` }
  // What is left is an answer that is no JSON, or no JSON object: a proxy's page, or half of an answer.
  return { kind: 'lost', why: 'Telegram gave an answer that cannot be read' }
}

function answered({ code, description, parameters }: TelegramError): Problem {
  // 5xx may come from a gateway after the work was done; an answer without a code is not Telegram's.
  if (typeof code !== 'number' || code >= 500)
    return { kind: 'lost', why: `Telegram answered ${code ?? 'nonsense'}` }
  const { retry_after: wait, migrate_to_chat_id: movedTo } = parametersOf.parse(parameters ?? {})
  return {
    kind: 'refused',
    code,
    description: String(description),
    ...(wait === undefined ? {} : { retryAfterSeconds: wait }),
    ...(movedTo === undefined ? {} : { movedTo }),
  }
}
