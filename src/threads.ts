// A digest parted for threads: each story a message of its own, in the thread that its first message began.
import type { Adapter } from './adapters/adapter.ts'
import type { Asked } from './ask.ts'
import { chained } from './chain.ts'
import type { Digest } from './command.ts'
import { languageOf } from './languages/languages.ts'
import type { Heard } from './model/heard.ts'
import type { Threads } from './model/subscription.ts'
import type { Composed, Hears } from './outbox/enqueue.ts'
import type { Reply } from './reply/document.ts'

type At = Omit<Parameters<Adapter['compose']>[1], 'thread'>
/** One message or several, and where they go. */
type Piece = {
  readonly digest: Digest
  readonly reply: Reply
  readonly name: string
  /** The delivery that its story began with, where that was told before. */
  readonly root?: string
}

/** A digest that breaks is parted by its stories; one at a set time is one post. */
export function inThreads(
  adapter: Pick<Adapter, 'compose'>,
  { reply, word, chat }: Asked,
  digest: Digest,
  { threads, breaking, heard, at }: { threads: Threads; breaking: boolean; heard: Heard; at: At },
): Composed {
  const { day } = languageOf(reply.language).messages
  const whole = { digest, reply, name: `${reply.title}, ${day(at.now, chat.settings.zone)}` }
  const pieces: readonly Piece[] = breaking ? byStory(digest, word, heard) : [whole]
  const payloads: string[] = []
  const roots: (string | number | undefined)[] = []
  const hears: Hears[] = []
  for (const piece of pieces) {
    const first = payloads.length
    const messages = adapter.compose(piece.reply, { ...at, thread: { name: piece.name, kind: threads } })
    payloads.push(...messages.map(({ payload }) => payload))
    // What does not fit into the first message follows it in its thread.
    roots.push(...messages.map((_, place) => piece.root ?? (place === 0 ? undefined : first)))
    const { hears: told } = chained(piece.digest, messages, heard, first)
    hears.push(...told.map(one => ({ ...one, root: piece.root ?? first })))
  }
  // What had no room is known all the same.
  const told = new Set(hears.map(({ article }) => article))
  return { payloads, roots, hears: [...hears, ...digest.hears.filter(({ article }) => !told.has(article))] }
}

function byStory(digest: Digest, word: Asked['word'], heard: Heard): readonly Piece[] {
  const rootOf = new Map(heard.articles.map(({ article, root }) => [article, root]))
  const stories = digest.stories.map((story): Piece => {
    const mine = new Set(story.articles)
    const root = story.before.map(id => rootOf.get(id)).find(id => id !== undefined)
    const part = partOf(digest, {
      stories: [story],
      figures: digest.figures.filter(({ source }) => mine.has(source.article)),
      hears: digest.hears.filter(({ article }) => mine.has(article)),
    })
    return { digest: part, reply: word(part), name: story.title, ...(root !== undefined && { root }) }
  })
  const corrections = digest.corrections.map((correction): Piece => {
    const { article, title } = correction.source
    const root = rootOf.get(article)
    const hears = digest.hears.filter(one => one.article === article)
    const part = partOf(digest, { corrections: [correction], hears })
    return { digest: part, reply: word(part), name: title, ...(root !== undefined && { root }) }
  })
  return [...stories, ...corrections]
}

const partOf = (digest: Digest, part: Partial<Digest>): Digest => ({
  ...digest,
  ...{ stories: [], figures: [], corrections: [], further: 0 },
  ...part,
})
