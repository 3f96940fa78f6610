// The text that a page repeats for search engines: it stands in where the page shows less, because a script or a payment is missing.

/** Characters of a sentence's beginning that are compared: spellings differ further on. */
const compared = 30
/** Shorter texts are teasers. */
const shortestBody = 400
/** The page shows the text where it has so many of its sentences. */
const enoughShown = 0.5
/** What is told must be so much longer than what is shown. */
const muchLonger = 1.2

/** Is the told text the article, and the shown one something else or a part of it? */
export function isMissing(told: string, shown: string): boolean {
  if (told.length < shortestBody || told.length < shown.length * muchLonger) return false
  const here = squeezed(shown)
  const sentences = told
    .split(/(?<=[.!?…。]["”»]?)\s+|\n+/)
    .map(sentence => squeezed(sentence).slice(0, compared))
    .filter(({ length }) => length === compared)
  if (sentences.length === 0) return false
  return sentences.filter(sentence => here.includes(sentence)).length < sentences.length * enoughShown
}

const squeezed = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
