// A message that was sent, with a note above what it says: for what its papers have corrected since.
import { ComponentType } from 'discord.js'
import type { Reply } from '../../reply/document.ts'
import { frozenFrom } from './frozen.ts'
import { fits, renderDiscord } from './render.ts'

/** Undefined where the two are too long for one message, or pictures stand in it, which an edit would have to bring again. */
export function amend(payload: string, note: Reply): string | undefined {
  const frozen = frozenFrom(payload)
  const [noted, ...more] = renderDiscord(note)
  if (!frozen || !noted || more.length > 0 || 'drawn' in frozen) return undefined
  // What a message answers cannot be changed.
  const { message_reference: _, ...body } = frozen
  const texts = noted.components.filter(({ type }) => type === ComponentType.TextDisplay)
  const amended = { ...body, components: [...texts, ...body.components] }
  return fits(amended) ? JSON.stringify(amended) : undefined
}
