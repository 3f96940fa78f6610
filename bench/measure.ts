// `npm run measure -- FOLDER`: one page of figures, every scorer in the folder over what Teller reads there.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readFeeds } from './feeds.ts'
import { readPages } from './pages.ts'

const folder = process.argv[2]
if (!folder || !existsSync(join(folder, 'eval', 'score.mjs'))) {
  console.error(
    'usage: npm run measure -- FOLDER, where FOLDER/eval holds the scorers and FOLDER/data the sets',
  )
  process.exit(2)
}
const work = mkdtempSync(join(tmpdir(), 'teller-measure-'))
const cli = join(import.meta.dirname, '..', 'src', 'cli.ts')
/** Longer than any set takes; a hang is a failure and not a wait. */
const patienceMs = 10 * 60_000

/** Runs a stage over a file and keeps what it printed; the seconds it took. */
function stage(args: readonly string[], out: string): number {
  const started = performance.now()
  const { stdout, stderr, status } = spawnSync(process.execPath, [cli, ...args], {
    maxBuffer: 1 << 30,
    timeout: patienceMs,
    encoding: 'utf8',
  })
  if (status !== 0) console.log(`  teller ${args[0]} ended with ${status}: ${stderr.split('\n')[0]}`)
  writeFileSync(out, stdout)
  return (performance.now() - started) / 1000
}

function score(scorer: string, args: readonly string[]): void {
  const lines = execFileSync(process.execPath, [join(folder!, 'eval', scorer), ...args], { encoding: 'utf8' })
  for (const line of lines.trim().split('\n')) console.log(`  ${line}`)
}

/** The articles of one language, gold and read, so that each language is seen alone. */
function onlyLanguage(language: string, articles: string, gold: string): { articles: string; gold: string } {
  const lines = (file: string) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(line => line.trim())
  const ids = new Set(
    lines(articles)
      .map((line): { id: string; lang?: string } => JSON.parse(line))
      .filter(({ lang }) => lang === language)
      .map(({ id }) => id),
  )
  const pick = (file: string, name: string) => {
    const out = join(work, name)
    writeFileSync(
      out,
      lines(file)
        .filter(line => ids.has(JSON.parse(line).id))
        .join('\n'),
    )
    return out
  }
  return { articles: pick(articles, 'some.articles.jsonl'), gold: pick(gold, 'some.gold.jsonl') }
}

const read = join(work, 'read.jsonl')
const at = (...path: string[]) => join(folder, ...path)

for (const set of ['dev', 'seeds']) {
  const articles = at('eval', `${set}.articles.jsonl`)
  if (!existsSync(articles)) continue
  const seconds = stage(['extract', articles], read)
  console.log(`\n${set}: reading (${seconds.toFixed(1)} s with start-up)`)
  score('score.mjs', [at('eval', `${set}.gold.jsonl`), read])
}
for (const language of ['en', 'ru']) {
  const some = onlyLanguage(language, at('eval', 'dev.articles.jsonl'), at('eval', 'dev.gold.jsonl'))
  stage(['extract', some.articles], read)
  console.log(`\ndev, ${language} alone`)
  score('score.mjs', [some.gold, read, '--only', 'results,elections,people,positions'])
}
for (const [set, only] of [
  ['newswire', 'people'],
  ['quotes', 'quotes'],
] as const) {
  const articles = at('data', 'people', `${set}.articles.jsonl`)
  if (!existsSync(articles)) continue
  const seconds = stage(['extract', articles], read)
  console.log(`\n${set}: ${only} (${seconds.toFixed(1)} s with start-up)`)
  score('score.mjs', [at('data', 'people', `${set}.gold.jsonl`), read, '--only', only])
}
const names = at('data', 'people', 'same.dev.jsonl')
if (existsSync(names)) {
  stage(['same', names], read)
  console.log('\nsame: one person or two')
  score('score-same.mjs', [names, read])
}
for (const [name, args] of [
  ['multi', ['--words', '264']],
  ['single', ['--sentences', '3']],
] as const) {
  const documents = at('data', 'summaries', `${name}.jsonl`)
  if (!existsSync(documents)) continue
  const seconds = stage(['summarize', documents, ...args], read)
  console.log(`\nsummaries, ${name} (${seconds.toFixed(1)} s with start-up)`)
  score('score-summaries.mjs', [documents, read, ...(name === 'multi' ? args : [])])
}
const stories = at('data', 'stories', 'multi.articles.jsonl')
if (existsSync(stories)) {
  const seconds = stage(['cluster', stories], read)
  console.log(`\nstories, multi (${seconds.toFixed(1)} s with start-up)`)
  score('score-stories.mjs', [at('data', 'stories', 'multi.gold.jsonl'), read])
}
const pages = readPages(at('data', 'text'))
if (pages) {
  const { texts, dates, perSecond, p99Ms, faster } = pages
  writeFileSync(read, texts.map(text => JSON.stringify(text)).join('\n'))
  console.log(
    `\npages: ${perSecond.toFixed(0)} a second, ${faster.toFixed(1)} times Readability on linkedom; p99 ${p99Ms.toFixed(0)} ms`,
  )
  score('score-text.mjs', [at('data', 'text', 'evaldata.json'), read])
  const part = (count: number) => ((count / dates.of) * 100).toFixed(1)
  console.log(
    `  dates right ${part(dates.right)} %, within a day ${part(dates.withinDay)} %, given ${part(dates.given)} % (${dates.of} pages)`,
  )
}
const feeds = await readFeeds(at('data', 'feeds'))
if (feeds) {
  const { real, fields, different } = feeds
  console.log(`\nfeeds: ${real.parsed} of ${real.of} real ones with entries`)
  console.log(
    `  fields as other readers have them ${((fields.equal / fields.of) * 100).toFixed(1)} % (${fields.equal} of ${fields.of})`,
  )
  for (const [file, count] of Object.entries(Object.groupBy(different, line => line.split(':')[0] ?? '')))
    console.log(`  ${count?.length} differ in ${file}, first ${count?.[0]?.slice(file.length + 2)}`)
}
rmSync(work, { recursive: true })
