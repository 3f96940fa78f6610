// A digest from its feed to its chats, as an operator runs Teller: the real process, a feed and both platforms on loopback.
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, expect, test } from 'vitest'
import { openSite, type Site, text } from '../ingest/site.ts'
import { type DiscordFake, discordFake, MANAGE_GUILD } from '../support/discord/fake.ts'
import { startTelegram, type TelegramFake, testToken } from '../support/telegram/telegram.ts'
import { folder, teller } from '../support/teller.ts'

const recount = {
  title: 'Recount ordered in Tkuarchal',
  text: 'The election commission of Abkhazia ordered a recount in the mining town of Tkuarchal on Tuesday. Daur Kove had complained that 214 ballots vanished from two boxes. The chairman of the commission promised an answer by Friday.',
}
const ferry = {
  title: 'Ferry to Trabzon sails in May',
  text: 'A ferry line between Sokhumi and Trabzon opens in May, the port authority of Abkhazia said. Two ships with 300 berths each will sail every week. The harbour was dredged last autumn.',
}

const feed = (...items: readonly (typeof ferry)[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title><link>https://harbour.example/</link>${items
    .map(
      ({ title, text }, n) =>
        `<item><title>${title}</title><guid>item-${n}</guid><pubDate>${new Date().toUTCString()}</pubDate><description>${text}</description></item>`,
    )
    .join('')}</channel></rss>`

const main = join(import.meta.dirname, '..', '..', 'src', 'main.ts')
const running: ChildProcess[] = []
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

type Place = { readonly path: string; readonly discord: DiscordFake; readonly telegram: TelegramFake }

function start({ path, discord, telegram }: Place) {
  const child = spawn(process.execPath, [main], {
    cwd: path,
    env: {
      ...{ PATH: process.env.PATH ?? '', TELLER_DATA: path, TELLER_CATALOGUE: 'off', TELLER_LOG: 'error' },
      ...{ TELLER_ALLOW_PRIVATE_FEEDS: '1' },
      ...{ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
      ...{ TELEGRAM_TOKEN: testToken, TELEGRAM_API_URL: telegram.url },
    },
  })
  running.push(child)
  const told = { text: '' }
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (said: string) => {
      told.text += said
    })
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  return { child, told, ended }
}

async function stop({ child, told, ended }: ReturnType<typeof start>) {
  child.kill('SIGTERM')
  expect(await ended, told.text).toBe(0)
}

/** As if the chats had followed an hour ago, for this minute of the day. */
function moveToNow(path: string): void {
  const db = new DatabaseSync(join(path, 'teller.sqlite'), { timeout: 10_000 })
  const now = Date.now()
  db.prepare('UPDATE subscriptions SET at = ?, created_at = ?').run(
    new Date(now).toISOString().slice(11, 16),
    new Date(now - 3_600_000).toISOString(),
  )
  db.close()
}

async function setUp(site: Site) {
  const place = folder()
  const [discord, telegram] = [await discordFake(), await startTelegram()]
  site.answer('/feed', text(feed(recount, ferry)))
  const added = await teller(
    [
      'feeds',
      'add',
      `${site.origin}/feed`,
      '--region',
      'abkhazia',
      '--publisher',
      'Harbour Post',
      '--data',
      place.path,
    ],
    { env: { TELLER_ALLOW_PRIVATE_FEEDS: '1' } },
  )
  expect(added.code, added.err).toBe(0)
  return { place, discord, telegram, path: place.path }
}

/** Both chats follow; resolves when they were told so. */
async function follow({ discord, telegram }: Place) {
  await discord.until(() => discord.commands().length > 0, 'commands')
  const guild = discord.addGuild()
  const channel = discord.addChannel(guild).id
  const asked = discord.slash({ channel, guild, permissions: MANAGE_GUILD }, 'follow', {
    region: 'abkhazia',
    zone: 'UTC',
  })
  const chat = telegram.private(611)
  telegram.say(chat, '/follow abkhazia daily 09:00 UTC')
  await discord.answers(asked)
  await expect.poll(() => telegram.ledger.length, { timeout: 20_000 }).toBe(1)
  return channel
}

const digestsOn = {
  telegram: ({ telegram }: Place) => telegram.ledger.filter(({ text }) => text.includes('Tkuarchal')),
  /** Messages that were posted by no interaction. */
  discord: ({ discord }: Place, channel: string) =>
    discord.ledger.messages.filter(
      message => message.channel === channel && message.interaction === undefined,
    ),
}

test('a feed is polled, two chats follow, and a digest arrives once on either platform', async () => {
  const site = await openSite()
  const world = await setUp(site)
  using _ = world.place
  const first = start(world)
  const channel = await follow(world)
  await expect.poll(() => site.asked.length, { timeout: 20_000 }).toBeGreaterThan(1)
  moveToNow(world.path)
  await expect.poll(() => digestsOn.telegram(world).length, { timeout: 40_000 }).toBe(1)
  await expect.poll(() => digestsOn.discord(world, channel).length, { timeout: 40_000 }).toBe(1)
  for (const said of [
    digestsOn.telegram(world)[0]?.text ?? '',
    JSON.stringify(digestsOn.discord(world, channel)[0]?.body),
  ]) {
    expect(said).toContain('Reported only by Harbour Post')
    expect(said).toContain('ordered a recount in the mining town of Tkuarchal on Tuesday.')
    expect(said).toContain('A ferry line between Sokhumi and Trabzon opens in May')
  }
  await stop(first)

  // A restart sends nothing again.
  const second = start(world)
  await world.discord.until(() => world.discord.ledger.identifies > 1, 'a second identify')
  await new Promise(resolve => setTimeout(resolve, 5_000))
  await stop(second)
  expect(digestsOn.telegram(world)).toHaveLength(1)
  expect(digestsOn.discord(world, channel)).toHaveLength(1)
  await Promise.all([world.discord.close(), world.telegram.stop(), site.close()])
}, 120_000)

test('P-12: SIGTERM in the middle of a send loses nothing and posts nothing twice', async () => {
  const site = await openSite()
  const world = await setUp(site)
  using _ = world.place
  const first = start(world)
  const channel = await follow(world)
  await expect.poll(() => site.asked.length, { timeout: 20_000 }).toBeGreaterThan(1)
  // Telegram answers late; Discord takes the message, and its answer is lost.
  world.telegram.fail('sendMessage', { kind: 'late', ms: 3_000 })
  world.discord.failNext('POST', /\/channels\/\d+\/messages$/, 'drop-after')
  moveToNow(world.path)
  const sending = () =>
    world.discord.ledger.requests.some(({ path }) => /channels\/\d+\/messages$/.test(path))
  await expect.poll(sending, { timeout: 40_000, interval: 10 }).toBe(true)
  await stop(first)
  const second = start(world)
  await world.discord.until(() => world.discord.ledger.identifies > 1, 'a second identify')
  const settled = () => {
    const db = new DatabaseSync(join(world.path, 'teller.sqlite'), { readOnly: true, timeout: 10_000 })
    const rows = db.prepare('SELECT state FROM deliveries ORDER BY chat').all()
    db.close()
    return rows.map(({ state }) => state)
  }
  await expect.poll(settled, { timeout: 40_000 }).toEqual(['sent', 'sent'])
  await stop(second)
  expect(digestsOn.telegram(world)).toHaveLength(1)
  expect(digestsOn.discord(world, channel)).toHaveLength(1)
  await Promise.all([world.discord.close(), world.telegram.stop(), site.close()])
}, 120_000)

test('T-10: killed while chats follow, each of them follows once', async () => {
  const site = await openSite()
  const world = await setUp(site)
  using _ = world.place
  const chats = Array.from({ length: 9 }, (_, n) => world.telegram.private(630 + n))
  const polls = () => world.telegram.callsOf('getUpdates').length
  for (const [n, chat] of chats.entries()) {
    if (n % 3 > 0) {
      world.telegram.say(chat, '/follow abkhazia daily 09:00 UTC')
      continue
    }
    const before = polls()
    const { child, ended } = start(world)
    await expect.poll(polls, { timeout: 20_000, interval: 10 }).toBeGreaterThan(before)
    world.telegram.say(chat, '/follow abkhazia daily 09:00 UTC')
    // Before it is received, while it is handled, or before it is told that it was.
    await new Promise(resolve => setTimeout(resolve, 30 * n))
    child.kill('SIGKILL')
    await ended
  }
  const last = start(world)
  const follows = () => {
    const db = new DatabaseSync(join(world.path, 'teller.sqlite'), { readOnly: true, timeout: 10_000 })
    const rows = db
      .prepare('SELECT chat, count(*) AS times FROM subscriptions GROUP BY chat ORDER BY chat')
      .all()
    db.close()
    return rows.map(({ chat, times }) => `${chat} ${times}`)
  }
  await expect.poll(follows, { timeout: 30_000 }).toEqual(chats.map(({ id }) => `telegram:${id} 1`).sort())
  await stop(last)
  // Nobody was told twice.
  const told = world.telegram.ledger.map(({ chat }) => chat)
  expect(new Set(told).size).toBe(told.length)
  await Promise.all([world.discord.close(), world.telegram.stop(), site.close()])
}, 120_000)
