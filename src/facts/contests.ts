// Which claims are about one vote: a place, an office, polling days that agree; and which rounds make one contest.
import { type Office, type Vote, voteOf } from '../model/election.ts'
import type { EntityId } from '../model/entity.ts'
import type { Judgement } from '../model/judgement.ts'
import { agree, type PartialDate } from '../model/time.ts'
import type { Told } from '../store/store.ts'
import { toldAt } from './cited.ts'

/** One polling day, as several articles tell of it. */
export type PollingDay = {
  readonly office: Office
  readonly date: PartialDate | null
  readonly round: number | null
  readonly told: readonly Told[]
  /** The votes that articles tell of and that are taken for this one, each with the reason. */
  readonly votes: readonly VoteTaken[]
}

/** Why one vote that an article tells of is taken for a polling day. */
type WhyTaken =
  /** It is the first that was found. */
  | 'itself'
  /** The operator judged so. */
  | 'judged'
  | 'same-day'
  /** The days lie no further apart than articles err. */
  | 'near-day'
  /** A month or a year that the day lies in. */
  | 'part-of-date'
  /** It names no day, and was printed near this one. */
  | 'printed-near'
export type VoteTaken = { readonly vote: EntityId; readonly why: WhyTaken }

/** The polling days that decide one office once: a first round and a runoff, or one day. Oldest first. */
export type Contest = { readonly office: Office; readonly days: readonly PollingDay[] }

/** Articles get a day wrong by a time zone or a weekend; two votes for one office are never this close. */
const SAME_DAY_WITHIN = 3
/** A runoff follows within two months: Abkhazia's and Moldova's take two weeks, Afghanistan's took two months. */
const RUNOFF_WITHIN = 60
/** Where no article speaks of rounds, a second day this soon is taken for the runoff if a candidate stands again. */
const UNTOLD_RUNOFF_WITHIN = 35
/** An article that names no day means the vote that was held this recently, or will be this soon. */
const RECENT = 120
const SOON = 60

type Draft = {
  office: Office
  date: PartialDate | null
  round: number | null
  told: Told[]
  votes: VoteTaken[]
}
/** Judgements in force on votes: `same` and `different`, of the operator. */
type Judged = readonly Pick<Judgement, 'a' | 'b' | 'verdict'>[]

/** All contests of one place, from every claim whose subject is one of its votes; newest first, undated ones last. */
export function contests(told: readonly Told[], judged: Judged = []): readonly Contest[] {
  const votes = byVote(told)
  const days: Draft[] = []
  // Whole dates first, then months, years and nothing: what is known in part finds its day among those known.
  for (const { subject, vote, told } of votes.sort(
    (a, b) => known(b.vote) - known(a.vote) || b.told.length - a.told.length,
  )) {
    const home = homeOf(subject, vote, told, days, judged)
    if (home) {
      home.day.told.push(...told)
      if (!home.day.votes.some(({ vote }) => vote === subject))
        home.day.votes.push({ vote: subject, why: home.why })
      home.day.round ??= vote.round
    } else
      days.push({
        ...vote,
        told: [...told],
        votes: [{ vote: subject, why: 'itself' }],
      })
  }
  return contestsOf(
    days.map(day => ({ ...day, date: commonest(day) })),
    judged,
  )
}

const known = ({ date }: Vote) => date?.length ?? 0

function byVote(told: readonly Told[]): { subject: EntityId; vote: Vote; told: readonly Told[] }[] {
  const groups = new Map<string, { subject: EntityId; vote: Vote; told: Told[] }>()
  for (const one of told) {
    const { subject } = one.claim
    const vote = voteOf(subject)
    if (!vote) continue
    // A vote without a day is whichever was held when its article was printed: two articles may mean two.
    const key = vote.date === null ? `${subject} ${one.article.id}` : subject
    const group = groups.get(key)
    if (group) group.told.push(one)
    else groups.set(key, { subject, vote, told: [one] })
  }
  return [...groups.values()]
}

/** The operator's word goes before what dates tell. */
function verdictOn(
  subject: EntityId,
  day: Pick<PollingDay, 'votes'>,
  judged: Judged,
): 'same' | 'different' | undefined {
  const mine = judged.filter(
    ({ a, b }) =>
      (a === subject && day.votes.some(({ vote }) => vote === b)) ||
      (b === subject && day.votes.some(({ vote }) => vote === a)),
  )
  if (mine.some(({ verdict }) => verdict === 'different')) return 'different'
  return mine.some(({ verdict }) => verdict === 'same') ? 'same' : undefined
}

function homeOf(
  subject: EntityId,
  vote: Vote,
  told: readonly Told[],
  days: readonly Draft[],
  judged: Judged,
): { readonly day: Draft; readonly why: WhyTaken } | undefined {
  const said = days.find(day => verdictOn(subject, day, judged) === 'same')
  if (said) return { day: said, why: 'judged' }
  const fitting = days.filter(
    day =>
      verdictOn(subject, day, judged) !== 'different' &&
      day.office === vote.office &&
      (day.round === null || vote.round === null || day.round === vote.round) &&
      datesFit(vote.date, day.date, told),
  )
  const score = (day: Draft) =>
    4 * Number(day.round !== null && day.round === vote.round) +
    3 * Number(shareFigures(day.told, told)) -
    // A year fits both rounds; who writes of it later means the last one.
    distance(day.date, vote.date?.length === 10 ? vote.date : (publishedOf(told) ?? vote.date)) / 1000
  const [day] = fitting.sort((a, b) => score(b) - score(a))
  return day && { day, why: whyTaken(vote.date, day.date) }
}

function whyTaken(told: PartialDate | null, day: PartialDate | null): WhyTaken {
  if (told === day) return 'same-day'
  if (told === null || day === null) return 'printed-near'
  return agree(told, day) ? 'part-of-date' : 'near-day'
}

function datesFit(a: PartialDate | null, b: PartialDate | null, told: readonly Told[]): boolean {
  if (a === null) return b === null || isNear(b, publishedOf(told))
  if (b === null) return false
  if (agree(a, b)) return true
  return a.length === 10 && b.length === 10 && distance(a, b) <= SAME_DAY_WITHIN
}

function isNear(date: PartialDate, published: string | undefined): boolean {
  if (published === undefined) return true
  if (date.length < 10) return agree(date, published.slice(0, date.length))
  const passed = (Date.parse(published) - Date.parse(date)) / 86_400_000
  return passed <= RECENT && passed >= -SOON
}

const publishedOf = (told: readonly Told[]): string | undefined => told.map(toldAt).sort()[0]?.slice(0, 10)

/** Days between two dates; a month counts from its first day. A large number where one is not known. */
export function distance(a: PartialDate | null | undefined, b: PartialDate | null | undefined): number {
  if (!a || !b) return 999
  const start = (date: string) => Date.parse(`${date}-01-01`.slice(0, 10))
  return Math.abs(start(a) - start(b)) / 86_400_000
}

/** Do two sets of claims print the same figure of a candidate, or name the same winner? */
function shareFigures(a: readonly Told[], b: readonly Told[]): boolean {
  const marks = ({ claim }: Told): readonly string[] => {
    if (claim.predicate === 'winner') return [`winner ${claim.value.choice}`]
    if (claim.predicate === 'turnout') return [`turnout ${claim.value.percent}`]
    if (claim.predicate !== 'result') return []
    const { percent, votes, seats } = claim.value
    return [percent, votes, seats].filter(value => value !== undefined).map(value => `figure ${value}`)
  }
  const mine = new Set(a.flatMap(marks))
  return b.flatMap(marks).some(mark => mine.has(mark))
}

/** The day that most articles name. */
function commonest({ date, told }: Draft): PartialDate | null {
  const votes = new Map<PartialDate, Set<string>>()
  for (const { claim, article } of told) {
    const said = voteOf(claim.subject)?.date
    if (said && said.length === (date?.length ?? 0))
      votes.set(said, (votes.get(said) ?? new Set()).add(article.publisher))
  }
  return [...votes].sort(([a, m], [b, n]) => n.size - m.size || b.localeCompare(a))[0]?.[0] ?? date
}

function contestsOf(days: readonly PollingDay[], judged: Judged): readonly Contest[] {
  const areParted = (earlier: readonly PollingDay[], { votes }: PollingDay) =>
    earlier.some(day => votes.some(({ vote }) => verdictOn(vote, day, judged) === 'different'))
  const made: { office: Office; days: PollingDay[] }[] = []
  for (const day of [...days].sort(
    (a, b) => (a.date ?? '9').localeCompare(b.date ?? '9') || (a.round ?? 0) - (b.round ?? 0),
  )) {
    const home = made.findLast(
      contest =>
        contest.office === day.office && !areParted(contest.days, day) && followsOn(contest.days, day),
    )
    if (home) home.days.push(day)
    else made.push({ office: day.office, days: [day] })
  }
  return made.sort((a, b) => lastDay(b).localeCompare(lastDay(a)))
}

const lastDay = ({ days }: Contest) =>
  days
    .map(({ date }) => date ?? '')
    .sort()
    .at(-1) ?? ''

/** Is this the next round of the contest? */
function followsOn(earlier: readonly PollingDay[], next: PollingDay): boolean {
  const last = earlier.at(-1)
  if (!last?.date || !next.date || last.round === 2 || next.round === 1) return false
  const sameDay = last.date === next.date
  const agreeing = agree(last.date, next.date)
  const apart = distance(last.date, next.date)
  if (last.round === 1 && next.round === 2) return agreeing || apart <= RUNOFF_WITHIN
  if (sameDay || agreeing) return false
  if (last.round !== null || next.round !== null) return apart <= RUNOFF_WITHIN
  return apart <= UNTOLD_RUNOFF_WITHIN && standAgain(last.told, next.told)
}

function standAgain(a: readonly Told[], b: readonly Told[]): boolean {
  const names = (told: readonly Told[]) =>
    told.flatMap(({ claim }) =>
      claim.predicate === 'result' ? [claim.value.entity ?? claim.value.choice] : [],
    )
  const mine = new Set(names(a))
  return names(b).some(name => mine.has(name))
}
