// `npm start` as an operator runs it: the real process, both platforms on loopback, one article in the store.
import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openHealth } from '../../src/cli/health.ts'
import { discordFake } from '../support/discord/fake.ts'
import { startTelegram, testToken } from '../support/telegram/telegram.ts'
import { folder, teller } from '../support/teller.ts'

const article = {
  id: 'start-1',
  source: 'Sample Courier',
  url: 'https://courier.example/runoff',
  lang: 'en',
  published: '2019-09-09',
  title: 'Khajimba wins the runoff in Abkhazia',
  text: 'Raul Khajimba won the presidential runoff held in Abkhazia on September 8 with 47.38 percent of the vote, the Central Election Commission said on Monday.\n\nHis challenger Alkhas Kvitsinia received 46.19 percent.',
}

const main = join(import.meta.dirname, '..', '..', 'src', 'main.ts')
const running: ChildProcess[] = []
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

/** Starts Teller and collects what it says; `ended` is its exit code. */
function start(data: string, env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [main], {
    cwd: data,
    env: {
      PATH: process.env.PATH ?? '',
      TELLER_DATA: data,
      TELLER_CATALOGUE: 'off',
      TELLER_LOG: 'error',
      ...env,
    },
  })
  running.push(child)
  const told = { text: '' }
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      told.text += text
    })
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  return { child, told, ended }
}

/** The settings of a bot that is served on both platforms. */
const onBoth = (
  discord: { readonly token: string; readonly apiUrl: string },
  telegram: { readonly url: string },
) => ({
  DISCORD_TOKEN: discord.token,
  DISCORD_API_URL: discord.apiUrl,
  TELEGRAM_TOKEN: testToken,
  TELEGRAM_API_URL: telegram.url,
})

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const health = await openHealth({ host: '127.0.0.1', port: 0 }, () => new Map())
  await health.close()
  return health.port
}

async function stored() {
  const place = folder()
  await teller(['import', place.file('articles.jsonl', `${JSON.stringify(article)}\n`), '--data', place.path])
  return place
}

test('with both tokens the same question is answered on both platforms, and SIGTERM ends it cleanly', async () => {
  using place = await stored()
  const discord = await discordFake()
  const telegram = await startTelegram()
  const { child, told, ended } = start(place.path, onBoth(discord, telegram))
  await discord.until(() => discord.commands().length > 0, 'commands')
  const guild = discord.addGuild()
  const asked = discord.slash({ channel: discord.addChannel(guild).id, guild }, 'election', {
    region: 'abkhazia',
    year: 2019,
  })
  telegram.say(telegram.private(601), '/election abkhazia 2019')
  await expect.poll(() => telegram.ledger.length, { timeout: 20_000 }).toBe(1)
  const [answer] = await discord.answers(asked)
  for (const text of [telegram.ledger[0]?.text ?? '', JSON.stringify(answer?.body)]) {
    expect(text).toContain('47.38')
    expect(text).toContain('46.19')
    expect(text).toContain('Sample Courier')
  }
  child.kill('SIGTERM')
  expect(await ended, told.text).toBe(0)
  // S22: neither token stands anywhere: not in what was said, not in what was answered, not in what was kept.
  const kept = readdirSync(place.path).map(name => readFileSync(join(place.path, name), 'latin1'))
  const everywhere = [told.text, JSON.stringify(telegram.ledger), JSON.stringify(discord.ledger), ...kept]
  for (const token of [discord.token, testToken.slice(11)])
    expect(everywhere.some(text => text.includes(token))).toBe(false)
  await Promise.all([discord.close(), telegram.stop()])
})

test('a wrong token is named, and the other platform goes on', async () => {
  using place = await stored()
  const discord = await discordFake()
  const telegram = await startTelegram()
  const port = await freePort()
  const { child, told, ended } = start(place.path, {
    DISCORD_TOKEN: 'MTAwMDAwMDAwMDAwMDAwMDAx.wrong0.this-token-was-reset-long-ago-000000000',
    DISCORD_API_URL: discord.apiUrl,
    TELEGRAM_TOKEN: testToken,
    TELEGRAM_API_URL: telegram.url,
    TELLER_HEALTH: String(port),
  })
  telegram.say(telegram.private(602), '/election abkhazia 2019')
  await expect.poll(() => telegram.ledger.length, { timeout: 20_000 }).toBe(1)
  expect(telegram.ledger[0]?.text).toContain('47.38')
  expect(told.text).toMatch(/Discord is left out: .*DISCORD_TOKEN/)
  expect(told.text).not.toContain('this-token-was-reset')
  const health = await fetch(`http://127.0.0.1:${port}/`)
  expect(health.status).toBe(503)
  expect(await health.json()).toEqual({
    ready: false,
    telegram: { ready: true, detail: 'polling' },
    discord: { ready: false, detail: expect.stringContaining('DISCORD_TOKEN') },
  })
  child.kill('SIGTERM')
  expect(await ended, told.text).toBe(0)
  await Promise.all([discord.close(), telegram.stop()])
})

test('two wrong tokens are both named, each with where to get the right one, and it ends', async () => {
  using place = folder()
  const discord = await discordFake()
  const telegram = await startTelegram()
  const { told, ended } = start(place.path, {
    DISCORD_TOKEN: 'MTAwMDAwMDAwMDAwMDAwMDAx.wrong0.this-token-was-reset-long-ago-000000000',
    DISCORD_API_URL: discord.apiUrl,
    TELEGRAM_TOKEN: '7100000001:AAthis-token-was-reset-long-ago-too',
    TELEGRAM_API_URL: telegram.url,
  })
  expect(await ended, told.text).toBe(1)
  expect(told.text).toMatch(/Discord is left out: .*DISCORD_TOKEN.*discord\.com/)
  expect(told.text).toMatch(/Telegram is left out: .*@BotFather.*TELEGRAM_TOKEN/)
  expect(told.text).toContain('No platform could be served')
  expect(told.text).not.toContain('was-reset')
  await Promise.all([discord.close(), telegram.stop()])
})

test('a platform that is down keeps the other waiting for nothing, and joins when it is up', async () => {
  using place = await stored()
  const discord = await discordFake()
  discord.gateway.down(true)
  const telegram = await startTelegram()
  const { child, told, ended } = start(place.path, onBoth(discord, telegram))
  telegram.say(telegram.private(603), '/election abkhazia 2019')
  await expect.poll(() => telegram.ledger.length, { timeout: 20_000 }).toBe(1)
  // Discord is given ten seconds at the start; nobody waited for them.
  expect(told.text).not.toMatch(/^Discord/m)
  discord.gateway.down(false)
  await discord.until(() => discord.commands().length > 0, 'commands')
  child.kill('SIGTERM')
  expect(await ended, told.text).toBe(0)
  await Promise.all([discord.close(), telegram.stop()])
})

test('D-18: a gateway that greets with nothing does not end the process; both platforms answer in the end', async () => {
  using place = await stored()
  const discord = await discordFake()
  discord.gateway.emptyHello(1)
  const telegram = await startTelegram()
  const { child, told, ended } = start(place.path, onBoth(discord, telegram))
  telegram.say(telegram.private(604), '/election abkhazia 2019')
  await expect.poll(() => telegram.ledger.length, { timeout: 20_000 }).toBe(1)
  await expect.poll(() => told.text, { timeout: 10_000 }).toContain('A library failed where nobody listened')
  // The silent connection is cut as Discord would cut it; the next greeting is a whole one.
  discord.gateway.dropSocket()
  await expect.poll(() => discord.commands().length, { timeout: 20_000 }).toBeGreaterThan(0)
  expect(told.text).not.toContain(testToken.slice(11))
  expect(told.text).not.toContain(discord.token)
  child.kill('SIGTERM')
  expect(await ended, told.text).toBe(0)
  await Promise.all([discord.close(), telegram.stop()])
}, 60_000)

test('without any token it says which to set, chats in the terminal, and leaves when told', async () => {
  using place = await stored()
  const { child, told, ended } = start(place.path, {})
  child.stdin.end('election abkhazia 2019\nexit\n')
  expect(await ended, told.text).toBe(0)
  expect(told.text).toMatch(/No DISCORD_TOKEN and no TELEGRAM_TOKEN is set \(see \.env\.example\)/)
  expect(told.text).toContain('47.38')
})

test('a wrong setting is named with how to mend it, and nothing starts', async () => {
  using place = folder()
  const { told, ended } = start(place.path, { TELLER_ZONE: 'Europe/Atlantis' })
  expect(await ended).toBe(1)
  expect(told.text).toMatch(/TELLER_ZONE/)
})
