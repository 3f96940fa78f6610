// Feeds that move for good: the new address is taken over once the server has said so three times in a row.
import type { Feed, Store } from '../store/store.ts'

/** One permanent redirect is often a mistake of an afternoon. */
const confirmations = 3

/** The address to poll from now on, where a move is confirmed. `permanentUrl` is what this poll's redirects said, if anything. */
export async function movedTo(
  feed: Feed,
  permanentUrl: string | undefined,
  notes: Store['notes'],
): Promise<string | undefined> {
  const name = `feed moves: ${feed.id}`
  const note = (await notes.get(name)) ?? ''
  if (permanentUrl === undefined || permanentUrl === feed.url) {
    if (note !== '') await notes.set(name, '')
    return undefined
  }
  const [, count, to] = note.match(/^(\d+) (.+)$/) ?? []
  const times = to === permanentUrl ? Number(count) + 1 : 1
  await notes.set(name, times < confirmations ? `${times} ${permanentUrl}` : '')
  return times < confirmations ? undefined : permanentUrl
}

/** Does the server name another address that is not taken over yet, or cannot be, because another feed has it? */
export const isMoving = (
  { url }: Feed,
  permanentUrl: string | undefined,
  taken: string | undefined,
): boolean => permanentUrl !== undefined && permanentUrl !== url && taken === undefined
