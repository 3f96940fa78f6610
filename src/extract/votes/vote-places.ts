// The place that a line's vote is in, where its words say so.
import type { RegionId } from '../../model/region.ts'
import { regionById } from '../../regions/gazetteer.ts'
import type { Line } from '../line.ts'
import { isGovernments, type PlaceName } from '../places/place-names.ts'
import type { VoteNamed } from './vote-names.ts'

/** The place that a line's vote is in, where its words say so. */
export function regionIn(
  line: Line,
  vote: VoteNamed | undefined,
  known: ReadonlySet<RegionId>,
): RegionId | undefined {
  for (const place of line.places) {
    if (isGovernments(line.tokens, line.marks, place)) continue
    const opens = place.first <= 2 && line.tokens[place.last + 1]?.text === ','
    const beside =
      vote &&
      !isToldAside(line, place, vote) &&
      (Math.abs(place.first - vote.last) <= 5 ||
        (vote.first - place.last >= 0 && vote.first - place.last <= 5))
    // "The turnout in Lugansk was over 60%".
    const turnout =
      place.how === 'name' &&
      known.has(place.region) &&
      line.marks.find(place.first - 3, place.first - 1, 'turnout') !== undefined
    if (turnout) return place.region
    // "put support in Luhansk Region at 96.2 percent": a neighbour that the article is about as much.
    const neighbour =
      place.how === 'name' &&
      !vote &&
      line.places.every(({ region }) => region === place.region) &&
      line.figures.some(({ unit }) => unit === 'percent') &&
      line.marks.find(place.first - NEIGHBOURING, place.first - 1, 'of', 'people') !== undefined &&
      isSibling(place.region, known)
    if (neighbour) return place.region
    const subject =
      place.how === 'name' &&
      place.first <= 2 &&
      line.marks.find(place.last + 1, place.last + 4, 'held', 'wins', 'polling', 'scheduled') !== undefined
    const elliptic = place.how === 'demonym' && dashes.has(line.tokens[place.last + 1]?.text ?? '')
    const inside =
      place.first === 1 &&
      (place.how === 'name' || elliptic || line.tokens[place.last + 1]?.text === ',') &&
      line.tokens[0]?.kind === 'word' &&
      !line.tokens[0].quoted &&
      line.marks.find(0, 0, 'of') !== undefined
    // «Калининградский избирком отчитался …»
    // «По сведениям севастопольской комиссии …»
    const counts =
      (place.first === 0 || (place.first <= OPENS && line.marks.find(0, 1, 'according') !== undefined)) &&
      place.how === 'demonym' &&
      line.marks.find(place.last + 1, place.last + 2, 'authority') !== undefined &&
      line.figures.length > 0
    if (counts && (known.has(place.region) || isSibling(place.region, known))) return place.region
    // "The assembly of Sevastopol:" heads the rows of its own vote.
    const heads = place.how === 'name' && line.tokens.at(-1)?.text === ':' && line.tokens.length <= HEADING
    // "And in Luhansk?" asks about what its answer tells.
    // "Lithuania." opens a paragraph of a round-up.
    if (heads || titleOf(line) === place.region || (known.has(place.region) && asksOn(line)))
      return place.region
    if (
      (known.has(place.region) ||
        (inside && line.figures.some(({ unit }) => unit === 'percent') && !isPartOf(place.region, known))) &&
      (opens || beside || subject || inside)
    )
      return place.region
    // A place whose people are called like it stands behind "In" for itself.
    const named = place.how === 'name' || (inside && opens)
    if (vote && ((named && opens) || (place.how === 'name' && subject))) return place.region
    if (place.how !== 'capital' && beside) {
      const owner =
        line.tokens[place.last + 1]?.lower === "'s" ||
        line.marks.find(place.first - 1, place.first - 1, 'of') !== undefined
      const adjective =
        place.how === 'demonym' && vote && vote.first > place.last && vote.first - place.last <= 3
      if (owner || adjective) return place.region
    }
  }
  return undefined
}

/** «Далтов, которого перебросили с острова, выиграл выборы»: a place in a clause about somebody, and the vote outside it. */
const isToldAside = ({ segments, segmentOf }: Line, place: PlaceName, vote: VoteNamed): boolean =>
  segments[segmentOf[place.first] ?? -1]?.insertion === true &&
  segmentOf[place.first] !== segmentOf[vote.first]

/** "Lithuania." opens a paragraph of a round-up: the place of its own votes. */
export const titleOf = ({ places, tokens, before, paragraph }: Line): RegionId | undefined =>
  before?.paragraph === paragraph
    ? undefined
    : places.find(({ how, first, last }) => how === 'name' && first === 0 && last === tokens.length - 2)
        ?.region

/** «Глава Тамбовской области Пётр Лакоев получил 61,2%»: the only place of a line, between an office and whoever holds it. */
export const titlePlace = ({ places, names, figures, marks }: Line): RegionId | undefined => {
  const [place, other] = places
  return place &&
    !other &&
    place.how === 'name' &&
    figures.some(({ unit, first }) => unit === 'percent' && first > place.last) &&
    marks.findLast(place.first - 2, place.first - 1, 'incumbent', 'office:regional')?.last ===
      place.first - 1 &&
    names.some(({ person, first }) => person !== undefined && first === place.last + 1)
    ? place.region
    : undefined
}

/** «Тамбовская область: Пётр Лакоев — 71,2%»: the place at the head of a row, before whoever won there. */
export const rowPlace = ({ places, tokens, names, figures, marks }: Line): RegionId | undefined =>
  figures.some(({ unit }) => unit === 'percent')
    ? places.find(
        ({ how, first, last }) =>
          how === 'name' &&
          tokens.slice(0, first).every(({ kind }, at) => kind !== 'word' || marks.find(at, at, 'of')) &&
          /^[:—–-]$/.test(tokens[last + 1]?.text ?? '') &&
          names.some(name => name.person !== undefined && name.first === last + 2),
      )?.region
    : undefined

/** "And in Luhansk?": a question that only moves on. */
export const asksOn = ({ tokens }: Line): boolean => tokens.at(-1)?.text === '?' && tokens.length <= QUESTION
/** It has no more tokens. */
const QUESTION = 6

/** "in neighbouring Luhansk": words from a preposition to its place. */
const NEIGHBOURING = 2
/** "According to the": words before the place at the head of a line. */
const OPENS = 3

/** A heading of a list has no more tokens. */
const HEADING = 12

const dashes = new Set(['—', '–', '-'])

/** Do another place that is known and this one belong to the same state? */
const isSibling = (region: RegionId, known: ReadonlySet<RegionId>): boolean => {
  const parent = regionById(region)?.parent
  return parent !== undefined && [...known].some(id => id !== region && regionById(id)?.parent === parent)
}

/** A part's figures in its state's vote are a breakdown, not a vote of its own. */
const isPartOf = (region: RegionId, known: ReadonlySet<RegionId>) => {
  const own = regionById(region)
  return [own?.parent, own?.patron].some(id => id !== undefined && known.has(id))
}

/** The place itself, what claims it and what stands behind it: none of them holds this vote elsewhere. */
export function familyOf(region: RegionId): ReadonlySet<RegionId> {
  const own = regionById(region)
  return new Set([own?.parent, own?.patron].filter(id => id !== undefined))
}
