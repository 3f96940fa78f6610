// The whole sentences of a text, each as printed, that can stand in a summary by themselves.
import { everyProseLexicon } from '../extract/lexicons.ts'
import { takeApart } from '../extract/text/take-apart.ts'
import { leftOver, ofTheSpeaker, pointingBack, standingFor } from '../languages/leaning.ts'

export type Found = {
  /** As printed, with line breaks inside it kept. */
  readonly text: string
  /** Place among the sentences of its text, from 0. */
  readonly place: number
  /** In lower case. */
  readonly words: readonly string[]
  /** Points to what stands before it: "Meanwhile, …", "He also …", "Preliminary results give him 56 percent." */
  readonly pointsBack: boolean
  /** Said by somebody whom it does not name ("We shall win."), or a piece of what was said. */
  readonly ofTheSpeaker: boolean
}

/** Fewer words than this are a caption or a cry; more are a list that lost its marks. */
const SHORT = 5
const LONG = 70

/** Sentences of every paragraph, in order; the page's own lines (menus, bylines, appeals) are not among them. */
export function sentencesOf(title: string, text: string): readonly Found[] {
  const found: Found[] = []
  for (const { start, end, tokens } of takeApart({ title, text }).sentences) {
    const sentence = text.slice(start, end).replace(heads, '')
    const words = wordsOf(sentence)
    if (words.length < SHORT || words.length > LONG || !isWhole(sentence) || isFurniture(sentence)) continue
    found.push({
      ...{ text: sentence, place: found.length, words },
      pointsBack: pointingBack.has(words[0] ?? '') || leftOver.test(sentence) || isDangling(sentence, words),
      ofTheSpeaker:
        !isBalanced(sentence) ||
        words.some(word => ofTheSpeaker.has(word)) ||
        tokens.every(({ kind, quoted }) => quoted || kind === 'punctuation'),
    })
  }
  return found
}

/** Speaks of somebody and names nobody: no capital but the first word's. */
function isDangling(sentence: string, words: readonly string[]): boolean {
  return (
    words.some(word => standingFor.has(word)) &&
    !/(?<=[\p{L}\p{N},;:)]\s+[“"«‘(]?)\p{Lu}\p{Ll}/u.test(sentence)
  )
}

/** In lower case. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Begins like a sentence and ends like one. */
function isWhole(text: string): boolean {
  return /^[\p{Lu}\p{N}"“«‘'(]/u.test(text) && /[.!?…]["”»’')\]]*$/u.test(text)
}

/** The page's own words in the middle of a paragraph: who wrote it, what to click, where to subscribe. */
function isFurniture(text: string): boolean {
  return (
    appeals.test(text) ||
    everyProseLexicon.some(
      ({ furniture }) =>
        furniture.notices.test(text) || furniture.bylines.test(text) || furniture.blurbs.test(text),
    )
  )
}
/** An appeal without a full stop runs into the sentence behind it: "Scroll down for video The …". */
const heads =
  /^(?:[Ss]croll down (?:for|to) \w+|(?:A(?:dvertisement|DVERTISEMENT)|Р(?:еклама|ЕКЛАМА))(?: Continue reading[^.\n]*)?)\s+(?=\p{Lu})/u
const appeals =
  /https?:\/\/|www\.|©|\b(?:read more|sign up|subscribe|newsletter|follow us|scroll down|hide caption)\b|(?<!\p{L})(?:подпишитесь|подписывайтесь|читайте также|читать далее)(?!\p{L})/iu

/** A quotation that began in the sentence before, or goes on in the next, was cut in two. */
function isBalanced(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0
  // “ opens in English and closes in „Russian“; ’ is an apostrophe too, and tells nothing.
  return count(/["“”„]/g) % 2 === 0 && count(/«/g) === count(/»/g)
}
