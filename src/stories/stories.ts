// Stories as they are told: the newest first, each with everyone who tells it.
import type { ArticleId, PublisherId } from '../model/article.ts'
import type { LanguageId } from '../model/language.ts'
import type { RegionId } from '../model/region.ts'
import { independentOf } from '../model/reprint.ts'
import type { StoryId } from '../model/story.ts'
import type { Instant } from '../model/time.ts'
import type { ArticleHit, Store, StoryArticle, StoryHit, StoryQuery } from '../store/store.ts'

type ToldArticle = {
  readonly id: ArticleId
  readonly publisherId: PublisherId
  readonly publisher: string
  readonly title: string
  readonly language: LanguageId
  readonly url?: string
  readonly published?: Instant
  readonly isStub?: true
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

type FullStory = ToldStory & Pick<StoryHit, 'waits'> & { readonly full: readonly ArticleHit[] }

export type Stories = {
  latest(query: StoryQuery): Promise<readonly ToldStory[]>
  /** The same with the articles in full, for a digest. */
  inFull(query: StoryQuery): Promise<readonly FullStory[]>
}

/** Articles of one story that a digest is made of: the newest. */
const IN_FULL = 30

export function makeStories({ store }: { readonly store: Pick<Store, 'articles' | 'stories'> }): Stories {
  const latest = async (query: StoryQuery) =>
    [...(await store.stories.latest(query))].sort((a, b) => latestOf(b).localeCompare(latestOf(a)))
  return {
    latest: async query => (await latest(query)).map(storyFrom),
    async inFull(query) {
      const hits = await latest(query)
      const newest = hits.map(({ articles }) => articles.slice(0, IN_FULL))
      const texts = await store.articles.texts(newest.flat().map(({ id }) => id))
      return hits.map((hit, place) => ({
        ...storyFrom(hit),
        waits: hit.waits,
        full: (newest[place] ?? []).map(({ voice: _, ...article }) => ({
          ...article,
          text: texts.get(article.id) ?? '',
        })),
      }))
    },
  }
}

const dateOf = ({ published, seenAt }: StoryArticle): Instant =>
  published !== undefined && published < seenAt ? published : seenAt
const latestOf = ({ articles: [newest] }: StoryHit): Instant => (newest ? dateOf(newest) : '')

function storyFrom(hit: StoryHit): ToldStory {
  const { id, articles } = hit
  return {
    id,
    title: articles[0]?.title ?? '',
    regions: [...new Set(articles.flatMap(({ regions }) => regions))],
    articles: articles.map(({ id, publisher, source, title, language, url, published, isStub, seenAt }) => ({
      id,
      publisherId: publisher,
      publisher: source,
      title,
      language,
      ...(url !== undefined && { url }),
      ...(published !== undefined && { published }),
      ...(isStub && { isStub }),
      seenAt,
    })),
    independent: independentOf(articles),
    latest: latestOf(hit),
  }
}
