// `teller start`: polls, answers and posts until told to stop; without a token it chats in this terminal.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Adapter, Inbox } from '../adapters/adapter.ts'
import { openTerminal } from '../adapters/terminal/terminal.ts'
import { type App, makeApp } from '../app.ts'
import { configFrom, loadEnvironment } from '../config.ts'
import { startJobs } from '../jobs.ts'
import type { Platform } from '../model/chat.ts'
import { openPoller } from '../poller.ts'
import { jobsOf } from '../rounds.ts'
import { terminalChat } from './ask.ts'
import { tell } from './lines.ts'
import { syncCatalogue } from './poll.ts'
import { stopSignal } from './signal.ts'

/** A clean end takes at most this long; then the process goes anyway. */
const patienceMs = 15_000

export async function start(options: { readonly data?: string }): Promise<number> {
  const config = configFrom(loadEnvironment(), options)
  const app = await makeApp(config, { exclusive: true })
  const { signal, release } = stopSignal()
  const adapters = new Map<Platform, Adapter>()
  const poller = openPoller(app)
  let stopJobs: (() => Promise<void>) | undefined
  try {
    await syncCatalogue(app)
    const feeds = await app.store.feeds.all()
    tell(
      `Teller polls ${feeds.length} feeds into ${config.data}; ${await app.store.articles.count()} articles are stored.`,
    )

    for (const adapter of await adaptersOf(app)) {
      try {
        await adapter.start()
        adapters.set(adapter.platform, adapter)
        tell(`${nameOf[adapter.platform]}: ${adapter.health().detail}`)
      } catch (error) {
        // A wrong token on one platform is no reason to leave the other.
        tell(`${nameOf[adapter.platform]} is left out: ${error instanceof Error ? error.message : error}`)
        await adapter.stop()
      }
    }
    const wanted = [config.discord, config.telegram].filter(Boolean).length
    if (wanted > 0 && adapters.size === 0) {
      tell('No platform could be served. Mend the settings above and start again.')
      return 1
    }
    stopJobs = startJobs(jobsOf({ app, poller, adapters }), app.log)
    if (wanted > 0) {
      await untilStopped(signal)
    } else {
      tell(
        'No DISCORD_TOKEN and no TELEGRAM_TOKEN is set (see .env.example), so this is a chat in your terminal.',
      )
      tell('Ask "election abkhazia" or "who khajimba", "help" for more, "exit" to leave.')
      await Promise.race([
        openTerminal({ desk: app.desk, input: process.stdin, output: process.stdout, chat: terminalChat }),
        untilStopped(signal),
      ])
    }
    return 0
  } finally {
    release()
    setTimeout(() => process.exit(1), patienceMs).unref()
    await Promise.all([...adapters.values()].map(adapter => adapter.stop()))
    await poller.close()
    await stopJobs?.()
    await app.close()
  }
}

const nameOf: Readonly<Record<Platform, string>> = {
  discord: 'Discord',
  telegram: 'Telegram',
  terminal: 'Terminal',
}

/** The platforms that have a token. Each SDK is loaded only where it is used: they are most of our start-up time. */
async function adaptersOf({ config, desk, log, store, clock }: App): Promise<readonly Adapter[]> {
  const inboxOf = (platform: Platform): Inbox => ({
    receive: (key, payload) => store.inbox.receive(platform, key, payload, clock()),
    pending: limit => store.inbox.pending(platform, limit),
    done: key => store.inbox.done(platform, key),
    recall: name => store.notes.get(`${platform}:${name}`),
    remember: (name, value) => store.notes.set(`${platform}:${name}`, value),
  })
  const adapters: Adapter[] = []
  if (config.discord) {
    const { discordAdapter } = await import('../adapters/discord/discord.ts')
    adapters.push(
      discordAdapter({
        ...config.discord,
        desk,
        log: log.with({ platform: 'discord' }),
        inbox: inboxOf('discord'),
      }),
    )
  }
  if (config.telegram) {
    const { telegramAdapter } = await import('../adapters/telegram/telegram.ts')
    adapters.push(
      telegramAdapter({
        ...config.telegram,
        desk,
        log: log.with({ platform: 'telegram' }),
        inbox: inboxOf('telegram'),
      }),
    )
  }
  return adapters
}

function untilStopped(signal: AbortSignal): Promise<void> {
  // A far timer keeps the process alive where nothing else does.
  return sleep(2 ** 31 - 1, undefined, { signal }).catch(() => {})
}
