// Which regions an article is about, the main one first, and which one a line speaks of.
import type { RegionId } from '../../model/region.ts'
import { regionById, regions } from '../../regions/gazetteer.ts'
import type { Line } from '../line.ts'
import { isGovernments, type PlaceName } from './place-names.ts'

/** How much a mention weighs by what is named. */
const weight: Record<PlaceName['how'], number> = { name: 1, demonym: 0.8, capital: 0.7, chamber: 0.7 }
/** The headline, the first sentence and the next ones say what an article is about. */
const HEADLINE = 3
const OPENING = [3, 2, 1.5]
/** A place beside a word for a vote is where the vote is. */
const BESIDE_VOTE = 1.6
/** "Russian President X" names where a person comes from, not what the article is about. */
const TITLE_OF_PERSON = 0.5
/** From this share of its parent's weight on, a contested place is what the article is about. */
const OWN = 0.3

/** "the referendum of citizens of Republika Srpska": words from a vote to its place. */
const VOTES_OF = 6

/** "voters from Transnistria", "Transnistrian voters": where some of them live. */
const isElectorate = ({ marks }: Line, { first, last, how }: PlaceName): boolean => {
  if (marks.findLast(first - VOTES_OF, first - 1, 'vote')) return false
  const of = marks.find(first - 1, first - 1, 'of')
  const voters = of && marks.findLast(of.first - 2, of.first - 1, 'people', 'electorate')
  return (
    voters?.last === (of?.first ?? 0) - 1 ||
    (how === 'demonym' && marks.find(last + 1, last + 1, 'people', 'electorate') !== undefined)
  )
}

/** "Kosovo Serbs": a people of the other place. */
const isPeopleOf = ({ places }: Line, { first, how }: PlaceName): boolean =>
  how === 'demonym' && places.some(place => place.how === 'name' && place.last === first - 1)

/** "as Serbs boycott", "Greek Cypriots": a people, and not its state. */
const isPeople = ({ places, tokens }: Line, { last, how }: PlaceName): boolean =>
  how === 'demonym' &&
  (/[^s]s$/.test(tokens[last]?.lower ?? '') ||
    (!/\p{Script=Cyrillic}/u.test(tokens[last]?.text ?? '') &&
      places.some(place => place.how === 'demonym' && place.first === last + 1)))

/** "the Moldovan separatist region": what has broken away from the state, and not the state. */
const isLeft = ({ marks }: Line, { last, how }: PlaceName): boolean =>
  how === 'demonym' && marks.find(last + 1, last + 1, 'breakaway') !== undefined

/** What has broken away from a state, as far as the article names it by any of its places. */
const leftFrom = (state: RegionId, named: ReadonlySet<RegionId>): readonly RegionId[] =>
  regions.flatMap(({ id, parent, kind }) =>
    parent === state && kind === 'contested' && named.has(id) ? [id] : [],
  )

/** "TIRASPOL, Moldova -- …": where the reporter sits. */
const isDateline = ({ tokens, index }: Line, { last }: PlaceName): boolean =>
  index === 0 &&
  /^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? '') &&
  tokens.slice(last + 1, last + 1 + DATELINE).some(({ text }) => /^(?:[-–—]|--)$/.test(text)) &&
  last < DATELINE
/** Words of a dateline. */
const DATELINE = 6

export type RegionScores = ReadonlyMap<RegionId, number>

export function regionScores(
  lines: readonly Line[],
  headline: Line,
  tags: readonly RegionId[] = [],
): RegionScores {
  const scores = new Map<RegionId, number>()
  const add = (region: RegionId, score: number) => scores.set(region, (scores.get(region) ?? 0) + score)
  const named = new Set(lines.flatMap(({ places }) => places.map(({ region }) => region)))
  const count = (line: Line, factor: number) => {
    for (const place of line.places) {
      const vote = line.marks.find(place.first - 3, place.last + 4, 'vote', 'turnout') !== undefined
      const person =
        place.how === 'demonym' &&
        line.names.some(
          name => name.person !== undefined && name.first > place.last && name.first <= place.last + 4,
        )
      if (isElectorate(line, place) || isPeopleOf(line, place)) continue
      if (isLeft(line, place)) {
        const [left, another] = leftFrom(place.region, named)
        if (left !== undefined && another === undefined) add(left, factor * (vote ? BESIDE_VOTE : 1))
        continue
      }
      const people = isPeople(line, place)
      const speaks = isGovernments(line.tokens, line.marks, place)
      add(
        place.region,
        (isDateline(line, place) ? 1 : factor) *
          weight[place.how] *
          (vote && !speaks && !people ? BESIDE_VOTE : 1) *
          (speaks || people || (person && !vote) ? TITLE_OF_PERSON : 1),
      )
    }
  }
  // A dateline says where the reporter sits.
  const opening = new Set(
    [headline, ...lines.slice(0, 2)].flatMap(line =>
      line.places
        .filter(place => place.how !== 'capital' && !isDateline(line, place))
        .flatMap(place => (isLeft(line, place) ? leftFrom(place.region, named) : [place.region])),
    ),
  )
  count(headline, HEADLINE)
  for (const line of lines) count(line, OPENING[line.index] ?? 1)
  for (const tag of tags) if (scores.has(tag)) add(tag, 0.5)
  // The state that claims a place, and the one behind it, are in every article about it.
  for (const [id, score] of [...scores]) {
    const region = regionById(id)
    if (!region || region.kind === 'country') continue
    for (const other of [region.parent, region.patron]) {
      if (!other) continue
      const theirs = scores.get(other)
      // A vote of the state itself, of which a part is named further down.
      if (opening.has(other) && !opening.has(id)) continue
      if (theirs !== undefined && score >= OWN * theirs)
        scores.set(other, Math.min(theirs * 0.3, score * 0.5))
    }
  }
  return scores
}

export const best = (scores: RegionScores): RegionId | undefined =>
  [...scores].sort(([, a], [, b]) => b - a)[0]?.[0]

/** From this share of the main region's weight on, the article is about a region as much. */
const AS_MUCH = 0.45

export const alsoAbout = (scores: RegionScores, main: RegionId): ReadonlySet<RegionId> =>
  new Set(
    [...scores]
      .filter(([region, score]) => region !== main && score >= AS_MUCH * (scores.get(main) ?? 0))
      .map(([region]) => region),
  )
