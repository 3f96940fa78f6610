// Text from feeds, made harmless to show: what cannot be seen, or turns what can be seen around, is taken out.

/** Real scripts stack two or three marks (Vietnamese, Hebrew points); "Zalgo" stacks dozens. */
const MARKS_AT_MOST = 4

const tooManyMarks = new RegExp(`(\\p{M}{${MARKS_AT_MOST}})\\p{M}+`, 'gu')
/** C0 and C1 but for tab and newline. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g
/** Joiners mean something only between letters or the parts of an emoji. */
const strayJoiner =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\ufe0f])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{Extended_Pictographic}])/gu
/** Format characters but for the joiners: bidi overrides and isolates, zero-width spaces, soft hyphens, tags, byte order marks. */
const invisible = /(?![\u200c\u200d])\p{Cf}/gu
/** Draw nothing, yet are letters or marks to Unicode: Hangul fillers, Braille blank, grapheme joiner, Khmer vowels. */
const blank = /[\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]/g

/** NFC, well-formed, without control, bidi and zero-width characters, at most four combining marks on a letter. */
export function safe(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\p{Surrogate}/gu, '')
    .replace(controls, '')
    .replace(invisible, '')
    .replace(blank, '')
    .replace(strayJoiner, '')
    .normalize('NFC')
    .replace(tooManyMarks, '$1')
}

/** The same, on one line: for titles, names and cells. */
export function safeLine(text: string): string {
  return safe(text).replace(/\s+/g, ' ').trim()
}
