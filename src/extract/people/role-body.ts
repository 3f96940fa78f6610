// The body that somebody belongs to: "from the party Shor", "of the National Movement", "economist at Harbour Group".
import type { Span } from '../../model/claim.ts'
import { closesQuote, isPossessive, isVerb, longest, opensQuote, type Phrase } from './role-phrase.ts'

/** "From the party Shor", «из Партии труда», «из „Общего дела“»: the body that somebody belongs to. */
export function fromBody({ tokens, lexicon, named }: Phrase, from: number): Span | undefined {
  let end = from + 1
  let quoted = false
  let isBody = false
  while (end < tokens.length && end - from < longest) {
    const token = tokens[end]
    if (!token || named.has(token.start)) break
    if (quoted) quoted = !closesQuote(token)
    else if (opensQuote(token)) {
      quoted = true
      isBody = true
    } else if (token.kind !== 'word' || isVerb(token, lexicon)) break
    else if (
      lexicon.stops.has(token.lower) &&
      !lexicon.articles.has(token.lower) &&
      !isLink(token.lower, lexicon)
    )
      break
    else if (lexicon.body(token.lower)) isBody = true
    else if (!token.capital && isBody && lexicon.articles.size > 0) break
    else if (!token.capital && lexicon.verb(token.lower) && lexicon.modifier(token.lower) === undefined) break
    end++
  }
  while (end > from + 1 && isLink(tokens[end - 1]?.lower ?? '', lexicon)) end--
  return isBody ? [from, end] : undefined
}
const isLink = (lower: string, lexicon: Phrase['lexicon']) =>
  lexicon.of.has(lower) || lexicon.joints.has(lower)

/** "of the National Movement", "of the opposition's National Council". */
export function ofWhom({ tokens, lexicon, named }: Phrase, from: number): Span | undefined {
  let end = from + 1
  let capital = -1
  while (end < tokens.length && end - from < longest) {
    const token = tokens[end]
    if (token?.kind !== 'word' || named.has(token.start) || isVerb(token, lexicon)) break
    if (token.capital) capital = end
    // "of the Party of Kosovo Serbs", "of the Justice and Development Party"
    else if (capital >= 0 && isLink(token.lower, lexicon) && tokens[end + 1]?.capital) capital = end
    else if (capital >= 0 && !isPossessive(token)) break
    else if (end - from > 4 || (lexicon.stops.has(token.lower) && !lexicon.articles.has(token.lower))) break
    end++
  }
  return capital >= 0 ? [from, capital + 1] : undefined
}

/** "Colonel in the Security Service", "economist at Harbour Group": a preposition, and a name behind it. */
export function isWithin(tokens: Phrase['tokens'], at: number, lexicon: Phrase['lexicon']): boolean {
  const [own, next, after] = [tokens[at]?.lower ?? '', tokens[at + 1], tokens[at + 2]]
  if (!lexicon.within.has(own)) return false
  const name = next && lexicon.articles.has(next.lower) ? after : next
  return name?.capital === true && !lexicon.never.has(name.lower)
}
