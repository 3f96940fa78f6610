// Discord: questions from slash commands and buttons to the desk, messages to channels.

import { setTimeout as sleep } from 'node:timers/promises'
import { type Client, Events, GatewayDispatchEvents } from 'discord.js'
import type { Log } from '../../log.ts'
import type { Adapter, Desk, Inbox } from '../adapter.ts'
import { makeButtons } from '../button.ts'
import { amend } from './amend.ts'
import { watchChats } from './chats.ts'
import { slashCommands } from './definition.ts'
import { makeGateway, type Timing, usualTiming } from './gateway.ts'
import { identifyThrottle } from './identify.ts'
import { type Counts, makeInteractions } from './interactions.ts'
import { illustratedPages } from './pictures.ts'
import { registerCommands } from './register.ts'
import { makeSender } from './send.ts'
import { wordsOf } from './trouble.ts'

export type DiscordSetup = {
  readonly token: string
  /** The REST root, for tests and proxies: `http://127.0.0.1:4001/api`. Discord's own by default. */
  readonly apiUrl?: string
  /** Connections to Discord; as many as it recommends by default. */
  readonly shards?: number
  readonly desk: Desk
  readonly inbox: Inbox
  readonly log: Log
  /** Milliseconds since 1970. */
  readonly clock?: () => number
  readonly timing?: Partial<Timing>
}

/** `stop` waits this long for answers that are being given. */
const FINISH_MS = 5_000
const REGISTER_AGAIN_MS = 60_000

export function discordAdapter({
  token,
  apiUrl,
  shards,
  desk,
  inbox,
  log,
  clock = Date.now,
  timing = {},
}: DiscordSetup): Adapter & { readonly counts: Readonly<Counts> } {
  const api = apiUrl === undefined ? {} : { apiUrl: apiUrl.replace(/\/+$/, '') }
  const buttons = makeButtons({ desk, inbox, clock })
  const interactions = makeInteractions({ desk, inbox, buttons, log, clock, ...api })
  const stopped = new AbortController()
  const gateway = makeGateway({
    token,
    log,
    throttle: identifyThrottle(inbox, clock),
    timing: { ...usualTiming, ...timing },
    listen,
    ...(shards === undefined ? {} : { shards }),
    ...api,
  })
  const sender = makeSender({ token, log, clock, announces: gateway.announces, ...api })

  function listen(client: Client): void {
    watchChats(client, desk, log)
    client.ws.on(GatewayDispatchEvents.InteractionCreate, interactions.heard)
    client.on(Events.InteractionCreate, interaction => interactions.handle(interaction))
    client.on(Events.ClientReady, async ({ application, rest }) => {
      await interactions
        .recover()
        .catch(error => log.warn('Earlier interactions were not looked through', { why: wordsOf(error) }))
      const commands = slashCommands(desk.commands)
      while (!(await registerCommands({ application: application.id, commands, rest, inbox, log })))
        if (!(await pause(REGISTER_AGAIN_MS, stopped.signal)) || !client.isReady()) return
    })
  }

  return {
    platform: 'discord',
    counts: interactions.counts,
    async start() {
      // Commands that Discord would refuse are found before anything is tried.
      slashCommands(desk.commands)
      await buttons.load().catch(error => log.warn('Older buttons are refused', { why: wordsOf(error) }))
      await gateway.start()
    },
    async stop() {
      stopped.abort()
      const enough = new AbortController()
      await Promise.race([interactions.idle(), pause(FINISH_MS, enough.signal)])
      enough.abort()
      await gateway.stop().catch(error => log.warn('Discord: not closed cleanly', { why: wordsOf(error) }))
    },
    health() {
      const trouble = sender.trouble()
      return trouble === undefined ? gateway.health() : { ready: false, detail: trouble }
    },
    compose: (reply, { chat, thread }) =>
      illustratedPages(reply, buttons.carrying({ chat })).map(({ body, blocks }, part) => ({
        payload: JSON.stringify(part === 0 && thread ? { ...body, thread } : body),
        blocks,
      })),
    amend,
    send: sender.send,
  }
}

/** False where it was cut short. */
const pause = (ms: number, signal: AbortSignal): Promise<boolean> =>
  sleep(ms, true, { signal, ref: false }).catch(() => false)
