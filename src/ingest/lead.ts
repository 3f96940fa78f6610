// The lead of an article: publishers set it apart from the text, and extractors leave it behind.
import { all, type Element, lineOf } from './tree.ts'

/** Characters that two spellings of one lead must share from the beginning: descriptions are cut short. */
const enough = 60

const labels = /standfirst|lead|intro|vorspann|subtitle|subheadline|dek|teaser|excerpt|summary|kicker/

/** The lead as the page prints it: what it also gives as its description. */
export function leadOf(root: Element, description: string | undefined): string | undefined {
  const key = keyOf(description ?? '')
  if (key.length < enough) return undefined
  const longest = (description ?? '').length * 4
  for (const element of all(root)) {
    if (element.chars < enough || element.chars > longest || !mayBe(element)) continue
    const text = lineOf(element)
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

/** Does the text have the lead already? */
export function holds(text: string, lead: string): boolean {
  return squeezed(text).includes(keyOf(lead))
}

const squeezed = (text: string) => text.replace(/[\s\u00ad]+/g, ' ').toLowerCase()
const keyOf = (text: string) => squeezed(text).trim().slice(0, enough)
