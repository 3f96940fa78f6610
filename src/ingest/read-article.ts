// An article with all that is read out of it, ready to be stored.
import type { Article } from '../model/article.ts'
import type { ReadArticle } from '../store/store.ts'

export function readArticle(article: Article): ReadArticle {
  return unread(article)
}

export function unread(article: Article): ReadArticle {
  return { article, claims: [], regions: [], names: [], readBy: 'none' }
}
