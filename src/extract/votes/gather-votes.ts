// Which votes an article tells of, and which of them each of its words speaks of.
import type { RegionId } from '../../model/region.ts'
import type { Line } from '../line.ts'
import { isPeer, placesOfShares } from '../places/parallel-places.ts'
import { settle } from './settle-votes.ts'
import { datesByVote, WEAK } from './vote-days.ts'
import { votesNamed } from './vote-names.ts'
import { isOver } from './vote-times.ts'
import { enter, mentioned, placeLine, readDays, type Setting, startWalk } from './vote-walk.ts'
import { type Mention, oneDay, type Slot, type Votes } from './votes.ts'

/** Gathers the votes of an article. */
export function gatherVotes(setting: Setting): Votes {
  const { lines, headline, region } = setting
  const walk = startWalk(setting)
  const { day } = walk
  const mentions = new Map<number, readonly Mention[]>()
  const carried = new Map<number, Slot>()
  const rivals = new Set<number>()
  for (const line of lines) {
    const named = votesNamed(line)
    enter(walk, line)
    if (walk.rival) rivals.add(line.index)
    placeLine(walk, line, named)
    const days = datesByVote(line, named)
    const own = mentioned(walk, line, named, days)
    mentions.set(line.index, own)
    readDays(walk, line, named, days, own[0]?.slot ?? walk.current)
    carried.set(line.index, walk.current)
  }
  const { main, slots, into } = settle(walk.slots, region, day, lines, headline)
  const twinOf = rivalTwins(slots)
  // "Nowhere will there be a second round": of all places that voted together.
  for (const slot of slots)
    if (slot.placed && slot.round === null && main?.round === 1 && oneDay(slot, main)) slot.round = 1
  const shares = new Map(lines.map(line => [line, placesOfShares(line, region)] as const))
  const isHeld = ({ past, upcoming, office, rival }: Slot) =>
    !rival && !past && !upcoming && office !== 'other'
  /** The same vote in another place, made when its figures are told. */
  const elsewhere = (slot: Slot, there: RegionId): Slot => {
    const known = slots.find(
      other => other.region === there && other.office === slot.office && isHeld(other) && oneDay(other, slot),
    )
    if (known) return known
    const dates = new Map([...slot.dates.keys()].map(date => [date, WEAK]))
    const made: Slot = { ...slot, region: there, dates, placed: true, lines: [], weight: 0 }
    slots.push(made)
    return made
  }
  /** What was voted for in the article's own place on one day was voted for in those beside it. */
  const votedThere = (slot: Slot): readonly Slot[] =>
    slot.region !== region && isPeer(slot.region, region)
      ? slots
          .filter(other => other.region === region && other.office !== slot.office)
          .filter(other => isHeld(other) && oneDay(other, slot))
          .map(other => elsewhere(other, slot.region))
      : []
  return {
    slots,
    main,
    mentions: line => mentions.get(line.index) ?? [],
    beside: (line, slot) => {
      const own = slots
        .filter(other => other.region === slot.region && isHeld(other))
        .filter(other => other.office !== slot.office && oneDay(other, slot))
      return [...new Set([...own, ...votedThere(slot)])].map(other =>
        rivals.has(line.index) ? twinOf(other) : other,
      )
    },
    isPlaced: (line, figure) => shares.get(line)?.has(figure) === true,
    chamber(line, slot) {
      if (!line.marks.find(0, line.tokens.length, 'wins')) return undefined
      if (slot.past || slot.upcoming) return undefined
      const there = slots.find(
        ({ region, office, past, upcoming }) =>
          region === slot.region && office === 'parliament' && !past && !upcoming,
      )
      if (there) return there
      const made: Slot = {
        ...slot,
        office: 'parliament',
        officeSaid: true,
        round: null,
        placed: true,
        lines: [line.index],
        weight: 0,
      }
      slots.push(made)
      return made
    },
    at(line, token) {
      const [before, after] = [carried.get(line.index - 1), carried.get(line.index)]
      const found =
        voteAt(
          line,
          token,
          (mentions.get(line.index) ?? []).filter(({ aside }) => !aside),
          before,
          after,
          main,
        ) ?? main
      const meant = found && (into.get(found) ?? found)
      // A vote to come has no figures: "goes to a runoff on November 3 against X, who has 26 percent".
      const held = meant?.upcoming ? (heldBefore(slots, meant) ?? meant) : meant
      const there = [...(shares.get(line) ?? [])].find(([{ first }]) => first === token)?.[1]
      const slot = held && there && !held.past && there !== held.region ? elsewhere(held, there) : held
      if (slot && isOver(line, token, day)) return background
      return slot && !slot.past && rivals.has(line.index) ? twinOf(slot) : slot
    },
  }
}

/** The vote of the same contest that has been held: a first round before its runoff, one that was annulled before its repeat. */
const heldBefore = (slots: readonly Slot[], { region, office }: Slot): Slot | undefined =>
  slots
    .filter(slot => slot.region === region && slot.office === office && !slot.upcoming && !slot.past)
    .sort((a, b) => b.weight - a.weight)[0]

/** A rival commission's figures are another object for the same vote, made when it is first asked for. */
function rivalTwins(slots: Slot[]): (slot: Slot) => Slot {
  const twins = new Map<Slot, Slot>()
  return slot => {
    let twin = twins.get(slot)
    if (!twin) {
      twin = { ...slot, rival: true }
      twins.set(slot, twin)
      slots.push(twin)
    }
    return twin
  }
}

/** Stands for every vote of earlier terms: figures that belong to it are nobody's result. */
const background: Slot = {
  region: '',
  office: 'other',
  officeSaid: false,
  round: null,
  dates: new Map(),
  past: true,
  upcoming: false,
  lines: [],
  weight: 0,
}

/** The vote that a token of a line speaks of: named before or behind it in the line, else the one carried on. */
function voteAt(
  line: Line,
  token: number,
  own: readonly Mention[],
  before: Slot | undefined,
  carried: Slot | undefined,
  main: Slot | undefined,
): Slot | undefined {
  const ahead = own.find(({ first }) => first > token && first <= token + 8 && !separated(line, token, first))
  if (ahead) return ahead.slot
  const behind = own.findLast(({ first }) => first <= token)
  if (behind) return behind.slot
  const next = own[0]
  if (!next) return carried
  // "fell to 52.46 percent from 58.88 percent in the first round": only the second figure is the first round's.
  const second = line.figures.find(({ first }) => first > token)
  if (second && second.last < next.first && line.marks.find(second.first - 3, second.first - 1, 'down-from'))
    return (before !== next.slot ? before : main) ?? next.slot
  return next.slot
}

const separated = (line: Line, from: number, to: number) => {
  for (let at = from + 1; at < to; at++) {
    if (line.tokens[at]?.kind === 'punctuation' || line.figures.some(({ first }) => first === at)) return true
  }
  return false
}
