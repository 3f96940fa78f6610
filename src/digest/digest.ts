// A digest: what changed in a place since a time, in the order of its weight for one chat, each in its own sentences.
import type { ArticleId } from '../model/article.ts'
import type { Heard, HeardArticle } from '../model/heard.ts'
import type { LanguageId } from '../model/language.ts'
import type { RegionId } from '../model/region.ts'
import type { Instant } from '../model/time.ts'
import type { Topic } from '../model/topic.ts'
import type { ArticleHit, Store } from '../store/store.ts'
import type { Stories } from '../stories/stories.ts'
import { type Change, changeIn, isTold, WIDELY_TOLD, weight } from './change.ts'
import { type Cited, citedFrom } from './cited.ts'
import { type Correction, correctedArticles, corrections } from './corrections.ts'
import type { NewFigure } from './new-figures.ts'
import { figuresOn, type OnTopic, storiesOn } from './on-topic.ts'
import { summarize } from './summarize.ts'

export type DigestQuery = {
  readonly topic: Topic
  readonly since: Instant
  readonly now: Instant
  /** Stories at most. */
  readonly limit: number
  /** Where a subscription asks: what its chat heard so far is not told again. */
  readonly heard?: Omit<Heard, 'since'>
  /** Places that the chat follows: a story that touches several of them weighs more. */
  readonly follows?: readonly RegionId[]
  /** What its readers read: told in their language where an article of it tells the story. */
  readonly language?: LanguageId
  /** Only what several independent publishers tell, or what brings new figures. */
  readonly breaking?: boolean
  /** Only what so many independent publishers tell. */
  readonly sources?: number
  /** The chat wants to be told where nothing is new. */
  readonly always?: boolean
}

type DigestStory = {
  readonly title: string
  readonly latest: Instant
  readonly sentences: readonly Cited[]
  /** Names of the publishers that tell what is new in it, newest first. */
  readonly publishers: readonly string[]
  readonly independent: number
  /** The chat heard of it before; only what is new is told. */
  readonly continues: boolean
  /** What is new in it, and what the chat was told of it before. */
  readonly articles: readonly ArticleId[]
  readonly before: readonly ArticleId[]
}

export type Digest = {
  readonly kind: 'digest'
  readonly topic: Topic
  readonly since: Instant
  readonly until: Instant
  /** Figures that were not printed before, with what was. */
  readonly figures: readonly NewFigure[]
  /** Empty where nothing is new. */
  readonly stories: readonly DigestStory[]
  /** Stories beyond the limit. */
  readonly further: number
  /** What an earlier digest said and its article says no more. */
  readonly corrections: readonly Correction[]
  /** Said even where nothing is new. */
  readonly always: boolean
  /** What the chat has heard once this was sent. */
  readonly hears: readonly Omit<HeardArticle, 'told' | 'root'>[]
}

/** Sentences a story: two, and a third where it is told widely. */
const SENTENCES = 2
/** Stories weighed for one digest, and figures that open it. */
const WEIGHED = 60
const FIGURES = 8
/** An article is seen when its feed is polled and stored a little later: a digest made in between must not lose it. */
const LATE_MS = 15 * 60_000
/** Reports of an event that began so long ago make a new one its follow-up. */
const LOOK_BACK_MS = 10 * 86_400_000

export type Digests = { of(query: DigestQuery): Promise<Digest> }

export function makeDigests({
  stories,
  store,
}: {
  readonly stories: Pick<Stories, 'inFull' | 'of'>
  readonly store: Pick<Store, 'articles' | 'claims' | 'entities'>
}): Digests {
  return {
    async of(query) {
      const { topic, since, now, limit, heard } = query
      if (heard?.only === 'corrections') return correctionsAlone(query, heard)
      const back = heard ? new Date(Date.parse(since) - LOOK_BACK_MS).toISOString() : since
      const window = { since: back, until: now, limit: WEIGHED }
      const found = await storiesOn(topic, { stories, store }, window)
      const isNew = newTo(query)
      const changed = found
        .filter(({ story }) => !isTooEarly(story, query))
        .map(story => changeIn(story, isNew, query))
        .filter(change => change !== undefined)
      const fresh = new Set(changed.flatMap(change => change.fresh.map(({ id }) => id)))
      const figures = await figuresOn(topic, changed, store, now, id => fresh.has(id))
      const figured = new Set(figures.map(({ source }) => source.article))
      const brings = ({ fresh }: Change) => fresh.some(({ id }) => figured.has(id))
      const told = changed.filter(change => isTold(change, query, brings(change)))
      const weighed = [...told].sort((a, b) => weight(b, query) - weight(a, query))
      const shown = weighed.slice(0, limit).map(change => storyFrom(change, query))
      return {
        kind: 'digest',
        ...{ topic, since, until: now },
        figures: figures.slice(0, FIGURES),
        stories: shown,
        further: Math.max(0, weighed.length - limit),
        always: query.always ?? false,
        corrections: heard ? corrections(heard) : [],
        hears: [...(heard ? correctedArticles(heard) : []), ...hearsOf(weighed, shown, now)],
      }
    },
  }
}

function correctionsAlone(
  { topic, since, now }: DigestQuery,
  heard: NonNullable<DigestQuery['heard']>,
): Digest {
  return {
    kind: 'digest',
    ...{ topic, since, until: now, figures: [], stories: [], further: 0, always: false },
    corrections: corrections(heard),
    hears: correctedArticles(heard),
  }
}

/** Asked by hand, a digest tells a stretch of time; to a subscription, what its chat has not heard. */
function newTo({ since, heard }: DigestQuery): (article: ArticleHit) => boolean {
  if (!heard) return () => true
  const known = new Set(heard.articles.map(({ article }) => article))
  const from = new Date(Date.parse(since) - LATE_MS).toISOString()
  return ({ id, seenAt }) => seenAt > from && !known.has(id)
}

/**
 * Which story an article belongs to is known a moment after it was stored. It may be one that the chat has heard; the next
 * digest, which looks back so far, knows.
 */
function isTooEarly({ waits, full }: OnTopic['story'], { heard, now }: DigestQuery): boolean {
  const late = new Date(Date.parse(now) - LATE_MS).toISOString()
  return heard !== undefined && waits && full.some(({ seenAt }) => seenAt > late)
}

function storyFrom(
  { story, fresh, older, tellers, independent, before }: Change,
  { heard, language }: DigestQuery,
): DigestStory {
  const own = fresh.filter(article => article.language === language)
  const read = own.length > 0 ? own : fresh
  const sentences = independent >= WIDELY_TOLD ? SENTENCES + 1 : SENTENCES
  const said = new Map(heard?.articles.map(({ article, sentences }) => [article, sentences]))
  const summed = summarize(
    read.map(({ id, title, text }) => ({ id, title, text })),
    { sentences },
    older.flatMap(({ id }) => said.get(id) ?? []),
  )
  const byId = new Map<ArticleId, ArticleHit>(read.map(article => [article.id, article]))
  const cited = summed.flatMap(({ text, from }) => {
    const article = byId.get(from[0] ?? '')
    return article ? [citedFrom(article, text)] : []
  })
  return {
    // The headline of what is told first: another one may be on something that no sentence tells.
    title: cited[0]?.title ?? read[0]?.title ?? story.title,
    latest: story.latest,
    sentences: cited,
    publishers: [...new Set(tellers.map(({ source }) => source))],
    independent,
    continues: before.length > 0,
    articles: fresh.map(({ id }) => id),
    before,
  }
}

/**
 * What is told, and what had no room but came so late that the next digest would look at it again. What came before that
 * is known by its time.
 */
function hearsOf(
  changes: readonly Change[],
  shown: readonly DigestStory[],
  now: Instant,
): readonly HeardArticle[] {
  const sent = Map.groupBy(
    shown.flatMap(({ sentences }) => sentences),
    ({ article }) => article,
  )
  const late = new Date(Date.parse(now) - LATE_MS).toISOString()
  return changes.flatMap(({ fresh }, place) =>
    fresh
      .filter(({ seenAt }) => place < shown.length || seenAt > late)
      .map(({ id, revision }) => ({
        article: id,
        revision,
        sentences: (sent.get(id) ?? []).map(({ quote }) => quote),
      })),
  )
}
