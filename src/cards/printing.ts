// Sentences in an answer that print what is asked for: a figure, or words.
import type { ArticleId } from '../model/article.ts'
import type { ClaimId } from '../model/claim.ts'

export type Source = { readonly claim: ClaimId; readonly quote: string; readonly publisher: string }

/** Sources anywhere in an answer that print the figure or the words; each claim once. */
export function printing(asked: string, answer: unknown): readonly Source[] {
  const number = numberIn(asked)
  const found = new Map<ClaimId, Source>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if (isSource(node) && prints(node, asked, number)) found.set(node.claim, node)
    for (const child of Object.values(node)) visit(child)
  }
  visit(answer)
  return [...found.values()]
}

/** 47.3 of "47,3 %", 127000 of "127,000"; NaN where it is no number. */
export function numberIn(asked: string): number {
  return Number(
    asked
      .replace(/[\s\u00a0\u202f%]/g, '')
      .replace(/,(?=\d{3}(?:\D|$))/g, '')
      .replace(',', '.'),
  )
}

function isSource(node: object): node is Source {
  return (
    'claim' in node &&
    typeof node.claim === 'string' &&
    'quote' in node &&
    typeof node.quote === 'string' &&
    'publisher' in node &&
    typeof node.publisher === 'string'
  )
}

/** By the figure that was read, or by words of the sentence. */
function prints(source: Source, asked: string, number: number): boolean {
  if (asked === '') return false
  if (Number.isNaN(number)) return source.quote.toLowerCase().includes(asked.toLowerCase())
  return Object.values<unknown>(source).includes(number)
}

/** A sentence that no claim was read from: what came of a vote, what it needed to count. */
export type Sentence = { readonly article: ArticleId; readonly quote: string }

/** The first such sentence of an answer that has the words, or prints the number. */
export function sentenceIn(asked: string, answer: unknown): Sentence | undefined {
  const wanted = asked.toLowerCase()
  const visit = (node: unknown): Sentence | undefined => {
    if (typeof node !== 'object' || node === null) return undefined
    if (isSentence(node) && node.quote.toLowerCase().includes(wanted)) return node
    for (const child of Object.values(node)) {
      const found = visit(child)
      if (found) return found
    }
    return undefined
  }
  return wanted === '' ? undefined : visit(answer)
}

const isSentence = (node: object): node is Sentence =>
  !('claim' in node) &&
  'article' in node &&
  typeof node.article === 'string' &&
  'quote' in node &&
  typeof node.quote === 'string'
