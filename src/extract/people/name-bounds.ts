// Where inside a run of capitalised words the name begins and ends: titles, offices and words that only open the sentence are cut off.
import type { Gender, PeopleLexicon } from '../../languages/people-lexicon.ts'
import type { Token } from '../text/prose.ts'
import type { Chunk } from './chunks.ts'
import type { Kind } from './name-kinds.ts'

/** The name's tokens, what stood before it in the run, and what that tells. */
export type Bounds = {
  /** Where the title begins; `start` where there is none. */
  readonly from: number
  readonly start: number
  readonly to: number
  /** An office or an honorific stands before the name. */
  readonly titled: boolean
  readonly honoured: boolean
  readonly honorific?: Gender
}

type Run = {
  readonly tokens: readonly Token[]
  readonly kind: (i: number) => Kind | undefined
  readonly lexicon: PeopleLexicon
}

/** Undefined where the run holds no name. `opens`: its first word opens a sentence or a quotation. */
export function boundsOf(
  tokens: readonly Token[],
  chunk: Chunk,
  kinds: readonly Kind[],
  opens: (at: number) => boolean,
  lexicon: PeopleLexicon,
): Bounds | undefined {
  const kind = (i: number): Kind | undefined => kinds[i - chunk.from]
  const run = { tokens, kind, lexicon }
  let { from, to } = chunk
  // Words that only open the sentence.
  while (from < to && (kind(from) === 'never' || kind(from) === 'particle')) from++
  while (to > from && (kind(to - 1) === 'never' || kind(to - 1) === 'particle')) to--
  // "Gelava Sees Insult": a headline's verb.
  for (let i = from + 1; i < to; i++) if (isVerb(tokens[i], lexicon)) to = i
  // «Из Белграда Милатовича поздравил …»: where somebody did it.
  const isWhere = lexicon.articles.size === 0 && lexicon.prepositions.has(tokens[from - 1]?.lower ?? '')
  if (isWhere && kind(from) === 'place' && to - from > 1) from++
  const title = titleOf(run, from, to)
  let start = past(run, title.end, from, to, opens)
  if (start >= to) return undefined
  if (start === from && isPlaceOpener(run, start) && to - start > 1) return undefined
  start = offices(run, start, from, to)
  if (lexicon.articles.size === 0) start = complement(run, start, from, to)
  return { ...title, from, start, to: endOf(run, start, to, title) }
}

const isVerb = (token: Token | undefined, lexicon: PeopleLexicon) =>
  token !== undefined &&
  /[^s]s$/.test(token.lower) &&
  (lexicon.saying.has(token.lower) || lexicon.doing.has(token.lower))

type Title = Pick<Bounds, 'titled' | 'honoured' | 'honorific'> & { readonly end: number }

/** The title ends at the last honorific, role or body that a name follows. */
function titleOf({ tokens, kind, lexicon }: Run, from: number, to: number): Title {
  let end = from
  let titled = false
  let honoured = false
  let honorific: Gender | undefined
  const isSurname = (i: number) => lexicon.surnames.has(tokens[i]?.lower ?? '')
  for (let i = from; i < to; i++) {
    const own = kind(i)
    if (own === 'never') end = i + 1
    if (own !== 'honorific' && own !== 'role' && own !== 'body') continue
    const behind = i > end ? kind(i - 1) : undefined
    const afterName = behind === 'given' || behind === 'word'
    const dotted = tokens[i + 1]?.text === '.'
    if (own === 'honorific' && (i === to - 1 || (afterName && !dotted))) continue
    // "Margaret Court", "Harmony Hunter": behind a name, a word that has been a surname may be one again.
    const initialed = behind === 'initial' && tokens[i - 1]?.text.length === 1
    const called = behind === 'acronym' && kind(end) === 'given'
    if (i === to - 1 && own === 'role' && (afterName || initialed || called)) continue
    if (own === 'body' && afterName && i > from && lexicon.foreign.test(tokens[i]?.text ?? '')) continue
    // "Omer Bar Lev", "Margaret Court".
    if (own === 'body' && behind === 'given' && isSurname(i)) continue
    // "Park Sun-ae", "Long Zhang".
    if (own === 'body' && i === end && i < to - 1 && isSurname(i)) continue
    end = i + 1
    titled = own !== 'body' || titled
    if (own === 'honorific') {
      honoured = true
      honorific = lexicon.honorifics.get(tokens[i]?.lower ?? '')
    }
    if (own === 'body') honoured = false
  }
  // "H. E. the ambassador" is written "H E X Y" as well.
  if (isExcellency(tokens, end) && to - end > 3) return { end: end + 2, titled: true, honoured: true }
  return { end, titled, honoured, ...(honorific ? { honorific } : {}) }
}

const isExcellency = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === 'H' && tokens[at + 1]?.text === 'E'

/** Past full stops, nationalities and other words that belong to the title. */
function past(
  { tokens, kind, lexicon }: Run,
  end: number,
  from: number,
  to: number,
  opens: (at: number) => boolean,
): number {
  let start = end
  while (start < to && (kind(start) === 'particle' || tokens[start]?.text === '.')) start++
  while (start < to - 1 && (kind(start) === 'modifier' || kind(start) === 'people') && to - start > 2) start++
  if (start < to - 1 && kind(start) === 'modifier') start++
  if (start < to - 1 && kind(start) === 'acronym' && to - start > 2) start++
  // «Отставка Олега Петровича Чернова»: the word that opens the sentence stands before a full name.
  const cased = lexicon.articles.size === 0
  if (cased && to - start > 2 && kind(start) === 'word' && kind(start + 1) === 'given' && opens(start))
    start++
  // «Поражение Чернов признал»: a noun that only opens the sentence.
  if (cased && to - start > 1 && kind(start) === 'shaped' && opens(start)) start++
  if (
    kind(start) === 'place' &&
    to - start > 2 &&
    (kind(start + 1) === 'given' || roleOf(tokens, from, lexicon))
  )
    start++
  return start
}

/** "Minister of National Development X Y", "the Comandante X Y": what the office is called stands before the name. */
function offices({ tokens, kind, lexicon }: Run, from: number, first: number, to: number): number {
  let start = from
  while (to - start > 2 && ['common', 'shaped', 'modifier'].includes(kind(start) ?? '')) start++
  const before = tokens[first - 1]?.lower ?? ''
  if (!lexicon.articles.has(before) && !lexicon.of.has(before)) return start
  for (let i = start + 1; i < to - 1; i++) {
    if (kind(i) === 'given') return kind(start) === 'given' ? start : i
    if (kind(i) === 'particle' || kind(i) === 'initial') return start
  }
  return start
}

/**
 * «Мэр Приморска Айше Гюнер», «председатель Облдумы Игорь Чернов»: what an office is of stands bare before the name.
 * A known given name tells where that begins; else a declined word behind an office is no part of three.
 */
function complement({ tokens, kind, lexicon }: Run, from: number, first: number, to: number): number {
  const isOffice = from > first || lexicon.role(tokens[first - 1]?.lower ?? '') !== undefined
  const isOwn = (i: number) => kind(i) === 'given' || kind(i) === 'initial' || kind(i) === 'particle'
  if (to - from === 2 && isOffice && kind(from) === 'place' && kind(from + 1) === 'word') return from + 1
  if (isOwn(from) || to - from < 3) return from
  for (let i = from + 1; i < to - 1; i++) if (kind(i) === 'given') return i
  const rest = tokens.slice(from + 1, to)
  const isPlain = rest.length === 2 && !rest.some(token => lexicon.patronymic(token.lower))
  const declined = lexicon.ofEnding.test(tokens[from]?.lower ?? '')
  return isPlain && (kind(from) === 'place' || (isOffice && declined)) ? from + 1 : from
}

/** "Gilbert X ILO Director", "Jamal X Ambassador": a title behind a full name is no part of it. */
function endOf(
  { tokens, kind, lexicon }: Run,
  start: number,
  to: number,
  { titled, honoured }: Pick<Bounds, 'titled' | 'honoured'>,
): number {
  // «Сказал Ховард KPHO»: whom he told it, in letters of its own.
  for (let i = start + 1; i < to; i++) if (lexicon.foreign.test(tokens[i]?.text ?? '')) return i
  // "President Gelava Speech": a headline goes on behind the name.
  const second = tokens[start + 1]?.lower ?? ''
  const isSurname = lexicon.surnames.has(second) || lexicon.families.has(second)
  if (titled && kind(start) === 'word' && kind(start + 1) === 'common' && !isSurname) return start + 1
  if (kind(start) !== 'given' && !honoured) return to
  for (let i = start + (honoured ? 1 : 2); i < to; i++) {
    const own = kind(i)
    const ends = own === 'acronym' || own === 'modifier' || own === 'role'
    if (ends && kind(i - 1) !== 'particle' && !lexicon.surnames.has(tokens[i]?.lower ?? '')) return i
  }
  return to
}

/** "San Jorge del Sur", "Lake Victoria": a noun of places in front makes one of what follows. */
const isPlaceOpener = ({ tokens, kind, lexicon }: Run, at: number) => {
  const lower = tokens[at]?.lower ?? ''
  return (
    kind(at) === 'common' &&
    lexicon.placeNoun(lower) &&
    !lexicon.surnames.has(lower) &&
    (lexicon.saints.has(lower) || !(kind(at + 1) === 'given' && kind(at + 2) === 'word'))
  )
}

/** Does "minister of", "ambassador to" stand directly before? */
const roleOf = (tokens: readonly Token[], at: number, lexicon: PeopleLexicon) =>
  lexicon.of.has(tokens[at - 1]?.lower ?? '') && lexicon.role(tokens[at - 2]?.lower ?? '') !== undefined
