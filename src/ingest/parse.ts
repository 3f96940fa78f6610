// Feed text to entries, whatever its format and however broken: the reader that reads it best, and words for what it could not.
import RssParser from 'rss-parser'
import { entryFrom, feedFrom, linkOf, maxEntries, type ParsedFeed, personOf, type RawEntry } from './entry.ts'
import { linkAmong, readByFeedsmith } from './feedsmith.ts'
import { type Look, look, maxXmlDepth } from './look.ts'
import { salvage } from './salvage.ts'

/**
 * Reads RSS 0.9x to 2.0, RDF, Atom and JSON Feed. `address` is where the text came from. Never throws for what the text
 * is: what cannot be read has no entries and a problem in words. Run it in a worker: time and memory are not its to limit.
 */
export async function parseFeed(text: string, address?: string): Promise<ParsedFeed> {
  const seen = look(text)
  const nothing = nothingIn(seen)
  if (nothing !== undefined)
    return { feed: { title: null, link: null, language: null }, entries: [], problems: [nothing] }

  const base = address ?? null
  const problems = seen.ownDoctype ? ['it brings a document type of its own, which is not followed'] : []
  const whole = seen.wellFormed && !seen.tooMany ? await readWhole(text, seen, base) : undefined
  if (whole && whole.entries.length > 0)
    return within({ ...whole, problems: [...problems, ...whole.problems] })

  const saved = seen.kind === 'json' ? undefined : salvage(text, base)
  if (saved && saved.entries.length > 0) {
    if (!seen.tooMany || !seen.wellFormed) problems.push(...mendings(seen, saved.entries.length))
    return within({ ...saved, problems: [...problems, ...saved.problems] })
  }
  const empty = whole ?? saved
  if (empty === undefined)
    return {
      feed: { title: null, link: null, language: null },
      entries: [],
      problems: ['it is JSON, but no JSON Feed'],
    }
  if (seen.kind === 'xml' && empty.entries.length === 0) problems.push('it is XML, but no feed')
  else if (seen.brokeOff) problems.push('the feed breaks off before its first entry is complete')
  else if (!seen.wellFormed) problems.push('the feed is broken XML, and no entry could be saved')
  return { ...empty, problems }
}

/** Well-formed feeds. Undefined where the parser at hand does not get through after all. */
async function readWhole(text: string, seen: Look, base: string | null): Promise<ParsedFeed | undefined> {
  let isBroken = false
  try {
    // rss-parser loses the order of unescaped markup, and all of a feed where one date is wrong in Atom.
    if (seen.kind === 'rss' && !seen.markupInside) return await readByRssParser(text, base)
  } catch {
    // Stricter than the web is: the next reader may still manage.
    isBroken = true
  }
  try {
    const read = readByFeedsmith(text, base)
    return isBroken ? { ...read, problems: ['the feed is broken XML, and was read all the same'] } : read
  } catch {
    return undefined
  }
}

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
    link: firstText(item.links) ?? linkAmong(item.atomLinks?.map(attributesOf)) ?? permanent,
    published: [firstText(item.dates), firstText(item.dcDates)],
    updated: [firstText(item.updates), firstText(item.modified)],
    authors: [...(item.creators ?? []).map(textOf), ...(item.writers ?? []).map(textOf).map(personOf)],
    summary: firstText(item.descriptions),
    content: firstText(item.contents),
    categories: [...(item.topics ?? []), ...(item.subjects ?? [])].map(textOf),
  }
}

function textOf(node: Node | undefined): string | undefined {
  const text = typeof node === 'string' ? node : node?._
  return text === undefined || text.trim() === '' ? undefined : text.trim()
}

const attributesOf = (node: Node | undefined) => (typeof node === 'string' ? {} : (node?.$ ?? {}))

const firstText = (nodes: readonly Node[] | undefined) => nodes?.map(textOf).find(text => text !== undefined)
