// A document that speaks: "the statement reads", «говорится в её заявлении»; whose it is, and the full name of a body.
import type { PeopleLexicon } from '../../languages/people-lexicon.ts'
import { body, type Clause, type Speaker, speakerOf } from '../figures/clause-subject.ts'
import { meantIn, type People } from '../people/people.ts'
import type { Prose } from '../text/prose.ts'

/** A document is looked for among so many first words of the clause behind a quotation. */
const opening = 8
/** A noun with its article and adjectives has so many words. */
const phrase = 4
/** Whose it is was said in one of so many sentences before. */
const reach = 3
/** So many words behind it may name its author. */
const near = 18

/** Whose document the clause behind a quotation names: its author by name, or whoever put it out in the sentences before. */
export function documented(
  prose: Prose,
  people: People,
  clause: Clause,
  sentence: number,
  lexicon: PeopleLexicon,
): Speaker | undefined {
  const at = clause.findIndex(token => lexicon.documents.has(token.lower))
  const noun = clause[at]
  const inside = clause
    .slice(Math.max(0, at - phrase), at)
    .some(({ lower }) => lexicon.prepositions.has(lower))
  // "He said in a statement": who says it is named.
  if (inside && lexicon.articles.size > 0) return undefined
  if (!noun || at >= opening || !clause.slice(0, at + near).some(token => lexicon.verb(token.lower)))
    return undefined
  const own = authorOf(prose, people, clause, at, lexicon)
  if (own) return own
  for (let i = sentence - 1; i >= Math.max(0, sentence - reach); i--) {
    const above = prose.sentences[i]?.tokens.filter(token => !token.quoted) ?? []
    const same = above.findIndex(token => token.lower === noun.lower)
    const author =
      (same < 0 ? undefined : authorOf(prose, people, above, same, lexicon)) ??
      body(prose, above, 0, above.length, lexicon, false)
    // "TBILISI, 29 November": a place alone puts nothing out.
    if (author && speaksAsOne(author, lexicon)) return author
  }
  return undefined
}

/** "X's statement", "a statement by X", «в заявлении X». */
function authorOf(
  prose: Prose,
  people: People,
  clause: Clause,
  at: number,
  lexicon: PeopleLexicon,
): Speaker | undefined {
  const noun = clause[at]
  const before = clause[at - 1]
  if (!noun || !before) return undefined
  const owner = meantIn(people, [clause[Math.max(0, at - 3)]?.start ?? noun.start, noun.start]).at(-1)
  if (owner && /^['’]s$/.test(before.text)) return speakerOf(people, owner.person)
  const link = clause[at + 1]
  const linked = link !== undefined && (lexicon.of.has(link.lower) || lexicon.by.has(link.lower))
  if (!linked && lexicon.of.size > 0) return undefined
  const from = linked ? at + 2 : at + 1
  const start = clause[from]?.start
  const who = start === undefined ? undefined : meantIn(people, [start, start + 1])[0]
  if (who) return speakerOf(people, who.person)
  return body(prose, clause, from, Math.min(clause.length, from + near), lexicon, false)
}

const speaksAsOne = ({ name, person }: Speaker, lexicon: PeopleLexicon) =>
  person !== undefined || name.split(/\s+/).some(word => lexicon.body(word.toLowerCase()))

/** «Сообщили в ЦИК»: a verb of many without a subject, and the body in which it was said. */
export function saidWithin(prose: Prose, clause: Clause, lexicon: PeopleLexicon): Speaker | undefined {
  if (!lexicon.impersonal.test(clause[0]?.lower ?? '')) return undefined
  for (let i = 1; i < Math.min(clause.length, opening); i++) {
    if (!lexicon.within.has(clause[i]?.lower ?? '')) continue
    const speaker = body(prose, clause.slice(i + 1, i + 1 + opening), 0, opening, lexicon, false)
    if (speaker && /^\p{Lu}{2,}/u.test(speaker.name)) return speaker
  }
  return undefined
}
