// Cuts a stretch of text into words, numbers and punctuation, in any script, in one pass.
import type { Token } from './prose.ts'

/** What a token is before anyone asks whether it is quoted. */
export type RawToken = Omit<Token, 'quoted'>

const space = String.raw`[ \u00a0\u2009\u202f]`
const letter = String.raw`[\p{L}\p{M}]`
const mark = String.raw`['’ʼʻ‘]`

/**
 * In order: addresses; numbers with their groups ("39 741", "1,281,997", "47,3"), with letters grown on ("10th", "33-seat",
 * "2-й"); letters with full stops ("U.S.", "А.Б."); words with inner hyphens and apostrophes; any other character.
 * The English possessive stays apart ("Khajimba" + "'s"), so that a name ends where it ends.
 */
const pattern = new RegExp(
  [
    String.raw`(?<address>https?://\S+|www\.\S+)`,
    String.raw`(?<number>\d{1,3}(?:${space}\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)(?<grown>-?${letter}+(?:[-‐‑]${letter}+)*)?`,
    String.raw`(?<dotted>(?:\p{L}\.){2,})(?!${letter})`,
    String.raw`(?<clitic>(?<=[\p{L}\p{N}.])['’]s(?!${letter}))`,
    String.raw`(?<word>${letter}+(?:(?:(?!['’]s(?!${letter}))${mark}|[-‐‑]|\u00ad)[\p{L}\p{M}\p{N}]+)*)`,
    String.raw`(?<other>[^\s])`,
  ].join('|'),
  'gu',
)

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[’ʼʻ‘]/g, "'")
    .replace(/[‐‑]/g, '-')
const upper = /^\p{Lu}/u
const uncommon = /[^a-z0-9а-яё]/

/** The tokens of `text` between two offsets, with offsets into `text`. */
export function tokens(text: string, start = 0, end = text.length): RawToken[] {
  const found: RawToken[] = []
  const part = start === 0 && end === text.length ? text : text.slice(start, end)
  for (const match of part.matchAll(pattern)) {
    const printed = match[0]
    const at = start + match.index
    const groups = match.groups ?? {}
    const lower = printed.toLowerCase()
    found.push({
      start: at,
      end: at + printed.length,
      text: printed,
      lower: uncommon.test(lower) ? plain(printed) : lower,
      kind:
        groups['other'] !== undefined
          ? 'punctuation'
          : groups['number'] !== undefined && groups['grown'] === undefined
            ? 'number'
            : 'word',
      capital: upper.test(printed),
    })
  }
  return found
}
