// The sources of a message: folded away under it, each with its link, its host and the sentence that printed it.

import { address } from '../../reply/address.ts'
import type { Reply } from '../../reply/document.ts'
import { safeLine } from '../../reply/safe.ts'
import { type Numbered, sentencesToShow } from '../../reply/sources.ts'
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
  const listed = detail === 'named' ? cited.sources.slice(0, NAMED) : cited.sources
  const [before, after] = rendererWords(clock.language).quoted
  const lines = listed.map(({ publisher, title, url, published }, n) => {
    const target = url === undefined ? undefined : address(url)
    const link = (words: string) => (target === undefined ? inert(words) : anchor(inert(words), target.href))
    if (detail === 'named') return `[${n + 1}] ${link(label(publisher))}`
    const date = published === undefined ? '' : `, ${inert(sayDate(safeLine(published), clock))}`
    const host = target === undefined ? '' : ` (${inert(target.host)})`
    const sentence = sentences[n]
    const quote = sentence === undefined ? '' : `\n${before}${inert(safeLine(sentence))}${after}`
    return `[${n + 1}] ${inert(label(publisher))}${date}: ${link(label(title))}${host}${quote}`
  })
  const others = cited.sources.length - listed.length
  return folded([...lines, ...(others > 0 ? [`… +${others}`] : [])].join('\n'))
}
