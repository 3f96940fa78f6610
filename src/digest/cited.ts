// The source of something that a digest tells: the article, and the sentence in it.
import type { Article, ArticleId, PublisherId } from '../model/article.ts'

export type Cited = {
  readonly article: ArticleId
  readonly publisherId: PublisherId
  readonly publisher: string
  readonly title: string
  readonly url?: string
  readonly published?: string
  readonly isStub?: true
  /** As printed. */
  readonly quote: string
}

export function citedFrom(article: Omit<Article, 'text'>, quote: string): Cited {
  const { id, publisher, source, title, url, published, isStub } = article
  return {
    ...{ article: id, publisherId: publisher, publisher: source, title, quote },
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
    ...(isStub && { isStub }),
  }
}
