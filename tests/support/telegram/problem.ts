// How the Bot API says no, in its own words.

/** A refusal as it stands on the wire: `{ok: false, error_code, description, parameters}`. */
export class Refusal extends Error {
  readonly code: number
  readonly description: string
  readonly parameters: { readonly retry_after?: number; readonly migrate_to_chat_id?: number } | undefined

  constructor(code: number, description: string, parameters?: Refusal['parameters']) {
    super(`${code} ${description}`)
    this.code = code
    this.description = description
    this.parameters = parameters
  }
}

export const badRequest = (what: string) => new Refusal(400, `Bad Request: ${what}`)
export const forbidden = (what: string) => new Refusal(403, `Forbidden: ${what}`)
export const conflict = (what: string) => new Refusal(409, `Conflict: ${what}`)
export const cantParse = (what: string) => badRequest(`can't parse entities: ${what}`)

export const unauthorized = () => new Refusal(401, 'Unauthorized')
export const tooMany = (seconds: number) =>
  new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds })
export const upgraded = (to: number) =>
  new Refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', { migrate_to_chat_id: to })
