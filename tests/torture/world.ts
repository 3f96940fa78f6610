// The world of one run: both platforms on loopback, messages that are owed, people who ask, and the real process to be killed.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { deliveriesFor } from '../../src/outbox/enqueue.ts'
import { openStore } from '../../src/store/sqlite/sqlite.ts'
import type { Store } from '../../src/store/store.ts'
import { type DiscordFake, discordFake } from '../support/discord/fake.ts'
import { startTelegram, type TelegramFake, testToken } from '../support/telegram/telegram.ts'

const CHATS = 3
export const MESSAGES = 4
const PATIENCE_MS = 120_000
/** Chats that are owed messages, and chats in which people ask, apart from each other: their ids on Telegram. */
const FIRST_CHAT = 700
const FIRST_ASKER = 800
const FIRST_GROUP = -100_800
const ADMIN = 900
/** Telegram takes three messages at once in one chat, so no chat asks more often. */
const ASKED_IN_A_CHAT = 3

export type World = {
  readonly folder: string
  readonly discord: DiscordFake
  readonly telegram: TelegramFake
  /** Those that are owed messages. */
  readonly chats: readonly string[]
  /** What was asked, where. */
  readonly asked: { readonly chat: string; readonly at: string }[]
}

const main = join(import.meta.dirname, '..', '..', 'src', 'main.ts')
export const textOf = (chat: string, n: number) => `message ${n} to ${chat}`

export async function setUp({ nonces }: { readonly nonces: boolean }): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'teller-torture-'))
  const discord = await discordFake({ nonces, rateLimits: true })
  const telegram = await startTelegram()
  const guild = discord.addGuild()
  const chats = Array.from({ length: CHATS }, (_, n) => [
    `discord:${discord.addChannel(guild).id}`,
    `telegram:${telegram.private(FIRST_CHAT + n).id}`,
  ]).flat()
  const world: World = { folder, discord, telegram, chats, asked: [] }
  await withStore(world, async store => {
    for (const chat of chats) await owe(store, chat)
  })
  return world
}

async function owe(store: Store, chat: string): Promise<void> {
  const now = new Date().toISOString()
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

/** Somebody asks for a digest at a time of the day that nobody asked for: what comes of it can be counted. */
export function askOnce({ telegram, asked }: World, where: 'private' | 'group' = 'private'): void {
  const n = asked.length
  const number = Math.floor(n / ASKED_IN_A_CHAT)
  const id = where === 'group' ? FIRST_GROUP - number : FIRST_ASKER + number
  const add = where === 'group' ? telegram.supergroup : telegram.private
  const chat = telegram.world.chats.get(id) ?? add(id)
  const from = telegram.user(where === 'group' ? ADMIN : id)
  telegram.member(chat, from, 'administrator')
  // Half a day from now, so that nothing is due before the run ends.
  const at = new Date(Date.now() + 12 * 3_600_000 + n * 60_000).toISOString().slice(11, 16)
  telegram.say(chat, `/follow abkhazia daily ${at} UTC`, { from })
  asked.push({ chat: `telegram:${chat.id}`, at })
}

/** The real process, served by both platforms on loopback. */
export function start({
  folder,
  discord,
  telegram,
}: Pick<World, 'folder' | 'discord' | 'telegram'>): ChildProcess {
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

export async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise(resolve => child.once('close', resolve))
  child.kill(signal)
  await ended
}

export async function withStore<T>(
  { folder }: Pick<World, 'folder'>,
  act: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openStore(join(folder, 'teller.sqlite'))
  try {
    return await act(store)
  } finally {
    await store.close()
  }
}

/** Until nothing is owed and nothing waits in the inbox, or patience ends. */
export async function settled(world: World): Promise<void> {
  const open = (store: Store) =>
    Promise.all([store.deliveries.counts(), store.inbox.pending('telegram', 1)]).then(
      ([{ pending = 0, sending = 0 }, waiting]) => pending + sending + waiting.length,
    )
  for (const late = Date.now() + PATIENCE_MS; Date.now() < late; await sleep(250))
    if (world.telegram.updates.unconfirmed() === 0 && (await withStore(world, open)) === 0) return
}

export async function tearDown({ folder, discord, telegram }: World): Promise<void> {
  await Promise.all([discord.close(), telegram.stop()])
  rmSync(folder, { recursive: true, force: true })
}
