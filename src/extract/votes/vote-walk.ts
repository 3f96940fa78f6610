// The walk through an article's lines that finds its votes: where the text stands, and what each line adds.
import type { VotesLexicon } from '../../languages/votes-lexicon.ts'
import type { Office } from '../../model/election.ts'
import type { RegionId } from '../../model/region.ts'
import { agree, type PartialDate } from '../../model/time.ts'
import { regionById } from '../../regions/gazetteer.ts'
import type { Line } from '../line.ts'
import { isPeer, placesOfShares } from '../places/parallel-places.ts'
import { listedLines } from '../rules/list-rows.ts'
import { type DateRead, daysBetween, isDay } from '../text/dates.ts'
import { dayOfClosing } from '../text/live-page.ts'
import { mainOffice, usualOffice } from './main-office.ts'
import { mainOf, pick } from './pick-vote.ts'
import { isDeadline, MEDIUM, pollingScore, STRONG, WEAK } from './vote-days.ts'
import { officeKinds, type VoteNamed, votesNamed } from './vote-names.ts'
import { asksOn, familyOf, regionIn, rowPlace, titleOf, titlePlace } from './vote-places.ts'
import { dayAsked, isAhead, isLongPast, isOver } from './vote-times.ts'
import { dateOf, type Mention, type Slot } from './votes.ts'

export type Setting = {
  readonly lines: readonly Line[]
  readonly headline: Line
  readonly region: RegionId
  /** Further regions that the article is about as much. */
  readonly others: ReadonlySet<RegionId>
  readonly published: PartialDate | undefined
  readonly lexicon: VotesLexicon
}

/** What is known of the votes so far, while the lines are read in order. */
export type Walk = {
  readonly setting: Setting
  readonly day: PartialDate | undefined
  /** The day on which the polls closed, where the article is a live page. */
  readonly closed: PartialDate | undefined
  readonly office: Office
  readonly family: ReadonlySet<RegionId>
  readonly slots: Slot[]
  /** The vote that a line without a word for one goes on about. */
  current: Slot
  region: RegionId
  paragraph: number
  rival: boolean
}

/** At the head of the text: one vote, of the article's place and for what most of its words name. */
export function startWalk(setting: Setting): Walk {
  const { lines, headline, region, published, lexicon } = setting
  const day = published?.slice(0, 10)
  const office = mainOffice(lines, headline, region, day, lexicon)
  const closed = day && isDay(day) ? dayOfClosing(lines, day) : undefined
  const named = votesNamed(headline)
  // A headline that names a runoff as held is about that one, whatever round the text names last.
  const isHeld = !headline.marks.find(0, headline.tokens.length, 'scheduled', 'future', 'vote-again')
  const runoff = isHeld && named.some(({ round, needed }) => round === 2 && !needed)
  const first = slotOf({
    ...{ region, office, officeSaid: false, placed: named.length > 0 },
    round: runoff && office !== 'referendum' ? 2 : null,
    ...(closed === undefined ? {} : { dates: new Map([[closed, WEAK]]) }),
  })
  return {
    setting,
    day,
    closed,
    office,
    family: familyOf(region),
    slots: [first],
    current: first,
    region,
    paragraph: -1,
    rival: false,
  }
}

const slotOf = (own: Pick<Slot, 'region' | 'office' | 'officeSaid'> & Partial<Slot>): Slot => ({
  round: null,
  past: false,
  upcoming: false,
  dates: new Map(),
  lines: [],
  weight: 0,
  ...own,
})

function start(walk: Walk, own: Parameters<typeof slotOf>[0]): Slot {
  const slot = slotOf(own)
  walk.slots.push(slot)
  return slot
}

/** A new paragraph goes back to the article's own place and its main vote. */
export function enter(walk: Walk, line: Line): void {
  const { region } = walk.setting
  // The rows of a list belong to what stands above them.
  const listed = listedLines(walk.setting.lines)
  // So does an answer to its question.
  const goesOn = line.before !== undefined && (listed.has(line) || asksOn(line.before))
  if (goesOn) walk.paragraph = line.paragraph
  if (line.paragraph !== walk.paragraph) {
    walk.paragraph = line.paragraph
    walk.region = region
    walk.rival = false
    const { current } = walk
    const main = mainOf(walk.slots, region)
    if (current.past || current.upcoming || current.region !== region || isBefore(current, main))
      walk.current = main ?? current
  }
  if (line.marks.find(0, line.tokens.length, 'rival-authority')) walk.rival = true
  // "three points more than in the first round": this one is the second.
  if (line.marks.find(0, line.tokens.length, 'after-round1') && !walk.current.past) walk.current.round ??= 2
}

/** Was a vote held before the one that the text opened with? What is told of it ends with its paragraph. */
function isBefore(slot: Slot, main: Slot | undefined): boolean {
  const [date, news] = [dateOf(slot), main && dateOf(main)]
  return date !== null && news !== null && news !== undefined && date < news.slice(0, date.length)
}

/** Turns to another place where the line's words do. */
export function placeLine(walk: Walk, line: Line, named: readonly VoteNamed[]): void {
  const { region, others } = walk.setting
  // "In the east 80%, in the west 75%": each figure has its own place, and the line is of none in particular.
  if (placesOfShares(line, region).size > 0) return
  const known = new Set([
    ...walk.slots.filter(slot => !slot.past).map(slot => slot.region),
    region,
    ...others,
  ])
  const placed = ofPart(walk, line) ?? regionIn(line, named[0], known)
  if (!placed || placed === walk.region || (walk.family.has(placed) && !isItself(line, placed))) return
  walk.region = placed
  if (named.length > 0) return
  const there = walk.slots.findLast(slot => slot.region === placed && !slot.past && !slot.upcoming)
  const model = mainOf(walk.slots, region) ?? walk.current
  walk.current =
    there ??
    start(walk, {
      placed: true,
      region: placed,
      ...(titleOf(line) === placed
        ? {
            office: mainOffice(paragraphOf(walk, line), line, placed, walk.day, walk.setting.lexicon),
            officeSaid: false,
          }
        : { office: model.office, officeSaid: model.officeSaid }),
      // Its day is the other's until its own words tell another.
      dates: new Map([...model.dates.keys()].map(date => [date, WEAK])),
    })
}

/** A row of a list of places that elected their heads on one day: each has a vote of its own. */
function ofPart({ current, setting, slots }: Walk, line: Line): RegionId | undefined {
  const place = current.office === 'regional' ? (rowPlace(line) ?? titlePlace(line)) : undefined
  const parent = place === undefined ? undefined : regionById(place)?.parent
  if (place === undefined || parent === undefined) return undefined
  return parent === setting.region || slots.some(({ region }) => isPeer(place, region)) ? place : undefined
}

/** "In Georgia itself elections are due: the parent state's own vote. */
const isItself = ({ places, marks }: Line, region: RegionId): boolean =>
  places.some(
    place =>
      place.region === region &&
      (marks.find(place.last + 1, place.last + 1, 'itself') ??
        marks.find(place.first - 1, place.first - 1, 'itself')),
  )

const paragraphOf = ({ setting }: Walk, { paragraph }: Line) =>
  setting.lines.filter(line => line.paragraph === paragraph)

/** The votes that a line names, each with the vote of the article that it means. */
export function mentioned(
  walk: Walk,
  line: Line,
  named: readonly VoteNamed[],
  days: readonly (DateRead | undefined)[],
): readonly Mention[] {
  const { day } = walk
  const survey = line.marks.find(0, line.tokens.length, 'hypothetical') !== undefined
  const past = named.some(vote => vote.past) || (named.length > 0 && isOver(line, named[0]?.first ?? 0, day))
  const meant = ({ office, general }: VoteNamed) =>
    general && walk.office === 'president'
      ? undefined
      : office === 'head-of-government' && (walk.office === 'president' || walk.office === 'regional')
        ? walk.office
        : office === 'regional' && walk.office === 'parliament'
          ? walk.office
          : office
  /** "Together with the first round, a referendum was held": the vote that is named only to say when. */
  let held: Slot | undefined
  return named.map((printed, index): Mention => {
    const vote = { ...printed, office: meant(printed) }
    const told = days[index]
    // "Two days after the ballot the court threw it out": counted from the vote, and not from the day of writing.
    const counted = told?.fromVote !== undefined && walk.slots.some(one => !one.past && isDay(dateOf(one)))
    // «В тот же день» at the head of a paragraph is the day of the vote that the text goes on about, whatever day was
    // named last, unless the paragraph before was about that day as a whole.
    const opened = walk.setting.lines.find(({ paragraph }) => paragraph === line.before?.paragraph)
    const same =
      told &&
      line.before?.paragraph !== line.paragraph &&
      line.marks.find(told.first, told.last, 'date:sameDay') &&
      !opened?.dates.some(({ date }) => date === told.date) &&
      isDay(dateOf(walk.current))
    const date = counted || same ? undefined : told
    // "he wanted a referendum", "demands an early parliamentary election": there is none.
    if (vote.wished && vote.office && vote.office !== walk.current.office && !date)
      return { line: line.index, first: vote.first, last: vote.last, slot: walk.current, aside: true }
    const own = walk.region === walk.setting.region
    // "went back to the polls last Sunday because no one had been elected in June"
    const aside =
      vote.aside ||
      (date !== undefined && !isDay(date.date) && days.some(other => other && isDay(other.date)))
    const isPast =
      past || isForeign(line, vote, walk.region) || (date !== undefined && isLongPast(date.date, day, own))
    const ahead =
      date !== undefined &&
      (isAhead(line, date, day) ||
        walk.slots.some(slot => slot.upcoming && date.ahead !== undefined && slot.dates.has(date.ahead)))
    const value = date && (ahead && date.date <= (day ?? '') ? (date.ahead ?? date.date) : date.date)
    const round = vote.needed && ahead ? 2 : vote.round
    const beside = isBeside(line, vote)
    const wanted = {
      region: walk.region,
      office: vote.office,
      elects: vote.elects,
      round,
      date: value,
      beside,
    }
    const met = isPast ? undefined : pick(walk.slots, wanted, walk.current, ahead, walk.office)
    const slot = met ?? startNamed(walk, line, { ...vote, round }, isPast, ahead, held, value !== undefined)
    if (aside) held = slot
    if (vote.office && !slot.officeSaid) {
      slot.office = vote.office
      slot.officeSaid = true
    }
    slot.round ??= round ?? null
    // «Спустя десять дней после выборов»: print counts as it likes, and a day that is named tells better.
    const worth = told?.fromVote === undefined ? STRONG : MEDIUM
    if (value && !survey) slot.dates.set(value, (slot.dates.get(value) ?? 0) + worth)
    slot.lines.push(line.index)
    slot.weight += 1
    // "She may not run in the next election": the text goes on about the referendum.
    const passing = !met && vote.elects && !vote.office && !value && round === undefined
    if (!slot.upcoming && !passing && !aside) walk.current = slot
    return { line: line.index, first: vote.first, last: vote.last, slot, aside }
  })
}

/** "On the same day a parliament was elected", "the referendum, which was held alongside". */
const isBeside = (line: Line, { first, last }: VoteNamed): boolean =>
  line.marks.find(0, Math.min(first, BESIDE), 'same-day', 'date:sameDay') !== undefined ||
  line.marks.find(last + 1, last + CLAUSE, 'same-day') !== undefined
const BESIDE = 3
/** Words from a vote to the end of the clause about it. */
const CLAUSE = 5

/** "Igor Dodon was elected president of Moldova a month ago": a vote of another place, told in passing. */
function isForeign(line: Line, vote: VoteNamed, region: RegionId): boolean {
  const office = line.marks.find(vote.last + 1, vote.last + 2, ...officeKinds)
  return (
    office !== undefined &&
    line.places.some(
      place =>
        place.region !== region &&
        place.first > office.last &&
        place.first <= office.last + 2 &&
        line.tokens[place.last + 1]?.lower !== "'s" &&
        line.marks.find(office.last + 1, place.first, 'of') !== undefined,
    )
  )
}

function startNamed(
  walk: Walk,
  line: Line,
  vote: VoteNamed,
  past: boolean,
  upcoming: boolean,
  held: Slot | undefined,
  dated: boolean,
): Slot {
  const beside = held ?? (walk.current.region === walk.region ? walk.current : undefined)
  const slot = start(walk, {
    region: walk.region,
    office: vote.office ?? (vote.elects ? electedIn(walk, beside) : (beside?.office ?? walk.office)),
    officeSaid: vote.office !== undefined || beside?.officeSaid === true,
    round: vote.office === 'referendum' ? null : (vote.round ?? null),
    past,
    upcoming,
  })
  // "seeking a second term on the same day": another vote takes the day over from the one before.
  const parallel = [line, line.before].some(one => one?.marks.find(0, one.tokens.length, 'same-day'))
  if (
    parallel &&
    !dated &&
    beside &&
    (vote.office !== undefined || vote.elects) &&
    beside.office !== slot.office
  )
    for (const [date, score] of beside.dates) slot.dates.set(date, score)
  return slot
}

/** What an election is for that is told beside a referendum and not named. */
function electedIn({ office, setting }: Walk, beside: Slot | undefined): Office {
  const said = beside?.office ?? office
  return said === 'referendum' ? usualOffice(setting.region) : said
}

/** A line without a word for the vote may still bring its day: "won 50.3 percent on Sunday". */
export function readDays(
  walk: Walk,
  line: Line,
  named: readonly VoteNamed[],
  days: readonly (DateRead | undefined)[],
  target: Slot,
): void {
  const { day } = walk
  if (line.marks.find(0, line.tokens.length, 'hypothetical')) return
  // "Voting is under way": today.
  const now = line.index < 2 && line.dates.length === 0 && line.marks.find(0, line.tokens.length, 'under-way')
  if (now && day !== undefined && isDay(day) && target.dates.size === 0) target.dates.set(day, STRONG)
  const asked = dayAsked(line, line.before)
  for (const date of line.dates) {
    if (days.includes(date) || isLongPast(date.date, day, true) || isDeadline(line, date)) continue
    if (isAhead(line, date, day) && !target.upcoming) {
      if (foretells(line) && !line.marks.find(0, line.tokens.length, 'chamber')) startAhead(walk, line, date)
      continue
    }
    const score = asked === date ? STRONG : pollingScore(line, date, day)
    if (score === 0 || target.past) continue
    // "Two weeks earlier Shevchuk had led": another day at the head of a line is another vote.
    // Two days' votes are never far apart: a runoff that is told as news was not held a fortnight ago.
    const old =
      target.round === 2 && day !== undefined && line.index > 2 && daysBetween(date.date, day) >= FORTNIGHT
    // A live page is about the day on which its polls closed.
    const isOther = walk.closed !== undefined && isDay(date.date) && date.date < walk.closed
    const settled =
      old || isOther || [...target.dates].some(([one, worth]) => worth >= STRONG && !agree(one, date.date))
    if (settled && opensWith(line, date) && named.length === 0 && line.figures.length > 0) {
      walk.current =
        walk.slots.find(
          slot => slot.region === target.region && slot.office === target.office && slot.dates.has(date.date),
        ) ??
        start(walk, {
          region: target.region,
          office: target.office,
          officeSaid: target.officeSaid,
          round: old ? 1 : null,
        })
      walk.current.dates.set(date.date, STRONG)
      walk.current.lines.push(line.index)
    } else target.dates.set(date.date, (target.dates.get(date.date) ?? 0) + score)
  }
}

const FORTNIGHT = 13
/** A day at the head of a line, small words before it: "By comparison: on 9 September …". */
const DAY_OPENS = 4
/** «Две недели тому назад, 16 января, …»: a day behind how long ago it was. */
const DAY_FOLLOWS = 6

const opensWith = ({ tokens }: Line, { first }: DateRead): boolean =>
  first <= DAY_OPENS || (first <= DAY_FOLLOWS && tokens[first - 1]?.text === ',')

/** Does a line that names no vote tell of one to come: "they meet again", "it will be held next Sunday"? */
const foretells = (line: Line) =>
  line.marks.find(0, line.tokens.length, 'vote-again', 'round2') !== undefined ||
  (line.marks.find(0, 2, 'third-person') !== undefined &&
    line.marks.find(0, line.tokens.length, 'scheduled') !== undefined &&
    line.before !== undefined &&
    votesNamed(line.before).some(({ needed }) => needed))

/** "They will meet again on December 25": a vote to come that the line does not name. */
function startAhead(walk: Walk, line: Line, date: DateRead): void {
  const { current, day } = walk
  const slot = start(walk, {
    region: current.region,
    office: current.office,
    officeSaid: current.officeSaid,
    round: line.marks.find(0, line.tokens.length, 'round2') || current.round === 1 ? 2 : null,
    upcoming: true,
  })
  slot.dates.set(date.date > (day ?? '') ? date.date : (date.ahead ?? date.date), STRONG)
  slot.lines.push(line.index)
}
