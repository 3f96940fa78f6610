// Feeds in and out as OPML, the lists that every feed reader exchanges.
import { Parser } from 'htmlparser2'

/** OPML lists with more outlines than this are no reading list. */
const mostOutlines = 10_000

export type Outline = {
  readonly url: string
  readonly title?: string
  readonly site?: string
  readonly language?: string
}

/**
 * The feeds of an OPML text, each address once, in order.
 * @throws where the text is no OPML, or lists too many
 */
export function outlinesOf(opml: string): readonly Outline[] {
  const outlines = new Map<string, Outline>()
  let isOpml = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'opml') isOpml = true
        const url = attributes.xmlurl?.trim()
        if (name !== 'outline' || !url || outlines.has(url)) return
        const title = attributes.title?.trim() || attributes.text?.trim()
        const site = attributes.htmlurl?.trim()
        const language = attributes.language?.trim()
        outlines.set(url, {
          url,
          ...(title && { title }),
          ...(site && { site }),
          ...(language && { language }),
        })
        if (outlines.size > mostOutlines)
          throw new Error(`The file lists more than ${mostOutlines} feeds; split it.`)
      },
    },
    { xmlMode: false, decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.end(opml)
  if (!isOpml) throw new Error('The file is no OPML: it has no <opml> element.')
  return [...outlines.values()]
}

/** The feeds as an OPML 2.0 text. */
export function opmlOf(outlines: readonly Outline[]): string {
  const lines = outlines.map(({ url, title, site, language }) => {
    const attributes = { text: title ?? url, title: title ?? url, xmlUrl: url, htmlUrl: site, language }
    const printed = Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}="${escaped(value)}"`],
    )
    return `    <outline type="rss" ${printed.join(' ')}/>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>Teller's feeds</title>
  </head>
  <body>
${lines.join('\n')}
  </body>
</opml>
`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
