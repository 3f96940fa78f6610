// The few sentences that tell what some documents say; whole and unaltered, each with the documents that print it.
import { alike, type Terms, termsOf, weigh } from '../stories/terms.ts'
import { type Found, sentencesOf } from './sentences.ts'

export type Document = {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly published?: string
}
export type Length = { readonly words: number } | { readonly sentences: number }
/** `from` are the documents that print the sentence to the letter. */
export type Summed = { readonly text: string; readonly from: readonly string[] }

/** News says the most important first: the weight of a sentence's place falls off like this. */
const PLACE = 1
const CENTRE = 0.5
/** Two sentences that are this alike say the same. */
const SAME = 0.25

type Candidate = Found & { readonly document: number; readonly terms: Terms; readonly score: number }

/** Picks sentences up to the length asked for; in the order of the documents, and of each document's text. */
export function summarize(documents: readonly Document[], length: Length): readonly Summed[] {
  const candidates = candidatesOf(documents)
  const chosen: Candidate[] = []
  let words = 0
  for (const one of [...candidates].sort((a, b) => b.score - a.score)) {
    if ('sentences' in length && chosen.length >= length.sentences) break
    if ('words' in length && words + one.words > length.words) continue
    if (chosen.some(other => alike(other.terms, one.terms) > SAME)) continue
    chosen.push(one)
    words += one.words
  }
  return chosen
    .sort((a, b) => a.document - b.document || a.place - b.place)
    .map(({ text }) => ({
      text,
      from: documents.filter(document => document.text.includes(text)).map(({ id }) => id),
    }))
}

function candidatesOf(documents: readonly Document[]): readonly Candidate[] {
  const found = documents.flatMap(({ text }, document) =>
    sentencesOf(text).map(one => ({ ...one, document })),
  )
  const terms = weigh(found.map(({ text }) => termsOf('', text)))
  const centre = centreOf(terms)
  return found.map((one, index) => {
    const mine = terms[index] ?? new Map()
    return { ...one, terms: mine, score: PLACE / (1 + one.place) + CENTRE * alike(mine, centre) }
  })
}

/** What all sentences have in common. */
function centreOf(all: readonly Terms[]): Terms {
  const sum = new Map<string, number>()
  for (const terms of all) for (const [term, weight] of terms) sum.set(term, (sum.get(term) ?? 0) + weight)
  const length = Math.hypot(...sum.values()) || 1
  return new Map([...sum].map(([term, weight]) => [term, weight / length]))
}
