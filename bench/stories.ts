// What one more article costs until its story is known, with few and with many stored, and what it adds to the file. The
// second look, hours later, costs as much again as the first.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { storyId } from '../src/model/story.ts'
import { openStore } from '../src/store/sqlite/sqlite.ts'
import type { ReadArticle, Store } from '../src/store/store.ts'
import { keysOf, placeWaiting } from '../src/stories/place.ts'
import { profileOf } from '../src/stories/profile.ts'
import { dice, madeUpArticle, rareWords, wordOf } from './news.ts'
import type { Row } from './row.ts'

/** Seconds from one article to the next: 10,000 a day, so that the ten days that are looked at hold 100,000. */
const secondsApart = 8.64
const firstAt = Date.parse('2026-01-01T00:00:00.000Z')
/** Articles that tell one event, one in so many of them all. */
const perEvent = 4
const eventWords = 30
const arriving = 300
const batch = 1_000

/** The same store grows from size to size; at each the next articles are timed one by one. */
export async function storyRows(sizes: readonly number[]): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'teller-bench-'))
  const store = await openStore(join(folder, 'teller.sqlite'))
  try {
    const rows: Row[] = []
    let stored = 0
    for (const size of sizes) {
      while (stored < size) {
        const next = Math.min(batch, size - stored)
        await fill(store, stored, next)
        stored += next
      }
      const started = process.cpuUsage()
      for (let n = 0; n < arriving; n++) await arrive(store, stored++, 1)
      const { user, system } = process.cpuUsage(started)
      rows.push({
        what: `store an article and find its story, with ${size.toLocaleString('en')} stored`,
        figure: `${((user + system) / 1_000 / arriving).toFixed(1)} ms of a core`,
        aim: 'no more, however many are stored',
      })
    }
    return [...rows, bytesRow(join(folder, 'teller.sqlite'), stored)]
  } finally {
    await store.close()
    rmSync(folder, { recursive: true })
  }
}

/** As if so many had arrived one by one, each in the story that it belongs to: a million take half an hour. */
async function fill(store: Store, from: number, count: number): Promise<void> {
  const reports = Array.from({ length: count }, (_, i) => reportOf(from + i))
  await store.articles.save(reports)
  const eventOf = new Map(reports.map(({ article }, i) => [article.id, Math.floor((from + i) / perEvent)]))
  const waiting = await store.stories.waiting(count)
  const keys = keysOf(waiting, await store.stories.spread(waiting.map(({ profile }) => profile)))
  const articles = waiting.map(({ number, id, crowd }) => ({
    ...{ number, story: storyId(`event ${eventOf.get(id)}`), voice: number, crowd },
    keys: [...(keys.get(number)?.keys() ?? [])],
  }))
  const looked = waiting.map(({ number }) => number)
  await store.stories.place(looked, { articles, merged: new Map() }, await store.stories.version())
}

async function arrive(store: Store, from: number, count: number): Promise<void> {
  await store.articles.save(Array.from({ length: count }, (_, i) => reportOf(from + i)))
  await placeWaiting({ store })
}

/** A made-up article with a paragraph on an event that some others tell in the same words. */
function reportOf(number: number): ReadArticle {
  const read = madeUpArticle(number, number)
  const event = dice(Math.floor(number / perEvent) + 1_000_003)
  const words = Array.from({ length: eventWords }, () => wordOf(Math.floor(event() * rareWords)))
  const own = dice(number)
  const told = words.filter(() => own() < 0.7).join(' ')
  const at = new Date(firstAt + number * secondsApart * 1_000).toISOString()
  const text = `${read.article.text}\n\n${told}.`
  const article = { ...read.article, text, published: at, seenAt: at }
  return { ...read, article, claims: [], profile: profileOf(article, read) }
}

/** What stories take in the file, with their indexes. */
function bytesRow(path: string, articles: number): Row {
  const db = new DatabaseSync(path, { readOnly: true })
  try {
    const sizes = db.prepare('SELECT name, sum(pgsize) AS bytes FROM dbstat GROUP BY name').all()
    const of = (isOne: (name: string) => boolean) =>
      sizes.reduce((sum, { name, bytes }) => sum + (isOne(String(name)) ? Number(bytes) : 0), 0) / articles
    const stories = of(name =>
      /^(?:profiles|story_keys|stories|term_counts|sqlite_autoindex_stories)/.test(name),
    )
    return {
      what: 'what stories add to the file for each article',
      figure: `${Math.round(stories).toLocaleString('en')} bytes of ${Math.round(of(() => true)).toLocaleString('en')}`,
      aim: 'under half',
    }
  } finally {
    db.close()
  }
}
