// The furniture of a page, cleared away before its article is looked for: menus, sharing bars, captions, comments, notices.

/** As much of an element as is needed here. */
export type Element = {
  readonly localName: string
  readonly textContent: string | null
  readonly innerHTML: string
  getAttribute(name: string): string | null
  remove(): void
  querySelectorAll(selector: string): Iterable<Element>
}
export type Room = {
  querySelectorAll(selector: string): Iterable<Element>
}

const tags = new Set([
  'nav',
  'aside',
  'footer',
  'form',
  'figcaption',
  'noscript',
  'iframe',
  'button',
  'dialog',
  'rt',
  'rp',
])

const wordsOf = (...lists: readonly string[]) =>
  new RegExp(`(?:^|[^a-z])(?:${lists.join('|')})(?:[^a-z]|$)`, 'i')

/** Words in classes and ids that say what their element is: parted by anything but letters. */
const sure = wordsOf(
  'cookies?|consent|gdpr',
  'newsletter|signup',
  'share|sharing|sharebar|sociable|sharedaddy|addtoany|addthis',
  'related|recommend(?:ed|ations?)?|outbrain|taboola|jp-relatedposts|yarpp',
  'comments?|commentlist|disqus|kommentare?',
  'breadcrumbs?|pagination|pager',
  'caption|captiontext|wp-caption-text|bildunterschrift|credits?|copyright|bildnachweis',
  'advert(?:isement|ising)?|adsense|anzeige|werbung',
)
/** Words that containers of all kinds carry too: what they name must hold next to no paragraphs. */
const vague = wordsOf(
  'social|subscri(?:be|ption)|login|promo|sponsor(?:ed)?|banner|ads?',
  'nav(?:igation|bar)?|menu|toc|tools?|toolbar|rating|print|drucken',
  'author-?(?:box|bio|info|card)|about-?author|vcard|byline',
  'tags?|tag-?links|cat-links|(?:post|entry|article)-?(?:meta|info|footer)|postmetadata',
  'sidebar|widget|footer|masthead|topbar|readmore|read-more',
)
/** Of the characters in all paragraphs of the page, how many may stand in one piece of furniture. */
const mostSure = 0.5
const mostVague = 0.02

/** Takes the furniture out. */
export function clear(room: Room): void {
  const all = inParagraphs(room)
  for (const element of [...room.querySelectorAll('body *')]) {
    // Publishing systems write a post's tags and features into its class: the article itself is never furniture.
    if (element.localName === 'article' || element.localName === 'main' || holdsHeading(element)) continue
    const name = nameOf(element)
    const most = tags.has(element.localName) || sure.test(name) ? mostSure : vague.test(name) ? mostVague : 0
    if (most > 0 && inParagraphs(element) <= all * most) element.remove()
  }
}

function holdsHeading(element: Element): boolean {
  for (const _ of element.querySelectorAll('h1')) return true
  return false
}

function inParagraphs(within: Pick<Element, 'querySelectorAll'>): number {
  let sum = 0
  for (const paragraph of within.querySelectorAll('p')) sum += paragraph.textContent?.length ?? 0
  return sum
}

function nameOf(element: Element): string {
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  return name.length > 1_000 ? '' : name
}
