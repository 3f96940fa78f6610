// The lead of an article: publishers set it apart from the text, and extractors leave it behind.
import { wordsOf } from './furniture.ts'
import { linesOf } from './lines.ts'
import { all, type Element } from './tree.ts'
import { linkShare } from './weigh.ts'

/** What leads into an article, set apart from it. */
export const leads = wordsOf(
  'lead|lede|intro|introduction|articleintro|introtext|standfirst|teaser(?:-?text)?|abstract|excerpt|summary|chapo|chapeau|vorspann|sub-?title|sub-?headline|dek|description|bajada|copete|sumario|entradilla|sottotitolo|sommario',
)
/** A lead is a paragraph or two. */
export const longestLead = 1_500

/** Characters that two spellings of one lead must share from the beginning: descriptions are cut short. */
const enough = 60

/** A lead with more links is a list of other stories. */
const mostLinks = 0.3

const labels = /standfirst|lead|intro|vorspann|subtitle|subheadline|dek|teaser|excerpt|summary|kicker/

/** The lead as the page prints it: what it also gives as its description. */
export function leadOf(root: Element, description: string | undefined): string | undefined {
  const key = keyOf(description ?? '')
  if (key.length < enough) return undefined
  const longest = (description ?? '').length * 4
  for (const element of all(root)) {
    if (element.chars < enough || element.chars > longest || !mayBe(element)) continue
    const text = textOf(element)
    if (keyOf(text) === key) return text
  }
  return undefined
}

const mayBe = ({ name, label, attributes }: Element) =>
  name === 'p' ||
  name === 'h2' ||
  name === 'h3' ||
  attributes.itemprop === 'description' ||
  labels.test(label)

/** The lead as the page names it, between the heading and the place of the text. */
export function namedLead(root: Element, place: Element | undefined): string | undefined {
  const elements = all(root)
  const end = place === undefined ? -1 : elements.indexOf(place)
  const heading = elements.findLastIndex(({ name }, index) => name === 'h1' && index < end)
  if (heading === -1) return undefined
  const lead = elements
    .slice(heading + 1, end)
    .find(
      element =>
        (leads.test(element.label) || isUnder(elements[heading], element)) &&
        element.chars >= enough &&
        element.chars <= longestLead &&
        element.prose > 0 &&
        linkShare(element) <= mostLinks,
    )
  return lead && textOf(lead)
}

/** A heading of the second rank, next to that of the first. */
const isUnder = (heading: Element | undefined, { name, parent }: Element) =>
  name === 'h2' && parent !== undefined && parent === heading?.parent

/** As it is printed: no blanks around what stands in a line. */
const textOf = (element: Element) =>
  linesOf(element)
    .map(({ text }) => text.replace(/\s+/g, ' '))
    .join(' ')

/** Does the text have the lead already? */
export function holds(text: string, lead: string): boolean {
  return squeezed(text).includes(keyOf(lead))
}

const squeezed = (text: string) => text.replace(/[\s\u00ad]+/g, ' ').toLowerCase()
const keyOf = (text: string) => squeezed(text).trim().slice(0, enough)
