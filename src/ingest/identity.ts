// Which entries are one thing: the address without its decoration, the feed's own id where it can be trusted, the words else.
import { createHash } from 'node:crypto'
import type { ArticleId, PublisherId } from '../model/article.ts'
import type { Headline } from './entry.ts'
import type { ReadFeed } from './job.ts'

/** Parameters that say where a reader came from, never what is read. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|yclid|ysclid|msclkid|twclid|igshid|mc_[ce]id|_ga|_gl|_openstat|at_(?:medium|campaign|custom\d|link\w*|ptr\w*|bbc\w*|format)|ns_(?:mchannel|source|campaign|linkname)|cmp(?:id)?|icid|ncid|ocid|smid|traffic_source|xtor|spm|share_?id|amp|outputtype|output_type)$/i
/** Parameters that name a visit. */
const sessions = /^(?:phpsessid|jsessionid|aspsessionid\w*|sid|sessid|session_?id|cfid|cftoken)$/i

/** The address to cite an article by: without tracking, sessions, fragments and AMP. Undefined where it is no web address. */
export function canonicalUrl(address: string | null): string | undefined {
  const url = address === null ? null : URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  url.hash = ''
  url.username = ''
  url.password = ''
  // Untouched queries keep their spelling: some servers know no other.
  const decoration = [...url.searchParams.keys()].filter(name => tracking.test(name) || sessions.test(name))
  for (const name of decoration) url.searchParams.delete(name)
  url.pathname = url.pathname
    .replace(/;jsessionid=[^/]*/i, '')
    .replace(/(?<=[^/])\/amp\/?$/i, '')
    .replace(/\.amp(?=\.html?$)|\.amp$/i, '')
  return url.href
}

/** What two spellings of one address have in common. */
function addressKey(url: string): string {
  const { host, pathname, searchParams } = new URL(url)
  const query = [...searchParams].map(pair => pair.join('=')).sort()
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}?${query.join('&')}`
}

/** Characters: below it two notices of one wording may be two notices. */
const ownWords = 300

const hash = (...parts: readonly string[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)

const squeezed = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()

/** The id of an article: by its address where it has one of its own, else by who published it under which title. */
export function articleId(article: {
  readonly url?: string | undefined
  readonly publisher: PublisherId
  readonly title: string
}): ArticleId {
  const { url, publisher, title } = article
  return url === undefined ? hash(publisher, squeezed(title)) : hash(addressKey(url))
}

export type Identity = {
  /** The article that the entry is, as far as the entry alone can say. */
  readonly article: ArticleId
  /** To cite it by; may be shared with other entries, and then says nothing about what it is. */
  readonly url?: string
  /** By these the feed's earlier entries are recognised, the most trustworthy first. */
  readonly keys: readonly [string, ...string[]]
  /** Among the keys: what the feed calls it. Feeds change their ids, and use one for all. */
  readonly guidKey?: string
  /** Among the keys: its title and text, where they are long enough to be nobody else's. */
  readonly wordsKey?: string
  readonly fingerprint: string
}

/** Tells an edited entry from an old one. Dates are no part of it: some feeds give new ones at every fetch. */
export const fingerprintOf = (entry: Headline, text: string): string =>
  hash(squeezed(titleOf(entry, text)), text)

const titleOf = (entry: Headline, text: string) => entry.title ?? text.slice(0, 100)

/** The identities of one feed's entries; `texts` and `fingerprints` are theirs, in the same order. */
export function identities(
  { entries, texts, fingerprints }: Pick<ReadFeed, 'entries' | 'texts' | 'fingerprints'>,
  publisher: PublisherId,
): Identity[] {
  const urls = entries.map(entry => canonicalUrl(entry.link))
  const titlesByUrl = titlesBy(entries, urls)
  const titlesById = titlesBy(
    entries,
    entries.map(entry => entry.id ?? undefined),
  )
  return entries.map((entry, index) => {
    const url = urls[index]
    const text = texts[index] ?? ''
    const title = titleOf(entry, text)
    // A front page, or one address under every item, is where the feed lives and not what an entry is.
    const own =
      url !== undefined &&
      new URL(url).pathname + new URL(url).search !== '/' &&
      titlesByUrl.get(url)?.size === 1
    const guid = entry.id !== null && titlesById.get(entry.id)?.size === 1 ? `g:${entry.id}` : undefined
    const article = articleId({ url: own ? url : undefined, publisher, title })
    const key = own ? `l:${addressKey(url)}` : `t:${article}`
    const fingerprint = fingerprints[index] ?? fingerprintOf(entry, text)
    const words = text.length >= ownWords ? `w:${fingerprint}` : undefined
    return {
      article,
      keys: [key, ...(guid === undefined ? [] : [guid]), ...(words === undefined ? [] : [words])],
      fingerprint,
      ...(url === undefined ? {} : { url }),
      ...(guid === undefined ? {} : { guidKey: guid }),
      ...(words === undefined ? {} : { wordsKey: words }),
    }
  })
}

function titlesBy(
  entries: readonly Headline[],
  by: readonly (string | undefined)[],
): Map<string, Set<string>> {
  const titles = new Map<string, Set<string>>()
  entries.forEach((entry, index) => {
    const key = by[index]
    if (key === undefined) return
    const seen = titles.get(key) ?? new Set()
    titles.set(key, seen.add(squeezed(entry.title ?? '')))
  })
  return titles
}
