// How surely a run of words names a person: by its shape and by its company.
import type { PeopleLexicon } from '../../languages/people-lexicon.ts'
import type { Sentence, Token } from '../text/prose.ts'
import { type Chunk, isNameWord } from './chunks.ts'
import { bare, isGiven, type Kind, type Knowledge } from './name-kinds.ts'

/** What the words alone tell. */
export function shapeScore(words: readonly Token[], kinds: readonly Kind[], knowledge: Knowledge): number {
  const { lexicon, places } = knowledge
  const last = words.at(-1)
  const first = words[0]?.lower ?? ''
  if (!last) return 0
  const count = words.filter(word => !lexicon.particles.has(word.lower)).length
  let score = count >= 2 ? (count <= 4 ? lexicon.prior : lexicon.prior / 3) : 0
  if (kinds[0] === 'given') score += count >= 2 ? 1.5 : 0.4
  else if (count >= 3 && kinds.includes('given')) score += 0.8
  if (kinds.includes('initial') && count >= 2) score += 1
  // A family name that many bear: "Garcia", "Patel".
  if (lexicon.families.has(bare(last.lower))) score += count >= 2 ? 0.6 : 1
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
      score -= count === 1 ? 3 : i === 0 || kinds[0] !== 'given' ? 1.6 : 0.4
    if (kind === 'people') score -= 1
    if (kind === 'shaped') score -= count === 1 ? 1 : kinds[0] === 'given' ? 0.2 : 0.6
    if (kind === 'acronym') score -= count === 1 ? 3 : 1.5
    if (kind === 'place') score -= count === 1 ? 3 : kinds[0] === 'given' ? 0.5 : 1.2
  }
  if (count > 1 && kinds.every(kind => kind === 'common' || kind === 'shaped')) score -= 2
  // "Wakka Wakka" is a people, a team or a song; "Santiago de Cuba" a town.
  if (count === 2 && first === last.lower) score -= 1.5
  if (kinds.at(-1) === 'place' && kinds.at(-2) === 'particle') score -= 2
  // Persons are printed in the letters of the article; firms and agencies keep their own.
  if (words.every(word => lexicon.foreign.test(word.text))) score -= 2
  if (count === 1 && lexicon.calendar.has(last.lower)) score -= 3
  const phrase = words.map(word => word.lower).join(' ')
  if (places.phrases.has(phrase) || places.phrases.has(phrase.replace(/s$/, ''))) score -= 3
  // "Regional U.", "Series A": a letter behind a word that is no given name belongs to a thing.
  if (count === 2 && kinds.at(-1) === 'initial' && kinds[0] !== 'given' && !lexicon.given.has(first))
    score -= 2
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
  kinds: readonly Kind[],
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
  else if (titled && !(title && hails(tokens[title.to - 1], tokens[from], to - from, lexicon))) score += 2
  if (!title && direct && !direct.capital && isRoleOf(direct, tokens[from], to - from, lexicon)) score += 2
  // "The newspaper X Y", "the festival X Y"
  const things = lexicon.articles.size > 0 && direct && !direct.capital && to - from > 1 && !givenFirst
  if (!title && things && (lexicon.body(direct.lower) || lexicon.placeNoun(direct.lower))) score -= 1
  if (direct?.text === ',' && roleBeforeComma(tokens, from - 1, lexicon)) score += 1.5
  if (before && lexicon.saying.has(before.lower) && !title) score += 0.8
  const reigns =
    !title &&
    after !== undefined &&
    lexicon.reigns.has(after.lower) &&
    kinds.every(kind => kind === 'word' || kind === 'given')
  // "The Nina Beridze government": a full name may stand in front of what is its bearer's.
  const owns = givenFirst && after !== undefined && (reigns || lexicon.following.has(after.lower))
  const behindArticle = [tokens[from - 1], tokens[from - 2]].some(
    (token, i) =>
      token !== undefined &&
      lexicon.articles.has(token.lower) &&
      (i === 0 || lexicon.modifier(before?.lower ?? '') !== undefined),
  )
  if (!title && before && lexicon.articles.has(before.lower) && !reigns && !owns)
    score -= givenFirst ? 1.2 : 2
  if (!title && before && lexicon.placePrepositions.has(before.lower)) score -= to - from === 1 ? 1.5 : 0.6
  if (!title && before && lexicon.of.has(before.lower))
    score -= ofWhat(tokens, from - 2, knowledge) * (givenFirst ? 0.3 : 1)
  score += titled || honoured ? 0 : marked(tokens, from, to, lexicon)
  if (!after) return score
  if (after.text === ',' || after.text === '(') score += appositionScore(tokens, to + 1, lexicon)
  if (reigns && behindArticle) return score + 2
  // «Совбез ООН», «Минтруда РФ»: a body with whose it is.
  if (lexicon.articles.size === 0 && to - from === 1 && !honoured && /^\p{Lu}{2,5}$/u.test(after.text))
    score -= 3
  if (lexicon.who.has(after.lower)) score += to - from === 1 ? 0.8 : 1.5
  if (lexicon.saying.has(after.lower)) score += 1
  else if (lexicon.doing.has(after.lower)) score += 0.5
  else if (
    !owns &&
    after.kind === 'word' &&
    !after.capital &&
    (lexicon.body(after.lower) || lexicon.placeNoun(after.lower))
  )
    score -= givenFirst ? 0.8 : 2.5
  return score
}

/** Does a role stand before its bearer? */
const isRoleOf = (role: Token, name: Token | undefined, size: number, lexicon: PeopleLexicon) =>
  lexicon.role(role.lower) !== undefined && !hails(role, name, size, lexicon)

/** «Житель Кинешмы»: a single word in the genitive behind a nominative is where somebody is from. */
const hails = (role: Token | undefined, name: Token | undefined, size: number, lexicon: PeopleLexicon) =>
  role !== undefined &&
  lexicon.articles.size === 0 &&
  size === 1 &&
  lexicon.role(role.lower) === role.lower &&
  lexicon.fromEnding.test(name?.lower ?? '')

/** What quotation marks, lists and verbs close by tell of a name without a title. */
function marked(tokens: readonly Token[], from: number, to: number, lexicon: PeopleLexicon): number {
  const before = tokens[from - 1]
  const after = tokens[to]
  let score = 0
  if (before && lexicon.naming.has(before.lower)) score += 2.5
  // "A child named X", "12-year-old X"
  const who = tokens[from - 2]
  const called = before && lexicon.calling.has(before.lower) && who !== undefined
  if (called && (lexicon.role(who.lower) !== undefined || lexicon.folk.has(who.lower))) score += 2.5
  if (before && lexicon.aged.test(before.lower)) score += 2
  // "Al-Gharbi said": an Arabic name that speaks.
  if (to - from <= 2 && arabic.test(tokens[from]?.text ?? '') && after && lexicon.saying.has(after.lower))
    score += 0.9
  // `"…," X said.`, `"…," said X.`
  if (before && after && closing.has(before.text) && lexicon.saying.has(after.lower) && to - from === 1)
    score += 1
  const saidBefore = before && lexicon.saying.has(before.lower) && closing.has(tokens[from - 2]?.text ?? '')
  if (saidBefore && to - from === 1 && after && /^[.,]$/.test(after.text)) score += 1.1
  // Works, papers and parties stand alone between quotation marks.
  if (before && after && to - from > 1 && opening.has(before.text) && closing.has(after.text)) score -= 2
  // "Harbour Works founder X Y": a body in front of an office that a name follows.
  if (
    after &&
    !after.capital &&
    lexicon.role(after.lower) !== undefined &&
    !lexicon.relative(after.lower) &&
    tokens[to + 1]?.capital
  )
    score -= 1.5
  return score + listed(tokens, from, lexicon)
}

/** "Projects including X", "singers such as X": the noun before the list tells what its members are. */
function listed(tokens: readonly Token[], from: number, lexicon: PeopleLexicon): number {
  if (!lexicon.instances.has(tokens[from - 1]?.lower ?? '')) return 0
  const noun = tokens[from - (tokens[from - 2]?.lower === 'such' ? 3 : 2)]
  if (noun?.kind !== 'word' || !/(?:s|en)$/.test(noun.lower)) return 0
  if (lexicon.role(noun.lower) !== undefined) return 1
  const thing = singular(noun.lower)
  return lexicon.placeNoun(thing) || lexicon.body(thing) || lexicon.common.has(thing) ? -1 : 0
}

/** Of a regular English plural; other languages keep their nouns. */
const singular = (lower: string) => lower.replace(/ies$/, 'y').replace(/(?<!s)s$/, '')

const arabic = /^(?:Al|El|Ibn|Bin|Abu)(?:-|$)/

const opening = new Set(['"', '“', '«', '„', "'", '‘'])
const closing = new Set(['"', '”', '»', '“', "'", '’'])

/** "The province of X", "the leader of X", "Y of X": X is a place or a body; "the wife of X" is a person. */
function ofWhat(tokens: readonly Token[], at: number, { lexicon }: Knowledge): number {
  const noun = tokens[at]
  if (!noun) return 0
  const isPlace = (word: string) => lexicon.placeNoun(word) || lexicon.body(word)
  if (isPlace(noun.lower) || isPlace(singular(noun.lower))) return 2
  if (lexicon.role(noun.lower) !== undefined && !lexicon.relative(noun.lower)) return 1
  return noun.capital && isNameWord(noun) && tokens[at + 1]?.lower === 'of' ? 0.6 : 0
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
    if (!token || /^[,.;)]$/.test(token.text) || lexicon.of.has(token.lower)) return 0
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
