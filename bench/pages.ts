// Text out of pages: how much of it is right, how fast it comes, and how fast the best-known library is in the same run.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { z } from 'zod'
import { decode } from '../src/ingest/decode.ts'
import { readPage } from '../src/ingest/page.ts'

const golds = z.record(z.string(), z.object({ file: z.string(), date: z.string().optional() }))
/** Enough for the engine to have compiled what it will compile. */
const warmUp = 60
const dayMs = 24 * 60 * 60 * 1000
const stem = (file: string) => file.replace(/\.html?$/, '').normalize('NFC')

export type PagesRead = {
  readonly texts: readonly { readonly file: string; readonly text: string }[]
  readonly dates: {
    readonly given: number
    readonly right: number
    readonly withinDay: number
    readonly of: number
  }
  readonly perSecond: number
  readonly p99Ms: number
  /** How many times as many pages a second as Readability on linkedom. */
  readonly faster: number
}

/** @param folder holds `evaldata.json` and `pages.tar.xz` */
export function readPages(folder: string): PagesRead | undefined {
  const archive = join(folder, 'pages.tar.xz')
  if (!existsSync(archive)) return undefined
  const work = mkdtempSync(join(tmpdir(), 'teller-pages-'))
  try {
    spawnSync('tar', ['-xJf', archive, '-C', work])
    const files = new Map(readdirSync(work).map(file => [stem(file), file]))
    const pages = Object.entries(
      golds.parse(JSON.parse(readFileSync(join(folder, 'evaldata.json'), 'utf8'))),
    ).flatMap(([url, { file, date }]) => {
      const found = files.get(stem(file))
      if (found === undefined) return []
      return { url, file, date, html: decode(readFileSync(join(work, found))).text }
    })
    return measured(pages)
  } finally {
    rmSync(work, { recursive: true })
  }
}

type Given = {
  readonly url: string
  readonly file: string
  readonly date: string | undefined
  readonly html: string
}

function measured(pages: readonly Given[]): PagesRead {
  for (const { html, url } of pages.slice(0, warmUp)) {
    ours(html, url)
    theirs(html)
  }
  const times: number[] = []
  const texts: PagesRead['texts'][number][] = []
  const dates = { given: 0, right: 0, withinDay: 0, of: 0 }
  for (const { html, url, file, date } of pages) {
    const started = performance.now()
    const page = ours(html, url)
    times.push(performance.now() - started)
    texts.push({ file, text: page?.text ?? '' })
    if (!date) continue
    dates.of++
    const found = page?.published?.slice(0, 10)
    if (found === undefined) continue
    dates.given++
    if (found === date) dates.right++
    if (Math.abs(Date.parse(found) - Date.parse(date)) <= dayMs) dates.withinDay++
  }
  // One after the other: what the one leaves to be cleared away is not to be counted as the other's.
  const started = performance.now()
  for (const { html } of pages) theirs(html)
  const other = performance.now() - started
  const sum = times.reduce((sum, ms) => sum + ms, 0)
  return {
    texts,
    dates,
    perSecond: (pages.length / sum) * 1000,
    p99Ms: times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0,
    faster: other / sum,
  }
}

function ours(html: string, url: string) {
  try {
    return readPage(html, url)
  } catch {
    return undefined
  }
}

function theirs(html: string): void {
  try {
    const { document } = parseHTML(html)
    new Readability(document).parse()
  } catch {
    // It stumbles over pages without a body; that costs it no time.
  }
}
