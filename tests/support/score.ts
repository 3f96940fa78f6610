// Scores what is read out of articles against what people labelled in them.
import { z } from 'zod'
import { fold, sameActor, sameName } from './same-name.ts'

const number = z.number().nullable()
const name = z.string().nullable()
const row = z.object({ choice: z.string(), party: name, percent: number, votes: number, seats: number })
const election = z.object({
  region: z.string(),
  office: z.string(),
  date: name,
  round: number,
  standing: name,
  results: z.array(row),
  turnout_percent: number,
  registered_voters: number,
  winner: name,
})

/** What stands in one article, as labelled or as read: regions, votes, stances, people and quotations. */
export const labels = z.object({
  id: z.string(),
  regions: z.array(z.string()),
  elections: z.array(election),
  positions: z.array(z.object({ actor: z.string(), stance: z.string(), about: name })),
  people: z.array(z.object({ name: z.string(), roles: z.array(z.string()), region: name })),
  quotes: z.array(z.object({ speaker: name, starts: z.string(), direct: z.boolean() })),
})
export type Labels = z.infer<typeof labels>
type Election = z.infer<typeof election>
type Row = z.infer<typeof row>

/** Items that are found in a text; scored by F1. */
const found = ['regions', 'elections', 'results', 'positions', 'people', 'quotes'] as const
/** Single facts that are right or wrong; scored by the share that is right. */
const facts = [
  'main region',
  'date',
  'round',
  'standing',
  'winner',
  'turnout',
  'registered',
  'roles',
] as const
type Found = (typeof found)[number]
type Fact = (typeof facts)[number]

export type Score = {
  /** F1 of found items and share of right facts, 0 to 1; 1 where the labels hold none. */
  readonly figures: Readonly<Record<Found | Fact, number>>
  /** How many items were labelled. */
  readonly labelled: Readonly<Record<Found | Fact, number>>
  /** Articles without any result in which results were read. */
  readonly falseResults: readonly string[]
  /** One line per error: article, kind, what. */
  readonly misses: readonly string[]
}

/** Scores `read` (by article id) against `gold`; an article that was not read counts as read empty. */
export function score(gold: readonly Labels[], read: ReadonlyMap<string, Labels>): Score {
  const tallies = new Map<Found | Fact, Tally>([...found, ...facts].map(kind => [kind, new Tally()]))
  const misses: string[] = []
  const falseResults: string[] = []

  for (const want of gold) {
    const got = read.get(want.id) ?? nothing(want.id)
    const tell = (kind: string, what: unknown) => misses.push(`${want.id} ${kind} ${JSON.stringify(what)}`)
    const match = <T>(
      kind: Found,
      wanted: readonly T[],
      had: readonly T[],
      same: (a: T, b: T) => boolean,
    ) => {
      const { pairs, missed, extra } = pairUp(wanted, had, same)
      tallies.get(kind)?.add(pairs.length, wanted.length, had.length)
      for (const one of missed) tell(`${kind} missed`, one)
      for (const one of extra) tell(`${kind} extra`, one)
      return pairs
    }
    const check = (kind: Fact, wanted: unknown, had: unknown, right: boolean) => {
      tallies.get(kind)?.add(right ? 1 : 0, 1, 1)
      if (!right) tell(kind, { wanted, had })
    }

    match('regions', want.regions, got.regions, (a, b) => a === b)
    const main = want.regions[0]
    if (main) check('main region', main, got.regions[0], got.regions[0] === main)

    const votes = pairVotes(want.elections, got.elections)
    const count = votes.filter(([a, b]) => a && b).length
    tallies.get('elections')?.add(count, want.elections.length, got.elections.length)
    for (const [a, b] of votes) {
      match('results', a?.results ?? [], b?.results ?? [], sameRow)
      if (!a || !b) tell(a ? 'elections missed' : 'elections extra', brief(a ?? b))
      else checkFacts(a, b, check)
    }
    if (!want.elections.some(hasRows) && got.elections.some(hasRows)) falseResults.push(want.id)

    match(
      'positions',
      want.positions,
      got.positions,
      (a, b) => a.stance === b.stance && sameActor(a.actor, b.actor),
    )
    const people = match('people', want.people, got.people, (a, b) => sameName(a.name, b.name))
    for (const [a, b] of people)
      if (a.roles.length > 0) check('roles', a.roles, b.roles, sameWords(a.roles, b.roles))
    const direct = (from: Labels) => from.quotes.filter(quote => quote.direct)
    match(
      'quotes',
      direct(want),
      direct(got),
      (a, b) => sameOpening(a.starts, b.starts) && sameName(a.speaker, b.speaker),
    )
  }

  const table = (of: (tally: Tally) => number) => {
    const cells = [...tallies].map(([kind, tally]) => [kind, of(tally)])
    return z.record(z.enum([...found, ...facts]), z.number()).parse(Object.fromEntries(cells))
  }
  return { figures: table(tally => tally.f1()), labelled: table(tally => tally.wanted), falseResults, misses }
}

/** Roles are right where half of their words and of the wanted ones are shared. */
function sameWords(wanted: readonly string[], had: readonly string[]): boolean {
  const words = (list: readonly string[]) =>
    new Set(
      fold(list.join(' '))
        .split(' ')
        .filter(word => word.length > 2),
    )
  const [a, b] = [words(wanted), words(had)]
  const shared = [...a].filter(word => b.has(word)).length
  return (shared * 2) / Math.max(1, a.size + b.size) >= 0.5
}

/** Counts hits among what was wanted and what was had. For facts both are alike, and F1 is the share that is right. */
class Tally {
  hits = 0
  wanted = 0
  had = 0
  add(hits: number, wanted: number, had: number): void {
    this.hits += hits
    this.wanted += wanted
    this.had += had
  }
  f1(): number {
    return this.wanted + this.had === 0 ? 1 : (2 * this.hits) / (this.wanted + this.had)
  }
}

function checkFacts(
  a: Election,
  b: Election,
  check: (kind: Fact, a: unknown, b: unknown, right: boolean) => void,
) {
  if (a.date) check('date', a.date, b.date, sameDate(a.date, b.date))
  if (a.round !== null) check('round', a.round, b.round, a.round === b.round)
  if (a.standing) check('standing', a.standing, b.standing, a.standing === b.standing)
  if (a.winner) check('winner', a.winner, b.winner, sameName(a.winner, b.winner))
  // A number where the text has none is as wrong as another number.
  const turnout = a.turnout_percent ?? b.turnout_percent
  if (turnout !== null)
    check('turnout', a.turnout_percent, b.turnout_percent, a.turnout_percent === b.turnout_percent)
  const registered = a.registered_voters ?? b.registered_voters
  if (registered !== null)
    check('registered', a.registered_voters, b.registered_voters, a.registered_voters === b.registered_voters)
}

/** Votes agree in place and office; of several, those that share most rows, then day and round, are paired first. */
function pairVotes(wanted: readonly Election[], had: readonly Election[]) {
  const alike = wanted
    .flatMap(a => had.filter(b => b.region === a.region && b.office === a.office).map(b => ({ a, b })))
    .toSorted((one, other) => closeness(other.a, other.b) - closeness(one.a, one.b))
  const matched = new Map<Election, Election>()
  const taken = new Set<Election>()
  for (const { a, b } of alike) {
    if (matched.has(a) || taken.has(b)) continue
    matched.set(a, b)
    taken.add(b)
  }
  const pairs = wanted.map((a): [Election | undefined, Election | undefined] => [a, matched.get(a)])
  return [...pairs, ...had.filter(b => !taken.has(b)).map((b): [undefined, Election] => [undefined, b])]
}

function closeness(a: Election, b: Election): number {
  const rows = pairUp(a.results, b.results, sameRow).pairs.length
  return rows * 4 + (a.date && sameDate(a.date, b.date) ? 2 : 0) + (a.round === b.round ? 1 : 0)
}

/** Pairs items one to one, in the order of what is wanted. */
function pairUp<T>(wanted: readonly T[], had: readonly T[], same: (a: T, b: T) => boolean) {
  const extra = [...had]
  const missed: T[] = []
  const pairs: [T, T][] = []
  for (const a of wanted) {
    const at = extra.findIndex(b => same(a, b))
    const b = extra[at]
    if (b === undefined) missed.push(a)
    else {
      extra.splice(at, 1)
      pairs.push([a, b])
    }
  }
  return { pairs, missed, extra }
}

/** Every figure that is labelled must be there; percents may differ by rounding. */
function sameRow(a: Row, b: Row): boolean {
  const percent = a.percent === null || (b.percent !== null && Math.abs(a.percent - b.percent) <= 0.05)
  const votes = a.votes === null || a.votes === b.votes
  const seats = a.seats === null || a.seats === b.seats
  return percent && votes && seats && sameName(a.choice, b.choice)
}

/** A month where the day is labelled is half the truth and passes; a year is not. */
function sameDate(a: string, b: string | null): boolean {
  return b !== null && (b.startsWith(a) || (a.startsWith(b) && b.length >= '2024-01'.length))
}

function sameOpening(a: string, b: string): boolean {
  const [first, second] = [a, b].map(words => fold(words).split(' ').slice(0, 4).join(' '))
  return !!first && !!second && (first.startsWith(second) || second.startsWith(first))
}

function hasRows(vote: Election): boolean {
  return vote.results.length > 0
}

function brief(vote: Election | undefined) {
  return [vote?.region, vote?.office, vote?.date, vote?.round, vote?.standing].join(' ')
}

function nothing(id: string): Labels {
  return { id, regions: [], elections: [], positions: [], people: [], quotes: [] }
}
