// One run: messages are owed on both platforms, the real process is killed again and again while it sends, then all is compared.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { dice } from '../../bench/news.ts'
import type { DeliveryState } from '../../src/model/delivery.ts'
import { deliveriesFor } from '../../src/outbox/enqueue.ts'
import { openStore } from '../../src/store/sqlite/sqlite.ts'
import type { Store } from '../../src/store/store.ts'
import { type DiscordFake, discordFake } from '../support/discord/fake.ts'
import type { Fault as DiscordFault } from '../support/discord/faults.ts'
import type { Fault as TelegramFault } from '../support/telegram/faults.ts'
import { startTelegram, type TelegramFake, testToken } from '../support/telegram/telegram.ts'
import { problemsOf } from './check.ts'

/** What may be switched off, to see that the comparison finds it: Discord's nonces, or the rule that doubt is never resent. */
export type Weakness = 'nonce' | 'fence'
export type Outcome = {
  readonly problems: readonly string[]
  readonly kills: number
  readonly messages: number
  readonly uncertain: number
}

const CHATS = 3
const MESSAGES = 4
const KILLS = { least: 2, more: 3 }
/** From start to kill: some die before they send, some in the middle. */
const ALIVE_MS = { least: 500, more: 2_500 }
const FAULTS = 2
const PATIENCE_MS = 120_000

const discordFaults: readonly DiscordFault[] = [
  ...(['drop-after', 'drop-before', '500-after', '502-before', 'html-after'] as const),
  { rate: 0.5 },
]
const telegramFaults: readonly TelegramFault[] = [
  { kind: 'lose' },
  { kind: 'cut' },
  { kind: 'page-after', status: 502 },
  { kind: 'late', ms: 400 },
  { kind: 'refuse', code: 429, description: 'Too Many Requests', parameters: { retry_after: 1 } },
]
const all: readonly DeliveryState[] = ['pending', 'sending', 'sent', 'uncertain', 'dead', 'cancelled']
const main = join(import.meta.dirname, '..', '..', 'src', 'main.ts')

type World = {
  readonly folder: string
  readonly discord: DiscordFake
  readonly telegram: TelegramFake
  readonly chats: readonly string[]
}

export async function run(seed: number, weakness?: Weakness): Promise<Outcome> {
  const random = dice(seed)
  const among = (least: number, more: number) => least + Math.floor(random() * (more + 1))
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  const world = await setUp(weakness)
  const { discord, telegram } = world
  let child: ChildProcess | undefined
  try {
    // With something switched off one lost answer is enough, if the process lives to send.
    const kills = weakness ? 1 : among(KILLS.least, KILLS.more)
    for (let n = 0; n < kills; n++) {
      for (let fault = 0; fault < FAULTS; fault++) {
        discord.failNext('POST', /\/channels\/\d+\/messages$/, weakness ? 'drop-after' : pick(discordFaults))
        telegram.fail('sendMessage', weakness ? { kind: 'lose' } : pick(telegramFaults))
      }
      child = start(world)
      await sleep(weakness ? ALIVE_MS.least + 2 * ALIVE_MS.more : among(ALIVE_MS.least, ALIVE_MS.more))
      await end(child, 'SIGKILL')
      if (weakness === 'fence') await resendInDoubt(world)
    }
    child = start(world)
    await settled(world)
    await end(child, 'SIGTERM')
    return { kills, messages: world.chats.length * MESSAGES, ...(await compare(world)) }
  } finally {
    child?.kill('SIGKILL')
    await Promise.all([discord.close(), telegram.stop()])
    rmSync(world.folder, { recursive: true, force: true })
  }
}

const file = ({ folder }: Pick<World, 'folder'>) => join(folder, 'teller.sqlite')
const textOf = (chat: string, n: number) => `message ${n} to ${chat}`

async function setUp(weakness: Weakness | undefined): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'teller-torture-'))
  const discord = await discordFake({ nonces: weakness !== 'nonce' })
  const telegram = await startTelegram({ flood: false })
  const guild = discord.addGuild()
  const chats = Array.from({ length: CHATS }, (_, n) => [
    `discord:${discord.addChannel(guild).id}`,
    `telegram:${telegram.private(700 + n).id}`,
  ]).flat()
  const store = await openStore(file({ folder }))
  const now = new Date().toISOString()
  for (const chat of chats) {
    const schedule = { at: '00:00', days: [], zone: 'UTC' }
    await store.subscriptions.add({ id: chat, chat, line: 'help', schedule, createdAt: now, state: 'active' })
    const bodies = Array.from({ length: MESSAGES }, (_, n) =>
      chat.startsWith('discord:')
        ? JSON.stringify({ content: textOf(chat, n), allowed_mentions: { parse: [] } })
        : JSON.stringify({ text: textOf(chat, n) }),
    )
    await store.subscriptions.takeSlot(
      chat,
      'torture',
      deliveriesFor({ id: chat, chat }, 'torture', bodies, now),
    )
  }
  await store.close()
  return { folder, discord, telegram, chats }
}

function start({ folder, discord, telegram }: World): ChildProcess {
  return spawn(process.execPath, [main], {
    cwd: folder,
    stdio: 'ignore',
    env: {
      ...{ PATH: process.env.PATH ?? '', TELLER_DATA: folder, TELLER_CATALOGUE: 'off', TELLER_LOG: 'error' },
      ...{ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
      ...{ TELEGRAM_TOKEN: testToken, TELEGRAM_API_URL: telegram.url },
    },
  })
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise(resolve => child.once('close', resolve))
  child.kill(signal)
  await ended
}

async function withStore<T>(world: World, act: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(file(world))
  try {
    return await act(store)
  } finally {
    await store.close()
  }
}

async function settled(world: World): Promise<void> {
  for (const late = Date.now() + PATIENCE_MS; Date.now() < late; await sleep(500)) {
    const { pending = 0, sending = 0 } = await withStore(world, store => store.deliveries.counts())
    if (pending + sending === 0) return
  }
}

/** What a bot does that sends again whatever it is not sure of. */
async function resendInDoubt(world: World): Promise<void> {
  await withStore(world, async store => {
    const now = new Date().toISOString()
    await store.deliveries.sweep(now, 'all')
    for (const chat of world.chats)
      for (const { id } of await store.deliveries.of(chat, ['uncertain']))
        await store.deliveries.again(id, chat, now)
  })
}

async function compare(world: World): Promise<Pick<Outcome, 'problems' | 'uncertain'>> {
  const { discord, telegram, chats } = world
  const stands = (chat: string): readonly string[] => {
    const [platform, id] = chat.split(':')
    return platform === 'discord'
      ? discord.ledger.messages
          .filter(({ channel }) => channel === id)
          .map(({ body }) => String(body.content))
      : telegram.ledger.filter(posted => posted.chat === Number(id)).map(({ text }) => text)
  }
  return withStore(world, async store => {
    const { uncertain = 0 } = await store.deliveries.counts()
    const problems = [...(await store.check())]
    for (const chat of chats) {
      const owed = (await store.deliveries.of(chat, all)).map(({ part, state }) => ({
        text: textOf(chat, part),
        state,
      }))
      problems.push(...problemsOf({ chat, owed, stands: stands(chat) }))
    }
    return { problems, uncertain }
  })
}
