// A question in plain words, as people ask each other: which command it means, and what it asks about.

import { askedWords } from './languages/asked.ts'
import { placeForms } from './languages/ru/place-forms.ts'
import type { Region } from './model/region.ts'
import { regions } from './regions/gazetteer.ts'

/** The command that a question is for; `about` is the name it asks after, where the question says which words are one. */
export type PlainQuestion = { readonly command: string; readonly about?: string }

/** "who won in abkhazia?", «кто победил в Кыргызстане?»; undefined where it is no question that we know. */
export function questionIn(asked: string): PlainQuestion | undefined {
  const plain = asked.replace(/[\s?!.…]+$/u, '')
  for (const { pattern, command } of askedWords.flatMap(({ questions }) => questions)) {
    const about = pattern.exec(plain)
    if (about) return { command, ...(about.groups?.about !== undefined && { about: about.groups.about }) }
  }
  return undefined
}

/** Every place that the words name, in their order; the longest name wins where one lies in another. */
export function regionsIn(words: readonly string[]): readonly Region[] {
  const found = new Set<Region>()
  for (let at = 0; at < words.length; at += 1) {
    const [named] = regionsAt(words.slice(at))
    if (!named || isCommonWord(words[at] ?? '', named.length)) continue
    found.add(named.region)
    at += named.length - 1
  }
  return [...found]
}

/** "us", «того»: a short word that is also a country is one only with a capital. */
const isCommonWord = (word: string, length: number) =>
  length === 1 && word.length <= 4 && word === word.toLowerCase()

/** The places whose names the words begin with, in any case of the language; the longest name first. */
export function regionsAt(words: readonly string[]): readonly { region: Region; length: number }[] {
  const lower = words.map(word => word.toLowerCase().replaceAll('ё', 'е'))
  return (namesByFirst().get(lower[0] ?? '') ?? [])
    .filter(({ forms }) => forms.every((form, place) => form.has(lower[place] ?? '')))
    .map(({ region, forms }) => ({ region, length: forms.length }))
    .sort((a, b) => b.length - a.length)
}

type Named = { readonly region: Region; readonly forms: readonly ReadonlySet<string>[] }
let known: ReadonlyMap<string, readonly Named[]> | undefined

/** Every name of every region by the forms of its first word; made at the first question. */
function namesByFirst(): ReadonlyMap<string, readonly Named[]> {
  if (known) return known
  const names = new Map<string, Named[]>()
  for (const region of regions)
    for (const { name, language } of [...region.names, { name: region.id, language: 'en' }]) {
      const forms =
        language === 'ru'
          ? placeForms(name)
          : name
              .toLowerCase()
              .split(/\s+/)
              .map(word => new Set([word]))
      for (const first of forms[0] ?? []) names.set(first, [...(names.get(first) ?? []), { region, forms }])
    }
  known = names
  return names
}
