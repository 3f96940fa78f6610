// What is new in a story beside what a chat knows of it: whether that is enough to be told, and how much it weighs.
import type { ArticleId } from '../model/article.ts'
import type { HeardArticle } from '../model/heard.ts'
import { origins } from '../model/reprint.ts'
import type { ArticleHit } from '../store/store.ts'
import type { DigestQuery } from './digest.ts'
import type { OnTopic } from './on-topic.ts'

/** Independent publishers whose telling a thing makes it widely told. */
export const WIDELY_TOLD = 3
/** A story loses half its weight in this many hours, so that yesterday's big one stands beside today's small one. */
const HALF_LIFE_HOURS = 24
/** What publishers told before counts beside what they tell now. */
const BEFORE = 0.3
/** Each further place that the chat follows. */
const FOLLOWED = 0.5

/** What is new in a story, and what was known of it. */
export type Change = {
  readonly story: OnTopic['story']
  /** On the topic. */
  readonly fresh: readonly ArticleHit[]
  readonly older: readonly ArticleHit[]
  /** Everyone who tells what is new, on the topic or beside it. */
  readonly tellers: readonly ArticleHit[]
  /** Independent publishers of what is new; reprints count once. */
  readonly independent: number
  /** What the chat was told of it before. */
  readonly before: readonly ArticleId[]
}

/** Undefined where nothing changed: no article is new, or all that are print again what was known. */
export function changeIn(
  { story, isOn }: OnTopic,
  isNew: (article: ArticleHit) => boolean,
  { heard }: DigestQuery,
): Change | undefined {
  const tellers = story.full.filter(isNew)
  const fresh = tellers.filter(({ id }) => isOn(id))
  const older = story.full.filter(article => !isNew(article))
  const texts = origins([...older, ...fresh].map(({ id, text }) => ({ publisher: id, text })))
  const known = new Set(texts.slice(0, older.length))
  if (texts.slice(older.length).every(text => known.has(text))) return undefined
  const independent = new Set(origins(tellers.map(({ publisher, text }) => ({ publisher, text })))).size
  const told = new Set(heard?.articles.filter(wasTold).map(({ article }) => article))
  // Of a story told by many, the newest alone are looked at in full.
  const before = story.articles.flatMap(({ id }) => (told.has(id) ? [id] : []))
  return { story, fresh, older, tellers, independent, before }
}

/** Its story had room in a digest. */
const wasTold = ({ told, sentences }: HeardArticle) => told !== undefined || sentences.length > 0

/** Is a change enough to be told? */
export function isTold(
  { story, independent, before }: Change,
  { topic, breaking, sources }: DigestQuery,
  brings: boolean,
): boolean {
  // What was told once breaks again only where as many tell more of it.
  const tellers = breaking && before.length > 0 ? independent : story.independent
  if (sources !== undefined) return tellers >= sources
  // Whoever follows one paper wants what it prints.
  if (!breaking || topic.kind === 'publisher') return true
  return independent >= WIDELY_TOLD || brings
}

/** Publishers count, reprints do not; what is older counts less, and what touches more of the chat's places more. */
export function weight({ story, independent }: Change, { topic, now, follows = [] }: DigestQuery): number {
  const hours = Math.max(0, Date.parse(now) - Date.parse(story.latest)) / 3_600_000
  const region = 'region' in topic ? topic.region : undefined
  const others = story.regions.filter(one => one !== region && follows.includes(one)).length
  const voices = independent + BEFORE * Math.max(0, story.independent - independent)
  return voices * (1 + FOLLOWED * others) * 0.5 ** (hours / HALF_LIFE_HOURS)
}
