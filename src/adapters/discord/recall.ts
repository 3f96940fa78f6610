// Looks for a message of ours in its channel: whether it arrived, where the answer to its send was lost too long ago for its nonce.
import { type REST, Routes } from 'discord.js'
import { z } from 'zod'

/** Discord forgets a nonce after "a few minutes"; two stay well inside. */
export const NONCE_KNOWN_MS = 2 * 60_000
/** Discord: messages of a channel, 100 at most in one answer. */
const AT_ONCE = 100
/** So many pages are looked through; a channel that is busier than that is given up. */
const PAGES = 10
/** Our clock and Discord's may differ by so much. */
const SKEW_MS = 10_000
/** Discord: the first second of 2015, from which snowflakes count. */
const DISCORD_EPOCH = 1_420_070_400_000n

const messages = z.array(
  z.looseObject({
    id: z.string(),
    author: z.looseObject({ id: z.string() }),
    content: z.string().optional(),
  }),
)
const channel = z.looseObject({ last_message_id: z.string().nullish() })
const me = z.looseObject({ id: z.string() })

export type Recalled =
  | { readonly kind: 'arrived'; readonly messageId: string }
  | { readonly kind: 'absent' | 'unreadable' }

/** Throws what the client throws where Discord cannot be asked. */
export async function recall(
  rest: REST,
  sent: { readonly channel: string; readonly body: object; readonly since: number },
  signal: AbortSignal,
): Promise<Recalled> {
  const route = Routes.channelMessages(sent.channel)
  const read = async (query: Record<string, string>) =>
    messages.parse(await rest.get(route, { query: new URLSearchParams(query), signal }))
  const { id: author } = me.parse(await rest.get(Routes.user('@me'), { signal }))
  const words = textOf(sent.body)
  let after = snowflakeAt(sent.since - SKEW_MS)
  for (let page = 0; page < PAGES; page++) {
    const found = await read({ after, limit: String(AT_ONCE) })
    const ours = found.find(message => message.author.id === author && textOf(message) === words)
    if (ours) return { kind: 'arrived', messageId: ours.id }
    if (found.length < AT_ONCE) {
      // Who may not read the history is shown an empty one; the channel itself says whether anything was written since.
      if (found.length > 0) return { kind: 'absent' }
      const { last_message_id: last } = channel.parse(
        await rest.get(Routes.channel(sent.channel), { signal }),
      )
      return { kind: last && BigInt(last) > BigInt(after) ? 'unreadable' : 'absent' }
    }
    after = found.map(({ id }) => id).reduce((a, b) => (BigInt(a) > BigInt(b) ? a : b))
  }
  return { kind: 'unreadable' }
}

const snowflakeAt = (ms: number): string =>
  ((BigInt(Math.max(0, Math.floor(ms))) - DISCORD_EPOCH) << 22n).toString()

/** What a message says, in order, whatever Discord adds to its components. */
function textOf(message: object): string {
  const words: string[] = []
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) walk(item)
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) {
        if (key === 'content' && typeof item === 'string') words.push(item)
        else if (key === 'components' || key === 'accessory') walk(item)
      }
  }
  walk(message)
  return words.join(' ').replace(/\s+/g, ' ').trim()
}
