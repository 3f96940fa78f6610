// Puts votes, rows, turnout, electorate, standing and winner together: one object per vote and kind of figure.
import type { Standing } from '../../model/election.ts'
import type { PartialDate } from '../../model/time.ts'
import { regionById } from '../../regions/gazetteer.ts'
import type { ReadingOf } from '../article.ts'
import type { Line } from '../line.ts'
import type { ElectionRead, Evidence, ResultRead } from '../reading.ts'
import { isPersonal } from '../rules/choices.ts'
import { type RegisteredAt, registeredOf, rule as registeredRule } from '../rules/registered.ts'
import { isSurvey, type Row, rowsOf } from '../rules/result.ts'
import { standingOf } from '../rules/standing.ts'
import { type TurnoutAt, rule as turnoutRule, turnoutsOf } from '../rules/turnout.ts'
import { settledBy, type WinnerAt, rule as winnerRule, winnersOf } from '../rules/winner.ts'
import type { CueKind, Mark } from '../text/cues.ts'
import { daysBetween, isDay } from '../text/dates.ts'
import { merged, type Table, tablesOf } from './tables.ts'
import { WEAK } from './vote-days.ts'
import { votesNamed } from './vote-names.ts'
import { dateOf, type Mention, type Slot } from './votes.ts'

export const pollingDayRule = 'polling-day@3'

/** All that an article says of its votes, before it is put together. */
type Told = {
  readonly article: ReadingOf
  readonly rows: readonly Row[]
  readonly tables: readonly Table[]
  readonly turnouts: readonly TurnoutAt[]
  readonly registered: readonly RegisteredAt[]
  readonly winners: readonly WinnerAt[]
}

/** One vote as the article tells it: its figures, and who is said to have won. */
type Vote = {
  readonly slot: Slot
  readonly date: PartialDate | null
  /** Where it is told. */
  readonly line: Line
  readonly tables: readonly Table[]
  /** The table that is no projection. */
  readonly main: Table | undefined
  readonly results: readonly ResultRead[]
  readonly standing: Standing | null
  readonly winner: Pick<WinnerAt, 'name' | 'person' | 'line'> | undefined
  readonly turnout: TurnoutAt | undefined
}

export function electionsOf(article: ReadingOf): ElectionRead[] {
  if (!isOfPeople(article)) return []
  const passing = isInPassing(article) || isOfPrices(article)
  const rows = passing ? [] : rowsOf(article).filter(({ slot }) => !slot.past && !slot.upcoming)
  const told: Told = {
    article,
    rows,
    tables: tablesOf(rows, article.lines),
    turnouts: turnoutsOf(article),
    registered: registeredOf(article),
    winners: passing ? [] : winnersOf(article),
  }
  const votes = article.votes.slots.flatMap(slot => voteOf(slot, told) ?? [])
  return votes.flatMap(vote => [...counted(vote, told, votes), ...others(vote, told)])
}

/** Words that only a vote of the people brings: a commission, an electorate, a turnout, a round. */
const ofPeople: readonly CueKind[] = [
  'elects',
  'authority',
  'turnout',
  'registered',
  'round1',
  'round2',
  'projected',
  'office:referendum',
  'office:president',
  'office:parliament',
  'office:local',
  'office:regional',
  'office:head-of-government',
]

/** A chamber's vote and a magazine's poll are none of the people. */
function isOfPeople({ lines, headline }: ReadingOf): boolean {
  const all = [headline, ...lines]
  const says = (line: Line, ...kinds: readonly CueKind[]) =>
    line.marks.find(0, line.tokens.length, ...kinds) !== undefined
  const opening = all.slice(0, 3)
  if (
    opening.some(line => says(line, 'by-chamber')) &&
    !all.some(line => says(line, 'authority', 'registered'))
  )
    return false
  return (
    all.some(line => says(line, ...ofPeople) && votesNamed(line).length > 0) ||
    all.some(line => says(line, 'authority', 'turnout'))
  )
}

/** "the weeks around the October election": an article about something else, which names a vote once and far down. */
function isInPassing({ lines, headline }: ReadingOf): boolean {
  const named = lines.filter(line => votesNamed(line).length > 0)
  return (
    votesNamed(headline).length === 0 &&
    named.length === 1 &&
    (named[0]?.index ?? 0) > PASSING &&
    ![headline, ...lines].some(line =>
      line.marks.find(0, line.tokens.length, 'authority', 'turnout', 'registered', 'round1', 'round2'),
    )
  )
}

/** Most of its shares are growth, prices and the like. */
function isOfPrices({ lines, headline }: ReadingOf): boolean {
  if (votesNamed(headline).length > 0) return false
  const shares = lines.filter(({ figures }) => figures.some(({ unit }) => unit === 'percent'))
  const growth = shares.filter(({ marks, tokens }) => marks.find(0, tokens.length, 'growth'))
  return (
    growth.length > 1 &&
    growth.length * 2 >= shares.length &&
    !lines.some(({ marks, tokens }) => marks.find(0, tokens.length, 'authority', 'turnout'))
  )
}

/** What an article is about is named within its first lines. */
const PASSING = 4

/** A vote with what is told of it, or nothing where that is too little. */
function voteOf(slot: Slot, told: Told): Vote | undefined {
  const { article, rows, turnouts, winners } = told
  const { lines, votes } = article
  const tables = told.tables.filter(table => table.slot === slot)
  const main = tables.find(({ projected }) => !projected)
  const date = dateOf(slot)
  const line = main?.rows[0]?.line ?? lines[slot.lines[0] ?? 0]
  if (!line) return undefined
  const turnout = ofSlot(turnouts, slot)
  const annulled = annulledIn(article, slot)
  const said = annulled ? undefined : winners.find(({ slot: other }) => other === slot)
  const results = main && !slot.upcoming ? merged(main, rows) : []
  const rowLines = main ? [...new Set(main.rows.map(row => row.line))] : said ? [said.line] : []
  // What is said of the count as a whole is said of all places that voted together.
  const isMain = slot.placed === true || sameDay(slot, votes.main ?? slot)
  const standing = slot.upcoming
    ? 'upcoming'
    : rowLines.length === 0
      ? null
      : standingOf(rowLines, article, isMain)
  // Of several places each has a winner of its own.
  // "X, who himself won on the same day": of a whole result, the winner has a row of his own.
  const listed = results.some(
    ({ choice, person }) => choice === said?.name || (person !== undefined && person === said?.person),
  )
  const whole = isPersonal(line, slot, article) && results.length >= WHOLE_RESULT
  const own = said && (listed || !(main?.part || whole)) ? said : undefined
  const winner = own ?? (annulled ? undefined : settledBy(results, standing, slot, rowLines, article))
  if (slot.upcoming) {
    if (date === null || date.length === 4 || !isScheduled(slot, lines, date)) return undefined
  } else {
    if (tables.length === 0 && isSurvey(article)) return undefined
    if (tables.length === 0 && !winner && isOfParts(slot, told)) return undefined
    const onlyTurnout = slot === votes.main && turnout !== undefined
    if (tables.length === 0 && !winner && !isDayTold(slot) && !onlyTurnout) return undefined
    if (!main && !winner && slot.lines.length === 0) return undefined
    // "before the local elections of 2 October": another vote, named in passing.
    const passing =
      slot.region === votes.main?.region && slot.office !== votes.main.office && new Set(slot.lines).size < 2
    if (passing && ((tables.length === 0 && !winner && !turnout) || isLongBefore(slot, votes.main)))
      return undefined
  }
  return { slot, date, line, tables, main, results, standing, winner, turnout }
}

/** "In 14 regions, which voted yesterday": heads of several parts were elected, and none of the whole. */
const isOfParts = ({ region, office }: Slot, { tables }: Told): boolean =>
  office === 'regional' &&
  new Set(
    tables
      .filter(({ slot }) => slot.office === office && regionById(slot.region)?.parent === region)
      .map(({ slot }) => slot.region),
  ).size > 1

/** "At the September poll X had obtained 42 percent": another office's vote, named once, weeks before this one. */
const isLongBefore = (slot: Slot, main: Slot | undefined): boolean => {
  const [date, news] = [dateOf(slot), main && dateOf(main)]
  return !!date && !!news && isDay(date) && isDay(news) && daysBetween(date, news) > WEEKS
}
/** Votes that one article reports lie no further apart, in days. */
const WEEKS = 45

/** So many rows tell everybody who came near. */
const WHOLE_RESULT = 3

/** Does a word for the vote stand by its day? A day that is only likely makes no vote. */
const isDayTold = (slot: Slot): boolean =>
  dateOf(slot)?.length === 10 && [...slot.dates].some(([date, worth]) => isDay(date) && worth > WEAK)

const sameDay = (slot: Slot, other: Slot) => {
  const date = dateOf(slot)
  return (
    other === slot ||
    (other.region === slot.region &&
      other.rival === slot.rival &&
      other.upcoming === slot.upcoming &&
      dateOf(other) === date &&
      date !== null)
  )
}

/** What is said of a vote, or else of another that was held that day in that place. */
const ofSlot = <At extends { readonly slot: Slot }>(all: readonly At[], slot: Slot): At | undefined =>
  all.find(({ slot: other }) => other === slot) ?? all.find(({ slot: other }) => sameDay(slot, other))

/** The vote with the figures of its authority, or of nobody in particular. */
function counted(vote: Vote, { article, registered }: Told, all: readonly Vote[]): ElectionRead[] {
  const { slot, winner, turnout } = vote
  const isMain = slot === article.votes.main
  if (!vote.main && vote.tables.length > 0 && !winner && !(turnout && isMain)) return []
  // An electorate that is told of no vote in particular is that of the only one.
  const electorate = ofSlot(registered, slot) ?? (all.length === 1 ? registered[0] : undefined)
  return [
    {
      ...identity(vote),
      standing: vote.standing,
      results: vote.results,
      ...(slot.upcoming ? {} : turnoutRead(turnout)),
      ...(electorate
        ? {
            registered: {
              voters: electorate.figure.value,
              evidence: evidence(electorate.line, registeredRule),
            },
          }
        : {}),
      ...winnerRead(winner),
      evidence: evidence(vote.line, pollingDayRule),
    },
  ]
}

/** Further objects for the same vote: another question, an exit poll, a count of one side's own. */
function others(vote: Vote, { article, rows }: Told): ElectionRead[] {
  const { lines, votes } = article
  return vote.tables
    .filter(table => table !== vote.main)
    .sort((a, b) => Number(a.projected) - Number(b.projected))
    .flatMap(table => {
      const at = table.rows[0]?.line
      if (!at) return []
      const standing = table.projected ? 'projected' : standingOf([at], article, vote.slot === votes.main)
      const results = merged(table, rows).filter(row => !table.projected || stood(row, vote, lines))
      const rowLines = [...new Set(table.rows.map(row => row.line))]
      const winner = table.part ? settledBy(results, standing, vote.slot, rowLines, article) : undefined
      return [
        {
          ...identity(vote),
          standing,
          results,
          ...(table.projected ? {} : turnoutRead(vote.turnout)),
          ...winnerRead(winner),
          evidence: evidence(at, pollingDayRule),
        },
      ]
    })
}

/** "Edison put X at 40 percent and Y at 42": a name that the count does not know is the one who polled. */
function stood(
  { choice, evidence: { span } }: ResultRead,
  { results, slot }: Vote,
  lines: readonly Line[],
): boolean {
  if (slot.office !== 'parliament' || results.length < 2) return true
  const line = lines.find(({ sentence }) => sentence.start === span[0])
  const credited = line?.marks.find(0, line.tokens.length, 'given') !== undefined
  return !credited || results.some(row => row.choice.includes(choice) || choice.includes(row.choice))
}

const identity = ({ slot, date }: Vote) => ({
  region: slot.region,
  office: slot.office,
  date,
  round: slot.round,
})

const winnerRead = (winner: Vote['winner']): Pick<ElectionRead, 'winner'> =>
  winner
    ? {
        winner: {
          choice: winner.name,
          ...(winner.person === undefined ? {} : { person: winner.person }),
          evidence: evidence(winner.line, winnerRule),
        },
      }
    : {}

const turnoutRead = (at: TurnoutAt | undefined) =>
  at ? { turnout: { percent: at.figure.value, evidence: evidence(at.line, turnoutRule) } } : {}

/** Was this vote thrown out? Its figures stay, its winner does not. */
const annulledIn = ({ lines, votes, headline }: ReadingOf, slot: Slot): boolean =>
  (slot === votes.main && isThrownOut(headline)) ||
  lines.some(line =>
    line.marks.all.some(
      mark =>
        mark.kind === 'annulled' &&
        // "threw out the petitions"
        !line.marks.covers(mark.first, 'stance:defends') &&
        !isWished(line, mark) &&
        // «на участках, где результаты аннулировали»: a part of the vote.
        !line.marks.find(mark.first - STATIONS, mark.last + STATIONS, 'stations') &&
        votes.at(line, mark.first) === slot &&
        !isRerun(
          line,
          votes.mentions(line).findLast(({ first }) => first <= mark.first),
        ),
    ),
  )

/** «Верховный суд отменил выборы»: a headline that says who did it. */
const isThrownOut = ({ marks, tokens }: Line): boolean => {
  const annulled = marks.find(0, tokens.length, 'annulled')
  return (
    annulled !== undefined &&
    marks.find(0, annulled.first, 'court', 'authority') !== undefined &&
    !marks.find(0, tokens.length, 'negation', 'stance:defends', 'stance:demands-rerun', 'rerun', 'stations')
  )
}

/** Words between what was thrown out and the polling stations where. */
const STATIONS = 6

/** "wants the vote annulled", "refused to annul": it has not been done. */
const isWished = (line: Line, mark: Mark): boolean =>
  line.marks.covers(mark.first, 'stance:demands-rerun') ||
  line.marks.find(
    mark.first - WISH,
    mark.first,
    'stance:demands-rerun',
    'stance:sues',
    'negation',
    'unless',
  ) !== undefined
/** So many words before, a wish still governs what is wished. */
const WISH = 8

/** "The rerun was ordered after the court threw out …": what was thrown out is the vote before it. */
const isRerun = (line: Line, mention: Mention | undefined): boolean =>
  mention !== undefined && line.marks.find(mention.first, mention.last, 'rerun') !== undefined

/** Does a line say that the vote is coming, and not only name its month in passing? */
const isScheduled = (slot: Slot, lines: readonly Line[], date: string): boolean =>
  date.length === 10 ||
  slot.lines.some(
    index =>
      lines[index]?.marks.find(0, lines[index]?.tokens.length ?? 0, 'scheduled', 'vote-again') !== undefined,
  )

const evidence = (line: Line, rule: string): Evidence => ({
  span: [line.sentence.start, line.sentence.end],
  rule,
})
