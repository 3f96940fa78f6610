// An article as the rules see it: its lines, its votes, its people and who among them only counts, watches or reacts.
import type { RegionId } from '../model/region.ts'
import type { Line, NameAt } from './line.ts'
import type { PersonRead, QuoteRead } from './reading.ts'
import type { CueKind } from './text/cues.ts'
import type { Votes } from './votes/votes.ts'
import type { VotesReader } from './votes/votes-reader.ts'

export type ReadingOf = {
  readonly lines: readonly Line[]
  readonly headline: Line
  readonly votes: Votes
  readonly people: readonly PersonRead[]
  readonly reader: VotesReader
  readonly region: RegionId
  readonly published: string | undefined
  /** People who count, watch or comment: no figure is theirs. */
  readonly bystanders: ReadonlySet<number>
  /** Those of them who watch a vote: observers and their missions' heads. */
  readonly observers: ReadonlySet<number>
  readonly incumbent: number | undefined
  readonly quotes: readonly QuoteRead[]
}

/** Between a name and the word for the commission or mission that the person speaks for. */
const REACH = 9

/** Whom their titles tie to a commission, a mission or somebody's staff; of some kinds only, where they are given. */
export function bystandersOf(
  lines: readonly Line[],
  kinds: readonly CueKind[] = ['authority', 'observers', 'aide'],
): ReadonlySet<number> {
  const found = new Set<number>()
  for (const line of lines) {
    for (const name of line.names) {
      if (name.person === undefined) continue
      const after = line.marks.find(name.last + 1, name.last + REACH, ...kinds)
      const next = (line.segmentOf[name.last] ?? -1) + 1
      const apposed =
        after !== undefined &&
        line.segmentOf[after.first] === next &&
        line.tokens[name.last + 1]?.kind === 'punctuation' &&
        (after.kind === 'aide' ||
          line.marks.find(name.last + 1, after.first, 'leader-of', 'insertion', 'leading') !== undefined)
      const before = line.marks.findLast(name.first - 5, name.first - 1, ...kinds)
      // «Юристы Квицинии», "an ally of Mr Rusu": whose they are.
      const whose =
        before?.kind === 'aide' &&
        ((before.last === name.first - 1 && isDeclined(line, name)) ||
          line.tokens[before.last + 1]?.lower === 'of')
      const titled = before !== undefined && !whose && isTitle(line, before.last + 1, name.first)
      if (apposed || titled) found.add(name.person)
    }
  }
  for (const person of withShares(lines)) found.delete(person)
  return found
}

/** "and President Ana Rusu 45.9%": whoever has a share beside the name stood, whatever else is said of them. */
function withShares(lines: readonly Line[]): readonly number[] {
  return lines.flatMap(({ names, figures, tokens }) =>
    names.flatMap(({ last, person }) => {
      const beside = figures.some(
        ({ first, unit }) =>
          unit === 'percent' &&
          (first === last + 1 || (first === last + 2 && tokens[last + 1]?.text === '(')),
      )
      return person !== undefined && beside ? [person] : []
    }),
  )
}

/** Is a name printed in another form than its dictionary one, which is its text? */
export const isDeclined = ({ tokens }: Line, { last, text }: NameAt): boolean => {
  const plain = (word: string | undefined) => word?.toLowerCase().replaceAll('ё', 'е')
  return plain(tokens[last]?.text) !== plain(text.split(' ').at(-1))
}

/** Nothing but capitals, "'s", a comma and words such as "head": "the commission's chairman, Tigran Mukuchyan". */
function isTitle(line: Line, from: number, to: number): boolean {
  let commas = 0
  for (let at = from; at < to; at++) {
    const token = line.tokens[at]
    if (!token) return false
    // "(MEC)": the commission's letters.
    if (token.text === '(' && line.tokens[at + 2]?.text === ')') at += 2
    else if (token.kind === 'punctuation') commas++
    else if (
      !token.capital &&
      token.lower !== "'s" &&
      !line.marks.covers(at, 'leader-of', 'of', 'leading', 'chair')
    )
      return false
  }
  return (
    commas === 0 ||
    line.marks.find(from - 3, from - 1, 'aide') !== undefined ||
    line.marks.find(Math.max(0, from - 8), to, 'leader-of') !== undefined
  )
}

const possessives = new Set(['its', 'their', 'his', 'her', 'ее', 'её', 'его', 'их'])

/** Words from who wishes joy to the verb. */
const WISHES = 6

/** The person in office: "incumbent X", or failing that "President X" of this place. */
export function incumbentOf(
  lines: readonly Line[],
  bystanders: ReadonlySet<number>,
  region: RegionId,
): number | undefined {
  const scores = new Map<number, number>()
  for (const line of lines) {
    for (const name of line.names) {
      if (name.person === undefined) continue
      const mark = line.marks.findLast(name.first - 4, name.first - 1, 'incumbent')
      if (!mark || line.tokens.slice(mark.first, name.first).some(({ kind }) => kind === 'punctuation'))
        continue
      // "President X congratulated him": the patron's, who did not stand.
      if (line.marks.find(name.last + 1, name.last + WISHES, 'stance:congratulates', 'stance:recognises'))
        continue
      // «Ее глава Сергей Лебедев»: the head of what was named before.
      if (possessives.has(line.tokens[mark.first - 1]?.lower ?? '')) continue
      // «глава Евросовета Шарль Мишель»: the head of something else.
      const between = line.tokens.slice(mark.last + 1, name.first)
      if (
        between.some(
          ({ capital, end }) =>
            capital &&
            !line.places.some(
              place =>
                (line.tokens[place.last]?.end ?? 0) >= end && (line.tokens[place.first]?.start ?? 0) <= end,
            ),
        )
      )
        continue
      // «президент Франции Франсуа Олланд»: somebody else's.
      if (
        line.places.some(
          place => place.first >= mark.first - 2 && place.last < name.first && place.region !== region,
        )
      )
        continue
      const long =
        mark.last > mark.first || line.tokens[mark.first]?.lower !== line.tokens[name.first - 1]?.lower
      scores.set(name.person, (scores.get(name.person) ?? 0) + (long ? 2 : 1))
    }
  }
  const said = [...scores].sort(([, a], [, b]) => b - a)[0]?.[0]
  if (said !== undefined) return said
  for (const line of lines) {
    const first = line.names.find(name => name.person !== undefined && !bystanders.has(name.person))
    if (first) return first.person
  }
  return undefined
}

/**
 * Does the article tell of a vote of the people at all? A party's congress, a song contest and a chamber's show of hands are none;
 * nor is an article that never names a vote.
 */
export function tellsOfVote(lines: readonly Line[], headline: Line, named: (line: Line) => boolean): boolean {
  const opening = [headline, ...lines.slice(0, 3)]
  if (opening.some(line => line.marks.find(0, line.tokens.length, 'internal'))) return false
  return named(headline) || lines.some(named)
}
