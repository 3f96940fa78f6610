// A reading is what we read out of one article, each thing with the words that say it. Pure data; `claims.ts` turns it into claims.
import type { Span } from '../model/claim.ts'
import type { Office, Stance, Standing } from '../model/election.ts'
import type { LanguageId } from '../model/language.ts'
import type { RegionId } from '../model/region.ts'
import type { PartialDate } from '../model/time.ts'

/** The article as the reader needs it. */
export type Readable = {
  readonly language?: LanguageId
  /** ISO date or instant; what relative dates are counted from. */
  readonly published?: string
  readonly title: string
  readonly text: string
  /** Region tags of the feed: a tie-breaker, never a finding. */
  readonly tags?: readonly RegionId[]
}

export type Evidence = {
  /** Into `text`: the sentence or clause that says it, furniture excluded. */
  readonly span: Span
  /** `result@3`: the rule and its revision. */
  readonly rule: string
  /** Whom the article credits, as printed. */
  readonly saidBy?: string
}

export type ResultRead = {
  /** Fullest form in the article, dictionary form; or `Yes`, `No`, `Against all`. */
  readonly choice: string
  /** Index into `people`, where the choice is a person. */
  readonly person?: number
  readonly party?: string
  readonly percent?: number
  readonly votes?: number
  readonly seats?: number
  readonly evidence: Evidence
}

export type ElectionRead = {
  readonly region: RegionId
  readonly office: Office
  readonly date: PartialDate | null
  readonly round: number | null
  readonly standing: Standing | null
  readonly results: readonly ResultRead[]
  readonly turnout?: { readonly percent: number; readonly evidence: Evidence }
  readonly registered?: { readonly voters: number; readonly evidence: Evidence }
  readonly winner?: { readonly choice: string; readonly person?: number; readonly evidence: Evidence }
  /** The sentence that reports the vote, its day or its course. */
  readonly evidence: Evidence
}

export type PositionRead = {
  readonly actor: string
  /** Index into `people`, where the actor is a person. */
  readonly person?: number
  readonly stance: Stance
  readonly about: RegionId
  /** Index into `elections`, where the article settles it. */
  readonly election?: number
  /** The clause that gives the reason, where there is one. */
  readonly reason?: Span
  readonly evidence: Evidence
}

export type PersonRead = {
  /** Fullest form in the body, in the article's spelling, nominative. */
  readonly name: string
  readonly roles: readonly {
    readonly role: string
    readonly region?: RegionId
    readonly evidence: Evidence
  }[]
  readonly region?: RegionId
  /** Every place where the person is named, furniture excluded. */
  readonly mentions: readonly Span[]
}

export type QuoteRead = {
  readonly speaker: string
  readonly person?: number
  /** The quoted words without the quotation marks. */
  readonly span: Span
  /** The reporter's own words inside it, which nobody is quoted with. */
  readonly inserted?: readonly Span[]
  readonly direct: boolean
  readonly evidence: Evidence
}

export type Reading = {
  readonly language: LanguageId
  /** False where Teller has no lexicon for the language: the rest is then empty. */
  readonly understood: boolean
  /** The one it is about first. */
  readonly regions: readonly RegionId[]
  readonly elections: readonly ElectionRead[]
  readonly positions: readonly PositionRead[]
  readonly people: readonly PersonRead[]
  readonly quotes: readonly QuoteRead[]
  /** The sentences of the article's own text, in order; menus, lists of other stories and notices are left out. */
  readonly sentences: readonly Span[]
}
