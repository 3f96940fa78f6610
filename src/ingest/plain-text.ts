// HTML to plain text: paragraphs parted by a blank line, tables row by row, nothing that a reader would not see.
import { Parser } from 'htmlparser2'
import { cleaned } from './decode.ts'

/** Elements that begin a paragraph of their own. */
export const blocks = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5
  h6 header hr li main nav ol p pre section summary table tbody tfoot thead ul`.split(/\s+/),
)
const unseen = new Set(
  `script style noscript template iframe object embed applet svg math canvas audio video head title select button textarea`.split(
    /\s+/,
  ),
)
/** Deeper than any article: what lies below is an attack on whoever walks the tree. */
const maxDepth = 512

/** The text of a piece of HTML. Plain text comes through as it is, but for its white space. */
export function textOfHtml(html: string): string {
  const paragraphs: string[] = []
  const out = new Paragraphs(paragraph => paragraphs.push(paragraph))
  let hidden = 0
  let depth = 0
  let pre = 0
  const parser = new Parser({
    onopentagname(name) {
      if (++depth > maxDepth) parser.pause()
      if (unseen.has(name)) hidden++
      if (name === 'br') out.break()
      else if (name === 'tr') out.line()
      else if (name === 'td' || name === 'th') out.cell()
      else if (blocks.has(name)) out.paragraph()
      if (name === 'pre') pre++
    },
    onclosetag(name) {
      depth--
      if (unseen.has(name)) hidden--
      if (name === 'tr') out.line()
      else if (name !== 'br' && blocks.has(name)) out.paragraph()
      if (name === 'pre') pre--
    },
    ontext(text) {
      if (hidden === 0) out.write(text, pre > 0)
    },
  })
  parser.write(html)
  if (depth <= maxDepth) parser.end()
  out.paragraph()
  // Numbers may stand for characters that no text has.
  return cleaned(paragraphs.join('\n\n'))
}

/** A title, a name: the text of a piece of HTML on one line. */
export function lineOfHtml(html: string): string {
  return textOfHtml(html).replace(/\s+/g, ' ').trim()
}

/** White space that is more than single blanks: most pieces of text have none, and this is asked of every one. */
const spaced = /[\u00ad\t\n\r\f\v]| {2}|[\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/
const unusual = /[\u00a0\u2028\u2029\t]| {2}/
const usual = (line: string) =>
  line
    .replace(/\u00a0/g, ' ')
    .replace(/[ \u2028\u2029]+/g, ' ')
    .replace(/ ?\t ?/g, '\t')

/** Puts texts together to paragraphs, and gives each away when it is complete. */
export class Paragraphs {
  #lines: string[] = []
  #line = ''
  readonly #give: (paragraph: string) => void

  constructor(give: (paragraph: string) => void) {
    this.#give = give
  }

  write(text: string, asWritten: boolean): void {
    if (asWritten) {
      const [first = '', ...rest] = text.split('\n')
      this.#line += first
      for (const next of rest) {
        this.break()
        this.#line += next
      }
      return
    }
    this.#line += spaced.test(text) ? text.replace(/\u00ad/g, '').replace(/[^\S\u00a0]+/g, ' ') : text
  }

  /** Two breaks in a row part paragraphs: that is how pages without `<p>` do it. */
  break(): void {
    const isBlank = this.#line.trim() === ''
    this.line()
    if (isBlank) this.#close()
  }

  line(): void {
    const line = (unusual.test(this.#line) ? usual(this.#line) : this.#line).trim()
    this.#line = ''
    if (line !== '') this.#lines.push(line)
  }

  cell(): void {
    if (this.#line.trim() !== '') this.#line += '\t'
  }

  paragraph(): void {
    this.line()
    this.#close()
  }

  #close(): void {
    if (this.#lines.length > 0) this.#give(this.#lines.join('\n'))
    this.#lines = []
  }
}
