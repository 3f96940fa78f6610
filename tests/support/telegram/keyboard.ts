// What Telegram takes as an inline keyboard, and how it refuses the rest.
import { badRequest } from './problem.ts'

/** Bot API, InlineKeyboardButton: `callback_data` is 1-64 bytes. */
const CALLBACK_DATA_BYTES = 64
/** Observed on the real server: more buttons are refused. */
const BUTTONS = 100

export type Button = { readonly text: string; readonly callback_data?: string; readonly url?: string }

/** Reads `reply_markup`, an object or its JSON. Undefined where there is none. */
export function keyboardFrom(given: unknown): readonly (readonly Button[])[] | undefined {
  if (given === undefined || given === null || given === '') return undefined
  const markup = objectFrom(given)
  if (!('inline_keyboard' in markup)) return undefined
  const rows = markup.inline_keyboard
  if (!Array.isArray(rows))
    throw badRequest('can\'t parse inline keyboard: field "inline_keyboard" must be of type Array')
  const keyboard = rows.map(row => {
    if (!Array.isArray(row))
      throw badRequest('can\'t parse inline keyboard: field "inline_keyboard" must be an Array of Arrays')
    return row.map(buttonFrom)
  })
  if (keyboard.flat().length > BUTTONS) throw badRequest('REPLY_MARKUP_TOO_LONG')
  return keyboard
}

function objectFrom(given: unknown): object {
  try {
    const value: unknown = typeof given === 'string' ? JSON.parse(given) : given
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // Said below, as the server says it.
  }
  throw badRequest("can't parse reply keyboard markup JSON object")
}

function buttonFrom(given: unknown): Button {
  const wrong = (what: string) => badRequest(`can't parse inline keyboard button: ${what}`)
  if (typeof given !== 'object' || given === null) throw wrong('InlineKeyboardButton must be an Object')
  const { text, callback_data: data, url }: Record<string, unknown> = { ...given }
  if (typeof text !== 'string') throw wrong('Can\'t find field "text"')
  if (text.trim() === '') throw badRequest('BUTTON_TEXT_INVALID')
  if (typeof data === 'string') {
    const bytes = Buffer.byteLength(data)
    if (bytes === 0 || bytes > CALLBACK_DATA_BYTES) throw badRequest('BUTTON_DATA_INVALID')
    return { text, callback_data: data }
  }
  if (typeof url === 'string') {
    const parsed = URL.parse(url)
    if (parsed === null || !['http:', 'https:', 'tg:'].includes(parsed.protocol))
      throw badRequest('BUTTON_URL_INVALID')
    return { text, url }
  }
  throw wrong('Text buttons are unallowed in the inline keyboard')
}
