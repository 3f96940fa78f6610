// Numbers as print writes them, with what they count: percent, votes, seats, people, or nothing that is said.
import type { VotesLexicon } from '../../languages/votes-lexicon.ts'
import type { Marks, Tagger } from './cues.ts'
import type { Token } from './prose.ts'

type Unit = 'percent' | 'ballots' | 'seats' | 'people' | 'plain'

export type Figure = {
  /** Index of its first and of its last token, unit included. */
  readonly first: number
  readonly last: number
  readonly value: number
  readonly unit: Unit
  /** Printed with a decimal sign: "6.8". */
  readonly decimal: boolean
  /** Nothing that it counts follows: "had 26.3, and", "(16)". */
  readonly bare: boolean
  /** Written in digits. Words ("a", "two") are figures only before what they count. */
  readonly digits: boolean
}

/** No parliament has more members: China's has some three thousand, the next less than a third of that. */
export const LARGEST_CHAMBER = 3_000

/** A unit may stand so many words behind its number: "71 of the 107 seats", "1,381 spoiled ballots". */
const REACH = 3

const THOUSAND = 1000

/** `39 741`, `39,741`, `47,3`, `47.3` as a number, or undefined where the print is none ("1.2.3", "12:30"). */
function numberIn(printed: string, decimalComma: boolean, percent = false): number | undefined {
  const text = printed.replace(/[\s\u00a0\u2009\u202f]/g, '')
  if (/^\d+$/.test(text)) return Number(text)
  if (
    /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) &&
    !(decimalComma && (percent || /^0/.test(text) || /^\d{1,3},\d{3}$/.test(text)))
  ) {
    return Number(text.replaceAll(',', ''))
  }
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return Number(text.replaceAll('.', ''))
  if (/^\d+[.,]\d+$/.test(text)) return Number(text.replace(',', '.'))
  return undefined
}

/** The figures of a sentence. `taken` are tokens that belong to dates. */
export function figuresIn(
  tokens: readonly Token[],
  marks: Marks,
  taken: ReadonlySet<number>,
  lexicon: VotesLexicon,
  tagger: Tagger,
  /** The lines before told seats: number words may go on counting them. */
  ofSeats = false,
): Figure[] {
  const found: Figure[] = []
  const unitAt = new Map<number, Unit>()
  /** Tokens that are the rest of a number before them. */
  const joined = new Set<number>()
  for (const { kind, first } of marks.all) {
    if (kind === 'ballots' || kind === 'seats') unitAt.set(first, kind)
    else if (kind === 'people' && !unitAt.has(first)) unitAt.set(first, 'people')
  }
  // "enters the chamber with 11 members"
  if (marks.find(0, tokens.length, 'house'))
    for (const { kind, first } of marks.all) if (kind === 'members') unitAt.set(first, 'seats')
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || taken.has(i) || joined.has(i)) continue
    const digits = token.kind === 'number'
    const word = digits ? undefined : inWords(token.lower, lexicon)
    if (!digits && word === undefined) continue
    if (digits && isClock(tokens, i)) continue
    let last = i
    let value = digits ? undefined : word
    // "two per cent": the percent sign may be two tokens long.
    const multiplier = lexicon.multipliers[tokens[i + 1]?.lower ?? '']
    if (multiplier !== undefined) last = i + 1
    const percentEnd = percentAt(tokens, last + 1, marks, tagger)
    if (digits) {
      value = numberIn(token.text, lexicon.decimalComma, percentEnd !== undefined || multiplier !== undefined)
      if (value === undefined) continue
    }
    if (value === undefined) continue
    if (multiplier !== undefined) value = Math.round(value * multiplier * 1000) / 1000
    // "113 thousand 620 people", «2 млн 640 тысяч»: the rest of the number stands behind its thousands.
    for (let unit = digits ? multiplier : undefined; unit !== undefined && unit > 1; ) {
      const at = tokens[last + 1]?.text === '.' ? last + 2 : last + 1
      const rest = tokens[at]
      const smaller = lexicon.multipliers[tokens[at + 1]?.lower ?? ''] ?? 1
      const fits = smaller < unit && (unit === THOUSAND || smaller === THOUSAND)
      if (rest?.kind !== 'number' || !/^\d{1,3}$/.test(rest.text) || !Number.isInteger(value) || !fits) break
      value += Number(rest.text) * smaller
      const end = smaller > 1 ? at + 1 : at
      for (let part = last + 1; part <= end; part++) joined.add(part)
      last = end
      unit = smaller
    }
    let unit: Unit = 'plain'
    let bare = false
    if (percentEnd !== undefined) {
      unit = 'percent'
      last = percentEnd
    } else {
      const next = tokens[last + 1]
      bare = next === undefined || next.kind === 'punctuation'
      for (let at = last + 1; at <= last + REACH && at < tokens.length; at++) {
        const here = tokens[at]
        // "24 'deputies'": marks around the unit doubt the chamber and not the number.
        if (here && at === last + 1 && quoting.test(here.text) && unitAt.has(at + 1)) continue
        if (!here || here.kind === 'punctuation') break
        const said = unitAt.get(at)
        if (said) {
          unit = said
          if (at === last + 1) last = at
          break
        }
        if (here.kind === 'number' || inWords(here.lower, lexicon) !== undefined) {
          // "71 of the 107 seats": the part counts what the whole does.
          const whole = [1, 2, 3].find(step => unitAt.has(at + step) || tokens[at + step]?.kind !== 'word')
          if (marks.find(last + 1, at, 'of') && whole && marks.find(at + whole, at + whole, 'seats'))
            unit = 'seats'
          break
        }
      }
    }
    // «проводит 37 человек», «проведут шестерых»: into the chamber.
    if (unit !== 'percent' && marks.find(i - 2, i - 1, 'sends') && value <= LARGEST_CHAMBER) unit = 'seats'
    // "The Union has seven, the Movement four and the Group three."
    const inLine = found.some(one => one.unit === 'seats')
    // "won three after polling 340,218", "the Front five with 410,627", "collapses to six".
    const owned =
      marks.all.some(({ kind, last }) => last === i - 1 && owning.has(kind)) ||
      tokens[i - 1]?.capital === true ||
      dashed.test(tokens[i - 1]?.text ?? '')
    const goesOn = marks.find(last + 1, last + 1, 'continues', 'gets') !== undefined
    // "Another three went to the Union"
    const another = i === 1 || (owned && goesOn)
    const ends = another
      ? goesOn || (bare && (inLine || owned))
      : inLine
        ? bare || marks.find(last + 1, last + 1, 'and') !== undefined
        : owned && (bare || goesOn)
    // "the Union two and the Group one", "the Front with one", and not "a"
    const one = (inLine && owned) || tokens[i - 1]?.capital === true
    const several = value > 1 || (one && !marks.find(i, i, 'leading'))
    const listed = unit === 'plain' && ends && several && (inLine || ofSeats)
    if (
      !digits &&
      !listed &&
      multiplier === undefined &&
      (unit === 'plain' ||
        unit === 'ballots' ||
        unit === 'people' ||
        // "a seat" is no figure, "one seat each" and "The Union -- one seat" are.
        (value < 2 &&
          !marks.find(last + 1, last + 1, 'each') &&
          !(dashed.test(tokens[i - 1]?.text ?? '') && last === tokens.length - 1)))
    )
      continue
    found.push({
      first: i,
      last,
      value,
      unit,
      decimal: /[.,]\d{1,2}$/.test(token.text) && !/[.,]\d{3}$/.test(token.text),
      bare,
      digits,
    })
  }
  return found
}

const quoting = /^['‘"“]$/
const owning: ReadonlySet<string> = new Set(['gets', 'for', 'about'])
const dashed = /^[—–-]$/

const isClock = (tokens: readonly Token[], at: number) =>
  (tokens[at + 1]?.text === ':' &&
    tokens[at + 1]?.start === tokens[at]?.end &&
    // "5:30pm" is one word behind the colon.
    /^\d/.test(tokens[at + 2]?.text ?? '') &&
    tokens[at + 2]?.start === tokens[at + 1]?.end) ||
  (tokens[at - 1]?.text === ':' &&
    tokens[at - 1]?.end === tokens[at]?.start &&
    tokens[at - 2]?.kind === 'number' &&
    tokens[at - 2]?.end === tokens[at - 1]?.start)

/** Index of the last token of the percent sign that stands at `at`. */
function percentAt(tokens: readonly Token[], at: number, marks: Marks, tagger: Tagger): number | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (tagger.isPercent(token)) return at
  return marks.find(at, at, 'percent')?.last
}

/** "eighty", "eighty-four" */
function inWords(lower: string, { numbers }: VotesLexicon): number | undefined {
  const said = numbers[lower]
  if (said !== undefined || !lower.includes('-')) return said
  const [tens, ones] = lower.split('-').map(part => numbers[part])
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : undefined
}
