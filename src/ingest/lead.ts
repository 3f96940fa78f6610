// The lead of an article: publishers set it apart from the text, and extractors leave it behind.
import type { Room } from './furniture.ts'
import { lineOfHtml } from './plain-text.ts'

/** Characters that two spellings of one lead must share from the beginning: descriptions are cut short. */
const enough = 60

const places =
  '[itemprop="description"], [class*="standfirst"], [class*="lead"], [class*="intro"], [class*="vorspann"], [class*="subtitle"], [class*="subheadline"], [class*="dek"], [class*="teaser"], [class*="excerpt"], [class*="summary"], [class*="kicker"], h2, h3, p'

/** The lead as the page prints it: what it also gives as its description. */
export function leadOf(room: Room, description: string | undefined): string | undefined {
  const key = keyOf(description ?? '')
  if (key.length < enough) return undefined
  for (const element of room.querySelectorAll(places)) {
    const text = element.textContent ?? ''
    if (text.length < enough || text.length > (description ?? '').length * 4) continue
    if (keyOf(text) === key) return lineOfHtml(element.innerHTML)
  }
  return undefined
}

/** Does the text have the lead already? */
export function holds(text: string, lead: string): boolean {
  return squeezed(text).includes(keyOf(lead))
}

const squeezed = (text: string) => text.replace(/[\s\u00ad]+/g, ' ').toLowerCase()
const keyOf = (text: string) => squeezed(text).trim().slice(0, enough)
