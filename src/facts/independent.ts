// Who is independent of whom: the articles behind some claims, sorted by where their words come from.
import type { ArticleId } from '../model/article.ts'
import { origins } from '../model/reprint.ts'
import type { Statement } from './cited.ts'

/** The origin of each article: one number for a publisher's own, and for every reprint of it. */
export type Origins = ReadonlyMap<ArticleId, number>

/** Compares what the articles were quoted for, sentence by sentence and in the order of the text. */
export function originsOf(told: readonly Statement[]): Origins {
  const articles = new Map<ArticleId, { publisher: string; quotes: Map<number, string> }>()
  for (const { claim, article } of told) {
    const known = articles.get(article.id) ?? {
      publisher: article.publisher,
      quotes: new Map<number, string>(),
    }
    known.quotes.set(claim.from.span[0], claim.from.quote)
    articles.set(article.id, known)
  }
  const texts = [...articles.values()].map(({ publisher, quotes }) => ({
    publisher,
    text: [...quotes]
      .sort(([a], [b]) => a - b)
      .map(([, quote]) => quote)
      .join('\n'),
  }))
  const numbers = origins(texts)
  return new Map([...articles.keys()].map((id, place) => [id, numbers[place] ?? place]))
}

/** How many independent publishers stand behind these sources. */
export function independent(sources: readonly { readonly article: ArticleId }[], of: Origins): number {
  return new Set(sources.map(({ article }) => of.get(article) ?? article)).size
}
