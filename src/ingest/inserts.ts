// What pages insert between an article's paragraphs: cards of other stories, captions, boxes about the author, offers.
import { familiesOf, familyOf, isEntryTime, slides, wordsOf } from './furniture.ts'
import { blocks } from './plain-text.ts'
import { type Element, removeChildren } from './tree.ts'
import { linkShare } from './weigh.ts'

/** Words in labels, as in `furniture.ts`. */
const labels = wordsOf(
  'author[-_]*(?:box|bio|info|card|desc(?:ription)?|profile|about|wrap(?:per)?|details|text)|about[-_]*(?:the[-_]*)?author|saboxplugin-\\w+|bio(?:graphy)?',
  '(?:ima?ge?|photo|foto|bild|picture|media|figure|video|gallery)[-_]*(?:caption|text|desc(?:ription)?|title|sub-?title|credits?|legend|info|meta|source|author|copyright|unterschrift)|bild(?:unter|be)\\w+|legende?',
  'fact-?box|info-?box|text-?box|inline-?box|inline-?teaser|cta|call-?to-?action|donat(?:e|ion)s?|paypal|paywall|piano\\w*',
  '(?:read|learn|see)[-_]*(?:more|also|next)|in-?text-?links?|internal-?links?|o-stream|upsell|product-?(?:box|card|teaser)|affiliate\\w*',
  '(?:post|entry|article|story|content|page)[-_]*(?:meta|info|footer|tags?|date|author|byline|tools|actions|nav(?:igation)?)|timestamp|dateline|publish(?:ed)?-?(?:date|on)|post-?ratings?',
  '\\w*disclosures?|disclaimers?|licen[cs]e-?info|entry-?utility|next-?(?:story|post|article)\\w*|link-?box\\w*|inline-?text-?box\\w*|article-?(?:subvert|reviewed)\\w*',
  'gallery|slideshow|embed(?:ded)?-?(?:content|card)|instagram-media|fb-post',
)
/** A lead may be called a teaser too: these must lead elsewhere. */
const pointing = wordsOf('teasers?|tease|promo\\w*')
/** Who wrote it, and what else that person does: a card's length. */
const persons = wordsOf('authors?|autor(?:en|in|es)?|byline')
/** Of the article's prose, how much an insert may hold. */
const mostProse = 0.3
/** A card is a headline, a line of text and a name. */
const longestCard = 600
const mostLinks = 0.5

/** Takes the inserts out of a part of the article, to those that are gone. `prose` is that of the whole article. */
export function prune(part: Element, prose: number, gone: Element[]): void {
  const families = familiesOf(part)
  removeChildren(part, gone, child => {
    const held = slides.test(child.label) ? (families.get(familyOf(child)) ?? 0) : child.prose
    if (held <= prose * mostProse && isInsert(child)) return true
    prune(child, prose, gone)
    return false
  })
}

const within = /^(?:a|b|i|em|strong|span|font|time|abbr)$/
/** What stands in a line, or in a table, is no card; custom elements may be. */
const inline = /^(?:p|h[1-6]|tr|tbody|tfoot)$/
const mayBeCard = ({ name }: Element) => (blocks.has(name) && !inline.test(name)) || name.includes('-')

export function isInsert(element: Element): boolean {
  const { name, label, chars } = element
  // A dateline in a paragraph is part of its sentence.
  if (labels.test(label) && !within.test(name)) return !isEntryTime(element)
  if (pointing.test(label) && element.linkChars > 0 && !within.test(name)) return true
  if (name === 'figure') return !holds(element, child => /^(?:table|pre|blockquote|p)$/.test(child.name))
  if (chars > 0 && chars <= longestCard && persons.test(label) && !within.test(name)) return true
  if (!mayBeCard(element) || chars === 0 || chars > longestCard) return false
  return linkShare(element) > mostLinks || isCard(element)
}

/** A heading that leads elsewhere, with little text around it. */
const isCard = (element: Element) =>
  element.prose < longestCard / 2 &&
  holds(element, child => /^h[2-6]$/.test(child.name) && child.chars > 0 && linkShare(child) > 0.9)

function holds(within: Element, is: (element: Element) => boolean): boolean {
  return within.children.some(child => typeof child !== 'string' && (is(child) || holds(child, is)))
}
