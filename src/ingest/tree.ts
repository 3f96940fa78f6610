// A page as a light tree: elements and texts, without what no reader sees, and bounded in depth and size.
import { Parser } from 'htmlparser2'

export type Element = {
  readonly name: string
  attributes: Readonly<Record<string, string>>
  /** Its classes and id: what publishers call it. */
  readonly label: string
  parent: Element | undefined
  children: (Element | string)[]
  /** Set by `weigh`: characters of all texts in it, of those in links, and of paragraphs that are prose. */
  chars: number
  linkChars: number
  prose: number
}

/** 256 levels are twice what the web's deepest pages have; whoever walks the tree calls itself once a level. */
const maxDepth = 256
/** A long article with all its menus has some 5,000. */
const maxElements = 60_000
/** Labels are a few words; what is longer is the state of a program. */
const longestLabel = 1_000

const unseen = new Set(
  `script style template iframe object embed applet svg math canvas audio video select button textarea noscript map rt rp
  amp-sidebar amp-ad amp-embed amp-social-share amp-iframe amp-analytics amp-consent amp-user-notification`.split(
    /\s+/,
  ),
)
const isData = (name: string, type = '') => name === 'script' && /^\s*application\/ld\+json/i.test(type)

/** Throws, in words, where the page nests so deep or has so many elements that it is no article. */
export function treeOf(html: string): Element {
  if (countOfTags(html) > maxElements) throw new Error(`the page has more than ${maxElements} elements`)
  const root = element('html', {}, undefined)
  let open = root
  let depth = 0
  let hidden = 0
  let pre = 0
  let refusal: string | undefined
  const parser = new Parser({
    onopentag(name, attributes) {
      depth++
      if (depth > maxDepth) {
        refusal = `the page nests its elements more than ${maxDepth} deep`
        return parser.pause()
      }
      if (hidden > 0 || (unseen.has(name) && !isData(name, attributes.type))) hidden++
      else if (name === 'html') root.attributes = { ...attributes, ...root.attributes }
      else {
        const child = element(name, attributes, open)
        open.children.push(child)
        open = child
        if (name === 'pre') pre++
      }
    },
    onclosetag(name) {
      depth--
      if (hidden > 0) hidden--
      else if (name !== 'html') {
        open = open.parent ?? root
        if (name === 'pre') pre--
      }
    },
    ontext(text) {
      if (hidden > 0) return
      const piece = pre > 0 || open.name === 'script' ? text : text.replace(/[^\S\u00a0]+/g, ' ')
      const last = open.children.length - 1
      const before = open.children[last]
      // Entities come apart from the text around them.
      if (typeof before === 'string') open.children[last] = before + piece
      else open.children.push(piece)
    },
  })
  parser.write(html)
  if (refusal !== undefined) throw new Error(refusal)
  parser.end()
  return root
}

/** Counted before anything is built of them. */
function countOfTags(html: string): number {
  let count = 0
  for (let at = html.indexOf('<'); at !== -1 && count <= maxElements; at = html.indexOf('<', at + 1)) {
    const next = html.charCodeAt(at + 1) | 0x20
    if (next >= 0x61 && next <= 0x7a) count++
  }
  return count
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  parent: Element | undefined,
): Element {
  const label = `${attributes.class ?? ''} ${attributes.id ?? ''}`
  return {
    name,
    attributes,
    label: label.length > longestLabel ? '' : label.toLowerCase(),
    parent,
    children: [],
    chars: 0,
    linkChars: 0,
    prose: 0,
  }
}

/** The element itself and all below it, in the order of the page. */
export function all(within: Element, found: Element[] = []): Element[] {
  found.push(within)
  for (const child of within.children) if (typeof child !== 'string') all(child, found)
  return found
}

/** The text in it as it stands, until there is more than so many characters of it. */
function textOf(element: Element, most: number): string {
  let text = ''
  for (const child of element.children) {
    if (text.length > most) break
    text += typeof child === 'string' ? child.slice(0, most) : ` ${textOf(child, most - text.length)} `
  }
  return text
}

/** Its text on one line. Whoever wants short texts alone says so: of elements in elements, each has the text of all. */
export const lineOf = (element: Element, most = Number.POSITIVE_INFINITY): string =>
  textOf(element, most).replace(/\s+/g, ' ').trim()

/**
 * Takes out the children that the test names and puts them to those that are gone. All at once: of many siblings, each alone
 * would cost the length of the row.
 */
export function removeChildren(within: Element, gone: Element[], goes: (child: Element) => boolean): void {
  within.children = within.children.filter(child => {
    if (typeof child === 'string' || !goes(child)) return true
    child.parent = undefined
    gone.push(child)
    return false
  })
}

/** Is it, or what it stands in, as the test says? The nearest first. */
export function closest(element: Element, is: (element: Element) => boolean): Element | undefined {
  for (let at: Element | undefined = element; at; at = at.parent) if (is(at)) return at
  return undefined
}
