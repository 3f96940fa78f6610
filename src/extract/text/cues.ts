// Marks the words of a sentence that signal something about a vote: one pass over its tokens, whatever the language.

import { type Cue, cues, type DateWords, type VotesLexicon } from '../../languages/votes-lexicon.ts'
import { type Office, offices, type Stance, stances } from '../../model/election.ts'
import type { Token } from './prose.ts'

type DateCue = `date:${Exclude<keyof DateWords, 'months' | 'weekdays' | 'ordinals'>}`
export type CueKind = Cue | DateCue | `office:${Office}` | `stance:${Stance}` | 'percent' | 'leading'

export type Mark = {
  readonly kind: CueKind
  /** Index of its first and of its last token. */
  readonly first: number
  readonly last: number
}

/** The marks of one sentence, to be asked by place and by kind. */
export type Marks = {
  readonly all: readonly Mark[]
  /** Marks that begin at a token. */
  at(first: number): readonly Mark[]
  /** The first mark of these kinds that begins between two tokens, both included. */
  find(from: number, to: number, ...kinds: readonly CueKind[]): Mark | undefined
  findLast(from: number, to: number, ...kinds: readonly CueKind[]): Mark | undefined
  /** Does a mark of one of these kinds cover the token? */
  covers(token: number, ...kinds: readonly CueKind[]): boolean
}

/** «Против всех», «Да» are answers on a ballot and no names, between quotation marks too. */
const answering: ReadonlySet<CueKind> = new Set(['against-all', 'yes', 'no'])

/** No phrase is longer than this, gaps included. */
const LONGEST = 24

function marksOf(all: readonly Mark[]): Marks {
  const first = new Map<number, Mark[]>()
  for (const mark of all) {
    const standing = first.get(mark.first)
    if (standing) standing.push(mark)
    else first.set(mark.first, [mark])
  }
  const at = (token: number): readonly Mark[] => first.get(token) ?? none
  const scan = (from: number, to: number, step: 1 | -1, kinds: readonly CueKind[]): Mark | undefined => {
    for (let token = step === 1 ? from : to; token >= from && token <= to; token += step) {
      const found = at(token).find(mark => kinds.includes(mark.kind))
      if (found) return found
    }
    return undefined
  }
  return {
    all,
    at,
    find: (from, to, ...kinds) => scan(Math.max(0, from), to, 1, kinds),
    findLast: (from, to, ...kinds) => scan(Math.max(0, from), to, -1, kinds),
    covers(token, ...kinds) {
      for (let from = token; from >= 0 && from > token - LONGEST; from--) {
        if (at(from).some(mark => mark.last >= token && kinds.includes(mark.kind))) return true
      }
      return false
    },
  }
}
const none: readonly Mark[] = []

type Word = { readonly exact: ReadonlySet<string>; readonly beginnings: readonly string[] }
type Phrase = { readonly kind: CueKind; readonly words: readonly (Word | 'gap')[]; readonly order: number }

/** The phrases that begin with one word: by their second, where that is known in full, and the others. */
type Beginning = {
  readonly others: readonly Phrase[]
  readonly bySecond: ReadonlyMap<string, readonly Phrase[]>
}

/** Phrases of one lexicon, ready to be looked up by their first word. */
export type Tagger = {
  /** `titles`: stretches that are names, whose words signal nothing. */
  mark(tokens: readonly Token[], titles?: readonly (readonly [first: number, last: number])[]): Marks
  isPercent(token: Token | undefined): boolean
}

/** A gap in a phrase spans at most so many words. */
const GAP = 4
/** Forms remembered per tagger; news uses some 50,000. */
const REMEMBERED = 60_000

const isWord = (word: Word, lower: string) =>
  word.exact.has(lower) || word.beginnings.some(beginning => lower.startsWith(beginning))

/** `word*|other`: what one place in a phrase may hold. */
export function wordOf(pattern: string): Word {
  const choices = pattern.split('|')
  return {
    exact: new Set(choices.filter(choice => !choice.endsWith('*'))),
    beginnings: choices.filter(choice => choice.endsWith('*')).map(choice => choice.slice(0, -1)),
  }
}

function phrases(kind: CueKind, list: string): Omit<Phrase, 'order'>[] {
  return list
    .split(',')
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '')
    .map(phrase => ({
      kind,
      words: phrase
        .replace(/%/g, ' % ')
        .replace(/(?<=\p{L})'s(?!\p{L})/gu, " 's")
        .trim()
        .split(/\s+/)
        .map(word => (word === '…' ? 'gap' : wordOf(word))),
    }))
}

export function taggerOf(lexicon: VotesLexicon): Tagger {
  const { months: _months, weekdays: _weekdays, ordinals: _ordinals, ...dateWords } = lexicon.dates
  const all = [
    ...cues.flatMap(cue => phrases(cue, lexicon.phrases[cue])),
    ...offices.flatMap(office => phrases(`office:${office}`, lexicon.offices[office])),
    ...stances.flatMap(stance => phrases(`stance:${stance}`, lexicon.stances[stance])),
    ...Object.entries(dateWords).flatMap(([name, list]) => phrases(`date:${name}` as DateCue, list)),
    ...phrases('percent', lexicon.percent),
    ...phrases('leading', lexicon.leading),
  ].map((phrase, order): Phrase => ({ ...phrase, order }))
  const exact = new Map<string, Phrase[]>()
  const beginnings: [string, Phrase][] = []
  for (const phrase of all) {
    const first = phrase.words[0]
    if (!first || first === 'gap') continue
    for (const word of first.exact) exact.set(word, [...(exact.get(word) ?? []), phrase])
    for (const word of first.beginnings) beginnings.push([word, phrase])
  }
  const remembered = new Map<string, Beginning>()
  const startingWith = (lower: string): Beginning => {
    const known = remembered.get(lower)
    if (known) return known
    const found = bySecondWord([
      ...(exact.get(lower) ?? []),
      ...beginnings.filter(([word]) => lower.startsWith(word)).map(([, phrase]) => phrase),
    ])
    if (remembered.size >= REMEMBERED) remembered.clear()
    remembered.set(lower, found)
    return found
  }
  const percentWords = all.filter(phrase => phrase.kind === 'percent' && phrase.words.length === 1)
  return {
    mark(tokens, titles = []) {
      const marks: Mark[] = []
      const silent = (kind: CueKind, first: number, last: number) =>
        titles.some(
          ([from, to]) =>
            first >= from && last <= to && !(answering.has(kind) && first === from && last === to),
        )
      for (let first = 0; first < tokens.length; first++) {
        const token = tokens[first]
        if (!token) continue
        const { others, bySecond } = startingWith(token.lower)
        const second = bySecond.get(tokens[behindQuote(tokens, first + 1)]?.lower ?? '')
        // In the lexicon's order: of two that begin alike, rules ask for the first.
        const all = second ? [...others, ...second].sort((a, b) => a.order - b.order) : others
        for (const phrase of all) {
          const last = phrase.words.length === 1 ? first : end(phrase.words, 1, tokens, first + 1)
          if (last !== undefined && !silent(phrase.kind, first, last))
            marks.push({ kind: phrase.kind, first, last })
        }
      }
      return marksOf(marks)
    },
    isPercent: token =>
      token !== undefined &&
      percentWords.some(
        ({ words }) => words[0] !== 'gap' && words[0] !== undefined && isWord(words[0], token.lower),
      ),
  }
}

const quoting: ReadonlySet<string> = new Set(['"', '“', '‘', "'", '«', '„'])

const behindQuote = (tokens: readonly Token[], at: number) =>
  quoting.has(tokens[at]?.text ?? '') ? at + 1 : at

function bySecondWord(phrases: readonly Phrase[]): Beginning {
  const others: Phrase[] = []
  const bySecond = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const second = phrase.words[1]
    if (second === undefined || second === 'gap' || second.beginnings.length > 0) others.push(phrase)
    else for (const word of second.exact) bySecond.set(word, [...(bySecond.get(word) ?? []), phrase])
  }
  return { others: others.sort((a, b) => a.order - b.order), bySecond }
}

/** Where the phrase ends when its words from `at` on are looked for from token `from` on. */
function end(words: Phrase['words'], at: number, tokens: readonly Token[], from: number): number | undefined {
  const word = words[at]
  if (word === undefined) return from - 1
  if (word !== 'gap') {
    // "voted ‘for’", «проголосовали „за“»: a mark of quotation parts no phrase.
    const first = behindQuote(tokens, from)
    const token = tokens[first]
    return token && isWord(word, token.lower) ? end(words, at + 1, tokens, first + 1) : undefined
  }
  for (let skip = 0; skip <= GAP; skip++) {
    const found = end(words, at + 1, tokens, from + skip)
    if (found !== undefined) return found
    if (tokens[from + skip]?.kind === 'punctuation') return undefined
  }
  return undefined
}
