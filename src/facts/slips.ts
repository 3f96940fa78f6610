// How far a typed name is from a printed one: slips of the finger are counted, another name is infinitely far.
import { same } from '../extract/people/same.ts'
import { foldName as folded } from '../model/fold.ts'

/** Slips between what was typed and the words of a name; infinite where they are no slips but another name. */
export function slips(name: string, typed: string): number {
  // By sound, and letter by letter: a slip in one letter may change the sound of two.
  const counted = [wordsOf(folded(typed), folded(name)), wordsOf(typed.toLowerCase(), name.toLowerCase())]
  const least = Math.min(...counted.map(([asked, printed]) => total(asked, printed)))
  if (counted.some(([asked, printed]) => isSlip(asked, printed))) return least
  return same(typed, name).same ? least : Number.POSITIVE_INFINITY
}

type Words = readonly string[]
const wordsOf = (typed: string, name: string): readonly [Words, Words] => [parted(typed), parted(name)]
const parted = (words: string): Words => words.split(/[\s.]+/).filter(word => word !== '')

const total = (asked: Words, printed: Words) => asked.reduce((sum, word) => sum + nearest(word, printed), 0)

/** A single letter stands for the word that it begins. */
function nearest(word: string, printed: Words): number {
  if (word.length === 1 && printed.some(other => other.startsWith(word))) return 0
  return Math.min(...printed.map(other => strokes(word, other)))
}

/**
 * One slip in five letters is one of the finger; in a shorter word it makes another word. Where another word of the name
 * stands as it was printed, a shorter one may slip too.
 */
function isSlip(asked: Words, printed: Words): boolean {
  const wrong = asked.map(word => ({ word, slips: nearest(word, printed) }))
  const firm = wrong.some(({ word, slips }) => slips === 0 && word.length > 2)
  return wrong.every(({ word, slips }) =>
    firm && word.length >= SHORT
      ? slips <= Math.max(1, Math.floor(word.length / 4))
      : slips <= Math.floor(word.length / 5),
  )
}
const SHORT = 4

/** Edits between two words, where two neighbours that changed places are one slip (optimal string alignment). */
function strokes(a: string, b: string): number {
  if (a === b) return 0
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])
      let least = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length] ?? Math.max(a.length, b.length)
}
