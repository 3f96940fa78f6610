// A first look at what came: one quick pass in constant depth that says what it is, before any parser is trusted with it.
import { Parser } from 'htmlparser2'
import { maxEntries } from './entry.ts'

/** A feed is five levels deep; the HTML that careless ones leave unescaped adds some. */
export const maxXmlDepth = 100

export type Look = {
  readonly kind: 'empty' | 'json' | 'html' | 'rss' | 'rdf' | 'atom' | 'xml' | 'text'
  /** Every element is closed where it should be, and nothing follows that should not. */
  readonly wellFormed: boolean
  /** It ends inside an element: half a file. */
  readonly brokeOff: boolean
  readonly tooDeep: boolean
  /** More entries than are read. */
  readonly tooMany: boolean
  /** Elements stand unescaped inside titles or texts: their order matters. */
  readonly markupInside: boolean
  /** A `<!DOCTYPE … [ … ]>` that defines things. It is never followed. */
  readonly ownDoctype: boolean
  /** A feed that an HTML page names as its own. */
  readonly feedOfPage?: string
}

const nothing: Look = {
  kind: 'empty',
  wellFormed: true,
  brokeOff: false,
  tooDeep: false,
  tooMany: false,
  markupInside: false,
  ownDoctype: false,
}

const entryNames = new Set(['item', 'entry'])
const textNames = new Set([
  'title',
  'description',
  'content:encoded',
  'summary',
  'content',
  'author',
  'link',
  'guid',
])

export function look(text: string): Look {
  const start = text.slice(0, 2_000).trimStart()
  if (start === '') return text.trim() === '' ? nothing : { ...nothing, kind: 'text' }
  if (/^[{[]/.test(start)) return { ...nothing, kind: 'json' }
  if (/^<!doctype html|^<html\b/i.test(start)) return page(text)
  const first = start.indexOf('<')
  if (first === -1) return { ...nothing, kind: 'text' }
  return xml(text)
}

function page(text: string): Look {
  const [feedOfPage] = feedsOfPage(text)
  return { ...nothing, kind: 'html', ...(feedOfPage === undefined ? {} : { feedOfPage }) }
}

/** The feeds that a page names as its own, as it spells them; those of comments come last. */
export function feedsOfPage(html: string): string[] {
  const found: { readonly href: string; readonly isAside: boolean }[] = []
  const parser = new Parser({
    onopentag(name, { rel = '', type = '', href = '', title = '' }) {
      if (name !== 'link' || href === '' || !/\balternate\b/i.test(rel)) return
      if (!/^application\/(?:rss|atom|rdf|feed)\b/i.test(type)) return
      found.push({ href, isAside: /comments?\b/i.test(`${title} ${href}`) })
    },
  })
  // The head of a page is where it names its feeds; some put it in the body.
  parser.write(html.slice(0, 500_000))
  return found.sort((a, b) => Number(a.isAside) - Number(b.isAside)).map(({ href }) => href)
}

function xml(text: string): Look {
  const path: string[] = []
  const root: { kind: Look['kind'] } = { kind: 'text' }
  let entries = 0
  let wellFormed = true
  let markupInside = false
  let ownDoctype = false
  let tooDeep = false
  let inCdata = false
  const parser = new Parser(
    {
      onprocessinginstruction(name, data) {
        if (name.toLowerCase() === '!doctype' && data.includes('[')) ownDoctype = true
      },
      oncdatastart: () => (inCdata = true),
      oncdataend: () => (inCdata = false),
      ontext(piece) {
        if (!inCdata && /<|&(?!#?\w{1,31};)/.test(piece)) wellFormed = false
      },
      onopentagname(name) {
        if (root.kind === 'text') root.kind = kindOf(name)
        const parent = path.at(-1)
        if (entryNames.has(name)) entries++
        else if (parent !== undefined && textNames.has(parent) && !isNested(parent, name)) markupInside = true
        path.push(name)
        if (path.length > maxXmlDepth || entries > maxEntries) {
          tooDeep = path.length > maxXmlDepth
          parser.pause()
        }
      },
      onclosetag(_name, implied) {
        // `<link/>` closes itself, which the tokenizer calls implied as well.
        if (implied && text[parser.endIndex - 1] !== '/') wellFormed = false
        path.pop()
      },
    },
    // Entities stay as they are: nobody is to expand anything here.
    { xmlMode: true, decodeEntities: false },
  )
  parser.write(text)
  const brokeOff = path.length > 0 && !tooDeep && entries <= maxEntries
  if (brokeOff) wellFormed = false
  if (root.kind === 'html') return page(text)
  return {
    kind: root.kind,
    wellFormed,
    brokeOff,
    tooDeep,
    tooMany: entries > maxEntries,
    markupInside,
    ownDoctype,
  }
}

/** Atom's author has parts; so, rarely, has RSS's. Theirs is no order of words. */
const isNested = (parent: string, name: string) =>
  parent === 'author' && /^(?:atom:)?(?:name|email|uri|url)$/.test(name)

function kindOf(root: string): Look['kind'] {
  const name = root.toLowerCase().replace(/^.*:/, '')
  if (name === 'rss' || name === 'channel') return 'rss'
  if (name === 'rdf') return 'rdf'
  if (name === 'feed' || name === 'entry') return 'atom'
  return name === 'html' || name === 'head' || name === 'body' ? 'html' : 'xml'
}
