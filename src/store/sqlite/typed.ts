// What someone typed to search for, as a full-text query: words and quoted phrases, never the index's own syntax.
import { wordsOf } from './words.ts'

/** More words than this are left out: nobody needs them, and each costs a look-up. */
const maxWords = 16
/** What lies beyond this many characters is not looked at. */
const maxTyped = 1_000

/** Each term is one word or the words of a phrase. */
export type Typed = readonly (readonly string[])[]

/** Words in any order, phrases in double quotes kept together; at most sixteen words in all. */
export function typedFrom(line: string): Typed {
  const terms: string[][] = []
  let words = 0
  const add = (term: string[]) => {
    const taken = term.slice(0, maxWords - words)
    if (taken.length === 0 || terms.some(known => known.join(' ') === taken.join(' '))) return
    words += taken.length
    terms.push(taken)
  }
  const parts = line
    .slice(0, maxTyped)
    .toWellFormed()
    .split(/["“”„«»]/)
  for (const [index, part] of parts.entries()) {
    // Odd parts stand between two quotation marks, unless the last mark was never closed.
    const phrase = index % 2 === 1 && index < parts.length - 1
    if (phrase) add(wordsOf(part))
    else for (const word of wordsOf(part)) add([word])
  }
  return terms
}

/** The terms, all of them required, as the index reads them: every word in quotation marks. */
export function matchOf(typed: Typed): string {
  return typed.map(term => `"${term.join(' ')}"`).join(' AND ')
}
