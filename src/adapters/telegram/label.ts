// Names of things: titles, publishers, columns. They stand whole, and what is too long to be a name stands shortened.
import { safeLine } from '../../reply/safe.ts'

/** A headline longer than this is no headline. Names cannot go on over the page, so that they must fit on one. */
const LONGEST = 200

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** On one line, harmless, at most 200 UTF-16 units. */
export function label(text: string): string {
  const line = safeLine(text)
  if (line.length <= LONGEST) return line
  let short = ''
  for (const { segment } of graphemes.segment(line)) {
    if (short.length + segment.length >= LONGEST) break
    short += segment
  }
  return `${short.trimEnd()}…`
}
