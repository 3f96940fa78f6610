// Every country, from the package `world-countries`, with what the languages of Node's own ICU call it.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { LanguageId } from '../model/language.ts'
import type { Region, RegionId, RegionName } from '../model/region.ts'
import { disputed } from './disputed.ts'
import { english } from './english.ts'
import { fold } from './fold.ts'
import { once } from './once.ts'
import { russian } from './russian.ts'

/** What we read of a country of the package; flags, borders and currencies are left behind. */
type Row = {
  readonly cca2: string
  readonly independent: boolean | null
  readonly name: {
    readonly common: string
    readonly official: string
    readonly native: Readonly<Record<string, { readonly common: string; readonly official: string }>>
  }
  readonly capital: readonly string[]
  readonly altSpellings: readonly string[]
  readonly demonyms?: { readonly eng?: { readonly m: string; readonly f: string } }
}

/** Not independent in the package, and holding votes of their own as countries in ours. */
const alsoCountries = ['XK', 'TW', 'PS', 'GL']

/** Ids that are not the kebab case of the package's English name. */
const otherIds: Readonly<Record<string, RegionId>> = { TR: 'turkey' }

/** Alternative spellings of the package that are other words, not names of the country. */
const notNames = new Set([
  'Island',
  'Lao',
  'Mexicanos',
  'Portuguesa',
  'Prathet',
  'Saudi',
  'Thai',
  'Togolese',
  'the Abode of Peace',
])

/** Languages that people in and around disputed places ask in, and those of the large papers. */
const languages: readonly LanguageId[] = [
  ...['uk', 'be', 'ka', 'hy', 'az', 'ky', 'kk', 'uz', 'tg', 'tk', 'tr', 'ro', 'el', 'sr', 'bs', 'sq'],
  ...['de', 'fr', 'es', 'it', 'pl', 'ar', 'fa', 'he', 'zh'],
]

const display = once(
  () => new Map(languages.map(id => [id, new Intl.DisplayNames(id, { type: 'region', fallback: 'none' })])),
)

export function countries(): readonly Region[] {
  const path = createRequire(import.meta.url).resolve('world-countries/dist/countries-unescaped.json')
  const rows: readonly Row[] = JSON.parse(readFileSync(path, 'utf8'))
  return rows.filter(row => row.independent || alsoCountries.includes(row.cca2)).map(country)
}

function country({ cca2, name, capital, altSpellings, demonyms }: Row): Region {
  const id = otherIds[cca2] ?? fold(name.common).replaceAll(' ', '-')
  const inRussian = russian[id]
  const inEnglish = english[id]
  const adjectives = [demonyms?.eng?.m ?? '', demonyms?.eng?.f ?? ''].flatMap(word => word.split(/, | or /))
  // "Greenlanders", "Icelanders"
  const people = name.common.endsWith('land') ? [`${name.common}er`] : []
  const names = once(() =>
    unique([
      ...said('en', [...(inEnglish?.names ?? []), name.common, name.official]),
      ...said('ru', inRussian?.names ?? []),
      ...Object.entries(name.native).flatMap(([code, own]) =>
        said(languageOf(code), [own.common, own.official]),
      ),
      ...[...display()].flatMap(([language, names]) => said(language, [names.of(cca2) ?? ''])),
      ...said(
        'und',
        altSpellings.filter(spelling => spelling.length > 2 && !notNames.has(spelling)),
      ),
    ]),
  )
  return {
    id,
    kind: 'country',
    // Made when first read: the first question to ICU costs some 20 ms, and a start needs none.
    get names() {
      return names()
    },
    demonyms: {
      en: [...new Set([...(inEnglish?.demonyms ?? []), ...adjectives, ...people])].filter(
        word => word !== '',
      ),
      ru: [...(inRussian?.adjectives ?? []), ...(inRussian?.people ?? [])],
    },
    capital: [
      ...said('en', [...(inEnglish?.capital ?? []), ...capital]),
      ...said('ru', inRussian?.capital ?? []),
    ],
    ...disputed[id],
  }
}

const said = (language: LanguageId, words: readonly string[]): readonly RegionName[] =>
  words.filter(name => name !== '').map(name => ({ name, language, view: 'common' }))

/** ISO 639-3 of the package to the two letters that everybody else uses: `kir` → `ky`. */
const languageOf = (code: string): LanguageId => Intl.getCanonicalLocales(code)[0] ?? code

function unique(names: readonly RegionName[]): readonly RegionName[] {
  const seen = new Map(names.map(name => [`${name.language}:${name.name}`, name]))
  return [...seen.values()]
}
