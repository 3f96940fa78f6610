// An article with all that is read out of it, ready to be stored.
import { claimsOf, readBy } from '../extract/claims.ts'
import { read } from '../extract/extract.ts'
import type { Article } from '../model/article.ts'
import type { ReadArticle } from '../store/store.ts'

/** Reads an article. Pure and quick, but its time grows with the text: what strangers wrote is read in a worker. */
export function readArticle(article: Article): ReadArticle {
  const reading = read({
    title: article.title,
    text: article.text,
    ...(article.language !== 'und' && { language: article.language }),
    ...(article.published && { published: article.published }),
    ...(article.tags && { tags: article.tags }),
  })
  const { claims, regions, names } = claimsOf(reading, article)
  // The feed's tags say where a story belongs when its text names no place of ours.
  const about = regions.length > 0 ? regions : (article.tags ?? [])
  const language = article.language === 'und' ? reading.language : article.language
  return { article: { ...article, language }, claims, regions: about, names, readBy }
}

/** An article that could not be read: kept whole, and read again when the rules change. */
export function unread(article: Article): ReadArticle {
  return { article, claims: [], regions: article.tags ?? [], names: [], readBy: 'none' }
}
