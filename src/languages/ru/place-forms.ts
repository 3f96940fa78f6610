// The forms that a place's Russian name takes in a sentence: «в Южной Осетии», «на Северном Кипре».
import { nounForms } from './decline.ts'

const adjectival = /(?:ая|яя|ое|ее|ый|ий|ой|ые|ие)$/u
const endings = 'ая яя ое ее ый ий ой ые ие ого его ому ему ым им ом ем ую юю ей ых их ыми ими'.split(' ')

/** Every form of each word of the name, in lower case; which forms stand together is not asked. */
export function placeForms(name: string): readonly ReadonlySet<string>[] {
  const words = name.toLowerCase().replaceAll('ё', 'е').split(/\s+/)
  return words.map((word, place) => {
    // «Нагорный Карабах»: what stands before a noun bends with it; what follows one may be its own case.
    const isAdjective = words.length > 1 && place < words.length - 1 && adjectival.test(word)
    if (word.length < SHORTEST) return new Set([word])
    if (isAdjective || (words.length > 1 && /(?:ская|цкая)$/u.test(word))) {
      const stem = word.replace(adjectival, '')
      return new Set(endings.map(ending => stem + ending))
    }
    return new Set([word, ...nounForms(word)])
  })
}
/** «и», «де»: words that do not bend. */
const SHORTEST = 3
