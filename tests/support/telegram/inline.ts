// Inline mode as Telegram takes it: what may stand in an answer, and the messages that come of choosing one.
import { jsonOf, type Params } from './body.ts'
import { type Button, keyboardFrom } from './keyboard.ts'
import { textFrom } from './messages.ts'
import { badRequest } from './problem.ts'

/** Bot API, answerInlineQuery: at most 50 results. */
const RESULTS = 50
/** Bot API, InlineQueryResult: id is 1-64 bytes. */
const RESULT_ID_BYTES = 64
/** After this an inline query can no longer be answered. */
const QUERY_LIVES_MS = 10_000
const TOO_OLD = 'query is too old and response timeout expired or query ID is invalid'

type Offered = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly text: string
  readonly source: string
  readonly keyboard?: readonly (readonly Button[])[]
}

export type InlineQuery = {
  readonly askedAt: number
  answer?: {
    readonly results: readonly Offered[]
    readonly cacheSeconds: number
    readonly personal: boolean
    readonly button?: { readonly text: string; readonly start: string }
  }
}

/** Messages sent in inline mode, by their id: Telegram tells the bot no chat. */
export type InlineMessage = { text: string; source: string; keyboard?: readonly (readonly Button[])[] }

export function inlineBook(now: () => number) {
  const queries = new Map<string, InlineQuery>()
  const messages = new Map<string, InlineMessage>()
  let nextQuery = 8_000_000_001n
  let nextMessage = 1

  return {
    queries,
    messages,
    ask(): string {
      const id = String(nextQuery++)
      queries.set(id, { askedAt: now() })
      return id
    },
    answer(params: Params): true {
      const query = queries.get(String(params.inline_query_id))
      if (!query || query.answer || now() > query.askedAt + QUERY_LIVES_MS) throw badRequest(TOO_OLD)
      const given = jsonOf(params.results)
      if (!Array.isArray(given)) throw badRequest("can't parse inline query results JSON array")
      if (given.length > RESULTS) throw badRequest('RESULTS_TOO_MUCH')
      const results = given.map(offeredFrom)
      if (new Set(results.map(({ id }) => id)).size < results.length) throw badRequest('RESULT_ID_DUPLICATE')
      const button = buttonFrom(params.button)
      query.answer = {
        results,
        cacheSeconds: Number(params.cache_time ?? 300),
        personal: params.is_personal === true || params.is_personal === 'true',
        ...(button === undefined ? {} : { button }),
      }
      return true
    },
    /** Somebody sends what was offered, somewhere. */
    choose(query: string, result: string): string {
      const offered = queries.get(query)?.answer?.results.find(({ id }) => id === result)
      if (!offered) throw new Error(`The fake was not offered ${result}`)
      const id = `inline-${nextMessage++}`
      messages.set(id, { ...offered })
      return id
    },
    edit(params: Params): true {
      const message = messages.get(String(params.inline_message_id))
      if (!message) throw badRequest('MESSAGE_ID_INVALID')
      const { text, source } = textFrom(params, 'text')
      const keyboard = keyboardFrom(params.reply_markup)
      Object.assign(message, { text, source, keyboard })
      return true
    },
  }
}
export type InlineBook = ReturnType<typeof inlineBook>

function offeredFrom(given: unknown): Offered {
  if (typeof given !== 'object' || given === null) throw badRequest("can't parse inline query result")
  const {
    type,
    id,
    title,
    description,
    input_message_content: content,
    reply_markup: markup,
  }: Record<string, unknown> = { ...given }
  if (type !== 'article') throw badRequest(`can't parse inline query result: unsupported type "${type}"`)
  if (typeof id !== 'string' || id === '' || Buffer.byteLength(id) > RESULT_ID_BYTES)
    throw badRequest('RESULT_ID_INVALID')
  if (typeof title !== 'string' || title.trim() === '') throw badRequest('ARTICLE_TITLE_EMPTY')
  if (typeof content !== 'object' || content === null) throw badRequest('SEND_MESSAGE_TYPE_INVALID')
  const fields: Params = { ...content }
  const { text, source } = textFrom({ ...fields, text: fields.message_text }, 'text')
  const keyboard = keyboardFrom(markup)
  return {
    id,
    title,
    description: typeof description === 'string' ? description : '',
    text,
    source,
    ...(keyboard === undefined ? {} : { keyboard }),
  }
}

function buttonFrom(given: unknown): { text: string; start: string } | undefined {
  if (given === undefined) return undefined
  const { text, start_parameter: start }: Record<string, unknown> = { ...(jsonOf(given) as object) }
  if (typeof text !== 'string' || text === '') throw badRequest('BUTTON_TEXT_INVALID')
  if (typeof start !== 'string' || !/^[\w-]{1,64}$/.test(start)) throw badRequest('START_PARAM_INVALID')
  return { text, start }
}
