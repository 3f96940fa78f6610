// Articles as rows: how one is written, and how one is read.
import type { Article } from '../../model/article.ts'
import type { ArticleHit } from '../store.ts'
import { given, maybeText, number, type Row, text, texts } from './row.ts'

/** Every column but the text, which is long and lies last in its row. */
export const articleColumns =
  'articles.id, articles.revision, articles.publisher, articles.source, articles.url, articles.language, articles.title, articles.byline, articles.published, articles.seen_at, articles.tags, articles.stub'

export function headFrom(row: Row): Omit<Article, 'text'> {
  return given<Omit<Article, 'text'>>({
    id: text(row, 'id'),
    revision: number(row, 'revision'),
    publisher: text(row, 'publisher'),
    source: text(row, 'source'),
    url: maybeText(row, 'url'),
    language: text(row, 'language'),
    title: text(row, 'title'),
    isStub: number(row, 'stub') === 1 ? true : undefined,
    byline: maybeText(row, 'byline'),
    published: maybeText(row, 'published'),
    seenAt: text(row, 'seen_at'),
    tags: row.tags === null ? undefined : texts(row, 'tags'),
  })
}

export function articleFrom(row: Row): Article {
  return { ...headFrom(row), text: text(row, 'text') }
}

export function hitFrom(row: Row, excerpt?: string): ArticleHit {
  return given<ArticleHit>({ ...articleFrom(row), regions: texts(row, 'regions'), excerpt })
}
