// How much prose stands where: sentences in paragraphs, whatever elements the page builds its paragraphs of.
import { blocks } from './plain-text.ts'
import type { Element } from './tree.ts'

/** Characters from which on a run of text is taken for prose; menus and buttons are shorter. */
const shortestProse = 40
/** A teaser or a caption may be this long; paragraphs are longer, most of them. */
const fullProse = 80
/** Of a paragraph's characters, how many may be links. */
const mostLinks = 0.5

type Run = { chars: number; links: number }

/** Counts characters, link characters and prose of the element and all below it. */
export function weigh(element: Element): void {
  const run: Run = { chars: 0, links: 0 }
  walk(element, run, false)
  element.prose += proseOf(run)
}

function walk(element: Element, run: Run, inLink: boolean): void {
  let chars = 0
  let linkChars = 0
  let prose = 0
  const isLink = inLink || element.name === 'a'
  for (const child of element.children) {
    if (typeof child === 'string') {
      const length = child.trim().length
      chars += length
      run.chars += length
      if (isLink) {
        linkChars += length
        run.links += length
      }
      continue
    }
    if (child.name === 'script') continue
    if (child.name === 'br') {
      prose += proseOf(run)
      continue
    }
    if (blocks.has(child.name)) {
      prose += proseOf(run)
      const own: Run = { chars: 0, links: 0 }
      walk(child, own, isLink)
      child.prose += proseOf(own)
    } else walk(child, run, isLink)
    chars += child.chars
    linkChars += child.linkChars
    prose += child.prose
  }
  element.chars = chars
  element.linkChars = linkChars
  element.prose = prose
}

/** What a run of text between two blocks is worth; empties it. */
function proseOf(run: Run): number {
  const { chars, links } = run
  run.chars = 0
  run.links = 0
  if (chars < shortestProse || links > chars * mostLinks) return 0
  return chars < fullProse ? (chars - links) / 2 : chars - links
}

export const linkShare = ({ chars, linkChars }: Element): number => (chars === 0 ? 0 : linkChars / chars)
