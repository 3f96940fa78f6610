// An element to its paragraphs, each with what the page built it of: that tells a pointer from a sentence.
import { blocks, Paragraphs } from './plain-text.ts'
import type { Element } from './tree.ts'

export type Line = {
  /** What stands in the article: rows of a table on lines of their own. */
  readonly text: string
  /** The innermost element that the paragraph stands in. */
  readonly element: Element
  /** Of its characters, how many are links: 0 to 1. */
  readonly links: number
}

export function linesOf(body: Element): Line[] {
  const lines: Line[] = []
  let chars = 0
  let links = 0
  let first: Element | undefined
  const out = new Paragraphs(text => {
    lines.push({ text, element: first ?? body, links: chars === 0 ? 0 : links / chars })
    chars = 0
    links = 0
    first = undefined
  })
  const walk = (element: Element, inLink: boolean, inPre: boolean): void => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        const length = child.trim().length
        if (length > 0) first ??= element
        chars += length
        if (inLink) links += length
        out.write(child, inPre)
        continue
      }
      const { name } = child
      if (name === 'script') continue
      if (name === 'br') out.break()
      else if (name === 'tr') out.line()
      else if (name === 'td' || name === 'th') out.cell()
      else if (blocks.has(name)) out.paragraph()
      walk(child, inLink || name === 'a', inPre || name === 'pre')
      if (name === 'tr') out.line()
      else if (name !== 'br' && blocks.has(name)) out.paragraph()
    }
  }
  walk(body, false, false)
  out.paragraph()
  return lines
}
