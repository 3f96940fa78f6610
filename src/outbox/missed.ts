// What may not have arrived in a chat, in the words of its frozen messages.
import type { ChatId } from '../model/chat.ts'
import type { Missed } from '../model/delivery.ts'
import type { Instant } from '../model/time.ts'
import type { Store } from '../store/store.ts'

/** Letters by which a message is known again. */
const SHOWN = 80

export function missedOf(store: Pick<Store, 'deliveries'>, chat: ChatId, now: Instant) {
  return {
    async list(): Promise<readonly Missed[]> {
      const uncertain = await store.deliveries.of(chat, ['uncertain'])
      return uncertain.map(({ id, payload, createdAt }) => ({ id, text: beginning(payload), at: createdAt }))
    },
    resend: (id: string) => store.deliveries.again(id, chat, now),
  }
}

/** The first words of a frozen body, without its marks; whatever the platform. */
function beginning(payload: string): string {
  const [first = ''] = textsIn(JSON.parse(payload))
  const plain = first
    .replace(/<[^>]*>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/[*_#`\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN).toWellFormed()}…` : plain
}

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => {
    if ((key === 'text' || key === 'content') && typeof item === 'string') return [item]
    return key === 'components' ? textsIn(item) : []
  })
}
