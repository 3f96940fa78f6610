// Galleries: pages whose text stands in the captions of their pictures.
import { wordsOf } from './furniture.ts'
import { type Line, linesOf } from './lines.ts'
import { closest, type Element } from './tree.ts'
import { trim } from './trim.ts'

/** A page with fewer captions is an article with pictures. */
const leastCaptions = 4
/** The longest series of pictures have some two hundred. */
const mostCaptions = 500
/** Captions that tell something are a sentence, and not a name with a credit. */
const shortestCaption = 60
/** The captions must hold so many times the text that stands beside them. */
const muchMore = 1.5

const labelled = wordsOf(
  '(?:ima?ge?|photo|picture|slide|gallery|bild|foto)[-_]*(?:caption|text|desc(?:ription)?)|captiontext|slide-caption',
)
const isCaption = ({ name, label }: Element) =>
  name === 'figcaption' || (name !== 'body' && labelled.test(label))
/** What belongs to other stories, or to readers. */
const beside = wordsOf('related|recommend\\w*|teasers?|comments?|side-?bar|widgets?|promo')
const isBeside = ({ name, label }: Element) =>
  /^(?:aside|nav|footer|form)$/.test(name) || (name !== 'body' && beside.test(label))

/** The captions of a page, to be asked for before its furniture is cleared away. */
export function captionsOf(elements: readonly Element[]): Element[] {
  const found: Element[] = []
  for (const element of elements) {
    if (!isCaption(element) || closest(element, isBeside) !== undefined) continue
    if (element.parent !== undefined && closest(element.parent, isCaption) !== undefined) continue
    found.push(element)
    if (found.length === mostCaptions) break
  }
  return found
}

/** The paragraphs of a gallery: undefined where the captions are an article's, which stays without them. */
export function galleryOf(captions: readonly Element[], shown: string): Line[] | undefined {
  if (captions.length < leastCaptions) return undefined
  const lines = trim(captions.flatMap(linesOf)).filter(({ text }) => text.length >= shortestCaption)
  const length = lines.reduce((sum, { text }) => sum + text.length, 0)
  return lines.length >= leastCaptions && length > shown.length * muchMore ? lines : undefined
}
