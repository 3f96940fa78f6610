// Names of elements as they are meant: whatever prefix a feed gives a namespace, `dc:creator` is `dc:creator`.

/** Addresses of namespaces, and the prefix that everybody uses; the formats' own have none. */
const prefixes: ReadonlyMap<string, string> = new Map(
  `http://www.w3.org/2005/atom=
  http://purl.org/atom/ns=
  http://purl.org/rss/1.0=
  http://my.netscape.com/rdf/simple/0.9=
  http://channel.netscape.com/rdf/simple/0.9=
  http://backend.userland.com/rss=
  http://backend.userland.com/rss2=
  http://blogs.law.harvard.edu/tech/rss=
  http://purl.org/rss/1.0/modules/rss091=
  http://purl.org/dc/elements/1.0=dc
  http://purl.org/dc/elements/1.1=dc
  http://purl.org/dc/terms=dcterms
  http://purl.org/rss/1.0/modules/content=content
  http://www.w3.org/1999/02/22-rdf-syntax-ns=rdf
  http://www.w3.org/1999/xhtml=xhtml
  http://search.yahoo.com/mrss=media
  http://www.itunes.com/dtds/podcast-1.0.dtd=itunes
  http://example.com/dtds/podcast-1.0.dtd=itunes
  http://www.w3.org/xml/1998/namespace=xml`
    .split(/\s+/)
    .map(line => {
      const at = line.lastIndexOf('=')
      return [line.slice(0, at), line.slice(at + 1)]
    }),
)
/** Prefixes that stand for the formats' own elements where nobody declares them. */
const own = new Set(['rss', 'atom', 'atom10', 'atom03', 'rss1', 'rss10'])

const keyOf = (address: string) =>
  address
    .trim()
    .toLowerCase()
    .replace(/[/#]+$/, '')

/** What the prefixes mean that are declared so far. The empty one is the default. */
export type Scope = ReadonlyMap<string, string>
export const emptyScope: Scope = new Map()

/** The scope within an element that has these attributes. */
export function scopeWith(scope: Scope, attributes: Readonly<Record<string, string>>): Scope {
  let inner: Map<string, string> | undefined
  for (const name of Object.keys(attributes)) {
    if (!name.startsWith('xmlns')) continue
    inner ??= new Map(scope)
    inner.set(name.slice(6).toLowerCase(), keyOf(attributes[name] ?? ''))
  }
  return inner ?? scope
}

/** The element's name with its usual prefix, in small letters. */
export function nameIn(scope: Scope, spelt: string): string {
  const lower = spelt.toLowerCase()
  const colon = lower.indexOf(':')
  const prefix = colon === -1 ? '' : lower.slice(0, colon)
  const local = lower.slice(colon + 1)
  const address = scope.get(prefix)
  // A default namespace that nobody knows is some feed's own idea of RSS.
  const usual = address === undefined ? (own.has(prefix) ? '' : prefix) : (prefixes.get(address) ?? prefix)
  return usual === '' ? local : `${usual}:${local}`
}
