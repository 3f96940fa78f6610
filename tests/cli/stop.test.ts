// The order of a stop: nothing new is begun, what is on its way is waited for, then the platforms, then the store.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { deliveriesFor } from '../../src/outbox/enqueue.ts'
import { openStore } from '../../src/store/sqlite/sqlite.ts'
import { discordFake } from '../support/discord/fake.ts'
import { startTelegram, testToken } from '../support/telegram/telegram.ts'
import { folder } from '../support/teller.ts'

const main = join(import.meta.dirname, '..', '..', 'src', 'main.ts')
const running: ChildProcess[] = []
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

/** A clean end takes no longer (FAULTS: P-12). */
const PATIENCE_MS = 15_000

async function setUp() {
  const place = folder()
  const file = join(place.path, 'teller.sqlite')
  const [discord, telegram] = [await discordFake(), await startTelegram()]
  const chat = `telegram:${telegram.private(601).id}`
  const now = new Date().toISOString()
  const store = await openStore(file)
  const schedule = { at: '00:00', days: [], zone: 'UTC' }
  await store.subscriptions.add({ id: 's', chat, line: 'help', schedule, createdAt: now, state: 'active' })
  const bodies = ['first', 'second'].map(text => JSON.stringify({ text }))
  await store.subscriptions.takeSlot('s', 'slot', deliveriesFor({ id: 's', chat }, 'slot', bodies, now))
  await store.close()
  const start = () => {
    const child = spawn(process.execPath, [main], {
      cwd: place.path,
      stdio: 'ignore',
      env: {
        ...{
          PATH: process.env.PATH ?? '',
          TELLER_DATA: place.path,
          TELLER_CATALOGUE: 'off',
          TELLER_LOG: 'error',
        },
        ...{ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
        ...{ TELEGRAM_TOKEN: testToken, TELEGRAM_API_URL: telegram.url },
      },
    })
    running.push(child)
    return { child, ended: new Promise<number | null>(resolve => child.once('close', resolve)) }
  }
  return { place, file, discord, telegram, chat, start }
}

test('P-12: told to stop, it claims and polls no more, waits for what is being sent, then leaves the platforms and the store', async () => {
  const { place, file, discord, telegram, chat, start } = await setUp()
  using _ = place
  telegram.fail('sendMessage', { kind: 'late', ms: 2_500 })
  const { child, ended } = start()
  const sends = () => telegram.callsOf('sendMessage')
  await discord.until(() => discord.ledger.identifies > 0, 'a connection to Discord')
  await expect.poll(() => sends().length, { timeout: 20_000, interval: 10 }).toBe(1)
  const told = Date.now()
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect(Date.now() - told).toBeLessThan(PATIENCE_MS)
  // What was on its way arrived and was settled; the next one was not begun.
  expect(telegram.ledger.map(({ text }) => text)).toEqual(['first'])
  expect(sends()).toHaveLength(1)
  expect(telegram.callsOf('getUpdates').filter(({ at }) => at > told + 100)).toEqual([])
  // Discord was left only after that.
  const arrived = telegram.ledger[0]?.at ?? 0
  expect(discord.ledger.goodbyes).toHaveLength(1)
  expect(discord.ledger.goodbyes[0]?.at).toBeGreaterThanOrEqual(arrived)
  // The log of the store is in the store.
  expect(existsSync(`${file}-wal`) ? statSync(`${file}-wal`).size : 0).toBe(0)
  const store = await openStore(file)
  expect((await store.deliveries.of(chat, ['sent', 'pending'])).map(({ state }) => state)).toEqual([
    'sent',
    'pending',
  ])
  await store.close()
  await Promise.all([discord.close(), telegram.stop()])
}, 60_000)

test('P-12: told twice, or while it starts, it ends soon, and the next start sends each message once', async () => {
  const { place, discord, telegram, start } = await setUp()
  using _ = place
  const early = start()
  await new Promise(resolve => setTimeout(resolve, 300))
  early.child.kill('SIGTERM')
  const began = Date.now()
  await early.ended
  telegram.fail('sendMessage', { kind: 'late', ms: 1_000 })
  const twice = start()
  await expect.poll(() => telegram.callsOf('sendMessage').length, { timeout: 20_000, interval: 10 }).toBe(1)
  twice.child.kill('SIGTERM')
  twice.child.kill('SIGTERM')
  await twice.ended
  expect(Date.now() - began).toBeLessThan(2 * PATIENCE_MS)
  const last = start()
  await expect.poll(() => telegram.ledger.length, { timeout: 30_000 }).toBe(2)
  last.child.kill('SIGTERM')
  expect(await last.ended).toBe(0)
  expect(telegram.ledger.map(({ text }) => text)).toEqual(['first', 'second'])
  await Promise.all([discord.close(), telegram.stop()])
}, 90_000)
