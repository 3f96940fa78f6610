// A piece of a text around the words that were searched for.
import { fold, stem } from './words.ts'

/** Characters of an excerpt, about three lines in a chat. */
const excerptLength = 240
/** Characters before the first hit. */
const before = 80
/** A hit further in than this is not looked for: the excerpt then is the beginning. */
const searched = 20_000

const wordAt = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʼʹ`]*/gu

/** The first place where any of these stems stands, or 0. */
function firstHit(text: string, stems: ReadonlySet<string>): number {
  for (const { 0: word, index } of text.slice(0, searched).matchAll(wordAt)) {
    // Folding may part a word ("10-й"), so its first part is what counts.
    const folded = fold(word.replace(/['’ʼʹ`]+$/u, ''))
    if (stems.has(stem(folded))) return index
  }
  return 0
}

/** Cut between words, with an ellipsis where something is left out; never inside a surrogate pair. */
export function excerptOf(text: string, stems: ReadonlySet<string>): string {
  const hit = firstHit(text, stems)
  let start = Math.max(0, hit - before)
  if (start > 0) start = text.indexOf(' ', start) + 1 || hit
  if (start > hit) start = hit
  let end = Math.min(text.length, start + excerptLength)
  if (end < text.length) {
    const space = text.lastIndexOf(' ', end)
    if (space > hit) end = space
  }
  const piece = text.slice(start, end).replace(/\s+/g, ' ').trim().toWellFormed()
  return `${start > 0 ? '… ' : ''}${piece}${end < text.length ? ' …' : ''}`
}
