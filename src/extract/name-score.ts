// How surely a run of words names a person: by its shape and by its company.
import type { PeopleLexicon } from '../languages/people-lexicon.ts'
import { type Chunk, isNameWord } from './chunks.ts'
import { bare, isGiven, type Kind, type Knowledge } from './name-kinds.ts'
import type { Sentence, Token } from './prose.ts'

/** What the words alone tell. */
export function shapeScore(words: readonly Token[], kinds: readonly Kind[], knowledge: Knowledge): number {
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
export function companyScore(
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
