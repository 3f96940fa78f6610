// Puts votes, rows, turnout, electorate, standing and winner together: one object per vote and kind of figure.
import type { Standing } from '../model/election.ts'
import type { ReadingOf } from './article.ts'
import type { CueKind } from './cues.ts'
import type { Line } from './line.ts'
import type { ElectionRead, Evidence, ResultRead } from './reading.ts'
import { registeredOf, rule as registeredRule } from './rules/registered.ts'
import { rowsOf } from './rules/result.ts'
import { standingOf } from './rules/standing.ts'
import { rule as turnoutRule, turnoutsOf } from './rules/turnout.ts'
import { rule as winnerRule, winnersOf } from './rules/winner.ts'
import { merged, tablesOf } from './tables.ts'
import { dateOf, type Mention, type Slot } from './votes.ts'

export const pollingDayRule = 'polling-day@1'

export function electionsOf(article: ReadingOf): ElectionRead[] {
  const { lines, votes } = article
  const rows = rowsOf(article).filter(({ slot }) => !slot.past && !slot.upcoming)
  const turnouts = turnoutsOf(article)
  const registered = registeredOf(article)
  const winners = winnersOf(article)
  const tables = tablesOf(rows, lines)
  const live = votes.slots.filter(({ lines: own, past }) => own.length > 0 && !past)
  const only = live.length === 1 ? live[0] : undefined
  const found: ElectionRead[] = []
  for (const slot of votes.slots) {
    const own = tables.filter(table => table.slot === slot)
    const date = dateOf(slot)
    const sameDay = (other: Slot) =>
      other === slot ||
      (other.region === slot.region &&
        other.rival === slot.rival &&
        other.upcoming === slot.upcoming &&
        dateOf(other) === date &&
        date !== null)
    const turnout =
      turnouts.find(({ slot: other }) => other === slot) ?? turnouts.find(({ slot: other }) => sameDay(other))
    const electorate =
      registered.find(({ slot: other }) => other === slot) ??
      registered.find(({ slot: other }) => sameDay(other)) ??
      (only === slot ? registered[0] : undefined)
    const main = own.find(({ projected }) => !projected)
    const annulled = annulledIn(article, slot)
    const said = annulled ? undefined : winners.find(({ slot: other }) => other === slot)
    const line = main?.rows[0]?.line ?? lines[slot.lines[0] ?? 0]
    if (!line) continue
    const results = main && !slot.upcoming ? merged(main, rows) : []
    const rowLines = main ? [...new Set(main.rows.map(row => row.line))] : said ? [said.line] : []
    const standing: Standing | null = slot.upcoming
      ? 'upcoming'
      : rowLines.length === 0
        ? null
        : standingOf(rowLines, lines, slot === votes.main || sameDay(votes.main ?? slot))
    const winner = said ?? (annulled ? undefined : first(results, standing, slot, rowLines, article))
    const common = { region: slot.region, office: slot.office, date, round: slot.round }
    if (
      !main &&
      own.length === 0 &&
      !slot.upcoming &&
      !winner &&
      !(date?.length === 10) &&
      !(slot === votes.main && turnout)
    )
      continue
    if (slot.upcoming && (date === null || date.length === 4 || !isScheduled(slot, lines, date))) continue
    if (!main && !winner && !slot.upcoming && slot.lines.length === 0) continue
    if (main || own.length === 0 || winner || (turnout && slot === votes.main)) {
      found.push({
        ...common,
        standing,
        results,
        ...(turnout && !slot.upcoming
          ? { turnout: { percent: turnout.figure.value, evidence: evidence(turnout.line, turnoutRule) } }
          : {}),
        ...(electorate
          ? {
              registered: {
                voters: electorate.figure.value,
                evidence: evidence(electorate.line, registeredRule),
              },
            }
          : {}),
        ...(winner
          ? {
              winner: {
                choice: winner.name,
                ...(winner.person === undefined ? {} : { person: winner.person }),
                evidence: evidence(winner.line, winnerRule),
              },
            }
          : {}),
        evidence: evidence(line, pollingDayRule),
      })
    }
    for (const table of own.filter(table => !table.projected && table !== main)) {
      const at = table.rows[0]?.line
      if (at)
        found.push({
          ...common,
          standing: standingOf([at], lines, slot === votes.main),
          results: merged(table, rows),
          ...(turnout
            ? { turnout: { percent: turnout.figure.value, evidence: evidence(turnout.line, turnoutRule) } }
            : {}),
          evidence: evidence(at, pollingDayRule),
        })
    }
    for (const table of own.filter(({ projected }) => projected)) {
      const at = table.rows[0]?.line
      if (at)
        found.push({
          ...common,
          standing: 'projected',
          results: merged(table, rows),
          evidence: evidence(at, pollingDayRule),
        })
    }
  }
  return found
}

/** The first of a result that settles the vote: an authority's, with more than half or with no round to follow; or one that spares a second round. */
function first(
  results: readonly ResultRead[],
  standing: Standing | null,
  slot: Slot,
  rowLines: readonly Line[],
  { lines }: ReadingOf,
): { name: string; person?: number; line: Line } | undefined {
  if (slot.office === 'referendum') return undefined
  const top = [...results]
    .filter(({ percent, votes, choice }) => (percent ?? votes) !== undefined && !againstAll.has(choice))
    .sort((a, b) => (b.percent ?? 0) - (a.percent ?? 0) || (b.votes ?? 0) - (a.votes ?? 0))[0]
  const line = rowLines[0]
  if (!top || !line) return undefined
  const near = lines.filter(one => rowLines.some(row => Math.abs(row.index - one.index) <= 1))
  const says = (...kinds: CueKind[]) => near.some(one => one.marks.find(0, one.tokens.length, ...kinds))
  const settled =
    (says('spared') && slot.round !== 2) ||
    (standing === 'official' && ((top.percent ?? 0) > HALF || slot.office === 'parliament')) ||
    (slot.office === 'parliament' &&
      rowLines.some(one => one.marks.find(0, one.tokens.length, 'first-place')))
  return settled
    ? { name: top.choice, ...(top.person === undefined ? {} : { person: top.person }), line }
    : undefined
}

const HALF = 50
const againstAll = new Set(['Against all', 'Против всех'])

/** Was this vote thrown out? Its figures stay, its winner does not. */
const annulledIn = ({ lines, votes }: ReadingOf, slot: Slot): boolean =>
  lines.some(line =>
    line.marks.all.some(
      mark =>
        mark.kind === 'annulled' &&
        votes.at(line, mark.first) === slot &&
        !isRerun(
          line,
          votes.mentions(line).findLast(({ first }) => first <= mark.first),
        ),
    ),
  )

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
