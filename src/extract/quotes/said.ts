// "X said that …": indirect speech, where the verb and its subject are plain.
import type { PeopleLexicon } from '../../languages/people-lexicon.ts'
import type { People } from '../people/people.ts'
import type { QuoteRead } from '../reading.ts'
import type { Prose, Token } from '../text/prose.ts'
import { speakerIn } from './attribution.ts'

export const rule = 'said@3'

/** "X said that …": the reported clause, where the verb and its subject are plain. */
export function indirect(prose: Prose, people: People, lexicon: PeopleLexicon): QuoteRead[] {
  return prose.sentences.flatMap(sentence => {
    const verb = sentence.tokens.findIndex(token => !token.quoted && lexicon.reporting.has(token.lower))
    if (verb < 0) return []
    const that = sentence.tokens.findIndex(
      (token, i) => i > verb && i <= verb + 8 && lexicon.that.has(token.lower) && !token.quoted,
    )
    const from = that >= 0 ? that + 1 : plainStart(sentence.tokens, verb, lexicon)
    if (from === undefined || from >= sentence.tokens.length - 2) return []
    const first = sentence.tokens[from]
    const last = sentence.tokens.findLast(token => token.kind !== 'punctuation')
    if (!first || !last || first.quoted || last.end <= first.start) return []
    const speaker = speakerIn(
      prose,
      people,
      sentence.tokens.slice(0, verb + 1).filter(token => !token.quoted),
      'after',
      lexicon,
    )
    if (!speaker || speaker.name === '') return []
    return [
      {
        speaker: speaker.name,
        ...(speaker.person === undefined ? {} : { person: speaker.person }),
        span: [first.start, last.end] as const,
        direct: false,
        evidence: { span: [sentence.start, sentence.end] as const, rule },
      },
    ]
  })
}

/** "X said the vote was fair": a clause without "that" begins with a determiner, a pronoun or a name. */
function plainStart(tokens: readonly Token[], verb: number, lexicon: PeopleLexicon): number | undefined {
  const next = tokens[verb + 1]
  if (!next || next.kind === 'punctuation' || lexicon.articles.size === 0) return undefined
  const opens =
    lexicon.articles.has(next.lower) ||
    lexicon.pronouns.has(next.lower) ||
    next.capital ||
    next.kind === 'number' ||
    lexicon.openers.has(next.lower)
  return opens ? verb + 1 : undefined
}
