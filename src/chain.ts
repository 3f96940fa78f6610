// A story that goes on is a chain of messages: which message of a digest tells what, and which earlier one each answers.
import type { Message } from './adapters/adapter.ts'
import type { Digest } from './command.ts'
import type { ArticleId } from './model/article.ts'
import type { Heard } from './model/heard.ts'
import type { Hears } from './outbox/enqueue.ts'

type Chained = {
  /** What is heard, with the place of the message that tells it. */
  readonly hears: readonly Hears[]
  /** By message: the earlier delivery that told what it goes on from, of several the first on it, which weighs most. */
  readonly answers: readonly (string | undefined)[]
}

/** @param first the place of the first of these messages among all that are sent */
export function chained(
  digest: Digest,
  messages: readonly Message[],
  { articles }: Pick<Heard, 'articles'>,
  first = 0,
): Chained {
  const before = new Map(articles.map(({ article, told }, order) => [article, { told, order }]))
  /** Told last stands last: an answer to an answer leads back to where the story began. */
  const lastOf = (heard: readonly ArticleId[]) =>
    heard
      .flatMap(article => before.get(article) ?? [])
      .filter(({ told }) => told !== undefined)
      .sort((a, b) => a.order - b.order)
      .at(-1)?.told
  const answers = new Array<string | undefined>(messages.length).fill(undefined)
  const places = new Map<ArticleId, number>()
  // Corrections stand at the head.
  for (const { source } of digest.corrections) {
    answers[0] ??= lastOf([source.article])
    places.set(source.article, 0)
  }
  let from = 0
  for (const story of digest.stories) {
    from = placeOf(messages, 'heading', story.title, from) ?? from
    answers[from] ??= lastOf(story.before)
    for (const article of story.articles) places.set(article, from)
    for (const { article, quote } of story.sentences)
      places.set(article, placeOf(messages, 'quote', quote, from) ?? from)
  }
  return {
    hears: digest.hears.map(one => {
      const place = places.get(one.article)
      return place === undefined || messages.length === 0 ? one : { ...one, told: first + place }
    }),
    answers,
  }
}

/** The first message, from a place on, in which a block of these words stands. */
function placeOf(
  messages: readonly Message[],
  type: 'heading' | 'quote',
  words: string,
  from: number,
): number | undefined {
  const place = messages.findIndex(
    ({ blocks }, place) => place >= from && blocks.some(block => block.type === type && block.text === words),
  )
  return place < 0 ? undefined : place
}
