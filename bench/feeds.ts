// Feeds as they are served, and the examples that other readers keep with what should come out: how many parse, and how much is equal.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { decode } from '../src/ingest/decode.ts'
import type { Entry } from '../src/ingest/entry.ts'
import { parseFeed } from '../src/ingest/parse.ts'
import { textOfHtml } from '../src/ingest/plain-text.ts'

/** Where the feeds are said to come from; their own links are whole. */
const address = 'https://feeds.example/'

export type FeedsRead = {
  readonly real: { readonly parsed: number; readonly of: number }
  readonly fields: { readonly equal: number; readonly of: number }
  /** `file: field of entry: what came instead of what`. */
  readonly different: readonly string[]
}

/** @param folder holds `real` and the folders of other readers */
export async function readFeeds(folder: string): Promise<FeedsRead | undefined> {
  const real = join(folder, 'real')
  if (!existsSync(real)) return undefined
  const files = readdirSync(real)
  let parsed = 0
  for (const file of files) if ((await entriesOf(join(real, file))).length > 0) parsed++

  let equal = 0
  const different: string[] = []
  for (const { file, expected } of examples(folder)) {
    const entries = await entriesOf(file)
    for (const [index, fields] of expected.entries())
      for (const [name, wanted] of Object.entries(fields)) {
        if (wanted === undefined) continue
        const got = textOf(entries[index]?.[name as keyof Expected])
        if (isEqual(got, textOf(wanted)) || isTold(entries[index], name, textOf(wanted))) equal++
        else
          different.push(
            `${basename(file)}: ${name} of ${index}: ${clip(got)} instead of ${clip(textOf(wanted))}`,
          )
      }
  }
  return {
    real: { parsed, of: files.length },
    fields: { equal, of: equal + different.length },
    different,
  }
}

type Expected = {
  readonly [name in 'id' | 'title' | 'link' | 'published' | 'updated' | 'summary' | 'content']?:
    | string
    | undefined
}
type Example = { readonly file: string; readonly expected: readonly Expected[] }

const entriesOf = async (file: string): Promise<readonly Entry[]> =>
  (await parseFeed(decode(readFileSync(file)).text, address)).entries

/** Each library has its own names for the same things. */
function* examples(folder: string): Generator<Example> {
  const others: readonly [inputs: string, outputs: string, read: (json: Json) => Expected[]][] = [
    ['fastfeedparser', 'fastfeedparser', fromFastfeedparser],
    ['rss-parser/input', 'rss-parser/output', fromRssParser],
    ['feedsmith/feeds/rss/references', 'feedsmith/feeds/rss/references', fromFeedsmithRss],
    ['feedsmith/feeds/rdf/references', 'feedsmith/feeds/rdf/references', fromFeedsmithRss],
  ]
  for (const [inputs, outputs, read] of others) {
    const input = join(folder, inputs)
    if (!existsSync(input)) continue
    for (const file of readdirSync(input).filter(name => /\.(?:xml|rss|atom)$/.test(name))) {
      const output = join(folder, outputs, file.replace(/\.\w+$/, '.json'))
      if (existsSync(output))
        yield { file: join(input, file), expected: read(JSON.parse(readFileSync(output, 'utf8'))) }
    }
  }
}

/** What each library prints of an entry, as far as it is compared. */
type Fastfeedparser = {
  readonly id?: string
  readonly title?: string
  readonly link?: string
  readonly published?: string
  readonly description?: string
  readonly content?: readonly { readonly value?: string }[]
}
type RssParser = {
  readonly guid?: string
  readonly id?: string
  readonly title?: string
  readonly link?: string
  readonly isoDate?: string
  readonly 'content:encoded'?: string
}
type Feedsmith = {
  readonly title?: string
  readonly link?: string
  readonly pubDate?: string
  readonly description?: string
  readonly content?: { readonly encoded?: string }
}
type Json = {
  readonly entries?: readonly Fastfeedparser[]
  readonly feed?: { readonly items?: readonly RssParser[] }
  readonly items?: readonly Feedsmith[]
}

const fromFastfeedparser = ({ entries = [] }: Json): Expected[] =>
  entries.map(entry => ({
    id: entry.id,
    title: entry.title,
    link: entry.link,
    published: entry.published,
    summary: entry.description,
    content: entry.content?.[0]?.value,
  }))

const fromRssParser = ({ feed }: Json): Expected[] =>
  (feed?.items ?? []).map(item => ({
    id: item.guid ?? item.id,
    title: item.title,
    link: item.link,
    published: item.isoDate,
    content: item['content:encoded'],
  }))

const fromFeedsmithRss = ({ items = [] }: Json): Expected[] =>
  items.map(item => ({
    title: item.title,
    link: item.link,
    published: item.pubDate,
    summary: item.description,
    content: item.content?.encoded,
  }))

/** Some give the one text of an entry under both names. */
const isTold = (entry: Entry | undefined, name: string, wanted: string) =>
  (name === 'summary' && entry?.summary === null && isEqual(textOf(entry.content), wanted)) ||
  (name === 'content' && entry?.content === null && isEqual(textOf(entry.summary), wanted))
const textOf = (value: string | null | undefined) => textOfHtml(value ?? '').replace(/\s+/g, '')
const isEqual = (got: string, wanted: string) =>
  got === wanted || (got !== '' && Date.parse(got) === Date.parse(wanted)) || isCut(got, wanted)
/** A library may end a description after some hundred characters. */
const isCut = (got: string, wanted: string) =>
  wanted.length > 200 && got.startsWith(wanted.replace(/\W+$/, ''))
const clip = (text: string) => JSON.stringify(text.slice(0, 60))
