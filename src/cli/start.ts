// `teller start`: polls, answers and posts until told to stop; without a token it chats in this terminal.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Adapter, Health } from '../adapters/adapter.ts'
import { openTerminal } from '../adapters/terminal/terminal.ts'
import { makeApp } from '../app.ts'
import { configFrom, loadEnvironment } from '../config.ts'
import { startJobs } from '../jobs.ts'
import type { Log } from '../log.ts'
import type { Platform } from '../model/chat.ts'
import { openPoller } from '../poller.ts'
import { jobsOf } from '../rounds.ts'
import { terminalChat } from './ask.ts'
import { openHealth } from './health.ts'
import { tell } from './lines.ts'
import { adaptersOf, nameOf } from './platforms.ts'
import { syncCatalogue } from './poll.ts'
import { stopSignal } from './signal.ts'

/** A clean end takes at most this long; then the process goes anyway. */
const patienceMs = 15_000
const leftoverMs = 1_000

export async function start(options: { readonly data?: string }): Promise<number> {
  const config = configFrom(loadEnvironment(), options)
  const app = await makeApp(config, { exclusive: true })
  const { signal, release } = stopSignal()
  const unwatch = watchForStrays(app.log)
  const adapters = new Map<Platform, Adapter>()
  const poller = openPoller(app)
  const ended = new AbortController()
  const stopped = untilStopped(AbortSignal.any([signal, ended.signal]))
  let stopJobs: (() => Promise<void>) | undefined
  const leftOut = new Map<Platform, string>()
  let health: Awaited<ReturnType<typeof openHealth>> | undefined
  try {
    // Nobody else is on this store: what a process was sending when it died is settled now, and not when its leases end.
    await app.store.deliveries.sweep(app.clock(), 'all')
    await syncCatalogue(app)
    const feeds = await app.store.feeds.all()
    tell(
      `Teller polls ${feeds.length} feeds into ${config.data}; ${await app.store.articles.count()} articles are stored.`,
    )

    for (const adapter of await adaptersOf(app)) adapters.set(adapter.platform, adapter)
    const wanted = adapters.size
    if (config.health) health = await openHealth(config.health, () => healthOf(adapters, leftOut))
    stopJobs = startJobs(jobsOf({ app, poller, adapters, signal: ended.signal }), app.log)
    if (wanted > 0) {
      // Side by side: one that is slow, down or refused keeps no other waiting.
      const started = Promise.all([...adapters.values()].map(adapter => begin(adapter, adapters, leftOut)))
      await Promise.race([started, stopped])
      if (adapters.size === 0) {
        tell('No platform could be served. Mend the settings above and start again.')
        return 1
      }
      await stopped
    } else {
      tell(
        'No DISCORD_TOKEN and no TELEGRAM_TOKEN is set (see .env.example), so this is a chat in your terminal.',
      )
      tell('Ask "election abkhazia" or "who khajimba", "help" for more, "exit" to leave.')
      await Promise.race([
        openTerminal({ desk: app.desk, input: process.stdin, output: process.stdout, chat: terminalChat }),
        stopped,
      ])
    }
    return 0
  } finally {
    release()
    ended.abort()
    const patience = setTimeout(() => process.exit(1), patienceMs).unref()
    // What is being sent needs its platform until the answer is there.
    await Promise.all([poller.close(), stopJobs?.()])
    await Promise.all([...adapters.values()].map(adapter => adapter.stop()))
    await health?.close()
    await app.close()
    unwatch()
    clearTimeout(patience)
    // All is closed; a connection that a library has lost sight of must not keep the process.
    setTimeout(() => process.exit(), leftoverMs).unref()
  }
}

function healthOf(
  adapters: ReadonlyMap<Platform, Adapter>,
  leftOut: ReadonlyMap<Platform, string>,
): ReadonlyMap<Platform, Health> {
  return new Map([
    ...[...adapters].map(([platform, adapter]) => [platform, adapter.health()] as const),
    ...[...leftOut].map(([platform, detail]) => [platform, { ready: false, detail }] as const),
  ])
}

/** Starts one platform; where it is refused for good, it is named and left out, and the others go on. */
async function begin(
  adapter: Adapter,
  adapters: Map<Platform, Adapter>,
  leftOut: Map<Platform, string>,
): Promise<void> {
  try {
    await adapter.start()
    tell(`${nameOf[adapter.platform]}: ${adapter.health().detail}`)
  } catch (error) {
    adapters.delete(adapter.platform)
    const why = error instanceof Error ? error.message : String(error)
    leftOut.set(adapter.platform, why)
    tell(`${nameOf[adapter.platform]} is left out: ${why}`)
    await adapter.stop()
  }
}

/**
 * A library that rejects where nobody listens (a gateway's greeting without its content does) must not end the process:
 * it is logged, and whatever it left hanging is torn down by its own watchdog. What is thrown outside of any promise
 * leaves things in between, so that ends it.
 */
function watchForStrays(log: Log): () => void {
  const rejected = (error: unknown) => log.error('A library failed where nobody listened', { error })
  const thrown = (error: unknown) => {
    log.error('A library broke; Teller ends, and whoever supervises it starts it again', { error })
    setTimeout(() => process.exit(1), 100)
  }
  process.on('unhandledRejection', rejected)
  process.on('uncaughtException', thrown)
  return () => {
    process.off('unhandledRejection', rejected)
    process.off('uncaughtException', thrown)
  }
}

function untilStopped(signal: AbortSignal): Promise<void> {
  // A far timer keeps the process alive where nothing else does.
  return sleep(2 ** 31 - 1, undefined, { signal }).catch(() => {})
}
