// A fact is our reading of claims: what is known of a vote or a person, who says so, and whether they agree.
import type { BodyId } from '../languages/bodies.ts'
import type { Course } from '../languages/course.ts'
import type { ArticleId, PublisherId } from '../model/article.ts'
import type { ClaimId } from '../model/claim.ts'
import type { Hedge, Office, Side, Stance, Standing } from '../model/election.ts'
import type { EntityId, EntityKind } from '../model/entity.ts'
import type { RegionId } from '../model/region.ts'
import type { Instant, PartialDate } from '../model/time.ts'
import type { VoteTaken } from './contests.ts'
import type { Notice } from './notice.ts'

/** Counted over independent publishers; `disputed` where figures that stand today cannot both be right. */
export type Agreement = 'unknown' | 'single' | 'agreed' | 'disputed'

/** The article behind a statement and the words in it; fits where a reply cites a source. */
export type Cited = {
  readonly claim: ClaimId
  readonly article: ArticleId
  readonly publisherId: PublisherId
  readonly publisher: string
  readonly title: string
  readonly url?: string
  readonly published?: Instant
  readonly isStub?: true
  /** The printed sentence. */
  readonly quote: string
  /** Whom the article credits, as printed. */
  readonly saidBy?: string
}

/** A source of a row of results, with the figures that this very sentence prints. */
export type CitedFigures = Cited & {
  readonly percent: number | null
  readonly votes: number | null
  readonly seats: number | null
}

/** Figures that one or more sources print, each as it is printed. Turnout stands in `percent`, an electorate in `votes`. */
export type Reading = {
  readonly percent: number | null
  readonly votes: number | null
  readonly seats: number | null
  /** Of the figures that every source hedges alike. */
  readonly hedges: Readonly<Partial<Record<'percent' | 'votes' | 'seats', Hedge>>>
  readonly standing: Standing
  readonly sources: readonly CitedFigures[]
  /** Those who print the same count, rounded or not, as far as they are independent of each other. */
  readonly independent: number
  /** It is the count of the reading before it, rounded or cut by who prints it. */
  readonly restates: boolean
}

export type ResultRow = {
  /** The name that is printed most. */
  readonly name: string
  /** Every form it was printed in, in any script; most printed first. */
  readonly names: readonly string[]
  readonly entity: EntityId | null
  /** Every entity that these names were read as. */
  readonly entities: readonly EntityId[]
  /** Where the name is printed, figures or not. */
  readonly mentions: readonly Cited[]
  readonly party: string | null
  /** What stands first; superseded and estimated figures after it. */
  readonly readings: readonly Reading[]
  readonly agreement: Agreement
}

export type RoundFact = {
  readonly round: number | null
  readonly date: PartialDate | null
  /** Who says when the polling day is. */
  readonly day: readonly Cited[]
  /** The votes that articles tell of and that are taken for this one, each with the reason; the operator can part them. */
  readonly votes: readonly VoteTaken[]
  readonly results: readonly ResultRow[]
  readonly turnout: readonly Reading[]
  readonly registered: readonly Reading[]
}

export type PositionFact = {
  /** The fullest form of the name. */
  readonly actor: string
  readonly entity: EntityId
  /** Every form of the actor's name, most printed first. */
  readonly names: readonly string[]
  /** What the actor is, as printed, in any language. */
  readonly roles: readonly string[]
  /** A body that every country's news speak of; null for persons, states and bodies of their own. */
  readonly body: BodyId | null
  readonly side: Side
  /** The state that it speaks for, where that claims the place or backs those who run it. */
  readonly state: RegionId | null
  readonly stance: Stance
  /** The clause that gives the reason, verbatim. */
  readonly reason: string | null
  /** The actor's own words in the sentence, verbatim; null where it quotes none. */
  readonly words: string | null
  /** The sentence. */
  readonly quote: string
  readonly source: Cited
  /** Everyone who reports this stand, the source first. */
  readonly sources: readonly Cited[]
}

/** What somebody who takes no stand said, as an article that tells of the vote prints it. */
export type SaidFact = {
  readonly speaker: string
  readonly entity: EntityId
  readonly names: readonly string[]
  readonly roles: readonly string[]
  readonly body: BodyId | null
  /** Verbatim; the speaker's own words where `direct`, else the article's. */
  readonly words: string
  readonly direct: boolean
  readonly source: Cited
}

/** A further thing that may be asked; `label` is for machines, `vote` and `hint` let a reply word it. */
export type Choice = {
  readonly label: string
  readonly line: string
  /** What tells it apart, as printed: a role. */
  readonly hint?: string
  /** The place that tells it apart: the opposition of Abkhazia. */
  readonly region?: RegionId
  readonly vote?: { readonly region: RegionId; readonly office: Office; readonly date: PartialDate | null }
}

/** A sentence that tells what became of a vote, or what it needed to count; no claim, so it has no id of one. */
export type CourseFact = {
  readonly kind: Course | 'threshold'
  /** When it was told. */
  readonly date: string | null
  /** Verbatim. */
  readonly what: string
  readonly source: Omit<Cited, 'claim'>
}

export type After = {
  readonly kind: Course | 'next'
  /** When it was told. */
  readonly date: string | null
  readonly what: string
  readonly source: Omit<Cited, 'claim'>
  /** The vote that was held, or called, in its stead. */
  readonly next?: {
    readonly office: Office
    readonly date: PartialDate | null
    readonly line: string
  }
}

export type ElectionFact = {
  readonly kind: 'election'
  readonly region: RegionId
  readonly office: Office
  /** The decisive round's polling day. */
  readonly date: PartialDate | null
  readonly standing: Standing | null
  readonly agreement: Agreement
  readonly winner: string | null
  /** Every form of the winner's name, most printed first; empty where nobody names one. */
  readonly winnerNames: readonly string[]
  readonly winnerEntities: readonly EntityId[]
  readonly winnerSources: readonly Cited[]
  /** The decisive round first. */
  readonly rounds: readonly RoundFact[]
  readonly positions: readonly PositionFact[]
  /** Those of whom a stand would be expected and of whom no article tells one. */
  readonly silent: readonly {
    readonly side: Side
    readonly region: RegionId | null
    readonly names: readonly string[]
  }[]
  /** What others said, in articles that tell of the vote. */
  readonly said: readonly SaidFact[]
  /** Sentences that tell what the vote needed to count, or somebody to win. */
  readonly threshold: readonly CourseFact[]
  /** What came of it, oldest first; `what` is verbatim. */
  readonly after: readonly After[]
  /** Further votes of the place that can be asked for. */
  readonly others: readonly {
    readonly office: Office
    readonly date: PartialDate | null
    readonly line: string
  }[]
  /** Votes held on the same day: a referendum beside a leadership vote. */
  readonly beside: readonly ElectionFact[]
  readonly notices: readonly Notice[]
}

export type Outcome = 'won' | 'lost' | 'went-on' | 'ran' | 'stands'
export type Candidacy = {
  readonly region: RegionId
  readonly office: Office
  readonly date: PartialDate | null
  readonly round: number | null
  readonly percent: number | null
  readonly votes: number | null
  readonly seats: number | null
  readonly hedges: Reading['hedges']
  readonly standing: Standing | null
  readonly agreement: Agreement
  readonly outcome: Outcome
  /** The sentence that tells of its annulment, where it was won and undone. */
  readonly undone: CourseFact | null
  /** Who says that the vote was won. */
  readonly outcomeSources: readonly Cited[]
  readonly source: Cited
  /** Of the figures; the sentences that print them. */
  readonly sources: readonly CitedFigures[]
  readonly line: string
}

export type PersonFact = {
  readonly kind: 'person'
  readonly name: string
  readonly entity: EntityId
  readonly entityKind: EntityKind
  /** Everyone who is judged to be this one. */
  readonly entities: readonly EntityId[]
  /** Every form that was printed, in any script; most printed first. */
  readonly names: readonly string[]
  readonly roles: readonly {
    readonly role: string
    readonly region: RegionId | null
    readonly from: PartialDate | null
    readonly to: PartialDate | null
    /** When it was said: a role may have ended since. */
    readonly said: Instant | null
    readonly source: Cited
  }[]
  readonly elections: readonly Candidacy[]
  readonly positions: readonly (Pick<PositionFact, 'stance' | 'reason' | 'words' | 'quote' | 'source'> & {
    readonly about: RegionId
    readonly date: string | null
  })[]
  /** In the person's own words. */
  readonly quotes: readonly { readonly text: string; readonly date: string | null; readonly source: Cited }[]
  /** What articles report the person to have said, in the articles' words. */
  readonly reported: readonly {
    readonly text: string
    readonly date: string | null
    readonly source: Cited
  }[]
  readonly stories: readonly {
    readonly title: string
    readonly publisher: string
    readonly url?: string
    readonly published?: Instant
  }[]
}

export type Several = {
  readonly kind: 'several'
  readonly asked: string
  readonly choices: readonly Choice[]
}
/** Nothing is known; `nearest` is what could be asked instead. */
export type Unknown = {
  readonly kind: 'unknown'
  readonly asked: string
  readonly nearest: readonly Choice[]
}

/** How many choices an answer offers at most: two rows of buttons on Discord hold ten, one reads well with eight. */
export const CHOICES = 8
