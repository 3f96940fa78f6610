// The sources of a reply, numbered once in reading order; equal ones are one.
import { never } from '../model/never.ts'
import { address } from './address.ts'
import type { Block, Reply, Source, Text } from './document.ts'

export type Numbered = {
  /** In reading order: the first is `[1]`. */
  readonly sources: readonly Source[]
  /** The number of a source that the reply cites, from 1. */
  numberOf(source: Source): number
  /** The distinct numbers of several sources, ascending: `[1, 3]`. */
  numbersOf(sources: readonly Source[]): readonly number[]
}

/** Two sentences of one article are two sources: each number leads to the words that printed it. */
const identity = ({ publisher, title, url, published, quote }: Source) =>
  JSON.stringify([publisher, title, url, published, quote])

/** Numbers everything that the reply cites. Paged replies are numbered page by page: each message stands alone. */
export function numbered(reply: Pick<Reply, 'blocks'>): Numbered {
  const numbers = new Map<string, number>()
  const sources: Source[] = []
  for (const source of citations(reply).flat()) {
    const key = identity(source)
    if (numbers.has(key)) continue
    sources.push(source)
    numbers.set(key, sources.length)
  }
  const numberOf = (source: Source): number => {
    const number = numbers.get(identity(source))
    if (number === undefined)
      throw new Error(`"${source.title}" is not cited in this reply; number the reply that cites it`)
    return number
  }
  return {
    sources,
    numberOf,
    numbersOf: cited => [...new Set(cited.map(numberOf))].sort((a, b) => a - b),
  }
}

/** The sources of each statement, in reading order. */
export const citations = (reply: Pick<Reply, 'blocks'>): readonly (readonly Source[])[] =>
  reply.blocks.flatMap(citedIn)

function citedIn(block: Block): readonly (readonly Source[])[] {
  switch (block.type) {
    case 'heading':
    case 'chart':
      return []
    case 'paragraph':
    case 'notice':
      return citedBy(block.text)
    case 'fields':
      return block.fields.flatMap(field => citedBy(field.value))
    case 'list':
      return block.items.flatMap(citedBy)
    case 'table':
      return block.rows.flat().flatMap(citedBy)
    case 'quote':
      return [block.sources]
    default:
      return never(block)
  }
}

const citedBy = (text: Text): readonly (readonly Source[])[] =>
  text.flatMap(span => (typeof span !== 'string' && span.type === 'cite' ? [span.sources] : []))

/**
 * The printed sentence that each source of the list still has to show: not one that stands in the reply as a
 * quotation, and of several reprints of one sentence only the first.
 */
export function sentencesToShow(reply: Reply, { sources }: Numbered): readonly (string | undefined)[] {
  const shown = new Set(reply.blocks.flatMap(block => (block.type === 'quote' ? [block.text.trim()] : [])))
  return sources.map(({ quote }) => {
    const sentence = quote?.trim()
    if (sentence === undefined || sentence === '' || shown.has(sentence)) return undefined
    shown.add(sentence)
    return sentence
  })
}

/** An article that a reply cites, and what of it stands under which numbers. */
export type CitedArticle = {
  readonly source: Source
  /** Ascending. First the numbers whose sentence stands elsewhere, then each sentence with its own. */
  readonly printed: readonly { readonly numbers: readonly number[]; readonly sentence?: string }[]
}

/** The sources article by article, in the order of their first numbers: an article is named once, whatever it printed. */
export function byArticle(
  { sources }: Numbered,
  sentences: readonly (string | undefined)[],
): readonly CitedArticle[] {
  const articles = new Map<string, { source: Source; numbers: number[] }>()
  sources.forEach((source, n) => {
    const { quote: _, ...article } = source
    const key = identity(article)
    const known = articles.get(key) ?? { source, numbers: [] }
    articles.set(key, known)
    known.numbers.push(n + 1)
  })
  return [...articles.values()].map(({ source, numbers }) => {
    const bare = numbers.filter(number => sentences[number - 1] === undefined)
    const printed = numbers.flatMap(number => {
      const sentence = sentences[number - 1]
      return sentence === undefined ? [] : [{ numbers: [number], sentence }]
    })
    return { source, printed: bare.length === 0 ? printed : [{ numbers: bare }, ...printed] }
  })
}

/** The addresses that the list of sources shows with their hosts: a link to one of them needs no host beside it. */
export function addressesOf({ sources }: Numbered): ReadonlySet<string> {
  const targets = sources.map(({ url }) => (url === undefined ? undefined : address(url)?.href))
  return new Set(targets.filter(href => href !== undefined))
}
