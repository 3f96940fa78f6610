// The fields of a feed's XML to what an entry says: which of several is meant, and what kind of text it is.
import { decodeEntities, escapeEntities } from './entities.ts'
import {
  type Entry,
  entryFrom,
  feedFrom,
  linkOf,
  maxEntries,
  type ParsedFeed,
  personOf,
  type RawEntry,
} from './entry.ts'
import { type FeedRead, type Field, type Found, readFeedXml } from './read-feed.ts'
import { withWholeLinks } from './whole-links.ts'

/** Reads a feed's XML, whole or broken. */
export function parseFeedXml(text: string, address: string | null): ParsedFeed {
  const read = readFeedXml(text, address)
  const { head, entries, format } = read
  const link = linkIn(head, format)
  const base = linkOf(link, address) ?? address
  const common = format === 'rss' ? [] : authorsIn(head)
  return {
    feed: feedFrom({
      title: textIn(head, format, 'title', 'dc:title'),
      link,
      language: firstIn(head, 'language', 'dc:language')?.value ?? read.language,
      base: base ?? undefined,
    }),
    entries: entries
      .slice(0, maxEntries)
      .map(entry => entryFrom(rawFrom(entry, format, common), base))
      .filter(saysAnything),
    problems: [],
  }
}

const saysAnything = ({ title, link, summary, content, id, published, updated, authors }: Entry) =>
  (title ?? link ?? summary ?? content ?? id ?? published ?? updated) !== null || authors.length > 0

function rawFrom(entry: Found, format: FeedRead['format'], common: readonly string[]): RawEntry {
  const all = (...names: string[]) =>
    names.flatMap(name => entry.fields.filter(field => field.name === name).map(({ value }) => value))
  const guid = firstIn(entry, 'guid')
  const own = authorsIn(entry)
  const descriptions = entry.fields
    .filter(({ name }) => name === 'description')
    .map(field => htmlOf(field, format))
  return {
    id: firstIn(entry, 'guid', 'id')?.value ?? entry.attributes['rdf:about'],
    title: textIn(entry, format, 'title', 'dc:title', 'media:title'),
    link: linkIn(entry, format) ?? permanent(guid) ?? entry.attributes['rdf:about'] ?? entry.attributes.href,
    published: [
      ...all(
        'pubdate',
        'published',
        'issued',
        'dcterms:issued',
        'created',
        'dcterms:created',
        'dc:date',
        'date',
      ),
      ...all('updated', 'modified', 'dcterms:modified', 'lastmod'),
      entry.attributes.lastmod,
    ],
    updated: all('updated', 'modified', 'dcterms:modified', 'lastmod', 'dc:date'),
    authors: own.length > 0 ? own : common,
    summary:
      (descriptions[0] || undefined) ??
      textIn(
        entry,
        format,
        'summary',
        'abstract',
        'dc:description',
        'itunes:summary',
        'media:description',
        'itunes:subtitle',
      ),
    // A second description is the longer one of two: some systems write it so.
    content:
      textIn(entry, format, 'content', 'content:encoded', 'xhtml:body', 'fullitem') ??
      (descriptions[1] || undefined),
    categories: entry.fields
      .filter(({ name }) => /^(?:category|dc:subject|subject)$/.test(name))
      .map(({ attributes, value }) => attributes.label ?? attributes.term ?? value),
  }
}

const firstIn = (found: Found, ...names: string[]): Field | undefined =>
  names
    .flatMap(name => found.fields.filter(field => field.name === name))
    .find(({ value }) => value.trim() !== '')

/** The first of these fields that says something, as HTML. */
function textIn(found: Found, format: FeedRead['format'], ...names: string[]): string | undefined {
  for (const name of names)
    for (const field of found.fields) {
      if (field.name !== name) continue
      const html = htmlOf(field, format)
      if (html !== '') return html
    }
  return undefined
}

/** RSS escapes HTML; Atom says what it has: text, HTML, XHTML, in its old edition base64 too. Empty where it is no text. */
function htmlOf(field: Field, format: FeedRead['format']): string {
  const { name, attributes, value, base } = field
  const type = kindOf(attributes.type)
  const html = () => {
    if (attributes.mode === 'base64' || (type === 'bytes' && !field.isMarkup)) return fromBase64(value)
    if (format === 'rss' || field.isMarkup)
      return type === 'xhtml' && format === 'atom' ? withoutWrapper(value) : value
    // The old edition escapes nothing that it does not call escaped; the new one calls text what it does not call HTML.
    const isPlain =
      type === 'text' && (format === 'atom' ? name !== 'content' || attributes.type !== undefined : false)
    return isPlain && /[<&]/.test(value) ? escapeEntities(value) : value
  }
  return withWholeLinks(html().trim(), base)
}

function kindOf(type: string | undefined): 'text' | 'html' | 'xhtml' | 'bytes' {
  const lower = type?.trim().toLowerCase() ?? ''
  if (lower === '' || /^text(?:$|\/(?!html))/.test(lower)) return 'text'
  if (lower === 'html' || lower === 'text/html' || lower === 'escaped') return 'html'
  return lower === 'xhtml' || /[+/]xml\b/.test(lower) ? 'xhtml' : /^[a-z]+\//.test(lower) ? 'bytes' : 'text'
}

/** Atom's XHTML stands in a `div` that is none of it; two of them are the publisher's own. */
function withoutWrapper(html: string): string {
  const whole = html.trim()
  const inner = whole.match(/^<div(?:\s[^>]*)?>([\s\S]*)<\/div>$/)?.[1]
  if (inner === undefined) return html
  let depth = 0
  for (const [, closing] of inner.matchAll(/<(\/?)div\b/g)) {
    depth += closing ? -1 : 1
    if (depth < 0) return html
  }
  return inner
}

/** Bytes that are no text are pictures and the like. */
function fromBase64(value: string): string {
  const squeezed = value.replace(/\s+/g, '')
  if (squeezed === '' || !/^[a-z\d+/]+={0,2}$/i.test(squeezed)) return ''
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(squeezed, 'base64'))
    return /[\0-\x08\x0e-\x1f]/.test(text) ? '' : text
  } catch {
    return ''
  }
}

/** RSS writes the address between the tags, Atom into `href`; either does what the other should. */
function linkIn(found: Found, format: FeedRead['format']): string | undefined {
  const links = found.fields.filter(({ name }) => name === 'link')
  const text = links.find(({ value, attributes }) => value.trim() !== '' && attributes.href === undefined)
  const pages = links.filter(
    ({ attributes: { href, rel = '' } }) => href && (rel === '' || rel.toLowerCase() === 'alternate'),
  )
  const page = pages.find(({ attributes: { type } }) => type === undefined || /html/i.test(type)) ?? pages[0]
  const href = page && whole(page.attributes.href, page.base)
  const said = text && whole(text.value, text.base)
  return format === 'rss' ? (said ?? href) : (href ?? said)
}

/** Left as it is where nothing said what it is relative to: the feed's own address comes later. */
const whole = (address: string | undefined, base: string | null) =>
  (address !== undefined && base !== null && linkOf(address, base)) || address?.trim() || undefined

const permanent = (guid: Field | undefined) =>
  guid && guid.attributes.ispermalink?.toLowerCase() !== 'false' ? guid.value : undefined

/** Names; an address stands in only where there is no name. */
function authorsIn(found: Found): string[] {
  const authors = found.fields.filter(({ name }) =>
    /^(?:author|dc:creator|dc:author|creator|managingeditor)$/.test(name),
  )
  const named = authors.map(authorIn).filter(name => name !== undefined)
  if (named.length > 0) return named
  const itunes = firstIn(found, 'itunes:author', 'dc:publisher')?.value
  return itunes === undefined ? [] : [itunes]
}

function authorIn({ value, isMarkup }: Field): string | undefined {
  if (!isMarkup) return personOf(value.trim()) || undefined
  const part = (name: string) =>
    decodeEntities(value.match(new RegExp(`<${name}>([^<]*)</${name}>`))?.[1]?.trim() ?? '') || undefined
  return part('name') ?? part('email') ?? personOf(value.replace(/<[^>]*>/g, ' ').trim())
}
