// The role behind a name: an apposition, a clause with "who", an office that somebody was elected to.
import type { Span } from '../model/claim.ts'
import type { Candidate } from './names.ts'
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
  const { tokens, lexicon } = phrase
  let at = mention.to
  const first = tokens[at]
  if (!first) return []
  if (first.lower === 'of' && mention.words.length > 1) return [ofWhom(phrase, at)]
  if (first.text === ',' || isDash(first) || first.text === '(') {
    at++
    // An age: ", 58,".
    if (tokens[at]?.kind === 'number' && [',', ')'].includes(tokens[at + 1]?.text ?? '')) at += 2
    if (tokens[at]?.text === ',') at++
    const next = tokens[at]
    if (!next) return []
    if (lexicon.who.has(next.lower)) return [leads(phrase, at + 1) ?? becomes(phrase, at + 1)]
    if (lexicon.leading.has(next.lower)) return [leads(phrase, at)]
    if (lexicon.nominating.has(next.lower)) return [[at, endOf(phrase, at, tokens.length)]]
    return [apposed(phrase, at)]
  }
  if (lexicon.who.has(first.lower)) return [leads(phrase, at + 1) ?? becomes(phrase, at + 1)]
  return [becomes(phrase, at)]
}

/** A noun phrase with a role for its head that begins here. */
function apposed(phrase: Phrase, from: number): Span | undefined {
  const { tokens, lexicon } = phrase
  let at = from
  while (
    lexicon.articles.has(tokens[at]?.lower ?? '') ||
    lexicon.pronouns.get(tokens[at]?.lower ?? '')?.use === 'possessive'
  )
    at++
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
  return [possessive >= 0 ? at + possessive + 1 : at, endOf(phrase, head, tokens.length)]
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
    if (lexicon.of.has(token.lower)) hung = true
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
      lexicon.as.has(tokens[at]?.lower ?? '')
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
    const span = apposed(phrase, at)
    if (span) return span
  }
  return undefined
}

/** "of the National Movement", "of the opposition's National Council". */
function ofWhom({ tokens, lexicon, named }: Phrase, from: number): Span | undefined {
  let end = from + 1
  let capital = -1
  while (end < tokens.length && end - from < longest) {
    const token = tokens[end]
    if (token?.kind !== 'word' || named.has(token.start) || isVerb(token, lexicon)) break
    if (token.capital) capital = end
    else if (capital >= 0 && !isPossessive(token)) break
    else if (end - from > 4 || (lexicon.stops.has(token.lower) && !lexicon.articles.has(token.lower))) break
    end++
  }
  return capital >= 0 ? [from, capital + 1] : undefined
}
