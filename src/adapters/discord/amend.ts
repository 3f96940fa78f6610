// A message that was sent, with a note above what it says: for what its papers have corrected since.
import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js'
import { z } from 'zod'
import type { Reply } from '../../reply/document.ts'
import { fits, renderDiscord } from './render.ts'

/** We froze it ourselves; only what is read here is looked at. */
const frozen = z.looseObject({
  flags: z.number(),
  components: z.array(z.custom<APIMessageTopLevelComponent>(one => typeof one === 'object')),
  allowed_mentions: z.object({ parse: z.tuple([]) }),
})

/** Undefined where the two are too long for one message, or pictures stand in it, which an edit would have to bring again. */
export function amend(payload: string, note: Reply): string | undefined {
  const read = frozen.safeParse(JSON.parse(payload))
  const [noted, ...more] = renderDiscord(note)
  if (!read.success || !noted || more.length > 0 || 'drawn' in read.data) return undefined
  // What a message answers cannot be changed.
  const { message_reference: _, ...body } = read.data
  const texts = noted.components.filter(({ type }) => type === ComponentType.TextDisplay)
  const amended = { ...body, components: [...texts, ...body.components] }
  return fits(amended) ? JSON.stringify(amended) : undefined
}
