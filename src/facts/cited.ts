// A stored claim as the source that a reply cites.
import type { Claim } from '../model/claim.ts'
import type { Told } from '../store/store.ts'
import type { Cited } from './fact.ts'

/** A claim of whatever predicate, with its article. */
export type Statement = { readonly claim: Claim; readonly article: Told['article'] }

export function cited({ claim, article }: Statement): Cited {
  return {
    claim: claim.id,
    article: article.id,
    publisherId: article.publisher,
    publisher: article.source,
    title: article.title,
    ...(article.url !== undefined && { url: article.url }),
    ...(article.published !== undefined && { published: article.published }),
    ...(article.isStub && { isStub: true }),
    quote: claim.from.quote,
    ...(claim.from.saidBy !== undefined && { saidBy: claim.from.saidBy }),
  }
}

/** When the article was published, or else seen: what orders two statements. */
export function toldAt({ article }: Pick<Statement, 'article'>): string {
  return article.published ?? article.seenAt
}
