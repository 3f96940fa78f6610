// The role before a name: "Georgian President X", "the head of the commission, X".
import type { Span } from '../../model/claim.ts'
import type { Token } from '../text/prose.ts'
import type { Candidate } from './names.ts'
import { endOf } from './role-after.ts'
import {
  closes,
  closesQuote,
  isDash,
  isPossessive,
  isRole,
  isVerb,
  longest,
  opensQuote,
  type Phrase,
} from './role-phrase.ts'

/** "Georgian President X", "opposition leader X", "Chairman of the Central Election Commission X". */
export function before(phrase: Phrase, mention: Candidate): Span | undefined {
  const { tokens, lexicon } = phrase
  const first = firstOfList(phrase, mention)
  if (first < mention.from) {
    const span = before(phrase, { ...mention, from: first })
    return span && tokens.slice(...span).some(({ lower }) => lexicon.several(lower)) ? span : undefined
  }
  let end = mention.from
  while (
    end > 0 &&
    (tokens[end - 1]?.text === '.' || lexicon.honorifics.has(tokens[end - 1]?.lower ?? '')) &&
    !isRole(phrase, end - 1)
  )
    end--
  const last = tokens[end - 1]
  if (!last) return undefined
  // «Премьер-министр республики (ТРСК) X»: a short name between brackets.
  if (last.text === ')' && tokens[end - 3]?.text === '(') return before(phrase, { ...mention, from: end - 3 })
  const head = closesQuote(last) && isRole(phrase, end - 2) ? end - 2 : end - 1
  if (isRole(phrase, head)) return [start(phrase, superior(phrase, head) ?? end - 1), end]
  const whose = ofWhich(phrase, end - 1)
  if (whose) return whose
  if (inverts(last, lexicon)) return inverted(phrase, end - 1)
  if (last.kind === 'word' && /^\D.*-/.test(last.text) && lexicon.modifier(last.lower) !== undefined)
    return [end - 1, end]
  // The head stands further left: "chairman of the commission X", «председатель ЦИК X».
  for (let i = end - 1; i >= Math.max(0, end - longest); i--) {
    const token = tokens[i]
    if (!token || closes.has(token.text) || phrase.named.has(token.start)) return undefined
    if (isRole(phrase, i) && hangs(phrase, i + 1, end)) return [start(phrase, superior(phrase, i) ?? i), end]
    if (!isPart(phrase, i, i === end - 1)) return undefined
  }
  return undefined
}

/**
 * «Заместитель председателя», «лидер местных коммунистов»: in a language of cases a declined noun may hang on another
 * role to its left, and that one is the head.
 */
function superior(phrase: Phrase, head: number): number | undefined {
  const { tokens, lexicon } = phrase
  if (lexicon.of.size > 0) return undefined
  let found: number | undefined
  let inner = head
  for (let i = head - 1; i >= Math.max(0, head - longest); i--) {
    const token = tokens[i]
    if (token?.kind !== 'word' || phrase.named.has(token.start) || lexicon.prepositions.has(token.lower))
      break
    if (!isPart(phrase, i, false)) break
    const isNominative = lexicon.role(tokens[inner]?.lower ?? '') === tokens[inner]?.lower
    if (isNominative) break
    if (isRole(phrase, i)) {
      found = i
      inner = i
    }
  }
  return found
}

const inverts = (token: Token, lexicon: Phrase['lexicon']) =>
  lexicon.of.size === 0 && (lexicon.becoming.has(token.lower) || lexicon.being.has(token.lower))

/** "Whose acting president is X": what X is to the body named before. */
function ofWhich(phrase: Phrase, verb: number): Span | undefined {
  const { tokens, lexicon } = phrase
  if (!lexicon.being.has(tokens[verb]?.lower ?? '') || !isRole(phrase, verb - 1)) return undefined
  const whose = tokens
    .slice(Math.max(0, verb - longest), verb)
    .findLastIndex(token => lexicon.whose.has(token.lower))
  return whose < 0 ? undefined : [Math.max(0, verb - longest) + whose + 1, verb]
}

/** «Председателем кабинета министров с декабря работает X»: the office opens the clause and the verb stands before the name. */
function inverted(phrase: Phrase, verb: number): Span | undefined {
  const { tokens, lexicon } = phrase
  let from = verb
  while (from > 0 && verb - from < longest && !closes.has(tokens[from - 1]?.text ?? '')) from--
  for (let i = from; i < verb; i++) {
    if (!isRole(phrase, i) || lexicon.role(tokens[i]?.lower ?? '') === tokens[i]?.lower) continue
    let end = i + 1
    while (end < verb && !lexicon.prepositions.has(tokens[end]?.lower ?? '') && tokens[end]?.kind === 'word')
      end++
    return [start(phrase, i), end]
  }
  return undefined
}

/** Does the rest of the phrase hang on its head: with "of", or in the genitive? */
function hangs({ tokens, lexicon }: Phrase, from: number, end: number): boolean {
  if (from >= end) return true
  return lexicon.of.size === 0 || lexicon.of.has(tokens[from]?.lower ?? '')
}

/** May a word stand inside a role between its head and the name? The last one is a name or a noun of bodies. */
function isPart({ tokens, lexicon }: Phrase, i: number, last: boolean): boolean {
  const token = tokens[i]
  if (!token) return false
  if (opensQuote(token) || closesQuote(token)) return true
  if (token.kind !== 'word') return false
  if (lexicon.of.size === 0) {
    if (isVerb(token, lexicon) || inverts(token, lexicon)) return false
    // «представитель Абхазии в ПМР X», «учитель из Гюмри X»
    if (lexicon.within.has(token.lower)) return tokens[i + 1]?.capital === true
    if (!token.capital && lexicon.verbShape.test(token.lower)) return false
    return !lexicon.stops.has(token.lower) || lexicon.joints.has(token.lower)
  }
  if (token.capital || lexicon.body(token.lower) || lexicon.placeNoun(token.lower)) return true
  if (last) return false
  return (
    lexicon.of.has(token.lower) ||
    lexicon.articles.has(token.lower) ||
    isPossessive(token) ||
    lexicon.joints.has(token.lower) ||
    lexicon.modifier(token.lower) !== undefined ||
    lexicon.role(token.lower) !== undefined
  )
}

/** Where the noun phrase that ends with the head begins. */
function start(phrase: Phrase, head: number): number {
  const { tokens } = phrase
  const title = tokens[head]?.capital === true
  let at = head
  let quoted = closesQuote(tokens[head])
  while (at > 0 && head - at < longest) {
    const token = tokens[at - 1]
    if (!token) break
    if (quoted && opensQuote(token)) quoted = false
    else if (quoted && isRole(phrase, at - 1)) {
      at--
      continue
    } else if (closesQuote(token) && !quoted && isRole(phrase, at - 2)) quoted = true
    else if (!(token.kind === 'word' && belongs(phrase, token, tokens[head], title))) break
    at--
  }
  // «Один из лидеров оппозиции X»
  return phrase.lexicon.oneOf.test(`${tokens[at - 2]?.lower} ${tokens[at - 1]?.lower}`) ? at - 2 : at
}

function belongs({ lexicon, named }: Phrase, token: Token, head: Token | undefined, title: boolean): boolean {
  if (
    named.has(token.start) ||
    lexicon.stops.has(token.lower) ||
    isVerb(token, lexicon) ||
    isPossessive(token)
  )
    return false
  if (lexicon.modifier(token.lower) !== undefined || lexicon.adjective(token.lower))
    return head === undefined || lexicon.agree(token.lower, head.lower)
  if (lexicon.articles.size === 0) return false
  if (token.capital) return !lexicon.never.has(token.lower)
  if (title) return false
  return lexicon.role(token.lower) !== undefined || !/(?:ed|ing|ly)$/.test(token.lower)
}

/** "Former presidents X, Y and Z": where the first of the names that stand in a row before this one begins. */
function firstOfList({ tokens, named, lexicon }: Phrase, mention: Candidate): number {
  if (mention.title) return mention.from
  let from = mention.from
  for (let at = mention.from - 1; at > 0 && mention.from - at < row; at--) {
    const token = tokens[at]
    const joins = token?.text === ',' || lexicon.joints.has(token?.lower ?? '')
    if (!joins || !named.has(tokens[at - 1]?.start ?? -1)) break
    while (named.has(tokens[at - 1]?.start ?? -1)) at--
    from = at
  }
  return from
}

/** A row of names that share an office is no longer than so many words. */
const row = 40

/** "Two former ministers, X and Y": where the first of two joined names begins. */
function firstOfPair({ tokens, named, lexicon }: Phrase, from: number): number {
  if (!lexicon.joints.has(tokens[from - 1]?.lower ?? '')) return from
  let at = from - 1
  while (at > 0 && named.has(tokens[at - 1]?.start ?? -1)) at--
  return at < from - 1 ? at : from
}

/** "The commission's chairman, X", "the head of the commission, X": the phrase before a comma. */
export function beside(phrase: Phrase, mention: Candidate): Span | undefined {
  const { tokens, lexicon } = phrase
  const { title } = mention
  const honoured =
    title &&
    tokens.slice(title.from, title.to).every(({ lower }) => lower === '.' || lexicon.honorifics.has(lower))
  if (title && !honoured) return undefined
  const mark = firstOfPair(phrase, title?.from ?? mention.from) - 1
  if (tokens[mark]?.text !== ',' && !isDash(tokens[mark])) return undefined
  for (let i = mark - 1; i >= Math.max(0, mark - longest); i--) {
    const token = tokens[i]
    if (!token || closes.has(token.text) || phrase.named.has(token.start) || isVerb(token, lexicon))
      return undefined
    if (!isRole(phrase, i)) continue
    const next = tokens[i + 1]
    if (i === mark - 1 || (closesQuote(next) && i === mark - 2)) return [start(phrase, i), mark]
    if (hangs(phrase, i + 1, mark)) return [start(phrase, i), endOf(phrase, i, mark)]
    // "two former ministers living abroad, X and Y"
    if (lexicon.role(token.lower) !== token.lower && !lexicon.stops.has(next?.lower ?? ''))
      return [start(phrase, i), i + 1]
    return undefined
  }
  return undefined
}
