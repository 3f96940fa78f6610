// Where publishing systems say that the article's text stands: a second opinion beside the extractor's.
import type { Element, Room } from './furniture.ts'

/** The most telling first. */
const places = [
  '[itemprop="articleBody"]',
  [
    '.entry-content, .entry__content, .post-content, .post__content, .post-body, .post-text, .post-entry, .single-content, .td-post-content',
    '.article-body, .article__body, .articlebody, .article-content, .article__content, .article-text, .article__text, .article_text',
    '.story-body, .story__body, .story-text, .news-text, .news__text, .news-detail, .news-content, .content-body, .content__body',
    '.field-name-body, .field--name-body, .wysiwyg, .wysiwyg-content, .rich-text, .js-mediator-article, .entry',
  ].join(', '),
  'article',
  '[role="main"], main, #content, #main, .content',
]

/** The HTML of the place that holds most of an article's paragraphs, of the first kind that is there. */
export function statedBody(room: Room): string | undefined {
  for (const place of places) {
    let best: Element | undefined
    let most = 0
    for (const element of room.querySelectorAll(place)) {
      const length = element.textContent?.length ?? 0
      if (length > most) {
        best = element
        most = length
      }
    }
    if (best && most > 200) return best.innerHTML
  }
  return undefined
}
