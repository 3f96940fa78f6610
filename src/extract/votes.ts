// Which votes an article tells of: every mention of a vote in order, gathered into one object per vote.
import type { Office } from '../model/election.ts'
import type { RegionId } from '../model/region.ts'
import { agree, type PartialDate } from '../model/time.ts'
import { regionById } from '../regions/gazetteer.ts'
import { type DateRead, daysBetween, isDay } from './dates.ts'
import type { Line } from './line.ts'
import { datesByVote, officeOf, pollingScore, STRONG, type VoteNamed, votesNamed } from './vote-names.ts'

/** A vote as it is being gathered. */
export type Slot = {
  region: RegionId
  office: Office
  /** Named in words, not taken over from the vote before. */
  officeSaid: boolean
  round: number | null
  /** Candidate polling days with what speaks for each. */
  readonly dates: Map<PartialDate, number>
  /** An earlier term's vote, an event elsewhere: known, so that its figures are not taken for this one's. */
  past: boolean
  upcoming: boolean
  /** Known by its place and its figures alone. */
  placed?: boolean
  /** Counted by a rival commission. */
  rival?: boolean
  /** Lines that mention it. */
  readonly lines: number[]
  weight: number
}

export type Mention = {
  readonly line: number
  readonly first: number
  readonly last: number
  slot: Slot
}

export type Votes = {
  readonly slots: readonly Slot[]
  readonly main: Slot | undefined
  /** The vote that a token of a line speaks of. */
  at(line: Line, token: number): Slot | undefined
  /** Votes of other kinds that were held with it, as the line's source counts them. */
  beside(line: Line, slot: Slot): readonly Slot[]
  mentions(line: Line): readonly Mention[]
}

/** A vote of the same contest counts as its own up to so many days before the article; older ones are background. */
const SAME_CONTEST = 330
/** A vote elsewhere, reported in passing, up to so many days back. */
const ELSEWHERE = 120
/** A runoff follows its first round within so many days. */
const ROUNDS_APART = 75

export const dateOf = (slot: Slot): PartialDate | null =>
  [...slot.dates].sort(([a, x], [b, y]) => y - x || b.length - a.length)[0]?.[0] ?? null

/** The place that a line's vote is in, where its words say so. */
function regionIn(
  line: Line,
  vote: VoteNamed | undefined,
  known: ReadonlySet<RegionId>,
): RegionId | undefined {
  for (const place of line.places) {
    const opens = place.first <= 2 && line.tokens[place.last + 1]?.text === ','
    const beside =
      vote &&
      (Math.abs(place.first - vote.last) <= 5 ||
        (vote.first - place.last >= 0 && vote.first - place.last <= 5))
    const subject =
      place.how === 'name' &&
      place.first <= 2 &&
      line.marks.find(place.last + 1, place.last + 3, 'held', 'wins', 'polling', 'scheduled') !== undefined
    const inside =
      place.first === 1 &&
      place.how === 'name' &&
      line.tokens[0]?.kind === 'word' &&
      !line.tokens[0].quoted &&
      line.marks.find(0, 0, 'of') !== undefined
    if (
      (known.has(place.region) ||
        (inside && line.figures.some(({ unit }) => unit === 'percent') && !isPartOf(place.region, known))) &&
      (opens || beside || subject || inside)
    )
      return place.region
    if (place.how === 'name' && ((opens && vote) || (subject && vote))) return place.region
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

/** A part's figures in its state's vote are a breakdown, not a vote of its own. */
const isPartOf = (region: RegionId, known: ReadonlySet<RegionId>) => {
  const own = regionById(region)
  return [own?.parent, own?.patron].some(id => id !== undefined && known.has(id))
}

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

/** Does a date of the line put this token into the past of another term? */
function isOver(line: Line, token: number, day: PartialDate | undefined): boolean {
  for (const date of line.dates) {
    if (!isLongPast(date.date, day, true)) continue
    if (date.first <= 4) return true
    const here = line.segments[line.segmentOf[token] ?? -1]
    const there = line.segments[line.segmentOf[date.first] ?? -1]
    if (!here || !there) continue
    if (here === there && Math.abs(date.first - token) <= 14) return true
    // "who had been re-elected in December 2009 with more than 59%": the clause that the figure stands in.
    const between = line.segments.filter(
      ({ first }) => first > Math.min(here.first, there.first) && first <= Math.max(here.first, there.first),
    )
    if (between.length === 1 && here.bracket) return true
    if (
      token > date.last &&
      token - date.last <= 10 &&
      line.marks.find(date.first - 5, date.first, 'wins', 'past-term')
    )
      return true
  }
  return line.marks.find(0, token, 'past-term') !== undefined && line.dates.every(({ date }) => !isDay(date))
}

const separated = (line: Line, from: number, to: number) => {
  for (let at = from + 1; at < to; at++) {
    if (line.tokens[at]?.kind === 'punctuation' || line.figures.some(({ first }) => first === at)) return true
  }
  return false
}

/** The place itself, what claims it and what stands behind it: none of them holds this vote elsewhere. */
function familyOf(region: RegionId): ReadonlySet<RegionId> {
  const own = regionById(region)
  return new Set([own?.parent, own?.patron].filter(id => id !== undefined))
}

function mainOffice(
  lines: readonly Line[],
  headline: Line,
  region: RegionId,
  day: PartialDate | undefined,
): Office {
  const weights = new Map<Office, number>()
  const count = (line: Line, factor: number) => {
    for (const { office, first, past } of votesNamed(line))
      if (office && !past && !isOver(line, first, day))
        weights.set(office, (weights.get(office) ?? 0) + factor * 2)
    for (const { kind } of line.marks.all) {
      if (kind === 'office:president' || kind === 'office:head-of-government')
        weights.set(officeOf(kind), (weights.get(officeOf(kind)) ?? 0) + factor * 0.05)
    }
  }
  count(headline, 2)
  for (const line of lines) count(line, line.index === 0 ? 3 : 1)
  const best = [...weights].sort(([, a], [, b]) => b - a)[0]?.[0]
  if (best !== undefined && (weights.get(best) ?? 0) >= 1) return best
  // Nobody says what was voted for: whose shares are told, persons' or parties'?
  let persons = 0
  let parties = 0
  for (const line of lines) {
    for (const figure of line.figures) {
      if (figure.unit !== 'percent') continue
      const before = line.names.filter(name => name.last < figure.first && !name.oblique && !name.possessive)
      if (before.some(({ person }) => person !== undefined)) persons++
      else if (before.some(name => !line.marks.covers(name.first, 'authority'))) parties++
    }
  }
  if (parties > persons) return 'parliament'
  return best ?? (regionById(region)?.kind === 'part' ? 'regional' : 'president')
}

const mainOf = (slots: readonly Slot[], region: RegionId) =>
  slots
    .filter(slot => !slot.past && !slot.upcoming && slot.region === region)
    .sort((a, b) => b.weight - a.weight)[0]

function isLongPast(date: PartialDate, day: PartialDate | undefined, own: boolean): boolean {
  if (!day) return false
  if (isDay(date)) return daysBetween(date, day) > (own ? SAME_CONTEST : ELSEWHERE)
  if (date.length === 4) return date < day.slice(0, 4)
  return daysBetween(`${date}-15`, day) > (own ? SAME_CONTEST : 60)
}

function isAhead(line: Line, date: DateRead, day: PartialDate | undefined): boolean {
  if (!day) return false
  if (date.date > day.slice(0, date.date.length)) return true
  return (
    date.ahead !== undefined &&
    line.marks.find(0, line.tokens.length, 'scheduled', 'vote-again') !== undefined &&
    line.marks.find(0, line.tokens.length, 'wins', 'turnout') === undefined
  )
}

/** The day that answers a question: "When was the vote?" "On Saturday." */
function dayAsked(line: Line, before: Line | undefined): DateRead | undefined {
  if (!before || line.tokens.length > SHORT || before.tokens.at(-1)?.text !== '?') return undefined
  return votesNamed(before).length > 0 ? line.dates[0] : undefined
}
/** An answer that only names a day has no more words than this. */
const SHORT = 8

/** What a mention of a vote gives to find it by. */
type Wanted = {
  readonly region: RegionId
  readonly office: Office | undefined
  readonly round: number | undefined
  readonly date: PartialDate | undefined
}

/** The vote that a mention means: the newest that nothing speaks against. */
function pick(
  slots: readonly Slot[],
  wanted: Wanted,
  current: Slot,
  ahead: boolean,
  office: Office,
): Slot | undefined {
  const fits = (slot: Slot) =>
    slot.region === wanted.region &&
    !slot.past &&
    (!ahead || slot.upcoming) &&
    (wanted.office === undefined ||
      slot.office === wanted.office ||
      (!slot.officeSaid && slot.office === office)) &&
    (wanted.round === undefined || slot.round === null || slot.round === wanted.round) &&
    (wanted.date === undefined ||
      slot.dates.size === 0 ||
      [...slot.dates].every(([, worth]) => worth < STRONG) ||
      [...slot.dates.keys()].some(date => agree(date, wanted.date ?? date)))
  const exact = slots.find(slot => wanted.round !== undefined && slot.round === wanted.round && fits(slot))
  if (exact) return exact
  if (
    fits(current) &&
    (wanted.date !== undefined ||
      wanted.round !== undefined ||
      wanted.office !== undefined ||
      !current.upcoming)
  )
    return current
  const fitting = slots.filter(fits)
  const dated = wanted.date ? fitting.filter(slot => slot.dates.has(wanted.date ?? '')) : []
  return dated[0] ?? fitting.filter(slot => !slot.upcoming || ahead || wanted.date).at(-1)
}

/** Brings rounds and days in line, folds what turned out to be one vote, and sets the background apart. */
function settle(
  slots: readonly Slot[],
  region: RegionId,
  day: PartialDate | undefined,
  lines: readonly Line[],
  headline: Line,
) {
  const into = new Map<Slot, Slot>()
  const live = slots.filter(slot => !slot.past)
  for (const slot of live) {
    const date = dateOf(slot)
    if (date && isLongPast(date, day, slot.region === region)) slot.past = true
    if (date && day && date > day.slice(0, date.length)) slot.upcoming = true
    if (
      slot.region !== region &&
      !slot.upcoming &&
      (date === null || !isDay(date) || isLongPast(date, day, false))
    ) {
      const here = live.some(other => other !== slot && other.region === slot.region && isDay(dateOf(other)))
      if (!here && !isDay(date)) slot.past = slot.lines.length < 2
    }
  }
  const runoffAhead = [headline, ...lines].some(line => line.marks.find(0, line.tokens.length, 'round2'))
  const kept: Slot[] = []
  for (const slot of live.filter(slot => !slot.past && (slot.lines.length > 0 || slot.dates.size > 0))) {
    const same = kept.find(
      other =>
        other.region === slot.region &&
        other.office === slot.office &&
        other.upcoming === slot.upcoming &&
        (other.round === slot.round || other.round === null || slot.round === null) &&
        oneDay(other, slot),
    )
    if (!same) {
      kept.push(slot)
      continue
    }
    same.round ??= slot.round
    for (const [date, score] of slot.dates) same.dates.set(date, (same.dates.get(date) ?? 0) + score)
    same.lines.push(...slot.lines)
    same.weight += slot.weight
    into.set(slot, same)
  }
  for (const slot of kept) {
    if (slot.upcoming && slot.round !== 1) {
      const first = kept.find(
        other =>
          other !== slot &&
          other.region === slot.region &&
          other.office === slot.office &&
          !other.upcoming &&
          other.round !== 2,
      )
      const [before, after] = [first && dateOf(first), dateOf(slot)]
      const close =
        before != null &&
        isDay(before) &&
        after !== null &&
        isDay(after) &&
        daysBetween(before, after) <= ROUNDS_APART
      if (first && (slot.round === 2 || (close && runoffAhead))) {
        slot.round = 2
        first.round ??= 1
      }
    }
    const own = dateOf(slot)
    if (slot.round === null && isDay(own)) {
      const runoff = kept.find(
        other =>
          other !== slot &&
          other.region === slot.region &&
          other.office === slot.office &&
          other.round === 2 &&
          isDay(dateOf(other)),
      )
      const later = runoff && dateOf(runoff)
      if (own && later && isDay(later)) {
        const apart = daysBetween(own, later)
        if (apart > 0 && apart <= ROUNDS_APART) slot.round = 1
      }
    }
  }
  // Votes of one place that an article tells together were held together, unless it says otherwise.
  for (const slot of kept) {
    if (slot.office === 'referendum') slot.round = null
    if (
      slot.dates.size > 0 ||
      slot.upcoming ||
      !slot.lines.some(index => (lines[index]?.figures.length ?? 0) > 0)
    )
      continue
    const other = kept.find(
      one =>
        one !== slot &&
        one.region === slot.region &&
        one.office !== slot.office &&
        !one.upcoming &&
        isDay(dateOf(one)),
    )
    for (const [date, score] of other?.dates ?? []) slot.dates.set(date, score)
  }
  const main = kept.filter(slot => !slot.upcoming).sort((a, b) => b.weight - a.weight)[0] ?? kept[0]
  return { slots: kept, main: main, into }
}

const oneDay = (a: Slot, b: Slot) => {
  const [x, y] = [dateOf(a), dateOf(b)]
  if (x === null || y === null) return !a.upcoming || x === y
  return agree(x, y)
}
