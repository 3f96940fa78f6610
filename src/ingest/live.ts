// Live blogs: entries one under the other, each with the time that it was written at.

/** A single time belongs to the page; so many belong to entries. */
export const leastEntries = 3
/** "20:05", "8.05pm BST", "2 November, 20:05". */
export const longestTime = 30
const time =
  /^(?:\p{L}{0,12}\.?,?\s*\d{1,2}\.?\s*\p{L}{3,12}\.?,?\s*(?:\d{4},?\s*)?)?(?:um |at |в )?\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:uhr|мск|h|\p{Lu}{2,4})?$/iu

/** Nothing but a time of day. */
export const isTime = (text: string): boolean =>
  text.length <= longestTime && /\d/.test(text) && time.test(text.trim())

type Json = Readonly<Record<string, unknown>>

/** The entries as a page tells them to search engines: the time as it is on the page's own clock, a headline, a text. */
export function liveBodyOf(updates: unknown): string | undefined {
  if (!Array.isArray(updates)) return undefined
  const entries = updates
    .filter(isEntry)
    .map(({ datePublished, headline, articleBody }) =>
      [
        typeof datePublished === 'string' ? /T(\d\d:\d\d)/.exec(datePublished)?.[1] : undefined,
        typeof headline === 'string' ? headline.trim() : undefined,
        articleBody.trim(),
      ]
        .filter(Boolean)
        .join('\n'),
    )
  return entries.length === 0 ? undefined : entries.join('\n')
}

const isEntry = (update: unknown): update is Json & { readonly articleBody: string } =>
  typeof update === 'object' &&
  update !== null &&
  'articleBody' in update &&
  typeof update.articleBody === 'string'
