// What two languages share of one event: its names, folded to their sound, and its numbers.
import { foldName } from '../model/fold.ts'
import type { Profile } from '../model/profile.ts'

/** Characters from the start of an article that are looked at. */
const READ = 6_000
/** Case endings differ, stems do not: «Хаджимбы» meets "Khajimba". */
const STEM = 5
/** «Крыма», «Крыму» and "Crimea" meet in "krim". */
const ending = /(?<=...)[aeiou]+$/

/** A name inside a sentence (the first word of one is capital anyway), or a number of two digits and more. */
const telling = /(?<![.!?…:\n]["“«”»]?\s*|^["“«]?)(?<![\p{L}\p{N}])(\p{Lu}[\p{L}’'-]{2,}|\p{N}{2,})/gu

/** Names recur from article to article: folding each once is enough. The longest unused are dropped all together. */
const folded = new Map<string, string>()
const MOST_FOLDED = 50_000

function key(word: string): string {
  if (/\p{N}/u.test(word)) return word
  const known = folded.get(word)
  if (known !== undefined) return known
  if (folded.size >= MOST_FOLDED) folded.clear()
  const stem = foldName(word).slice(0, STEM).replace(ending, '')
  folded.set(word, stem)
  return stem
}

/** How often each name and number stands in an article, whatever its script. */
export function bridgeOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.slice(0, READ).matchAll(telling)) {
    const name = key(word)
    if (name.length > 1) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

/** The first hundred letters stand well within so many characters. */
const LOOKED_AT = 500

/** Which script the text is written in, by its first hundred letters. */
export function scriptOf(text: string): Profile['script'] {
  const letters = (text.slice(0, LOOKED_AT).match(/\p{L}/gu) ?? []).slice(0, 100)
  const share = (script: RegExp) =>
    letters.filter(letter => script.test(letter)).length / Math.max(1, letters.length)
  return share(/\p{Script=Latin}/u) > 0.5
    ? 'Latin'
    : share(/\p{Script=Cyrillic}/u) > 0.5
      ? 'Cyrillic'
      : 'other'
}
