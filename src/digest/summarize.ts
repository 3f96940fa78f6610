// The few sentences that tell what some documents say; whole and unaltered, each with the documents that print it.
import { origins } from '../model/reprint.ts'
import { alike, type Terms, termsOf, weighTogether } from '../stories/terms.ts'
import { type Found, sentencesOf, wordsOf } from './sentences.ts'
import { type Pair, pairsOf, worthOfPairs } from './telling.ts'

export type Document = {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly published?: string
}
export type Length = { readonly words: number } | { readonly sentences: number }
/** `from` are the documents that print the sentence to the letter. */
export type Summed = { readonly text: string; readonly from: readonly string[] }

/** Two sentences that are this alike say the same. */
const SAME = 0.35
/** What leans on the sentence before it, where that is not told, or on who is speaking, is worth less by itself. */
const POINTS_BACK = 0.75
const OF_THE_SPEAKER = 0.65
/** Of few sentences the shortest would win always, without so many words that each of them costs besides its own … */
const COST = 15
/** … and among many that fill a page, less. */
const COST_ON_A_PAGE = 5

type Candidate = Found & {
  readonly document: number
  readonly voice: number
  readonly terms: Terms
  readonly pairs: ReadonlySet<Pair>
}

/**
 * Picks sentences up to the length asked for, each time the one that says most per word of what is worth repeating and
 * not said yet. In the order of the documents, and of each document's text. What says the same as a `known` sentence is
 * not told.
 */
export function summarize(
  documents: readonly Document[],
  length: Length,
  known: readonly string[] = [],
): readonly Summed[] {
  const candidates = candidatesOf(documents, known)
  const worth = worthOfPairs(candidates)
  const chosen: Candidate[] = []
  const said = new Set<Pair>(known.flatMap(text => [...pairsOf({ words: wordsOf(text) })]))
  let words = 0
  let gained = 0
  for (;;) {
    if ('sentences' in length && chosen.length >= length.sentences) break
    const others = 'sentences' in length ? ofOthers(candidates, chosen) : []
    // Beside what was chosen before, the shortest of them would win whatever it says.
    const best = bestOf(others, { gained: 0, words: 0 }) ?? bestOf(candidates, { gained, words })
    if (!best) break
    chosen.push(best.one)
    words += best.one.words.length
    gained += best.gain
    for (const pair of best.one.pairs) said.add(pair)
  }
  return chosen
    .sort((a, b) => a.document - b.document || a.place - b.place)
    .map(({ text }) => ({
      text,
      from: documents.filter(document => document.text.includes(text)).map(({ id }) => id),
    }))

  function bestOf(all: readonly Candidate[], before: { readonly gained: number; readonly words: number }) {
    let best: { one: Candidate; score: number; gain: number } | undefined
    for (const one of all) {
      if ('words' in length && words + one.words.length > length.words) continue
      const follows = chosen.some(other => other.document === one.document && other.place + 1 === one.place)
      const gain = gainOf(one, worth, said, follows)
      const score =
        'words' in length
          ? gain / (one.words.length + COST_ON_A_PAGE)
          : (before.gained + gain) / (before.words + one.words.length + COST)
      if (best && score <= best.score) continue
      if (chosen.includes(one) || chosen.some(other => alike(other.terms, one.terms) > SAME)) continue
      best = { one, score, gain }
    }
    return best
  }
}

/** Of three sentences the last one is another voice's, where there is one: what one alone tells is half of the news. */
function ofOthers(
  candidates: readonly Candidate[],
  [first, second]: readonly Candidate[],
): readonly Candidate[] {
  const isOneVoice = first !== undefined && first.voice === second?.voice
  return isOneVoice
    ? candidates.filter(one => one.voice !== first.voice && !one.pointsBack && !one.ofTheSpeaker)
    : []
}

function gainOf(
  one: Candidate,
  worth: ReadonlyMap<Pair, number>,
  said: ReadonlySet<Pair>,
  follows: boolean,
): number {
  let gain = 0
  for (const pair of one.pairs) if (!said.has(pair)) gain += worth.get(pair) ?? 0
  return gain * (one.pointsBack && !follows ? POINTS_BACK : 1) * (one.ofTheSpeaker ? OF_THE_SPEAKER : 1)
}

function candidatesOf(documents: readonly Document[], known: readonly string[]): readonly Candidate[] {
  const voices = origins(documents.map(({ id, text }) => ({ publisher: id, text })))
  const found = documents.flatMap(({ title, text }, document) =>
    sentencesOf(title, text).map(one => ({ ...one, document, voice: voices[document] ?? document })),
  )
  const terms = weighTogether([...found.map(({ text }) => text), ...known].map(text => termsOf('', text)))
  const heard = terms.slice(found.length)
  return found
    .map((one, at) => ({ ...one, terms: terms[at] ?? new Map(), pairs: pairsOf(one) }))
    .filter(one => heard.every(other => alike(other, one.terms) <= SAME))
}
