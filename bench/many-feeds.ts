// Many feeds in one process: whether those that hang and lie hold up those that are well, and what ten thousand cost.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type App, makeApp } from '../src/app.ts'
import { configFrom } from '../src/config.ts'
import { createFetcher } from '../src/ingest/fetch.ts'
import { createGuard } from '../src/ingest/guard.ts'
import { createPolite } from '../src/ingest/polite.ts'
import { openPoller, type Poller } from '../src/poller.ts'
import type { Row } from './row.ts'

type Many = {
  readonly app: App
  readonly poller: Poller
  /** Addresses in the order they were asked for, with the moment. */
  readonly asked: (readonly [url: string, at: number])[]
}

/** Feeds `kind-N`, each a site of its own, on a server in another process. */
async function withFeeds<T>(
  counts: Readonly<Record<string, number>>,
  options: { readonly pollSeconds: number; readonly deadlineMs?: number },
  work: (many: Many) => Promise<T>,
): Promise<T> {
  const site = fork(new URL('./many-site.ts', import.meta.url).pathname)
  const [port] = (await once(site, 'message')) as [number]
  const data = mkdtempSync(join(tmpdir(), 'teller-many-'))
  const app = await makeApp(
    configFrom({ TELLER_POLL_SECONDS: String(options.pollSeconds), TELLER_LOG: 'error' }, { data }),
    { publishers: [] },
  )
  const asked: Many['asked'] = []
  const fetcher = createFetcher({
    guard: createGuard({
      allowPrivate: true,
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    }),
    polite: createPolite(),
    contact: 'https://operator.example/',
    ...(options.deadlineMs === undefined ? {} : { deadlineMs: options.deadlineMs }),
  })
  const poller = openPoller(app, {
    ...fetcher,
    fetch: (address, how) => {
      asked.push([address, Date.now()])
      return fetcher.fetch(address, how)
    },
  })
  try {
    for (const [kind, count] of Object.entries(counts))
      for (let n = 0; n < count; n++)
        await app.store.feeds.add({
          ...{
            url: `http://${kind}-${n}.example:${port}/feed`,
            publisher: `${kind}-${n}`,
            source: `${kind} ${n}`,
          },
          ...{ regions: [], now: app.clock() },
        })
    return await work({ app, poller, asked })
  } finally {
    await poller.close()
    await app.close()
    site.disconnect()
    rmSync(data, { recursive: true })
  }
}

/** Real time is run so many times faster: the interval and the deadline shrink together, the work does not. */
const faster = 20
const everydaySeconds = { poll: 300, deadline: 20 }

/** 1,000 feeds of which 300 hang, 300 lie and 400 are well: how late the well ones are polled. */
async function latenessRow(): Promise<Row> {
  const pollSeconds = everydaySeconds.poll / faster
  const deadlineMs = (everydaySeconds.deadline / faster) * 1_000
  return await withFeeds(
    { hangs: 300, lies: 300, well: 400 },
    { pollSeconds, deadlineMs },
    async ({ app, poller, asked }) => {
      const due = new Map<string, number>()
      let worst = 0
      let polls = 0
      const end = Date.now() + 4 * pollSeconds * 1_000
      for (const { url, nextPollAt } of await app.store.feeds.all()) due.set(url, Date.parse(nextPollAt))
      while (Date.now() < end) {
        asked.length = 0
        await poller.round()
        for (const [url, at] of asked) {
          const since = due.get(url)
          if (since === undefined || !url.includes('//well-')) continue
          worst = Math.max(worst, at - since)
          polls++
        }
        for (const { url, nextPollAt } of await app.store.feeds.all()) due.set(url, Date.parse(nextPollAt))
        await sleep(500)
      }
      const intervals = worst / 1_000 / pollSeconds
      return {
        what: `1,000 feeds, 300 hang, 300 lie, ${faster} times faster: the latest of ${polls} polls of the 400 well ones`,
        figure: `${intervals.toFixed(2)} intervals late`,
        aim: 'at most 2',
      }
    },
  )
}

/** Feeds on a ten-minute interval in one process: memory, and whether one pass fits the interval. */
async function memoryRow(count: number): Promise<Row> {
  return await withFeeds({ well: count }, { pollSeconds: 600 }, async ({ poller }) => {
    let highest = 0
    const watch = setInterval(() => {
      highest = Math.max(highest, process.memoryUsage.rss())
    }, 100)
    const started = performance.now()
    let polled = 0
    while (polled < count) polled += (await poller.round()).length
    const seconds = (performance.now() - started) / 1_000
    clearInterval(watch)
    return {
      what: `${count.toLocaleString('en')} feeds polled for the first time and read, in one process`,
      figure: `${Math.round(highest / 1024 / 1024)} MB at most, ${Math.round(seconds)} s`,
      aim: 'under 350 MB, and within their ten minutes',
    }
  })
}

export async function manyFeedsRows(count: number): Promise<readonly Row[]> {
  // First, so that what the other left behind is not counted.
  const memory = await memoryRow(count)
  return [memory, await latenessRow()]
}
