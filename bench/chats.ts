// How soon a question on Discord is acknowledged while news is being read, and what thousands of questions leave behind:
// the real discord.js in a process of its own, a loopback Discord in this one.
import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { type DiscordFake, discordFake } from '../tests/support/discord/fake.ts'
import { madeUpArticle } from './news.ts'
import { quantile, type Row } from './row.ts'
import { questions } from './store.ts'

/** A busy machine is slow, and no reason to stop. */
const patienceMs = 120_000
/** Questions that are under way at one time. */
const inFlight = 50
const feeds = 20
const articlesOfEach = 50
/** Beyond the articles that the bot has stored already. */
const newer = 10_000

const leftover = z.object({ mb: z.number(), handles: z.number(), listeners: z.number() })

export async function chatRows(asked: number): Promise<readonly Row[]> {
  const fake = await discordFake({ patienceMs })
  const site = await serveNews()
  const folder = mkdtempSync(join(tmpdir(), 'teller-bench-'))
  const bot = fork(
    join(import.meta.dirname, 'chatting.ts'),
    [folder, fake.apiUrl, fake.token, site.url, `${feeds}`],
    {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  )
  const hear = (word: string) => said(bot, word)
  try {
    await hear('ready')
    const askAll = crowd(fake)
    await askAll(200)
    bot.send('read')
    const times: number[] = []
    let reading = true
    const read = hear('read').then(() => {
      reading = false
    })
    while (reading) times.push(...(await askAll(inFlight * 2)))
    await read
    times.sort((a, b) => a - b)
    bot.send('weigh')
    const before = leftover.parse(await hear('weight'))
    await askAll(asked)
    bot.send('weigh')
    const after = leftover.parse(await hear('weight'))
    const grown = (of: keyof typeof before) => `${Math.round(after[of] - before[of])}`
    return [
      {
        what: `question to acknowledged, ${inFlight} in flight while ${feeds * articlesOfEach} articles are read, p50 / p99`,
        figure: `${quantile(times, 0.5).toFixed(0)} ms / ${quantile(times, 0.99).toFixed(0)} ms of ${times.length}`,
        aim: 'p99 under 300 ms',
      },
      {
        what: `left behind by ${asked.toLocaleString('en')} questions`,
        figure: `${grown('mb')} MB, ${grown('handles')} handles, ${grown('listeners')} listeners`,
        aim: 'nothing that grows',
      },
    ]
  } finally {
    bot.kill('SIGKILL')
    site.close()
    await fake.close()
    rmSync(folder, { recursive: true })
  }
}

/** Many people in many channels, so many at one time; resolves to the milliseconds until each was acknowledged. */
function crowd(fake: DiscordFake): (many: number) => Promise<readonly number[]> {
  const guild = fake.addGuild()
  const channels = Array.from({ length: 100 }, () => fake.addChannel(guild).id)
  let next = 0
  return async many => {
    const lines = [...questions(many)]
    const times: number[] = []
    const one = async (line: string) => {
      const [name = '', ...rest] = line.split(' ')
      const option = { election: 'region', who: 'name', news: 'region', search: 'words', region: 'region' }[
        name
      ]
      const asker = {
        ...{ channel: channels[next % channels.length] ?? '', guild },
        user: String(500_000_000_000_000_000n + BigInt(next++)),
      }
      const started = performance.now()
      const asked = fake.slash(asker, name, { [option ?? 'region']: rest.join(' ') })
      await fake.until(() => asked.acknowledged !== undefined, 'an acknowledgement')
      times.push(performance.now() - started)
      const [answer] = await fake.answers(asked)
      // The ledger is the fake's memory, and would be what grows.
      fake.ledger.messages.splice(
        fake.ledger.messages.findIndex(({ id }) => id === answer?.id),
        1,
      )
      fake.ledger.requests.length = 0
    }
    const lanes = Array.from({ length: inFlight }, async () => {
      for (let line = lines.pop(); line !== undefined; line = lines.pop()) await one(line)
    })
    await Promise.all(lanes)
    return times
  }
}

/** Feeds with whole articles in them, so that reading is all there is to do. Made before: what is timed runs on this thread too. */
async function serveNews() {
  const made = Array.from({ length: feeds }, (_, feed) => {
    const items = Array.from({ length: articlesOfEach }, (_, n) => {
      const { title, text } = madeUpArticle(newer + feed * articlesOfEach + n, 2 * newer).article
      const paragraphs = text.split('\n\n').map(one => `<p>${one}</p>`)
      return `<item><guid>${feed}-${n}</guid><title>${title}</title><description><![CDATA[${paragraphs.join('')}]]></description></item>`
    })
    return `<rss version="2.0"><channel><title>Feed ${feed}</title>${items.join('')}</channel></rss>`
  })
  const server = createServer((request, response) => {
    const feed = made[Number(/^\/feed-(\d+)$/.exec(request.url ?? '')?.[1])]
    if (feed === undefined) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'application/rss+xml' })
    response.end(feed)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}

function said(bot: ChildProcess, word: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const listen = (message: unknown) => {
      if (!Array.isArray(message) || message[0] !== word) return
      bot.off('message', listen)
      resolve(message[1])
    }
    bot.on('message', listen)
    bot.once('exit', code => reject(new Error(`the bot ended with ${code}`)))
  })
}
