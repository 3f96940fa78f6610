// The names in a line: people as the article knows them, and every other capital that may be a party or a body.
import type { Endings } from '../languages/votes-lexicon.ts'
import type { LanguageId } from '../model/language.ts'
import {
  closedAt,
  closing,
  nominativeOf,
  opening,
  quotedTitles,
  reachOf,
  titlesIn,
} from './bodies/party-names.ts'
import { peopleLexicon } from './lexicons.ts'
import type { NameAt } from './line.ts'
import type { PlaceName } from './places/place-names.ts'
import type { PersonRead } from './reading.ts'
import type { CueKind, Marks } from './text/cues.ts'
import type { Prose, Token } from './text/prose.ts'
import type { VotesReader } from './votes/votes-reader.ts'

/** The one person of the article whose surname an inflected word is, where nobody took it for a name. */
type Bearer = (printed: string) => number | undefined

/** What an article knows of the names in it before its lines are read. */
export type Known = {
  readonly bearer: Bearer
  /** Words that stand with a capital inside a sentence; undefined where nobody looked. */
  readonly heard: ReadonlySet<string> | undefined
  /** Names between quotation marks that the article prints in the nominative. */
  readonly titles: readonly (readonly string[])[]
}
export const nobody: Known = { bearer: () => undefined, heard: undefined, titles: [] }

export const knownIn = (prose: Prose, people: readonly PersonRead[], reader: VotesReader): Known => ({
  titles: titlesIn(prose, reader.lexicon.parties),
  bearer: bearersOf(people, prose.language),
  heard: new Set(
    prose.sentences.flatMap(({ tokens }) =>
      tokens
        .filter(({ kind, capital }, at) => at > 0 && kind === 'word' && capital)
        .map(({ lower }) => lower),
    ),
  ),
})

function bearersOf(people: readonly PersonRead[], language: LanguageId): Bearer {
  const bearers = new Map<string, number | undefined>()
  for (const [index, { name }] of people.entries()) {
    const surname = name.split(' ').at(-1) ?? name
    bearers.set(surname, bearers.has(surname) ? undefined : index)
  }
  const lexicon = peopleLexicon(language)
  return printed => {
    for (const { lemma } of lexicon?.forms(printed, 'surname') ?? []) {
      const index = bearers.get(lemma)
      if (index !== undefined) return index
    }
    return undefined
  }
}

/** Cues that are small words and never begin a name. */
const small: ReadonlySet<CueKind> = new Set([
  'third-person',
  'according',
  'of',
  'because',
  'negation',
  'for',
  'insertion',
  'reason',
  'down-from',
  'these-two',
  'each',
  'earlier',
  'hypothetical',
])

const folk = /^(?:people|worker|citizen|women|farmer|pensioner|nation|soldier)$/
const connectors = new Set(
  'of for at to the will de la del di da do dos des du el per en und der von bin y за - &'.split(' '),
)

export function namesIn(
  tokens: readonly Token[],
  marks: Marks,
  places: readonly PlaceName[],
  mentions: readonly {
    readonly span: readonly [number, number]
    readonly index: number
    readonly name: string
  }[],
  dates: ReadonlySet<number>,
  { openers, lexicon }: VotesReader,
  { bearer, heard, titles }: Known,
): NameAt[] {
  const found: NameAt[] = []
  const taken = new Set<number>()
  const quoted = lexicon.partiesQuoted ? quotedTitles(tokens) : []
  let from = 0
  for (const { span, index, name } of mentions) {
    while (from < tokens.length && (tokens[from]?.end ?? 0) <= span[0]) from++
    let last = from
    while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? 0) < span[1]) last++
    if (from >= tokens.length || taken.has(from)) continue
    // «Еш Атид»: what stands between quotation marks is a party's name and no person's.
    if (quoted.some(title => from >= title[0] && last <= title[1])) continue
    // "Nuka Ataqa (NA)": letters in brackets that spell the name are a party's.
    if (isLettered(tokens, last)) continue
    for (let at = from; at <= last; at++) taken.add(at)
    const { possessive, oblique } = governed(tokens, marks, from, last)
    const own = lexicon.endings && isNominative(tokens, from, last, name, lexicon.endings)
    found.push({ first: from, last, text: name, person: index, possessive, oblique: oblique && !own })
  }
  const placed = new Set(
    places.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  )
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || !token.capital || taken.has(i) || dates.has(i)) continue
    if (marks.at(i).some(({ kind }) => kind === 'leading')) continue
    if (token.lower === 'no' && tokens[i + 1]?.text === '.') continue
    // "ACCRA, Dec 10 (Agencies) -"
    if (
      i <= 6 &&
      tokens[i - 1]?.text === '(' &&
      tokens[i + 1]?.text === ')' &&
      /^[-–—]$/.test(tokens[i + 2]?.text ?? '')
    )
      continue
    let last = i
    for (let at = i + 1; at < tokens.length; at++) {
      const here = tokens[at]
      if (!here || taken.has(at) || dates.has(at)) break
      // «Никола Пашиняна ЦИК»: letters of a body begin a name of their own.
      if (
        isLetters(here) &&
        !isLetters(tokens[at - 1]) &&
        lexicon.casesTell &&
        marks.find(at, at, 'authority')
      )
        break
      if (here.kind === 'word' && here.capital) last = at
      // "In Tbilisi the Union took …": only behind another connector does an article go on with a name.
      else if (isConnector(tokens, at) && tokens[at + 1]?.kind === 'word') continue
      // "Party of Action and Solidarity", "Justice and Welfare Party"
      else if (isJoined(tokens, marks, i, at)) continue
      // «ХДС/ХСС»
      else if (here.text === '/' && isLetters(tokens[at - 1]) && isLetters(tokens[at + 1])) continue
      // "People's Party"
      else if (here.lower === "'s" && folk.test(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.capital)
        continue
      else break
    }
    // «Новый путь»: all that stands between the marks.
    if (lexicon.partiesQuoted && opening.has(tokens[i - 1]?.text ?? ''))
      last = Math.max(last, closedAt(tokens, i) ?? last)
    else if (lexicon.parties) last = Math.max(last, reachOf(tokens, i, taken, placed, lexicon.parties))
    // A connector that leads to no further capital is no part of the name: `last` never moved onto it.
    const length = last - i + 1
    const sentenceFirst =
      tokens.slice(Math.max(0, i - 4), i).every(({ kind }) => kind !== 'word') ||
      isBehindDateline(tokens, i) ||
      tokens[i - 1]?.text === '"' ||
      tokens[i - 1]?.text === '“' ||
      tokens[i - 1]?.text === ':'
    // "Support for the Union stood at 31 percent"
    if (
      sentenceFirst &&
      tokens[i + 1]?.lower === 'for' &&
      marks.find(i, i, 'yes', 'backs', 'ballots', 'share')
    )
      continue
    // "38 MPs": no name.
    if (length === 1 && tokens[i - 1]?.kind === 'number' && marks.find(i, i, 'seats')) continue
    // "Counting the first round it has five": a verb.
    if (
      sentenceFirst &&
      length === 1 &&
      /ing$/.test(token.lower) &&
      determiners.has(tokens[i + 1]?.lower ?? '')
    )
      continue
    if (
      sentenceFirst &&
      (openers.has(token.lower) ||
        (length === 1 ? marks.at(i).length > 0 : marks.at(i).some(({ kind }) => small.has(kind))))
    )
      continue
    // "Ion Rusu of ABC 18,200": a person, and the letters of the party.
    if (isOfLetters(tokens, i, last) && tokens[last + 1]?.kind === 'number') last -= 2
    if (length === 1 && placed.has(i) && !isTitled(tokens, i, i)) {
      i = last
      continue
    }
    // «Немногим меньше …»: a word that only its place in the sentence makes a capital is no name.
    const bare = i === 0 && length === 1 && lexicon.partiesQuoted && !token.quoted && !isLetters(token)
    if (bare && heard && !heard.has(token.lower) && !marks.find(1, 2, 'gets', 'wins')) continue
    const meant = length === 1 ? bearer(token.text) : undefined
    if (meant !== undefined) {
      found.push({
        first: i,
        last,
        text: token.text,
        person: meant,
        ...governed(tokens, marks, i, last),
      })
      continue
    }
    found.push({
      first: i,
      last,
      text: lexicon.parties
        ? nominativeOf(tokens, i, last, lexicon.parties, titles).replace(' / ', '/')
        : tokens
            .slice(i, last + 1)
            .map(({ text }) => text)
            .join(' ')
            .replace(/ 's\b/g, "'s"),
      ...governed(tokens, marks, i, last),
    })
    i = last
  }
  return found.sort((a, b) => a.first - b.first)
}

/** "HARGEISA -- Opposition party X": the sentence begins behind the place. */
const isBehindDateline = (tokens: readonly Token[], at: number): boolean =>
  at <= DATELINE + 1 &&
  isDash(tokens[at - 1]) &&
  tokens.slice(0, at - 1).every(token => isLetters(token) || isDash(token) || token.text === ',')
const isDash = (token: Token | undefined) => /^[-–—]$/.test(token?.text ?? '')

/** A dateline without a day is no longer than so many words. */
const DATELINE = 3

const isConnector = (tokens: readonly Token[], at: number) => {
  const lower = tokens[at]?.lower ?? ''
  // "TBILISI - Georgians have voted": the dash behind a dateline.
  if (lower === '-' && at <= DATELINE && isLetters(tokens[at - 1])) return false
  return connectors.has(lower) && (lower !== 'the' || connectors.has(tokens[at - 1]?.lower ?? ''))
}

/** Is "and" inside a party's name: behind "Party of …" or before "… Party"? */
function isJoined(tokens: readonly Token[], marks: Marks, first: number, at: number): boolean {
  const next = tokens[at + 1]
  const then = tokens[at + 2]
  // "Organization for Security and Co-operation in Europe" is a body of its own.
  if (!marks.find(at, at, 'and') || !next?.capital || next.kind !== 'word' || then?.lower === 'in')
    return false
  const of = tokens
    .slice(first + 1, at)
    .some(
      ({ lower }, index) =>
        (lower === 'of' || lower === 'for') &&
        marks.find(first + index, first + index, 'organ') !== undefined,
    )
  // Letters in brackets tell that both words are of one name: "Justice and Welfare Party (UCID)".
  const lettered = tokens[at + 3]?.text === '(' && at === first + 1
  return of || (then?.capital === true && lettered && marks.find(at + 2, at + 2, 'organ') !== undefined)
}

const isOfLetters = (tokens: readonly Token[], first: number, last: number): boolean =>
  last - first === 3 && tokens[last - 1]?.lower === 'of' && isLetters(tokens[last])

/** Do letters in brackets behind a name begin its words? */
function isLettered(tokens: readonly Token[], last: number): boolean {
  const letters =
    tokens[last + 1]?.text === '(' && tokens[last + 3]?.text === ')' ? tokens[last + 2] : undefined
  if (!letters || !isLetters(letters)) return false
  const words = tokens.slice(last + 1 - letters.text.length, last + 1)
  return words.map(({ text }) => text[0]).join('') === letters.text
}

const isLetters = (token: Token | undefined) => /^\p{Lu}{2,}$/u.test(token?.text ?? '')

const determiners = new Set(['the', 'a', 'an', 'another', 'his', 'her', 'its', 'their'])

/** A preposition this many words before a name, with nothing but titles between, makes it part of something else. */
const TITLE = 6

function governed(
  tokens: readonly Token[],
  marks: Marks,
  first: number,
  last: number,
): Pick<NameAt, 'possessive' | 'oblique'> {
  const possessive =
    tokens[last + 1]?.lower === "'s" ||
    (tokens[last + 1]?.text === '’' && tokens[last]?.text.endsWith('s') === true)
  let oblique = false
  for (let at = first - 1; at >= 0 && at >= first - TITLE; at--) {
    const token = tokens[at]
    if (token?.kind !== 'word') break
    if (marks.find(at, at, 'of')) {
      oblique = true
      break
    }
    if (marks.find(at, at, 'gets', 'given', 'says', 'for', 'against', 'versus', 'insertion')) break
    // "In Tirana his colleague X won": what stands before the words that begin a phrase governs another.
    if (determiners.has(token.lower) && !marks.find(at - 1, at - 1, 'of', 'and')) break
  }
  return { possessive, oblique }
}

/** «Депутат от ЛДПР Сергей Фургал победил»: in its dictionary form a full name is governed by nothing before it. */
const isNominative = (
  tokens: readonly Token[],
  first: number,
  last: number,
  name: string,
  { givenName }: Endings,
): boolean =>
  last > first &&
  givenName.test(name.split(' ')[0] ?? '') &&
  tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ') === name

/** «Кыргызстан» alone between quotation marks is a party and no country. */
const isTitled = (tokens: readonly Token[], first: number, last: number): boolean =>
  opening.has(tokens[first - 1]?.text ?? '') && closing.has(tokens[last + 1]?.text ?? '')
