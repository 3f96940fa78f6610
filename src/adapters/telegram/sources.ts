// The sources of a message: folded away under it, each with its link, its host and the sentence that printed it.

import { address } from '../../reply/address.ts'
import type { Reply } from '../../reply/document.ts'
import { safeLine } from '../../reply/safe.ts'
import { byArticle, type Numbered, sentencesToShow } from '../../reply/sources.ts'
import { type Clockface, sayDate } from '../../reply/time.ts'
import { rendererWords } from '../../reply/words.ts'
import { anchor, folded, inert } from './html.ts'
import { label } from './label.ts'

/** How much is told of each source, from all to the least. */
export const details = ['quoted', 'titled', 'named'] as const
export type Detail = (typeof details)[number]

/** So many sources are named one by one where there is no room for more; the others are counted. */
const NAMED = 40

export function citations(reply: Reply, cited: Numbered, clock: Clockface, detail: Detail): string {
  if (cited.sources.length === 0) return ''
  const sentences = detail === 'quoted' ? sentencesToShow(reply, cited) : []
  const articles = byArticle(cited, sentences)
  const listed = detail === 'named' ? articles.slice(0, NAMED) : articles
  const { quoted, stub } = rendererWords(clock.language)
  const [before, after] = quoted
  const saying = (sentence: string) => `${before}${inert(safeLine(sentence))}${after}`
  const lines = listed.map(({ source, printed: [first, ...more] }) => {
    const { publisher, title, url, published, isStub } = source
    const target = url === undefined ? undefined : address(url)
    const link = (words: string) => (target === undefined ? inert(words) : anchor(inert(words), target.href))
    const marks = marked(first?.numbers ?? [])
    if (detail === 'named') return `${marks} ${link(label(publisher))}`
    const date = published === undefined ? '' : `, ${inert(sayDate(safeLine(published), clock))}`
    const part = isStub ? ` (${inert(stub)})` : ''
    const host = target === undefined ? '' : ` (${inert(target.host)})`
    return [
      `${marks} ${inert(label(publisher))}${date}${part}: ${link(label(title))}${host}`,
      ...(first?.sentence === undefined ? [] : [saying(first.sentence)]),
      ...more.map(({ numbers, sentence = '' }) => `${marked(numbers)} ${saying(sentence)}`),
    ].join('\n')
  })
  const others = articles.length - listed.length
  return folded([...lines, ...(others > 0 ? [`… +${others}`] : [])].join('\n'))
}

const marked = (numbers: readonly number[]): string => numbers.map(number => `[${number}]`).join('')
