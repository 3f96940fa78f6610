// What was sent and no longer stands: an article that was changed after a digest printed a sentence of it.
import type { Article } from '../model/article.ts'
import type { Heard, HeardArticle } from '../model/heard.ts'
import { alike, termsOf, weighTogether } from '../stories/terms.ts'
import { type Cited, citedFrom } from './cited.ts'
import { sentencesOf } from './sentences.ts'

export type Correction = {
  /** The sentence as it was sent. */
  readonly was: string
  /** The article as it stands, with the sentence that now stands in its place; empty where none does. */
  readonly source: Cited
}

/** A sentence of the changed text that is less like the old one than this stands in nobody's place. */
const INSTEAD = 0.3

/** Sentences that were sent, whose article was changed and prints them no more. */
export function corrections({ articles, changed }: Omit<Heard, 'since'>): readonly Correction[] {
  const byId = new Map(articles.map(heard => [heard.article, heard]))
  return changed.flatMap(article => {
    const gone = byId.get(article.id)?.sentences.filter(sentence => !article.text.includes(sentence)) ?? []
    return gone.map(was => ({ was, source: citedFrom(article, insteadOf(was, article)) }))
  })
}

/** What the chat heard of a changed article, once it was corrected. */
export function correctedArticles({ articles, changed }: Omit<Heard, 'since'>): readonly HeardArticle[] {
  const byId = new Map(articles.map(heard => [heard.article, heard]))
  return changed.map(({ id, revision, text }) => ({
    article: id,
    revision,
    sentences: byId.get(id)?.sentences.filter(sentence => text.includes(sentence)) ?? [],
  }))
}

function insteadOf(was: string, { title, text }: Article): string {
  const sentences = sentencesOf(title, text).map(sentence => sentence.text)
  const [old, ...terms] = weighTogether([was, ...sentences].map(sentence => termsOf('', sentence)))
  if (!old) return ''
  const scores = terms.map(one => alike(old, one))
  const best = scores.indexOf(Math.max(...scores))
  return (scores[best] ?? 0) >= INSTEAD ? (sentences[best] ?? '') : ''
}
