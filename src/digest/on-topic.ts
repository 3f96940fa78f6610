// The stories in which a topic is told, each with everyone who tells it, and which of their articles are on the topic.
import type { ArticleId } from '../model/article.ts'
import { voteOf } from '../model/election.ts'
import type { EntityId } from '../model/entity.ts'
import type { Instant } from '../model/time.ts'
import type { Topic } from '../model/topic.ts'
import type { ArticleHit, Store } from '../store/store.ts'
import type { Stories } from '../stories/stories.ts'
import { type NewFigure, newFigures } from './new-figures.ts'

type Full = Awaited<ReturnType<Stories['inFull']>>[number]
export type OnTopic = { readonly story: Full; readonly isOn: (article: ArticleId) => boolean }

type Window = { readonly since: Instant; readonly until: Instant; readonly limit: number }
type Parts = {
  readonly stories: Pick<Stories, 'inFull' | 'of'>
  readonly store: Pick<Store, 'articles' | 'claims'>
}

/** Articles on a topic that are looked at, the newest. */
const LOOKED_AT = 200
/** Claims on the votes of a place that are looked through for the articles that tell of one. */
const CLAIMS = 600
/** Places whose figures are looked through for those that tell of the topic. */
const PLACES = 5

/** The newest story first. */
export async function storiesOn(topic: Topic, parts: Parts, window: Window): Promise<readonly OnTopic[]> {
  const { stories, store } = parts
  if (topic.kind === 'region')
    return (await stories.inFull({ ...window, region: topic.region })).map(story => ({
      story,
      isOn: () => true,
    }))
  const hits = await articlesOn(topic, store, window)
  const on = new Set(hits.map(({ id }) => id))
  // A story is told by those too who do not name the person, or have other words than were searched for.
  return (await stories.of(hits, window)).map(story => ({ story, isOn: id => on.has(id) }))
}

async function articlesOn(
  topic: Exclude<Topic, { kind: 'region' }>,
  store: Parts['store'],
  { since, until }: Window,
): Promise<readonly ArticleHit[]> {
  const { articles } = store
  const query = { since, until, limit: LOOKED_AT }
  switch (topic.kind) {
    case 'person': {
      const [entity] = topic.entities
      return entity === undefined ? [] : articles.latest({ ...query, entity })
    }
    case 'publisher':
      return articles.latest({ ...query, publisher: topic.publisher })
    case 'search': {
      const narrowed = {
        ...query,
        ...(topic.region !== undefined && { region: topic.region }),
        ...(topic.entity !== undefined && { entity: topic.entity }),
        ...(topic.since !== undefined && topic.since > since && { since: topic.since }),
        ...(topic.until !== undefined && topic.until < until && { until: topic.until }),
      }
      return topic.words === '' ? articles.latest(narrowed) : articles.search(topic.words, narrowed)
    }
    case 'election': {
      const telling = await tellingOf(topic, store, { since, until })
      const hits = await articles.latest({ ...query, region: topic.region })
      return hits.filter(({ id }) => telling.has(id))
    }
  }
}

/** Articles that tell of a vote: its figures, its day, its winner, a stand on it. */
async function tellingOf(
  topic: Extract<Topic, { kind: 'election' }>,
  { claims }: Pick<Store, 'claims'>,
  window: { readonly since: Instant; readonly until: Instant },
): Promise<ReadonlySet<ArticleId>> {
  const [told, stands] = await Promise.all([
    claims.find({ ...window, subjectPrefix: `election:${topic.region}:`, limit: CLAIMS }),
    claims.find({ ...window, region: topic.region, predicates: ['position'], limit: CLAIMS }),
  ])
  return new Set([
    ...told.filter(({ claim }) => isVote(topic, claim.subject)).map(({ article }) => article.id),
    ...stands
      .filter(({ claim }) => isVote(topic, claim.value.election ?? ''))
      .map(({ article }) => article.id),
  ])
}

/** Is it the vote, as far as the topic says which? */
function isVote(
  { region, year, month, office }: Extract<Topic, { kind: 'election' }>,
  id: EntityId,
): boolean {
  const vote = voteOf(id)
  if (vote?.region !== region) return false
  const wanted =
    year === undefined ? '' : `${year}${month === undefined ? '' : `-${String(month).padStart(2, '0')}`}`
  return (vote.date ?? '').startsWith(wanted) && (office === undefined || vote.office === office)
}

/** The new figures of a topic's votes; of others, those that its new articles print. */
export async function figuresOn(
  topic: Topic,
  changes: readonly { readonly fresh: readonly ArticleHit[] }[],
  store: Pick<Store, 'articles' | 'claims' | 'entities'>,
  until: Instant,
  isNew: (article: ArticleId) => boolean,
): Promise<readonly NewFigure[]> {
  if (changes.length === 0) return []
  const isPlace = topic.kind === 'region' || topic.kind === 'election'
  const regions = isPlace
    ? [topic.region]
    : [...new Set(changes.flatMap(({ fresh }) => fresh.flatMap(one => one.regions.slice(0, 1))))]
  const isOn: Parameters<typeof newFigures>[4] = ({ election, entity }) =>
    topic.kind === 'election'
      ? isVote(topic, election)
      : topic.kind !== 'person' || (entity !== undefined && topic.entities.includes(entity))
  const figures = regions.slice(0, PLACES).map(region => newFigures(store, region, until, isNew, isOn))
  return (await Promise.all(figures)).flat()
}
