// Who speaks a quotation: whom its own sentence credits, the next one, a signature, or the quotation before.
import type { PeopleLexicon } from '../../languages/people-lexicon.ts'
import { type Clause, type Speaker, speakerOf, subjectOf } from '../figures/clause-subject.ts'
import { meantIn, type People } from '../people/people.ts'
import type { Prose, Sentence } from '../text/prose.ts'
import { speakerIn } from './attribution.ts'
import { documented, saidWithin } from './quote-document.ts'
import { type Found, rest } from './quote-runs.ts'

/** The speaker whom the words around a quotation credit. */
export function attributed(
  prose: Prose,
  people: People,
  found: Found,
  before: Clause,
  after: Clause,
  lexicon: PeopleLexicon,
): Speaker | undefined {
  const { run, last, first } = found
  const inside = aside(prose, found)
  if (inside.length > 0) {
    const speaker = speakerIn(prose, people, inside, 'before', lexicon) ?? subjectOf(people, inside, lexicon)
    if (speaker) return speaker
  }
  const ends = prose.text.slice(run.start, run.end).trim().at(-1) ?? ''
  const nextMark = prose.text
    .slice(run.end + 1, run.end + 4)
    .trim()
    .charAt(0)
  const own = clauseAfter(after)
  const ahead = clauseBefore(before)
  const open = /[,?!—–-]/.test(ends) || /[,—–-]/.test(nextMark)
  const fromAfter = () => (own.length > 0 ? speakerIn(prose, people, own, 'before', lexicon) : undefined)
  const fromBefore = () => (ahead.length > 0 ? speakerIn(prose, people, ahead, 'after', lexicon) : undefined)
  const signed = signature(prose, people, after)
  if (signed) return signed
  const words = ahead.filter(token => token.kind === 'word').length
  if (words === 0 || (open && startsAttribution(own, lexicon))) {
    const speaker = fromAfter()
    if (speaker) return speaker
  }
  const speaker = fromBefore() ?? fromAfter()
  if (speaker) return speaker
  const told = documented(prose, people, own, first, lexicon) ?? saidWithin(prose, own, lexicon)
  if (told) return told
  // `"…," the 72-year-old said`: somebody described, whom the sentence before was about.
  if (
    isDescribed(own, lexicon) ||
    isDescribed(ahead, lexicon) ||
    isUnnamed(own, lexicon) ||
    isUnnamed(ahead, lexicon)
  ) {
    const lately = subjectBefore(prose, people, first, lexicon)
    if (lately) return lately
  }
  // `"…," Gelava marvelled`, `"…," was the verdict of Gelava`: whatever the verb, whom the clause behind the comma is about.
  if (words === 0 && open && !lexicon.subordinators.has(own[0]?.lower ?? '')) {
    const speaker = subjectOf(people, own, lexicon)
    if (speaker) return speaker
  }
  // `"Why?" X asked.`: the next sentence is the attribution.
  const next = prose.sentences[last + 1]
  if (
    /[?!.…]/.test(ends) &&
    own.length === 0 &&
    next &&
    next.paragraph === prose.sentences[last]?.paragraph &&
    next.tokens.length <= 16
  ) {
    const clause = next.tokens.filter(token => !token.quoted)
    const verb = clause.findIndex(token => lexicon.saying.has(token.lower))
    if (verb >= 0 && verb <= 6 && !next.tokens.some(token => token.quoted))
      return speakerIn(prose, people, clause, 'before', lexicon)
    // `"Who else?" That was Gelava.`
    if (lexicon.that.has(clause[0]?.lower ?? '') && lexicon.being.has(clause[1]?.lower ?? ''))
      return subjectOf(people, clause, lexicon)
  }
  // `X: "…"`.
  if (ahead.at(-1)?.text === ':' && words > 0 && words <= 8) return only(prose, people, ahead, lexicon)
  return first === last && words > 0 ? subjectOf(people, ahead, lexicon) : undefined
}

/** The reporter's own words inside a run. */
function aside(prose: Prose, { run, first, last }: Found): Clause {
  const spans = run.inserted ?? []
  if (spans.length === 0) return []
  return prose.sentences
    .slice(first, last + 1)
    .flatMap(({ tokens }) => tokens)
    .filter(token => spans.some(([from, to]) => token.start >= from && token.end <= to))
}

/** "The French president said": a noun of persons with "the", or an age, is the subject of the saying. */
function isDescribed(clause: Clause, lexicon: PeopleLexicon): boolean {
  const verb = clause.findIndex(token => lexicon.saying.has(token.lower))
  const article = clause.findIndex(token => lexicon.articles.has(token.lower))
  if (verb < 0 || article < 0 || clause[article]?.lower !== 'the' || article > verb + 1) return false
  const end = article < verb ? verb : article + 5
  return clause
    .slice(article + 1, end)
    .some(
      token =>
        /^\d+-year-old$/.test(token.lower) || (!token.capital && lexicon.role(token.lower) === token.lower),
    )
}

/** "She said": a pronoun whom nobody fits by sex; or in a language that needs none, the verb alone. */
function isUnnamed(clause: Clause, lexicon: PeopleLexicon): boolean {
  const verb = clause.findIndex(token => lexicon.saying.has(token.lower))
  if (verb < 0) return false
  const near = clause.slice(Math.max(0, verb - 1), verb + 2)
  return (
    near.some(token => lexicon.pronouns.get(token.lower)?.use === 'subject') ||
    (lexicon.articles.size === 0 && clause.every(token => !token.capital || token === clause[0]))
  )
}

/** The subject of one of the few sentences before, in this paragraph or the one above. */
function subjectBefore(
  prose: Prose,
  people: People,
  at: number,
  lexicon: PeopleLexicon,
): Speaker | undefined {
  const own = prose.sentences[at]
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const sentence = prose.sentences[i]
    if (!own || !sentence || own.paragraph - sentence.paragraph > 1) return undefined
    const clause = sentence.tokens.filter(token => !token.quoted)
    const speaker = subjectOf(people, clauseBefore(clause), lexicon) ?? subjectOf(people, clause, lexicon)
    if (speaker) return speaker
  }
  return undefined
}
/** A description looks back over so many sentences. */
const reach = 2

/** `"…" — Name`: nothing but a dash and a name follows. */
function signature(prose: Prose, people: People, after: Clause): Speaker | undefined {
  const dash = after.findIndex(token => /^[—–―-]$/.test(token.text))
  const words = after.slice(dash + 1).filter(token => token.kind === 'word')
  const [first] = words
  const last = words.at(-1)
  if (
    dash < 0 ||
    dash > 1 ||
    !first ||
    !last ||
    words.length > 6 ||
    !words.every(token => token.capital || token.text.length <= 3)
  )
    return undefined
  const who = meantIn(people, [first.start, last.end])[0]
  return who ? speakerOf(people, who.person) : { name: prose.text.slice(first.start, last.end) }
}

/** What follows the run in its sentence; a signature after a dash may stand as a sentence of its own. */
export function behind(prose: Prose, found: Found, closing: Sentence): Clause {
  const { last } = found
  const own = rest(found, closing)
  if (own.some(token => token.kind !== 'punctuation')) return own
  const next = prose.sentences[last + 1]
  const signs = next?.paragraph === closing.paragraph && /^[—–―]$/.test(next.tokens[0]?.text ?? '')
  return signs ? [...own, ...(next?.tokens.filter(token => !token.quoted) ?? [])] : own
}

/** The part of the clause before the quotation that belongs to it: after the last semicolon. */
function clauseBefore(tokens: Clause): Clause {
  const cut = tokens.findLastIndex(token => token.text === ';')
  return tokens.slice(cut + 1).slice(-40)
}

/** The part after it: up to the next semicolon. */
function clauseAfter(tokens: Clause): Clause {
  const first = tokens.findIndex(token => token.kind === 'word' || token.kind === 'number')
  if (first < 0) return []
  const own = tokens.slice(first)
  const cut = own.findIndex(token => token.text === ';')
  return own.slice(0, cut < 0 ? 30 : Math.min(cut, 30))
}

/** Does a clause open with "said X" or "X said"? */
function startsAttribution(clause: Clause, lexicon: PeopleLexicon): boolean {
  if (lexicon.subordinators.has(clause[0]?.lower ?? '')) return false
  return clause.slice(0, 14).some(token => lexicon.saying.has(token.lower))
}

/** The one person whom the words before a colon name. */
function only(prose: Prose, people: People, clause: Clause, lexicon: PeopleLexicon): Speaker | undefined {
  return speakerIn(prose, people, clause, 'after', lexicon) ?? subjectOf(people, clause, lexicon)
}

/** Nothing but marks stands before the run in its sentence. */
const opensSentence = ({ run }: Found, sentence: Sentence | undefined) =>
  sentence?.tokens.every(token => token.start >= run.start || token.kind === 'punctuation')

/** A quotation that fills its sentence goes on from the one before, or follows a sentence about who says it. */
export function continued(
  prose: Prose,
  people: People,
  one: Found,
  whole: boolean,
  previous: { speaker: Speaker; paragraph: number; found: Found } | undefined,
  _before: Found | undefined,
  lexicon: PeopleLexicon,
): Speaker | undefined {
  const sentence = prose.sentences[one.first]
  // `"A," X said. "B" to the end, she said. "C" from Y.`: the paragraph's one speaker goes on.
  const same = previous !== undefined && sentence?.paragraph === previous.paragraph
  if (!whole && same && opensSentence(one, sentence) && previous.found.last >= one.first - 1)
    return previous.speaker
  if (!whole) return undefined
  const above = prose.sentences[one.first - 1]
  if (!sentence || !above || sentence.paragraph - above.paragraph > 1) return undefined
  if (previous && sentence.paragraph - previous.paragraph <= 1 && previous.found.last >= one.first - 1)
    return previous.speaker
  const clause = above.tokens.filter(token => !token.quoted)
  const speaker = speakerIn(prose, people, clause, 'after', lexicon)
  if (speaker?.person !== undefined || (speaker && above.tokens.at(-1)?.text === ':')) return speaker
  return subjectOf(people, clause, lexicon) ?? previous?.speaker
}
