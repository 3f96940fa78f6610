// Judges each run of capitalised words by its shape and its company: does it name a person, and what title stands before?
import type { Gender, PeopleLexicon } from '../../languages/people-lexicon.ts'
import type { Prose, Sentence, Token } from '../text/prose.ts'
import { type Chunk, chunks, isInitial, isNameWord, nickname } from './chunks.ts'
import { type Bounds, boundsOf } from './name-bounds.ts'
import { afterName, isDate, type Kind, type Knowledge, kindOf } from './name-kinds.ts'
import { companyScore, shapeScore } from './name-score.ts'
import { agreeing, standing } from './name-stands.ts'

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
  /** The sex that its verb tells, where the language's verbs do. */
  readonly agrees?: Gender
  /** Its first word opens the sentence and may be no part of it: "Отставка Чернова". */
  readonly doubtful: boolean
  /** How surely it is a person: 1 is enough. */
  readonly score: number
}

export function candidates(prose: Prose, knowledge: Knowledge): Candidate[] {
  return prose.sentences.flatMap((sentence, index) => {
    if (isTitleCase(sentence, knowledge.lexicon)) return []
    return chunks(sentence, knowledge.lexicon)
      .flatMap(chunk => parted(sentence, chunk, knowledge))
      .flatMap(chunk => judged(sentence, index, chunk, knowledge))
  })
}

/** «Подруга Семёна Варенцова Евгения Лисичкина»: two full names side by side, in a language that needs no "of" between them. */
function parted({ tokens }: Sentence, chunk: Chunk, knowledge: Knowledge): Chunk[] {
  if (knowledge.lexicon.articles.size > 0 || chunk.to - chunk.from < 4) return [chunk]
  const kinds = tokens.slice(chunk.from, chunk.to).map(token => kindOf(token, false, knowledge))
  for (let i = 2; i < kinds.length - 1; i++)
    if (
      kinds[i - 2] === 'given' &&
      kinds[i - 1] === 'word' &&
      kinds[i] === 'given' &&
      kinds[i + 1] === 'word'
    )
      return [
        { from: chunk.from, to: chunk.from + i },
        { from: chunk.from + i, to: chunk.to },
      ]
  return [chunk]
}

/** A sentence where nearly every word has a capital tells nothing by capitals. */
function isTitleCase({ tokens }: Sentence, lexicon: PeopleLexicon): boolean {
  const words = tokens.filter(
    token => token.kind === 'word' && token.text.length > 2 && !lexicon.stops.has(token.lower),
  )
  const capitals = words.filter(token => token.capital).length
  // A list of names has many capitals too, and a comma or bracket to every few of them.
  const marks = tokens.filter(token => /^[,;(:|/–—]$/.test(token.text) || token.kind === 'number').length
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
    // "A. Watson", «А. Чернов»: a letter with a full stop opens a name, whatever word it is else.
    if (
      own === 'never' &&
      token?.text.length === 1 &&
      tokens[i + 1]?.text === '.' &&
      isNameWord(tokens[i + 2])
    )
      kinds.push('initial')
    // "48 MW Kiru": a unit behind a figure.
    else if (own === 'initial' && token?.text.length === 2 && tokens[i - 1]?.kind === 'number')
      kinds.push('acronym')
    else if (token && own === 'given' && lexicon.calendar.has(token.lower) && isDate(tokens, i, lexicon))
      kinds.push('never')
    else if (own === 'modifier' && isAdjectiveSurname(tokens, i, kinds, chunk, lexicon)) kinds.push('word')
    else kinds.push(own === 'never' && afterName(tokens, i, kinds, knowledge) ? 'word' : own)
  }
  asFamilyName(tokens, chunk, kinds, lexicon)
  const between = nicknamed(tokens, chunk, kinds)
  const opens = (at: number) => isOpening(tokens, at)
  const bounds = boundsOf(tokens, chunk, kinds, opens, lexicon)
  if (!bounds) return []
  const { from, start, to, titled, honoured, honorific } = bounds
  const inside = kinds.slice(start - chunk.from, to - chunk.from)
  if (
    inside.some(one => !nameKinds.has(one)) &&
    !inside.every(
      one =>
        nameKinds.has(one) || one === 'role' || one === 'body' || one === 'modifier' || one === 'acronym',
    )
  )
    return []
  // "Mr. Stone", "Mrs. Bell": behind an honorific any noun is a surname.
  if (honoured && inside.length === 1 && (inside[0] === 'common' || inside[0] === 'shaped'))
    inside[0] = 'word'
  const words = unglued(
    joinedPrefixes(tokens.slice(start, to).filter(token => !between.has(token))),
    lexicon,
  ).filter(token => token.text !== '.')
  if (words.length === 0 || words.every(isInitial) || words.length > longest) return []

  const title = start > from ? { from, to: start } : undefined
  const score =
    shapeScore(words, inside, knowledge) +
    companyScore(sentence, start, to, title, titled, honoured, inside, knowledge)
  return [
    {
      sentence: index,
      from: start,
      to,
      words,
      ...(title ? { title } : {}),
      ...(honorific ? { gender: honorific } : {}),
      ...standing(tokens, start, to, lexicon),
      ...agreeing(tokens, start, to, lexicon),
      doubtful: isDoubtful(bounds, kinds[start - chunk.from], opens, lexicon),
      score,
    },
  ]
}

/** The words of a nickname inside a name, with their marks: they are none of its own. */
function nicknamed(tokens: readonly Token[], chunk: Chunk, kinds: Kind[]): ReadonlySet<Token> {
  const found = new Set<Token>()
  for (let i = chunk.from + 1; i < chunk.to; i++) {
    const size = nickname(tokens, i)
    for (const token of tokens.slice(i, i + size)) found.add(token)
    for (let at = i; at < i + size; at++) kinds[at - chunk.from] = 'particle'
    i += size
  }
  return found
}

/** "O’ Brien", printed with a space behind the apostrophe, is one word. */
function joinedPrefixes(words: readonly Token[]): Token[] {
  const found: Token[] = []
  for (let i = 0; i < words.length; i++) {
    const [word, mark, next] = words.slice(i, i + 3)
    if (!word) continue
    if (mark && next && /^['’]$/.test(mark.text)) {
      const text = word.text + mark.text + next.text
      found.push({ ...word, end: next.end, text, lower: `${word.lower}'${next.lower}` })
      i += 2
    } else found.push(word)
  }
  return found
}

/** "Beridze-in": a dash that was printed as a hyphen ends the name. */
function unglued(words: readonly Token[], { glued }: PeopleLexicon): Token[] {
  return words.map(word => {
    const text = glued.exec(word.text)?.[1]
    if (text === undefined) return word
    return { ...word, text, lower: word.lower.slice(0, text.length), end: word.start + text.length }
  })
}

/** A name has no more words, its particles among them. */
const longest = 10

/** In a language without articles any word may open a sentence and stand before a name: «Отставка Чернова». */
const isDoubtful = (
  { from, start, to }: Bounds,
  kind: Kind | undefined,
  opens: (at: number) => boolean,
  lexicon: PeopleLexicon,
): boolean =>
  lexicon.articles.size === 0 && start === from && to - start > 1 && opens(start) && kind === 'word'

/** «Ренато Усатого», «А. Беспрозванных»: a declined adjective that ends a name is a surname. */
function isAdjectiveSurname(
  tokens: readonly Token[],
  at: number,
  kinds: readonly Kind[],
  chunk: Chunk,
  lexicon: PeopleLexicon,
): boolean {
  if (lexicon.articles.size > 0 || at !== chunk.to - 1) return false
  const before = tokens[at - 1]?.text === '.' ? kinds.at(-2) : kinds.at(-1)
  return before === 'given' || before === 'word' || before === 'initial'
}

/** "Park Joo-min", "He Qinghua", "Sun Lijun": a family name of eastern Asia is one whatever else the word means. */
function asFamilyName(
  tokens: readonly Token[],
  chunk: Chunk,
  kinds: Kind[],
  { familyFirst, eastern, articles }: PeopleLexicon,
): void {
  for (let i = chunk.from; i < chunk.to - 1; i++) {
    const own = kinds[i - chunk.from]
    const next = tokens[i + 1]
    if (articles.has(tokens[i]?.lower ?? '')) continue
    if (own === 'given' || !next || !familyFirst.has(tokens[i]?.lower ?? '')) continue
    const given = kinds[i + 1 - chunk.from]
    if ((given !== 'word' && given !== 'shaped') || !eastern.test(next.lower)) continue
    kinds[i - chunk.from] = 'word'
    kinds[i + 1 - chunk.from] = 'word'
  }
}

const openers = new Set(['"', '“', '«', '„', "'", '‘', '(', '—', '–', '-', ':', '•', '▪', '…', '.', '!', '?'])
const isOpening = (tokens: readonly Token[], at: number) =>
  at === 0 || openers.has(tokens[at - 1]?.text ?? '')
