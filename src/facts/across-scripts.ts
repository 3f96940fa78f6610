// One party under two languages' names is told by its figures: nobody else had 54.08 percent of that vote.
import type { ArticleId } from '../model/article.ts'

type Group = {
  readonly names: ReadonlyMap<string, number>
  readonly articles: ReadonlyMap<ArticleId, string>
  readonly marks: ReadonlySet<string>
}

/** A round count may be anybody's. */
const FEWEST_VOTES = 1_000
/** A share with one decimal tells somebody apart only where few can have as much. */
const BIG_SHARE = 10

/** The figures of a row by which somebody is known: exact counts, and shares with decimals. */
export function marksOf({
  percent,
  votes,
}: {
  readonly percent?: number
  readonly votes?: number
}): readonly string[] {
  const decimals = percent === undefined ? 0 : (String(percent).split('.')[1]?.length ?? 0)
  const isTelling = decimals >= 2 || (decimals === 1 && (percent ?? 0) >= BIG_SHARE)
  return [
    ...(isTelling ? [`${percent} %`] : []),
    ...(votes !== undefined && votes >= FEWEST_VOTES && votes % 100 !== 0 ? [`${votes}`] : []),
  ]
}

/**
 * Pairs of groups that are one: their names share no script, no article prints both, and they share a figure that no
 * other group has.
 */
export function acrossScripts<G extends Group>(groups: readonly G[]): readonly (readonly [G, G])[] {
  const holders = new Map<string, G[]>()
  for (const group of groups)
    for (const mark of group.marks) holders.set(mark, [...(holders.get(mark) ?? []), group])
  const pairs = new Map<G, G>()
  for (const [first, second, ...others] of holders.values())
    if (first && second && others.length === 0 && !pairs.has(second) && mayBeOne(first, second))
      pairs.set(second, first)
  return [...pairs].map(([second, first]) => [first, second])
}

function mayBeOne(a: Group, b: Group): boolean {
  const scripts = ({ names }: Group) => new Set([...names.keys()].map(scriptOf))
  const [mine, theirs] = [scripts(a), scripts(b)]
  return (
    mine.intersection(theirs).size === 0 &&
    !mine.has('other') &&
    !theirs.has('other') &&
    [...a.articles.keys()].every(article => !b.articles.has(article))
  )
}

function scriptOf(name: string): 'Latin' | 'Cyrillic' | 'other' {
  if (/\p{Script=Cyrillic}/u.test(name)) return 'Cyrillic'
  return /\p{Script=Latin}/u.test(name) ? 'Latin' : 'other'
}
