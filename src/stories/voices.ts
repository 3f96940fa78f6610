// Whose text an article prints: reprints of one wire are found as they arrive, and share one voice.
import type { ArticleId } from '../model/article.ts'
import { isReprint } from '../model/reprint.ts'
import type { Placed } from '../store/store.ts'

/** A text that prints another has nearly all of its words: where fewer are shared, nobody needs to compare the texts. */
const SHARED = 0.6

/** May one of the two print the other? */
function couldBeReprint({ profile: a }: Placed, { profile: b }: Placed): boolean {
  if (a.script !== b.script) return false
  const [short, long] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words]
  let shared = 0
  for (const term of short.keys()) if (long.has(term)) shared++
  return short.size > 0 && shared / short.size >= SHARED
}

/**
 * The voice of each of these: the number of the first article that printed its text. Only those that are new to a story
 * are compared with the others in it, and only texts that share most of their words are looked up.
 * @param stories the articles of each
 */
export async function voicesOf(
  stories: readonly (readonly Placed[])[],
  isNew: (article: Placed) => boolean,
  textsOf: (ids: readonly ArticleId[]) => Promise<ReadonlyMap<ArticleId, string>>,
): Promise<ReadonlyMap<number, number>> {
  const pairs = stories.flatMap(articles =>
    articles.filter(isNew).flatMap(one => {
      const others = articles.filter(other => other !== one && couldBeReprint(one, other))
      return others.map(other => [one, other] as const)
    }),
  )
  const texts = await textsOf([...new Set(pairs.flat().map(({ id }) => id))])
  const voices = new Map(stories.flat().map(({ number, voice }) => [number, voice ?? number]))
  for (const [one, other] of pairs) {
    const [a, b] = [voices.get(one.number) ?? one.number, voices.get(other.number) ?? other.number]
    if (a === b || !isReprint(texts.get(one.id) ?? '', texts.get(other.id) ?? '')) continue
    // Two families that this text ties together become one.
    for (const [number, voice] of voices) if (voice === Math.max(a, b)) voices.set(number, Math.min(a, b))
  }
  return voices
}
