// A reprint is another publisher's text under one's own name: it adds a reader, not a source.

/** Words in a row that make one mark of a text. */
const SHINGLE = 3
/** Fewer marks than this are a coincidence of ordinary words, and prove nothing. */
const ENOUGH = 6
/** The share of the shorter text that stands in the longer one, from which on they are one text. */
const SHARED = 0.7

/** The marks of a text: its runs of three words, without case and punctuation. */
function shingles(text: string): ReadonlySet<string> {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const marks = new Set<string>()
  for (let at = 0; at + SHINGLE <= words.length; at += 1) marks.add(words.slice(at, at + SHINGLE).join(' '))
  return marks
}

/** Is one of the two texts printed after the other, whole or cut? */
export function isReprint(a: string, b: string): boolean {
  return isOneText(shingles(a), shingles(b))
}

function isOneText(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a]
  if (short.size < ENOUGH) return false
  let shared = 0
  for (const mark of short) if (long.has(mark)) shared += 1
  return shared / short.size >= SHARED
}

/**
 * Gives each text the number of its origin: texts of one publisher, and reprints of one text, share one. What is
 * counted is origins, never names.
 */
export function origins(
  texts: readonly { readonly publisher: string; readonly text: string }[],
): readonly number[] {
  const marks = texts.map(({ text }) => shingles(text))
  return families(texts, (place, at) => {
    const [mine, theirs] = [marks[place], marks[at]]
    return (
      texts[place]?.publisher === texts[at]?.publisher ||
      (mine !== undefined && theirs !== undefined && isOneText(mine, theirs))
    )
  })
}

/** How many are independent of each other: of several publishers, each with a text of its own. */
export function independentOf(
  articles: readonly { readonly publisher: string; readonly voice: number }[],
): number {
  const isOne = (place: number, at: number) =>
    articles[place]?.publisher === articles[at]?.publisher || articles[place]?.voice === articles[at]?.voice
  return new Set(families(articles, isOne)).size
}

/** Gives each the number of the first that it is one with, over any number of steps. */
function families(
  all: readonly unknown[],
  isOne: (place: number, earlier: number) => boolean,
): readonly number[] {
  const origin = all.map((_, place) => place)
  for (const place of all.keys()) {
    const earlier = origin.slice(0, place).filter((_, at) => isOne(place, at))
    const first = earlier.length > 0 ? Math.min(...earlier) : place
    // Two families that this text ties together become one.
    for (const [at, number] of origin.entries()) if (earlier.includes(number)) origin[at] = first
    origin[place] = first
  }
  return origin
}
