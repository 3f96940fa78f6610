// Polling with everything it needs opened once: the guarded way out, the workers, and the judging of new names.
import type { App } from './app.ts'
import { judge } from './facts/identity.ts'
import { createFetcher, type Fetcher } from './ingest/fetch.ts'
import { createGuard } from './ingest/guard.ts'
import { createPolite } from './ingest/polite.ts'
import { type PollOutcome, pollDue } from './ingest/poll.ts'
import { createRobots } from './ingest/robots.ts'
import { createWork } from './ingest/work.ts'
import type { Store } from './store/store.ts'

export type Poller = {
  /** Polls what is due, once each; tells of each feed as it is done. */
  round(onDone?: (outcome: PollOutcome, done: number, of: number) => void): Promise<readonly PollOutcome[]>
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
  })
}

/** @param fetcher stands in for the open network, in measurements */
export function openPoller(app: App, fetcher: Fetcher = openFetcher(app)): Poller {
  const { config, log, clock } = app
  const stopping = new AbortController()
  const work = createWork({ threads: config.workers })
  const robots = createRobots(fetcher)
  const deps = {
    store: judging(app),
    fetcher,
    robots,
    work,
    clock,
    log,
    shortestSeconds: config.pollSeconds,
    signal: stopping.signal,
  }
  return {
    round: onDone => pollDue(deps, onDone),
    async close() {
      stopping.abort()
      await work.close()
      await fetcher.close()
    },
  }
}

/** The store, with new names compared to known ones once they are kept. */
function judging({ store, clock }: App): Store {
  return {
    ...store,
    feeds: {
      ...store.feeds,
      async save(polled) {
        const saved = await store.feeds.save(polled)
        const names = polled.articles.flatMap(article => article.names)
        if (names.length > 0) await judge(store, names, clock())
        return saved
      },
    },
  }
}
