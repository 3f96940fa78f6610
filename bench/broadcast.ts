// A broadcast at the platforms' real limits: how much of what they allow is used, what they refuse, what it costs, and how soon a
// question is answered meanwhile. The real process, both platforms on loopback.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { deliveriesFor } from '../src/outbox/enqueue.ts'
import { openStore } from '../src/store/sqlite/sqlite.ts'
import { discordFake } from '../tests/support/discord/fake.ts'
import { startTelegram } from '../tests/support/telegram/telegram.ts'
import { start } from '../tests/torture/world.ts'
import { quantile, type Row } from './row.ts'

/** What the platforms allow over all chats, messages a second. */
const ALLOWED = { telegram: 30, discord: 50 }
const PATIENCE_MS = 60_000
const ASKED_EVERY_MS = 500

export async function broadcastRows(chats: number, seconds: number): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'teller-bench-'))
  const [discord, telegram] = [await discordFake({ rateLimits: true }), await startTelegram()]
  const guild = discord.addGuild()
  const places = {
    discord: Array.from({ length: chats / 2 }, () => `discord:${discord.addChannel(guild).id}`),
    telegram: Array.from({ length: chats / 2 }, (_, n) => `telegram:${telegram.private(10_000 + n).id}`),
  }
  await owe(folder, [...places.discord, ...places.telegram])
  const bot = start({ folder, discord, telegram })
  try {
    const sent = () => ({ discord: discord.ledger.messages.length, telegram: telegram.ledger.length })
    await discord.until(() => discord.commands().length > 0, 'commands')
    for (const late = Date.now() + PATIENCE_MS; Date.now() < late; await sleep(50))
      if (sent().discord > 100 && sent().telegram > 60) break
    const memory = () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${bot.pid}/status`, 'utf8'))?.[1]) / 1024
    const before = { ...sent(), at: performance.now(), mb: memory() }
    const times: number[] = []
    while (performance.now() - before.at < seconds * 1_000) {
      const asked = performance.now()
      const question = discord.slash({ channel: discord.addChannel(guild).id, guild }, 'help')
      await discord.answers(question)
      times.push(performance.now() - asked)
      await sleep(ASKED_EVERY_MS)
    }
    const after = { ...sent(), at: performance.now(), mb: memory() }
    const passed = (after.at - before.at) / 1_000
    const share = (platform: 'discord' | 'telegram') => {
      // Answers of the bot stand in the same ledger.
      const answers = platform === 'discord' ? times.length : 0
      return ((after[platform] - before[platform] - answers) / passed / ALLOWED[platform]) * 100
    }
    times.sort((a, b) => a - b)
    return [
      {
        what: `of what Telegram / Discord allow, used while ${chats.toLocaleString('en')} messages are owed`,
        figure: `${share('telegram').toFixed(0)} % / ${share('discord').toFixed(0)} %, ${telegram.world.flood.refused()} / ${discord.ledger.overLimit} refused, ${Math.round(after.mb - before.mb)} MB more in ${passed.toFixed(0)} s`,
        aim: '95 %, none refused, memory flat',
      },
      {
        what: 'question to answer on Discord meanwhile, p50 / worst',
        figure: `${quantile(times, 0.5).toFixed(0)} ms / ${times.at(-1)?.toFixed(0)} ms of ${times.length}`,
        aim: 'under 300 ms',
      },
    ]
  } finally {
    bot.kill('SIGKILL')
    await Promise.all([discord.close(), telegram.stop()])
    rmSync(folder, { recursive: true, force: true })
  }
}

async function owe(folder: string, chats: readonly string[]): Promise<void> {
  const store = await openStore(join(folder, 'teller.sqlite'))
  const now = new Date().toISOString()
  for (const chat of chats) {
    const schedule = { at: '00:00', days: [], zone: 'UTC' }
    await store.subscriptions.add({ id: chat, chat, line: 'help', schedule, createdAt: now, state: 'active' })
    const body = chat.startsWith('discord:')
      ? { content: 'Digest', allowed_mentions: { parse: [] } }
      : { text: 'Digest' }
    const owed = deliveriesFor({ id: chat, chat }, 'bench', [JSON.stringify(body)], now)
    await store.subscriptions.takeSlot(chat, 'bench', owed)
  }
  await store.close()
}
