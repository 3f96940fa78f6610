// An article's page to the article: its own text, title, byline, date and language, with the furniture left behind.
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { LanguageId } from '../model/language.ts'
import type { Instant } from '../model/time.ts'
import { statedBody } from './body.ts'
import { clear } from './furniture.ts'
import { holds, leadOf } from './lead.ts'
import { outline } from './outline.ts'
import { particularsOf } from './particulars.ts'
import { textOfHtml } from './plain-text.ts'
import { trim } from './trim.ts'

export type Page = {
  readonly title: string | null
  readonly byline: string | null
  readonly published: Instant | null
  readonly language: LanguageId | null
  /** Paragraphs parted by a blank line; rows of tables on lines of their own. Empty where the page has no article. */
  readonly text: string
}

/**
 * Reads a page. Throws, in words, where the page is no article to be read: nested so deep, or of so many elements, that
 * the extractor would take minutes. Takes a tenth of a second on an ordinary page, so run it in a worker.
 */
export function readPage(html: string, address?: string): Page {
  const refusal = outline(html)
  if (refusal !== undefined) throw new Error(refusal)
  // The DOM of a fragment has no body, and its readers stumble.
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`)
  const said = particularsOf(document, address)
  clear(document)
  const stated = statedBody(document)
  const lead = leadOf(document, said.description)
  const article = new Readability(document, { charThreshold: 250 }).parse()
  const found = article?.content ? textOfHtml(article.content) : ''
  const told = stated === undefined ? '' : textOfHtml(stated)
  const text = trim(proseIn(found) < proseIn(told) / 2 ? told : found)
  return {
    title: said.title ?? article?.title ?? null,
    byline: said.byline ?? null,
    published: said.published ?? null,
    language: said.language ?? null,
    text: lead === undefined || holds(text, lead) ? text : `${lead}\n\n${text}`,
  }
}

/** Characters in paragraphs that are sentences: menus and tables have many lines and few of these. */
function proseIn(text: string): number {
  return text
    .split('\n')
    .filter(line => line.length > 60 && /[.!?…:։。]["”’»)]*\s/.test(`${line} `))
    .reduce((sum, { length }) => sum + length, 0)
}
