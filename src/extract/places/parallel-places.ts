// Several places that vote on their own, in one line: "90% in one region and 75% in another".
import type { RegionId } from '../../model/region.ts'
import { regionById } from '../../regions/gazetteer.ts'
import type { Line } from '../line.ts'
import type { Figure } from '../text/numbers.ts'
import { isGovernments, type PlaceName } from './place-names.ts'

/** Words between a figure and the place behind it: "90% in the so-called eastern region". */
const BEHIND = 4

/** The place of each share of a line that tells of several places; empty where it tells of one. */
export function placesOfShares(line: Line, main: RegionId): ReadonlyMap<Figure, RegionId> {
  const shares = line.figures.filter(({ unit }) => unit === 'percent')
  const none = new Map<Figure, RegionId>()
  if (shares.length < 2 || line.places.length < 2) return none
  const places = line.places.filter(
    place => isPeer(place.region, main) && !isGovernments(line.tokens, line.marks, place),
  )
  if (new Set(places.map(({ region }) => region)).size < 2) return none
  return placedBehind(line, shares, places) ?? placedBefore(shares, places) ?? none
}

/** Is a region the article's own, or one beside it in the same state? */
export const isPeer = (region: RegionId, main: RegionId): boolean => {
  const parent = regionById(main)?.parent
  return region === main || (parent !== undefined && regionById(region)?.parent === parent)
}

/** "90% in the eastern region, 75% in the western region": each share has its place behind it. */
function placedBehind(
  line: Line,
  shares: readonly Figure[],
  places: readonly PlaceName[],
): ReadonlyMap<Figure, RegionId> | undefined {
  const found = new Map<Figure, RegionId>()
  for (const [index, share] of shares.entries()) {
    const next = shares[index + 1]?.first ?? line.tokens.length
    const place = places.find(({ first }) => first > share.last && first < next)
    const near = place !== undefined && place.first - share.last <= BEHIND
    if (!near || !line.marks.find(share.last + 1, place.first - 1, 'of')) return undefined
    found.set(share, place.region)
  }
  return found
}

/** "In the east 80%, in the west 75%": each share belongs to the place before it, and each place has one. */
function placedBefore(
  shares: readonly Figure[],
  places: readonly PlaceName[],
): ReadonlyMap<Figure, RegionId> | undefined {
  const found = new Map<Figure, RegionId>()
  for (const share of shares) {
    const place = places.findLast(({ last }) => last < share.first)
    if (!place) return undefined
    found.set(share, place.region)
  }
  return new Set(found.values()).size === new Set(places.map(({ region }) => region)).size ? found : undefined
}
