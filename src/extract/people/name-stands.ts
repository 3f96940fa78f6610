// What the words around a name tell of its case and of its bearer's sex, where the language declines.
import type { PeopleLexicon } from '../../languages/people-lexicon.ts'
import type { Token } from '../text/prose.ts'
import type { Candidate } from './names.ts'

/** «Гуцул крикнула», «крикнула Гуцул»: the verb close by tells the sex of its subject. */
export function agreeing(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: PeopleLexicon,
): Pick<Candidate, 'agrees'> {
  const after = tokens[to]
  const before = tokens[from - 1]
  const says = before && lexicon.saying.has(before.lower) && isFree(tokens[from - 2])
  const gender =
    (after?.kind === 'word' && !after.capital ? lexicon.verbGender(after.lower) : undefined) ??
    (says ? lexicon.verbGender(before.lower) : undefined)
  return gender ? { agrees: gender } : {}
}

/** «Заместитель председателя X», «мэр Приморска X»: the leftmost role before a name is its head, and the name stands as that does. */
function asHead(tokens: readonly Token[], from: number, lexicon: PeopleLexicon): Candidate['stands'] {
  let found: Candidate['stands']
  for (let i = from - 1; i >= Math.max(0, from - farthestHead); i--) {
    const token = tokens[i]
    if (token?.kind !== 'word' || lexicon.prepositions.has(token.lower) || lexicon.saying.has(token.lower))
      break
    const role = lexicon.role(token.lower)
    if (role === token.lower) return 'nominative'
    if (role !== undefined) found = 'oblique'
  }
  return found
}
const farthestHead = 6

/** No subject of its own stands before a verb: it has one behind it. */
const isFree = (token: Token | undefined) => token?.kind !== 'word'

/** A verb behind it has it for a subject; a preposition or a declined title before it does not. */
export function standing(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: PeopleLexicon,
): Pick<Candidate, 'stands'> {
  const before = tokens[from - 1]
  const after = tokens[to]
  const isTitled = before?.kind === 'word' && (before.capital || lexicon.role(before.lower) !== undefined)
  const head = isTitled ? asHead(tokens, from, lexicon) : undefined
  if (head) return { stands: head }
  if (before && lexicon.prepositions.has(before.lower)) return { stands: 'oblique' }
  if (after && (lexicon.saying.has(after.lower) || lexicon.doing.has(after.lower)))
    return { stands: 'nominative' }
  if (before && lexicon.saying.has(before.lower) && isFree(tokens[from - 2])) return { stands: 'nominative' }
  return {}
}
