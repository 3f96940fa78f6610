// Whose figure it is where the name stands behind it: "46.1 percent for X", "14,505 voters chose X".
import type { Line } from '../line.ts'
import type { Figure } from '../text/numbers.ts'
import type { Head } from './owners.ts'

/** "46.1 percent for Kvitsinia", "14,505 voters chose Gagloev", "41,708, or 41.54 percent, for Ardzinba". */
export function behind(line: Line, figure: Figure, heads: readonly Head[]): Head | undefined {
  const from = Math.max(twinEnd(line, figure), apposed(line, figure, heads))
  const link = line.marks.find(from + 1, from + 6, 'for', 'backs') ?? elliptic(line, figure)
  if (!link) return undefined
  for (let at = from + 1; at < link.first; at++) {
    const token = line.tokens[at]
    if (
      !token ||
      token.kind === 'punctuation' ||
      // «35,81% было у Фургала»
      (line.marks.find(at, at, 'gets', 'says') && at + 1 !== link.first) ||
      line.figures.some(({ first }) => first === at)
    )
      return undefined
  }
  const head = heads.find(one => one.first > link.last && one.first <= link.last + 6 && !isOwning(line, one))
  if (!head || head.name?.possessive) return undefined
  // "52 percent to 45 for Tarkil", "65.9% to his challenger Dancu's 34.1%": whoever is named has a figure of his own.
  const rival = line.marks.find(link.first, link.first, 'versus') !== undefined
  const reach = rival ? head.last + OWN_FIGURE : head.first
  if (line.figures.some(({ first }) => first > link.last && first < reach)) return undefined
  for (let at = link.last + 1; at < head.first; at++) {
    const token = line.tokens[at]
    // "40 for the emergencies minister, X": a title may part its name by a comma.
    const titled = token?.text === ',' && at === head.first - 1 && at > link.last + 1
    if (token?.kind === 'punctuation' && !titled && !/^[«“„"]$/.test(token.text)) return undefined
  }
  return head
}

/** The last token of a figure, or the comma behind it where nobody else's figure follows: «23,88 процента, у партии X». */
function apposed(line: Line, figure: Figure, heads: readonly Head[]): number {
  const comma = figure.last + 1
  // «у „Движения“ три, у „Союза“ один»: whoever stands in the figure's own clause has it.
  const own = line.segments[line.segmentOf[figure.first] ?? -1]
  if (own && heads.some(({ first, last }) => first >= own.first && last < figure.first)) return figure.last
  const last = !line.figures.some(({ first }) => first > figure.last)
  const mark = line.tokens[comma]?.text ?? ''
  const parts = (last && mark === ',') || /^[—–-]$/.test(mark)
  return parts && line.marks.find(comma + 1, comma + 1, 'for') ? comma : figure.last
}

/** The last token of a figure, or of the other number of the same row that follows it between commas. */
function twinEnd(line: Line, figure: Figure): number {
  const twin = line.figures.find(({ first }) => first > figure.last && first <= figure.last + 4)
  // Its unit as printed: "seven, six and two" may have been settled to be seats.
  const { unit } = line.figures.find(({ first }) => first === figure.first) ?? figure
  if (!twin || twin.unit === unit || line.tokens[figure.last + 1]?.kind !== 'punctuation') return figure.last
  const closing = line.tokens[twin.last + 1]
  const between = line.marks.find(figure.last + 1, twin.first - 1, 'and', 'gets', 'for', 'partisans')
  return !between && closing?.kind === 'punctuation' ? twin.last + 1 : figure.last
}

/** "14,505 voters chose Gagloev and 11,099 Bibilov": the word between is said once. */
function elliptic(line: Line, figure: Figure): { readonly first: number; readonly last: number } | undefined {
  const before = line.figures.findLast(({ last }) => last < figure.first)
  const said = before && line.marks.find(before.last + 1, before.last + 6, 'for', 'backs')
  const name = line.names.find(({ first }) => first === figure.last + 1)
  return said && name && said.last < figure.first ? { first: figure.last + 1, last: figure.last } : undefined
}

/** The subject that a sentence keeps back until its figure is told. */
export function subjectBehind(line: Line, figure: Figure, heads: readonly Head[]): Head | undefined {
  const own = line.segmentOf[figure.first] ?? -1
  const [segment, next] = [line.segments[own], line.segments[own + 1]]
  if (!segment) return undefined
  // "With 38 deputies, the Union will be the biggest group": the subject stands behind the comma.
  const told =
    figure.last === segment.last ||
    figure.unit === 'seats' ||
    line.marks.find(figure.last + 1, figure.last + 1, 'share')?.last === segment.last
  const fronted = told && line.marks.find(segment.first, segment.first, 'gets') && next?.opened === ','
  const subject = fronted && heads.find(({ first, last }) => first >= next.first && last <= next.last)
  if (subject && subject.first - next.first <= TITLE && !subject.name?.oblique) return subject
  // «Третьим с 3,2% стал Иван Далтов»: nothing stands before, and the verb comes between.
  // «Больше всех, 35,4%, собрала партия „Воля“»: the verb opens the part behind the figure's own.
  const alone = segment.first === figure.first && segment.last === figure.last && segment.opened === ','
  const reach = alone && next && line.marks.find(next.first, next.first, 'gets', 'wins') ? next : segment
  return heads.find(
    head =>
      head.name &&
      head.first > figure.last &&
      head.last <= reach.last &&
      line.marks.find(figure.last + 1, head.first - 1, 'gets', 'wins', 'given') !== undefined,
  )
}
/** An article and a description may stand before a subject. */
const TITLE = 4

/** The figure of the one who is held against another stands so close behind the name. */
const OWN_FIGURE = 6

/** "his", "its": the pronoun owns the noun that follows and is not the subject. */
export const isOwning = (line: Line, head: Head) => {
  if (head.kind !== 'pronoun' && head.kind !== 'meant') return false
  const lower = line.tokens[head.first]?.lower ?? ''
  // "her supporters", «его соперник»: before a noun it owns; "gave her 6.8" does not.
  const next = line.tokens[head.last + 1]
  // «его результат — 79,2%», "her share was 40 percent": what it owns is the figure.
  if (line.marks.find(head.last + 1, head.last + 1, 'score')) return false
  return (
    owning.has(lower) ||
    (either.has(lower) &&
      next?.kind === 'word' &&
      !line.marks.find(
        head.last + 1,
        head.last + 1,
        'of',
        'about',
        'gets',
        'wins',
        'and',
        'says',
        'backs',
        'given',
      ))
  )
}
const either = new Set(['her', 'его', 'её', 'ее'])
const owning = new Set(['his', 'its', 'their', 'hers', 'they', 'them', 'их', 'они'])
