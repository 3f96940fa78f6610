// The role before a name: "Georgian President X", "the head of the commission, X".
import type { Span } from '../model/claim.ts'
import type { Candidate } from './names.ts'
import type { Token } from './prose.ts'
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
  let end = mention.from
  while (
    end > 0 &&
    (tokens[end - 1]?.text === '.' || lexicon.honorifics.has(tokens[end - 1]?.lower ?? '')) &&
    !isRole(phrase, end - 1)
  )
    end--
  const last = tokens[end - 1]
  if (!last) return undefined
  if (isRole(phrase, end - 1) || (closesQuote(last) && isRole(phrase, end - 2)))
    return [start(phrase, end - 1), end]
  if (last.kind === 'word' && last.text.includes('-') && lexicon.modifier(last.lower) !== undefined)
    return [end - 1, end]
  // The head stands further left: "chairman of the commission X", «председатель ЦИК X».
  for (let i = end - 1; i >= Math.max(0, end - longest); i--) {
    const token = tokens[i]
    if (!token || closes.has(token.text) || phrase.named.has(token.start)) return undefined
    if (isRole(phrase, i) && hangs(phrase, i + 1, end)) return [start(phrase, i), end]
    if (!isPart(phrase, i, i === end - 1)) return undefined
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
  if (lexicon.of.size === 0)
    return !isVerb(token, lexicon) && (!lexicon.stops.has(token.lower) || lexicon.joints.has(token.lower))
  if (token.capital || lexicon.body(token.lower)) return true
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
    else if (closesQuote(token) && !quoted && isRole(phrase, at - 2)) quoted = true
    else if (!(token.kind === 'word' && belongs(phrase, token, title))) break
    at--
  }
  return at
}

function belongs({ lexicon, named }: Phrase, token: Token, title: boolean): boolean {
  if (
    named.has(token.start) ||
    lexicon.stops.has(token.lower) ||
    isVerb(token, lexicon) ||
    isPossessive(token)
  )
    return false
  if (lexicon.modifier(token.lower) !== undefined || lexicon.adjective(token.lower)) return true
  if (lexicon.articles.size === 0) return false
  if (token.capital) return !lexicon.never.has(token.lower)
  if (title) return false
  return lexicon.role(token.lower) !== undefined || !/(?:ed|ing|ly)$/.test(token.lower)
}

/** "The commission's chairman, X", "the head of the commission, X": the phrase before a comma. */
export function beside(phrase: Phrase, mention: Candidate): Span | undefined {
  const { tokens, lexicon } = phrase
  if (mention.title !== undefined) return undefined
  const mark = mention.from - 1
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
