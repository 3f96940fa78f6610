// Groups and bodies as a line prints them: how far their names reach, and which of them watch votes.

import type { Line, NameAt } from '../line.ts'
import type { Mark } from '../text/cues.ts'

type Phrase = { readonly first: number; readonly last: number; readonly text: string }

export const printed = (line: Line, first: number, last: number) =>
  line.tokens
    .slice(first, last + 1)
    .map(({ text, start }, index, all) =>
      index > 0 && start > (all[index - 1] ? (line.tokens[first + index - 1]?.end ?? start) : start)
        ? ` ${text}`
        : text,
    )
    .join('')

/** Does a preposition govern the word, with nothing but an article between? */
export const governed = (line: Line, first: number) => {
  for (let token = first - 1; token >= Math.max(0, first - 3); token--) {
    if (line.tokens[token]?.kind !== 'word') return false
    if (line.marks.find(token, token, 'of')) return true
    if (!line.marks.find(token, token, 'leading')) return false
  }
  return false
}

const quoting: ReadonlySet<string> = new Set(['«', '»', '“', '”', '„', '"'])

/** Does a comma, another mark or a verb stand between two tokens? */
export const parted = (line: Line, from: number, to: number, allowed: ReadonlySet<string> = new Set()) => {
  for (let token = from; token < to; token++) {
    const { kind, text } = line.tokens[token] ?? {}
    if (kind === 'punctuation' && !allowed.has(text ?? '')) return true
    if (line.marks.find(token, token, 'says', 'gets', 'wins')) return true
  }
  return false
}

/** "Organization for Security and Cooperation in Europe": what a body is for may have two parts, and a place. */
export function fullName(line: Line, name: NameAt): number {
  const purpose = line.tokens
    .slice(name.first + 1, name.last)
    .some((_, at) => line.marks.find(name.first + 1 + at, name.first + 1 + at, 'for', 'of'))
  const second = line.names.find(({ first, person }) => first === name.last + 2 && person === undefined)
  if (!purpose || !second || !line.marks.find(name.last + 1, name.last + 1, 'and')) return name.last
  const where = line.tokens[second.last + 2]
  return where?.capital === true && line.tokens[second.last + 1]?.lower === 'in'
    ? second.last + 2
    : second.last
}

/** "Georgia's Foreign Ministry": the body with the state that it is of. */
export function ownerBefore(line: Line, name: NameAt): number {
  if (line.tokens[name.first - 1]?.lower !== "'s") return name.first
  return line.places.find(({ last }) => last === name.first - 2)?.first ?? name.first
}

/** A group with what follows it: "Observers from Russia and Venezuela", "the government in Kyiv", «власти Грузии». */
export function groupAt(line: Line, { first, last }: Mark): Phrase {
  let from = first
  const demonym = line.places.find(place => place.last === from - 1)
  if (demonym) from = demonym.first
  else if (line.tokens[from - 1]?.lower === "'s")
    from = line.places.find(place => place.last === from - 2)?.first ?? from
  if (opens.has(line.tokens[from]?.lower ?? '')) from++
  const to = reachOf(line, last)
  return { first: Math.min(from, last), last: to, text: printed(line, Math.min(from, last), to) }
}

/** Where a group's name ends: with the body or the places that a preposition ties to it. */
function reachOf(line: Line, last: number): number {
  // "Thousands rallied in Banja Luka": a preposition behind another word does not tell where they are of.
  const goesOn = ({ first: start }: { readonly first: number }) =>
    start > last &&
    start <= last + 3 &&
    (line.marks.find(last + 1, last + 1, 'of', 'for') !== undefined ||
      line.marks.find(last + 2, start - 1, 'of', 'for') === undefined) &&
    !line.marks.find(last + 1, last + 1, 'and') &&
    !parted(line, last + 1, start)
  const bodies = line.names.filter(({ person }) => person === undefined)
  const ends = [...bodies, ...line.places].filter(goesOn).map(one => one.last)
  const end = Math.max(last, ...ends)
  if (end === last) return last
  if (!line.marks.find(last + 1, last + 1, 'of', 'for')) return end
  // «Наблюдатели из Абхазии и Южной Осетии».
  const second = [...bodies, ...line.places].find(({ first }) => first === end + 2)
  return second && line.marks.find(end + 1, end + 1, 'and') ? second.last : end
}

/** The body whose name holds a word for a group, or stands behind it: "EU Observer Mission", «Наблюдатели „Голоса“». */
export function bodyAround(
  line: Line,
  mark: Mark,
  watches: boolean,
): (Phrase & { readonly name?: NameAt }) | undefined {
  const bodies = line.names.filter(({ person, possessive }) => person === undefined && !possessive)
  const around = bodies.find(({ first, last }) => first <= mark.first && last >= mark.last && first < last)
  if (around) {
    const first = ownerBefore(line, around)
    const last = fullName(line, around)
    return { first, last, text: printed(line, first, last), name: around }
  }
  if (!watches) return undefined
  const titled = bodies.find(
    name =>
      name.first > mark.last &&
      name.first <= mark.last + TITLED &&
      quoting.has(line.tokens[name.first - 1]?.text ?? '') &&
      !parted(line, mark.last + 1, name.first, quoting),
  )
  return titled && { first: mark.first, last: titled.last, text: titled.text, name: titled }
}
/** «Наблюдатели общественного объединения „Голос“»: words from a group to its title. */
const TITLED = 5

/** "Several left-wing groups", «его однопартийцы»: a group without a name, where its clause begins with it. */
export function countedGroup(line: Line, mark: Mark): Phrase | undefined {
  const segment = line.segments[line.segmentOf[mark.first] ?? -1]
  if (!segment) return undefined
  let first = segment.first
  while (
    first < mark.first &&
    (opens.has(line.tokens[first]?.lower ?? '') || line.marks.find(first, first, 'and', 'third-person'))
  )
    first++
  const before = line.tokens.slice(first, mark.first)
  const plain =
    before.length <= LONGEST_COUNT &&
    before.every(({ kind }) => kind !== 'punctuation') &&
    !line.names.some(name => name.first >= first && name.first < mark.first) &&
    !line.marks.all.some(
      ({ kind, first: at }) =>
        at >= first &&
        at < mark.first &&
        (kind === 'of' || kind === 'says' || kind === 'gets' || kind === 'for' || kind.startsWith('stance:')),
    )
  return plain ? { first, last: mark.last, text: printed(line, first, mark.last) } : undefined
}
const opens: ReadonlySet<string> = new Set(['the', 'a', 'an', 'that', 'что'])
/** "Fifteen European and American envoys": words before the noun of a group. */
const LONGEST_COUNT = 5

const heard = new WeakMap<readonly Line[], ReadonlySet<string>>()

/** The bodies that an article says watch votes: "the election watchdog X", "X, which sent observers". */
export function watchersIn(lines: readonly Line[]): ReadonlySet<string> {
  let found = heard.get(lines)
  if (!found) {
    found = new Set(
      lines.flatMap(line =>
        line.names
          .filter(name => name.person === undefined && watchesVotes(line, name))
          .map(({ text }) => text),
      ),
    )
    heard.set(lines, found)
  }
  return found
}

function watchesVotes(line: Line, { first, last }: NameAt): boolean {
  if (line.marks.find(first, last, 'observers')) return true
  const before = line.marks.findLast(first - TITLED, first - 1, 'observers')
  const quoted = quoting.has(line.tokens[first - 1]?.text ?? '')
  if (before && (quoted || before.last === first - 1) && !parted(line, before.last + 1, first, quoting))
    return true
  if (line.marks.find(last + 1, last + TALLIED, 'tallies-flaws')) return true
  const described = line.segments[(line.segmentOf[last] ?? -1) + 1]
  return (
    described?.opened === ',' &&
    described.first === last + 2 &&
    described.insertion &&
    line.marks.find(described.first, described.last, 'observers') !== undefined
  )
}
/** "The movement X, which was banned last year, counted 300 violations": words from a body to what it counted. */
const TALLIED = 10
