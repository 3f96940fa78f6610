// The whole sentences of a text, each as printed, that can stand in a summary by themselves.

export type Found = {
  /** As printed, with line breaks inside it kept. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** Place among the sentences of its text, from 0. */
  readonly place: number
  readonly words: number
}

/** Fewer words than this are a caption or a cry; more are a list that lost its marks. */
const SHORT = 5
const LONG = 70
/** A break after these is no end of a sentence. */
const abbreviated =
  /(?:^|[\s(«“"])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Gov|Sen|Rep|Rev|St|Jr|Sr|No|vs|etc|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|г|гг|им|ул|тыс|млн|млрд|руб|т\. ?д|т\. ?п)\.\s*$/u

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Sentences of every paragraph, in order. Furniture (menus, bylines, captions without a full stop) is left out. */
export function sentencesOf(text: string): readonly Found[] {
  const found: Found[] = []
  for (const [start, end] of paragraphsOf(text)) {
    for (const [from, to] of brokenAt(text, start, end)) {
      const sentence = text.slice(from, to)
      const words = sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
      if (words < SHORT || words > LONG || !isSentence(sentence)) continue
      found.push({ text: sentence, start: from, end: to, place: found.length, words })
    }
  }
  return found
}

function* paragraphsOf(text: string): Generator<readonly [number, number]> {
  for (const match of text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/gu))
    yield [match.index, match.index + match[0].length]
}

function* brokenAt(text: string, start: number, end: number): Generator<readonly [number, number]> {
  let from = start
  for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
    const to = start + index + segment.length
    if (abbreviated.test(text.slice(from, to)) && to < end) continue
    const piece = text.slice(from, to)
    const lead = piece.length - piece.trimStart().length
    const trimmed = piece.trim()
    if (trimmed !== '') yield [from + lead, from + lead + trimmed.length]
    from = to
  }
  const rest = text.slice(from, end)
  if (rest.trim() !== '') yield [from + (rest.length - rest.trimStart().length), from + rest.trimEnd().length]
}

/** Begins like a sentence and ends like one; a page's own words ("Read more", an address) are none. */
function isSentence(text: string): boolean {
  return /^[\p{Lu}\p{N}"“«‘'(]/u.test(text) && /[.!?…]["”»’')\]]*$/u.test(text) && !furniture.test(text)
}
const furniture =
  /https?:\/\/|www\.|©|\b(?:click here|read more|sign up|subscribe|newsletter|all rights reserved|follow us|cookies?)\b|(?<!\p{L})(?:подпишитесь|подписывайтесь|читайте также|читать далее|все права защищены)(?!\p{L})/iu
