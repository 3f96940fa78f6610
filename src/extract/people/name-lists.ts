// Names that stand in one list with persons are persons: "Hilda, Rona and Ada Peters".

import type { Prose, Token } from '../text/prose.ts'
import type { Candidate } from './names.ts'

/** From this score a neighbour is surely a person; what stands in one list with it gains so much. */
const surely = 2
const gain = 2
/** Below this a mention speaks against a person. */
const doubtful = 0.5
/** What two capitals alone are worth, and a little more. */
const little = 1.1
const joins = /^(?:and|or|und|et|y|и|или|&)$/
const comma = /^[,;]$/

/** The same candidates; those without evidence of their own gain where a list puts them beside a person. */
export function listed(prose: Prose, all: readonly Candidate[]): Candidate[] {
  const found = [...all]
  const bearers = new Set(
    all.filter(one => one.words.length > 1 && one.score >= surely).map(({ words }) => words.at(-1)?.lower),
  )
  const isSure = (one: Candidate) =>
    one.score >= surely || (one.words.length === 1 && one.score >= 0 && bearers.has(one.words[0]?.lower))
  // Once from left to right and once back, so that a whole list follows its one sure member.
  for (const step of [1, -1]) {
    for (let n = 0; n < found.length; n++) {
      const i = step > 0 ? n : found.length - 1 - n
      const one = found[i]
      const near = found[i - step]
      if (!one || !near || one.sentence !== near.sentence) continue
      if (one.score < 0 || one.score >= surely || one.title) continue
      const change = isSure(near) ? gain : pulledDown(near, one) ? -gain : 0
      if (change === 0) continue
      const tokens = prose.sentences[one.sentence]?.tokens ?? []
      const [left, right] = step > 0 ? [near, one] : [one, near]
      if (inOneList(tokens, left, right)) found[i] = { ...one, score: one.score + change }
    }
  }
  return found
}

/** "Dams including Lam A, Lam B": what stands in one list with a place and has nothing else to tell is a place. */
const pulledDown = (near: Candidate, one: Candidate) =>
  near.words.length > 1 && one.words.length > 1 && near.score < doubtful && one.score <= little

/** A name with little to speak for it that somewhere stands like a place is none anywhere: "in Yau Ma Tei". */
export function agreed(all: readonly Candidate[]): Candidate[] {
  const least = new Map<string, { low: number; high: number }>()
  for (const one of all) {
    const seen = least.get(keyOf(one))
    least.set(keyOf(one), {
      low: Math.min(one.score, seen?.low ?? one.score),
      high: Math.max(one.score, seen?.high ?? one.score),
    })
  }
  return all.map(one => {
    const seen = least.get(keyOf(one))
    return one.words.length > 1 && seen && seen.high < surely && seen.low < doubtful
      ? { ...one, score: seen.low }
      : one
  })
}
const keyOf = ({ words }: Candidate) => words.map(({ lower }) => lower).join(' ')

/** "X and Y"; "X, Y" only where the list goes on or ends with "and". */
function inOneList(tokens: readonly Token[], left: Candidate, right: Candidate): boolean {
  const between = tokens.slice(left.to, right.from).map(({ lower }) => lower)
  if (between.length === 1 && joins.test(between[0] ?? '')) return true
  if (between.length === 2 && comma.test(between[0] ?? '') && joins.test(between[1] ?? '')) return true
  if (between.length !== 1 || !comma.test(between[0] ?? '')) return false
  const next = tokens[right.to]?.lower ?? ''
  const last = tokens[left.from - 1]?.lower ?? ''
  return (
    joins.test(next) ||
    (comma.test(next) && tokens[right.to + 1]?.capital === true) ||
    (comma.test(last) && tokens[left.from - 2]?.capital === true && joins.test(next))
  )
}
