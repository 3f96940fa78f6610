// An article with all that is read out of it, ready to be stored.
import { claimsOf, readBy } from '../extract/claims.ts'
import { read } from '../extract/extract.ts'
import type { Article } from '../model/article.ts'
import { nobodyYet, type ReadArticle } from '../store/store.ts'
import { profileOf } from '../stories/profile.ts'

/** Reads an article. Takes milliseconds on an ordinary text; what strangers wrote is read in a worker. */
export function readArticle(article: Article): ReadArticle {
  const { language, title, text, published, tags } = article
  const reading = read({
    title,
    text,
    ...(language === 'und' ? {} : { language }),
    ...(published === undefined ? {} : { published }),
    ...(tags === undefined ? {} : { tags }),
  })
  const { claims, regions, names } = claimsOf(reading, article)
  const profile = profileOf(article, { regions, entities: names.map(({ entity }) => entity) })
  return { article: { ...article, language: reading.language }, claims, regions, names, profile, readBy }
}

/** An article to be kept at once and read soon. What its feed is about is known already. */
export function waiting(article: Article): ReadArticle {
  return { article, claims: [], regions: article.tags ?? [], names: [], readBy: nobodyYet }
}

/** An article that could not be read. It counts as read by these rules: the next ones try again, these do not. */
export function unread(article: Article): ReadArticle {
  return { article, claims: [], regions: [], names: [], readBy }
}
