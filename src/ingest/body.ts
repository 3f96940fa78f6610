// Where on a page its article stands: the places that its publishing system names, or those that hold most of the prose.
import { wordsOf } from './furniture.ts'
import { isInsert } from './inserts.ts'
import { leads, longestLead } from './lead.ts'
import { all, type Element } from './tree.ts'
import { linkShare } from './weigh.ts'

/** What names the text of an article, the most telling first. */
const named: readonly ((element: Element) => boolean)[] = [
  ({ attributes }) => /(?:^|\s)articleBody(?:$|\s)/i.test(attributes.itemprop ?? ''),
  ({ label }) =>
    /(?:^|\s)(?:entry-?_?_?content|post-?_?_?content|single-content|td-post-content|(?:post|article|story|content|news|single|entry)(?:-|_|__|--)?(?:body|text)|article_?_?-?content|story_?_?-?content|post-entry|news-(?:detail|content)|field--?name-body|wysiwyg(?:-content)?|rich-text|js-mediator-article)(?:$|\s)/.test(
      label,
    ),
]
/** A named place must hold as much of the page's prose. */
const enoughNamed = 0.4
/** A child that holds so much of an element's prose holds the article. */
const mostInChild = 0.65
/** What stands beside the article, unless it holds everything. */
const beside = wordsOf(
  'side-?bar|widgets?|secondary|complementary|footer|popup|modal|overlay|lightbox|cookies?|gdpr|dsgvo|privacy|disclaimer',
  'comments?|commentlist|reviews?|testimonials?|related|recommend\\w*|teasers?|carousel|slider|newsletter|promo|sponsored',
)
const besideWeight = 0.2
/** A sibling before the article, without such a name, must be prose of so many characters. */
const longLead = 80
/** A sibling after the article belongs to it where it is prose throughout, and of a part of the article's size. */
const partAfter = 0.05
const purity = 0.7

/** The article's parts in the order of the page. */
export function bodyOf(root: Element): Element[] {
  if (root.prose === 0) return []
  const found = densest(root)
  for (const is of named) {
    const places = all(root).filter(is)
    const best = heaviest(places)
    if (best && best.prose >= found.prose * enoughNamed) return around(best)
  }
  return around(found)
}

const weightOf = (element: Element) =>
  element.prose *
  (/^(?:aside|header|footer|form)$/.test(element.name) || beside.test(element.label) ? besideWeight : 1)

function heaviest(elements: readonly Element[]): Element | undefined {
  let best: Element | undefined
  let most = 0
  for (const element of elements) {
    const weight = weightOf(element)
    if (weight > most) {
      best = element
      most = weight
    }
  }
  return best
}

const isParagraph = ({ name }: Element) =>
  /^(?:p|ul|ol|dl|li|dd|dt|blockquote|pre|h\d|table|td|tr|tbody|span|strong|b|em|font)$/.test(name)

/** The deepest element that still holds most of the prose. */
function densest(root: Element): Element {
  let at = root
  for (;;) {
    const children = at.children.filter(child => typeof child !== 'string')
    const child = heaviest(children)
    const sum = children.reduce((sum, child) => sum + weightOf(child), 0)
    if (child === undefined || isParagraph(child)) return at
    if (weightOf(child) < sum * mostInChild || child.prose < at.prose * besideWeight) return at
    at = child
  }
}

/** The place with what belongs to it on either side: a lead before, further parts behind. */
function around(place: Element): Element[] {
  const parts = [place]
  const prose = place.prose
  for (let at = place; at.parent && !isWhole(at) && !holdsHeading(at); at = at.parent) {
    const siblings = at.parent.children.filter(child => typeof child !== 'string')
    const index = siblings.indexOf(at)
    parts.unshift(...siblings.slice(0, index).filter(isLead))
    parts.push(
      ...siblings.slice(index + 1).filter(sibling => !isInsert(sibling) && isMore(sibling, at, prose)),
    )
  }
  return parts
}

const holdsHeading = (element: Element): boolean =>
  element.children.some(child => typeof child !== 'string' && (child.name === 'h1' || holdsHeading(child)))

const isWhole = ({ name }: Element) => name === 'article' || name === 'main' || name === 'body'

function isLead(element: Element): boolean {
  const { name, label, prose, chars, attributes } = element
  if (/^h[1-6]$/.test(name) || linkShare(element) > 0.3) return false
  if (attributes.itemprop === 'description' || (leads.test(label) && chars < longestLead)) return prose > 0
  if (beside.test(label)) return false
  return prose >= longLead && prose >= chars * purity
}

function isMore(element: Element, place: Element, prose: number): boolean {
  if (beside.test(element.label) || linkShare(element) > 0.2 || element.prose < element.chars * purity)
    return false
  const isSame = element.label.trim() !== '' && element.label === place.label && element.name === place.name
  return isSame ? element.prose > 0 : element.prose >= prose * partAfter
}
