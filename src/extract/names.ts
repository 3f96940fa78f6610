// Judges each run of capitalised words by its shape and its company: does it name a person, and what title stands before?
import type { Gender, PeopleLexicon } from '../languages/people-lexicon.ts'
import { type Chunk, chunks, isInitial, isNameWord } from './chunks.ts'
import type { KnownPlaces } from './known-places.ts'
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

export type Knowledge = {
  readonly lexicon: PeopleLexicon
  readonly places: KnownPlaces
  /** Lower-case words of the article that are also printed without a capital. */
  readonly ordinary: ReadonlySet<string>
}

const bare = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '')
const allCapitals = /^[\p{Lu}\p{N}'’&.-]{2,}$/u

/** Words that the article prints in lower case somewhere: a capital does not make them a name. */
export function ordinaryWords(prose: Prose): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { tokens } of prose.sentences)
    for (const token of tokens) if (token.kind === 'word' && !token.capital) found.add(token.lower)
  return found
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

type Kind =
  | 'honorific'
  | 'role'
  | 'modifier'
  | 'people'
  | 'body'
  | 'place'
  | 'never'
  | 'given'
  | 'initial'
  | 'acronym'
  | 'common'
  | 'shaped'
  | 'word'
  | 'particle'

function isGiven(token: Token, { lexicon }: Knowledge): boolean {
  const lower = bare(token.lower)
  if (lexicon.given.has(token.lower) || lexicon.given.has(lower)) return true
  const first = lower.split('-')[0]
  if (first !== undefined && first !== lower && first.length > 2 && lexicon.given.has(first)) return true
  return lexicon
    .forms(token.text, 'given')
    .some(form => form.lemma !== token.text && lexicon.given.has(form.lemma.toLowerCase()))
}

function isPlace(token: Token, { lexicon, places }: Knowledge): boolean {
  const has = (word: string) => places.words.has(word) || lexicon.places.has(word)
  return has(token.lower) || lexicon.forms(token.text, 'surname').some(form => has(form.lemma.toLowerCase()))
}

function kindOf(token: Token, first: boolean, knowledge: Knowledge): Kind {
  const { lexicon, places, ordinary } = knowledge
  const { lower } = token
  if (!isNameWord(token)) return 'particle'
  if (isInitial(token) && token.text.length <= 6)
    return lower.length === 1 && first && lexicon.never.has(lower) ? 'never' : 'initial'
  if (lexicon.honorifics.has(lower)) return 'honorific'
  const given = isGiven(token, knowledge)
  if (given && !(first && lexicon.never.has(lower))) return 'given'
  if (first && lexicon.adverb(lower)) return 'never'
  if (lexicon.role(lower) !== undefined) return 'role'
  if (lexicon.body(lower) || lexicon.body(bare(lower))) return 'body'
  if (lexicon.modifier(lower) !== undefined) return 'modifier'
  if (lexicon.never.has(lower)) return 'never'
  if (places.peoples.has(lower) || places.peoples.has(lower.replace(/s$/, ''))) return 'people'
  if (lexicon.adjective(lower) && ordinary.has(lower)) return 'people'
  if (allCapitals.test(token.text) && token.text.length <= 6) return 'acronym'
  if (isPlace(token, knowledge)) return 'place'
  if (lexicon.placeNoun(lower)) return 'common'
  if (
    lexicon.common.has(lower) ||
    lexicon.common.has(lower.replace(/s$/, '')) ||
    (ordinary.has(lower) && !lexicon.shape.test(lower))
  )
    return 'common'
  if (lexicon.wordShape.test(lower) && !lexicon.shape.test(lower)) return 'shaped'
  return 'word'
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

/** "In June", "May 3": a month, not April or June somebody. */
const isDate = (tokens: readonly Token[], i: number, lexicon: PeopleLexicon) =>
  lexicon.prepositions.has(tokens[i - 1]?.lower ?? '') || tokens[i + 1]?.kind === 'number'

/** A word that opens sentences is a surname behind a given name: "Theresa May", "Zhang Jun". */
function afterName(
  tokens: readonly Token[],
  i: number,
  kinds: readonly Kind[],
  { lexicon }: Knowledge,
): boolean {
  const before = kinds.at(-1)
  if (before !== 'given' && before !== 'word' && before !== 'role' && before !== 'honorific') return false
  return (
    !lexicon.articles.has(tokens[i]?.lower ?? '') &&
    !lexicon.calendar.has(tokens[i]?.lower ?? '') &&
    tokens[i + 1]?.kind !== 'number'
  )
}

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

/** What the words alone tell. */
function shapeScore(words: readonly Token[], kinds: readonly Kind[], knowledge: Knowledge): number {
  const { lexicon, places } = knowledge
  const last = words.at(-1)
  if (!last) return 0
  const count = words.filter(word => !lexicon.particles.has(word.lower)).length
  let score = count >= 2 ? (count <= 4 ? lexicon.prior : lexicon.prior / 3) : 0
  if (kinds[0] === 'given') score += count >= 2 ? 1.5 : 0.4
  else if (count >= 3 && kinds.includes('given')) score += 0.8
  if (kinds.includes('initial') && count >= 2) score += 1
  if (words.some((word, i) => i > 0 && lexicon.patronymic(word.lower))) score += 2
  if (lexicon.shape.test(bare(last.lower))) score += count >= 2 ? 0.5 : 0.3
  for (const [i, kind] of kinds.entries()) {
    if (
      kind === 'common' ||
      kind === 'role' ||
      kind === 'body' ||
      kind === 'modifier' ||
      kind === 'honorific'
    )
      score -= count === 1 ? 3 : i === 0 || kinds[0] !== 'given' ? 1 : 0.4
    if (kind === 'people') score -= 1
    if (kind === 'shaped') score -= count === 1 ? 1 : kinds[0] === 'given' ? 0.2 : 0.6
    if (kind === 'acronym') score -= 1.5
    if (kind === 'place') score -= count === 1 ? 3 : kinds[0] === 'given' ? 0.5 : 1.2
  }
  if (count === 1 && lexicon.calendar.has(last.lower)) score -= 3
  const phrase = words.map(word => word.lower).join(' ')
  if (places.phrases.has(phrase)) score -= 3
  return score
}

/** What stands before and behind tells the rest. */
function companyScore(
  sentence: Sentence,
  from: number,
  to: number,
  title: Chunk | undefined,
  titled: boolean,
  honoured: boolean,
  knowledge: Knowledge,
): number {
  const { lexicon } = knowledge
  const { tokens } = sentence
  const before = tokens[(title?.from ?? from) - 1]
  const direct = tokens[from - 1]
  const after = tokens[to]
  const givenFirst = to - from > 1 && tokens[from] !== undefined && isGiven(tokens[from], knowledge)
  let score = 0
  if (honoured) score += 3
  else if (titled) score += 2
  if (!title && direct && !direct.capital && lexicon.role(direct.lower) !== undefined) score += 2
  if (direct?.text === ',' && roleBeforeComma(tokens, from - 1, lexicon)) score += 1.5
  if (before && lexicon.saying.has(before.lower) && !title) score += 0.8
  if (!title && before && lexicon.articles.has(before.lower)) score -= givenFirst ? 1.2 : 2
  if (!title && before && lexicon.placePrepositions.has(before.lower)) score -= to - from === 1 ? 1.5 : 0.6
  if (!title && before && lexicon.of.has(before.lower))
    score -= ofWhat(tokens, from - 2, knowledge) * (givenFirst ? 0.3 : 1)
  if (!after) return score
  if (after.text === ',' || after.text === '(') score += appositionScore(tokens, to + 1, lexicon)
  if (lexicon.who.has(after.lower)) score += to - from === 1 ? 0.8 : 1.5
  if (lexicon.saying.has(after.lower)) score += 1
  else if (lexicon.doing.has(after.lower)) score += 0.5
  else if (
    after.kind === 'word' &&
    !after.capital &&
    (lexicon.body(after.lower) || lexicon.placeNoun(after.lower))
  )
    score -= givenFirst ? 0.8 : 2.5
  return score
}

/** "The province of X", "the leader of X", "Y of X": X is a place or a body; "the wife of X" is a person. */
function ofWhat(tokens: readonly Token[], at: number, { lexicon }: Knowledge): number {
  const noun = tokens[at]
  if (!noun) return 0
  if (lexicon.placeNoun(noun.lower) || lexicon.body(noun.lower)) return 2
  if (lexicon.role(noun.lower) !== undefined && !lexicon.relative(noun.lower)) return 1
  return noun.capital && isNameWord(noun) ? 0.6 : 0
}

/** ", 58,", ", who …", ", the leader of …": what follows a person's name. */
function appositionScore(tokens: readonly Token[], at: number, lexicon: PeopleLexicon): number {
  const first = tokens[at]
  if (!first) return 0
  if (
    first.kind === 'number' &&
    /^\d{2}$/.test(first.text) &&
    [',', ')', '.'].includes(tokens[at + 1]?.text ?? '')
  )
    return 2
  if (lexicon.who.has(first.lower)) return 1.5
  for (let i = at; i < Math.min(at + 7, tokens.length); i++) {
    const token = tokens[i]
    if (!token || token.text === ',' || token.text === '.' || lexicon.of.has(token.lower)) return 0
    if (
      !token.capital &&
      (lexicon.saying.has(token.lower) ||
        lexicon.being.has(token.lower) ||
        (lexicon.doing.has(token.lower) && lexicon.role(token.lower) === undefined))
    )
      return 0
    if (token.kind === 'word' && lexicon.role(token.lower) !== undefined)
      return token.capital && i > at + 2 ? 0.5 : 1.7
  }
  return 0
}

/** "His opponent, X", "the head of the commission, X": a role stands in the phrase before the comma. */
function roleBeforeComma(tokens: readonly Token[], comma: number, lexicon: PeopleLexicon): boolean {
  for (let i = comma - 1; i >= Math.max(0, comma - 12); i--) {
    const token = tokens[i]
    if (!token || token.text === ',' || token.text === '.' || lexicon.saying.has(token.lower)) return false
    if (token.kind === 'word' && !token.capital && lexicon.role(token.lower) !== undefined)
      return i === comma - 1 || lexicon.of.has(tokens[i + 1]?.lower ?? '')
    if (
      token.kind === 'word' &&
      token.capital &&
      lexicon.role(token.lower) !== undefined &&
      lexicon.of.has(tokens[i + 1]?.lower ?? '')
    )
      return true
  }
  return false
}
