// The gazetteer: every region by id and by any of its names, and what we call it under a naming policy.
import anyAscii from 'any-ascii'
import { distance } from 'fastest-levenshtein'
import type { LanguageId } from '../model/language.ts'
import type { NamingPolicy, PointOfView, Region, RegionId, RegionName } from '../model/region.ts'
import { countries } from './countries.ts'
import { fold, foldBare } from './fold.ts'
import { once } from './once.ts'
import { places } from './places.ts'

/** Countries first, then the contested and sub-national ones. */
export const regions: readonly Region[] = [...countries(), ...places]

const byId = new Map(regions.map(region => [region.id, region]))

export function regionById(id: RegionId): Region | undefined {
  return byId.get(id)
}

/** What a typed name may stand for. `several` and `unknown` are for the asker to settle: nothing is guessed. */
export type Found =
  | { readonly kind: 'found'; readonly region: Region }
  | { readonly kind: 'several'; readonly regions: readonly Region[] }
  | { readonly kind: 'unknown'; readonly nearest: readonly Region[] }

/** Choices offered where a name is not known. */
const NEAREST = 5

type Entry = {
  readonly folded: string
  readonly ascii: string
  readonly name: RegionName
  readonly region: Region
}
/** Ids that print knows as given names first: "Vladimir" alone is somebody, "Vladimir Oblast" a place. */
const givenNames: ReadonlySet<RegionId> = new Set(['vladimir'])

/** Every name of every region, folded once, at the first question. */
const entries = once((): readonly Entry[] =>
  regions.flatMap(region =>
    [
      ...region.names,
      ...(givenNames.has(region.id) ? [] : [{ name: region.id, language: 'en', view: 'common' } as const]),
    ].map(name => ({
      folded: fold(name.name),
      ascii: fold(anyAscii(name.name)),
      name,
      region,
    })),
  ),
)

const byName = once((): ReadonlyMap<string, ReadonlySet<Region>> => {
  const found = new Map<string, Set<Region>>()
  for (const { folded, name, region } of entries()) {
    for (const key of [folded, foldBare(name.name)]) {
      const standing = found.get(key)
      if (standing) standing.add(region)
      else found.set(key, new Set([region]))
    }
  }
  return found
})

/** Any name in any language or script, or an id. Case, accents, apostrophes and "the republic of" do not matter. */
export function findRegion(typed: string): Found {
  const exact = byId.get(typed.trim().toLowerCase())
  if (exact && !(givenNames.has(exact.id) && typed !== exact.id)) return { kind: 'found', region: exact }
  for (const key of [fold(typed), foldBare(typed)]) {
    const [first, ...others] = byName().get(key) ?? []
    if (first && others.length === 0) return { kind: 'found', region: first }
    if (first) return { kind: 'several', regions: [first, ...others] }
  }
  return {
    kind: 'unknown',
    // Only looked for where somebody wants it: most runs of words that are tried name no region, and nobody asks what they are near.
    get nearest() {
      return nearest(typed)
    },
  }
}

/** What hints at a region without naming it: its capital and its inhabitants' names. Folded once, at the first miss. */
const hints = once((): readonly { readonly folded: string; readonly region: Region }[] =>
  regions.flatMap(region =>
    [...(region.capital ?? []).map(({ name }) => name), ...Object.values(region.demonyms).flat()].map(
      hint => ({ folded: fold(hint), region }),
    ),
  ),
)

/** Regions whose names, capitals or inhabitants' names come closest to what was typed; best first. */
function nearest(typed: string): readonly Region[] {
  const folded = foldBare(typed)
  if (folded === '') return []
  const ascii = fold(anyAscii(typed))
  const scores = new Map<Region, number>()
  const note = (region: Region, score: number) => {
    if (score < (scores.get(region) ?? Number.POSITIVE_INFINITY)) scores.set(region, score)
  }
  for (const entry of entries()) {
    if (begins(entry.folded, folded)) note(entry.region, 0.2)
    note(entry.region, Math.min(apart(entry.folded, folded), apart(entry.ascii, ascii)))
  }
  for (const hint of hints()) note(hint.region, 0.1 + apart(hint.folded, folded))
  return [...scores]
    .filter(([, score]) => score <= TOO_FAR)
    .sort(([, a], [, b]) => a - b)
    .slice(0, NEAREST)
    .map(([region]) => region)
}

/** Share of letters that may differ before two names have nothing to do with each other. */
const TOO_FAR = 1 / 3

/** Edits between two names as a share of the longer one: 0 is the same, 1 is another word. */
function apart(a: string, b: string): number {
  const length = Math.max(a.length, b.length)
  return length === 0 || Math.abs(a.length - b.length) / length > TOO_FAR ? 1 : distance(a, b) / length
}

/** Does the name, or a word of it, begin like this? Too short a start fits half the world. */
function begins(name: string, start: string): boolean {
  return start.length >= 3 && (name.startsWith(start) || name.includes(` ${start}`))
}

export type Completion = { readonly region: Region; readonly name: string }

/** Regions with a name that begins like this: names in the asker's language first, then in their script, then any. */
export function completeRegion(typed: string, language: LanguageId, limit: number): readonly Completion[] {
  const start = fold(typed)
  const script = scriptOf(typed)
  const best = new Map<Region, { name: string; rank: number }>()
  for (const { folded, name, region } of entries()) {
    const where = folded.startsWith(start) ? 0 : folded.includes(` ${start}`) ? 1 : undefined
    if (where === undefined || name.name === region.id) continue
    const strange = name.language === language ? 0 : scriptOf(name.name) === script ? 1 : 2
    const rank = where + 2 * strange
    const standing = best.get(region)
    if (!standing || rank < standing.rank) best.set(region, { name: name.name, rank })
  }
  return (
    [...best]
      .sort(([, a], [, b]) => a.rank - b.rank || a.name.localeCompare(b.name, language))
      .slice(0, limit)
      // "Ossetia" names two places: each is offered under a name of its own.
      .map(([region, { name }]) => {
        const shared = (byName().get(fold(name))?.size ?? 0) > 1
        return { region, name: shared ? nameOf(region, 'as-printed', language) : name }
      })
  )
}

const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Georgian}/u, /\p{Script=Armenian}/u]
const scriptOf = (text: string): number => scripts.findIndex(script => script.test(text))

/** The region's name in a language. `as-printed` is the language's common name: only an article prints. */
export function nameOf(region: Region, policy: NamingPolicy, language: LanguageId): string {
  return called(region.names, policy, language) ?? region.id
}

/** "Sokhumi/Sukhumi" under `both`; undefined where a place has no capital. */
export function capitalOf(region: Region, policy: NamingPolicy, language: LanguageId): string | undefined {
  return called(region.capital ?? [], policy, language)
}

function called(
  names: readonly RegionName[],
  policy: NamingPolicy,
  language: LanguageId,
): string | undefined {
  if (policy === 'as-printed') return seenFrom(names, 'common', language)
  if (policy !== 'both') return seenFrom(names, policy, language)
  const both = [seenFrom(names, 'de-jure', language), seenFrom(names, 'de-facto', language)]
  return [...new Set(both.filter(name => name !== undefined))].join('/') || undefined
}

/** A view without words of its own says what the language says; a language without words says it in English. */
function seenFrom(names: readonly RegionName[], view: PointOfView, language: LanguageId): string | undefined {
  const pick = (inLanguage: LanguageId, as: PointOfView) =>
    names.find(name => name.language === inLanguage && name.view === as)?.name
  return (
    pick(language, view) ??
    pick(language, 'common') ??
    pick('en', view) ??
    pick('en', 'common') ??
    names[0]?.name
  )
}
