// The words inside a printed sentence that are somebody's own: the first run between quotation marks.

/** Marks that open and close in pairs; the straight mark opens and closes itself. */
const runs = [/“([^“”]+)”/u, /«([^«»]+)»/u, /„([^„“”]+)[“”]/u, /(?<![\p{L}\p{N}])"([^"]+)"/u]

/** Verbatim, without the marks and the comma before them; null where nothing is quoted. */
export function ownWords(quote: string): string | null {
  const found = runs
    .map(run => run.exec(quote))
    .filter(match => match !== null)
    .sort((a, b) => a.index - b.index)[0]
  const words = found?.[1]?.replace(/[,\s]+$/u, '').trim()
  return words ? words : null
}
