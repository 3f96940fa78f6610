// The store as the rest sees it: a port. SQL lives in `sqlite/` and nowhere else; one contract test suite holds for every engine.
import type { Ailment } from '../model/ailment.ts'
import type { Article, ArticleId, FeedId, PublisherId } from '../model/article.ts'
import type { Chat, ChatId, ChatSettings, Platform } from '../model/chat.ts'
import type { Claim, ClaimAbout, ClaimId, Predicate } from '../model/claim.ts'
import type { Delivery, Sent } from '../model/delivery.ts'
import type { EntityId, EntityKind, Name } from '../model/entity.ts'
import type { Heard, HeardArticle } from '../model/heard.ts'
import type { Breaches } from '../model/invariant.ts'
import type { Judgement } from '../model/judgement.ts'
import type { LanguageId } from '../model/language.ts'
import type { Profile, Spread, Term } from '../model/profile.ts'
import type { FeedAddress } from '../model/publisher.ts'
import type { RegionId } from '../model/region.ts'
import type { StoryId } from '../model/story.ts'
import type { Slot, Subscription, SubscriptionId } from '../model/subscription.ts'
import type { Instant } from '../model/time.ts'

/** A place we poll, with what we remember of it. */
export type Feed = {
  readonly id: FeedId
  readonly url: string
  readonly publisher: PublisherId
  /** The publisher's name as shown. */
  readonly source: string
  readonly language?: LanguageId
  readonly regions: readonly RegionId[]
  /** `catalogue` feeds follow the bundled files; `operator` feeds live in the store alone. */
  readonly origin: 'catalogue' | 'operator'
  readonly state: 'active' | 'failing' | 'gone'
  readonly etag?: string
  readonly lastModified?: string
  /** Hash of the last body, for servers that know no validators. */
  readonly bodyHash?: string
  readonly nextPollAt: Instant
  readonly intervalSeconds: number
  readonly failures: number
  /** In words, for the operator: what the last poll met. */
  readonly problem?: string
  /** The same in kinds, which every language has words for. */
  readonly ailments?: readonly Ailment[]
  readonly lastPolledAt?: Instant
  readonly lastGoodAt?: Instant
  readonly lastNewAt?: Instant
}

/** One item as the feed gave it, remembered so that it is stored once. */
export type EntryKey = {
  /** Within its feed: guid, or canonical link, or a hash. */
  readonly key: string
  /** Hash of title and content: tells an edited entry from an old one. */
  readonly fingerprint: string
  readonly article?: ArticleId
}

/** `readBy` of an article that is kept at once and read soon: it is listed, and found by its words once it is read. */
export const nobodyYet = 'nobody yet'

/** An article that was read: stored with its claims in one transaction. */
export type ReadArticle = {
  readonly article: Article
  readonly claims: readonly Claim[]
  /** What the article is about, the main region first. */
  readonly regions: readonly RegionId[]
  /** Names printed for entities in this article, in their dictionary form. */
  readonly names: readonly {
    readonly entity: EntityId
    readonly name: string
    readonly language: LanguageId
  }[]
  /** What its story is found by; an article without one is told by itself. */
  readonly profile?: Profile
  /** The rules that read it, so that a changed rule can read it again. */
  readonly readBy: string
}

/** All that one poll of one feed settles; stored in one transaction. */
export type Polled = {
  readonly feed: FeedId
  readonly at: Instant
  readonly entries: readonly EntryKey[]
  readonly articles: readonly ReadArticle[]
  /** What changes in the feed's row: validators, interval, state, problem. */
  readonly feedNow: Partial<Omit<Feed, 'id' | 'origin'>>
}

export type Saved = {
  readonly added: number
  readonly revised: number
  readonly known: number
  readonly refused: number
}

export type ArticleHit = Article & {
  readonly regions: readonly RegionId[]
  /** A piece of the text around the words that were searched for. */
  readonly excerpt?: string
}

export type ArticleQuery = {
  readonly region?: RegionId
  readonly entity?: EntityId
  readonly publisher?: PublisherId
  readonly since?: Instant
  readonly until?: Instant
  readonly limit: number
}

/** An article as its story is formed of it. */
export type Placed = {
  /** Grows with the time of the article. */
  readonly number: number
  readonly id: ArticleId
  readonly at: Instant
  readonly profile: Profile
  /** Absent before it has one. */
  readonly story?: StoryId
  /** The number of the first article that printed its text; absent before it was looked for. */
  readonly voice?: number
  /** How crowded it is around it, see `stories/cluster.ts`. */
  readonly crowd: number
}

/** What comes of articles that were placed; stored in one transaction. */
export type Placement = {
  readonly articles: readonly (Required<Pick<Placed, 'number' | 'story' | 'voice' | 'crowd'>> & {
    /** What it will be found by; absent where it has keys already. */
    readonly keys?: readonly Term[]
  })[]
  /** Stories that are now part of another: their ids lead there, with all that they held. */
  readonly merged: ReadonlyMap<StoryId, StoryId>
}

/** An article in a story, without its text. */
export type StoryArticle = Omit<Article, 'text'> & {
  readonly regions: readonly RegionId[]
  /** Articles that print one text share it. */
  readonly voice: number
}

export type StoryHit = {
  readonly id: StoryId
  /** Its one article was stored a moment ago, and which story it belongs to is not known yet. */
  readonly waits: boolean
  /** The newest first, of the time that was asked for. */
  readonly articles: readonly StoryArticle[]
}

export type StoryQuery = {
  /** A story that has an article on this place. */
  readonly region?: RegionId
  readonly since?: Instant
  readonly until?: Instant
  readonly limit: number
}

export type ClaimQuery = {
  readonly subjects?: readonly EntityId[]
  /** `election:abkhazia:` finds every vote of a place. */
  readonly subjectPrefix?: string
  readonly predicates?: readonly Predicate[]
  /** Positions: the region that the stand is about. Roles: the region of the role. */
  readonly region?: RegionId
  readonly article?: ArticleId
  /** Claims whose value stands for this entity: results and winners of a person. */
  readonly valueEntity?: EntityId
  /** Told in articles of this time, to within a day. */
  readonly since?: Instant
  readonly until?: Instant
  readonly limit?: number
}

/** A claim with the article that made it, without its text: what an answer needs to cite it. */
export type Told<P extends Predicate = Predicate> = {
  readonly claim: ClaimAbout<P>
  readonly article: Omit<Article, 'text'>
}

export type EntityHit = {
  readonly entity: EntityId
  readonly kind: EntityKind
  /** Most printed name first. */
  readonly names: readonly Name[]
  /** Articles that name it. */
  readonly articles: number
}

/** All that is kept of a chat, as it is stored: rows by table. */
export type Kept = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

/** A delivery that somebody is sending. */
export type Claimed = Delivery & {
  readonly lease: string
  /** The platform's id of the message in whose thread it goes; absent where there is none, or it never arrived. */
  readonly under?: string
  /** The platform's id of the message that it answers: the last one of the chain that arrived. */
  readonly to?: string
}

export type Store = {
  readonly feeds: {
    all(): Promise<readonly Feed[]>
    get(id: FeedId): Promise<Feed | undefined>
    /** Brings the catalogue's feeds in line with its files: new ones are added, dropped ones are no longer polled. */
    syncCatalogue(
      feeds: readonly {
        readonly publisher: PublisherId
        readonly source: string
        readonly feed: FeedAddress
      }[],
      now: Instant,
    ): Promise<void>
    /** Adds an operator's feed; the known one is returned where its address is known. */
    add(feed: {
      readonly url: string
      readonly publisher: PublisherId
      readonly source: string
      readonly language?: LanguageId
      readonly regions: readonly RegionId[]
      readonly now: Instant
    }): Promise<{ readonly feed: Feed; readonly known: boolean }>
    remove(id: FeedId): Promise<boolean>
    /** Feeds that bring hardly an article that another feed does not bring as well, each with that other. */
    twins(): Promise<ReadonlyMap<FeedId, FeedId>>
    /** Due ones, longest due first. */
    due(now: Instant, limit: number): Promise<readonly Feed[]>
    /** Of these keys, those that the feed has shown before, with the fingerprint that was kept. */
    known(feed: FeedId, keys: readonly string[]): Promise<ReadonlyMap<string, EntryKey>>
    /** Entries, articles, claims and the feed's validators together, or nothing at all. */
    save(polled: Polled): Promise<Saved>
  }
  readonly articles: {
    /** Imports: articles that came by no feed. */
    save(articles: readonly ReadArticle[]): Promise<Saved>
    get(id: ArticleId, revision?: number): Promise<Article | undefined>
    /** Newest first, by when we saw them or they were published, whichever is older. */
    latest(query: ArticleQuery): Promise<readonly ArticleHit[]>
    /** Words in any order; a phrase in double quotes; Latin and Cyrillic fold case and marks. Operators are words. Never throws on what was typed. */
    search(words: string, query: ArticleQuery): Promise<readonly ArticleHit[]>
    /** The texts of these, as they stand now. */
    texts(ids: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, string>>
    count(): Promise<number>
    /** Articles read by another set of rules than this, oldest first. */
    readOtherwise(readBy: string, limit: number): Promise<readonly Article[]>
    /** Replaces claims, regions and names of stored articles. */
    reread(articles: readonly ReadArticle[]): Promise<void>
  }
  /** Articles about one event, put together as they are read. */
  readonly stories: {
    /** Those with the newest articles first. An article that waits for its story is told by itself. */
    latest(query: StoryQuery): Promise<readonly StoryHit[]>
    /** By its id, or by the id of one that was merged into it. */
    get(id: StoryId): Promise<StoryHit | undefined>
    /** The story of each of these articles that has one. */
    of(articles: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, StoryId>>
    /** Has a story gone by this id, whatever became of it? */
    isTaken(id: StoryId): Promise<boolean>
    /**
     * Articles that were read and are not placed; with a moment, those that appeared before it, were placed once and are
     * to be looked at again. The newest first.
     */
    waiting(limit: number, placedBefore?: Instant): Promise<readonly Placed[]>
    /** In how many articles the terms of these stand; holds until somebody waits for something else. */
    spread(profiles: readonly Profile[]): Promise<Spread>
    /** For each key the placed articles of a time that have it, the newest so many. */
    holding(
      keys: readonly Term[],
      time: { readonly since: Instant; readonly until: Instant },
      limit: number,
    ): Promise<ReadonlyMap<Term, readonly number[]>>
    /** Articles of the stories of these, in the order given: the newest so many of each, until there are enough. */
    around(
      articles: readonly number[],
      most: { readonly ofEach: number; readonly inAll: number },
    ): Promise<readonly Placed[]>
    /**
     * Forgets by what the articles from before a moment are found, so many keys at most: they keep their stories, and
     * nothing new is compared with them. False where there is nothing more to forget.
     */
    forgetKeys(before: Instant, most: number): Promise<boolean>
    /** Another one whenever profiles or stories changed. */
    version(): Promise<string>
    /** Stores what came of a look at these articles as of a version; false where profiles or stories have changed since. */
    place(looked: readonly number[], placement: Placement, version: string): Promise<boolean>
  }
  readonly claims: {
    /** Claims of the latest revisions, newest article first. */
    find<P extends Predicate = Predicate>(
      query: ClaimQuery & { predicates?: readonly P[] },
    ): Promise<readonly Told<P>[]>
    get(id: ClaimId): Promise<Told | undefined>
    /** The votes of which results or winners stand for one of these, without reading what is told of each. */
    votesWith(entities: readonly EntityId[]): Promise<readonly EntityId[]>
    /** Another one whenever a claim on this place's votes, or a stand on them, came or went; asked for at no cost. */
    version(region: RegionId): Promise<string>
  }
  readonly entities: {
    get(id: EntityId): Promise<EntityHit | undefined>
    /** By any printed name, in any script, misspelt or by surname alone; the likeliest first. */
    find(
      typed: string,
      query: { readonly kind?: EntityKind; readonly limit: number },
    ): Promise<readonly EntityHit[]>
    /** Names that begin like this, for completion; most printed first. */
    complete(
      typed: string,
      query: { readonly kind?: EntityKind; readonly limit: number },
    ): Promise<readonly EntityHit[]>
  }
  readonly judgements: {
    /** In force, about these entities. */
    about(entities: readonly EntityId[]): Promise<readonly Judgement[]>
    add(judgement: Omit<Judgement, 'withdrawnAt'>): Promise<void>
    withdraw(a: EntityId, b: EntityId, at: Instant): Promise<boolean>
    /** Another one whenever a judgement came or went. */
    version(): Promise<string>
  }
  readonly chats: {
    /** `defaults` stand in for what the chat never chose. */
    get(id: ChatId, defaults?: ChatSettings): Promise<Chat>
    set(id: ChatId, settings: Partial<ChatSettings>, defaults?: ChatSettings): Promise<Chat>
    /** A group that moved takes everything along. */
    move(from: ChatId, to: ChatId): Promise<void>
    /** Gone from every table and queue; returns how many rows. */
    forget(id: ChatId): Promise<number>
    /** What would be gone. */
    kept(id: ChatId): Promise<Kept>
  }
  readonly subscriptions: {
    add(subscription: Subscription): Promise<void>
    of(chat: ChatId): Promise<readonly Subscription[]>
    active(): Promise<readonly Subscription[]>
    /** What it tells, and when, by its own chat; what was owed and heard stays. False where there is none. */
    change(changed: Pick<Subscription, 'id' | 'chat' | 'line' | 'schedule' | 'threads'>): Promise<boolean>
    remove(id: SubscriptionId, chat: ChatId): Promise<boolean>
    setState(chat: ChatId, state: Subscription['state'], reason?: string): Promise<void>
    /**
     * Takes a slot: true once per subscription and slot, ever, together with the deliveries that it causes and what they
     * tell.
     */
    takeSlot(
      id: SubscriptionId,
      slot: Slot,
      deliveries: readonly Delivery[],
      heard?: readonly HeardArticle[],
    ): Promise<boolean>
    /** What its chat heard since a moment, as far as retention keeps it. */
    heard(id: SubscriptionId, since: Instant): Promise<Omit<Heard, 'since'>>
    /** The last slot taken, and when: what a digest is "since". */
    lastSlot(id: SubscriptionId): Promise<{ readonly slot: Slot; readonly at: Instant } | undefined>
  }
  readonly deliveries: {
    /** Takes up to `limit` due deliveries of a platform (of all), oldest first and one at a time per chat, under a lease. */
    claim(now: Instant, leaseMs: number, limit: number, platform?: Platform): Promise<readonly Claimed[]>
    /** Records what came of a send, if the lease still holds. */
    settle(id: string, lease: string, sent: Sent, now: Instant): Promise<boolean>
    /** Gives back what was taken and not tried: no attempt is counted. For pacing and for stopping. */
    release(id: string, lease: string, notBefore: Instant): Promise<boolean>
    /**
     * Leases that ran out: `sending` becomes pending (Discord) or uncertain (Telegram), unless the chat wants what is uncertain
     * again, which it gets once. `all` at a start that is alone on the
     * store: whoever holds a lease then is dead. Returns how many.
     */
    sweep(now: Instant, all?: 'all'): Promise<number>
    of(chat: ChatId, states: readonly Delivery['state'][]): Promise<readonly Delivery[]>
    /** A message that was sent, as it stands now; undefined where it did not arrive, or is being changed. */
    standing(id: string): Promise<{ readonly messageId: string; readonly payload: string } | undefined>
    /** Owes once more what is uncertain, because its chat chose so; false where it is not. */
    again(id: string, chat: ChatId, now: Instant): Promise<boolean>
    /** Chats whose oldest waiting message was owed before a moment, with how many of theirs were; some of them at a time. */
    overdue(
      before: Instant,
      limit: number,
    ): Promise<readonly { readonly chat: ChatId; readonly messages: number; readonly oldest: string }[]>
    /** Cancels a chat's waiting messages that were owed before a moment, and owes these in their place. */
    replace(chat: ChatId, before: Instant, notice: readonly Delivery[], now: Instant): Promise<void>
    /** Owes messages that no slot causes; each key once, ever. */
    owe(deliveries: readonly Delivery[]): Promise<void>
    /** How many there are in each state. */
    counts(): Promise<Readonly<Partial<Record<Delivery['state'], number>>>>
  }
  readonly inbox: {
    receive(platform: string, key: string, payload: string, now: Instant): Promise<boolean>
    pending(
      platform: string,
      limit: number,
    ): Promise<readonly { readonly key: string; readonly payload: string }[]>
    done(platform: string, key: string): Promise<void>
  }
  readonly notes: {
    get(name: string): Promise<string | undefined>
    set(name: string, value: string): Promise<void>
  }
  /** Drops what retention says goes: handled inbox rows, settled deliveries, entry keys of dead feeds. Articles stay. */
  clean(before: { readonly inbox: Instant; readonly deliveries: Instant }): Promise<number>
  /** In words, what is wrong with the file; empty where nothing is. */
  check(): Promise<readonly string[]>
  /** How often each of the invariants does not hold, with what the store itself cannot know. */
  invariants(given: {
    readonly now: Instant
    /** What must stand nowhere: tokens. */
    readonly secrets: readonly string[]
    /** May this body be sent as it is, on the platform of this chat? */
    readonly isWithinLimits: (chat: ChatId, payload: string) => boolean
    /** Discord: connections in 24 hours. */
    readonly identifiesADay: number
  }): Promise<Breaches>
  close(): Promise<void>
}
