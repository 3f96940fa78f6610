// Telegram's HTML, written so that it always parses: few tags, four entities, and names in feed text that call nobody.

/** The text that a reader sees, safe between tags and in attributes. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Shows nothing, and keeps Telegram from making a word live. */
const WORD_JOINER = '\u2060'

/** Feed text as it may stand outside of `code`: `@somebody` calls nobody, and `/forget` cannot be tapped. */
export function inert(text: string): string {
  return escaped(text.replace(/(?<![\p{L}\p{N}_/<>])[@/](?=\w)/gu, `$&${WORD_JOINER}`))
}

export const bold = (html: string) => `<b>${html}</b>`
export const code = (text: string) => `<code>${escaped(text)}</code>`
export const pre = (lines: readonly string[]) => `<pre>${escaped(lines.join('\n'))}</pre>`
export const anchor = (html: string, href: string) => `<a href="${escaped(href)}">${html}</a>`
export const blockquote = (html: string) => `<blockquote>${html}</blockquote>`
/** Shows three lines until it is opened. */
export const folded = (html: string) => `<blockquote expandable>${html}</blockquote>`

const letters: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

/** What Telegram counts of our HTML: the text after parsing, in UTF-16 units, and the entities in it. */
export function visible(html: string): { readonly text: string; readonly entities: number } {
  let entities = 0
  const text = html
    .replace(/<\/?[a-z][^>]*>/g, tag => {
      if (!tag.startsWith('</')) entities++
      return ''
    })
    .replace(/&(?:lt|gt|quot|amp);/g, entity => letters[entity] ?? entity)
  return { text, entities }
}
