// The words inside a printed sentence that are somebody's own: the first run between quotation marks.

/** Marks that open and close in pairs; the straight mark opens and closes itself. */
const runs = [/“([^“”]+)”/u, /«([^«»]+)»/u, /„([^„“”]+)[“”]/u, /(?<![\p{L}\p{N}])"([^"]+)"/u]

/** Verbatim, without the marks and the comma before them; null where nothing is quoted, or no more than a name. */
export function ownWords(quote: string): string | null {
  const found = runs
    .map(run => run.exec(quote))
    .filter(match => match !== null)
    .sort((a, b) => a.index - b.index)[0]
  const words = trimmed(found?.[1] ?? '')
  // One word with a capital is a title or a nickname held at arm's length: the "People's" revolution.
  return words === '' || (words.split(/\s+/).length < 3 && /^\p{Lu}/u.test(words)) ? null : words
}

/** Without the comma or full stop that belongs to the sentence around them; a whole sentence keeps its own. */
export function trimmed(words: string): string {
  const plain = words.replace(/[,\s]+$/u, '').trim()
  return /^\p{Lu}/u.test(plain) ? plain : plain.replace(/(?<!\.)\.$/u, '')
}
