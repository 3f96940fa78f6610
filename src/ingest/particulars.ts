// What a page says about its article besides the text: title, author, date, language, from JSON-LD and meta tags.
import type { LanguageId } from '../model/language.ts'
import type { Instant } from '../model/time.ts'
import { longest } from './entry.ts'
import { liveBodyOf } from './live.ts'
import { pageDate } from './page-date.ts'
import { lineOfHtml, textOfHtml } from './plain-text.ts'
import { printedByline } from './printed-byline.ts'
import { type Element, lineOf } from './tree.ts'

export type Particulars = {
  readonly title?: string
  readonly byline?: string
  readonly published?: Instant
  readonly language?: LanguageId
  /** What the page says of itself for search engines: often its lead. */
  readonly description?: string
  /** The article's text, where the page repeats it for search engines. */
  readonly body?: string
  /** The page says of its article that it is for subscribers. */
  readonly paid?: true
}

/** JSON-LD of a page is a few kilobytes; a megabyte of it is something else. */
const maxJsonLd = 500_000

/** `address` tells the page's own article from others that it describes. */
export function particularsOf(elements: readonly Element[], address?: string): Particulars {
  const [root] = elements
  const meta = metaOf(elements)
  const nodes = jsonLdOf(elements)
  const ld = articleIn(nodes, address)
  const first = (...values: (string | undefined)[]) =>
    values.find(value => value !== undefined && value !== '')
  const textAt = (name: string) =>
    elements
      .filter(element => element.name === name)
      .map(element => lineOf(element, longest.title))
      .find(text => text !== '')

  const title = first(textIn(ld?.headline), meta('og:title', 'twitter:title'), textAt('h1'), textAt('title'))
  const byline =
    first(
      namesIn(ld?.author),
      notLink(meta('author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author')),
    ) ?? printedByline(elements)
  const language = [
    root?.attributes.lang ?? root?.attributes['xml:lang'],
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
  const published = pageDate(elements, {
    title,
    address,
    // A page that calls itself no article may be dated all the same.
    published: [textIn((ld ?? nodes.find(node => node.datePublished))?.datePublished)],
    created: [textIn(ld?.dateCreated ?? ld?.uploadDate)],
    modified: [textIn(ld?.dateModified)],
    meta,
  })
  const description = first(
    textIn(ld?.description),
    meta('og:description', 'description', 'twitter:description'),
  )
  const body = textIn(ld?.articleBody) ?? liveBodyOf(ld?.liveBlogUpdate)
  return {
    ...(title === undefined ? {} : { title: lineOfHtml(title.slice(0, longest.title)) }),
    ...(byline === undefined ? {} : { byline: lineOfHtml(byline.slice(0, longest.name)) }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
    ...(description === undefined ? {} : { description: lineOfHtml(description.slice(0, longest.summary)) }),
    ...(body === undefined ? {} : { body: textOfBody(body.slice(0, longest.content)) }),
    ...(/^false$/i.test(String(ld?.isAccessibleForFree ?? '')) || meta('article:content_tier') === 'locked'
      ? { paid: true }
      : {}),
  }
}

/** Looks a meta tag up by any of its names, the best first. */
function metaOf(elements: readonly Element[]): (...names: string[]) => string | undefined {
  const found = new Map<string, string>()
  for (const { name: tag, attributes } of elements) {
    const content = tag === 'meta' ? attributes.content?.trim() : undefined
    if (!content) continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attributes[attribute]?.trim().toLowerCase()
      if (name && !found.has(name)) found.set(name, content)
    }
  }
  return (...names) => names.map(name => found.get(name)).find(content => content !== undefined)
}

type Json = Readonly<Record<string, unknown>>
const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The object of a page's JSON-LD that is its article: `NewsArticle`, `ReportageNewsArticle`, `BlogPosting` … */
function articleIn(nodes: readonly Json[], address: string | undefined): Json | undefined {
  const articles = nodes.filter(node => /Article|Posting|Report/.test(String(node['@type'])))
  const own = articles.find(({ url, mainEntityOfPage: page }) =>
    [url, isJson(page) ? page['@id'] : page].some(named => isAt(named, address)),
  )
  return own ?? articles[0]
}

/** Does the link lead to the page at the address, seen from there? */
function isAt(link: unknown, address: string | undefined): boolean {
  const here = address === undefined ? null : URL.parse(address)
  const there = typeof link === 'string' && link !== '' ? URL.parse(link, here?.href) : null
  return here !== null && there !== null && withoutHash(there) === withoutHash(here)
}

const withoutHash = ({ href }: URL) => href.replace(/#.*$/, '').replace(/\/$/, '')

/** All that a page says of itself and of what it shows in JSON-LD. */
function jsonLdOf(elements: readonly Element[]): Json[] {
  return elements
    .filter(({ name }) => name === 'script')
    .map(({ children: [text] }) => (typeof text === 'string' ? text : ''))
    .filter(text => text.length <= maxJsonLd)
    .flatMap(text => flattened(parsed(text)))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*<!--|-->\s*$/g, '').replace(/[\0-\x1f]/g, ' '))
  } catch {
    return salvaged(text)
  }
}

/** What is left of an article's data whose JSON broke over a quotation mark. */
function salvaged(text: string): Json | undefined {
  const field = (name: string) =>
    new RegExp(`"${name}"\\s*:\\s*"?((?:[^"\\\\]|\\\\.){1,300}?)"?\\s{0,20}[,}\\n]`).exec(text)?.[1]
  const type = /"@type"\s*:\s*"(\w*(?:Article|Posting)\w*)"/.exec(text)?.[1]
  if (type === undefined) return undefined
  return {
    '@type': type,
    datePublished: field('datePublished'),
    dateModified: field('dateModified'),
    isAccessibleForFree: field('isAccessibleForFree'),
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

/** HTML, or plain text whose lines are its paragraphs. Some escape the HTML once more. */
function textOfBody(told: string): string {
  const body = /&lt;(?:p|br|div)\b/i.test(told) ? textOfHtml(told) : told
  if (/<(?:p|br|div)\b/i.test(body)) return textOfHtml(body)
  return body
    .split('\n')
    .map(lineOfHtml)
    .filter(line => line !== '')
    .join('\n\n')
}

/** Facebook wants the author's page where others put the name. */
const notLink = (text: string | undefined) =>
  text === undefined || /^https?:|^@/.test(text) ? undefined : text
