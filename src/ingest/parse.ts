// Feed text to entries, whatever its format and however broken: the reader that reads it best, and words for what it could not.
import RssParser from 'rss-parser'
import { entryFrom, feedFrom, linkOf, maxEntries, type ParsedFeed, personOf, type RawEntry } from './entry.ts'
import { parseFeedXml } from './feed-fields.ts'
import { readJsonFeed } from './json-feed.ts'
import { type Look, look, maxXmlDepth } from './look.ts'
import { emptyScope, nameIn, scopeWith } from './namespaces.ts'

/**
 * Reads RSS 0.9x to 2.0, RDF, Atom and JSON Feed. `address` is where the text came from. Never throws for what the text
 * is: what cannot be read has no entries and a problem in words. Run it in a worker: time and memory are not its to limit.
 */
export async function parseFeed(text: string, address?: string): Promise<ParsedFeed> {
  const seen = look(text)
  const nothing = nothingIn(seen)
  if (nothing !== undefined) {
    const ailment = seen.kind === 'html' ? 'page' : 'no-feed'
    return { feed: { title: null, link: null, language: null }, entries: [], problems: [nothing], ailment }
  }

  const base = address ?? null
  const problems = seen.ownDoctype ? ['it brings a document type of its own, which is not followed'] : []
  const whole = seen.wellFormed && !seen.tooMany ? await readWhole(text, seen, base) : undefined
  if (whole && whole.entries.length > 0)
    return within({ ...whole, problems: [...problems, ...whole.problems] })

  const read = seen.kind === 'json' ? undefined : parseFeedXml(text, base)
  if (read && read.entries.length > 0) {
    if (!seen.wellFormed) problems.push(...mendings(seen, read.entries.length))
    const broken = seen.wellFormed ? {} : { ailment: 'broken' as const }
    return within({ ...read, ...broken, problems: [...problems, ...read.problems] })
  }
  const empty = whole ?? read
  if (empty === undefined)
    return {
      feed: { title: null, link: null, language: null },
      entries: [],
      problems: ['it is JSON, but no JSON Feed'],
      ailment: 'no-feed',
    }
  if (seen.kind === 'xml' && empty.entries.length === 0) problems.push('it is XML, but no feed')
  else if (seen.brokeOff) problems.push('the feed breaks off before its first entry is complete')
  else if (!seen.wellFormed) problems.push('the feed is broken XML, and no entry could be saved')
  return { ...empty, problems, ...(problems.length > 0 ? { ailment: 'no-feed' as const } : {}) }
}

/** Whole feeds that a library reads as well as we do. Undefined where it does not get through after all. */
async function readWhole(text: string, seen: Look, base: string | null): Promise<ParsedFeed | undefined> {
  try {
    if (seen.kind === 'json') return readJsonFeed(text, base)
    return isPlain(text, seen) ? await readByRssParser(text, base) : undefined
  } catch {
    // Stricter than the web is: our own reader may still manage.
    return undefined
  }
}

/**
 * What rss-parser loses or takes for something else: the order of unescaped markup, bases of links, all but a few fields
 * of other vocabularies, and numbers that mean characters of Windows.
 */
const beyondPlain =
  /xml:base\s*=|<(?:\w+:)?body[\s>]|<fullitem\b|<(?:dcterms|itunes|xhtml|media):|<dc:(?!creator|subject|language)|<(?:atom|a10):(?!link)|&#(?:1[2-5]\d|x[89][\da-f]);/i

/** RSS that keeps to its own words, with the prefixes that everybody uses. */
function isPlain(text: string, seen: Look): boolean {
  if (seen.kind !== 'rss' || seen.markupInside || beyondPlain.test(text)) return false
  const declared = [...text.matchAll(/\sxmlns(?::([\w-]+))?\s*=\s*["']([^"']*)/g)]
  return declared.every(
    ([, prefix, address = '']) =>
      prefix !== undefined &&
      nameIn(scopeWith(emptyScope, { [`xmlns:${prefix}`]: address }), `${prefix}:x`) === usualName(prefix),
  )
}

const usualName = (prefix: string) => (prefix === 'atom' ? 'x' : `${prefix.toLowerCase()}:x`)

function nothingIn(seen: Look): string | undefined {
  switch (seen.kind) {
    case 'empty':
      return 'the answer is empty'
    case 'html':
      return `it is a web page, not a feed${seen.feedOfPage === undefined ? '' : `; the page names ${seen.feedOfPage} as its feed`}`
    case 'text':
      return 'it is neither XML nor JSON, so no feed'
    default:
      return seen.tooDeep ? `its elements are nested more than ${maxXmlDepth} deep; no feed is` : undefined
  }
}

function mendings(seen: Look, saved: number): string[] {
  if (seen.brokeOff) return [`the feed breaks off in the middle; ${saved} complete entries were read`]
  return [`the feed is broken XML; ${saved} entries were saved from it`]
}

function within(parsed: ParsedFeed): ParsedFeed {
  if (parsed.entries.length < maxEntries) return parsed
  const problems = [...parsed.problems, `only the first ${maxEntries} entries were read`]
  return { ...parsed, entries: parsed.entries.slice(0, maxEntries), problems }
}

/** What xml2js makes of an element: its text, or an object with attributes under `$` and text under `_`. */
type Node = string | { readonly _?: string; readonly $?: Readonly<Record<string, string>> }

/** Our name → the element, every one of them: by itself rss-parser keeps only the first, or the last of two spellings. */
const itemFields = {
  titles: 'title',
  dcTitles: 'dc:title',
  links: 'link',
  atomLinks: 'atom:link',
  guids: 'guid',
  dates: 'pubDate',
  dcDates: 'dc:date',
  updates: 'atom:updated',
  modified: 'dcterms:modified',
  writers: 'author',
  creators: 'dc:creator',
  descriptions: 'description',
  contents: 'content:encoded',
  topics: 'category',
  subjects: 'dc:subject',
} as const
/** Of the feed the library keeps the first of each; a stray attribute makes an object of it. */
type Channel = { readonly [name in 'title' | 'link' | 'language' | 'dc:language']?: Node }

type Nodes<F> = { readonly [name in keyof F]?: readonly Node[] }

/** Feeds that do not say their version are of the one that everybody writes. */
const usualVersion = 2

async function readByRssParser(text: string, address: string | null): Promise<ParsedFeed> {
  const parser = new RssParser<Channel, Nodes<typeof itemFields>>({
    defaultRSS: usualVersion,
    customFields: {
      feed: ['language', 'dc:language'],
      item: Object.entries(itemFields).map(([ours, element]) => [element, ours, { keepArray: true }]),
    },
  })
  const read = await parser.parseString(text)
  const link = textOf(read.link)
  const base = linkOf(link, address) ?? address
  return {
    feed: feedFrom({
      title: textOf(read.title),
      link,
      language: textOf(read.language) ?? textOf(read['dc:language']),
      base: base ?? undefined,
    }),
    entries: read.items.slice(0, maxEntries).map(item => entryFrom(rawFrom(item), base)),
    problems: [],
  }
}

function rawFrom(item: Nodes<typeof itemFields>): RawEntry {
  const guid = item.guids?.[0]
  const permanent = attributesOf(guid).isPermaLink === 'false' ? undefined : textOf(guid)
  return {
    id: textOf(guid),
    title: firstText(item.titles) ?? firstText(item.dcTitles),
    link: firstText(item.links) ?? pageAmong(item.atomLinks?.map(attributesOf)) ?? permanent,
    published: [firstText(item.dates), firstText(item.dcDates)],
    updated: [firstText(item.updates), firstText(item.modified)],
    authors: [...(item.creators ?? []), ...(item.writers ?? [])].map(textOf).map(personOf),
    summary: firstText(item.descriptions),
    content: firstText(item.contents) ?? textOf(item.descriptions?.[1]),
    categories: [...(item.topics ?? []), ...(item.subjects ?? [])].map(textOf),
  }
}

/** Atom's links in RSS: the alternate one is the page. */
const pageAmong = (links: readonly Readonly<Record<string, string>>[] | undefined) =>
  links?.find(({ href, rel = 'alternate' }) => href && rel === 'alternate')?.href

function textOf(node: Node | undefined): string | undefined {
  const text = typeof node === 'string' ? node : node?._
  return text === undefined || text.trim() === '' ? undefined : text.trim()
}

const attributesOf = (node: Node | undefined) => (typeof node === 'string' ? {} : (node?.$ ?? {}))

const firstText = (nodes: readonly Node[] | undefined) => nodes?.map(textOf).find(text => text !== undefined)
