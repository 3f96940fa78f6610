// Stories as they are told: the newest first, each with everyone who tells it.
import type { ArticleId, PublisherId } from '../model/article.ts'
import type { LanguageId } from '../model/language.ts'
import type { RegionId } from '../model/region.ts'
import { independentOf } from '../model/reprint.ts'
import { type StoryId, storyId } from '../model/story.ts'
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
  /** Those of a time that these articles tell, likewise, with everyone else who tells them. */
  of(articles: readonly ArticleHit[], time: Omit<StoryQuery, 'region'>): Promise<readonly FullStory[]>
}

/** Articles of one story that a digest is made of: the newest. */
const IN_FULL = 30

export function makeStories({ store }: { readonly store: Pick<Store, 'articles' | 'stories'> }): Stories {
  const latest = async (query: StoryQuery) => newestFirst(await store.stories.latest(query))
  /** @param wanted looked at however many others are newer */
  const inFull = async (hits: readonly StoryHit[], wanted: ReadonlySet<ArticleId> = new Set()) => {
    const looked = hits.map(({ articles }) =>
      articles.filter(({ id }, place) => place < IN_FULL || wanted.has(id)),
    )
    const texts = await store.articles.texts(looked.flat().map(({ id }) => id))
    return hits.map((hit, place) => ({
      ...storyFrom(hit),
      waits: hit.waits,
      full: (looked[place] ?? []).map(({ voice: _, ...article }) => ({
        ...article,
        text: texts.get(article.id) ?? '',
      })),
    }))
  }
  return {
    latest: async query => (await latest(query)).map(storyFrom),
    inFull: async query => inFull(await latest(query)),
    async of(articles, { limit, ...time }) {
      const wanted = new Set(articles.map(({ id }) => id))
      const known = await store.stories.of([...wanted])
      const hits = new Map<StoryId, StoryHit>()
      for (const article of articles.toSorted(byTime)) {
        const id = known.get(article.id)
        const own = storyId(article.id)
        if (hits.size >= limit) break
        if (hits.has(id ?? own)) continue
        const hit = id === undefined ? undefined : await store.stories.get(id)
        hits.set(id ?? own, hit ?? { id: own, waits: true, articles: [{ ...article, voice: 0 }] })
      }
      return inFull(newestFirst([...hits.values()].map(hit => within(hit, time))), wanted)
    },
  }
}

const newestFirst = (hits: readonly StoryHit[]): readonly StoryHit[] =>
  hits.toSorted((a, b) => latestOf(b).localeCompare(latestOf(a)))

const byTime = (a: Dated, b: Dated): number => dateOf(b).localeCompare(dateOf(a))

/** What of a story is told in a time. */
function within(hit: StoryHit, { since = '', until = '\u{10FFFF}' }: Partial<StoryQuery>): StoryHit {
  const articles = hit.articles.filter(article => since <= dateOf(article) && dateOf(article) <= until)
  return { ...hit, articles }
}

type Dated = Pick<StoryArticle, 'published' | 'seenAt'>
const dateOf = ({ published, seenAt }: Dated): Instant =>
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
