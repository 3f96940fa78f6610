// Everything Teller says, by name. A language is complete when the compiler accepts its messages.
import type { Ailment } from '../model/ailment.ts'
import type { ChatSettings } from '../model/chat.ts'
import type { Hedge, Office, Side, Stance, Standing } from '../model/election.ts'
import type { Camp } from '../model/publisher.ts'
import type { NamingPolicy } from '../model/region.ts'
import type { Threads } from '../model/subscription.ts'
import type { Instant, PartialDate } from '../model/time.ts'
import type { BodyId } from './bodies.ts'

/** A command as help tells of it. */
export type CommandWords = {
  readonly summary: string
  /** By the option's name. */
  readonly options: Readonly<Record<string, string>>
  /** Command lines that work as they stand. */
  readonly examples: readonly string[]
}

/** The name of a vote, with as much of it as is known. */
export type VoteWords = {
  readonly office: Office
  readonly place?: string
  readonly date?: PartialDate | null
  readonly round?: number | null
}

/** A figure of a vote as a digest tells it. */
type FigureWords = {
  readonly kind: 'turnout' | 'registered' | 'percent' | 'votes' | 'seats'
  readonly choice?: string
  readonly value: number
  readonly hedge?: Hedge
  readonly before?: number
  readonly by: string
  readonly at: Instant
  readonly now: Instant
  readonly zone: string
}

/** When and how something is posted. */
type ScheduleWords = {
  readonly at: string
  /** The end of the quiet hours that begin `at`, where news is told as it breaks. */
  readonly until?: string | undefined
  readonly zone: string
  readonly every: Every
  /** Only what so many independent publishers tell. */
  readonly sources?: number | undefined
  readonly threads?: Threads | undefined
}

/** What is said in one language: plain strings, or functions of what is said. No message is put together from others. */
export type Messages = {
  /** By the command's name. */
  readonly commands: Readonly<Record<string, CommandWords>>

  /** The letters that its readers read: names are shown in them where an article printed such a form. */
  readonly script: 'Latin' | 'Cyrillic'
  /** 47.3 → "47.3 %", 39741 → "39,741". */
  percent(value: number): string
  number(value: number): string
  /** "more than 76 %": the figure as it is printed, with the word that hedges it. */
  hedged(hedge: Hedge, figure: string): string
  /** As far as the date is known: "8 September 2019", "September 2019", "2019". */
  date(date: PartialDate): string
  /** The day of an instant in a time zone. */
  day(at: Instant, zone: string): string
  /** In words where it is small: "two independent publishers". */
  publishers(count: number): string
  articles(count: number): string

  readonly offices: Readonly<Record<Office, string>>
  /** "Abkhazia: presidential election, 8 September 2019" */
  vote(vote: VoteWords): string
  round(round: number): string
  readonly standings: Readonly<Record<Standing, string>>
  /** In a word, beside a name: "preliminary". */
  readonly standingWords: Readonly<Record<Standing, string>>
  readonly agreements: Readonly<Record<'unknown' | 'single' | 'disputed', string>> & {
    agreed(publishers: number): string
  }
  /** Said of one and of many alike: "rejecting the result". */
  readonly stances: Readonly<Record<Stance, string>>
  /** What somebody is to the vote; undefined where that says nothing that the name does not. */
  readonly sides: Readonly<Record<Side, string | undefined>>
  /** A body that every country's news speak of. */
  body(id: BodyId): string
  readonly outcomes: Readonly<Record<'won' | 'lost' | 'went-on' | 'ran' | 'stands', string>>
  readonly camps: Readonly<Record<Camp, string>>
  /** The answers that ballots share: `Yes`, `No`, `Against all`. */
  readonly choices: Readonly<Record<'Yes' | 'No' | 'Against all', string>>
  /** “…” or «…» */
  quoted(text: string): string
  /** A further figure of a row, named by who prints it or by what it is. */
  rowOf(name: string, what: string): string

  readonly election: {
    readonly pollingDay: string
    readonly winner: string
    readonly nobodyNamed: string
    readonly figures: string
    readonly sourcing: string
    readonly turnout: string
    readonly registered: string
    /** What the vote needed to count, or somebody to win. */
    readonly threshold: string
    readonly results: string
    readonly noResults: string
    readonly columns: {
      /** Whom or what the ballots of such a vote choose. */
      readonly choice: Readonly<Record<Office, string>>
      readonly party: string
      readonly percent: string
      readonly votes: string
      readonly seats: string
    }
    readonly stands: string
    /** Said where no article tells of a stand. */
    readonly noStands: string
    /** Of whom a stand would be expected, and none was found. */
    silent(names: readonly string[]): string
    /** What those said who take no stand. */
    readonly said: string
    /** The vote in its stead. */
    next(vote: VoteWords): string
    readonly after: string
    readonly sameDay: string
    /** The other vote was held with the round before the one that is told. */
    readonly firstRoundDay: string
    /** The heading over whose the place is said to be. */
    readonly place: string
    /** By what names a card calls places. */
    readonly policies: Readonly<Record<NamingPolicy, string>>
    readonly others: string
    /** The figure's source: a button. */
    readonly why: string
    readonly notices: {
      singleSource(publisher: string): string
      sourcesDiffer(names: readonly string[]): string
      winnersDiffer(names: readonly string[]): string
      readonly sumOver100: string
      rivalVotes(names: readonly string[]): string
      fromContext(names: readonly string[]): string
      votesAndPercent(names: readonly string[]): string
      readonly moreVotesThanVoters: string
      notFinal(standing: Standing): string
      stale(latest: Instant, zone: string): string
      upcoming(vote: VoteWords): string
      noOutcome(vote: VoteWords): string
    }
    unknown(asked: { readonly place: string; readonly year?: number; readonly office?: Office }): string
    several(place: string, year: number): string
    readonly pick: string
  }

  readonly who: {
    readonly alsoPrinted: string
    readonly roles: string
    said(at: Instant, zone: string): string
    /** Of a vote that was won and undone. */
    readonly annulled: string
    readonly elections: string
    readonly columns: {
      readonly vote: string
      readonly percent: string
      readonly votes: string
      readonly outcome: string
    }
    readonly stands: string
    readonly quotes: string
    readonly reported: string
    readonly stories: string
    readonly bare: string
    several(asked: string): string
    unknown(asked: string): string
    readonly nearest: string
  }

  readonly same: {
    readonly title: string
    /** Said, and waiting for the operator. */
    waiting(names: readonly string[], verdict: 'same' | 'different'): string
    /** Teller holds it so already. */
    known(names: readonly string[], verdict: 'same' | 'different'): string
    readonly full: string
    /** Only one name was told. */
    readonly two: string
    /** Buttons. */
    readonly one: string
    readonly other: string
  }
  readonly timeline: {
    /** Of a place or a person. */
    title(about?: string): string
    /** Asked without a place or a name. */
    readonly ofWhat: string
    nothing(about: string, year: number | null): string
    /** The heading over what has no day. */
    readonly undated: string
    winner(name: string): string
    inYear(year: number): string
  }
  readonly compare: {
    /** A button: compare with the vote of that year. */
    with(year: string): string
    title(vote: { readonly place: string; readonly office: Office }): string
    /** The rows of a result, the strongest first: as many as are set side by side. */
    readonly places: readonly string[]
    /** In the cell of a vote of which no article tells this. */
    readonly notTold: string
    unknown(place: string, years: readonly number[]): string
  }
  readonly news: {
    title(place?: string): string
    nothing(place?: string): string
    /** Where a story is told once, who alone tells it needs no count. */
    told(publishers: readonly string[], independent: number): string
  }
  readonly digest: {
    title(place: string): string
    /** "Since 8 September 2019" */
    since(at: Instant, zone: string): string
    nothing(place: string, at: Instant, zone: string): string
    readonly further: string
    /** "turnout 52 → 54 %, the commission, 14:05": a figure, what it was before, who says it and when. */
    figure(figure: FigureWords): string
    /** Who alone tells a story; one text under several names where there are more. */
    onlyBy(publishers: readonly string[]): string
    /** Before what goes on with a story that was told earlier. */
    readonly continues: string
    /** The heading over what an earlier digest said and its article says no more. */
    readonly corrected: string
    /** That an article was changed, with the sentence as it was sent; what stands there now follows, if anything does. */
    changed(publisher: string, was: string, now: boolean): string
  }
  readonly region: {
    readonly names: string
    readonly capital: string
    readonly parent: string
    readonly patron: string
    readonly control: string
    readonly recognisedBy: string
    readonly nobody: string
    readonly votes: string
    readonly upcoming: string
    readonly noVotes: string
    readonly people: string
    readonly sources: string
    until(from: PartialDate | undefined, to: PartialDate | undefined): string
  }
  readonly search: {
    title(words: string): string
    nothing(words: string): string
  }
  readonly sources: {
    title(place?: string): string
    nothing(place?: string): string
    readonly owner: string
    readonly funding: string
    readonly status: string
    readonly languages: string
    readonly notInCatalogue: string
    /** Which camps were heard in the last articles on a place, and which were not. */
    readonly camps: string
    readonly unheard: string
    /** Beside it: so many of the papers above may have been theirs. */
    unplaced(papers: number): string
    /** A story that one publisher alone tells. */
    onlyBy(publisher: string): string
    readonly alone: string
    /** In the table, where a camp is not known. */
    readonly campUnknown: string
    readonly columns: { readonly publisher: string; readonly camp: string; readonly articles: string }
  }
  readonly feeds: {
    readonly title: string
    /** Above those of which something is to be said. */
    readonly unwell: string
    /** So many of all feeds have nothing wrong. */
    well(well: number, all: number): string
    /** Before the moment of it. */
    readonly lastGood: string
    readonly neverGood: string
    /** What is wrong, and what would mend it. */
    readonly ailments: Readonly<Record<Ailment, string>>
    /** To the operator, once: it will be given up; it was given up. */
    lastCall(source: string): string
    givenUp(source: string): string
  }
  readonly why: {
    readonly title: string
    readonly printed: string
    readonly publisher: string
    readonly published: string
    readonly learned: string
    /** How much of the article was read, where it was not all. */
    readonly read: string
    readonly beginning: string
    readonly saidBy: string
    readonly rule: string
    /** A button that leads to the page as an archive kept it. */
    readonly archived: string
    readonly standing: string
    readonly says: string
    unknown(asked: string): string
    several(asked: string): string
    /** What a claim says, by its predicate. */
    readonly predicates: Readonly<
      Record<
        'result' | 'turnout' | 'registered' | 'polling-day' | 'winner' | 'position' | 'role' | 'said',
        string
      >
    >
    readonly denied: string
  }
  /** What is followed, where it has no name of its own. */
  readonly topics: {
    /** The votes of a place, or those of a year. */
    votes(place: string, date: PartialDate | null): string
    unknownPublisher(asked: string): string
  }
  readonly follow: {
    readonly title: string
    done(what: ScheduleWords & { readonly place: string }): string
    readonly known: string
    badTime(typed: string): string
    badZone(typed: string): string
    readonly badThread: string
    tooMany(limit: number): string
    readonly show: string
  }
  readonly following: {
    readonly title: string
    readonly none: string
    line(what: ScheduleWords & { readonly line: string; readonly always: boolean }): string
    suspended(reason: string): string
    stopped(line: string): string
    changed(line: string): string
    /** How to change one to what no button says. */
    changing(number: number): string
    noSuch(number: number): string
    change(number: number): string
    stop(number: number): string
    /** Buttons that change one to this. */
    readonly rhythms: Readonly<Record<Every, string>>
  }
  readonly missed: {
    readonly title: string
    readonly none: string
    uncertain(messages: number): string
    resent(messages: number): string
    /** A button. */
    readonly resend: string
    /** What becomes of such messages here by itself, and what the other choice would mean. */
    readonly policy: Readonly<Record<ChatSettings['uncertain'], string>>
    /** In the place of messages that waited so long that nobody wants them any more. */
    collapsed(messages: number): string
  }
  readonly settings: {
    readonly title: string
    readonly names: Readonly<Record<keyof ChatSettings, string>>
    readonly values: Readonly<Record<string, string>>
    /** What a button sets, in a few words that stand alone. */
    readonly buttons: Readonly<Record<string, string>>
    done(name: keyof ChatSettings): string
    badValue(name: keyof ChatSettings, typed: string): string
    readonly hint: string
  }
  readonly help: {
    readonly title: string
    readonly intro: string
    readonly commands: string
    readonly options: string
    readonly examples: string
    readonly optional: string
    readonly administers: string
    unknown(asked: string): string
    readonly promise: string
  }
  readonly export: {
    readonly title: string
    readonly nothing: string
    readonly done: string
    /** What a table of the store keeps; by its name. */
    readonly tables: Readonly<Record<string, string>>
  }
  readonly forget: {
    /** Asking whether to. */
    readonly asking: string
    readonly title: string
    readonly done: string
    readonly nothing: string
    readonly ask: string
    readonly confirm: string
  }

  /** What the asker can mend. */
  readonly misunderstood: {
    /** Which command a question in plain words was taken for. */
    takenAs(line: string): string
    readonly title: string
    readonly nothingAsked: string
    unknownCommand(asked: string): string
    unknownRegion(asked: string): string
    severalRegions(asked: string): string
    missingOption(option: string): string
    badOption(option: string, typed: string): string
    /** Words that no option of the command takes. */
    leftOver(typed: string, command: string): string
    readonly tooLong: string
    readonly nearest: string
    /** Only those who run the chat may do this. */
    readonly notAllowed: string
  }
  readonly failure: {
    readonly title: string
    /** The reference leads the operator to the log. */
    reference(reference: string): string
    readonly busy: string
  }
}

export type Every = 'daily' | 'weekdays' | 'weekly' | 'breaking'
