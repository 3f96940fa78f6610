// Pages that are made to take long, as large as may be fetched: each is read or refused in the worker's time, and the main
// thread never waits for it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWork, type Work } from '../../src/ingest/work.ts'
import { pulseDuring } from './pulse.ts'

/** Three times what a page is given: the machine that tests may be busy. What grows with a square takes longer still. */
const limitMs = 6_000
const patience = { timeout: 60_000 }

let work: Work
beforeAll(() => {
  work = createWork({ threads: 1, limitMs })
})
afterAll(() => work.close())

const sentence = 'The third district reported its count late on Sunday, and the clerks were applauded. '
const article = `<p>${sentence.repeat(5)}</p>`
const page = (body: string) => ({
  bytes: Buffer.from(`<html><body><article><h1>Count ends</h1>${body}</article></body></html>`),
  address: 'https://e.example/page',
})
const nested = (tag: string, levels: number, inside: string) =>
  `<${tag}>`.repeat(levels) + inside + `</${tag.replace(/ .*/, '')}>`.repeat(levels)

const readable: readonly (readonly [what: string, body: string])[] = [
  ['50,000 advertisements in a row', `${article}${'<div class="ad">x</div>'.repeat(50_000)}`],
  ['50,000 headings with a date', '<h1>2 November 2026</h1>'.repeat(50_000)],
  ['20,000 paragraphs', `<p>${sentence}</p>`.repeat(20_000)],
  ['one line of 600,000 words', `<p>${'word '.repeat(600_000)}</p>`],
  ['one word of three million letters', `<p>${'w'.repeat(3_000_000)}</p>`],
  ['three million blanks', `${article}<pre>${' \n\u00a0\t'.repeat(600_000)}</pre>`],
  [
    '3 MB of attributes',
    `${article}<p ${Array.from({ length: 120_000 }, (_, n) => `data-attribute-${n}="x"`).join(' ')}>x</p>`,
  ],
  ['one attribute of 3 MB', `${article}<p class="${'share '.repeat(500_000)}">x</p>`],
  ['half a million entities', `<p>${'&amp;&#x41;&nosuch '.repeat(160_000)}</p>`],
  ['tables in tables', article + nested('table><tr><td', 60, sentence.repeat(1_000))],
  ['a row of 50,000 cells', `${article}<table><tr>${'<td>1</td>'.repeat(50_000)}</tr></table>`],
  ['3 MB of script', `<script>${'var x = "</scrip";'.repeat(170_000)}</script>${article}`],
  [
    'JSON-LD without an end',
    `<script type="application/ld+json">${'[{"a":'.repeat(70_000)}</script>${article}`,
  ],
  ['a comment without an end', `${article}<!--${'-'.repeat(3_000_000)}`],
  ['authors in authors', nested('div class="author"', 200, sentence.repeat(20_000))],
  ['figures in figures', article + nested('figure', 200, '<i></i>'.repeat(40_000))],
]

test('S6: what is large is read in its time, and the main thread never waits for it', patience, async () => {
  const { p95, result } = await pulseDuring(async () => {
    const read: string[] = []
    for (const [what, body] of readable) {
      const { text, title } = await work.run('page', page(body))
      if (text.length <= 500_000 && (title?.length ?? 0) <= 1_000) read.push(what)
    }
    return read
  })
  expect(result).toEqual(readable.map(([what]) => what))
  expect(p95).toBeLessThan(50)
})

test.each([
  ['100,000 siblings', '<p>x</p>'.repeat(100_000), 'more than 60000 elements'],
  ['a depth of 10,000', '<div>'.repeat(10_000), 'more than 256 deep'],
])('S6: %s: refused in words', async (_, body, words) => {
  await expect(work.run('page', page(body))).rejects.toThrow(words)
})
