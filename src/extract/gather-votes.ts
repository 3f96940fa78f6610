// Which votes an article tells of: every mention of a vote in order, gathered into one object per vote.
import type { RegionId } from '../model/region.ts'
import { agree, type PartialDate } from '../model/time.ts'
import type { Line } from './line.ts'
import { mainOffice } from './main-office.ts'
import { mainOf, pick } from './pick-vote.ts'
import { settle } from './settle-votes.ts'
import { datesByVote, pollingScore, STRONG, votesNamed } from './vote-names.ts'
import { familyOf, regionIn } from './vote-places.ts'
import { dayAsked, isAhead, isLongPast, isOver } from './vote-times.ts'
import { type Mention, oneDay, type Slot, type Votes } from './votes.ts'

type Setting = {
  readonly lines: readonly Line[]
  readonly headline: Line
  readonly region: RegionId
  /** Further regions that the article is about as much. */
  readonly others: ReadonlySet<RegionId>
  readonly published: PartialDate | undefined
}

/** Gathers the votes of an article. */
export function gatherVotes({ lines, headline, region, others, published }: Setting): Votes {
  const slots: Slot[] = []
  const mentions = new Map<number, Mention[]>()
  const carried = new Map<number, Slot>()
  const day = published?.slice(0, 10)
  const office = mainOffice(lines, headline, region, day)
  const family = familyOf(region)
  const rivals = new Set<number>()
  const start = (own: Pick<Slot, 'region' | 'office' | 'officeSaid'> & Partial<Slot>): Slot => {
    const slot: Slot = {
      round: null,
      past: false,
      upcoming: false,
      dates: new Map(),
      lines: [],
      weight: 0,
      ...own,
    }
    slots.push(slot)
    return slot
  }
  let current = start({ region, office, officeSaid: false })
  let currentRegion = region
  let paragraph = -1
  let rival = false

  for (const line of lines) {
    const named = votesNamed(line)
    if (line.paragraph !== paragraph) {
      paragraph = line.paragraph
      currentRegion = region
      rival = false
      if (current.past || current.upcoming || current.region !== region)
        current = mainOf(slots, region) ?? current
    }
    if (line.marks.find(0, line.tokens.length, 'rival-authority')) rival = true
    if (rival) rivals.add(line.index)
    const own: Mention[] = []
    const known = new Set([...slots.filter(slot => !slot.past).map(slot => slot.region), region, ...others])
    const placed = regionIn(line, named[0], known)
    if (placed && !family.has(placed) && placed !== currentRegion) {
      currentRegion = placed
      const there = slots.findLast(slot => slot.region === placed && !slot.past && !slot.upcoming)
      const model = mainOf(slots, region) ?? current
      if (named.length === 0)
        current =
          there ??
          start({
            placed: true,
            region: placed,
            office: model.office,
            officeSaid: model.officeSaid,
            dates: new Map(model.dates),
          })
    }
    const survey = line.marks.find(0, line.tokens.length, 'hypothetical') !== undefined
    const days = datesByVote(line, named)
    const asked = dayAsked(line, lines[line.index - 1])
    const linePast =
      named.some(({ past }) => past) || (named.length > 0 && isOver(line, named[0]?.first ?? 0, day))
    for (const [index, vote] of named.entries()) {
      const date = days[index]
      const isPast = linePast || (date !== undefined && isLongPast(date.date, day, currentRegion === region))
      const ahead =
        date !== undefined &&
        (isAhead(line, date, day) ||
          slots.some(slot => slot.upcoming && date.ahead !== undefined && slot.dates.has(date.ahead)))
      const value = date && (ahead && date.date <= (day ?? '') ? (date.ahead ?? date.date) : date.date)
      const wanted = { region: currentRegion, office: vote.office, round: vote.round, date: value }
      let slot = isPast ? undefined : pick(slots, wanted, current, ahead, office)
      if (!slot) {
        const beside = current.region === currentRegion ? current : undefined
        slot = start({
          region: currentRegion,
          office: vote.office ?? beside?.office ?? office,
          officeSaid: vote.office !== undefined || beside?.officeSaid === true,
          round: vote.office === 'referendum' ? null : (vote.round ?? null),
          past: isPast,
          upcoming: ahead,
        })
        // "seeking a second term on the same day": another vote takes the day over from the one before.
        const parallel = [line, lines[line.index - 1]].some(one =>
          one?.marks.find(0, one.tokens.length, 'same-day'),
        )
        if (parallel && beside && vote.office !== undefined && beside.office !== vote.office)
          for (const [one, score] of beside.dates) slot.dates.set(one, score)
      }
      if (vote.office && !slot.officeSaid) {
        slot.office = vote.office
        slot.officeSaid = true
      }
      slot.round ??= vote.round ?? null
      if (value && !survey) slot.dates.set(value, (slot.dates.get(value) ?? 0) + STRONG)
      slot.lines.push(line.index)
      slot.weight += 1
      own.push({ line: line.index, first: vote.first, last: vote.last, slot })
      if (!slot.upcoming) current = slot
    }
    // A line without a word for the vote may still bring its day: "won 50.3 percent on Sunday".
    const target = own[0]?.slot ?? current
    for (const date of line.dates) {
      if (days.includes(date) || isLongPast(date.date, day, true)) continue
      if (
        named.length === 0 &&
        isAhead(line, date, day) &&
        line.marks.find(0, line.tokens.length, 'vote-again', 'round2')
      ) {
        const slot = start({
          region: current.region,
          office: current.office,
          officeSaid: current.officeSaid,
          round: line.marks.find(0, line.tokens.length, 'round2') || current.round === 1 ? 2 : null,
          upcoming: true,
        })
        slot.dates.set(date.date > (day ?? '') ? date.date : (date.ahead ?? date.date), STRONG)
        slot.lines.push(line.index)
        continue
      }
      const score = asked === date ? STRONG : pollingScore(line, date)
      if (score === 0 || target.past) continue
      // "Two weeks earlier Shevchuk had led": another day at the head of a line is another vote.
      const settled = [...target.dates].some(([one, worth]) => worth >= STRONG && !agree(one, date.date))
      if (settled && date.first <= 2 && named.length === 0 && line.figures.length > 0) {
        current =
          slots.find(
            slot =>
              slot.region === target.region && slot.office === target.office && slot.dates.has(date.date),
          ) ?? start({ region: target.region, office: target.office, officeSaid: target.officeSaid })
        current.dates.set(date.date, STRONG)
      } else target.dates.set(date.date, (target.dates.get(date.date) ?? 0) + score)
    }
    mentions.set(line.index, own)
    carried.set(line.index, current)
  }
  const kept = settle(slots, region, day, lines, headline)
  const rivalOf = new Map<Slot, Slot>()
  /** A rival commission's figures are another object for the same vote. */
  const rivalTwin = (slot: Slot): Slot => {
    let other = rivalOf.get(slot)
    if (!other) {
      other = { ...slot, rival: true }
      rivalOf.set(slot, other)
      kept.slots.push(other)
    }
    return other
  }
  return {
    slots: kept.slots,
    main: kept.main,
    mentions: line => mentions.get(line.index) ?? [],
    beside(line, slot) {
      const twin = (other: Slot) => (rivals.has(line.index) ? rivalTwin(other) : other)
      return kept.slots
        .filter(
          other =>
            !other.rival &&
            other.region === slot.region &&
            !other.past &&
            !other.upcoming &&
            other.office !== 'other',
        )
        .filter(other => other.office !== slot.office && oneDay(other, slot))
        .map(twin)
    },
    at(line, token) {
      const found =
        votesAt(
          line,
          token,
          mentions.get(line.index) ?? [],
          carried.get(line.index - 1),
          carried.get(line.index),
          kept.main,
        ) ?? kept.main
      const slot = found && (kept.into.get(found) ?? found)
      if (slot && isOver(line, token, day)) return background
      return slot && !slot.past && rivals.has(line.index) ? rivalTwin(slot) : slot
    },
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

function votesAt(
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
