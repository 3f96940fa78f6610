// Entries saved from broken XML: whatever stands between one entry's tags, as far as its fields can be told apart.
import { Parser } from 'htmlparser2'
import { entryFrom, feedFrom, linkOf, maxEntries, type ParsedFeed, personOf, type RawEntry } from './entry.ts'
import { isText, linkAmong } from './feedsmith.ts'

/** Fields of an entry or feed. One that begins while another is open shows that the other was never closed. */
const fields = new Set(
  `title link guid id pubdate published issued dc:date date updated modified dcterms:modified author dc:creator creator name
  description summary content content:encoded category dc:subject language dc:language`.split(/\s+/),
)
/** May hold any markup, so that only what never stands in HTML ends them. */
const rich = new Set(['description', 'summary', 'content', 'content:encoded', 'title'])
const endsRich = new Set([
  'guid',
  'pubdate',
  'content:encoded',
  'dc:date',
  'dc:creator',
  'published',
  'updated',
  'description',
])
const entryNames = new Set(['item', 'entry'])
const voids = new Set(['br', 'hr', 'img', 'input', 'wbr', 'col', 'source', 'embed'])

type Field = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  html: string
  marked: boolean
}
type Found = { readonly about?: string; readonly fields: Field[] }

/** Reads what can be read. An entry that the text breaks off in is left out: half a sentence may say the opposite. */
export function salvage(text: string, address: string | null): ParsedFeed {
  const { head, entries, language } = found(text)
  const link = textOf(head, 'link') ?? linkAmong(linksOf(head))
  const base = linkOf(link, address) ?? address
  return {
    feed: feedFrom({
      title: textOf(head, 'title'),
      link,
      language: textOf(head, 'language') ?? textOf(head, 'dc:language') ?? language,
      base: base ?? undefined,
    }),
    entries: entries
      .map(entry => entryFrom(rawFrom(entry), base))
      .filter(entry => entry.title !== null || entry.link !== null),
    problems: [],
  }
}

function rawFrom(entry: Found): RawEntry {
  const all = (name: string) =>
    entry.fields.filter(field => field.name === name && field.html.trim() !== '').map(plainOf)
  const first = (name: string) => all(name)[0]
  const guid = entry.fields.find(field => field.name === 'guid')
  const permanent = guid && guid.attributes.ispermalink !== 'false' ? guid.html : undefined
  return {
    id: first('guid') ?? first('id') ?? entry.about,
    title: first('title'),
    link: first('link') ?? linkAmong(linksOf(entry)) ?? permanent ?? entry.about,
    published: [
      first('pubdate'),
      first('published'),
      first('issued'),
      first('dc:date'),
      first('date'),
      first('updated'),
    ],
    updated: [first('updated'), first('modified'), first('dcterms:modified')],
    authors: [...all('dc:creator'), ...all('creator'), ...all('name'), ...all('author').map(personOf)],
    summary: first('description') ?? first('summary'),
    content: first('content:encoded') ?? first('content'),
    categories: entry.fields
      .filter(({ name }) => name === 'category' || name === 'dc:subject')
      .map(field => field.attributes.label ?? field.attributes.term ?? plainOf(field)),
  }
}

function found(text: string): {
  readonly head: Found
  readonly entries: readonly Found[]
  readonly language?: string
} {
  const head: Found = { fields: [] }
  const entries: Found[] = []
  let language: string | undefined
  let entry: Found | undefined
  let field: Field | undefined
  // Images and sources have titles and links of their own.
  let aside = 0
  let inCdata = false

  const isAside = (name: string) => ['image', 'source', 'textinput'].includes(name)
  const parser = new Parser(
    {
      oncdatastart: () => (inCdata = true),
      oncdataend: () => (inCdata = false),
      onopentag(spelt, attributes) {
        const name = withoutPrefix(spelt)
        language ??= attributes['xml:lang']
        if (entryNames.has(name)) {
          if (entry) entries.push(entry)
          const about = attributes['rdf:about']
          entry = { fields: [], ...(about === undefined ? {} : { about }) }
          field = undefined
          if (entries.length > maxEntries) parser.pause()
          return
        }
        if (isAside(name)) aside++
        if (aside > 0) return
        const ends =
          field === undefined ||
          (rich.has(field.name) ? endsRich.has(name) && name !== field.name : fields.has(name))
        if (ends && fields.has(name)) {
          field = { name, attributes, html: '', marked: false }
          if (name !== 'content' || isText(attributes.type)) (entry ?? head).fields.push(field)
        } else if (field) {
          field.marked = true
          field.html += opening(name, attributes)
        }
      },
      ontext(piece) {
        if (field === undefined || aside > 0) return
        // Text beside markup is text; alone, or in CDATA, it is the HTML that the feed escaped.
        field.html += field.marked && !inCdata ? escaped(piece) : piece
      },
      onclosetag(spelt) {
        const name = withoutPrefix(spelt)
        if (isAside(name)) aside = Math.max(0, aside - 1)
        else if (field && name === field.name) field = undefined
        else if (entryNames.has(name)) {
          if (entry) entries.push(entry)
          entry = undefined
          field = undefined
        } else if (field && aside === 0 && !voids.has(name)) field.html += `</${name}>`
      },
    },
    { xmlMode: true, decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  // Without `end`: what is still open then is not complete.
  parser.write(text)
  return { head, entries, ...(language === undefined ? {} : { language }) }
}

const linksOf = (found: Found) =>
  found.fields.filter(({ name }) => name === 'link').map(({ attributes }) => attributes)
const plainOf = (field: Field) => field.html.trim()
const textOf = (found: Found, name: string) =>
  found.fields.find(field => field.name === name && field.html.trim() !== '')?.html.trim()

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

function opening(name: string, attributes: Readonly<Record<string, string>>): string {
  const spelt = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(value).replace(/"/g, '&quot;')}"`,
  )
  return `<${name}${spelt.join('')}>`
}

/** Some feeds give the format's own elements a prefix: `rss:item`, `atom:entry`. */
const withoutPrefix = (name: string) => name.replace(/^(?:rss|atom|a|ns0):/, '')
