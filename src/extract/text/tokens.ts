// Cuts a stretch of text into words, numbers and punctuation, in any script, in one pass.
import type { Token } from './prose.ts'

/** What a token is before anyone asks whether it is quoted. */
export type RawToken = Omit<Token, 'quoted'>

const space = String.raw`[ \u00a0\u2009\u202f]`
const letter = String.raw`[\p{L}\p{M}]`
const mark = "['’ʼʻ‘]"

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
    String.raw`(?<word>\p{L}${letter}*(?:(?:(?!['’]s(?!${letter}))${mark}|[-‐‑]|\u00ad)[\p{L}\p{M}\p{N}]+)*)`,
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

const jointed = /\p{Ll}[-‐‑]\p{Ll}/gu
const parted = /\p{Ll} [-‐‑] \p{L}/gu
/** A dash between spaces is common; so many more than hyphens are not. */
const oftener = 2

/** Some archives print every hyphen and possessive with spaces round it ("al - Bashir", "Uganda ' s"). */
export function isParted(text: string): boolean {
  const apart = text.match(parted)?.length ?? 0
  return apart >= oftener && apart > oftener * (text.match(jointed)?.length ?? 0)
}

/** The tokens of `text` between two offsets, with offsets into `text`. `apart`: the text is printed as `isParted` tells. */
export function tokens(text: string, start = 0, end = text.length, apart = false): RawToken[] {
  const found = cut(text, start, end)
  return apart ? rejoined(text, found) : found
}

/** Words that the print took apart, as one token again. */
function rejoined(text: string, parts: readonly RawToken[]): RawToken[] {
  const found: RawToken[] = []
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]
    const last = found.at(-1)
    const next = parts[i + 1]
    if (!part) continue
    if (
      last?.kind === 'word' &&
      next?.kind === 'word' &&
      part.text === '-' &&
      part.start === last.end + 1 &&
      next.start === part.end + 1
    ) {
      const printed = text.slice(last.start, next.end)
      found[found.length - 1] = {
        ...last,
        end: next.end,
        text: printed.replaceAll(' ', ''),
        lower: `${last.lower}-${next.lower}`,
      }
      i++
    } else if (/^['’]$/.test(part.text) && next?.lower === 's' && last && part.start <= last.end + 1) {
      found.push({ ...part, end: next.end, text: `${part.text}s`, lower: "'s", kind: 'word' })
      i++
    } else found.push(part)
  }
  return found
}

function cut(text: string, start: number, end: number): RawToken[] {
  const found: RawToken[] = []
  const part = start === 0 && end === text.length ? text : text.slice(start, end)
  for (const match of part.matchAll(pattern)) {
    const printed = match[0]
    const at = start + match.index
    const { other, number, grown } = match.groups ?? {}
    const lower = printed.toLowerCase()
    found.push({
      start: at,
      end: at + printed.length,
      text: printed,
      lower: uncommon.test(lower) ? plain(printed) : lower,
      kind:
        other !== undefined ? 'punctuation' : number !== undefined && grown === undefined ? 'number' : 'word',
      capital: upper.test(printed),
    })
  }
  return found
}
