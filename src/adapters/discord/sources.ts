// The sources under a Discord message, in small print, each leading to its article.
import { never } from '../../model/never.ts'
import { address } from '../../reply/address.ts'
import { cite, paragraph } from '../../reply/build.ts'
import { clip } from '../../reply/clip.ts'
import type { Reply, Source } from '../../reply/document.ts'
import { safeLine } from '../../reply/safe.ts'
import { byArticle, citations, numbered, sentencesToShow } from '../../reply/sources.ts'
import { sayDate } from '../../reply/time.ts'
import { rendererWords } from '../../reply/words.ts'
import { escapedLine } from './escape.ts'
import { masked } from './link.ts'

/** How much is told of each source: all of it, no sentence, the publisher with a link, the publisher's name. */
const sourceDetails = ['sentence', 'title', 'publisher', 'name'] as const
export type SourceDetail = (typeof sourceDetails)[number]

/** A publisher's whole name is shorter, a title and a sentence mostly are; what is clipped is one click away. */
const PUBLISHER = 60
const NAME = 24
const TITLE = 150
const SENTENCE = 300

/** The fullest detail in which the sources of every single statement take so many characters at most; else the briefest. */
export function detailFor(reply: Reply, most: number): SourceDetail {
  const statements = citations(reply)
  const fits = (detail: SourceDetail) =>
    statements.every(sources => {
      const alone = { ...reply, blocks: [paragraph(cite(...sources))] }
      return sourcesText(alone, detail).length <= most
    })
  return sourceDetails.find(fits) ?? 'name'
}

export function sourcesText(reply: Reply, detail: SourceDetail): string {
  const cited = numbered(reply)
  const sentences = sentencesToShow(reply, cited)
  const [before, after] = rendererWords(reply.language).quoted
  const shown = detail === 'sentence' ? sentences : []
  const saying = (sentence: string | undefined) =>
    sentence === undefined ? '' : ` ${before}${escapedLine(clip(safeLine(sentence), SENTENCE))}${after}`
  return byArticle(cited, shown)
    .map(({ source, printed: [first, ...more] }) => {
      const others = more.map(({ numbers, sentence }) => ` ${marked(numbers)}${saying(sentence)}`).join('')
      const article = told(source, detail, reply.language)
      return `-# ${marked(first?.numbers ?? [])} ${article}${saying(first?.sentence)}${others}`
    })
    .join('\n')
}

const marked = (numbers: readonly number[]): string => numbers.map(number => `\\[${number}\\]`).join('')

function told(source: Source, detail: SourceDetail, language: string): string {
  const { publisher, title, url, published, isStub } = source
  const name = clip(safeLine(publisher), PUBLISHER)
  const target = url === undefined ? undefined : address(url)
  switch (detail) {
    case 'sentence':
    case 'title': {
      const date = published === undefined ? '' : `, ${escapedLine(sayDate(published, { language }))}`
      const part = isStub ? ` (${rendererWords(language).stub})` : ''
      return `${escapedLine(name)}${date}${part}: ${masked(clip(safeLine(title), TITLE), target)}`
    }
    case 'publisher':
      return masked(name, target)
    case 'name':
      return escapedLine(clip(name, NAME))
    default:
      return never(detail)
  }
}
