// A claim is one thing one article says about one subject, kept with the words it was said in.
import { createHash } from 'node:crypto'
import type { Article, ArticleId } from './article.ts'
import type { Stance, Standing } from './election.ts'
import type { EntityId } from './entity.ts'
import type { RegionId } from './region.ts'
import type { Instant, PartialDate } from './time.ts'

/** What each predicate says. Numbers are as printed: percent of 100, votes and seats in units. */
export type Values = {
  /** A row of an election's result. `choice` is a person, party or option; `entity` where it stands for one. */
  result: {
    readonly choice: string
    readonly entity?: EntityId
    readonly party?: string
    readonly percent?: number
    readonly votes?: number
    readonly seats?: number
  }
  turnout: { readonly percent: number }
  registered: { readonly voters: number }
  /** That the vote was or will be held on its day. The day itself is in the subject. */
  'polling-day': { readonly date: PartialDate }
  winner: { readonly choice: string; readonly entity?: EntityId }
  /** Subject: who takes the stand. `reason` is the clause that gives it, verbatim. */
  position: {
    readonly stance: Stance
    readonly about: RegionId
    readonly election?: EntityId
    readonly reason?: string
  }
  /** Subject: a person. */
  role: { readonly role: string; readonly region?: RegionId }
  /** Subject: who is quoted. `words` are verbatim, without the quotation marks. */
  said: { readonly words: string; readonly direct: boolean }
}
export type Predicate = keyof Values

export type ClaimId = string
export type Span = readonly [start: number, end: number]

export type Provenance = {
  readonly article: ArticleId
  readonly revision: number
  /** Verbatim: `article.text.slice(...span) === quote`, checked when the claim is stored. */
  readonly quote: string
  readonly span: Span
  /** Whom the article credits: "the commission", "his campaign". */
  readonly saidBy?: string
  /** What read it, and its revision: `result@3`. */
  readonly rule: string
}

type ClaimOf<P extends Predicate> = {
  readonly id: ClaimId
  readonly subject: EntityId
  /** The subject as the article names it. */
  readonly named: string
  readonly predicate: P
  readonly value: Values[P]
  readonly standing: Standing | 'denied'
  /** When it is true in the world, as far as stated. */
  readonly holds?: { readonly from?: PartialDate; readonly to?: PartialDate }
  readonly from: Provenance
  readonly seenAt: Instant
}
/** A union over the predicates, so that `claim.predicate` decides the type of `claim.value`. */
export type Claim = { [P in Predicate]: ClaimOf<P> }[Predicate]
export type ClaimAbout<P extends Predicate> = Extract<Claim, { predicate: P }>

/** Hash of article, span, subject, predicate and value: reading twice adds nothing. */
export function claimId(claim: {
  readonly subject: EntityId
  readonly predicate: Predicate
  readonly value: unknown
  readonly from: Pick<Provenance, 'article' | 'revision' | 'span'>
}): ClaimId {
  const { subject, predicate, value, from } = claim
  const what = JSON.stringify([from.article, from.revision, from.span, subject, predicate, value])
  return createHash('sha256').update(what).digest('base64url').slice(0, 22)
}

/** Do the claim's words stand in the article, to the letter, where it says they do? Nothing else is stored. */
export function isQuoted(claim: Claim, article: Pick<Article, 'id' | 'revision' | 'text'>): boolean {
  const { article: id, revision, quote, span } = claim.from
  return (
    id === article.id &&
    revision === article.revision &&
    quote !== '' &&
    article.text.slice(span[0], span[1]) === quote
  )
}
