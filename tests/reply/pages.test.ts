// Paging keeps everything: in order, once, on pages that fit.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ask,
  chart,
  cite,
  fields,
  heading,
  info,
  list,
  numberedList,
  paragraph,
  quote,
  reply,
  table,
  warning,
} from '../../src/reply/build.ts'
import type { Block, Reply, Text } from '../../src/reply/document.ts'
import { paginate } from '../../src/reply/paginate.ts'
import { plain } from '../../src/reply/plain.ts'

const source = { publisher: 'Shore Gazette', title: 'The count' }
const upTo = (letters: number) => (page: Reply) => plain(page).length <= letters

/** Everything a reply says but what a page repeats: no title, column names, field names, units, attributions. */
const said = (pages: readonly Reply[]) => pages.flatMap(page => page.blocks.flatMap(inBlock)).join('')
function inBlock(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
    case 'quote':
      return [block.text]
    case 'paragraph':
    case 'notice':
      return inText(block.text)
    case 'fields':
      return block.fields.flatMap(field => inText(field.value))
    case 'list':
      return block.items.flatMap(inText)
    case 'table':
      return block.rows.flat().flatMap(inText)
    case 'chart':
      return block.bars.map(bar => `${bar.label}${bar.value}`)
  }
}
const inText = (text: Text): readonly string[] =>
  text.map(span => {
    if (typeof span === 'string') return span
    if (span.type === 'cite') return span.sources.map(({ title }) => `[${title}]`).join('')
    return span.type === 'time' ? span.at : span.text
  })

const words = fc
  .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 60 })
  .map(some => some.map((word, n) => (n % 7 === 6 ? `${word}. ` : `${word} `)).join(''))
const text = fc.array(
  fc.oneof(
    words,
    words,
    fc.constant(cite(source)),
    words.map(said => ({ type: 'strong', text: said }) as const),
  ),
  {
    minLength: 1,
    maxLength: 4,
  },
)
const label = fc.string({ minLength: 1, maxLength: 12 })
const block: fc.Arbitrary<Block> = fc.oneof(
  label.map(heading),
  text.map(spans => paragraph(...spans)),
  text.map(spans => warning(...spans)),
  fc.array(fc.tuple(label, text), { minLength: 1, maxLength: 6 }).map(fields),
  fc.array(text, { minLength: 1, maxLength: 6 }).map(list),
  fc.array(text, { minLength: 1, maxLength: 6 }).map(numberedList),
  fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 8 }).map(rows => table(['Name', '>Votes'], rows)),
  words.map(said => quote(said, [source], 'the commission')),
  fc
    .array(fc.record({ label, value: fc.nat(100) }), { minLength: 1, maxLength: 12 })
    .map(bars => chart('Share', '%', bars)),
)
const anyReply = fc
  .tuple(fc.array(block, { maxLength: 8 }), fc.array(label, { maxLength: 8 }))
  .map(([blocks, lines]) =>
    reply(
      'en',
      'A reply',
      blocks,
      lines.map(line => ask(line, line)),
    ),
  )

describe('whatever the reply', () => {
  test('its pages say all of it, in order, and once', () => {
    fc.assert(
      fc.property(anyReply, whole => {
        const pages = paginate(whole, upTo(900))
        expect(said(pages)).toBe(said([whole]))
        expect(pages.flatMap(page => page.actions)).toEqual(whole.actions)
      }),
      { numRuns: 300 },
    )
  })

  test('every page fits, and the pages are numbered', () => {
    fc.assert(
      fc.property(anyReply, whole => {
        const pages = paginate(whole, upTo(900))
        expect(pages.filter(page => !upTo(900)(page))).toEqual([])
        expect(pages.map(page => page.title)).toEqual(
          pages.map((_, n) => (n === 0 ? 'A reply' : `A reply (${n + 1})`)),
        )
      }),
      { numRuns: 300 },
    )
  })
})

test('a reply that fits is one page, unchanged', () => {
  const whole = reply('en', 'Short', [paragraph('All of it.')])
  expect(paginate(whole, () => true)).toEqual([whole])
})

test('a page ends between blocks where it can, and no heading ends a page', () => {
  const whole = reply('en', 'Title', [paragraph('a'.repeat(60)), heading('Next'), paragraph('b'.repeat(60))])
  expect(paginate(whole, upTo(110)).map(page => page.blocks.map(({ type }) => type))).toEqual([
    ['paragraph'],
    ['heading', 'paragraph'],
  ])
})

test('a long table goes over between rows, under the same columns', () => {
  const rows = Array.from({ length: 20 }, (_, n) => [`Candidate ${n}`, `${n * 100}`])
  const pages = paginate(reply('en', 'Result', [table(['Candidate', '>Votes'], rows)]), upTo(200))
  const tables = pages.flatMap(page => page.blocks)
  expect(tables.every(block => block.type === 'table' && block.columns.length === 2)).toBe(true)
  expect(said(pages)).toBe(rows.flat().join(''))
})

test('a numbered list goes on counting on the next page', () => {
  const items = Array.from({ length: 12 }, (_, n) => `the claim of day ${n + 1}`)
  const pages = paginate(reply('en', 'Days', [numberedList(items)]), upTo(150))
  expect(pages.length).toBeGreaterThan(1)
  expect(pages.map(page => plain(page)).join('\n')).toContain('12. the claim of day 12')
})

test('a citation stays with the sentence that it ends', () => {
  const sentence = (n: number) => [`Sentence number ${n} says something. `, cite(source)]
  const whole = reply('en', 'Long', [paragraph(...[1, 2, 3, 4, 5, 6].flatMap(sentence))])
  for (const page of paginate(whole, upTo(160))) expect(plain(page)).toMatch(/says something\. \[1\]/)
})

test('a chart whose label fits no page is an error that names the reply, never a cut', () => {
  const whole = reply('en', 'Share', [chart('Share', '%', [{ label: 'x'.repeat(500), value: 1 }])])
  expect(() => paginate(whole, upTo(200))).toThrow('A chart of "Share" fits on no page')
})

test('an action that fits no page is an error', () => {
  const whole = reply('en', 'Ask', [], [ask('x', 'x'.repeat(500))])
  expect(() => paginate(whole, upTo(200))).toThrow('An action of "Ask" fits on no page')
})

test('a story that does not fit on a page any more goes over to the next one whole', () => {
  const story = (name: string) => [
    heading(name),
    paragraph(`Reported only by the ${name} Gazette.`),
    quote(`${name} has counted its votes.`, [source]),
    quote(`${name} will count them again on Friday.`, [source]),
  ]
  const names = ['Gagra', 'Gudauta', 'Sukhum', 'Ochamchira', 'Tkuarchal']
  const digest = reply('en', 'Digest', [info('Since Monday'), ...names.flatMap(story)], [])
  const pages = paginate(digest, upTo(420))
  expect(pages.length).toBeGreaterThan(1)
  expect(said(pages)).toBe(said([digest]))
  for (const { blocks } of pages.slice(1)) expect(blocks[0]?.type).toBe('heading')
})
