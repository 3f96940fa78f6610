// A publisher is who speaks through a feed; its passport says whose it is.
import type { PublisherId } from './article.ts'
import type { LanguageId } from './language.ts'
import type { RegionId } from './region.ts'

/** Where a publisher stands when a place is contested: whose institutions it lives under or is paid by. */
export type Camp =
  | 'de-facto'
  | 'parent-state'
  | 'patron-state'
  | 'opposition'
  | 'independent'
  | 'western-public'
  | 'agency'
  | 'unknown'

/** A statement of a passport and the public page that makes it. */
export type Stated = { readonly says: string; readonly seen: string }

type Passport = {
  readonly owner?: Stated
  readonly funding?: Stated
  /** Legal status where known: "declared a foreign agent in Russia, 2020". */
  readonly status?: readonly Stated[]
}

export type FeedAddress = {
  readonly url: string
  readonly language: LanguageId
  /** Tags for every article of this feed; usually empty for a general feed. */
  readonly regions?: readonly RegionId[]
  /** The public page or catalogue that lists the address. */
  readonly seen: string
}

export type Publisher = {
  readonly id: PublisherId
  readonly name: string
  readonly home: string
  readonly country: RegionId
  readonly languages: readonly LanguageId[]
  readonly camp: Camp
  readonly regions: readonly RegionId[]
  readonly passport: Passport
  readonly feeds: readonly FeedAddress[]
}

/** The id of a publisher that only its name is known of: "RFE/RL" → `rfe-rl`. */
export function publisherIdOf(name: string): PublisherId {
  const id = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return id === '' ? 'unknown' : id
}
