// A feed's XML to its fields, whole or broken: one pass that knows which elements are fields, and when one was never closed.
import { Parser } from 'htmlparser2'
import { decodeEntities, escapeEntities } from './entities.ts'
import { maxEntries } from './entry.ts'
import { maxXmlDepth } from './look.ts'
import { emptyScope, nameIn, type Scope, scopeWith } from './namespaces.ts'

export type Field = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** What relative addresses in it are relative to, where the feed says so. */
  readonly base: string | null
  /** What stands in it: HTML where markup does, else text that may be escaped HTML. */
  readonly value: string
  readonly isMarkup: boolean
}
/** An entry, or what the feed says of itself. */
export type Found = {
  readonly attributes: Readonly<Record<string, string>>
  readonly base: string | null
  readonly fields: readonly Field[]
}
export type FeedRead = {
  readonly head: Found
  readonly entries: readonly Found[]
  /** Atom's texts say what they are; RSS's are escaped HTML. */
  readonly format: 'rss' | 'atom' | 'atom03'
  readonly language?: string
}

const fields = new Set(
  `title dc:title link guid id pubdate published issued created dc:date date updated modified lastmod dcterms:created
  dcterms:issued dcterms:modified author dc:creator dc:author creator itunes:author managingeditor dc:publisher
  description dc:description summary itunes:summary itunes:subtitle content content:encoded fullitem xhtml:body abstract
  category dc:subject subject keywords language dc:language media:title media:description`.split(/\s+/),
)
/** May hold any markup, so that only what never stands in HTML ends them. */
const rich = new Set(
  `description summary content content:encoded fullitem xhtml:body abstract dc:description itunes:summary media:description`.split(
    /\s+/,
  ),
)
const endsRich = new Set(
  'guid pubdate content:encoded dc:date dc:creator published updated description'.split(' '),
)
const entryNames = new Set(['item', 'entry'])
/** What has titles and links of its own. */
const asides = new Set(['image', 'textinput', 'source', 'rdf:seq', 'items', 'media:group', 'media:credit'])
const voids = new Set('br hr img input wbr col source embed area'.split(' '))

type Frame = { readonly name: string; readonly scope: Scope; readonly base: string | null }
type OpenField = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly base: string | null
  pieces: { readonly text: string; readonly kind: 'text' | 'cdata' | 'markup' }[]
}
type Open = { attributes: Readonly<Record<string, string>>; base: string | null; fields: Field[] }

/** Reads what can be read. An entry that the text breaks off in is left out: half a sentence may say the opposite. */
export function readFeedXml(text: string, address: string | null): FeedRead {
  const head: Open = { attributes: {}, base: null, fields: [] }
  const entries: Open[] = []
  const frames: Frame[] = []
  let format: FeedRead['format'] = 'rss'
  let language: string | undefined
  let entry: Open | undefined
  let field: OpenField | undefined
  let fieldDepth = 0
  let aside = 0
  let inCdata = false

  const finish = () => {
    if (field) (entry ?? head).fields.push(closed(field))
    field = undefined
  }
  const finishEntry = () => {
    finish()
    if (entry) entries.push(entry)
    entry = undefined
  }
  const parser = new Parser(
    {
      oncdatastart: () => (inCdata = true),
      oncdataend: () => (inCdata = false),
      onopentag(spelt, raw) {
        const outer = frames.at(-1)
        const attributes = cleanAttributes(raw)
        const scope = scopeWith(outer?.scope ?? emptyScope, attributes)
        const name = nameIn(scope, spelt)
        const base = baseOf(attributes['xml:base'], outer?.base ?? null, address)
        frames.push({ name, scope, base })
        if (frames.length > maxXmlDepth) return parser.pause()
        if (frames.length === 1) format = formatOf(name, spelt, scope)
        if (!entry) language ??= attributes['xml:lang']
        if (entryNames.has(name)) {
          finishEntry()
          aside = 0
          entry = { attributes, base, fields: [] }
          if (entries.length > maxEntries) parser.pause()
          return
        }
        if (!field && asides.has(name)) aside++
        if (aside > 0) return
        if (field && !(rich.has(field.name) ? endsRich.has(name) && name !== field.name : fields.has(name))) {
          field.pieces.push({ text: opening(name, attributes), kind: 'markup' })
          return
        }
        finish()
        if (name === 'channel' || name === 'feed') head.attributes = attributes
        if (!fields.has(name)) return
        field = { name, attributes, base, pieces: [] }
        fieldDepth = frames.length
      },
      ontext(piece) {
        if (!field || aside > 0) return
        field.pieces.push(
          inCdata ? { text: piece, kind: 'cdata' } : { text: decodeEntities(piece), kind: 'text' },
        )
      },
      onclosetag() {
        const frame = frames.pop()
        if (!frame) return
        const { name } = frame
        if (asides.has(name) && (!field || frames.length < fieldDepth)) aside = Math.max(0, aside - 1)
        if (field && frames.length < fieldDepth) finish()
        else if (field && aside === 0 && !voids.has(name))
          field.pieces.push({ text: `</${withoutXhtml(name)}>`, kind: 'markup' })
        if (entryNames.has(name) && entry && !field) finishEntry()
      },
    },
    { xmlMode: true, decodeEntities: false },
  )
  // Without `end`: what is still open then is not complete.
  parser.write(text)
  return { head, entries, format, ...(language === undefined ? {} : { language }) }
}

function closed({ name, attributes, base, pieces }: OpenField): Field {
  const isMarkup = pieces.some(({ kind }) => kind === 'markup')
  const mode = attributes.mode ?? attributes.type ?? ''
  const value = pieces
    .map(({ text, kind }) =>
      // Text beside markup is text; alone, or in CDATA, it is the HTML that the feed escaped.
      isMarkup && (kind === 'text' || (kind === 'cdata' && /xhtml|^xml$/.test(mode)))
        ? escapeEntities(text)
        : text,
    )
    .join('')
  return { name, attributes, base, value, isMarkup }
}

function formatOf(name: string, spelt: string, scope: Scope): FeedRead['format'] {
  if (name !== 'feed' && name !== 'entry') return 'rss'
  const prefix = spelt.includes(':') ? spelt.slice(0, spelt.indexOf(':')).toLowerCase() : ''
  return /purl\.org\/(?:atom|echo|pie)|example\.com/.test(scope.get(prefix) ?? '') ? 'atom03' : 'atom'
}

/** In small letters and with their entities decoded; a plain object without a prototype, for anybody may name them. Most are so already. */
function cleanAttributes(raw: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const names = Object.keys(raw)
  if (names.length <= mostAttributes && !names.some(name => /[A-Z]/.test(name) || raw[name]?.includes('&')))
    return raw
  const clean: Record<string, string> = Object.create(null)
  let count = 0
  for (const name of names) {
    if (++count > mostAttributes) break
    clean[name.toLowerCase()] = decodeEntities(raw[name] ?? '')
  }
  return clean
}
/** More than any element of any format has. */
const mostAttributes = 60

function baseOf(said: string | undefined, outer: string | null, address: string | null): string | null {
  const trimmed = said?.trim()
  return trimmed ? (URL.parse(trimmed, outer ?? address ?? undefined)?.href ?? outer) : outer
}

const withoutXhtml = (name: string) => name.replace(/^xhtml:/, '')

function opening(name: string, attributes: Readonly<Record<string, string>>): string {
  const spelt = Object.entries(attributes)
    .filter(([key]) => !key.startsWith('xmlns'))
    .map(([key, value]) => ` ${key}="${escapeEntities(value).replace(/"/g, '&quot;')}"`)
  return `<${withoutXhtml(name)}${spelt.join('')}${voids.has(name) ? ' /' : ''}>`
}
