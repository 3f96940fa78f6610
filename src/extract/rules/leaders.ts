// Who leads a party, as the article itself says: "the leader of X got …" stands for the person whom another line names so.
import type { ReadingOf } from '../article.ts'
import type { Line, NameAt } from '../line.ts'

/** Words between a word for leading, the party and the person. */
const REACH = 3

const found = new WeakMap<readonly Line[], ReadonlyMap<string, number>>()

/** The person whom the article calls leader of a party of this name, as an index into its people. */
export function leaderOf(party: string, { lines, bystanders }: ReadingOf): number | undefined {
  let leaders = found.get(lines)
  if (!leaders) {
    leaders = leadersIn(lines)
    found.set(lines, leaders)
  }
  return leaders.get(party.toLowerCase()) ?? hailed(lines, bystanders, new Set(leaders.values()))
}

/** The winner whom the opening names, where the article calls nobody else the leader: "the leader of X got …". */
function hailed(
  lines: readonly Line[],
  bystanders: ReadonlySet<number>,
  leaders: ReadonlySet<number>,
): number | undefined {
  for (const { marks, names, tokens } of lines.slice(0, OPENING)) {
    const won = marks.find(0, tokens.length, 'wins')
    if (!won || marks.find(won.first - NOT_WON, won.first - 1, 'not-winner')) continue
    const first = names.find(({ person }) => person !== undefined && !bystanders.has(person))?.person
    return first !== undefined && !leaders.has(first) ? first : undefined
  }
  return undefined
}
/** Words from a denial to the victory that it denies. */
const NOT_WON = 4
/** Lines that say what an article is about. */
const OPENING = 2

function leadersIn(lines: readonly Line[]): Map<string, number> {
  const leaders = new Map<string, number>()
  for (const line of lines)
    for (const party of line.names) {
      const person = isLed(line, party) ? personBeside(line, party) : undefined
      if (person !== undefined) leaders.set(party.text.toLowerCase(), person)
    }
  return leaders
}

/** "the leader of X", "X leader": is a party named beside a word for leading? */
const isLed = ({ marks }: Line, { first, last, person }: NameAt): boolean =>
  person === undefined &&
  (marks.findLast(first - REACH, first - 1, 'leader-of') !== undefined ||
    marks.find(last + 1, last + 1, 'leader-of') !== undefined)

/** "the leader of X, Ivan Daltov", "Ivan Daltov, who leads X". */
function personBeside({ names, tokens }: Line, party: NameAt): number | undefined {
  const free = (from: number, to: number) =>
    tokens.slice(from, to).every(({ kind, text }) => kind === 'word' || /^[,«»“”"(]$/.test(text))
  const after = names.find(({ first, person }) => first > party.last && person !== undefined)
  if (after && after.first - party.last <= REACH && free(party.last + 1, after.first)) return after.person
  const before = names.findLast(({ last, person }) => last < party.first && person !== undefined)
  return before && party.first - before.last <= 2 * REACH && free(before.last + 1, party.first)
    ? before.person
    : undefined
}
