// The furniture of a page, cleared away before its article is looked for: menus, sharing bars, captions, comments, notices.
import { isTime, longestTime } from './live.ts'
import { all, type Element, lineOf, removeChildren } from './tree.ts'
import { weigh } from './weigh.ts'

const tags = new Set(
  'nav aside footer form figcaption dialog menu fieldset label input amp-list amp-carousel amp-accordion'.split(
    ' ',
  ),
)

/** Words in labels, parted by anything but letters. */
export const wordsOf = (...lists: readonly string[]) =>
  new RegExp(`(?:^|[^a-z])(?:${lists.join('|')})(?:[^a-z]|$)`)

/** What is asked about cookies may be longer than the article that it stands before. */
const consents = wordsOf('cookies?|consent|gdpr|dsgvo')
/** Words in classes and ids that say what their element is: parted by anything but letters. */
const sure = wordsOf(
  'content-?blocker|third-?party-?(?:services?|content)|privacy-?embed|embed-?privacy|borlabs\\w*',
  'news-?letter|signup|(?:dialog|password)(?:-?(?:login|modal|form))?|(?:login|signin)-?(?:dialog|panel|form|wrap)|app-?stores?',
  'share|sharing|sharebar|sociable|sharedaddy|addtoany|addthis',
  'related|recommend(?:ed|ations?)?|outbrain|taboola|jp-relatedposts|yarpp',
  'comments?|commentlist|disqus|kommentare?',
  'breadcrumbs?|pagination|pager',
  'caption|captiontext|wp-caption-text|bildunterschrift|credits?|copyright|bildnachweis',
  'advert(?:isement|ising)?|adsense|anzeige|werbung',
)
/** Words that containers of all kinds carry too: what they name must hold next to no prose. */
const vague = wordsOf(
  'social|subscri(?:be|ption)|login|promo|sponsor(?:ed)?|banner|ads?',
  'nav(?:igation|bar)?|menu|toc|tools?|toolbar|rating|print|drucken',
  'author-?(?:box|bio|info|card)|about-?author|vcard|byline',
  'tags?|tag-?links|cat-links|(?:post|entry|article)-?(?:meta|info|footer)|postmetadata',
  'sidebar|widget|footer|masthead|topbar|readmore|read-more',
)
/** The news of a match, minute by minute, may be called its comments. */
const live = wordsOf('live-?(?:blog|match|ticker|text|feed)\\w*|live')
/** Of all prose of the page, how much may stand in one piece of furniture. */
const mostConsent = 0.95
const mostSure = 0.5
const mostVague = 0.02

/** Takes the furniture out, weighs what is left, and returns what it took. */
export function clear(root: Element): Element[] {
  const gone: Element[] = []
  weigh(root)
  const holdsHeading = headed(root)
  clearIn(root, root.prose, holdsHeading, gone)
  weigh(root)
  return gone
}

function clearIn(within: Element, prose: number, holdsHeading: ReadonlySet<Element>, gone: Element[]): void {
  const families = familiesOf(within)
  removeChildren(within, gone, child => {
    if ((families.get(familyOf(child)) ?? 0) <= prose * mostOf(child, holdsHeading)) return true
    clearIn(child, prose, holdsHeading, gone)
    return false
  })
}

/** Posts of a live blog may be called comments, slides of a gallery may be hidden: what is called alike stays or goes together. */
export function familiesOf(within: Element): Map<string, number> {
  const sums = new Map<string, number>()
  for (const child of within.children) {
    if (typeof child === 'string') continue
    sums.set(familyOf(child), (sums.get(familyOf(child)) ?? 0) + child.prose)
  }
  return sums
}

/** All slides of a gallery are one family; others that are hidden may be numbered. */
export function familyOf(element: Element): string {
  const { name, label } = element
  if (slides.test(label)) return `${name} slides`
  return `${name} ${numbers.test(label) && isHidden(element) ? label.replace(/\d+/g, '') : label}`
}
const numbers = /\d/
/** Pictures with texts, one after the other. */
export const slides = wordsOf('gallery|galerie|slide(?:s|show)?')

/** The part of the page's prose up to which the element goes; below nought, it stays whatever it holds. */
function mostOf(element: Element, holdsHeading: ReadonlySet<Element>): number {
  const { name, label } = element
  // Publishing systems write a post's tags and features into its class: the article itself is never furniture.
  if (name === 'body' || name === 'article' || name === 'main' || holdsHeading.has(element)) return -1
  if (consents.test(label)) return mostConsent
  // A hidden piece of code is a program's own.
  if (name === 'pre' && isHidden(element)) return mostSure
  if (tags.has(name) || (sure.test(label) && !live.test(label))) return mostSure
  if (/^h[2-6]$/.test(name)) return isHidden(element) ? mostVague : -1
  return (vague.test(label) || isHidden(element)) && !isEntryTime(element) ? mostVague : -1
}

/** The time of an entry of a live blog may be called its meta. Whoever cuts the text knows whether there are entries. */
export const isEntryTime = (element: Element) =>
  element.chars > 0 && element.chars <= longestTime && isTime(lineOf(element, longestTime))

const isHidden = ({ attributes }: Element) =>
  attributes.hidden !== undefined || /display\s*:\s*none/i.test(attributes.style ?? '')

/** What a heading of the first rank stands in. */
function headed(root: Element): Set<Element> {
  const found = new Set<Element>()
  for (const element of all(root))
    if (element.name === 'h1') for (let at = element.parent; at; at = at.parent) found.add(at)
  return found
}
