// What a reader must be told about a result: who alone says it, what cannot be right, what is not final.
import { foldName } from '../model/fold.ts'
import type { Instant } from '../model/time.ts'
import type { Told } from '../store/store.ts'
import { toldAt } from './cited.ts'
import type { Agreement, Cited, RoundFact } from './fact.ts'
import { independent, type Origins } from './independent.ts'
import type { Notice } from './notice.ts'

/** Shares add up to a little more than a whole where each is rounded. */
const ROUNDING = 0.5
/** How far votes and shares of one count may lie apart, as a share of the whole. */
const COUNT_SLACK = 0.02
/** Voters are put on the rolls on the day itself, and an electorate is often printed in round thousands. */
const VOTERS_SLACK = 0.02
/** News of a vote that is older than this is marked with its age. */
const STALE_AFTER_DAYS = 365

export function noticesOf(
  round: RoundFact,
  agreement: Agreement,
  told: readonly Told[],
  origins: Origins,
  now: Instant,
): readonly Notice[] {
  const sources = sourcesOf(round)
  const first = sources[0]
  const notices: Notice[] = []
  const differ = round.results.filter(row => row.agreement === 'disputed')
  if (differ.length > 0)
    notices.push({
      kind: 'sources-differ',
      about: differ.map(row => row.name),
      sources: differ.flatMap(row => row.readings.flatMap(reading => reading.sources)),
    })
  if (agreement === 'single' && first && independent(sources, origins) === 1)
    notices.push({ kind: 'single-source', publisher: first.publisher, sources })
  notices.push(...fromContext(round), ...arithmetic(round))
  const standing = round.results[0]?.readings[0]?.standing
  if (standing === 'preliminary' || standing === 'projected')
    notices.push({ kind: 'not-final', standing, sources: round.results[0]?.readings[0]?.sources ?? [] })
  const latest = told.map(toldAt).sort().at(-1)
  if (latest !== undefined && Date.parse(now) - Date.parse(latest) > STALE_AFTER_DAYS * 86_400_000)
    notices.push({ kind: 'stale', latest })
  return notices
}

/** Rows whose figures stand in no sentence that names them: "He had 41 percent." Our reading is least certain there. */
function fromContext({ results }: RoundFact): readonly Notice[] {
  const rows = results.filter(({ names, readings: [first], party }) => {
    const told = first?.sources ?? []
    return (
      told.length > 0 && told.every(({ quote }) => !namesOne(quote, [...names, ...(party ? [party] : [])]))
    )
  })
  return rows.length === 0
    ? []
    : [
        {
          kind: 'from-context',
          names: rows.map(({ name }) => name),
          sources: rows.flatMap(({ readings: [first] }) => first?.sources.slice(0, 1) ?? []),
        },
      ]
}

/** Does a sentence carry a word of one of these names, in any case of its language? Answers of a ballot are no names. */
function namesOne(quote: string, names: readonly string[]): boolean {
  if (names.some(name => ['Yes', 'No', 'Against all'].includes(name))) return true
  const words = foldName(quote).split(' ')
  const stems = names
    .flatMap(name => foldName(name).split(' '))
    .map(word => word.slice(0, Math.max(STEM, word.length - 2)))
  return stems.some(stem => words.some(word => word.startsWith(stem)))
}
const STEM = 3

function sourcesOf({ results, turnout, registered }: RoundFact): readonly Cited[] {
  return [...results.flatMap(row => row.readings), ...turnout, ...registered].flatMap(
    reading => reading.sources,
  )
}

/** Errors of the press, or of our reading of it: either way the reader is warned. */
function arithmetic(round: RoundFact): readonly Notice[] {
  const rows = round.results.flatMap(({ name, readings: [first] }) => (first ? [{ name, ...first }] : []))
  const notices: Notice[] = []
  const shares = rows.filter(row => row.percent !== null)
  const sum = shares.reduce((total, row) => total + (row.percent ?? 0), 0)
  if (sum > 100 + ROUNDING)
    notices.push({ kind: 'sum-over-100', sources: shares.flatMap(row => row.sources) })
  const [electorate] = round.registered
  const cast = rows.reduce((total, row) => total + (row.votes ?? 0), 0)
  if (electorate?.votes && cast > electorate.votes * (1 + VOTERS_SLACK))
    notices.push({
      kind: 'more-votes-than-voters',
      sources: [...electorate.sources, ...rows.filter(row => row.votes !== null).flatMap(row => row.sources)],
    })
  const both = rows.filter(
    row => row.percent !== null && row.percent > 1 && row.votes !== null && row.votes > 100,
  )
  // Each row tells how many votes were cast in all; the rows of one count tell the same.
  const totals = both.map(row => ((row.votes ?? 0) / (row.percent ?? 1)) * 100).sort((a, b) => a - b)
  const middle = totals[Math.floor(totals.length / 2)]
  if (middle !== undefined && both.length > 1) {
    const off = both.filter(
      row => Math.abs(((row.votes ?? 0) / middle) * 100 - (row.percent ?? 0)) > COUNT_SLACK * 100,
    )
    if (off.length > 0)
      notices.push({
        kind: 'votes-and-percent',
        names: off.map(row => row.name),
        sources: off.flatMap(row => row.sources),
      })
  }
  return notices
}
