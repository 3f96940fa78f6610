// Finds the names of regions in a sentence: their own, their peoples', their capitals' and their parliaments', inflected as the language inflects them.
import type { VotesLexicon } from '../../languages/votes-lexicon.ts'
import type { LanguageId } from '../../model/language.ts'
import type { RegionId } from '../../model/region.ts'
import { chambers } from '../../regions/chambers.ts'
import { regionById, regions } from '../../regions/gazetteer.ts'
import type { Marks } from '../text/cues.ts'
import type { Token } from '../text/prose.ts'

export type PlaceName = {
  readonly region: RegionId
  readonly first: number
  readonly last: number
  readonly how: 'name' | 'demonym' | 'capital' | 'chamber'
  /** In its dictionary form: «Киев» where «Киеве» is printed. */
  readonly said: string
}

type Entry = {
  readonly region: RegionId
  readonly how: PlaceName['how']
  readonly said: string
  readonly words: readonly ReadonlySet<string>[]
}

/** "Georgia's Foreign Ministry", «Министерство иностранных дел Украины»: where a government sits that speaks of a vote. */
export function isGovernments(tokens: readonly Token[], marks: Marks, place: PlaceName): boolean {
  const isBody = (at: number) => {
    const kinds = marks.at(at).map(({ kind }) => kind)
    // "the election for the parliament of Sevastopol": what is voted for says nothing.
    return (
      kinds.includes('government') && kinds.includes('organ') && !marks.findLast(at - VOTED, at - 1, 'vote')
    )
  }
  for (let at = place.first - 1; at >= place.first - GOVERNMENT; at--) {
    if (tokens[at]?.kind !== 'word') break
    if (isBody(at)) return true
  }
  const behind = tokens[place.last + 1]?.lower === "'s" ? place.last + 2 : place.last + 1
  for (let at = behind; at < behind + 2; at++) {
    if (place.how === 'capital' || tokens[at]?.kind !== 'word') break
    if (isBody(at)) return true
  }
  return false
}

/** Words from a vote to what is voted for. */
const VOTED = 3
/** Words from a ministry to its country. */
const GOVERNMENT = 4

export type PlaceFinder = (tokens: readonly Token[]) => PlaceName[]

/** "Moscow" is Russia before it is a city with votes of its own. */
const weigh = ({ region, how }: Entry) =>
  how === 'name' && regionById(region)?.kind === 'part' ? 0.5 : rank[how]

/** How much a region's name weighs where two regions share one: the longer name wins, then this. */
const rank: Record<PlaceName['how'], number> = { name: 3, demonym: 2, capital: 1, chamber: 1 }

export function placeFinderOf(language: LanguageId, lexicon: VotesLexicon): PlaceFinder {
  const byFirst = new Map<string, Entry[]>()
  const bySkeleton = new Map<string, Entry[]>()
  const add = (region: RegionId, how: PlaceName['how'], printed: string) => {
    const words = printed
      .toLowerCase()
      .normalize('NFC')
      .replace(/[’ʼʻ‘]/g, "'")
      .split(/\s+/)
      .map(word => forms(word, lexicon))
    const first = words[0]
    if (!first) return
    const entry = { region, how, said: printed, words }
    if (words.length === 1 && printed.length >= LONG && how === 'name')
      bySkeleton.set(skeleton(printed.toLowerCase(), lexicon), [entry])
    for (const form of first) byFirst.set(form, [...(byFirst.get(form) ?? []), entry])
  }
  for (const region of regions) {
    for (const { name, language: of } of region.names)
      if (of === language) for (const printed of shortened(name)) add(region.id, 'name', printed)
    for (const demonym of region.demonyms[language] ?? []) add(region.id, 'demonym', demonym)
    for (const { name, language: of } of region.capital ?? [])
      if (of === language) add(region.id, 'capital', name)
    for (const chamber of chambers[region.id]?.[language] ?? []) add(region.id, 'chamber', chamber)
  }
  return tokens => {
    const found: PlaceName[] = []
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]
      if (token?.kind !== 'word') continue
      const entries =
        byFirst.get(token.lower) ??
        (token.capital ? bySkeleton.get(skeleton(token.lower, lexicon)) : undefined)
      if (!entries) continue
      const fitting = entries
        .filter(({ words }) =>
          words.every(
            (word, at) => (at === 0 && words.length === 1) || word.has(tokens[i + at]?.lower ?? ''),
          ),
        )
        .filter(({ how, words, said }) => {
          // "the north of Cyprus": the last word of a name has its capital, where the first has none.
          const capital =
            token.capital || (words.length > 1 && tokens[i + words.length - 1]?.capital === true)
          // «кнессет»: what our own list writes small is printed so.
          return capital || (how === 'demonym' ? !lexicon.demonymsCapital : !/\p{Lu}/u.test(said))
        })
        .sort((a, b) => b.words.length - a.words.length || weigh(b) - weigh(a))
      const best = fitting[0]
      if (!best) continue
      const last = i + best.words.length - 1
      found.push({ region: best.region, first: i, last, how: best.how, said: best.said })
      i = last
    }
    return found
  }
}

/** "St. Kitts and Nevis" is printed as "St Kitts" too, and "Antigua and Barbuda" as "Antigua". */
function shortened(name: string): readonly string[] {
  const [half, other] = name.split(' and ')
  const isHalf =
    other !== undefined && half !== undefined && /^(?!North$|East$|South$|West$)\p{Lu}\S+$/u.test(half)
  const names = isHalf ? [name, half] : [name]
  const saint = /^Saint (.+)$/.exec(name)?.[1]
  // A full stop is a word of its own in the text.
  const saints = saint === undefined ? [] : [saint, saint.split(' and ')[0] ?? saint]
  return [...names, ...saints.flatMap(one => [`St ${one}`, `St . ${one}`])]
}

/** Long names are also found by their consonants, for spellings that no list has: "Transdnestr" for "Transdniester". */
const LONG = 9
const skeleton = (lower: string, { vowels }: VotesLexicon) =>
  lower.length < LONG ? lower : lower.replace(vowels, '')

/** Every form that a word of a name may take: by the longest ending of the lexicon that fits it. */
function forms(word: string, { inflections }: VotesLexicon): ReadonlySet<string> {
  const rule = [...inflections]
    .filter(([ending]) => word.endsWith(ending))
    .sort(([a], [b]) => b.length - a.length)[0]
  const stem = rule ? word.slice(0, word.length - rule[0].length) : word
  const found = new Set([word, ...(rule?.[1].map(form => stem + form) ?? [])])
  for (const form of [...found]) if (form.includes('ё')) found.add(form.replaceAll('ё', 'е'))
  return found
}
