// A digest: the stories of a place since a time, the widest told and newest first, each in its own sentences.
import type { ArticleId, PublisherId } from '../model/article.ts'
import type { RegionId } from '../model/region.ts'
import type { Instant } from '../model/time.ts'
import type { Stories } from '../stories/stories.ts'
import { summarize } from './summarize.ts'

export type DigestQuery = {
  readonly region: RegionId
  readonly since: Instant
  readonly now: Instant
  /** Stories at most. */
  readonly limit: number
}

/** An unaltered sentence and the article that printed it. */
type ToldSentence = {
  readonly text: string
  readonly article: ArticleId
  readonly publisherId: PublisherId
  readonly publisher: string
  readonly title: string
  readonly url?: string
  readonly published?: Instant
}

type DigestStory = {
  readonly title: string
  readonly latest: Instant
  readonly sentences: readonly ToldSentence[]
  /** Names of the publishers that tell it, newest first. */
  readonly publishers: readonly string[]
  readonly independent: number
}

export type Digest = {
  readonly kind: 'digest'
  readonly region: RegionId
  readonly since: Instant
  readonly until: Instant
  /** Empty where nothing is new. */
  readonly stories: readonly DigestStory[]
  /** Stories beyond the limit. */
  readonly further: number
}

/** Sentences a story: two, and a third where several independent publishers tell it. */
const SENTENCES = 2
const WIDELY_TOLD = 3
/** Stories weighed for one digest. */
const WEIGHED = 60
/** A story loses half its weight in this many hours, so that yesterday's big one stands beside today's small one. */
const HALF_LIFE_HOURS = 24

export type Digests = { of(query: DigestQuery): Promise<Digest> }

export function makeDigests({ stories }: { readonly stories: Pick<Stories, 'inFull'> }): Digests {
  return {
    async of({ region, since, now, limit }) {
      const found = await stories.inFull({ region, since, until: now, limit: WEIGHED })
      const weighed = [...found].sort((a, b) => weight(b, now) - weight(a, now))
      return {
        kind: 'digest',
        region,
        since,
        until: now,
        stories: weighed.slice(0, limit).map(storyFrom),
        further: Math.max(0, weighed.length - limit),
      }
    },
  }
}

type Full = Awaited<ReturnType<Stories['inFull']>>[number]

/** Publishers count, reprints do not; what is older counts less. */
function weight({ independent, latest }: Full, now: Instant): number {
  const hours = Math.max(0, Date.parse(now) - Date.parse(latest)) / 3_600_000
  return independent * 0.5 ** (hours / HALF_LIFE_HOURS)
}

function storyFrom({ title, latest, full, independent }: Full): DigestStory {
  const length = { sentences: independent >= WIDELY_TOLD ? SENTENCES + 1 : SENTENCES }
  const summed = summarize(
    full.map(({ id, title, text }) => ({ id, title, text })),
    length,
  )
  const sentences = summed.flatMap(({ text, from }): readonly ToldSentence[] => {
    const article = full.find(({ id }) => id === from[0])
    if (!article) return []
    const { id, publisher, source, title, url, published } = article
    return [
      {
        text,
        article: id,
        publisherId: publisher,
        publisher: source,
        title,
        ...(url !== undefined && { url }),
        ...(published !== undefined && { published }),
      },
    ]
  })
  return { title, latest, sentences, publishers: [...new Set(full.map(({ source }) => source))], independent }
}
