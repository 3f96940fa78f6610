// Names of places and peoples that the gazetteer knows, as single words and as phrases, in one language.
import type { LanguageId } from '../../model/language.ts'
import { regions } from '../../regions/gazetteer.ts'

export type KnownPlaces = {
  /** Lower-case names of one word, of regions and their capitals. */
  readonly words: ReadonlySet<string>
  /** Lower-case names of several words: "south ossetia". */
  readonly phrases: ReadonlySet<string>
  /** Lower-case words that begin or continue such a phrase. */
  readonly parts: ReadonlySet<string>
  /** Lower-case adjectives and names of inhabitants. */
  readonly peoples: ReadonlySet<string>
}

const known = new Map<LanguageId, KnownPlaces>()

export function knownPlaces(language: LanguageId): KnownPlaces {
  const standing = known.get(language)
  if (standing) return standing
  const names = regions
    .flatMap(region => [...region.names, ...(region.capital ?? [])])
    .filter(name => name.language === language || name.language === 'en')
    .map(name => name.name.toLowerCase())
  const peoples = regions
    .flatMap(region => region.demonyms[language] ?? [])
    .map(demonym => demonym.toLowerCase())
  const phrases = [...names, ...peoples].filter(name => /[\s-]/.test(name))
  // "Trinidad and Tobago": each of them is a place.
  const halves = names.flatMap(name => (name.includes(' and ') ? name.split(' and ') : []))
  const made: KnownPlaces = {
    words: new Set([...names, ...halves].filter(name => !/\s/.test(name))),
    phrases: new Set(phrases),
    parts: new Set(phrases.flatMap(name => name.split(/\s+/)).filter(word => word.length > 3)),
    peoples: new Set(peoples),
  }
  known.set(language, made)
  return made
}
