// A text shortened where a reader sees that it was: for labels and source lists, never for what is being said.

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** At most so many UTF-16 units, ending in `…` where something is missing; no letter is cut apart. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text
  let kept = ''
  for (const { segment } of letters.segment(text)) {
    if (kept.length + segment.length > most - 1) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}
