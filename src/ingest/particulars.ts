// What a page says about its article besides the text: title, author, date, language, from JSON-LD and meta tags.
import type { LanguageId } from '../model/language.ts'
import type { Instant } from '../model/time.ts'
import { instantOf } from './dates.ts'
import { lineOfHtml } from './plain-text.ts'

export type Particulars = {
  readonly title?: string
  readonly byline?: string
  readonly published?: Instant
  readonly language?: LanguageId
  /** What the page says of itself for search engines: often its lead. */
  readonly description?: string
}

/** As much of the DOM as is needed here. */
export type Dom = {
  querySelectorAll(selector: string): Iterable<Node>
}
type Node = { readonly textContent: string | null; getAttribute(name: string): string | null }

/** JSON-LD of a page is a few kilobytes; a megabyte of it is something else. */
const maxJsonLd = 500_000

/** `address` tells the page's own article from others that it describes. */
export function particularsOf(document: Dom, address?: string): Particulars {
  const meta = metaOf(document)
  const ld = articleIn(document, address)
  const first = (...values: (string | undefined)[]) =>
    values.find(value => value !== undefined && value !== '')

  const title = first(
    textIn(ld?.headline),
    meta('og:title', 'twitter:title'),
    textAt(document, 'h1'),
    textAt(document, 'title'),
  )
  const byline = first(
    namesIn(ld?.author),
    notLink(meta('author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author')),
  )
  const published = [
    textIn(ld?.datePublished),
    meta(
      'article:published_time',
      'og:article:published_time',
      'datepublished',
      'pubdate',
      'publishdate',
      'publish-date',
      'parsely-pub-date',
      'sailthru.date',
      'dc.date.issued',
      'dc.date',
      'dcterms.created',
      'date',
    ),
    attributeAt(document, '[itemprop=datePublished]', 'content', 'datetime'),
    attributeAt(document, 'time[pubdate], article time[datetime], time[datetime]', 'datetime'),
  ]
    .map(instantOf)
    .find(instant => instant !== undefined)
  const language = [
    attributeAt(document, 'html', 'lang', 'xml:lang'),
    textIn(ld?.inLanguage),
    meta('content-language', 'og:locale', 'language'),
  ]
    .map(
      value =>
        value
          ?.trim()
          .toLowerCase()
          .match(/^[a-z]{2,3}\b|^[a-z]{2}(?=_)/)?.[0],
    )
    .find(value => value !== undefined)
  const description = first(
    textIn(ld?.description),
    meta('og:description', 'description', 'twitter:description'),
  )
  return {
    ...(title === undefined ? {} : { title: lineOfHtml(title) }),
    ...(byline === undefined ? {} : { byline: lineOfHtml(byline) }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
    ...(description === undefined ? {} : { description: lineOfHtml(description) }),
  }
}

/** Looks a meta tag up by any of its names, the best first. */
function metaOf(document: Dom): (...names: string[]) => string | undefined {
  const found = new Map<string, string>()
  for (const tag of document.querySelectorAll('meta')) {
    const content = tag.getAttribute('content')?.trim()
    if (!content) continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = tag.getAttribute(attribute)?.trim().toLowerCase()
      if (name && !found.has(name)) found.set(name, content)
    }
  }
  return (...names) => names.map(name => found.get(name)).find(content => content !== undefined)
}

type Json = Readonly<Record<string, unknown>>
const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The object of a page's JSON-LD that is its article: `NewsArticle`, `ReportageNewsArticle`, `BlogPosting` … */
function articleIn(document: Dom, address: string | undefined): Json | undefined {
  const articles = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map(script => script.textContent ?? '')
    .filter(text => text.length <= maxJsonLd)
    .flatMap(text => flattened(parsed(text)))
    .filter(node => /Article|Posting|Report/.test(String(node['@type'])))
  const own = articles.find(({ url, mainEntityOfPage: page }) =>
    [url, isJson(page) ? page['@id'] : page].some(named => named !== undefined && named === address),
  )
  return own ?? articles[0]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*<!--|-->\s*$/g, '').replace(/[\0-\x1f]/g, ' '))
  } catch {
    return undefined
  }
}

/** Lists and `@graph`s laid out flat, two levels deep. */
function flattened(value: unknown, depth = 0): Json[] {
  if (depth > 3) return []
  if (Array.isArray(value)) return value.flatMap(item => flattened(item, depth + 1))
  if (!isJson(value)) return []
  return [value, ...flattened(value['@graph'], depth + 1), ...flattened(value.mainEntity, depth + 1)]
}

function textIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  if (Array.isArray(value)) return textIn(value[0])
  return isJson(value) ? textIn(value.name ?? value['@value']) : undefined
}

function namesIn(value: unknown): string | undefined {
  const names = (Array.isArray(value) ? value : [value]).flatMap(author => notLink(textIn(author)) ?? [])
  return names.length === 0 ? undefined : names.join(', ')
}

/** Facebook wants the author's page where others put the name. */
const notLink = (text: string | undefined) =>
  text === undefined || /^https?:|^@/.test(text) ? undefined : text

function textAt(document: Dom, selector: string): string | undefined {
  for (const node of document.querySelectorAll(selector))
    if (node.textContent?.trim()) return node.textContent.trim()
  return undefined
}

function attributeAt(document: Dom, selector: string, ...names: string[]): string | undefined {
  for (const node of document.querySelectorAll(selector)) {
    const value = names.map(name => node.getAttribute(name)).find(value => value)
    if (value) return value
  }
  return undefined
}
