// The catalogue ships only what can be shown: every address and every statement names the page that shows it.
import { expect, test } from 'vitest'
import { loadPublishers } from '../../src/folders.ts'
import type { Camp, Publisher } from '../../src/model/publisher.ts'
import { regionById } from '../../src/regions/gazetteer.ts'

const publishers = await loadPublishers()
const feeds = publishers.flatMap(publisher => publisher.feeds)

/** Places that the catalogue promises to tell from more than one side. */
const manySided = `
abkhazia south-ossetia georgia armenia azerbaijan nagorno-karabakh kyrgyzstan kazakhstan uzbekistan tajikistan
moldova transnistria gagauzia ukraine crimea donetsk luhansk russia kosovo serbia`
  .trim()
  .split(/\s+/)

/** Places that at least one publisher covers. */
const covered = `
belarus bosnia-and-herzegovina republika-srpska montenegro north-macedonia catalonia iraqi-kurdistan
northern-cyprus somaliland taiwan turkmenistan`
  .trim()
  .split(/\s+/)

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

test('the catalogue holds at least forty publishers', () => {
  expect(publishers.length).toBeGreaterThanOrEqual(40)
})

test('ids are in kebab case and unique', () => {
  const ids = publishers.map(publisher => publisher.id)
  expect(ids.filter(id => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
  expect(repeated(ids)).toEqual([])
})

test('names are unique, so that a reader can tell who speaks', () => {
  expect(repeated(publishers.map(publisher => publisher.name))).toEqual([])
})

test('every feed address is well-formed, https, and listed once', () => {
  const urls = feeds.map(feed => feed.url)
  expect(urls.filter(url => !isWebAddress(url, ['https:']))).toEqual([])
  expect(repeated(urls.map(withoutTail))).toEqual([])
})

test('every publisher has a feed and a home on the web', () => {
  expect(publishers.filter(publisher => publisher.feeds.length === 0).map(({ id }) => id)).toEqual([])
  expect(publishers.filter(publisher => !isWebAddress(publisher.home)).map(({ id }) => id)).toEqual([])
})

test('every address names the page that lists it', () => {
  expect(feeds.filter(feed => !shows(feed.seen, feed.url)).map(feed => feed.url)).toEqual([])
})

test('every statement of a passport says something and names the page that states it', () => {
  const statements = publishers.flatMap(statementsOf)
  expect(statements.length).toBeGreaterThan(0)
  expect(statements.filter(({ says, seen }) => says.trim() === '' || !isWebAddress(seen))).toEqual([])
})

test('statements are short and read on after a colon', () => {
  const statements = publishers.flatMap(statementsOf).map(({ says }) => says)
  expect(statements.filter(says => says.length > 160 || /\.$|^\s|\s$|\n/.test(says))).toEqual([])
})

test('who is paid by a state, or is held to be independent, shows it in the passport or is an office itself', () => {
  const claimed: readonly Camp[] = [
    'parent-state',
    'patron-state',
    'independent',
    'western-public',
    'opposition',
  ]
  const bare = publishers
    .filter(({ camp }) => claimed.includes(camp))
    .filter(it => statementsOf(it).length === 0)
  expect(bare.map(({ id }) => id)).toEqual([])
})

test('seats, regions and tags are places of the gazetteer, each named once', () => {
  for (const { id, country, regions, feeds } of publishers) {
    const tags = feeds.flatMap(feed => feed.regions ?? [])
    const named = [country, ...regions, ...tags]
    expect(
      named.filter(region => regionById(region) === undefined),
      id,
    ).toEqual([])
    expect(regions.length, id).toBeGreaterThan(0)
    expect(repeated(regions), id).toEqual([])
  }
})

test('languages are two-letter codes of ISO 639', () => {
  const languages = publishers.flatMap(({ languages, feeds }) => [
    ...languages,
    ...feeds.map(it => it.language),
  ])
  expect(languages.filter(code => !/^[a-z]{2}$/.test(code) || languageNames.of(code) === undefined)).toEqual(
    [],
  )
})

test('a publisher speaks every language that its feeds are in', () => {
  const silent = publishers.filter(({ languages, feeds }) =>
    feeds.some(it => !languages.includes(it.language)),
  )
  expect(silent.map(({ id }) => id)).toEqual([])
})

test.each(manySided)('%s is told from at least two camps', region => {
  const camps = covering(region).map(({ camp }) => camp)
  expect(new Set(camps.filter(camp => camp !== 'unknown')).size).toBeGreaterThanOrEqual(2)
})

test.each(covered)('%s is covered', region => {
  expect(covering(region)).not.toEqual([])
})

function covering(region: string): readonly Publisher[] {
  return publishers.filter(({ regions }) => regions.includes(region))
}

function statementsOf({ passport: { owner, funding, status = [] } }: Publisher) {
  return [owner, funding, ...status].filter(statement => statement !== undefined)
}

/** A page shows an address only where it is another page: a feed cannot vouch for itself, unless it is its own list. */
function shows(seen: string, url: string): boolean {
  return isWebAddress(seen) && seen !== url
}

function isWebAddress(text: string, protocols: readonly string[] = ['https:', 'http:']): boolean {
  const url = URL.parse(text)
  return url !== null && protocols.includes(url.protocol) && url.hostname.includes('.') && !/\s/.test(text)
}

/** The same address with and without a slash at the end is one address. */
function withoutTail(url: string): string {
  return url.replace(/\/$/, '')
}

function repeated(texts: readonly string[]): readonly string[] {
  return texts.filter((text, at) => texts.indexOf(text) !== at)
}
