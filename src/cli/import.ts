// `teller import FILE.jsonl`: articles that came by no feed are stored and read.
import { type App, makeApp } from '../app.ts'
import { configFrom, loadEnvironment } from '../config.ts'
import { judge } from '../facts/identity.ts'
import { articleId, canonicalUrl } from '../ingest/identity.ts'
import { readArticle } from '../ingest/read-article.ts'
import type { Article } from '../model/article.ts'
import { publisherIdOf } from '../model/publisher.ts'
import type { Instant } from '../model/time.ts'
import { placeWaiting } from '../stories/place.ts'
import { linesOf, tell } from './lines.ts'
import { type ArticleLine, articleLine } from './shapes.ts'

/** Articles stored in one transaction. */
const batch = 200

export async function importCommand(
  files: readonly string[],
  options: { readonly data?: string },
): Promise<number> {
  const app = await makeApp(configFrom(loadEnvironment(), options))
  const counts = { added: 0, revised: 0, known: 0, refused: 0 }
  const refused = { count: 0 }
  let waiting: Article[] = []
  const flush = async () => {
    const saved = await keep(app, waiting)
    for (const key of ['added', 'revised', 'known', 'refused'] as const) counts[key] += saved[key]
    waiting = []
  }
  try {
    for (const file of files)
      for await (const line of linesOf(file, articleLine, refused)) {
        const article = articleFrom(line, app)
        if (article === undefined) {
          tell(`${file}: the article ${line.id} has neither title nor text. It is left out.`)
          refused.count += 1
          continue
        }
        waiting.push(article)
        if (waiting.length >= batch) await flush()
      }
    await flush()
    await placeWaiting(app)
    const total = { ...counts, refused: refused.count }
    tell(`${total.added} new, ${total.revised} edited, ${total.known} known, ${total.refused} refused`)
    if (counts.refused > 0)
      tell(`${counts.refused} claims were refused: their words do not stand in their article`)
    return refused.count > 0 ? 1 : 0
  } finally {
    await app.close()
  }
}

async function keep(app: App, articles: readonly Article[]) {
  const read = articles.map(article => readArticle(article))
  const saved = await app.store.articles.save(read)
  await judge(
    app.store,
    read.flatMap(({ names }) => names),
    app.clock(),
  )
  return saved
}

/** Undefined where there is nothing to keep. */
function articleFrom(line: ArticleLine, app: App): Article | undefined {
  const text = line.text.normalize('NFC')
  const title = (line.title.trim() || text.trim().slice(0, 120)).normalize('NFC')
  if (title === '') return undefined
  const source = line.source?.trim() || 'unknown'
  const publisher = app.publishers.find(({ name }) => name === source)?.id ?? publisherIdOf(source)
  const seenAt = app.clock()
  const published = instantOf(line.published, seenAt)
  const url = canonicalUrl(line.url ?? null)
  return {
    // Without an address, a title alone is no identity: "Election results" is printed every four years.
    id: articleId({ url, publisher, title: url ? title : `${title} ${line.published ?? ''} ${line.id}` }),
    revision: 1,
    publisher,
    source,
    language: line.lang ?? 'und',
    title,
    text,
    seenAt,
    ...(url && { url }),
    ...(published && { published }),
  }
}

function instantOf(date: string | null | undefined, latest: Instant): Instant | undefined {
  const time = Date.parse(date ?? '')
  if (Number.isNaN(time)) return undefined
  const instant = new Date(time).toISOString()
  return instant > latest ? latest : instant
}
