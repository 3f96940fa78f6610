// A region is a place that holds votes: a country, or a part of one, recognised or not.
import type { LanguageId } from './language.ts'
import type { PartialDate } from './time.ts'

/** English short name in kebab case: `abkhazia`, `south-ossetia`, `kyrgyzstan`. */
export type RegionId = string

/** `de-facto`: as those who run the place say; `de-jure`: as the state that claims it says; `common`: as the language says. */
export type PointOfView = 'common' | 'de-facto' | 'de-jure'
/** A chat's choice; `both` shows de jure and de facto beside each other, `as-printed` the source's own. */
export type NamingPolicy = 'both' | 'de-facto' | 'de-jure' | 'as-printed'

export type RegionName = {
  readonly name: string
  readonly language: LanguageId
  readonly view: PointOfView
}

type Recognition = {
  readonly by: RegionId
  readonly from?: PartialDate
  readonly to?: PartialDate
}

export type Region = {
  readonly id: RegionId
  readonly kind: 'country' | 'contested' | 'part'
  /** The best name first in each language; any further ones are understood, not said. */
  readonly names: readonly RegionName[]
  /** Adjectives and names of inhabitants, by language: "Abkhaz", "Abkhazian", «абхазский», «абхаз». */
  readonly demonyms: Readonly<Record<LanguageId, readonly string[]>>
  readonly capital?: readonly RegionName[]
  /** The state that claims the place, or that it is a part of. */
  readonly parent?: RegionId
  /** The state that backs those who run it. */
  readonly patron?: RegionId
  /** Who runs it today, in a few words per language: "its own de facto authorities". */
  readonly control?: Readonly<Record<LanguageId, string>>
  readonly recognisedBy?: readonly Recognition[]
  /** One sentence on its status, per language. */
  readonly status?: Readonly<Record<LanguageId, string>>
  /** Public pages that state the above. */
  readonly sources?: readonly string[]
}
