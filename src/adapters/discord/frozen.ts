// A frozen body read back: ours, so only what is read here is looked at.
import type { APIMessageTopLevelComponent } from 'discord.js'
import { z } from 'zod'
import { fits } from './render.ts'

const withComponents = z.looseObject({
  flags: z.number(),
  components: z.array(z.custom<APIMessageTopLevelComponent>(one => typeof one === 'object')),
  allowed_mentions: z.object({ parse: z.tuple([]) }),
})

/** Undefined for a body that is not made of components, as all of ours are. */
export function frozenFrom(payload: string): z.infer<typeof withComponents> | undefined {
  try {
    return withComponents.safeParse(JSON.parse(payload)).data
  } catch {
    return undefined
  }
}

/** May it be sent as it is: within the limits, and calling nobody? */
export function isWithinLimits(payload: string): boolean {
  const body = frozenFrom(payload)
  return body !== undefined && fits(body)
}
