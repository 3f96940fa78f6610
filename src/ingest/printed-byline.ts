// The author as a page prints it beside its article, for pages that tell machines none.
import { wordsOf } from './furniture.ts'
import { closest, type Element, lineOf } from './tree.ts'

/** Two or three names with "and" between them. */
const longest = 100
/** Characters that are read of an element: white space between its words does not count, and may be long. */
const mostRead = 2_000
const labels = wordsOf(
  'author(?:s|[-_]*name)?|by-?line|post-?author|entry-?author|article-?author|autor(?:en|in|es)?|redakteur|verfasser|writer|reporter|creator|fn|firma',
)
const other = wordsOf(
  'comments?\\w*|\\w*comments|related|recommend\\w*|teasers?|side-?bar|widgets?|footer|bio(?:graphy)?|avatar|quote',
)
const before =
  /^(?:written |posted |published |reported |article |text |texte? |ein beitrag |geschrieben |verfasst |artikel )?(?:by|von|vom|par|por|di|da|av|af|door|przez|autor(?:in|en|es|zy)?|author|автор(?:ы)?|текст|redacción|redaktion)(?!\p{L})\s*:?\s*/iu
/** What stands behind a name in the same line: a date, a role, a paper. */
const behind = /\s*(?:[|•·–—,;(/@]|\d|\b(?:am|on|le|el|in|um|updated|published|posted)\b).*$/su

/** The first of all places that name an author which holds what may be a name. */
export function printedByline(elements: readonly Element[]): string | undefined {
  for (const is of [isMarked, isLinked, isNamed])
    for (const element of elements) {
      if (!is(element) || closest(element, ({ label }) => other.test(label))) continue
      const name = nameIn(element.attributes.content ?? lineOf(element, mostRead))
      // A single word may be a button.
      if (name !== undefined && (is === isMarked || name.includes(' '))) return name
    }
  return undefined
}

const isMarked = ({ attributes }: Element) => /(?:^|\s)author(?:\s|$)/i.test(attributes.itemprop ?? '')
const isLinked = ({ attributes }: Element) => /(?:^|\s)author(?:\s|$)/i.test(attributes.rel ?? '')
const isNamed = ({ label }: Element) => labels.test(label)

function nameIn(line: string): string | undefined {
  if (line.length === 0 || line.length > longest * 2) return undefined
  const name = line.replace(before, '').replace(behind, '').trim()
  const words = name.split(/\s+/)
  const isName =
    name.length >= 4 &&
    name.length <= longest &&
    words.length <= 8 &&
    /^\p{Lu}/u.test(name) &&
    /^[\p{L}\p{M}\s.'’&-]+$/u.test(name) &&
    !/[.!?]$/.test(name.replace(/\b\p{Lu}\.$/u, ''))
  return isName ? name : undefined
}
