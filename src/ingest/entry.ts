// What a feed said, before anything is made of it: the feed's own words, cleaned, measured, and nothing guessed.
import type { Ailment } from '../model/ailment.ts'
import type { LanguageId } from '../model/language.ts'
import type { Instant } from '../model/time.ts'
import { instantOf } from './dates.ts'
import { cleaned } from './decode.ts'
import { lineOfHtml } from './plain-text.ts'
import { withWholeLinks } from './whole-links.ts'

export type Entry = {
  /** As the feed gives it: guid, atom:id, rdf:about. */
  readonly id: string | null
  readonly title: string | null
  /** Absolute. */
  readonly link: string | null
  readonly published: Instant | null
  readonly updated: Instant | null
  readonly authors: readonly string[]
  /** HTML or plain text, as given. */
  readonly summary: string | null
  readonly content: string | null
  readonly categories: readonly string[]
}

/** An entry without its texts. */
export type Headline = Omit<Entry, 'summary' | 'content'>

export type ParsedFeed = {
  readonly feed: {
    readonly title: string | null
    readonly link: string | null
    readonly language: LanguageId | null
  }
  readonly entries: readonly Entry[]
  /** In words: what is wrong with the feed, and what was done about it. Empty where nothing is. */
  readonly problems: readonly string[]
  /** The worst of it in one word. */
  readonly ailment?: Ailment
}

/** Entries that are read of one feed; busy agencies carry a few hundred. */
export const maxEntries = 2_000
/** Characters. What is longer is cut: a title of a megabyte is no title. Pages are held to the same. */
export const longest = { id: 2_000, title: 1_000, link: 2_000, name: 300, summary: 100_000, content: 500_000 }
const mostNames = 50

/** An entry's fields as a reader of some format found them, in any state. */
export type RawEntry = {
  readonly id?: string | undefined
  /** HTML: a feed that means plain text escapes it. */
  readonly title?: string | undefined
  readonly link?: string | undefined
  /** Dates that may be meant, the best first. */
  readonly published?: readonly (string | undefined)[]
  readonly updated?: readonly (string | undefined)[]
  readonly authors?: readonly (string | undefined)[]
  readonly summary?: string | undefined
  readonly content?: string | undefined
  readonly categories?: readonly (string | undefined)[]
}

/** Cleans what a reader found. `base` is what relative links are relative to. */
export function entryFrom(raw: RawEntry, base: string | null): Entry {
  const summary = fieldOf(withWholeLinks(raw.summary, base), longest.summary)
  const content = fieldOf(withWholeLinks(raw.content, base), longest.content)
  return {
    id: fieldOf(raw.id, longest.id),
    title: titleOf(raw.title),
    link: linkOf(raw.link, base),
    published: dateOf(raw.published),
    updated: dateOf(raw.updated),
    authors: namesOf(raw.authors),
    summary,
    content,
    categories: namesOf(raw.categories),
  }
}

export function feedFrom(raw: {
  readonly title?: string | undefined
  readonly link?: string | undefined
  readonly language?: string | undefined
  readonly base?: string | undefined
}): ParsedFeed['feed'] {
  const language = raw.language
    ?.trim()
    .toLowerCase()
    .match(/^[a-z]{2,3}\b/)?.[0]
  return {
    title: titleOf(raw.title),
    link: linkOf(raw.link, raw.base ?? null),
    language: language ?? null,
  }
}

/** An absolute http(s) address, or null: an article cannot be cited by anything else. */
export function linkOf(text: string | undefined, base: string | null): string | null {
  const trimmed = cleaned(text ?? '').trim()
  if (trimmed === '' || trimmed.length > longest.link) return null
  const url = URL.parse(trimmed, base ?? undefined)
  if (!url || !/^https?:$/.test(url.protocol)) return null
  // What is complete is kept as it is spelt.
  return /^https?:\/\/[\x21-\x7e]+$/i.test(trimmed) ? trimmed : url.href
}

function titleOf(html: string | undefined): string | null {
  if (html === undefined) return null
  const piece = html.slice(0, longest.title * 4)
  // "Turnout < 50% & falling" is no HTML; what looks like none is left alone.
  const title = /<[a-z/!]|&#?\w+;/i.test(piece) ? lineOfHtml(piece) : piece.replace(/\s+/g, ' ').trim()
  return fieldOf(title, longest.title)
}

function fieldOf(text: string | undefined, max: number): string | null {
  if (text === undefined) return null
  const field = cleaned(text.slice(0, max)).trim()
  return field === '' ? null : field
}

function dateOf(texts: readonly (string | undefined)[] | undefined): Instant | null {
  for (const text of texts ?? []) {
    const instant = instantOf(text)
    if (instant !== undefined) return instant
  }
  return null
}

function namesOf(names: readonly (string | undefined)[] | undefined): string[] {
  const clean = (names ?? []).slice(0, mostNames).flatMap(name => {
    const line = name === undefined ? '' : lineOfHtml(name.slice(0, longest.name * 4)).slice(0, longest.name)
    return line === '' ? [] : [cleaned(line)]
  })
  return [...new Set(clean)]
}

/** RSS wants an address in `author`: "ana@example.org (Ana Kvirikashvili)". The name is what is meant. */
export function personOf(text: string | undefined): string | undefined {
  // What is longer is no person, and would keep the patterns below busy.
  if (text === undefined || text.length > longest.name) return text
  const bracketed = text.match(/^\s*([^()]+?)\s*\(([^()]+)\)\s*$/)
  const [, one = '', other = ''] = bracketed ?? []
  if (isAddress(one) && other !== '') return other
  if (isAddress(other)) return one
  return text.match(/^\s*"?([^"<>]+?)"?\s*<\S+@\S+>\s*$/)?.[1] ?? text
}

const isAddress = (text: string) => /^(?:mailto:)?\S+@\S+$/.test(text)
