// A frozen body read back: ours, so only what is read here is looked at.
import { z } from 'zod'
import type { Drawn } from './pictures.ts'
import { fits } from './render.ts'
import type { Body } from './send.ts'

const isObject = (value: unknown) => typeof value === 'object' && value !== null
const isDrawn = (value: unknown) =>
  typeof value === 'object' && value !== null && 'chart' in value && 'language' in value

const body = z.looseObject({
  text: z.string(),
  drawn: z.custom<Drawn>(isDrawn).optional(),
  reply_markup: z.custom<NonNullable<Body['reply_markup']>>(isObject).optional(),
})
export type Frozen = z.infer<typeof body>

/** Undefined for what is no message: it has no text. */
export function frozenFrom(payload: string): Frozen | undefined {
  try {
    return body.safeParse(JSON.parse(payload)).data
  } catch {
    return undefined
  }
}

/** May it be sent as it is? */
export function isWithinLimits(payload: string): boolean {
  const { text = '', reply_markup: keyboard } = frozenFrom(payload) ?? {}
  return text !== '' && fits({ text, ...(keyboard !== undefined && { reply_markup: keyboard }) })
}
