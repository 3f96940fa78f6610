// The words by which articles tell of votes, in one language: what a reader of votes must know of it and nothing else.
import type { Office, Stance } from '../model/election.ts'
import type { PartyWords } from './party-words.ts'

/** What a word or phrase signals to the rules that read votes. */
export const cues = [
  // The vote itself.
  'vote',
  'elects',
  'general',
  'no-vote',
  'survey',
  'internal',
  'chamber',
  'by-chamber',
  'round1',
  'round2',
  'first-alone',
  'second-alone',
  'runoff-needed',
  'after-round1',
  'rerun',
  'wished',
  'annulled',
  'stations',
  'past-term',
  'put-off',
  'early-hours',
  'itself',
  'when',
  'where',
  'about-what',
  'held',
  'under-way',
  'polls-close',
  'scheduled',
  'deadline',
  'called',
  'acts',
  'eve',
  'act-on',
  'vote-again',
  'polling',
  'vote-night',
  'same-day',
  'hypothetical',
  'counterfactual',
  // Figures that are no results, and what sets them apart.
  'turnout',
  'took-part',
  'of-those',
  'registered',
  'electorate',
  'counted',
  'all-counted',
  'nearly-counted',
  'threshold',
  'interim',
  'invalid',
  'margin',
  'majority',
  'bought',
  'combined',
  'breakdown',
  'part-level',
  'growth',
  'currency',
  'other-sum',
  // Which state of the count.
  'preliminary',
  'early-count',
  'final',
  'earlier',
  'projected',
  'quick-count',
  'exit-poll',
  'sampled',
  'one-voted',
  'relative',
  'amounts',
  'gives-others',
  'other-level',
  'breakaway',
  'loses',
  'asks-how-many',
  'authority',
  'rival-authority',
  'official-word',
  // Who got what.
  'share',
  'score',
  'cast-total',
  'continues',
  'there',
  'ballots',
  'seats',
  'members',
  'house',
  'set-aside',
  'went-to',
  'needs',
  'constituency',
  'council',
  'by-election',
  'people',
  'gets',
  'beats',
  'loses-to',
  'given',
  'passive',
  'for',
  'backs',
  'against',
  'versus',
  'down-from',
  'and',
  'about',
  'each',
  'against-all',
  'yes',
  'no',
  'third-option',
  'next-question',
  'aide',
  'likewise',
  'among-them',
  'independence',
  'unless',
  'dismisses',
  'as-what',
  'accuses',
  'rigging',
  'complains',
  'did-not',
  'holds',
  'half-counted',
  'compared',
  'since',
  'few',
  'ruling',
  'not-found',
  'declines',
  'would-be',
  'half-denied',
  'campaign',
  'but',
  'he-or-it',
  'they',
  'amid',
  'infinitive',
  'wins',
  'first-place',
  'spared',
  'winner',
  'not-winner',
  // How sentences hang together.
  'says',
  'according',
  'insertion',
  'who',
  'of',
  'by',
  'incumbent',
  'rival',
  'third-person',
  'these-two',
  'leader-of',
  'chair',
  'nominee',
  'ruling-party',
  'candidate',
  'opposition',
  'protesters',
  'observers',
  'side',
  'upon',
  'bloc',
  'partisans',
  'sends',
  'things',
  'own-side',
  'in-all',
  'whole-list',
  'tallies-flaws',
  'praise',
  'blame',
  'came-from',
  'urges',
  'negation',
  'future',
  'because',
  'government',
  'states',
  'reason',
  'organ',
  'court',
] as const
export type Cue = (typeof cues)[number]

/** Relative day words. `weeks` and `days` count back (negative) or on from the day the sentence stands on. */
export type DateWords = {
  /** Word or prefix of each month, January first. */
  readonly months: readonly string[]
  /** Word or prefix of each weekday, Sunday first. */
  readonly weekdays: readonly string[]
  readonly today: string
  readonly yesterday: string
  readonly tomorrow: string
  /** "the day before", «накануне»: one day before the day that the sentence stands on. */
  readonly dayBefore: string
  readonly dayAfter: string
  readonly sameDay: string
  /** Words for the days of a month, as a date prints them: «восьмого», first to last. */
  readonly ordinals?: readonly string[]
  /** Units that a number can count. */
  readonly day: string
  readonly week: string
  readonly month: string
  readonly year: string
  /** After "two days": back from the last day named, back from the day of writing, on from it. */
  readonly earlier: string
  readonly ago: string
  readonly later: string
  /** "after", "before" a vote that follows. */
  readonly after: string
  readonly before: string
  readonly last: string
  readonly next: string
  /** "this autumn": words that hold a weekday or month to the past or to the coming one. */
  readonly coming: string
  /** Letters that may stand after a year: «2019 года», «2019 г.». */
  readonly yearMark: string
}

/** What the end of a printed word tells, in a language that declines its words. */
export type Endings = {
  /** An adjective of several in the nominative: «крупнейшие». */
  readonly severalAre: RegExp
  /** A verb of several: «поздравили». */
  readonly severalDo: RegExp
  /** A noun for what somebody is made: «президентом». */
  readonly madeInto: RegExp
  /** A given name in its dictionary form, in lower case but for its capital. */
  readonly givenName: RegExp
  /** The letters that change with the case of a noun. */
  readonly ofCase: RegExp
}

/**
 * Phrases are parted by commas. Within a phrase `word*` is a beginning, `a|b` a choice, `…` a gap of at most four words.
 */
export type VotesLexicon = {
  readonly phrases: Readonly<Record<Cue, string>>
  readonly offices: Readonly<Record<Office, string>>
  readonly stances: Readonly<Record<Stance, string>>
  readonly dates: DateWords
  /** Cardinal words up to a hundred. */
  readonly numbers: Readonly<Record<string, number>>
  /** Words that multiply the number before them. */
  readonly multipliers: Readonly<Record<string, number>>
  readonly percent: string
  /** Is the comma the decimal sign? */
  readonly decimalComma: boolean
  /** Do the cases of names tell who does what to whom, so that a subject may follow its verb? */
  readonly casesTell: boolean
  /** Endings of words in a case that no subject stands in. */
  readonly obliqueEndings: readonly string[]
  readonly endings?: Endings
  /** Letters that spellings of one foreign name differ in: its vowels, mostly. */
  readonly vowels: RegExp
  /** How an answer to a referendum's question, or to all candidates, is written in a row of the result. */
  readonly choices: { readonly yes: string; readonly no: string; readonly againstAll: string }
  /** Endings by which names of places and peoples are inflected: stem ending → endings that may stand for it. */
  readonly inflections: readonly (readonly [ending: string, forms: readonly string[]])[]
  /** Are adjectives of places written with a capital: "Abkhaz", but «абхазский»? */
  readonly demonymsCapital: boolean
  /** Are parties printed between quotation marks: «Единство»? */
  readonly partiesQuoted: boolean
  /** How names of parties are known and brought to their dictionary form, where the language declines them. */
  readonly parties?: PartyWords
  /** Articles, titles and the like that stand before a name and are no part of it. */
  readonly leading: string
}
