// The role behind a name: an apposition, a clause with "who", an office that somebody was elected to.
import type { Span } from '../../model/claim.ts'
import type { Candidate } from './names.ts'
import { fromBody, isWithin, ofWhom } from './role-body.ts'
import {
  closes,
  closesQuote,
  isDash,
  isPossessive,
  isRole,
  isVerb,
  longest,
  type Phrase,
} from './role-phrase.ts'

/** What follows the name: an apposition, a clause with "who", "of the party". */
export function after(phrase: Phrase, mention: Candidate): (Span | undefined)[] {
  const { tokens, lexicon, named } = phrase
  let at = mention.to
  const first = tokens[at]
  if (!first) return []
  // "X heads the upper house"
  if (lexicon.heading.has(first.lower) && startsNoun(phrase, at + 1)) return [leads(phrase, at)]
  if (lexicon.joints.has(first.lower) && named.has(tokens[at + 1]?.start ?? -1))
    return [shared(phrase, at + 1)]
  if (first.lower === 'of' && mention.words.length > 1) return [ofWhom(phrase, at)]
  if (lexicon.from.has(first.lower)) return [fromBody(phrase, at)]
  if (first.text === ',' || isDash(first) || first.text === '(') {
    at++
    // An age: ", 58,".
    if (tokens[at]?.kind === 'number' && [',', ')'].includes(tokens[at + 1]?.text ?? '')) at += 2
    if (tokens[at]?.text === ',') at++
    const next = tokens[at]
    if (!next) return []
    const later = afterInsertion(phrase, at)
    if (lexicon.who.has(next.lower)) return [leads(phrase, at + 1) ?? becomes(phrase, at + 1), later]
    if (lexicon.leading.has(next.lower)) return [leads(phrase, at)]
    if (lexicon.from.has(next.lower)) return [fromBody(phrase, at), later]
    if (lexicon.being.has(next.lower)) return [becomes(phrase, at)]
    if (lexicon.nominating.has(next.lower)) return [[at, toComma(tokens, at)]]
    if (isInPower(phrase, at)) return [[at, toComma(tokens, at)]]
    while (lexicon.since.has(tokens[at]?.lower ?? '')) at++
    return [apposed(phrase, at) ?? describedAs(phrase, at), later]
  }
  if (lexicon.who.has(first.lower)) return [leads(phrase, at + 1) ?? becomes(phrase, at + 1)]
  return [becomes(phrase, at)]
}

/** "X, who walked out of prison, is now president": what follows the insertion between commas. */
function afterInsertion(phrase: Phrase, from: number): Span | undefined {
  for (let i = from; i < Math.min(phrase.tokens.length, from + insertion); i++) {
    const token = phrase.tokens[i]
    if (!token || token.text === '.' || phrase.named.has(token.start)) return undefined
    const verb = phrase.tokens[i + 1]?.lower ?? ''
    const isVerb = phrase.lexicon.being.has(verb) || phrase.lexicon.becoming.has(verb)
    if (token.text === ',' && (isVerb || phrase.tokens[i + 1]?.lower === 'has')) return becomes(phrase, i + 1)
  }
  return undefined
}
/** An insertion is no longer than this. */
const insertion = 25

/** "X and Y, who lead the list": what is said of both. */
function shared(phrase: Phrase, from: number): Span | undefined {
  const { tokens, lexicon, named } = phrase
  let at = from
  while (named.has(tokens[at]?.start ?? -1)) at++
  if (tokens[at]?.text !== ',' || !lexicon.who.has(tokens[at + 1]?.lower ?? '')) return undefined
  return lexicon.leading.has(tokens[at + 2]?.lower ?? '') ? leads(phrase, at + 2) : undefined
}

const startsNoun = ({ tokens, lexicon }: Phrase, at: number) =>
  lexicon.articles.has(tokens[at]?.lower ?? '') || tokens[at]?.capital === true

function toComma(tokens: Phrase['tokens'], from: number): number {
  let end = from
  while (end < tokens.length && end - from < longest && !closes.has(tokens[end]?.text ?? '')) end++
  return end
}

/** ", in power since 1994,". */
const isInPower = ({ tokens, lexicon }: Phrase, at: number) =>
  lexicon.placePrepositions.has(tokens[at]?.lower ?? '') && lexicon.power.has(tokens[at + 1]?.lower ?? '')

/** ", a forester put up by nobody,": with an indefinite article any short phrase says what somebody is. */
function describedAs({ tokens, lexicon, named }: Phrase, from: number): Span | undefined {
  const article = tokens[from]?.lower ?? ''
  if (!lexicon.articles.has(article) || article === 'the') return undefined
  let end = from + 1
  while (end < tokens.length && end - from <= described) {
    const token = tokens[end]
    if (token?.kind !== 'word' || named.has(token.start) || lexicon.who.has(token.lower)) break
    if (lexicon.stops.has(token.lower) || isVerb(token, lexicon) || lexicon.times.has(token.lower)) break
    if (/(?:[^e]ed|ing)$/.test(token.lower) || /^(?:put|set|held|built)$/.test(token.lower)) break
    end++
  }
  const after = tokens[end]
  if (end === from + 1 || end - from > described || (after && lexicon.times.has(after.lower)))
    return undefined
  return [from + 1, end]
}
/** So many words describe somebody; more are a tale. */
const described = 4

/** A noun phrase with a role for its head that begins here. */
function apposed(phrase: Phrase, from: number): Span | undefined {
  const { tokens, lexicon } = phrase
  let at = from
  while (
    lexicon.articles.has(tokens[at]?.lower ?? '') ||
    lexicon.pronouns.get(tokens[at]?.lower ?? '')?.use === 'possessive' ||
    owners.has(tokens[at]?.lower ?? '')
  )
    at++
  const among = oneOf(phrase, at)
  if (among) return among
  if (/^\d+-/.test(tokens[at]?.text ?? '')) at++
  let head = -1
  for (let i = at; i < Math.min(tokens.length, at + 8); i++) {
    const token = tokens[i]
    if (
      !token ||
      closes.has(token.text) ||
      lexicon.stops.has(token.lower) ||
      (isVerb(token, lexicon) && !isRole(phrase, i))
    )
      break
    if (isRole(phrase, i)) {
      head = i
      if (lexicon.articles.size === 0) break
    }
  }
  if (head < 0) return undefined
  const possessive = tokens.slice(at, head).findLastIndex(isPossessive)
  const end = endOf(phrase, head, tokens.length)
  return [possessive >= 0 ? at + possessive + 1 : at, alsoTo(phrase, end)]
}

const owners = new Set(['its', 'their', 'our', 'my'])

/** "One of its leaders", «один из лидеров блока»: what somebody is among others. */
function oneOf(phrase: Phrase, from: number): Span | undefined {
  const { tokens, lexicon } = phrase
  const [one, of] = [tokens[from], tokens[from + 1]]
  if (!one || !of || !lexicon.oneOf.test(`${one.lower} ${of.lower}`)) return undefined
  for (let i = from + 2; i < from + 2 + described; i++) {
    const token = tokens[i]
    if (!token || closes.has(token.text)) return undefined
    if (isRole(phrase, i) && lexicon.role(tokens[i + 1]?.lower ?? '') === undefined)
      return [from, endOf(phrase, i, tokens.length)]
  }
  return undefined
}

/** "A farmer and a deputy of the council", "president and founder of the party": the second role with its own complement. */
function alsoTo(phrase: Phrase, end: number): number {
  const { tokens, lexicon } = phrase
  if (lexicon.articles.size === 0 || !lexicon.joints.has(tokens[end]?.lower ?? '')) return end
  for (let i = end + 1; i <= end + 4; i++) {
    if (isRole(phrase, i)) return endOf(phrase, i, tokens.length)
    const token = tokens[i]
    const fits =
      token &&
      (lexicon.articles.has(token.lower) || lexicon.modifier(token.lower) !== undefined || token.capital)
    if (!fits || phrase.named.has(token.start)) return end
  }
  return end
}

/** Where the phrase that hangs on a head ends: at a comma, a verb, a participle, a preposition other than "of". */
export function endOf({ tokens, lexicon, named }: Phrase, head: number, limit: number): number {
  let end = head + 1
  let hung = lexicon.of.size === 0
  while (end < Math.min(limit, head + longest)) {
    const token = tokens[end]
    if (
      !token ||
      closes.has(token.text) ||
      named.has(token.start) ||
      lexicon.who.has(token.lower) ||
      lexicon.that.has(token.lower)
    )
      break
    if (isVerb(token, lexicon)) break
    if (lexicon.of.has(token.lower) || isWithin(tokens, end, lexicon)) hung = true
    else if (!hung && !(end === head + 1 && closesQuote(token))) break
    else if (
      lexicon.stops.has(token.lower) &&
      !lexicon.articles.has(token.lower) &&
      !lexicon.joints.has(token.lower) &&
      !/^(?:its|his|her|their)$/.test(token.lower)
    )
      break
    else if (!token.capital && /(?:[^e]ed|ing)$/.test(token.lower) && lexicon.articles.size > 0) break
    else if (!token.capital && /^(?:set|put|held|built)$/.test(token.lower)) break
    end++
  }
  while (
    end > head + 1 &&
    (lexicon.joints.has(tokens[end - 1]?.lower ?? '') ||
      lexicon.articles.has(tokens[end - 1]?.lower ?? '') ||
      lexicon.of.has(tokens[end - 1]?.lower ?? ''))
  )
    end--
  return end
}

/** "who leads the Forum of National Unity": the clause as it stands, where it says an office. */
function leads({ tokens, lexicon }: Phrase, from: number): Span | undefined {
  const verb = tokens.slice(from, from + 3).findIndex(token => lexicon.leading.has(token.lower))
  if (verb < 0) return undefined
  let end = from + verb + 1
  while (
    end < tokens.length &&
    end - from < longest &&
    !closes.has(tokens[end]?.text ?? '') &&
    !['and', 'but', 'и', 'а'].includes(tokens[end]?.lower ?? '')
  )
    end++
  return [from + verb, end]
}

/** "has been elected president of Abkhazia", "was deputy chairman", "was installed as prime minister". */
export function becomes(phrase: Phrase, from: number): Span | undefined {
  const { tokens, lexicon } = phrase
  let passive = false
  for (let i = from; i < Math.min(tokens.length, from + 6); i++) {
    const token = tokens[i]
    if (!token || closes.has(token.text)) return undefined
    const turns =
      lexicon.becoming.has(token.lower) || lexicon.being.has(token.lower) || lexicon.as.has(token.lower)
    if (!turns) continue
    passive ||= lexicon.being.has(token.lower)
    let at = i + 1
    while (
      lexicon.becoming.has(tokens[at]?.lower ?? '') ||
      lexicon.being.has(tokens[at]?.lower ?? '') ||
      lexicon.as.has(tokens[at]?.lower ?? '') ||
      lexicon.since.has(tokens[at]?.lower ?? '')
    )
      at++
    // "elected a president" names whom the subject elected, "was elected president" the subject.
    if (
      !passive &&
      lexicon.becoming.has(token.lower) &&
      lexicon.articles.has(tokens[at]?.lower ?? '') &&
      /elect/.test(token.lower)
    )
      return undefined
    // "is beating incumbent Y" is what X does to somebody else.
    if (passive && isDoing(tokens[at]?.lower ?? '')) return undefined
    const span = apposed(phrase, at)
    if (span) return span
  }
  return undefined
}

/** A present participle, and no adjective of offices: "acting head". */
const isDoing = (word: string): boolean => /[a-z]{2}ing$/.test(word) && !ofOffices.has(word)
const ofOffices = new Set(
  'acting outgoing incoming sitting ruling leading reigning retiring founding managing commanding presiding serving standing visiting'.split(
    ' ',
  ),
)
