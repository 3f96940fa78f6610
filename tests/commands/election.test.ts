// The election card: what it shows, in both languages, and that every figure leads to the sentence that prints it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Block, Reply, Source, Text } from '../../src/reply/document.ts'
import { desk, type TestDesk } from './desk.ts'
import { papers } from './papers.ts'

let teller: TestDesk
beforeAll(async () => {
  teller = await desk(papers)
  await teller.ask('settings language ru', 'telegram:1')
})
afterAll(() => teller.close())

const tables = ({ blocks }: Reply) =>
  blocks.filter((block): block is Extract<Block, { type: 'table' }> => block.type === 'table')
const words = (text: Text) =>
  text
    .filter(span => typeof span === 'string' || span.type === 'strong')
    .map(span => (typeof span === 'string' ? span : 'text' in span ? span.text : ''))
    .join('')

test('the decisive round comes first, and a conflict stands side by side under who prints it', async () => {
  const { reply } = await teller.ask('election abkhazia')
  expect(reply.title).toBe('Abkhazia: presidential election, 8 September 2019, second round')
  expect(tables(reply).map(table => table.rows.map(row => row.map(words)))).toEqual([
    [
      ['Aslan Bari', '', '47.3 %'],
      ['Aslan Bari (Valley News; no authority named)', '', '48.9 %'],
      ['Daur Kove', 'Amra', '46.1 %'],
    ],
    [
      ['Aslan Bari', '', '25.3 %'],
      ['Daur Kove', 'Amra', '23.9 %'],
    ],
  ])
})

test('the answer is the JSON that others read', async () => {
  const { answer } = await teller.ask('election abkhazia 2019 president')
  expect(answer).toMatchObject({
    kind: 'election',
    region: 'abkhazia',
    office: 'president',
    date: '2019-09-08',
    standing: 'official',
    agreement: 'disputed',
    winner: 'Aslan Bari',
    rounds: [
      { round: 2, date: '2019-09-08', turnout: [{ percent: 66.4 }], registered: [{ votes: 127000 }] },
      { round: 1, date: '2019-08-25' },
    ],
    positions: [
      { actor: 'Daur Kove', side: 'lost', stance: 'rejects' },
      { actor: 'Georgia', side: 'claims', stance: 'illegitimate' },
    ],
  })
})

/** Texts of a reply that say something: cells, fields, list items, paragraphs and notices. */
function texts(block: Block): readonly Text[] {
  if (block.type === 'table') return block.rows.flat()
  if (block.type === 'fields') return block.fields.map(({ value }) => value)
  if (block.type === 'list') return block.items
  return block.type === 'paragraph' || block.type === 'notice' ? [block.text] : []
}
const cited = (text: Text): readonly Source[] =>
  text.flatMap(span => (typeof span !== 'string' && span.type === 'cite' ? span.sources : []))
const digits = (text: string) =>
  text.replace(/[\s\u00a0\u202f](?=\d{3}(?!\d))|,(?=\d{3}(?!\d))/g, '').replaceAll(',', '.')

test.each(['terminal:', 'telegram:1'])(
  'every share and count in %s leads to a sentence that prints it',
  async chat => {
    const { reply } = await teller.ask('election abkhazia', chat)
    const figures = reply.blocks
      .flatMap(texts)
      .filter(text => /^[\d\s\u00a0\u202f.,]+(?:\s%)?$/u.test(words(text)) && /\d/.test(words(text)))
    expect(figures.length).toBeGreaterThanOrEqual(7)
    for (const text of figures) {
      const value = digits(words(text)).replace(/\s*%/, '').trim()
      expect(
        cited(text).some(({ quote }) => digits(quote ?? '').includes(value)),
        `${value} has its sentence`,
      ).toBe(true)
    }
  },
)

test('the Russian card reads well aloud, with names in Russian letters where a paper printed them', async () => {
  const read = await teller.read('election abkhazia', 'telegram:1')
  expect(read).toContain('Абхазия: выборы президента, 8 сентября 2019 года, второй тур')
  expect(read).toMatch(/Победитель: Аслан Бари \[\d\]/)
  expect(read).toContain('Даур Кове')
  expect(read).toMatch(/• Грузия \(считает место своим\): отказ считать голосование законным \[\d\]/)
  expect(read).toMatch(
    /• Даур Кове \(проигравшая сторона\): непризнание результата — «because neither side had half of the votes» \[\d\]/,
  )
})

test('a place without a known vote says so and what would help', async () => {
  const { answer, reply } = await teller.ask('election transnistria')
  expect(answer.kind).toBe('unknown')
  expect(JSON.stringify(reply)).toContain('feeds add')
})

test('the button asks for the very sentence behind the first figure', async () => {
  const { reply } = await teller.ask('election abkhazia')
  const why = reply.actions.find(action => action.type === 'ask' && action.line.startsWith('why '))
  expect(why).toBeDefined()
  const { answer } = await teller.ask(why?.type === 'ask' ? why.line : '')
  expect(answer).toMatchObject({ kind: 'why', predicate: 'result', rule: 'test@1' })
})

test('the card says who claims and recognises the place, and by what policy it names it', async () => {
  const { answer } = await teller.ask('election abkhazia')
  expect(answer).toMatchObject({ status: { claimedBy: 'georgia' } })
  const read = await teller.read('election abkhazia')
  expect(read).toMatch(
    /Claimed by, or part of: Georgia\nRecognised by: Russia, .*\nNames of places: both, where two are in use/,
  )
  await teller.ask('settings naming de-facto', 'discord:9')
  expect(await teller.read('election abkhazia', 'discord:9')).toContain(
    'Names of places: as those who run the place say',
  )
})

test('the bars of the chart span every reading that is printed', async () => {
  const { reply } = await teller.ask('election abkhazia')
  const charts = reply.blocks.filter(block => block.type === 'chart')
  expect(charts).toMatchObject([
    { unit: '%', bars: [{ label: 'Aslan Bari', value: 47.3, low: 47.3, high: 48.9 }, { value: 46.1 }] },
  ])
})
