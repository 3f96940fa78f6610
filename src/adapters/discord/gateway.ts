// Holds the connection to Discord's gateway: keeps trying, notices a dead one, and knows what no retry mends.
import { setTimeout as sleep } from 'node:timers/promises'
import { ChannelType, Client, Events, GatewayIntentBits, Options } from 'discord.js'
import type { Log } from '../../log.ts'
import type { Health } from '../adapter.ts'
import type { Throttle } from './identify.ts'
import { wordsOf } from './trouble.ts'

export type Timing = {
  /** A shard that is neither ready nor resumed within this is torn down: a RESUME may never be answered. */
  readonly watchMs: number
  /** The first wait between two attempts to connect; doubles up to the longest. */
  readonly retryMs: number
  /** `start` resolves after this though Discord is still down. */
  readonly startMs: number
}
export const usualTiming: Timing = { watchMs: 60_000, retryMs: 2_000, startMs: 10_000 }

const LONGEST_RETRY_MS = 5 * 60_000
/** A client that is torn down gets this long to say goodbye. */
const GOODBYE_MS = 4_000
/** Interactions wait for the servers of READY to arrive; three seconds is all they have. */
const GUILDS_MS = 1_000

/** Gateway close codes after which Discord takes no reconnection, and what mends each. */
const fatal: Readonly<Record<number, string>> = {
  4004: 'Discord refuses the token. Set DISCORD_TOKEN to the one at https://discord.com/developers/applications, your application, Bot, Reset Token.',
  4010: 'Discord refuses the shard of this connection; start one process only.',
  4011: 'Discord demands more shards for so many servers. Set DISCORD_SHARDS higher, or leave it out.',
  4012: 'Discord has retired the gateway version of this program; update it.',
  4013: 'Discord refuses the intents of this program; update it.',
  4014: 'Discord refuses a privileged intent, which this program does not ask for; update it.',
}
const WRONG_TOKEN = 4004
/** Stands for the connection as a whole, until every shard was ready once. */
const ALL_SHARDS = -1

export type Gateway = {
  /** Rejects where no retry mends what is wrong, with words that say what does. */
  start(): Promise<void>
  stop(): Promise<void>
  health(): Health
  /** Is this a channel that other servers follow, as far as we know? */
  announces(channel: string): boolean
}

type Setup = {
  readonly token: string
  readonly apiUrl?: string
  /** Connections; as many as Discord recommends where it is not given. */
  readonly shards?: number
  readonly log: Log
  readonly throttle: Throttle
  readonly timing: Timing
  /** Puts its listeners on each client, before that client connects. */
  listen(client: Client): void
}

export function makeGateway({ token, apiUrl, shards, log, throttle, timing, listen }: Setup): Gateway {
  const stopping = new AbortController()
  const started = Promise.withResolvers<void>()
  let health: Health = { ready: false, detail: 'not started' }
  let current: Client | undefined

  const say = (ready: boolean, detail: string) => {
    if (stopping.signal.aborted) return
    if (health.detail !== detail) log[ready ? 'info' : 'warn'](`Discord: ${detail}`)
    health = { ready, detail }
  }

  /** Connects and keeps connected until stopped or refused for good. */
  async function run(): Promise<void> {
    for (let failures = 0; !stopping.signal.aborted; ) {
      const connection = connect()
      current = connection.client
      const ended = await Promise.race([connection.ended, aborted(stopping.signal)])
      await goodbye(connection.client)
      if (stopping.signal.aborted || ended === undefined) return
      if (ended.refusal !== undefined) {
        say(false, ended.refusal)
        started.reject(new Error(ended.refusal))
        return
      }
      failures = connection.wasReady() ? 0 : failures + 1
      say(false, `connection lost, trying again (${ended.why})`)
      const wait = Math.min(timing.retryMs * 2 ** failures, LONGEST_RETRY_MS)
      await sleep(wait, undefined, { signal: stopping.signal, ref: false }).catch(() => {})
    }
  }

  type Ended = { readonly why: string; readonly refusal?: string }

  function connect() {
    const client = clientFor({ apiUrl, shards, throttle })
    const { promise: ended, resolve: end } = Promise.withResolvers<Ended>()
    let wasReady = false
    /** Shards that are not connected, each with its patience. */
    const lost = new Map<number, NodeJS.Timeout>()
    const calm = (shard: number) => {
      clearTimeout(lost.get(shard))
      lost.delete(shard)
    }
    const watchOver = (shard: number) => {
      calm(shard)
      const patience = setTimeout(() => {
        // Held back by our own throttle: not dead, only patient.
        if (throttle.waiting()) watchOver(shard)
        else end({ why: `not ready within ${Math.round(timing.watchMs / 1000)} s` })
      }, timing.watchMs)
      lost.set(shard, patience.unref())
    }
    const found = (shard: number) => {
      calm(shard)
      if (!client.isReady() || lost.size > 0) return
      wasReady = true
      say(true, 'connected')
      started.resolve()
    }
    const refuse = (code: number) =>
      end({ why: `closed with ${code}`, refusal: fatal[code] ?? `closed with ${code}` })

    client.on(Events.ClientReady, () => found(ALL_SHARDS))
    client.on(Events.ShardReady, found)
    client.on(Events.ShardResume, found)
    client.on(Events.ShardReconnecting, shard => {
      say(false, 'connection lost, reconnecting')
      watchOver(shard)
    })
    client.on(Events.ShardDisconnect, ({ code }) => refuse(code))
    client.on(Events.ShardError, error =>
      log.warn('Discord: the gateway connection failed', { why: wordsOf(error) }),
    )
    client.on(Events.Error, error => log.error('Discord: a listener failed', { why: wordsOf(error) }))
    listen(client)
    watchOver(ALL_SHARDS)
    client.login(token).catch(error => {
      if (isWrongToken(error)) refuse(WRONG_TOKEN)
      // A fatal close is told by ShardDisconnect, with its code, right after this rejection.
      else setTimeout(() => end({ why: wordsOf(error) }), 100).unref()
    })
    ended.then(() => [...lost.keys()].forEach(calm))
    return { client, ended, wasReady: () => wasReady }
  }

  return {
    health: () => health,
    announces: channel => current?.channels.cache.get(channel)?.type === ChannelType.GuildAnnouncement,
    async start() {
      health = { ready: false, detail: 'connecting' }
      run().catch(error => say(false, `stopped: ${wordsOf(error)}`))
      const enough = new AbortController()
      const tried = sleep(timing.startMs, undefined, { signal: enough.signal }).catch(() => {})
      await Promise.race([started.promise, tried]).finally(() => enough.abort())
      // Whoever starts later than this learns of a refusal from `health`.
      started.promise.catch(() => {})
    },
    async stop() {
      stopping.abort()
      if (current !== undefined) await goodbye(current)
      health = { ready: false, detail: 'stopped' }
    },
  }
}

function clientFor({
  apiUrl,
  shards,
  throttle,
}: {
  readonly apiUrl: string | undefined
  readonly shards: number | undefined
  readonly throttle: Throttle
}): Client {
  return new Client({
    // Servers and channels, to learn where we may write; nothing that people say.
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [], repliedUser: false },
    ...(shards === undefined ? { shards: 'auto' } : { shardCount: shards }),
    waitGuildTimeout: GUILDS_MS,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: 0,
      UserManager: 0,
    }),
    rest: {
      version: '10',
      retries: 1,
      rejectOnRateLimit: () => true,
      ...(apiUrl === undefined ? {} : { api: apiUrl }),
    },
    ws: { buildIdentifyThrottler: async () => throttle },
  })
}

/** The library's own checks: an empty token, and a 401 on the way to the gateway. */
const isWrongToken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'TokenInvalid'

const aborted = (signal: AbortSignal): Promise<undefined> =>
  new Promise(resolve => {
    if (signal.aborted) resolve(undefined)
    else signal.addEventListener('abort', () => resolve(undefined), { once: true })
  })

async function goodbye(client: Client): Promise<void> {
  const enough = new AbortController()
  await Promise.race([
    client.destroy().catch(() => {}),
    sleep(GOODBYE_MS, undefined, { signal: enough.signal }).catch(() => {}),
  ])
  enough.abort()
}
