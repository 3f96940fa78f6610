// `teller feeds …`: the health of every feed; adding, removing, exchanging them.
import { readFile } from 'node:fs/promises'
import { type App, makeApp } from '../app.ts'
import { configFrom, loadEnvironment } from '../config.ts'
import { discoverFeed } from '../discover.ts'
import { healthOf } from '../ingest/health.ts'
import { languageOf } from '../languages/languages.ts'
import { publisherIdOf } from '../model/publisher.ts'
import type { RegionId } from '../model/region.ts'
import { openFetcher } from '../poller.ts'
import { findRegion } from '../regions/gazetteer.ts'
import type { Feed } from '../store/store.ts'
import { print, tell } from './lines.ts'
import { opmlOf, outlinesOf } from './opml.ts'
import { syncCatalogue } from './poll.ts'

type Options = {
  readonly data?: string
  readonly json: boolean
  readonly regions: readonly string[]
  readonly publisher?: string
}

export async function feedsCommand(words: readonly string[], options: Options): Promise<number> {
  const app = await makeApp(configFrom(loadEnvironment(), options))
  try {
    await syncCatalogue(app)
    const [verb, ...rest] = words
    switch (verb) {
      case undefined:
        return await show(app, options.json)
      case 'add':
        return await add(app, rest, options)
      case 'remove':
        return await remove(app, rest)
      case 'import':
        return await importOpml(app, rest)
      case 'export':
        process.stdout.write(opmlOf(await outlines(app)))
        return 0
      default:
        tell(`teller feeds takes add, remove, import or export, not "${verb}".`)
        return 2
    }
  } finally {
    await app.close()
  }
}

async function show(app: App, json: boolean): Promise<number> {
  const feeds = await app.store.feeds.all()
  const twins = await app.store.feeds.twins()
  const urls = new Map(feeds.map(({ id, url }) => [id, url]))
  const { messages } = languageOf(app.config.settings.language)
  const ailmentsOf = (feed: Feed) => healthOf(feed, app.clock(), twins.has(feed.id)).ailments
  if (json) {
    for (const feed of feeds) await print({ ...feed, ailments: ailmentsOf(feed) })
    return 0
  }
  if (feeds.length === 0) tell('No feeds yet. Add one: teller feeds add https://example.org/feed')
  for (const feed of feeds) {
    process.stdout.write(`${feed.source}  ${feed.url}\n  ${stateOf(feed)}\n`)
    for (const ailment of ailmentsOf(feed)) process.stdout.write(`  ✗ ${messages.feeds.ailments[ailment]}\n`)
    const twin = urls.get(twins.get(feed.id) ?? '')
    if (twin !== undefined) process.stdout.write(`    ${twin}\n`)
  }
  return 0
}

/** One line on how a feed is doing. */
function stateOf(feed: Feed): string {
  const good = feed.lastGoodAt ? `last good poll ${minute(feed.lastGoodAt)}` : 'never polled well'
  const next = feed.state === 'gone' ? 'no longer polled' : `next ${minute(feed.nextPollAt)}`
  const state = feed.lastPolledAt === undefined ? 'not polled yet' : `${feed.state}, ${good}`
  return [state, next, feed.problem].filter(part => part !== undefined).join('; ')
}

const minute = (at: string) => `${at.slice(0, 16).replace('T', ' ')} UTC`

async function add(app: App, urls: readonly string[], options: Options): Promise<number> {
  if (urls.length === 0) {
    tell('teller feeds add needs an address: teller feeds add https://example.org/feed --region abkhazia')
    return 2
  }
  const regions = regionsNamed(options.regions)
  if (regions === undefined) return 2
  let failed = 0
  for (const url of urls) {
    // A site's address is as good as its feed's: the page names the feed.
    const fetcher = openFetcher(app)
    const found = await discoverFeed(url, fetcher).finally(() => fetcher.close())
    if (found.kind === 'refused') {
      tell(`${url}: ${found.why}`)
      failed += 1
      continue
    }
    if (found.kind === 'unreached') tell(`${url}: ${found.why}. It is kept, and tried again at each poll.`)
    const source =
      options.publisher ?? (found.kind === 'found' ? found.title : undefined) ?? new URL(url).host
    const { feed, known } = await app.store.feeds.add({
      url: found.kind === 'found' ? found.url : url,
      publisher: app.publishers.find(({ name }) => name === source)?.id ?? publisherIdOf(source),
      source,
      regions,
      now: app.clock(),
    })
    tell(
      known ? `${feed.url} is known already, as ${feed.source}` : `${feed.url} is added, as ${feed.source}`,
    )
  }
  return failed > 0 ? 1 : 0
}

/** Undefined where one is not known; that is told. */
function regionsNamed(typed: readonly string[]): RegionId[] | undefined {
  const found = typed.map(name => ({ name, found: findRegion(name) }))
  const regions = found.flatMap(({ found }) => (found.kind === 'found' ? [found.region.id] : []))
  for (const { name, found: other } of found) {
    if (other.kind === 'found') continue
    const near = (other.kind === 'several' ? other.regions : other.nearest).map(({ id }) => id).join(', ')
    tell(`--region "${name}" is no region that Teller knows${near ? `; did you mean ${near}?` : '.'}`)
  }
  return regions.length === typed.length ? regions : undefined
}

async function remove(app: App, urls: readonly string[]): Promise<number> {
  const feeds = await app.store.feeds.all()
  let missing = 0
  for (const url of urls) {
    const feed = feeds.find(feed => feed.url === url || feed.id === url)
    if (feed && (await app.store.feeds.remove(feed.id))) tell(`${feed.url} is removed; its articles stay`)
    else {
      tell(`${url} is not among the feeds; teller feeds lists them`)
      missing += 1
    }
  }
  return missing > 0 || urls.length === 0 ? 1 : 0
}

async function importOpml(app: App, files: readonly string[]): Promise<number> {
  if (files.length === 0) {
    tell('teller feeds import needs a file: teller feeds import FILE.opml')
    return 2
  }
  const counts = { added: 0, known: 0, refused: 0 }
  for (const file of files) {
    for (const { url, title, language } of outlinesOf(await readFile(file, 'utf8'))) {
      const parsed = URL.parse(url)
      if (!parsed || !/^https?:$/.test(parsed.protocol)) {
        tell(`${url} is no web address; it is left out`)
        counts.refused += 1
        continue
      }
      const source = title ?? parsed.host
      const { known } = await app.store.feeds.add({
        url,
        publisher: publisherIdOf(source),
        source,
        regions: [],
        now: app.clock(),
        ...(language && { language }),
      })
      counts[known ? 'known' : 'added'] += 1
    }
  }
  tell(`${counts.added} feeds added, ${counts.known} known, ${counts.refused} refused`)
  return counts.refused > 0 ? 1 : 0
}

async function outlines(app: App) {
  const homes = new Map(app.publishers.map(({ id, home }) => [id, home]))
  return (await app.store.feeds.all()).map(({ url, source, language, publisher }) => {
    const site = homes.get(publisher)
    return { url, title: source, ...(site && { site }), ...(language && { language }) }
  })
}
