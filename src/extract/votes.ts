// Which votes an article tells of: every mention of a vote in order, gathered into one object per vote.
import { type Office, offices } from '../model/election.ts'
import type { RegionId } from '../model/region.ts'
import { agree, type PartialDate } from '../model/time.ts'
import { regionById } from '../regions/gazetteer.ts'
import type { CueKind } from './cues.ts'
import { type DateRead, daysBetween, isDay } from './dates.ts'
import type { Line } from './line.ts'

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
  mentions(line: Line): readonly Mention[]
}

/** A vote of the same contest counts as its own up to so many days before the article; older ones are background. */
const SAME_CONTEST = 330
/** A vote elsewhere, reported in passing, up to so many days back. */
const ELSEWHERE = 120
/** A runoff follows its first round within so many days. */
const ROUNDS_APART = 75

const STRONG = 4
const MEDIUM = 2
const WEAK = 1

export const dateOf = (slot: Slot): PartialDate | null =>
  [...slot.dates].sort(([a, x], [b, y]) => y - x || b.length - a.length)[0]?.[0] ?? null

type Found = {
  first: number
  last: number
  office: Office | undefined
  round: number | undefined
  rerun: boolean
  past: boolean
}

const officeKinds = offices.map((office): CueKind => `office:${office}`)
const officeOf = (kind: CueKind) => kind.slice('office:'.length) as Office

/** Stretches of a line that name a vote, with the office and round that their words give. */
export function votesNamed(line: Line): Found[] {
  const { marks, tokens } = line
  const found: Found[] = []
  for (const mark of marks.all) {
    if (mark.kind !== 'vote' || marks.covers(mark.first, 'no-vote', 'authority', 'share')) continue
    const before = found.at(-1)
    const gap = before ? mark.first - before.last : Number.POSITIVE_INFINITY
    if (before && (gap <= 1 || (gap <= 4 && !interrupted(line, before.last + 1, mark.first - 1)))) {
      before.last = Math.max(before.last, mark.last)
    } else
      found.push({
        first: mark.first,
        last: mark.last,
        office: undefined,
        round: undefined,
        rerun: false,
        past: false,
      })
  }
  for (const [index, vote] of found.entries()) {
    const floor = (found[index - 1]?.last ?? -1) + 1
    const ceiling = (found[index + 1]?.first ?? tokens.length) - 1
    let from = vote.first
    while (from > floor && from > vote.first - 5 && tokens[from - 1]?.kind === 'word') from--
    let to = vote.last
    while (
      to < ceiling &&
      to < vote.last + 5 &&
      tokens[to + 1]?.kind === 'word' &&
      !marks.find(to + 1, to + 1, 'says')
    )
      to++
    const office =
      marks.find(vote.first, vote.last, 'office:referendum') ??
      marks.find(vote.first, vote.last, ...officeKinds) ??
      marks.findLast(from, vote.first - 1, ...officeKinds) ??
      marks.find(vote.last + 1, to, ...officeKinds)
    vote.office = office && officeOf(office.kind)
    const needed = marks.covers(vote.first, 'runoff-needed')
    const second = marks.find(vote.first, vote.last, 'round2')
    const first = marks.find(vote.first, vote.last, 'round1')
    vote.round = first || (second && needed) ? 1 : second ? 2 : undefined
    vote.rerun = marks.find(from, vote.last, 'rerun') !== undefined
    vote.past = marks.find(from, to, 'past-term') !== undefined
  }
  return found
}

/** "a presidential election and a referendum" are two votes. */
const joining = new Set(['and', 'or', 'и', 'или', 'in', 'на', 'в'])

const interrupted = (line: Line, from: number, to: number) => {
  for (let at = from; at <= to; at++) {
    const token = line.tokens[at]
    if (
      !token ||
      token.kind === 'punctuation' ||
      line.marks.find(at, at, 'says', 'gets', 'wins') ||
      joining.has(token.lower)
    )
      return true
  }
  return false
}

/** The place that a line's vote is in, where its words say so. */
function regionIn(line: Line, vote: Found | undefined, known: ReadonlySet<RegionId>): RegionId | undefined {
  for (const place of line.places) {
    const opens = place.first <= 2 && line.tokens[place.last + 1]?.text === ','
    const beside =
      vote &&
      (Math.abs(place.first - vote.last) <= 5 ||
        (vote.first - place.last >= 0 && vote.first - place.last <= 5))
    const subject = vote && place.first === 0
    if (known.has(place.region) && (opens || beside || subject)) return place.region
    if (place.how !== 'capital' && (opens || subject)) return place.region
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

type Setting = {
  readonly lines: readonly Line[]
  readonly headline: Line
  readonly region: RegionId
  readonly published: PartialDate | undefined
}

/** Gathers the votes of an article. */
export function gatherVotes({ lines, headline, region, published }: Setting): Votes {
  const slots: Slot[] = []
  const mentions = new Map<number, Mention[]>()
  const carried = new Map<number, Slot>()
  const office = mainOffice(lines, headline, region)
  const family = familyOf(region)
  let current: Slot | undefined
  let currentRegion = region
  let paragraph = -1
  const day = published?.slice(0, 10)

  const start = (own: Omit<Slot, 'dates' | 'lines' | 'weight'>): Slot => {
    const slot: Slot = { ...own, dates: new Map(), lines: [], weight: 0 }
    slots.push(slot)
    return slot
  }

  for (const line of lines) {
    const named = votesNamed(line)
    if (line.paragraph !== paragraph) {
      paragraph = line.paragraph
      currentRegion = region
      if (current?.past || current?.upcoming) current = mainOf(slots, region)
    }
    const own: Mention[] = []
    const known = new Set(slots.map(slot => slot.region))
    const survey = line.marks.find(0, line.tokens.length, 'survey', 'hypothetical') !== undefined
    const placed = regionIn(line, named[0], new Set([...known, region]))
    if (placed && !family.has(placed)) currentRegion = placed
    const days = datesByVote(line, named)
    for (const [index, vote] of named.entries()) {
      const date = days[index]
      const where = currentRegion
      const isPast = vote.past || (date !== undefined && isLongPast(date.date, day, where === region))
      const ahead = date && isAhead(line, date, day)
      const value = date && (ahead ? (date.ahead ?? date.date) : date.date)
      const wanted = {
        region: where,
        office: vote.office ?? undefined,
        round: vote.round ?? undefined,
        date: value,
      }
      let slot = isPast ? undefined : pick(slots, wanted, current, ahead === true, office)
      if (!slot) {
        slot = start({
          region: where,
          office: vote.office ?? (current && current.region === where ? current.office : office),
          officeSaid: vote.office !== undefined,
          round: vote.round ?? null,
          past: isPast,
          upcoming: ahead === true,
        })
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
      if (!slot.upcoming || !current) current = slot
    }
    // A line without a word for the vote may still bring its day: "won 50.3 percent on Sunday".
    const target: Slot | undefined = own[0]?.slot ?? current
    for (const date of line.dates) {
      if (days.includes(date)) continue
      const score = pollingScore(line, date)
      if (isLongPast(date.date, day, true)) continue
      const ahead =
        isAhead(line, date, day) && line.marks.find(0, line.tokens.length, 'scheduled') !== undefined
      if (
        ahead &&
        (date.ahead || date.date.length >= 7) &&
        named.length === 0 &&
        current &&
        line.marks.find(0, line.tokens.length, 'scheduled')
      ) {
        const slot = start({
          region: current.region,
          office: current.office,
          officeSaid: current.officeSaid,
          round: current.round === 1 ? 2 : null,
          past: false,
          upcoming: true,
        })
        slot.dates.set(date.date > (day ?? '') ? date.date : (date.ahead ?? date.date), STRONG)
        slot.lines.push(line.index)
        continue
      }
      if (score > 0 && target && !target.past)
        target.dates.set(date.date, (target.dates.get(date.date) ?? 0) + score)
    }
    mentions.set(line.index, own)
    if (current) carried.set(line.index, current)
  }
  const kept = settle(slots, region, day)
  return {
    slots: kept.slots,
    main: kept.main,
    mentions: line => mentions.get(line.index) ?? [],
    at(line, token) {
      const found =
        votesAt(
          line,
          token,
          mentions.get(line.index) ?? [],
          carried.get(line.index - 1),
          carried.get(line.index),
        ) ?? kept.main
      const slot = found && (kept.into.get(found) ?? found)
      return slot && isOver(line, token, day) ? background : slot
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
    return before ?? next.slot
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

function mainOffice(lines: readonly Line[], headline: Line, region: RegionId): Office {
  const weights = new Map<Office, number>()
  const count = (line: Line, factor: number) => {
    for (const { office } of votesNamed(line))
      if (office) weights.set(office, (weights.get(office) ?? 0) + factor * 2)
    for (const { kind } of line.marks.all) {
      if (kind.startsWith('office:'))
        weights.set(officeOf(kind), (weights.get(officeOf(kind)) ?? 0) + factor * 0.25)
    }
  }
  count(headline, 2)
  for (const line of lines) count(line, line.index === 0 ? 3 : 1)
  const best = [...weights].sort(([, a], [, b]) => b - a)[0]?.[0]
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
    line.marks.find(0, line.tokens.length, 'date:coming', 'future', 'scheduled') !== undefined &&
    line.marks.find(0, line.tokens.length, 'survey') !== undefined
  )
}

/** The date that belongs to each vote of a line, if any: the one that stands closest with nothing said between. */
function datesByVote(line: Line, named: readonly Found[]): (DateRead | undefined)[] {
  const free = new Set(line.dates)
  const found = named.map((vote, index): DateRead | undefined => {
    const until = named[index + 1]?.first ?? line.tokens.length
    const best = [...free]
      .filter(date => (date.first > vote.last ? date.first < until : true))
      .map(date => ({ date, gap: gapTo(line, vote, date) }))
      .filter(({ gap }) => gap !== undefined)
      .sort((a, b) => (a.gap ?? 0) - (b.gap ?? 0))[0]
    if (best) free.delete(best.date)
    return best?.date
  })
  // "a presidential election and a referendum on November 12": one day for both.
  for (let index = found.length - 2; index >= 0; index--) {
    const [here, next] = [named[index], named[index + 1]]
    const date = found[index + 1]
    if (found[index] || !here || !next || !date || next.first - here.last > 4 || date.first < next.last)
      continue
    found[index] = date
  }
  return found
}

/** How far a date stands from a vote; undefined where it is the day of something else. */
function gapTo(line: Line, vote: Found, date: DateRead): number | undefined {
  const { marks } = line
  const after = date.first > vote.last
  if (date.fromVote !== undefined) return after ? undefined : 8
  const [from, to] = after ? [vote.last + 1, date.first - 1] : [date.last + 1, vote.first - 1]
  const gap = to - from + 1
  const commas = count(line, from, to)
  const told = marks.find(from, to, 'says', 'because', 'court', 'organ', 'annulled') !== undefined
  if (after) {
    if (told || (commas > 0 && (gap > 4 || commas > 1)) || gap > 8 || (!isDay(date.date) && gap > 3))
      return undefined
    return gap + commas * 2
  }
  // Before: "Sunday's presidential runoff", "On November 12, Abkhazia voted": an adjective's distance, or the start of the sentence.
  const opening = date.first <= 2
  if (told || marks.find(from, to, 'gets', 'wins', 'third-person')) return undefined
  if (opening && commas <= 1 && gap <= 6) return gap + 1
  return commas === 0 && gap <= 4 ? gap : undefined
}

const count = (line: Line, from: number, to: number) => {
  let found = 0
  for (let at = from; at <= to; at++) if (line.tokens[at]?.kind === 'punctuation') found++
  return found
}

/** How strongly a line speaks for a date as polling day, when no word for the vote stands beside it. */
function pollingScore(line: Line, date: DateRead): number {
  const { marks } = line
  if (!isDay(date.date)) return 0
  if (marks.find(date.first - 4, date.first - 1, 'says') || marks.find(date.last + 1, date.last + 2, 'says'))
    return 0
  if (marks.find(date.first - 8, date.last + 8, 'polling', 'took-part', 'turnout')) return MEDIUM
  const segment = line.segments[line.segmentOf[date.first] ?? -1]
  if (segment && marks.find(segment.first, segment.last, 'wins', 'gets') && line.figures.length > 0)
    return MEDIUM
  if (marks.find(date.first - 3, date.last + 3, 'stance:concedes')) return WEAK
  return 0
}

type Wanted = {
  region: RegionId
  office: Office | undefined
  round: number | undefined
  date: PartialDate | undefined
}

/** The vote that a mention means: the newest that nothing speaks against. */
function pick(
  slots: readonly Slot[],
  wanted: Wanted,
  current: Slot | undefined,
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
      [...slot.dates.keys()].some(date => agree(date, wanted.date ?? date)))
  if (
    current &&
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
function settle(slots: readonly Slot[], region: RegionId, day: PartialDate | undefined) {
  const into = new Map<Slot, Slot>()
  const live = slots.filter(slot => !slot.past)
  for (const slot of live) {
    const date = dateOf(slot)
    if (date && isLongPast(date, day, slot.region === region)) slot.past = true
    if (date && day && date > day.slice(0, date.length)) slot.upcoming = true
    if (slot.region !== region && !slot.upcoming && (!isDay(date) || isLongPast(date, day, false))) {
      const here = live.some(other => other !== slot && other.region === slot.region && isDay(dateOf(other)))
      if (!here && !isDay(date)) slot.past = slot.lines.length < 2
    }
  }
  const kept: Slot[] = []
  for (const slot of live.filter(slot => !slot.past)) {
    const same = kept.find(
      other =>
        other.region === slot.region &&
        other.office === slot.office &&
        other.upcoming === slot.upcoming &&
        (other.round === slot.round || other.round === null || slot.round === null) &&
        together(other, slot),
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
    if (slot.upcoming && slot.round === 2) {
      const first = kept.find(
        other =>
          other !== slot && other.region === slot.region && other.office === slot.office && !other.upcoming,
      )
      if (first && first.round === null) first.round = 1
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
      if (own !== null && later != null && isDay(later)) {
        const apart = own === null ? 0 : daysBetween(own, later)
        if (apart > 0 && apart <= ROUNDS_APART) slot.round = 1
      }
    }
  }
  const main = kept.filter(slot => !slot.upcoming).sort((a, b) => b.weight - a.weight)[0] ?? kept[0]
  return { slots: kept, main: main, into }
}

const together = (a: Slot, b: Slot) => {
  const [x, y] = [dateOf(a), dateOf(b)]
  if (x === null || y === null) return !a.upcoming || x === y
  return agree(x, y)
}
