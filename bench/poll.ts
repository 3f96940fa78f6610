// How long Teller takes to poll and store a folder of real feeds, beside `newsboat -x reload` on the same loopback server.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeApp } from '../src/app.ts'
import { configFrom } from '../src/config.ts'
import type { Fetcher } from '../src/ingest/fetch.ts'
import { openFetcher, openPoller } from '../src/poller.ts'
import type { Row } from './row.ts'

/** Every feed is due again after it. */
const aWhileMs = 12 * 60 * 60 * 1000

/** Serves the files with an ETag each, as a well-kept site would. Article pages are not there: what counts is the feed. */
async function serve(folder: string) {
  const files = new Map(readdirSync(folder).map(file => [`/${file}`, readFileSync(join(folder, file))]))
  const tags = new Map(
    [...files].map(([path, body]) => [
      path,
      `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`,
    ]),
  )
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    const body = files.get(path)
    const etag = tags.get(path)
    if (!body || !etag) return void response.writeHead(404).end()
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end()
    response.writeHead(200, { 'content-type': 'application/xml', etag }).end(body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    urls: [...files.keys()].map(path => `http://127.0.0.1:${port}${path}`),
    close: () => server.close(),
  }
}

export async function pollRows(folder: string): Promise<readonly Row[]> {
  const site = await serve(folder)
  const work = mkdtempSync(join(tmpdir(), 'teller-bench-'))
  try {
    const { stored, read, again } = await teller(site.urls, work)
    const newsboat = await newsboatSeconds(site.urls, work)
    const beside = (seconds: number, other: number | undefined) =>
      other === undefined
        ? `${seconds.toFixed(2)} s (newsboat is not installed)`
        : `${(seconds / other).toFixed(2)} of newsboat's ${other.toFixed(2)} s`
    return [
      {
        what: `first poll of ${site.urls.length} real feeds`,
        figure: beside(stored, newsboat?.[0]),
        aim: 'at most 1',
      },
      {
        what: 'the same, until the last of its articles is read',
        figure: `${read.toFixed(2)} s`,
        aim: 'newsboat reads none',
      },
      { what: 'the same, nothing changed', figure: beside(again, newsboat?.[1]), aim: 'at most 0.1' },
    ]
  } finally {
    site.close()
    rmSync(work, { recursive: true })
  }
}

type Seconds = { readonly stored: number; readonly read: number; readonly again: number }

async function teller(urls: readonly string[], work: string): Promise<Seconds> {
  let now = Date.parse(`${new Date().toISOString().slice(0, 10)}T06:00:00Z`)
  const config = configFrom(
    { TELLER_ALLOW_PRIVATE_FEEDS: '1', TELLER_LOG: 'error' },
    { data: join(work, 'teller') },
  )
  const app = await makeApp(config, { publishers: [], clock: () => new Date(now).toISOString() })
  const poller = openPoller(app, onlyLoopback(openFetcher(app)))
  try {
    for (const url of urls) {
      await app.store.feeds.add({ url, publisher: 'bench', source: url, regions: [], now: app.clock() })
    }
    const round = async () => {
      const started = performance.now()
      const since = () => (performance.now() - started) / 1000
      let stored = 0
      const outcomes = await poller.round(() => (stored = since()))
      if (outcomes.length !== urls.length)
        throw new Error(`${outcomes.length} of ${urls.length} feeds were polled`)
      return { stored, read: since() }
    }
    const first = await round()
    // Later on the same day: on a day's first poll servers are asked without validators.
    now += aWhileMs
    const { stored: again } = await round()
    return { ...first, again }
  } finally {
    await poller.close()
    await app.close()
  }
}

/** The pages behind the entries lead to the open network: here they fail at once, and the feed's own text is kept. */
function onlyLoopback(fetcher: Fetcher): Fetcher {
  return {
    ...fetcher,
    fetch: async (address, asked) =>
      URL.parse(address)?.hostname === '127.0.0.1'
        ? fetcher.fetch(address, asked)
        : { kind: 'failed', why: 'there is no network in this measurement' },
  }
}

async function newsboatSeconds(urls: readonly string[], work: string): Promise<[number, number] | undefined> {
  if (spawnSync('newsboat', ['--version']).error) return undefined
  const list = join(work, 'urls')
  writeFileSync(list, urls.join('\n'))
  writeFileSync(join(work, 'config'), 'reload-threads 4\n')
  const run = () =>
    new Promise<number>((resolve, reject) => {
      const started = performance.now()

      const child = spawn(
        'newsboat',
        ['-u', list, '-c', join(work, 'cache.db'), '-C', join(work, 'config'), '-x', 'reload'],
        { stdio: 'ignore' },
      )
      child.on('error', reject)
      child.on('exit', () => resolve((performance.now() - started) / 1000))
    })
  return [await run(), await run()]
}
