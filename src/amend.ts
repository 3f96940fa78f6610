// What was sent and no longer stands is corrected where it was sent: each such message with a note above it, in its place.
import type { Adapter } from './adapters/adapter.ts'
import type { Digest } from './command.ts'
import type { Article } from './model/article.ts'
import type { Chat } from './model/chat.ts'
import type { Heard } from './model/heard.ts'
import type { Instant } from './model/time.ts'
import type { Composed } from './outbox/enqueue.ts'
import { paragraph, time } from './reply/build.ts'
import type { Block, Reply } from './reply/document.ts'
import type { Store } from './store/store.ts'

export type Amended = {
  readonly edits: NonNullable<Composed['edits']>
  readonly hears: Digest['hears']
  /** Changed articles whose message cannot be changed with them: the next message tells of those. */
  readonly rest: readonly Article[]
}

/** Sorts what was changed since a chat heard it by the message that told it, and makes the change of each. */
export async function amend(
  heard: Heard,
  {
    chat,
    adapter,
    store,
    now,
    ask,
  }: {
    readonly chat: Chat
    readonly adapter: Adapter
    readonly store: Pick<Store, 'deliveries'>
    readonly now: Instant
    /** What the chat is told of these changes alone. */
    readonly ask: (heard: Heard) => Promise<{ readonly digest: Digest | undefined; readonly reply: Reply }>
  },
): Promise<Amended> {
  const known = new Map(heard.articles.map(one => [one.article, one]))
  const amended = {
    edits: [] as Amended['edits'][number][],
    hears: [] as Digest['hears'][number][],
    rest: [] as Article[],
  }
  const at = { chat: chat.id, zone: chat.settings.zone, now }
  for (const [message, changed] of Map.groupBy(heard.changed, ({ id }) => known.get(id)?.told)) {
    const standing = message === undefined ? undefined : await store.deliveries.standing(message)
    if (!standing || !adapter.amend) {
      amended.rest.push(...changed)
      continue
    }
    const { digest, reply } = await ask({ ...heard, changed, only: 'corrections' })
    if (!digest) {
      amended.rest.push(...changed)
      continue
    }
    if (digest.corrections.length === 0) {
      // What was sent still stands in the changed article.
      amended.hears.push(...digest.hears)
      continue
    }
    const payload = adapter.amend(standing.payload, noteOf(reply, now), at)
    const [instead, ...more] = adapter.compose(reply, at)
    if (payload === undefined || instead === undefined || more.length > 0) {
      amended.rest.push(...changed)
      continue
    }
    // Where stories have threads, it stands in one, and what is sent instead goes there.
    const root = changed.map(({ id }) => known.get(id)?.root).find(id => id !== undefined)
    const thread = root === undefined ? {} : { root }
    amended.edits.push({
      ...{ messageId: standing.messageId, payload, instead: instead.payload, ...thread },
      ...(message !== undefined && { answers: message }),
    })
    amended.hears.push(...digest.hears)
  }
  return amended
}

/** Without numbers of sources, which would be mistaken for the message's own; the note names the publisher, and when. */
function noteOf({ blocks, language }: Reply, now: Instant): Reply {
  const note = [...blocks.map(unnumbered), paragraph(time(now, 'moment'))]
  return { title: '', language, blocks: note, actions: [] }
}

function unnumbered(block: Block): Block {
  if (block.type === 'quote') return { ...block, sources: [] }
  if (block.type !== 'paragraph') return block
  return { ...block, text: block.text.filter(span => typeof span === 'string' || span.type !== 'cite') }
}
