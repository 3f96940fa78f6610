// Polling with everything it needs opened once: the guarded way out, the workers, the judging of new names, the stories.
import type { App } from './app.ts'
import { judge } from './facts/identity.ts'
import { createFetcher, type Fetcher } from './ingest/fetch.ts'
import { createGuard } from './ingest/guard.ts'
import { createPolite } from './ingest/polite.ts'
import { type PollOutcome, pollDue } from './ingest/poll.ts'
import { readBeside, readWaiting } from './ingest/read-waiting.ts'
import { createRobots } from './ingest/robots.ts'
import { createWork } from './ingest/work.ts'
import type { Store } from './store/store.ts'
import { lookAgain, placeWaiting } from './stories/place.ts'

export type Poller = {
  /** Polls what is due, once each, and reads what came; tells of each feed as its articles are stored. */
  round(onDone?: (outcome: PollOutcome, done: number, of: number) => void): Promise<readonly PollOutcome[]>
  /** Reads what waits: what was stored and not read before a stop, and what older rules read. */
  read(): Promise<void>
  /** Stops what is under way; what is not stored by then comes with the next poll. */
  close(): Promise<void>
}

/** Said in the User-Agent where the operator has set no TELLER_CONTACT. */
const noContact = 'operator gave no contact'

/** The guarded way out of this machine. */
export function openFetcher({ config }: App): Fetcher {
  return createFetcher({
    guard: createGuard({ allowPrivate: config.allowPrivateFeeds }),
    polite: createPolite(),
    contact: config.contact ?? noContact,
    ...(config.proxy && { proxy: config.proxy }),
  })
}

/** @param fetcher stands in for the open network, in measurements */
export function openPoller(app: App, fetcher: Fetcher = openFetcher(app)): Poller {
  const { config, log, clock } = app
  const stopping = new AbortController()
  const work = createWork({ threads: config.workers })
  const robots = createRobots(fetcher)
  const deps = {
    store: following(app, stopping.signal),
    fetcher,
    robots,
    work,
    clock,
    log,
    shortestSeconds: config.pollSeconds,
    signal: stopping.signal,
  }
  // Two readers would read the same articles.
  let last: Promise<unknown> = Promise.resolve()
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work)
    last = mine.catch(() => {})
    return mine
  }
  return {
    round: onDone => alone(() => readBeside(pollDue(deps, onDone), deps)),
    read: () =>
      alone(async () => {
        await readWaiting(deps)
        await placeWaiting(deps)
        await lookAgain(deps, clock())
      }),
    async close() {
      stopping.abort()
      await work.close()
      await fetcher.close()
    },
  }
}

/** The store, with what follows when articles were read: new names are compared to known ones, and stories formed. */
function following({ store, clock }: App, signal: AbortSignal): Store {
  return {
    ...store,
    articles: {
      ...store.articles,
      async reread(articles) {
        await store.articles.reread(articles)
        const names = articles.flatMap(({ names }) => names)
        if (names.length > 0) await judge(store, names, clock())
        await placeWaiting({ store, signal })
      },
    },
  }
}
