// The date that a page prints beside its article, for pages that tell machines none.
import type { Instant } from '../model/time.ts'
import { dateIn, earliest, instantOf, type Order } from './dates.ts'
import { wordsOf } from './furniture.ts'
import { type Element, lineOf } from './tree.ts'

/** A line with a date in it is short: longer ones are sentences about some other day. */
const longestLine = 140
/** Nothing but a date, a time and a word or two. */
const barely = 45
const dateline =
  /^[\p{L}\s,.(]{0,30}\d{1,2}\.?\s?(?:\d{1,2}\.|\p{L}{3,12}\.?,?)\s?\d{4}(?:\s*[-–—|:„“"«]|\)|\.\s*[-–—])/u
const shortDate = /^\d{1,2}[./]\d{1,2}[./]\d{2}(?!\d)/
const shortestTitle = 12
const ranks = new Set(['h2', 'h3', 'h4'])
/** In any of the digits that dates are written in. */
const digit = /[0-9٠-٩۰-۹०-९]/
/** Elements between a heading and the date that belongs to it, on either side. */
const before = 12
const behind = 60
/** How far up the labels are read. */
const levels = 4

const dated = wordsOf(
  'dates?|time|timestamp|datetime|pub-?date|publi\\w*|posted|posted-?on|dateline|datum|fecha|data|erstellt|created|submitted|authored|entry-?date|post-?date|time-?data|\\w*(?:date|datum|time)|\\w*(?:date|datum|time)[-_]\\w*',
  '\\w*meta\\w*|info|byline|author|subline|kicker|details|header',
)
/** Readers write later. */
const comment = wordsOf('\\w*comments?\\w*|kommentare?')
const other = wordsOf(
  'side-?bar|widgets?|related|recommend\\w*|teasers?|footer|copyright|events?|nav|menu|archives?|calendar|most-?\\w+|latest|recent\\w*|popular|breadcrumbs?|caption|search|next|prev\\w*|pager|list|clock|uhr|today|current-?(?:date|time)',
)
const changed =
  /updat|aktualis|modif|geändert|änderung|bearbeitet|обновл|оновл|actualiz|mis à jour|aggiorn|edited|stand:/i
const told =
  /publi|posted|veröffentlicht|erstellt|publié|опублик|\bby\b|\bvo[nm]\b|\bam\b|\bon\b|\ble\b|uhr|:\d\d/i

/** From so sure on, a date beside the heading is the article's own. */
const sure = 4

export type Printed = {
  readonly date: Instant
  /** It stands beside the heading, and looks as dates of articles do. */
  readonly isSure: boolean
  /** The line speaks of a change. */
  readonly isOfChange: boolean
}

/** All dates that are printed in short lines of their own, or before a text; the likeliest first, and of equals the first. */
export function printedDates(
  elements: readonly Element[],
  title: string | undefined,
  order: Order,
  onlyBesideHeading: boolean,
): Printed[] {
  const found: (Printed & { readonly score: number })[] = []
  const headings = elements.flatMap((element, index) => (isTitle(element, title) ? index : []))
  let next = 0
  let over = Number.NEGATIVE_INFINITY
  let under = headings[0] ?? Number.POSITIVE_INFINITY
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index]
    while (under <= index) {
      over = under
      under = headings[++next] ?? Number.POSITIVE_INFINITY
    }
    if (element === undefined) continue
    const isHeaded = index - over < behind || under - index <= before
    if ((onlyBesideHeading && !isHeaded) || element.name === 'title' || element.name === 'script') continue
    for (const child of element.children) {
      if (typeof child !== 'string' || child.length < 6 || !digit.test(child)) continue
      const text = lineWithDate(child.trim())
      const date = text === undefined ? undefined : dateOfLine(text, order)
      if (text === undefined || date === undefined || date < earliest) continue
      const score = scoreOf(element, text) + (isHeaded ? 2 : 0)
      if (score <= 0) continue
      found.push({ date, score, isSure: isHeaded && score >= sure, isOfChange: changed.test(text) })
    }
  }
  return found.sort((one, other) => other.score - one.score)
}

/** A heading of the first rank, or one that says what the page gives as its title. */
function isTitle(element: Element, title: string | undefined): boolean {
  if (element.name === 'h1') return true
  if (title === undefined || !ranks.has(element.name)) return false
  const line = lineOf(element, title.length * 2)
  return line.length >= shortestTitle && title.includes(line)
}

/** The text where it is short, or what stands before the first words of a long one: "Sukhum, 2 November 2026 – …". */
const lineWithDate = (text: string) => (text.length <= longestLine ? text : dateline.exec(text)?.[0])

/** A year of two digits is one where nothing else stands in the line. */
const dateOfLine = (text: string, order: Order) =>
  dateIn(text, order) ?? (shortDate.test(text) ? instantOf(text, order) : undefined)

function scoreOf(element: Element, text: string): number {
  let score = text.length <= barely ? 2 : 0
  if (told.test(text)) score++
  if (changed.test(text)) score--
  if (element.name === 'time' || /date/i.test(element.attributes.itemprop ?? '')) score += 3
  if (element.name === 'a') score -= 2
  let at: Element | undefined = element
  for (let level = 0; at && level < levels; level++, at = at.parent) {
    if (comment.test(at.label)) score -= 4
    if (
      other.test(at.label) ||
      at.name === 'aside' ||
      at.name === 'footer' ||
      at.name === 'nav' ||
      at.name === 'li'
    )
      score -= 2
    else if (dated.test(at.label)) score += level === 0 ? 3 : 1
  }
  return score
}

/** Archives put their own day before the address that they keep. */
const archive = /^https?:\/\/[^/]+\/web\/\d{8,14}\w*\/(?=https?:)/

/** `/2026/11/02/`, `-20261102`, `/02-11-2026`: publishers put the day into an article's address. */
export function dateInAddress(address: string | undefined): Instant | undefined {
  const found = address
    ?.replace(archive, '')
    .match(
      /[/_.=-](?<y>(?:19|20)\d\d)(?:([/_.-])(?<m>0?[1-9]|1[0-2])\2(?<d>0?[1-9]|[12]\d|3[01])|(?<mm>0[1-9]|1[0-2])(?<dd>0[1-9]|[12]\d|3[01]))(?!\d)|[/_.=~-](?<d2>0[1-9]|[12]\d|3[01])(?<s>[_.-]?)(?<m2>0[1-9]|1[0-2])\k<s>(?<y2>20\d\d)(?!\d)/,
    )?.groups
  if (!found) return undefined
  const { y, m, d, mm, dd, y2, m2, d2 } = found
  return dateIn(`${y ?? y2}-${m ?? mm ?? m2}-${d ?? dd ?? d2}`)
}
