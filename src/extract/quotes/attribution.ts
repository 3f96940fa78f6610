// Finds whom a stretch of a sentence credits with words: "X said", "said X", "according to X".
import type { PeopleLexicon } from '../../languages/people-lexicon.ts'
import {
  body,
  type Clause,
  meantAtToken,
  type Speaker,
  speakerOf,
  subjectOf,
} from '../figures/clause-subject.ts'
import { meantIn, type People } from '../people/people.ts'
import type { Prose, Token } from '../text/prose.ts'

/** A subject stands within so many words of its verb. */
const near = 18

const isComma = (token: Token | undefined) =>
  token?.text === ',' ||
  token?.text === '—' ||
  token?.text === '―' ||
  token?.text === '–' ||
  token?.text === '--'

/** The speaker that a clause names, with the index of the verb; `side` says on which side of the clause the quotation stands. */
export function speakerIn(
  prose: Prose,
  people: People,
  clause: Clause,
  side: 'before' | 'after',
  lexicon: PeopleLexicon,
): Speaker | undefined {
  const verbs = clause.flatMap((token, i) => {
    const says =
      lexicon.saying.has(token.lower) ||
      lexicon.sayingAlong.has(token.lower) ||
      (clause[i + 1] && lexicon.putting.get(token.lower) === clause[i + 1]?.lower)
    return says && token.kind === 'word' ? [i] : []
  })
  // The verb next to the quotation first.
  const order = side === 'after' ? verbs.toReversed() : verbs
  for (const verb of order) {
    if (lexicon.sayingAlong.has(clause[verb]?.lower ?? '')) {
      const speaker = alongside(people, clause, verb, lexicon)
      if (speaker) return speaker
      continue
    }
    const reported = quotedAs(people, clause, verb, lexicon)
    if (reported) return reported
    const left = subjectBefore(prose, people, clause, verb, lexicon)
    const right = inverted(prose, people, clause, verb, lexicon)
    // `"…," said X`: the verb opens the clause and its subject follows.
    const speaker =
      side === 'before' && verb === 0
        ? (right ?? left)
        : (left ?? (isInverted(clause, verb, lexicon) ? right : undefined))
    if (speaker) return speaker
  }
  return credited(prose, people, clause, lexicon)
}

/** "The agency quoted him as saying", «процитировало его агентство»: whom it quotes. */
function quotedAs(people: People, clause: Clause, verb: number, lexicon: PeopleLexicon): Speaker | undefined {
  const [own, next] = [clause[verb], clause[verb + 1]]
  if (!own || !next || !lexicon.quoting.has(own.lower)) return undefined
  const who = meantIn(people, [next.start, next.start + 1])[0]
  return who && speakerOf(people, who.person)
}

/** "X saying", "X stepped back, adding": the name before the participle, or the subject of its clause. */
function alongside(
  people: People,
  clause: Clause,
  verb: number,
  lexicon: PeopleLexicon,
): Speaker | undefined {
  const before = clause[verb - 1]
  const next = before && !isComma(before) ? meantAtToken(people, before) : undefined
  return next ? speakerOf(people, next.person) : subjectOf(people, clause.slice(0, verb), lexicon)
}

/** Does the verb stand before its subject? English does so after a quotation, Russian anywhere. */
const isInverted = (clause: Clause, verb: number, lexicon: PeopleLexicon) =>
  lexicon.articles.size === 0 || verb <= 2 || isComma(clause[verb - 1])

/** The nearest noun phrase before the verb that can speak: appositions and clauses between commas are stepped over. */
function subjectBefore(
  prose: Prose,
  people: People,
  clause: Clause,
  verb: number,
  lexicon: PeopleLexicon,
): Speaker | undefined {
  let at = verb - 1
  let steps = 0
  let fallback: Speaker | undefined
  while (at >= 0 && steps++ < near) {
    const token = clause[at]
    if (!token) break
    if (isComma(token) && at === verb - 1) {
      // ", the leader of the party, said": to the comma that opens it.
      const opening = clause.findLastIndex((one, i) => i < at && isComma(one))
      if (opening > 0) {
        const inside = named(prose, people, clause, opening + 1, at, lexicon)
        fallback ??= inside
        const head = named(prose, people, clause, Math.max(0, opening - 8), opening, lexicon, true)
        if (head?.person !== undefined || !inside) {
          if (head) return head
        } else if (inside.person !== undefined || !head) return inside
        else return head
      }
    }
    const who = meantAtToken(people, token)
    if (who) return { name: people.list[who.person]?.name ?? '', person: who.person }
    if (token.text === ';' || token.text === ':') break
    at--
  }
  return (
    fallback ??
    body(prose, clause, Math.max(0, verb - near), verb, lexicon, true) ??
    // "The Harbour Centre, whose mission was small, left and declared that": the body that opens the clause.
    body(prose, clause, 0, verb, lexicon, false)
  )
}

function inverted(
  prose: Prose,
  people: People,
  clause: Clause,
  verb: number,
  lexicon: PeopleLexicon,
): Speaker | undefined {
  let end = verb + 1
  while (end < clause.length && end - verb <= near) {
    const token = clause[end]
    if (!token || token.text === ';' || token.text === ':' || lexicon.that.has(token.lower)) break
    end++
  }
  return named(prose, people, clause, verb + 1, end, lexicon)
}

/** The first person meant between two tokens, or the last; else a body. */
function named(
  prose: Prose,
  people: People,
  clause: Clause,
  from: number,
  to: number,
  lexicon: PeopleLexicon,
  last = false,
): Speaker | undefined {
  const first = clause[from]
  const end = clause[to - 1]
  if (!first || !end || to <= from) return undefined
  const found = meantIn(people, [first.start, end.end]).filter(one =>
    clause.some(token => token.start === one.span[0]),
  )
  const who = last ? found.at(-1) : found[0]
  if (who) return { name: people.list[who.person]?.name ?? '', person: who.person }
  return body(prose, clause, from, to, lexicon, last)
}

/** "according to X", «по словам X». */
function credited(prose: Prose, people: People, clause: Clause, lexicon: PeopleLexicon): Speaker | undefined {
  for (const [i, token] of clause.entries()) {
    const back = lexicon.creditingBack.some(
      phrase => phrase[0] === token.lower && phrase.every((word, k) => clause[i + k]?.lower === word),
    )
    if (back) {
      const speaker = named(prose, people, clause, 0, i, lexicon, true)
      if (speaker?.person !== undefined) return speaker
    }
    // «Говорится в заявлении X», "in a statement by X"
    if (lexicon.statements.has(token.lower)) {
      const of = lexicon.of.has(clause[i + 1]?.lower ?? '') || clause[i + 1]?.lower === 'by' ? i + 2 : i + 1
      const speaker = named(prose, people, clause, of, Math.min(clause.length, of + near), lexicon)
      const starts = clause[of]?.start
      const first = starts === undefined ? undefined : meantIn(people, [starts, starts + 1])[0]
      if (speaker?.person !== undefined && (first || lexicon.role(clause[of]?.lower ?? '') !== undefined))
        return speaker
    }
    // "In his words", «по её словам»
    const own = clause[i + 1]
    const noun = clause[i + 2]?.lower ?? ''
    if (
      own &&
      lexicon.pronouns.get(own.lower)?.use === 'possessive' &&
      lexicon.owned.get(token.lower)?.has(noun)
    ) {
      const who = meantIn(people, [own.start, own.end])[0]
      if (who) return speakerOf(people, who.person)
    }
    for (const phrase of lexicon.crediting) {
      if (phrase[0] !== token.lower || !phrase.every((word, k) => clause[i + k]?.lower === word)) continue
      const from = i + phrase.length
      let to = from
      while (to < clause.length && to - from < near && !(isComma(clause[to]) && to > from + 1)) to++
      const speaker = named(prose, people, clause, from, to, lexicon)
      if (speaker) return speaker
    }
  }
  return undefined
}
