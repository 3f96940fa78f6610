// A message that was sent, with a note above what it says: for what its papers have corrected since.
import type { Instant } from '../../model/time.ts'
import type { Reply } from '../../reply/document.ts'
import { fits, renderTelegram } from './render.ts'
import { bodyOf } from './send.ts'

/** Undefined where the two are too long for one message, or a photo stands in its place. */
export function amend(
  payload: string,
  note: Reply,
  at: { readonly zone: string; readonly now: Instant },
): string | undefined {
  const { drawn, reply_parameters: _, reply_markup: keyboard, ...body } = bodyOf.parse(JSON.parse(payload))
  const [noted, ...more] = renderTelegram(note, at)
  if (drawn !== undefined || !noted || more.length > 0) return undefined
  const below = keyboard === undefined ? {} : { reply_markup: keyboard }
  const amended = { ...body, text: `${noted.text}\n\n${body.text}`, ...below }
  return fits(amended) ? JSON.stringify(amended) : undefined
}
