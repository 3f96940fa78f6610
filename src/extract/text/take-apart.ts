// Takes an article apart once: language, own paragraphs, sentences, tokens and quoted runs.

import type { ProseLexicon } from '../../languages/prose-lexicon.ts'
import type { Span } from '../../model/claim.ts'
import { peopleLexicon, proseLexicon } from '../lexicons.ts'
import type { Readable } from '../reading.ts'
import { ownParagraphs } from './furniture.ts'
import { languageOf } from './language.ts'
import type { Prose, QuotedRun, Sentence, Token } from './prose.ts'
import { insertions, quotedRuns } from './quoted.ts'
import { sentences } from './sentences.ts'
import { isParted, tokens } from './tokens.ts'

/** The article as every rule reads it. Linear in the length of the text. */
export function takeApart(article: Readable): Prose {
  const { title, text } = article
  const language = languageOf(text.trim() === '' ? title : text, article.language)
  const lexicon = proseLexicon(language)
  const verb = peopleLexicon(language)?.verb
  const apart = isParted(text)
  const paragraphs = ownParagraphs(text, title)
  const quoted: QuotedRun[] = []
  const found: Sentence[] = []
  for (const [index, span] of paragraphs.entries()) {
    const runs = quotedRuns(text, span).map(run => withInserted(text, run, verb))
    quoted.push(...runs)
    found.push(...sentencesOf(text, span, index, runs, lexicon, apart))
  }
  const whole: Span = [0, title.length]
  const headline = marked(tokens(title), quotedRuns(title, whole))
  return {
    language,
    title,
    text,
    ...(article.published === undefined ? {} : { published: article.published }),
    paragraphs,
    sentences: found,
    headline: { start: 0, end: title.length, paragraph: 0, tokens: headline },
    quoted,
  }
}

function withInserted(
  text: string,
  run: QuotedRun,
  verb: ((lower: string) => boolean) | undefined,
): QuotedRun {
  const inserted = verb ? insertions(text, run, verb) : []
  return inserted.length > 0 ? { ...run, inserted } : run
}

function sentencesOf(
  text: string,
  [from, to]: Span,
  paragraph: number,
  runs: readonly QuotedRun[],
  lexicon: ProseLexicon,
  apart: boolean,
): Sentence[] {
  return sentences(marked(tokens(text, from, to, apart), runs), lexicon).flatMap(own => {
    const first = own[0]
    const last = own.at(-1)
    return first && last ? [{ start: first.start, end: last.end, paragraph, tokens: own }] : []
  })
}

/** Tokens with whether they stand inside quotation marks; both lists run from left to right. */
function marked(all: readonly Omit<Token, 'quoted'>[], runs: readonly QuotedRun[]): Token[] {
  let next = 0
  let end = -1
  const inserted = runs.flatMap(run => run.inserted ?? [])
  let aside = 0
  return all.map(token => {
    for (let run = runs[next]; run && run.start <= token.start; run = runs[++next])
      end = Math.max(end, run.end)
    while ((inserted[aside]?.[1] ?? Number.POSITIVE_INFINITY) <= token.start) aside++
    return { ...token, quoted: token.start < end && token.start < (inserted[aside]?.[0] ?? end) }
  })
}
