// A desk for tests of stories: articles arrive a few at a time, and are placed as they would be.
import type { Profile } from '../../src/model/profile.ts'
import type { ReadArticle, Store } from '../../src/store/store.ts'
import { placeWaiting } from '../../src/stories/place.ts'
import { profileOf } from '../../src/stories/profile.ts'

export type Report = {
  readonly id: string
  readonly title?: string
  readonly text: string
  readonly published?: string
  readonly by?: string
  readonly regions?: readonly string[]
  /** The rules that read it. */
  readonly readBy?: string
}

export const LATER = '2026-03-20T12:00:00.000Z'

export function readFrom(report: Report): ReadArticle & { readonly profile: Profile } {
  const { id, title = '', text, published = '2026-03-03', by = id, regions = ['abkhazia'] } = report
  const at = new Date(published).toISOString()
  const article = {
    ...{ id, revision: 1, publisher: by, source: by, language: 'en', title, text },
    ...{ published: at, seenAt: at },
  }
  const profile = profileOf(article, { regions })
  return { article, claims: [], regions, names: [], profile, readBy: report.readBy ?? 'rules@1' }
}

/** The reports are stored, and then placed. */
export async function arrive(store: Store, ...reports: readonly Report[]): Promise<void> {
  await store.articles.save(reports.map(readFrom))
  await placeWaiting({ store })
}

/** The articles of each story, oldest first, the story with the oldest article first. */
export async function told(store: Store): Promise<readonly (readonly string[])[]> {
  const stories = await store.stories.latest({ limit: 100 })
  return stories.map(({ articles }) => articles.map(({ id }) => id).reverse()).reverse()
}
