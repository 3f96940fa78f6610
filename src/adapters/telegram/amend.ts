// A message that was sent, with a note above what it says: for what its papers have corrected since.
import type { Instant } from '../../model/time.ts'
import type { Reply } from '../../reply/document.ts'
import { frozenFrom, isWithinLimits } from './frozen.ts'
import { renderTelegram } from './render.ts'

/** Undefined where the two are too long for one message, or a photo stands in its place. */
export function amend(
  payload: string,
  note: Reply,
  at: { readonly zone: string; readonly now: Instant },
): string | undefined {
  const frozen = frozenFrom(payload)
  const [noted, ...more] = renderTelegram(note, at)
  if (!frozen || frozen.drawn !== undefined || !noted || more.length > 0) return undefined
  // What a message answers cannot be changed.
  const { reply_parameters: _, ...body } = frozen
  const amended = JSON.stringify({ ...body, text: `${noted.text}\n\n${body.text}` })
  return isWithinLimits(amended) ? amended : undefined
}
