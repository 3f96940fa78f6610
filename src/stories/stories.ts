// Stories of a place: the newest articles, those about one event put together, the newest story first.
import { createHash } from 'node:crypto'
import type { ArticleId, PublisherId } from '../model/article.ts'
import type { RegionId } from '../model/region.ts'
import { origins } from '../model/reprint.ts'
import type { StoryId } from '../model/story.ts'
import type { Instant } from '../model/time.ts'
import type { ArticleHit, Store } from '../store/store.ts'
import { cluster } from './cluster.ts'

export type StoriesQuery = {
  readonly region?: RegionId
  readonly since?: Instant
  readonly until?: Instant
  readonly limit: number
}

type ToldArticle = {
  readonly id: ArticleId
  readonly publisherId: PublisherId
  readonly publisher: string
  readonly title: string
  readonly url?: string
  readonly published?: Instant
  readonly seenAt: Instant
}

export type ToldStory = {
  readonly id: StoryId
  /** The headline of its newest article. */
  readonly title: string
  readonly regions: readonly RegionId[]
  /** Newest first. */
  readonly articles: readonly ToldArticle[]
  /** Reprints of one text count once. */
  readonly independent: number
  readonly latest: Instant
}

/** Articles looked at for one list of stories: more than any chat reads, few enough for an answer while one waits. */
const LOOKED_AT = 200

export type Stories = {
  latest(query: StoriesQuery): Promise<readonly ToldStory[]>
  /** The same with the articles in full, for a digest. */
  inFull(query: StoriesQuery): Promise<readonly (ToldStory & { readonly full: readonly ArticleHit[] })[]>
}

export function makeStories({ store }: { readonly store: Pick<Store, 'articles'> }): Stories {
  const remembered = new Map<string, Groups>()
  const inFull: Stories['inFull'] = async ({ limit, ...query }) => {
    const hits = await store.articles.latest({ ...query, limit: LOOKED_AT })
    const key = hits.map(({ id, revision }) => `${id}.${revision}`).join(' ')
    const known = remembered.get(key)
    const groups = known ?? groupsOf(hits)
    // What was asked last is forgotten last.
    remembered.delete(key)
    remembered.set(key, groups)
    const [oldest] = remembered.keys()
    if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest)
    return groups.slice(0, limit).map(group => storyFrom(group, new Map(hits.map(hit => [hit.id, hit]))))
  }
  return {
    inFull,
    latest: async query => (await inFull(query)).map(({ full: _, ...story }) => story),
  }
}

/** Lists of articles whose stories are kept: every place that a busy chat asks about, until an article is added. */
const REMEMBERED = 100

/** The articles of each story with the newest first, and the newest story first. */
type Groups = readonly Group[]
type Group = { readonly members: readonly ArticleId[]; independent?: number }

function groupsOf(hits: readonly ArticleHit[]): Groups {
  const placed = cluster(
    hits.map(hit => ({ id: hit.id, title: hit.title, text: hit.text, published: dateOf(hit) })),
  )
  const stories = new Map(placed.map(({ id, story }) => [id, story]))
  const newestFirst = [...hits].sort((a, b) => dateOf(b).localeCompare(dateOf(a)))
  const groups = Map.groupBy(newestFirst, ({ id }) => stories.get(id) ?? id)
  return [...groups.values()].map(members => ({ members: members.map(({ id }) => id) }))
}

const dateOf = ({ published, seenAt }: ArticleHit): Instant =>
  published !== undefined && published < seenAt ? published : seenAt

function storyFrom(
  group: Group,
  byId: ReadonlyMap<ArticleId, ArticleHit>,
): ToldStory & { readonly full: readonly ArticleHit[] } {
  const full = group.members.map(id => byId.get(id)).filter(hit => hit !== undefined)
  const [newest] = full
  const oldest = full.at(-1)
  if (!newest || !oldest) throw new Error('A story was put together of articles that are not there.')
  group.independent ??= new Set(origins(full.map(({ publisher, text }) => ({ publisher, text })))).size
  return {
    // Named by its first article, so that it keeps its name while it grows.
    id: createHash('sha256').update(oldest.id).digest('base64url').slice(0, 12),
    title: newest.title,
    regions: [...new Set(full.flatMap(({ regions }) => regions))],
    articles: full.map(({ id, publisher, source, title, url, published, seenAt }) => ({
      id,
      publisherId: publisher,
      publisher: source,
      title,
      ...(url !== undefined && { url }),
      ...(published !== undefined && { published }),
      seenAt,
    })),
    independent: group.independent,
    latest: dateOf(newest),
    full,
  }
}
