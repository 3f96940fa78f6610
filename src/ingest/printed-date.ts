// The date that a page prints beside its article, for pages that tell machines none.
import type { Instant } from '../model/time.ts'
import { dateIn } from './dates.ts'
import { wordsOf } from './furniture.ts'
import { all, type Element } from './tree.ts'

/** A line with a date in it is short: longer ones are sentences about some other day. */
const longestLine = 140
/** Nothing but a date, a time and a word or two. */
const barely = 45
/** How far up the labels are read. */
const levels = 4

const dated = wordsOf(
  'dates?|time|timestamp|datetime|pub-?date|publi\\w*|posted|posted-?on|dateline|datum|fecha|data|erstellt|created|submitted|authored|entry-?date|post-?date|\\w*(?:date|datum|time)|\\w*(?:date|datum|time)[-_]\\w*',
  '\\w*meta\\w*|info|byline|author|subline|kicker|details|header',
)
const other = wordsOf(
  '\\w*comments?\\w*|side-?bar|widgets?|related|recommend\\w*|teasers?|footer|copyright|events?|nav|menu|archives?|calendar|most-?\\w+|latest|recent\\w*|popular|breadcrumbs?|caption|search|next|prev\\w*|pager|list',
)
const changed =
  /updat|aktualis|modif|geändert|bearbeitet|обновл|оновл|actualiz|mis à jour|aggiorn|edited|stand:/i
const told =
  /publi|posted|veröffentlicht|erstellt|publié|опублик|\bby\b|\bvon\b|\bam\b|\bon\b|\ble\b|uhr|:\d\d/i

/** The most likely of all dates that are printed in short lines of their own; the first of equals. */
export function printedDate(root: Element): Instant | undefined {
  const american = /^(?:en|en[-_]us)$/i.test(root.attributes.lang ?? 'en')
  let best: Instant | undefined
  let most = 0
  let sinceHeading = Number.POSITIVE_INFINITY
  for (const element of all(root)) {
    if (element.name === 'h1') sinceHeading = 0
    else sinceHeading++
    if (element.name === 'title' || element.name === 'script') continue
    for (const child of element.children) {
      if (typeof child !== 'string' || child.length < 6 || !/\d/.test(child)) continue
      const text = child.trim()
      if (text.length > longestLine) continue
      const date = dateIn(text, { monthFirst: american })
      if (date === undefined) continue
      const score = scoreOf(element, text) + (sinceHeading < 40 ? 2 : 0)
      if (score > most) {
        best = date
        most = score
      }
    }
  }
  return best
}

function scoreOf(element: Element, text: string): number {
  let score = text.length <= barely ? 2 : 0
  if (told.test(text)) score++
  if (changed.test(text)) score--
  if (element.name === 'time' || /date/i.test(element.attributes.itemprop ?? '')) score += 3
  if (element.name === 'a') score -= 2
  let at: Element | undefined = element
  for (let level = 0; at && level < levels; level++, at = at.parent) {
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

/** `/2026/11/02/`, `-20261102`: publishers put the day into an article's address. */
export function dateInAddress(address: string | undefined): Instant | undefined {
  const found = address?.match(
    /[/_.=-]((?:19|20)\d\d)(?:([/_.-])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])|(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))(?!\d)/,
  )
  return found ? dateIn(`${found[1]}-${found[3] ?? found[5]}-${found[4] ?? found[6]}`) : undefined
}
