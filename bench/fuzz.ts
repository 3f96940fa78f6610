// `npm run fuzz -- [--minutes N] [--seed N]`: feeds, pages and articles broken at random and sent through all stages, until something gives way.
import { parseArgs } from 'node:util'
import { articleOf, textOfEntry } from '../src/ingest/article.ts'
import { decode } from '../src/ingest/decode.ts'
import { readPage } from '../src/ingest/page.ts'
import { parseFeed } from '../src/ingest/parse.ts'
import { readArticle } from '../src/ingest/read-article.ts'
import { isQuoted } from '../src/model/claim.ts'
import type { ReadArticle } from '../src/store/store.ts'
import { askAll } from './fuzz-replies.ts'

/** A stage that takes longer for an input of this size hangs, as far as a bot is concerned. */
const patienceMs = 2_000
/** So many articles are asked about together: what breaks an answer is often what two of them say. */
const askedTogether = 40
/** Bytes that the heap may have grown by in the end; a leak of a few bytes an input is more after ten minutes. */
const mostGrowth = 256 * 1024 * 1024

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
})

/** Numbers that a seed gives again: what a run found can be found once more. */
function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const story =
  'Raul Kvirikashvili won the presidential election in Abkhazia with 47.3% of the vote on 2 November 2026, the commission said. "We will not recognise it," said the foreign ministry of Georgia. Turnout was 61.2%.'
const seeds = [
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Wire</title><item><title>Count ends</title><link>https://e.example/1</link><guid isPermaLink="false">1</guid><pubDate>Mon, 02 Nov 2026 08:00:00 GMT</pubDate><description><![CDATA[<p>${story}</p>]]></description></item></channel></rss>`,
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://e.example/"><title>Wire</title><entry><id>1</id><title type="html">Count &lt;b&gt;ends</title><link href="1"/><content type="xhtml"><div><p>${story}</p></div></content></entry></feed>`,
  `{"version":"https://jsonfeed.org/version/1.1","title":"Wire","items":[{"id":"1","title":"Count ends","content_html":"<p>${story.replaceAll('"', '')}</p>"}]}`,
  `<html lang="en"><head><title>Count ends</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Count ends","datePublished":"2026-11-02"}</script></head><body><nav>Home</nav><article><h1>Count ends</h1><p>${story}</p><table><tr><td>Kvirikashvili</td><td>47.3%</td></tr></table><p>${story}</p></article></body></html>`,
  `<html lang="de"><head><script type="application/ld+json">{"@type":"NewsArticle","articleBody":"&lt;p&gt;Es "endet"&lt;/p&gt;"}</script><meta property="article:published_time" content="2026-11-03T02:25:54+00:00"></head><body><div class="consent"><p>${story}</p></div><main><h1>Count ends</h1><h2>${story}</h2><time>Posted on 2 تشرين الثاني 2026, 8h30</time>${`<figure class="slide-1" style="display:none"><figcaption><p>${story}</p></figcaption></figure>`.repeat(5)}<div class="live-comments"><div class="comment">20:05</div><p>${story}</p></div><p>Follow us on Twitter.</p></main></body></html>`,
]
const splinters =
  '< > & " \' ]]> <![CDATA[ <!-- --> </item> <entry> <div> </p> &#0; &#x202e; &lt; <? { } \\ % 47.3% 2026 @everyone \u202e \ud800 \0 \u0301\u0301\u0301 [bank](https://evil.example) <@&1> **b** ``` javascript:alert(1) tg://user?id=1 /forget@bot'.split(
    ' ',
  )

function broken(next: () => number): string {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T
  let text = pick(seeds)
  for (let cuts = Math.floor(next() * 15); cuts > 0; cuts--) {
    const at = Math.floor(next() * text.length)
    const long = Math.floor(next() * 80)
    const piece = next() < 0.2 ? text.slice(at, at + long).repeat(Math.floor(next() * 40)) : pick(splinters)
    text = text.slice(0, at) + piece + text.slice(at + long)
  }
  return text
}

let slowest = 0
let answers = 0
let inputs = 0
/** Read, and not yet asked about. */
const kept: ReadArticle[] = []
const asked = '2026-11-02T09:00:00.000Z'
/** Does one stage's work, and throws where it took too long. */
async function timed<T>(stage: string, work: () => T | Promise<T>): Promise<T> {
  // The processor's time: whoever else is at work on the machine is no fault of the input.
  const started = process.cpuUsage()
  const done = await work()
  const { user, system } = process.cpuUsage(started)
  const took = (user + system) / 1_000
  slowest = Math.max(slowest, took)
  if (took > patienceMs) throw new Error(`${stage} took ${Math.round(took)} ms`)
  return done
}

/** All stages; how many claims came of it. Throws where something gave way. */
async function through(text: string): Promise<number> {
  const bytes = Buffer.from(text)
  const address = 'https://e.example/feed'
  const { entries } = await timed('the feed', () => parseFeed(decode(bytes).text, address))
  let page: ReturnType<typeof readPage> | undefined
  try {
    page = await timed('the page', () => readPage(decode(bytes).text, address))
  } catch (error) {
    if (!/^Error: the page/.test(String(error))) throw error
  }
  let claims = 0
  for (const [index, entry] of entries.slice(0, 20).entries()) {
    const draft = {
      ...{
        id: `a${inputs}-${index}`,
        publisher: 'p',
        source: 'P',
        url: address,
        entry,
        text: textOfEntry(entry),
      },
      ...{ isTeaser: false, tags: [], seenAt: asked },
    }
    const article = articleOf(draft, page)
    if (!article) continue
    const read = await timed('the article', () => readArticle(article))
    claims += read.claims.length
    kept.push(read)
    const loose = read.claims.find(claim => !isQuoted(claim, article))
    if (loose) throw new Error(`a claim without its quote: ${JSON.stringify(loose)}`)
    if (!article.text.isWellFormed() || !article.title.isWellFormed()) throw new Error('half a character')
  }
  if (kept.length >= askedTogether) answers += await askAll(kept.splice(0), asked)
  return claims
}

const next = random(Number(values.seed))
const end = Date.now() + Number(values.minutes) * 60_000
let claims = 0
let base = 0
while (Date.now() < end) {
  const text = broken(next)
  try {
    claims += await through(text)
  } catch (error) {
    console.error(
      `Input ${inputs} of seed ${values.seed} gave way: ${error instanceof Error ? error.stack : error}\n${JSON.stringify(text)}`,
    )
    process.exit(1)
  }
  if (++inputs === 2_000) base = process.memoryUsage().heapUsed
}
const growth = base === 0 ? 0 : process.memoryUsage().heapUsed - base
if (growth > mostGrowth) {
  console.error(`The heap grew by ${Math.round(growth / 1024 / 1024)} MB over ${inputs} inputs.`)
  process.exit(1)
}
console.log(
  `${inputs} broken inputs, ${claims} claims each with its quote, ${answers} answers fit to be sent, the slowest ${Math.round(slowest)} ms, nothing gave way`,
)
