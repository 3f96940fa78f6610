// What the readers of roles share: a sentence with its names, and which words are heads, verbs and marks.
import type { PeopleLexicon } from '../../languages/people-lexicon.ts'
import type { Token } from '../text/prose.ts'

/** A role as stated is short: longer phrases are cut. */
export const longest = 12
export const isDash = (token: Token | undefined) => /^(?:[—–-]|--)$/.test(token?.text ?? '')
export const closes = new Set([',', '.', ';', ':', '!', '?', ')', '(', '—', '–', '--', '…'])
export const opensQuote = (token: Token | undefined) => /^["«“‘'„]$/.test(token?.text ?? '')
export const closesQuote = (token: Token | undefined) => /^["»”’'“]$/.test(token?.text ?? '')
export const isPossessive = (token: Token | undefined) => /^['’]s$/.test(token?.text ?? '')

export type Phrase = {
  readonly tokens: readonly Token[]
  readonly named: ReadonlySet<number>
  readonly lexicon: PeopleLexicon
}

export const isRole = ({ tokens, lexicon, named }: Phrase, i: number) => {
  const token = tokens[i]
  return token?.kind === 'word' && lexicon.role(token.lower) !== undefined && !named.has(token.start)
}
export const isVerb = (token: Token, lexicon: PeopleLexicon) =>
  !token.capital &&
  (lexicon.saying.has(token.lower) || lexicon.doing.has(token.lower) || lexicon.being.has(token.lower))
