// Names of parties where a language prints them between quotation marks and declines them: how far they reach, and what they are called.
import type { PartyWords } from '../../languages/party-words.ts'
import type { Prose, Token } from '../text/prose.ts'

export const opening: ReadonlySet<string> = new Set(['«', '“', '„', '"'])
export const closing: ReadonlySet<string> = new Set(['»', '”', '“', '"'])
const dashes: ReadonlySet<string> = new Set(['—', '–', '-'])

/** A title between quotation marks has no more tokens than this. */
const LONGEST_TITLE = 9

/** The last word before the closing mark, where nothing but a few words stands between. */
export function closedAt(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at <= from + LONGEST_TITLE; at++) {
    const token = tokens[at]
    if (!token) return undefined
    // «Мы победим», — сказал он: words that were spoken are no title.
    if (closing.has(token.text))
      return tokens[at + 1]?.text === ',' && dashes.has(tokens[at + 2]?.text ?? '') ? undefined : at - 1
    if (token.kind === 'punctuation' && !dashes.has(token.text)) return undefined
  }
  return undefined
}

/** Names of parties, with or without quotation marks: «Вместе» counts nothing together, Партия роста tells of no growth. */
export function titlesOf(
  tokens: readonly Token[],
  parties: PartyWords | undefined,
): readonly (readonly [first: number, last: number])[] {
  const found = [...quotedTitles(tokens)]
  if (!parties) return found
  for (const [at, { kind, capital, quoted }] of tokens.entries()) {
    if (kind !== 'word' || !capital || quoted) continue
    const last = reachOf(tokens, at, nothing, nothing, parties)
    const isParty = tokens.slice(at, last + 1).some(({ lower }) => parties.isKind(lower))
    if (last > at && isParty) found.push([at, last])
  }
  return found
}
const nothing: ReadonlySet<number> = new Set()

/** Names between quotation marks. */
export function quotedTitles(tokens: readonly Token[]): readonly (readonly [first: number, last: number])[] {
  const found: (readonly [number, number])[] = []
  for (const [at, { text }] of tokens.entries()) {
    const first = tokens[at + 1]
    if (!opening.has(text) || !first?.capital) continue
    const last = closedAt(tokens, at + 1)
    if (last !== undefined) found.push([at + 1, last])
  }
  return found
}
/** A word for a party stands so many tokens before the mark: «партии „Единство“», «блок оппозиции „Единство“». */
const KIND = 2

function isBehindKind(tokens: readonly Token[], mark: number, parties: PartyWords): boolean {
  for (let at = mark - 1; at >= 0 && at >= mark - KIND; at--) {
    const token = tokens[at]
    if (token?.kind !== 'word') return false
    if (parties.isKind(token.lower)) return true
  }
  return false
}

/** Names between quotation marks that stand behind a word for a party or begin a sentence, and so in the nominative. */
export function titlesIn(
  { sentences }: Prose,
  parties: PartyWords | undefined,
): readonly (readonly string[])[] {
  if (!parties) return []
  const found = new Map<string, readonly string[]>()
  for (const { tokens } of sentences)
    for (const [at, token] of tokens.entries()) {
      const heads = at === 0 || tokens[at - 1]?.text === ':'
      const named = isBehindKind(tokens, at, parties) || isSecond(tokens, at, parties)
      if (!opening.has(token.text) || !(heads || named)) continue
      const last = closedAt(tokens, at + 1)
      if (last === undefined) continue
      const words = wordsOf(tokens, at + 1, last)
      found.set(words.join(' '), words)
    }
  return [...found.values()]
}

/** «Партии „Единство“ и „Воля“»: the word for parties stands before both. */
function isSecond(tokens: readonly Token[], mark: number, parties: PartyWords): boolean {
  if (tokens[mark - 1]?.lower !== 'и' || !closing.has(tokens[mark - 2]?.text ?? '')) return false
  const first = tokens.slice(0, mark - 2).findLastIndex(({ text }) => opening.has(text))
  // In a single party's genitive the word ends alike, and the sentence does not begin with it.
  return first === 1 && isBehindKind(tokens, first, parties)
}

const wordsOf = (tokens: readonly Token[], first: number, last: number) =>
  tokens.slice(first, last + 1).map(({ text }) => text)

/** The last token of a party's name that begins at `first` and is not printed between quotation marks; `first - 1` where none does. */
export function reachOf(
  tokens: readonly Token[],
  first: number,
  taken: ReadonlySet<number>,
  placed: ReadonlySet<number>,
  parties: PartyWords,
): number {
  const words: string[] = []
  for (let at = first; at < first + LONGEST_TITLE; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || taken.has(at)) break
    words.push(token.text)
  }
  const reach = parties.reach(words)
  if (reach === 0) return first - 1
  const last = first + reach - 1
  return placed.has(last + 1) && tokens[last + 1]?.capital ? last + 1 : last
}

/** What a name is called: as printed behind a word for a party, else as the article prints it elsewhere, else brought to the nominative. */
export function nominativeOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  parties: PartyWords,
  titles: readonly (readonly string[])[],
): string {
  const words = wordsOf(tokens, first, last)
  const printed = words.join(' ')
  const quoted = opening.has(tokens[first - 1]?.text ?? '') && closing.has(tokens[last + 1]?.text ?? '')
  if (!quoted) return parties.reach(words) > 0 ? parties.nominative(words, '') : printed
  if (isBehindKind(tokens, first - 1, parties)) return printed
  const declined = parties.nominative(words, tokens[first - 2]?.lower ?? '')
  // «Единству»: the case of a single noun is told best by how the article prints it elsewhere.
  if (declined !== printed && words.length > 1) return declined
  return titles.find(title => isSameTitle(title, words))?.join(' ') ?? declined
}

/** Do two names differ in nothing but the endings of their words? */
const isSameTitle = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length &&
  a.every((word, at) => {
    const other = b[at] ?? ''
    const shared = Math.max(3, Math.min(word.length, other.length) - ENDING)
    return word.slice(0, shared) === other.slice(0, shared) && Math.abs(word.length - other.length) <= ENDING
  })
/** An ending has no more letters than this: «-ыми». */
const ENDING = 3
