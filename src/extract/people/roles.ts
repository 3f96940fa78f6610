// What an article says a person is: the title before the name, the phrase beside it, the clause that begins with "who".
import type { PeopleLexicon } from '../../languages/people-lexicon.ts'
import type { Span } from '../../model/claim.ts'
import type { PersonRead } from '../reading.ts'
import type { Prose, Sentence } from '../text/prose.ts'
import type { Person } from './merge.ts'
import { after, becomes } from './role-after.ts'
import { before, beside } from './role-before.ts'

export type Role = PersonRead['roles'][number]

export const rule = 'role@3'

/** Every role that a mention of the person states, the first wording of each. `named` tells tokens that belong to some name. */
export function rolesOf(
  prose: Prose,
  person: Person,
  named: ReadonlySet<number>,
  lexicon: PeopleLexicon,
): Role[] {
  const found: Role[] = []
  for (const mention of person.mentions) {
    const sentence = prose.sentences[mention.sentence]
    if (!sentence) continue
    const phrase = { tokens: sentence.tokens, named, lexicon }
    for (const range of [before(phrase, mention), beside(phrase, mention), ...after(phrase, mention)])
      if (range && range[1] > range[0]) note(found, said(prose, sentence, range, lexicon))
  }
  return found
}

/** A role is kept where it says something new; a fuller wording replaces a shorter one. */
export function note(found: Role[], role: Role): void {
  const key = role.role.toLowerCase()
  if (key === '' || found.some(other => other.role.toLowerCase().includes(key))) return
  const shorter = found.findIndex(other => key.includes(other.role.toLowerCase()))
  if (shorter >= 0) found[shorter] = role
  else found.push(role)
}

/** "he was deputy chairman of the cabinet": what follows a pronoun at a token. */
export function roleAfter(
  prose: Prose,
  sentence: Sentence,
  at: number,
  named: ReadonlySet<number>,
  lexicon: PeopleLexicon,
): Role | undefined {
  const range = becomes({ tokens: sentence.tokens, named, lexicon }, at)
  return range && range[1] > range[0] ? said(prose, sentence, range, lexicon) : undefined
}

/** A noun alone, where a description is the only thing that says it: "the incumbent". */
export function roleAt(prose: Prose, sentence: Sentence, at: number, lexicon: PeopleLexicon): Role {
  return said(prose, sentence, [at, at + 1], lexicon)
}

/** The words of a range of tokens as a role in its dictionary form. */
function said(prose: Prose, sentence: Sentence, [from, to]: Span, lexicon: PeopleLexicon): Role {
  const start = sentence.tokens[from]?.start ?? sentence.start
  const end = sentence.tokens[to - 1]?.end ?? start
  return {
    role: lexicon.nominative(prose.text.slice(start, end).split(/\s+/)),
    evidence: { span: [sentence.start, sentence.end], rule },
  }
}
