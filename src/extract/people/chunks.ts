// Finds runs of capitalised words in a sentence: what may be a name, with whatever titles stand before it.
import type { PeopleLexicon } from '../../languages/people-lexicon.ts'
import type { Sentence, Token } from '../text/prose.ts'

/** Token indices within the sentence, end exclusive. */
export type Chunk = { readonly from: number; readonly to: number }

const initial = /^\p{Lu}$|^(?:\p{Lu}\p{Ll}?\.)+$/u
/** «Ю.», "Yu.": a letter of one alphabet may take two in another. */
const shortened = /^\p{Lu}\p{Ll}?$/u
/** "al-Bashir", "d'Arcy", "ибн-Сауд": a capital after the joint. */
export const joined =
  /^(?!(?:sub|non|pro|anti|post|mid|pre|ex|neo|pan|all|top|then|late|semi|self|over|cis|про|анти|пост|экс|вице|не|нео|пан|суб)-)\p{Ll}{1,4}['’-]\p{Lu}/u
/** "X-Ray", "B-side": a single letter before a hyphen belongs to no name. */
const lettered = /^\p{Lu}[-‐‑]/u
/** A run is cut here: no name is longer, and a line of a hundred thousand capitals stays cheap. */
const longest = 16

export const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  (token.capital || joined.test(token.text)) &&
  !/^\d/.test(token.text) &&
  !lettered.test(token.text)

export const isInitial = (token: Token | undefined): boolean =>
  token !== undefined && initial.test(token.text)

/** Runs of name words, with full stops after initials and abbreviated titles, and lower-case particles between. */
export function chunks(sentence: Sentence, lexicon: PeopleLexicon): Chunk[] {
  const { tokens } = sentence
  const found: Chunk[] = []
  let at = 0
  while (at < tokens.length) {
    if (!isNameWord(tokens[at])) {
      at++
      continue
    }
    let end = at + 1
    while (end < tokens.length && end - at < longest) {
      const next = tokens[end]
      const before = tokens[end - 1]
      if (before && lexicon.glued.test(before.text)) break
      if (isNameWord(next)) {
        end++
      } else if (
        next?.text === '.' &&
        before &&
        next.start === before.end &&
        dots(before, lexicon) &&
        isNameWord(tokens[end + 1])
      ) {
        end++
      } else if (isSplitPrefix(tokens, end)) {
        end += 2
      } else if (nickname(tokens, end) > 0) {
        end += nickname(tokens, end)
      } else {
        const skip = particles(tokens, end, lexicon)
        if (skip === 0) break
        end += skip
      }
    }
    found.push({ from: at, to: end })
    at = end
  }
  return found
}

const dots = (token: Token, lexicon: PeopleLexicon) =>
  shortened.test(token.text) || isInitial(token) || lexicon.honorifics.has(token.lower)

/** `Federico "Fico" Rual`: so many tokens of a nickname between marks stand here, if a surname follows. */
export function nickname(tokens: readonly Token[], at: number): number {
  if (!/^["“«‘']$/.test(tokens[at]?.text ?? '') || isInitial(tokens[at - 1])) return 0
  for (let n = 2; n <= 3; n++)
    if (/^["”»’']$/.test(tokens[at + n]?.text ?? ''))
      return isNameWord(tokens[at + n - 1]) && isNameWord(tokens[at + n + 1]) ? n + 1 : 0
  return 0
}

/** "O’ Brien", printed with a space behind the apostrophe. */
const isSplitPrefix = (tokens: readonly Token[], at: number) =>
  /^[OD]$/.test(tokens[at - 1]?.text ?? '') &&
  /^['’]$/.test(tokens[at]?.text ?? '') &&
  isNameWord(tokens[at + 1])

/** How many lower-case particles stand here between two name words: "van der", "bin". */
function particles(tokens: readonly Token[], at: number, lexicon: PeopleLexicon): number {
  for (let n = 1; n <= 3; n++) {
    const token = tokens[at + n - 1]
    if (token?.kind !== 'word' || !lexicon.particles.has(token.lower)) return 0
    if (isNameWord(tokens[at + n])) return n
  }
  return 0
}
