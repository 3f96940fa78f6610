// An article's page to the article: its own text, title, byline, date and language, with the furniture left behind.
import type { LanguageId } from '../model/language.ts'
import type { Instant } from '../model/time.ts'
import { bodyOf } from './body.ts'
import { cleaned } from './decode.ts'
import { longest } from './entry.ts'
import { clear } from './furniture.ts'
import { captionsOf, galleryOf } from './gallery.ts'
import { prune } from './inserts.ts'
import { holds, leadOf, namedLead } from './lead.ts'
import { type Line, linesOf } from './lines.ts'
import { particularsOf } from './particulars.ts'
import { asksToSubscribe } from './paywall.ts'
import { isMissing } from './told-body.ts'
import { all, treeOf } from './tree.ts'
import { trim } from './trim.ts'

export type Page = {
  readonly title: string | null
  readonly byline: string | null
  /** Its day is that of the publisher's own clock. */
  readonly published: Instant | null
  readonly language: LanguageId | null
  /** Paragraphs parted by a blank line; rows of tables on lines of their own. Empty where the page has no article. */
  readonly text: string
  /** Only the beginning is shown: the rest is for subscribers, or on another page. */
  readonly isStub: boolean
}

/** Characters: a page that asks for money shows two or three paragraphs. */
const longestStub = 2_000
/** A teaser ends in the middle of a sentence. */
const brokenOff = /(?:[\p{L}\p{N},;]\s(?:…|\.\.\.)|\[(?:…|\.\.\.)\])$/u

/** Reads a page. Throws, in words, where the page is no article to be read: nested so deep, or of so many elements. */
export function readPage(html: string, address?: string): Page {
  const root = treeOf(html)
  const elements = all(root)
  const said = particularsOf(elements, address)
  const captions = captionsOf(elements)
  const gone = clear(root)
  const described = leadOf(root, said.description)
  const parts = bodyOf(root)
  const lead = described ?? namedLead(root, parts[0])
  const prose = parts.reduce((sum, part) => sum + part.prose, 0)
  for (const part of parts) prune(part, prose, gone)
  const lines = trim(parts.flatMap(linesOf), [said.title, said.byline])
  const article = cleaned(upTo(longest.content, lines))
  const gallery = galleryOf(captions, article)
  const shown = gallery === undefined ? article : cleaned(upTo(longest.content, [...lines, ...gallery]))
  const text = said.body !== undefined && isMissing(said.body, shown) ? said.body : withLead(shown, lead)
  return {
    title: said.title ?? null,
    byline: said.byline ?? null,
    published: said.published ?? null,
    language: said.language ?? null,
    text,
    isStub:
      text.length < longestStub &&
      (said.paid === true || brokenOff.test(text) || [root, ...gone].some(asksToSubscribe)),
  }
}

/** The paragraphs until there are so many characters of them. */
function upTo(most: number, lines: readonly Line[]): string {
  const kept: string[] = []
  let length = 0
  for (const { text } of lines) {
    length += text.length
    if (length > most) break
    kept.push(text)
  }
  return kept.join('\n\n')
}

const withLead = (text: string, lead: string | undefined) =>
  lead === undefined || holds(text, lead) ? text : `${lead}\n\n${text}`
