// Cuts the tokens of one paragraph into sentences.
import type { ProseLexicon } from '../../languages/prose-lexicon.ts'

type Piece = {
  readonly text: string
  readonly lower: string
  readonly kind: string
  readonly capital: boolean
  readonly start: number
  readonly end: number
}

const terminal = new Set(['.', '!', '?', '…', '։', '‽', '。'])
const closing = new Set(['"', '”', '“', '»', '’', "'", ')', ']', '›', '‘'])
const opening = new Set(['"', '“', '„', '«', '‘', "'", '(', '[', '‹', '—', '–', '-', '•', '▪'])
const initial = /^\p{Lu}\p{Ll}?$/u
const dotted = /^(?:\p{L}\.){2,}$/u
const initials = /^(?:\p{Lu}\.){2,}$/u

/** Runs of tokens, one per sentence, in order and without gaps. */
export function sentences<T extends Piece>(tokens: readonly T[], lexicon: ProseLexicon): T[][] {
  const found: T[][] = []
  let first = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || !(terminal.has(token.text) || dotted.test(token.text))) continue
    const stop = i
    while (i + 1 < tokens.length && terminal.has(tokens[i + 1]?.text ?? '')) i++
    // What closes after the full stop belongs to the sentence, if it stands close to it or nothing else follows.
    while (i + 1 < tokens.length && isClosing(tokens, i + 1)) i++
    if (!ends(tokens, stop, i + 1, lexicon)) continue
    found.push(tokens.slice(first, i + 1))
    first = i + 1
  }
  if (first < tokens.length) found.push(tokens.slice(first))
  return found
}

function isClosing(tokens: readonly Piece[], at: number): boolean {
  const mark = tokens[at]
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (!mark || !before || !closing.has(mark.text)) return false
  if (mark.start === before.end) return true
  // Spaced marks: ` . " He said`; it closes if something other than a word stands close behind it.
  return after === undefined || (after.start > mark.end && mark.text !== "'" && mark.text !== '“')
}

/** A word that begins sentences, and no initial: "А. Б. Иванов" begins with a word of its language too. */
function opensAt(tokens: readonly Piece[], at: number, lexicon: ProseLexicon): boolean {
  const token = tokens[at]
  if (!token?.capital || !lexicon.openers.has(token.lower)) return false
  const after = tokens[at + 1]
  return !(token.text.length === 1 && after?.text === '.' && after.start === token.end)
}

/** Does the full stop at `stop` end a sentence, when `next` is the first token after it? */
function ends(tokens: readonly Piece[], stop: number, next: number, lexicon: ProseLexicon): boolean {
  let at = next
  while (at < tokens.length && opening.has(tokens[at]?.text ?? '')) at++
  const follower = tokens[at]
  if (!follower) return true
  const mark = tokens[stop]
  const before = tokens[stop - 1]
  if (!mark) return false
  // "R-Ky., said": a comma never begins a sentence.
  if (mark.text === '.' && /^[,;:]$/.test(follower.text)) return false
  // "RFE.RL", "example.org": nothing ends inside a word.
  if (follower.start === mark.end && follower.kind !== 'punctuation' && mark.text === '.') return false
  if (follower.kind === 'word' && !follower.capital && !/^\d/.test(follower.text)) {
    return !hasCase(follower.text)
  }
  if (mark.text !== '.' && !dotted.test(mark.text)) return true
  const closed = next > stop + 1
  if (dotted.test(mark.text)) {
    if (lexicon.titles.has(mark.lower) || initials.test(mark.text))
      return closed || opensAt(tokens, at, lexicon)
    return closed || follower.kind === 'word'
  }
  if (!before || before.end !== mark.start || closed) return true
  // "1. United Russia – 54.7%": a number at the head of a line counts the items of a list.
  if (stop === 1 && isLabel(before) && before.text.length <= 2) return false
  if (lexicon.titles.has(before.lower)) {
    // «г.» is also the year's: "в 2019 г. Хаджимба" is rare against "в г. Сухум"; a sentence opens with its own words.
    return opensAt(tokens, at, lexicon) && before.lower.length < 4 && isLabel(tokens[stop - 2])
  }
  if (lexicon.abbreviations.has(before.lower)) return opensAt(tokens, at, lexicon)
  if (initial.test(before.text) && before.text.length <= 2 && before.kind === 'word') {
    return before.text.length === 2 || opensAt(tokens, at, lexicon)
  }
  return true
}

const hasCase = (text: string) => text.toLowerCase() !== text.toUpperCase()
const isLabel = (token: Piece | undefined) => token?.kind === 'number'
