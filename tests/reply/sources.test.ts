// Sources are numbered once, in reading order, and each printed sentence is shown once.
import { expect, test } from 'vitest'
import { cite, fields, list, paragraph, quote, reply, table } from '../../src/reply/build.ts'
import type { Source } from '../../src/reply/document.ts'
import { plain } from '../../src/reply/plain.ts'
import { byArticle, numbered, sentencesToShow } from '../../src/reply/sources.ts'

const source = (title: string, quote?: string): Source => ({
  publisher: 'Shore Gazette',
  title,
  ...(quote === undefined ? {} : { quote }),
})
const [a, b, c, d] = [source('A'), source('B'), source('C'), source('D')]

test('sources are numbered where a reader meets them first, in any kind of block', () => {
  const { sources, numbersOf } = numbered({
    blocks: [
      paragraph('x', cite(b)),
      table(['x'], [[['y', cite(a, b)]]]),
      fields([['z', ['w', cite(c)]]]),
      quote('q', [d]),
      list([['v', cite({ ...a })]]),
    ],
  })
  expect(sources).toEqual([b, a, c, d])
  expect(numbersOf([d, a, { ...a }, b])).toEqual([1, 2, 4])
})

test('two sentences of one article are two sources', () => {
  const blocks = [paragraph('x', cite(source('A', 'One.'), source('A', 'Two.')))]
  expect(numbered({ blocks }).sources.length).toBe(2)
})

test('a source of another reply has no number here', () => {
  expect(() => numbered({ blocks: [] }).numberOf(a)).toThrow('"A" is not cited in this reply')
})

test('ten reprints of one sentence print it once', () => {
  const reprints = Array.from({ length: 10 }, (_, n) => source(`Reprint ${n}`, 'The same words.'))
  const shown = plain(reply('en', 'T', [paragraph('x', cite(...reprints))]))
  expect(shown.match(/The same words\./g)?.length).toBe(1)
})

test('a sentence that stands as a quotation is not printed again in the list', () => {
  const said = source('A', 'We reject it.')
  const shown = plain(reply('en', 'T', [quote('We reject it.', [said])]))
  expect(shown.match(/We reject it\./g)?.length).toBe(1)
})

test('an article is named once, with each of its sentences under its own number', () => {
  const article = { publisher: 'Gazette', title: 'Count', url: 'https://gazette.example/1' }
  const other = { publisher: 'Wire', title: 'Count', url: 'https://wire.example/1', quote: 'One won.' }
  const whole = reply('en', 'T', [
    paragraph(cite({ ...article, quote: 'One won.' }, other)),
    paragraph(cite({ ...article, quote: 'Two lost.' }, article)),
  ])
  const cited = numbered(whole)
  expect(byArticle(cited, sentencesToShow(whole, cited))).toEqual([
    {
      source: { ...article, quote: 'One won.' },
      printed: [
        { numbers: [4] },
        { numbers: [1], sentence: 'One won.' },
        { numbers: [3], sentence: 'Two lost.' },
      ],
    },
    // A reprint of a sentence that is shown already has nothing of its own to show.
    { source: other, printed: [{ numbers: [2] }] },
  ])
})
