// Which figures count those who took part in a vote, and not those who voted for somebody.
import type { Line } from '../line.ts'
import type { Mark } from '../text/cues.ts'
import type { Figure } from '../text/numbers.ts'
import { officeKinds } from '../votes/vote-names.ts'

/** "percent of voters took part", "people … had voted", and not "voted against all", "voted Yes". */
export function takesPart(line: Line, figure: Figure, to: number): boolean {
  // "56.55% of the vote, eight years after he was voted out"
  if (
    line.marks.find(figure.last + 1, figure.last + 1, 'share')?.last &&
    line.marks.find(figure.last + 1, figure.last + 4, 'vote')
  )
    return false
  const found = line.marks.find(figure.last + 1, Math.min(to, figure.last + 10), 'took-part')
  const part = found && isOfNext(line, figure, found) ? undefined : found
  // "99.8 percent of those who took part were in favour": a share of the ballots.
  if (part && line.marks.find(figure.last + 1, part.first, 'of-those')) return false
  if (part)
    return (
      (line.marks.find(part.last, part.last + 2, 'yes', 'no', 'for', 'against', 'against-all') ===
        undefined ||
        line.marks.find(part.last + 1, part.last + 3, ...officeKinds) !== undefined) &&
      !line.names.some(
        name => name.first > figure.last && name.last < part.first && name.person !== undefined,
      ) &&
      !isSupport(line, figure)
    )
  // «На участки пришли 57% избирателей», «приняли участие 98 700 граждан».
  const earlier = line.marks.findLast(figure.first - 6, figure.first - 1, 'took-part')
  if (earlier && figure.first - earlier.last <= 6 && !isSupport(line, figure))
    return (
      line.marks.find(
        Math.max(0, earlier.first - 8),
        figure.last + 4,
        'yes',
        'no',
        'against',
        'against-all',
      ) === undefined &&
      (line.marks.find(figure.first, figure.last + 3, 'people', 'electorate') !== undefined ||
        // «Проголосовали 49,5% севастопольцев»
        line.places.some(place => place.how === 'demonym' && place.first === figure.last + 1))
    )
  // "39 per cent of those on the lists".
  const listed = line.marks.find(figure.last + 1, Math.min(to, figure.last + 6), 'registered')
  return (
    figure.unit === 'percent' &&
    listed !== undefined &&
    line.marks.find(listed.last, listed.last + 3, 'yes', 'no') === undefined
  )
}

/** «62% на Сахалине, где на участки пришли 37%»: who took part is counted behind, in a clause of its own. */
const isOfNext = ({ figures, segmentOf }: Line, { last }: Figure, { first, last: end }: Mark): boolean =>
  segmentOf[last] !== segmentOf[first] &&
  figures.some(
    next => next.first > end && next.first <= end + 2 && segmentOf[next.first] === segmentOf[first],
  )

/** "45,805 people voted for him: not those who took part. */
export const isCastFor = (line: Line, figure: Figure): boolean => {
  const part = line.marks.find(figure.last + 1, figure.last + 5, 'took-part')
  const next = part && line.marks.find(part.last, part.last + 2, 'yes', 'no', 'for', 'against', 'against-all')
  return next !== undefined || isSupport(line, figure)
}

/** "For the minister X 2,114 people voted": who took part did so for one of them. */
const isSupport = (line: Line, figure: Figure): boolean => {
  const clause = line.segmentOf[figure.first]
  const link = line.marks.findLast(figure.first - SUPPORT, figure.first - 1, 'for')
  return (
    link !== undefined &&
    line.tokens[link.last + 1]?.kind === 'word' &&
    // «За действующего главу, по предварительным данным, проголосовали 86,82%».
    (line.marks.find(link.last + 1, link.last + 1, 'incumbent', 'rival', 'winner') !== undefined ||
      (line.segmentOf[link.first] === clause &&
        line.names.some(
          name =>
            name.first > link.last &&
            name.last < figure.first &&
            (name.person !== undefined || line.tokens[name.first]?.quoted),
        )))
  )
}
/** Words from "for" over a title and a name to the figure. */
const SUPPORT = 14

/** "1,500 people out of the 125,000 on the lists had turned up, or 1.2%", "60,500 people came, that is 55%". */
export const isRestated = (line: Line, previous: Figure, { first }: Figure): boolean =>
  !line.names.some(name => name.first > previous.last && name.last < first) &&
  line.tokens.slice(first - 3, first).some(({ text }) => text === ',') &&
  line.marks.find(previous.first, first, 'took-part') !== undefined
