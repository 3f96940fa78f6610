// Judges each run of capitalised words by its shape and its company: does it name a person, and what title stands before?
import type { Gender, PeopleLexicon } from '../languages/people-lexicon.ts'
import { type Chunk, chunks, isInitial } from './chunks.ts'
import { afterName, isDate, type Kind, type Knowledge, kindOf } from './name-kinds.ts'
import { companyScore, shapeScore } from './name-score.ts'
import type { Prose, Sentence, Token } from './prose.ts'

/** A run of words that may name a person. Indices are into the sentence's tokens, end exclusive. */
export type Candidate = {
  readonly sentence: number
  readonly from: number
  readonly to: number
  /** The words of the name, initials without their full stops. */
  readonly words: readonly Token[]
  /** The title's words directly before, inside the run: "Georgian President". */
  readonly title?: Chunk
  readonly gender?: Gender
  /** What the words around it say of its case, where the language has cases. */
  readonly stands?: 'nominative' | 'oblique'
  /** Its first word opens the sentence and may be no part of it: "Отставка Чернова". */
  readonly doubtful: boolean
  /** How surely it is a person: 1 is enough. */
  readonly score: number
}

export function candidates(prose: Prose, knowledge: Knowledge): Candidate[] {
  return prose.sentences.flatMap((sentence, index) => {
    if (isTitleCase(sentence, knowledge.lexicon)) return []
    return chunks(sentence, knowledge.lexicon).flatMap(chunk => judged(sentence, index, chunk, knowledge))
  })
}

/** A sentence where nearly every word has a capital tells nothing by capitals. */
function isTitleCase({ tokens }: Sentence, lexicon: PeopleLexicon): boolean {
  const words = tokens.filter(
    token => token.kind === 'word' && token.text.length > 2 && !lexicon.stops.has(token.lower),
  )
  const capitals = words.filter(token => token.capital).length
  // A list of names has many capitals too, and a comma or bracket to every few of them.
  const marks = tokens.filter(token => /^[,;(:]$/.test(token.text)).length
  const closed = /^[.!?…"”»]$/.test(tokens.at(-1)?.text ?? '')
  return !closed && words.length >= 6 && capitals > words.length * 0.9 && marks * 4 < capitals
}

const nameKinds = new Set<Kind>([
  'given',
  'initial',
  'word',
  'particle',
  'place',
  'people',
  'common',
  'shaped',
  'honorific',
])

function judged(sentence: Sentence, index: number, chunk: Chunk, knowledge: Knowledge): Candidate[] {
  const { lexicon } = knowledge
  const { tokens } = sentence
  const kinds: Kind[] = []
  for (let i = chunk.from; i < chunk.to; i++) {
    const token = tokens[i]
    const own = token ? kindOf(token, i === 0 || isOpening(tokens, i), knowledge) : 'particle'
    if (token && own === 'given' && lexicon.calendar.has(token.lower) && isDate(tokens, i, lexicon))
      kinds.push('never')
    else kinds.push(own === 'never' && afterName(tokens, i, kinds, knowledge) ? 'word' : own)
  }
  const kind = (i: number): Kind | undefined => kinds[i - chunk.from]

  let { from } = chunk
  let to = chunk.to
  // Words that only open the sentence.
  while (from < to && (kind(from) === 'never' || kind(from) === 'particle')) from++
  while (to > from && (kind(to - 1) === 'never' || kind(to - 1) === 'particle')) to--

  // The title ends at the last honorific, role or body that a name follows.
  let start = from
  let titled = false
  let honorific: Gender | undefined
  let honoured = false
  for (let i = from; i < to; i++) {
    const own = kind(i)
    if (own === 'never') start = i + 1
    if (own !== 'honorific' && own !== 'role' && own !== 'body') continue
    if (own === 'honorific' && (i === to - 1 || kind(i - 1) === 'given' || kind(i - 1) === 'word')) continue
    // "Margaret Court", "Harmony Hunter": behind a name, a word that has been a surname may be one again.
    const behind = i > start ? kind(i - 1) : undefined
    if (i === to - 1 && own === 'role' && (behind === 'given' || behind === 'word' || behind === 'initial'))
      continue
    if (own === 'body' && i === to - 1 && behind === 'given' && lexicon.surnames.has(tokens[i]?.lower ?? ''))
      continue
    // "Park Sun-ae", "Long Zhang".
    if (own === 'body' && i === start && i < to - 1 && lexicon.surnames.has(tokens[i]?.lower ?? '')) continue
    start = i + 1
    titled = own !== 'body' || titled
    if (own === 'honorific') {
      honoured = true
      honorific = lexicon.honorifics.get(tokens[i]?.lower ?? '')
    }
    if (own === 'body') honoured = false
  }
  while (start < to && (kind(start) === 'particle' || tokens[start]?.text === '.')) start++
  while (start < to - 1 && (kind(start) === 'modifier' || kind(start) === 'people') && to - start > 2) start++
  if (start < to - 1 && kind(start) === 'modifier') start++
  if (start < to - 1 && kind(start) === 'acronym' && to - start > 2) start++
  // «Отставка Олега Петровича Чернова»: the word that opens the sentence stands before a full name.
  if (
    to - start > 2 &&
    kind(start) === 'word' &&
    kind(start + 1) === 'given' &&
    isOpening(tokens, start) &&
    lexicon.articles.size === 0
  )
    start++
  if (start >= to) return []
  if (
    kind(start) === 'place' &&
    to - start > 2 &&
    (kind(start + 1) === 'given' || roleOf(tokens, from, lexicon))
  )
    start++
  // "Minister of National Development X Y": what the office is called stands before the name.
  while (to - start > 2 && ['common', 'shaped', 'modifier'].includes(kind(start) ?? '')) start++
  const inside = kinds.slice(start - chunk.from, to - chunk.from)
  if (
    inside.some(one => !nameKinds.has(one)) &&
    !inside.every(
      one =>
        nameKinds.has(one) || one === 'role' || one === 'body' || one === 'modifier' || one === 'acronym',
    )
  )
    return []
  const words = tokens.slice(start, to).filter(token => token.text !== '.')
  if (words.length === 0 || words.every(isInitial) || words.length > 7) return []

  const title = start > from ? { from, to: start } : undefined
  const score =
    shapeScore(words, inside, knowledge) +
    companyScore(sentence, start, to, title, titled, honoured, knowledge)
  return [
    {
      sentence: index,
      from: start,
      to,
      words,
      ...(title ? { title } : {}),
      ...(honorific ? { gender: honorific } : {}),
      ...standing(tokens, start, to, lexicon),
      doubtful: start === from && to - start > 1 && isOpening(tokens, start) && kind(start) === 'word',
      score,
    },
  ]
}

const openers = new Set(['"', '“', '«', '„', "'", '‘', '(', '—', '–', '-', ':', '•', '▪', '…', '.', '!', '?'])
const isOpening = (tokens: readonly Token[], at: number) =>
  at === 0 || openers.has(tokens[at - 1]?.text ?? '')

/** A verb behind it has it for a subject; a preposition or a declined title before it does not. */
function standing(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: PeopleLexicon,
): Pick<Candidate, 'stands'> {
  const before = tokens[from - 1]
  const after = tokens[to]
  const role = before ? lexicon.role(before.lower) : undefined
  if (role !== undefined) return { stands: role === before?.lower ? 'nominative' : 'oblique' }
  if (before && lexicon.prepositions.has(before.lower)) return { stands: 'oblique' }
  if (after && (lexicon.saying.has(after.lower) || lexicon.doing.has(after.lower)))
    return { stands: 'nominative' }
  if (before && lexicon.saying.has(before.lower)) return { stands: 'nominative' }
  return {}
}

/** Does "minister of", "ambassador to" stand directly before? */
const roleOf = (tokens: readonly Token[], at: number, lexicon: PeopleLexicon) =>
  lexicon.of.has(tokens[at - 1]?.lower ?? '') && lexicon.role(tokens[at - 2]?.lower ?? '') !== undefined
