// Discord on loopback: its gateway and the REST that bots use, strict, scriptable, with a ledger of what really happened.
import { createServer } from 'node:http'
import { discordToken } from '../secrets.ts'
import { buckets } from './buckets.ts'
import { type FakeChannel, guildPayload } from './channels.ts'
import { type Faults, faults } from './faults.ts'
import { type Gateway, makeGateway } from './gateway.ts'
import { type Asker, type FakeInteraction, makeInteraction } from './interactions.ts'
import type { Json } from './json.ts'
import { emptyLedger, type FakeMessage, type Ledger } from './ledger.ts'
import { messageJson } from './messages.ts'
import { serve } from './rest.ts'
import { route, type World } from './routes.ts'
import { snowflake } from './snowflake.ts'

export { ADMINISTRATOR, MANAGE_GUILD, MAY_WRITE } from './interactions.ts'

export type DiscordFake = {
  /** For `DISCORD_API_URL`. */
  readonly apiUrl: string
  readonly token: string
  readonly application: string
  readonly ledger: Ledger
  readonly gateway: Gateway
  readonly failNext: Faults['failNext']
  readonly clearFaults: Faults['clear']
  /** The commands that the bot registered. */
  commands(): readonly unknown[]
  addGuild(): string
  addChannel(guild?: string, type?: number, parent?: string): FakeChannel
  /** A channel as it is now: a thread that was begun. */
  channel(id: string): FakeChannel | undefined
  deleteChannel(id: string): void
  /** A slash command; options by name. Resolves to the interaction at once. */
  slash(asker: Asker, name: string, options?: Readonly<Record<string, string | number>>): FakeInteraction
  /** A half-typed option of a slash command. */
  type(asker: Asker, name: string, option: string, typed: string): FakeInteraction
  press(asker: Asker, message: FakeMessage, customId: string): FakeInteraction
  /** The messages that answer an interaction, once there are so many. */
  answers(interaction: FakeInteraction, many?: number): Promise<readonly FakeMessage[]>
  /** Resolves when it holds; checked at every request. Rejects after ten seconds, unless others are given. */
  until(holds: () => boolean, what?: string): Promise<void>
  /** Moves the fake's clock. */
  pass(ms: number): void
  sessionsRemaining(remaining: number): void
  close(): Promise<void>
}

const PATIENCE_MS = 10_000

export async function discordFake({
  token = discordToken,
  heartbeatMs = 41_250,
  banAfter = 10_000,
  rateLimits = false,
  shards = 1,
  nonces = true,
  patienceMs = PATIENCE_MS,
}: {
  readonly token?: string
  readonly heartbeatMs?: number
  /** Invalid requests after which the address is banned. */
  readonly banAfter?: number
  /** Five messages in five seconds a channel, fifty requests a second. */
  readonly rateLimits?: boolean
  /** As many as Discord recommends. */
  readonly shards?: number
  /** False for a Discord that creates a message again whatever its nonce. */
  readonly nonces?: boolean
  /** What is waited for must happen within this. */
  readonly patienceMs?: number
} = {}): Promise<DiscordFake> {
  const ledger = emptyLedger()
  const orders = faults()
  const guilds = new Set<string>()
  const waiting = new Set<() => void>()
  let ahead = 0
  let port = 0
  const world: World = {
    token,
    application: snowflake(),
    ledger,
    buckets: rateLimits ? buckets(banAfter) : undefined,
    channels: new Map(),
    interactions: new Map(),
    commands: [],
    sessionsRemaining: 1000,
    shards,
    nonces,
    now: () => Date.now() + ahead,
    gatewayUrl: () => `ws://127.0.0.1:${port}/gateway`,
    changed: () =>
      setImmediate(() => {
        for (const check of waiting) check()
      }),
  }
  const server = createServer((request, response) => {
    serve(request, response, orders, ledger, incoming => route(world, incoming)).catch(() =>
      response.destroy(),
    )
  })
  const guildOf = (id: string): Json =>
    guildPayload(
      id,
      [...world.channels.values()].filter(({ guild }) => guild === id),
      world.application,
    )
  const gateway = makeGateway(server, {
    token,
    heartbeatMs,
    ledger,
    ready: () => ({
      v: 10,
      user: {
        id: world.application,
        username: 'Teller',
        discriminator: '0',
        bot: true,
        avatar: null,
        global_name: null,
      },
      application: { id: world.application, flags: 0 },
    }),
    guilds: () => [...guilds].map(guildOf),
    url: world.gatewayUrl,
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0

  function interact(asker: Asker, kind: Parameters<typeof makeInteraction>[3]): FakeInteraction {
    const interaction = makeInteraction(world.application, world.now(), asker, kind)
    world.interactions.set(interaction.token, interaction)
    gateway.dispatch('INTERACTION_CREATE', interaction.data)
    return interaction
  }

  const until = (holds: () => boolean, what = 'what the test waits for'): Promise<void> =>
    new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        waiting.delete(check)
        clearTimeout(late)
        clearInterval(often)
        act()
      }
      const check = () => {
        if (holds()) settle(resolve)
      }
      const late = setTimeout(() => settle(() => reject(new Error(`${what} did not happen`))), patienceMs)
      const often = setInterval(check, 50)
      waiting.add(check)
      check()
    })

  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    token,
    application: world.application,
    ledger,
    gateway,
    failNext: orders.failNext,
    clearFaults: orders.clear,
    commands: () => world.commands,
    addGuild() {
      const id = snowflake(world.now())
      guilds.add(id)
      return id
    },
    channel: id => world.channels.get(id),
    deleteChannel: id => world.channels.delete(id),
    addChannel(guild, type = guild === undefined ? 1 : 0, parent) {
      const id = snowflake()
      const channel: FakeChannel = {
        id,
        name: 'news',
        type,
        denied: 'nothing',
        ...(guild === undefined ? {} : { guild }),
        ...(parent === undefined ? {} : { parent }),
      }
      world.channels.set(id, channel)
      return channel
    },
    slash: (asker, name, options = {}) =>
      interact(asker, {
        type: 2,
        name,
        options: Object.entries(options).map(([option, value]) => ({
          name: option,
          type: typeof value === 'number' ? 4 : 3,
          value,
        })),
      }),
    type: (asker, name, option, typed) =>
      interact(asker, { type: 4, name, options: [{ name: option, type: 3, value: typed, focused: true }] }),
    press: (asker, message, customId) =>
      interact(asker, { type: 3, customId, message: messageJson(message, world.application) }),
    async answers(interaction, many = 1) {
      const found = () => ledger.messages.filter(message => message.interaction === interaction.id)
      await until(() => found().length >= many, `${many} answers to an interaction`)
      return found()
    },
    until,
    pass(ms) {
      ahead += ms
    },
    sessionsRemaining(remaining) {
      world.sessionsRemaining = remaining
    },
    async close() {
      await gateway.close()
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
