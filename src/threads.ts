// A digest parted for threads: each story a message of its own, in the thread that its first message began.
import type { Adapter } from './adapters/adapter.ts'
import type { Asked } from './ask.ts'
import type { Digest } from './command.ts'
import { languageOf } from './languages/languages.ts'
import type { Heard } from './model/heard.ts'
import type { Threads } from './model/subscription.ts'
import type { Composed } from './outbox/enqueue.ts'
import type { Reply } from './reply/document.ts'

type At = Omit<Parameters<Adapter['compose']>[1], 'answers' | 'thread'>
/** One message or several, and where they go. */
type Piece = {
  readonly reply: Reply
  readonly name: string
  /** The delivery that its story began with, where that was told before. */
  readonly root?: string
  readonly hears: Composed['hears']
}

/** A digest that breaks is parted by its stories; one at a set time is one post. */
export function inThreads(
  adapter: Pick<Adapter, 'compose'>,
  { reply, word, chat }: Asked,
  digest: Digest,
  { threads, breaking, heard, at }: { threads: Threads; breaking: boolean; heard: Heard; at: At },
): Composed {
  const { day } = languageOf(reply.language).messages
  const whole = { reply, name: `${reply.title}, ${day(at.now, chat.settings.zone)}`, hears: digest.hears }
  const pieces: readonly Piece[] = breaking ? byStory(digest, word, heard) : [whole]
  const payloads: string[] = []
  const roots: (string | number | undefined)[] = []
  const hears: Composed['hears'][number][] = []
  for (const piece of pieces) {
    const first = payloads.length
    const bodies = adapter.compose(piece.reply, { ...at, thread: { name: piece.name, kind: threads } })
    payloads.push(...bodies)
    // What does not fit into the first message follows it in its thread.
    roots.push(...bodies.map((_, place) => piece.root ?? (place === 0 ? undefined : first)))
    const goesOn = piece.root === undefined ? {} : { root: piece.root }
    hears.push(...piece.hears.map(one => ({ ...one, place: first, ...goesOn })))
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
    const figures = digest.figures.filter(({ source }) => mine.has(source.article))
    return {
      reply: word(partOf(digest, { stories: [story], figures })),
      name: story.title,
      ...(root !== undefined && { root }),
      hears: digest.hears.filter(({ article }) => mine.has(article)),
    }
  })
  const corrections = digest.corrections.map((correction): Piece => {
    const { article, title } = correction.source
    const root = rootOf.get(article)
    return {
      reply: word(partOf(digest, { corrections: [correction] })),
      name: title,
      ...(root !== undefined && { root }),
      hears: digest.hears.filter(one => one.article === article),
    }
  })
  return [...stories, ...corrections]
}

const partOf = (digest: Digest, part: Partial<Digest>): Digest => ({
  ...digest,
  ...{ stories: [], figures: [], corrections: [], further: 0 },
  ...part,
})
