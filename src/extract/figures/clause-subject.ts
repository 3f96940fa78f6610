// Who a clause of the text is about: the person or the body that stands as its subject.
import type { PeopleLexicon } from '../../languages/people-lexicon.ts'
import { meantIn, type People } from '../people/people.ts'
import type { Prose, Token } from '../text/prose.ts'

export type Speaker = {
  /** The fullest name of a person, or the body as printed. */
  readonly name: string
  readonly person?: number
}

/** Words of a clause outside quotation marks, in order. */
export type Clause = readonly Token[]

/** So many words of a clause are searched for a body. */
const near = 36

export const speakerOf = (people: People, person: number): Speaker => ({
  name: people.list[person]?.name ?? '',
  person,
})

/** Who a clause is about: the first person in it who hangs on no preposition and owns nothing; else the first. */
export function subjectOf(people: People, clause: Clause, lexicon: PeopleLexicon): Speaker | undefined {
  let first: number | undefined
  for (let i = 0; i < clause.length; i++) {
    const token = clause[i]
    const who = token ? meantAtToken(people, token) : undefined
    if (!token || !who) continue
    let end = i
    while (end + 1 < clause.length && (clause[end + 1]?.start ?? 0) < who.span[1]) end++
    first ??= who.person
    const owns = /^['’]s$/.test(clause[end + 1]?.text ?? '')
    if (!owns && !isOblique(clause, i, lexicon)) return speakerOf(people, who.person)
    i = end
  }
  return first === undefined ? undefined : speakerOf(people, first)
}

/** Does a preposition govern the name at a token, with nothing but its title between? */
function isOblique(clause: Clause, at: number, lexicon: PeopleLexicon): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const token = clause[i]
    if (token?.kind !== 'word') return false
    if (lexicon.prepositions.has(token.lower) || lexicon.of.has(token.lower)) return true
    const isTitle =
      token.capital ||
      lexicon.articles.has(token.lower) ||
      lexicon.role(token.lower) !== undefined ||
      lexicon.modifier(token.lower) !== undefined
    if (!isTitle) return false
  }
  return false
}

/** The person whom the name or description that begins at a token means. */
export const meantAtToken = (people: People, token: Token) =>
  token.kind === 'word'
    ? meantIn(people, [token.start, token.end]).find(one => one.span[0] <= token.start)
    : undefined

/** A body that speaks: a run of capitalised words, or a noun of bodies with what stands before it. */
export function body(
  prose: Prose,
  clause: Clause,
  from: number,
  to: number,
  lexicon: PeopleLexicon,
  last: boolean,
): Speaker | undefined {
  const runs: [number, number][] = []
  for (let i = from; i < Math.min(to, from + near); i++) {
    const token = clause[i]
    if (token?.kind !== 'word') continue
    const isBody = lexicon.body(token.lower)
    // «Приезжает, говорит»: in a language that needs no pronoun a verb may open the sentence.
    const isVerb = i === 0 && lexicon.articles.size === 0 && lexicon.verb(token.lower)
    const isName =
      token.capital && !isVerb && (!lexicon.never.has(token.lower) || (i > 0 && runs.at(-1)?.[1] === i))
    if (!isBody && !isName && !/^\p{Lu}{2,}$/u.test(token.text)) continue
    if (runs.length === 0 || (runs.at(-1)?.[1] ?? 0) < i - 2) {
      // "Told reporters in Kherson", "a source in the governor's office": where it was said speaks nothing.
      const back = lexicon.articles.has(clause[i - 1]?.lower ?? '') ? i - 2 : i - 1
      if (lexicon.placePrepositions.has(clause[back]?.lower ?? '')) continue
      if (lexicon.placeNoun(clause[i - 1]?.lower ?? '') && !clause[i - 1]?.capital) continue
      // "A resident of the coast": somebody unnamed, whom the place does not speak for.
      const head = clause[back - 1]
      const hangs = lexicon.of.has(clause[back]?.lower ?? '') && head && !head.capital
      if (hangs && lexicon.role(head.lower) !== undefined && token.capital) continue
    }
    const run = runs.at(-1)
    const between = run ? clause.slice(run[1], i) : []
    if (
      run &&
      between.length <= 2 &&
      between.every(
        one =>
          lexicon.of.has(one.lower) ||
          lexicon.articles.has(one.lower) ||
          /^['’]s$/.test(one.text) ||
          lexicon.joints.has(one.lower) ||
          one.lower === 'for',
      )
    )
      run[1] = i + 1
    else runs.push([i, i + 1])
  }
  const run = last ? runs.at(-1) : runs[0]
  // A body speaks where it stands next to its verb, and an auxiliary may come between.
  if (!run || (last ? to - run[1] > 3 : run[0] - from > 3)) return undefined
  const first = clause[run[0]]
  const end = clause[run[1] - 1]
  if (!first || !end) return undefined
  if (run[1] - run[0] === 1 && !first.capital && lexicon.groups.has(first.lower)) return undefined
  return { name: prose.text.slice(first.start, end.end) }
}
