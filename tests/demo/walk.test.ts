// A walk over everything that the demo can be asked: each figure in each reply leads to a sentence that prints it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../demo/world.ts'
import { judge } from '../../src/facts/identity.ts'
import { readArticle } from '../../src/ingest/read-article.ts'
import type { Article } from '../../src/model/article.ts'
import type { Block, Reply, Source, Text } from '../../src/reply/document.ts'
import { desk, type TestDesk } from '../commands/desk.ts'
import { arrive } from '../facts/press.ts'

const NOW = '2026-03-10T12:00:00.000Z'
const articles = world.flatMap(publisher =>
  publisher.articles.map(
    ({ title, text, published, ...one }, place): Article => ({
      id: `${publisher.id}-${place}`,
      revision: 1,
      publisher: publisher.id,
      source: publisher.name,
      url: `https://${publisher.id}.example/${place}`,
      language: 'language' in one && typeof one.language === 'string' ? one.language : publisher.language,
      title,
      text,
      published,
      seenAt: published,
    }),
  ),
)
const regions = [
  ...[
    'abkhazia',
    'south-ossetia',
    'transnistria',
    'nagorno-karabakh',
    'kyrgyzstan',
    'gagauzia',
    'somaliland',
  ],
  ...['northern-cyprus', 'georgia', 'armenia', 'moldova', 'kosovo', 'crimea', 'donetsk'],
]

let teller: TestDesk
beforeAll(async () => {
  teller = await desk([], NOW)
  const read = articles.map(article => readArticle(article))
  await arrive(teller.app.store, read)
  await judge(
    teller.app.store,
    read.flatMap(({ names }) => names),
    NOW,
  )
})
afterAll(() => teller.close())

/** Texts that say something of the world; headings and titles name what they stand over. */
function texts(block: Block): readonly Text[] {
  if (block.type === 'table') return block.rows.flat()
  if (block.type === 'fields') return block.fields.map(({ value }) => value)
  if (block.type === 'list') return block.items
  return block.type === 'paragraph' || block.type === 'notice' ? [block.text] : []
}

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь'
/** A day is told by when a paper appeared or a vote was held; figures are what must be proved. */
const dates = new RegExp(`(?:\\d{1,2} )?(?:${months}) \\d{4}(?: год\\p{L}*)?|\\b(?:19|20)\\d\\d\\b`, 'gu')
const plain = (text: string) =>
  text.replace(/(?<=\d)[\s\u00a0\u202f,](?=\d{3}(?!\d))/g, '').replace(/(?<=\d),(?=\d)/g, '.')

/** Small numbers may be written out: "ten percent", «три мандата». */
const numerals =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|half|third)\b|(?:одн|два|две|три|тр[её]|четыр|пят|шест|сем|восем|девят|десят|половин)/i
function isWritten(figure: string, printed: string): boolean {
  const value = Number(figure)
  if (Number.isInteger(value) && value <= 100 && numerals.test(printed)) return true
  // "1.2 million".
  return value >= 1_000 && [value / 1_000, value / 1_000_000].some(part => printed.includes(`${part} `))
}

type Claimed = { readonly said: string; readonly sources: readonly Source[] }
/** Runs of words, each with the sources that stand behind it. */
function claimed(text: Text): readonly Claimed[] {
  const found: Claimed[] = []
  let said = ''
  for (const span of text) {
    if (typeof span === 'string') said += span
    // A headline leads to its article by itself.
    else if (span.type === 'strong') said += span.text
    else if (span.type === 'cite') {
      found.push({ said, sources: span.sources })
      said = ''
    }
  }
  return said === '' ? found : [...found, { said, sources: [] }]
}

function unproved(reply: Reply): readonly string[] {
  return reply.blocks
    .flatMap(texts)
    .flatMap(claimed)
    .flatMap(({ said, sources }) => {
      const printed = plain(sources.map(({ quote, title }) => `${quote ?? ''} ${title}`).join(' '))
      const figures = plain(said.replace(dates, '')).match(/\d+(?:\.\d+)?/g) ?? []
      return figures
        .filter(figure => !printed.includes(figure) && !isWritten(figure, printed))
        .map(figure => `${figure} in “${said}”`)
    })
}

test.each(['terminal:', 'telegram:ru'])(
  'every figure in %s is printed by the sentence that it leads to',
  async chat => {
    if (chat === 'telegram:ru') await teller.ask('settings language ru', chat)
    const lines = [
      ...regions.flatMap(region => [`election ${region}`, `timeline ${region}`, `compare ${region}`]),
    ]
    const seen = new Set<string>()
    let figures = 0
    while (lines.length > 0) {
      const line = lines.shift() ?? ''
      if (seen.has(line) || seen.size > 250) continue
      seen.add(line)
      const { answer, reply } = await teller.ask(line, chat)
      expect(['error', 'misunderstood'], line).not.toContain(answer.kind)
      expect(unproved(reply), line).toEqual([])
      figures += reply.blocks.flatMap(texts).flatMap(claimed).length
      for (const action of reply.actions)
        if (action.type === 'ask' && /^(?:election|timeline|compare|who) /.test(action.line))
          lines.push(action.line)
      if (answer.kind === 'election')
        for (const { actor } of (answer as unknown as { positions: { actor: string }[] }).positions)
          lines.push(`who ${actor}`)
    }
    expect(figures).toBeGreaterThan(500)
  },
)

test('a referendum that was held with the first round is not told as one of the runoff’s day', async () => {
  const { reply } = await teller.ask('election moldova')
  const headings = reply.blocks.flatMap(block => (block.type === 'heading' ? [block.text] : []))
  expect(headings).toContain('On the day of the first round: Referendum, 20 October 2024')
})

test('the Russian and the English reports of one vote stand together', async () => {
  const { store } = teller.app
  const told = await store.claims.find({ subjectPrefix: 'election:', predicates: ['winner'] })
  const stories = await store.stories.of(articles.map(({ id }) => id))
  const pairs = told.flatMap(({ claim, article }) =>
    told.flatMap(other => {
      const apart = Date.parse(other.article.published ?? '') - Date.parse(article.published ?? '')
      const isPair = article.language === 'ru' && other.article.language === 'en'
      return isPair && claim.subject === other.claim.subject && Math.abs(apart) <= 2 * 86_400_000
        ? [[article, other.article] as const]
        : []
    }),
  )
  const apart = pairs.filter(([one, other]) => stories.get(one.id) !== stories.get(other.id))
  expect(pairs.length).toBeGreaterThan(5)
  expect(apart.map(pair => pair.map(({ title }) => title))).toEqual([])
})
