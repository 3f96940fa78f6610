// An entry, and the page behind it where there is one, to the article that we keep.
import type { Article, ArticleId, PublisherId } from '../model/article.ts'
import type { LanguageId } from '../model/language.ts'
import type { RegionId } from '../model/region.ts'
import type { Instant } from '../model/time.ts'
import { earliest } from './dates.ts'
import { type Entry, type Headline, longest } from './entry.ts'
import type { Page } from './page.ts'
import { textOfHtml } from './plain-text.ts'

const dayMs = 24 * 60 * 60 * 1000
/** Characters of a feed's own text from which on it is taken for the whole article. Teasers end before. */
const wholeText = 1_500
/** The same where the feed says that it brings the content, and not a summary. */
const wholeContent = 600
/** The part of a title's words that must stand in a page's text, else the page is a cookie wall, a login or a list. */
const sharedWords = 0.3
/** A page whose text is so much shorter than the feed's has been taken apart badly. */
const shorterThanFeed = 0.8

/** What we know of an article before it is read. */
export type Draft = {
  readonly id: ArticleId
  readonly publisher: PublisherId
  readonly source: string
  readonly url?: string
  readonly entry: Headline
  /** The entry's own text, as `textOfEntry` gives it. */
  readonly text: string
  /** The feed has more behind its link. */
  readonly isTeaser: boolean
  /** What the operator, the catalogue or the feed says. */
  readonly language?: LanguageId
  readonly tags: readonly RegionId[]
  readonly seenAt: Instant
}

/** The article of a draft. Undefined where there is nothing to keep: no title and no text. */
export function articleOf(draft: Draft, page?: Page): Article | undefined {
  const { entry, seenAt } = draft
  const better = page && isBetter(page, draft) ? page : undefined
  const text = tidy(better?.text ?? draft.text)
  const title = tidy(entry.title ?? page?.title ?? firstWords(text))
  if (title === '') return undefined
  const published = dateOf(seenAt, onDayOf(page, entry), page?.published, entry.updated)
  const byline = entry.authors.length > 0 ? entry.authors.join(', ') : page?.byline
  return {
    id: draft.id,
    // The store counts; whoever makes an article cannot know.
    revision: 1,
    publisher: draft.publisher,
    source: draft.source,
    language: draft.language ?? page?.language ?? 'und',
    title,
    text,
    seenAt,
    ...(draft.url === undefined ? {} : { url: draft.url }),
    ...(byline ? { byline } : {}),
    ...(published === undefined ? {} : { published }),
    ...((better?.isStub ?? draft.isTeaser) ? { isStub: true } : {}),
    ...(draft.tags.length === 0 ? {} : { tags: draft.tags }),
  }
}

/** The entry's own text: its content, or its summary where that says more. */
export function textOfEntry({ content, summary }: Entry): string {
  const [one, other] = [content, summary].map(html =>
    html === null ? '' : withoutSignature(textOfHtml(html)),
  )
  return tidy(one !== undefined && other !== undefined && one.length >= other.length ? one : (other ?? ''))
}

/** Is the page worth fetching, or does the feed bring the article in full? */
export function isTeaser(entry: Entry, text: string): boolean {
  if (
    /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|read more|continue reading|читать далее|подробнее)\W*$/i.test(
      text.slice(-200),
    )
  )
    return true
  return text.length < (entry.content === null ? wholeText : wholeContent)
}

function isBetter(page: Page, { entry, text }: Draft): boolean {
  if (page.text.length < text.length * shorterThanFeed || page.text === '') return false
  const words = [
    ...new Set((entry.title ?? text.slice(0, longest.title)).toLowerCase().match(/\p{L}{4,}/gu) ?? []),
  ]
  if (words.length < 3) return true
  const lower = page.text.toLowerCase()
  // Beginnings of words: titles and texts decline them differently.
  const shared = words.filter(word => lower.includes(word.slice(0, Math.max(4, word.length - 3))))
  return shared.length / words.length >= sharedWords
}

/** A feed tells an instant; on which day it is by the publisher's own clock, the page shows. */
const onDayOf = (page: Page | undefined, { published }: Headline) =>
  page?.published && published && Math.abs(Date.parse(page.published) - Date.parse(published)) <= dayMs
    ? page.published
    : published

/** The first date that can be: not before there was a web, and never after we saw it. */
function dateOf(seenAt: Instant, ...dates: readonly (Instant | null | undefined)[]): Instant | undefined {
  const date = dates.find(date => date && date >= earliest && !date.startsWith('-'))
  if (!date) return undefined
  // A year of more than four digits is spelt with a sign, and sorts before all others.
  return date.startsWith('+') || date > seenAt ? seenAt : date
}

/** WordPress signs every entry: "The post … appeared first on …". */
const withoutSignature = (text: string) =>
  !text.includes('\n\nThe post ')
    ? text
    : text.replace(/\n\nThe post [^\n]{1,500} (?:first )?appeared (?:first )?on [^\n]{1,200}$/, '')

const tidy = (text: string) => text.normalize('NFC').trim()

function firstWords(text: string): string {
  const line = text.slice(0, 200).split('\n')[0] ?? ''
  return line.length <= 80 ? line : `${line.slice(0, 80).replace(/\s+\S*$/, '')} …`
}
