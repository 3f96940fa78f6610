// How many columns a text takes in a fixed-width face, so that tables stand straight in any script.
import { stripVTControlCharacters } from 'node:util'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** Two columns: East Asian wide and full-width letters, and emoji. */
const wide =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)/u
const nothing = /^[\p{M}\p{Cf}\p{Cc}]+$/u

/** Columns; escape sequences of a terminal take none. */
export function width(text: string): number {
  const visible = stripVTControlCharacters(text)
  if (/^[\x20-\x7e]*$/.test(visible)) return visible.length
  let columns = 0
  for (const { segment } of graphemes.segment(visible))
    columns += nothing.test(segment) ? 0 : wide.test(segment) ? 2 : 1
  return columns
}

/** Fills a text up to so many columns. */
export function pad(text: string, columns: number, align: 'start' | 'end'): string {
  const fill = ' '.repeat(Math.max(0, columns - width(text)))
  return align === 'start' ? text + fill : fill + text
}
