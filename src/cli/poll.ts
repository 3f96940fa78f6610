// `teller poll [--once]`: polls what is due and stores it; without `--once` until told to stop.
import { setTimeout as sleep } from 'node:timers/promises'
import { type App, makeApp } from '../app.ts'
import { configFrom, loadEnvironment } from '../config.ts'
import { loadPublishers } from '../folders.ts'
import { openPoller, type Poller } from '../poller.ts'
import { tell } from './lines.ts'
import { progressBar } from './progress.ts'
import { stopSignal } from './signal.ts'

/** Between two looks at what is due. */
const restMs = 5_000

export async function pollCommand(options: {
  readonly data?: string
  readonly once: boolean
  /** A folder of publisher files that stands in for the catalogue. */
  readonly feeds?: string
}): Promise<number> {
  const config = configFrom(loadEnvironment(), options)
  const app = await makeApp(config, {
    exclusive: true,
    ...(options.feeds && { publishers: await loadPublishers(options.feeds) }),
  })
  const poller = openPoller(app)
  const { signal, release } = stopSignal()
  try {
    await syncCatalogue(app)
    if ((await app.store.feeds.all()).length === 0) {
      tell('There is nothing to poll. Add a feed: teller feeds add https://example.org/feed')
      return 0
    }
    do {
      await pollRound(app, poller)
      if (!options.once) await sleep(restMs, undefined, { signal }).catch(() => {})
    } while (!options.once && !signal.aborted)
    return 0
  } finally {
    release()
    await poller.close()
    await app.close()
  }
}

/** Brings the stored feeds in line with the catalogue's files. */
export async function syncCatalogue(app: App): Promise<void> {
  const feeds = app.publishers.flatMap(({ id, name, feeds }) =>
    feeds.map(feed => ({ publisher: id, source: name, feed })),
  )
  await app.store.feeds.syncCatalogue(feeds, app.clock())
}

/** One round with a progress bar, and what it brought in a line. */
export async function pollRound(app: App, poller: Poller): Promise<void> {
  const bar = progressBar('Polling')
  const urls = new Map((await app.store.feeds.all()).map(({ id, source }) => [id, source]))
  const outcomes = await poller.round((outcome, done, of) =>
    bar.show(done, of, urls.get(outcome.feed) ?? outcome.url),
  )
  if (outcomes.length === 0) return
  const added = outcomes.reduce((sum, outcome) => sum + outcome.added, 0)
  const revised = outcomes.reduce((sum, outcome) => sum + outcome.revised, 0)
  const troubled = outcomes.filter(({ problem, kind }) => problem !== undefined && kind !== 'polled')
  bar.end(
    `${outcomes.length} feeds polled: ${added} new articles, ${revised} edited${troubled.length > 0 ? `, ${troubled.length} feeds in trouble` : ''}`,
  )
  for (const { url, problem } of troubled.slice(0, 5)) tell(`  ${url}: ${problem}`)
  if (troubled.length > 5) tell(`  … and ${troubled.length - 5} more: teller feeds shows them`)
}
