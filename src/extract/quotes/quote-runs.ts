// The quotations of an article before anyone asks who speaks: outermost runs, their length, and what is no quotation.
import type { PeopleLexicon } from '../../languages/people-lexicon.ts'
import type { Clause } from '../figures/clause-subject.ts'
import type { Prose, QuotedRun, Sentence, Token } from '../text/prose.ts'

/** A run with the first and the last sentence that it touches. */
export type Found = { readonly run: QuotedRun; readonly first: number; readonly last: number }

/** Outermost runs that are long enough, with the sentences they begin and end in. */
export function runs(prose: Prose): Found[] {
  const found: Found[] = []
  let end = -1
  let sentence = 0
  for (const run of prose.quoted) {
    if (run.start < end) continue
    end = run.end
    while (sentence < prose.sentences.length - 1 && (prose.sentences[sentence]?.end ?? 0) <= run.start)
      sentence++
    let last = sentence
    while (last < prose.sentences.length - 1 && (prose.sentences[last]?.end ?? 0) < run.end) last++
    found.push({ run, first: sentence, last })
  }
  return found
}

/** The index of the first token that begins at an offset or behind it. Binary search: a sentence may be a book. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The tokens inside a run. */
function inside(prose: Prose, { first, last, run }: Found): Token[] {
  return prose.sentences
    .slice(first, last + 1)
    .flatMap(({ tokens }) => tokens.slice(firstFrom(tokens, run.start), firstFrom(tokens, run.end)))
}

/** So many tokens on either side of a run are looked at. */
const near = 120

/** What stands before a run in its sentence, outside other quotations. */
export function ahead({ run }: Found, { tokens }: Sentence): Token[] {
  const end = firstFrom(tokens, run.start)
  return tokens.slice(Math.max(0, end - near), end).filter(token => token.end < run.start && !token.quoted)
}

/** What stands behind it. */
export function rest({ run }: Found, { tokens }: Sentence): Token[] {
  const from = firstFrom(tokens, run.end + 1)
  return tokens.slice(from, from + near).filter(token => !token.quoted)
}

/** How many words stand inside. */
export const wordCount = (prose: Prose, found: Found) =>
  inside(prose, found).filter(token => token.kind !== 'punctuation' && !/^['’]s$/.test(token.text)).length

/**
 * Names of works, parties and bodies stand in quotation marks too: every word has a capital and no comma or full stop
 * closes them; or the sentence goes on with them as with any noun: `for "A coalition of change"`, `the "commission" said that`.
 */
export function isTerm(
  prose: Prose,
  found: Found,
  before: Clause,
  after: Clause,
  lexicon: PeopleLexicon,
): boolean {
  const { run } = found
  const governor = before.findLast(token => token.start < run.start - 1)
  const direct = governor?.kind === 'word' && run.start - governor.end <= 2 ? governor.lower : ''
  // «председатель „Общего дела“», `the "Common Cause" bloc`: an office or a body is followed by a name, and words by a colon.
  const words = inside(prose, found)
  const capital = words[0]?.capital === true
  if (capital && direct !== '' && (lexicon.body(direct) || lexicon.role(direct) !== undefined)) return true
  // «На вопрос „Нужен ли порт“»: where no articles are, words with a capital of their own follow a mark and no word.
  if (capital && direct !== '' && lexicon.articles.size === 0) return true
  // «Нина Беридзе („Общее дело“)», `(“Common Cause”)`: alone between brackets.
  if (prose.text[run.start - 2] === '(' && /^[),;]/.test(prose.text.slice(run.end + 1, run.end + 2)))
    return true
  if (/[,.!?…]$/.test(prose.text.slice(run.start, run.end).trim())) return false
  if (!before.some(token => token.kind === 'word')) return false
  const letters = words.filter(token => token.kind === 'word' && token.text.length > 3)
  if (letters.length > 0 && letters.every(token => token.capital)) return true
  const says = (token: Clause[number]) => lexicon.saying.has(token.lower)
  // `the "central election commission" in X`: a body held at arm's length.
  if (lexicon.articles.has(direct) && lexicon.body(words.at(-1)?.lower ?? '')) return true
  // `the "Common Cause" bloc led by X`
  if (
    !/^\s*[,—–-]/.test(prose.text.slice(run.end + 1, run.end + 3)) &&
    lexicon.body(after[0]?.lower ?? '') &&
    lexicon.articles.has(direct)
  )
    return true
  const governed = lexicon.prepositions.has(direct)
  if (governed && capital && !before.some(says) && !after.some(says)) return true
  const next = after[0]
  return next !== undefined && says(next) && lexicon.that.has(after[1]?.lower ?? '')
}

/** Between two runs of a paragraph stands nothing but an attribution: one sentence's worth of words, closed by a full stop or comma. */
export function interrupted(prose: Prose, previous: Found, one: Found, lexicon: PeopleLexicon): boolean {
  const between = prose.text.slice(previous.run.end + 1, one.run.start - 1)
  if (between.length > 160) return false
  // `"A," X said, adding later: "B"` are two.
  if (between.split(/[^\p{L}]+/u).some(word => lexicon.sayingAlong.has(word.toLowerCase()))) return false
  const ends = prose.text.slice(previous.run.start, previous.run.end).trim()
  const stops = between.match(/[.!?](?=\s+\S)/g)?.length ?? 0
  return /[,?!—–.…-]$/.test(ends) ? stops === 0 : /^\s*[,—–-]/.test(between) && stops <= 1
}

/** Does the second run open the paragraph after one that the first leaves open? */
export function goesOn(prose: Prose, one: Found, next: Found): boolean {
  const own = prose.sentences[one.last]
  const first = prose.sentences[next.first]
  if (!own || !first || first.paragraph !== own.paragraph + 1) return false
  const end = prose.paragraphs[own.paragraph]?.[1]
  const start = prose.paragraphs[first.paragraph]?.[0] ?? 0
  return one.run.end === end && next.run.start - start <= 1
}
