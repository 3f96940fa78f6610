// `teller cluster FILE.jsonl`: which articles tell one story, found as it is for articles that arrive.
import { readArticle } from '../ingest/read-article.ts'
import type { Article } from '../model/article.ts'
import { openStore } from '../store/sqlite/sqlite.ts'
import type { ReadArticle } from '../store/store.ts'
import { scriptOf } from '../stories/bridge.ts'
import { placeWaiting } from '../stories/place.ts'
import { profileOf } from '../stories/profile.ts'
import { linesOf, print } from './lines.ts'
import { type DocumentLine, documentLine } from './shapes.ts'

export async function clusterCommand(files: readonly string[]): Promise<number> {
  const refused = { count: 0 }
  const lines: DocumentLine[] = []
  for (const file of files) for await (const line of linesOf(file, documentLine, refused)) lines.push(line)
  const articles = lines.map(articleFrom)
  const store = await openStore(':memory:')
  try {
    // What is read of an article bridges scripts; within one it adds nothing, and reading takes longer than placing.
    const isMixed = new Set(articles.map(({ title, text }) => scriptOf(`${title} ${text}`))).size > 1
    await store.articles.save(articles.map(isMixed ? readArticle : profiled))
    // All at once, as one big arrival: nobody waits for a turn here.
    await placeWaiting({ store }, articles.length)
    const stories = await store.stories.of(articles.map(({ id }) => id))
    // Ids may be numbers in the file: they go out as they came in.
    for (const [place, { id }] of lines.entries()) await print({ id, story: stories.get(`${place}`) })
  } finally {
    await store.close()
  }
  return refused.count > 0 ? 1 : 0
}

const now = new Date().toISOString()

function articleFrom({ title, text, published }: DocumentLine, place: number): Article {
  const time = Date.parse(published ?? '')
  return {
    ...{
      id: `${place}`,
      revision: 1,
      publisher: `${place}`,
      source: `${place}`,
      language: 'und',
      title,
      text,
    },
    seenAt: now,
    ...(!Number.isNaN(time) && { published: new Date(time).toISOString() }),
  }
}

const profiled = (article: Article): ReadArticle => ({
  ...{ article, claims: [], regions: [], names: [], readBy: 'nothing but its words' },
  profile: profileOf(article),
})
