// Replies as Telegram shows them, and that its server takes every one of them as it is.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gateway } from '../../../src/adapters/telegram/gateway.ts'
import { visible } from '../../../src/adapters/telegram/html.ts'
import { renderTelegram } from '../../../src/adapters/telegram/render.ts'
import type { Block, Reply, Source } from '../../../src/reply/document.ts'
import { textFrom } from '../../support/telegram/messages.ts'
import { startTelegram, type TelegramFake, testToken } from '../../support/telegram/telegram.ts'
import { said } from './newsroom.ts'

let fake: TelegramFake
beforeAll(async () => {
  fake = await startTelegram({ flood: false })
  fake.private(1)
})
afterAll(() => fake.stop())

/** Sends a reply and returns what a reader sees of it. */
async function shown(reply: Reply) {
  const api = gateway(testToken, fake.url)
  const before = fake.ledger.length
  for (const body of renderTelegram(reply))
    await api.call('sendMessage', { ...body, chat_id: 1 }, { deadlineMs: 5_000 })
  return fake.ledger.slice(before)
}
const only = (html: string) =>
  renderTelegram(said('Title', { blocks: [{ type: 'paragraph', text: [html] }] }))[0]?.text

const source = (n: number, more: Partial<Source> = {}): Source => ({
  publisher: `Paper ${n}`,
  title: `Votes counted, part ${n}`,
  url: `https://paper-${n}.example/votes`,
  published: '2031-03-02',
  quote: `The count of part ${n} ended at night.`,
  ...more,
})

describe('blocks', () => {
  test('a statement leads to its sources, folded away under it', () => {
    const reply = said('Election in Abkhazia', {
      blocks: [
        { type: 'paragraph', text: ['Turnout was 66 %.', { type: 'cite', sources: [source(1), source(2)] }] },
      ],
    })
    expect(renderTelegram(reply)).toEqual([
      {
        text: [
          '<b>Election in Abkhazia</b>',
          '',
          'Turnout was 66 %. [1][2]',
          '',
          '<blockquote expandable>[1] Paper 1, 2 March 2031: <a href="https://paper-1.example/votes">Votes counted, part 1</a> (paper-1.example)',
          '“The count of part 1 ended at night.”',
          '[2] Paper 2, 2 March 2031: <a href="https://paper-2.example/votes">Votes counted, part 2</a> (paper-2.example)',
          '“The count of part 2 ended at night.”</blockquote>',
        ].join('\n'),
        parse_mode: 'HTML',
        link_preview_options: { is_disabled: true },
      },
    ])
  })

  const table = (cells: readonly string[]): Block => ({
    type: 'table',
    columns: [
      { name: 'Candidate', align: 'start' },
      { name: 'Votes', align: 'end' },
      { name: '%', align: 'end' },
    ],
    rows: [cells.map(cell => [cell])],
  })

  test('a table that fits a phone stands in columns, a wider one as a list', () => {
    const narrow = renderTelegram(said('T', { blocks: [table(['A. Ardzinba', '35,000', '48.5'])] }))[0]?.text
    expect(narrow).toBe(
      '<b>T</b>\n\n<pre>Candidate     Votes     %\n───────────  ──────  ────\nA. Ardzinba  35,000  48.5</pre>',
    )
    const wide = renderTelegram(
      said('T', { blocks: [table(['A candidate with a very long name', '35,000', '48.5'])] }),
    )[0]?.text
    expect(wide).toBe('<b>T</b>\n\n• <b>A candidate with a very long name</b> · Votes: 35,000 · %: 48.5')
  })

  test('a chart is bars of text that fit a phone', () => {
    const chart = (label: string): Block => ({
      type: 'chart',
      title: 'Result',
      unit: '%',
      bars: [
        { label, value: 50, low: 48, high: 52 },
        { label: 'B', value: 25 },
      ],
    })
    const lines = renderTelegram(
      said('T', { blocks: [chart('A candidate with a long name')] }),
    )[0]?.text.split('\n')
    expect(lines?.slice(2)).toEqual([
      '<b>Result, %</b>',
      '<pre>A candidate with a long name',
      '████████████████████  50 (48–52)',
      'B',
      '██████████            25</pre>',
    ])
  })

  test('every other block in its place', () => {
    const [body] = renderTelegram(
      said('T', {
        blocks: [
          { type: 'heading', text: 'Who won' },
          {
            type: 'fields',
            fields: [{ name: 'Winner', value: [{ type: 'strong', text: 'B' }, ', say both'] }],
          },
          { type: 'list', ordered: true, start: 3, items: [['three'], ['four']] },
          {
            type: 'list',
            ordered: false,
            items: [[{ type: 'link', text: 'the results', href: 'https://cec.example/r' }]],
          },
          { type: 'quote', text: 'We do not accept it.', by: 'The opposition', sources: [] },
          {
            type: 'notice',
            tone: 'warning',
            text: [
              'The count goes on until ',
              { type: 'time', at: '2031-03-02T09:00:00.000Z', style: 'moment' },
            ],
          },
        ],
      }),
    )
    expect(body?.text.split('\n\n').slice(1)).toEqual([
      '<b>Who won</b>',
      '<b>Winner:</b> <b>B</b>, say both',
      '3. three\n4. four',
      '• <a href="https://cec.example/r">the results</a> (cec.example)',
      '<blockquote>We do not accept it.\n— The opposition</blockquote>',
      '<b>Note:</b> The count goes on until 2 Mar 2031, 09:00 UTC',
    ])
  })

  test('times are said in the zone of the chat', () => {
    const at = '2031-03-02T09:00:00.000Z'
    const reply = said('T', {
      blocks: [{ type: 'paragraph', text: [{ type: 'time', at, style: 'moment' }] }],
    })
    expect(renderTelegram(reply, { zone: 'Asia/Tbilisi' })[0]?.text).toContain('13:00 GMT+4')
  })
})

describe('buttons (T8)', () => {
  test('what may be asked next is a button; what is too long for one, or leads nowhere, is text', () => {
    const long = `election ${'абхазия '.repeat(5)}`.trim()
    const [body] = renderTelegram(
      said('T', {
        actions: [
          { type: 'ask', label: '2019', line: 'election abkhazia 2019' },
          { type: 'ask', label: '2014', line: 'election abkhazia 2014' },
          { type: 'ask', label: 'Who is Khajimba, and what did he do?', line: 'who khajimba' },
          { type: 'ask', label: 'Too long', line: long },
          { type: 'open', label: 'Results', href: 'https://cec.example/' },
          { type: 'open', label: 'Nowhere', href: 'javascript:alert(1)' },
        ],
      }),
    )
    expect(body?.reply_markup?.inline_keyboard).toEqual([
      [
        { text: '2019', callback_data: 'election abkhazia 2019' },
        { text: '2014', callback_data: 'election abkhazia 2014' },
      ],
      [{ text: 'Who is Khajimba, and what did he do?', callback_data: 'who khajimba' }],
      [{ text: 'Results', url: 'https://cec.example/' }],
    ])
    expect(body?.text).toBe(`<b>T</b>\n\ntry: <code>/${long}</code>\nNowhere`)
  })
})

describe('S14, F22: hostile text', () => {
  test.each([
    [
      '</b><a href="https://evil.example">free</a>',
      '&lt;/b&gt;&lt;a href=&quot;https://evil.example&quot;&gt;free&lt;/a&gt;',
    ],
    ['&lt;b&gt; &amp; &nbsp;', '&amp;lt;b&amp;gt; &amp;amp; &amp;nbsp;'],
    ['\u202egpj.exe\u200b', 'gpj.exe'],
  ])('%j stands as it is written', (text, html) => {
    expect(only(text)).toBe(`<b>Title</b>\n\n${html}`)
  })

  test('names call nobody and commands cannot be tapped', async () => {
    const text = 'Ask @durov or /forget_everything; 2019/20 and a@b.example stay.'
    const [message] = await shown(said('@channel', { blocks: [{ type: 'paragraph', text: [text] }] }))
    expect(message?.live).toEqual([])
    expect(message?.text.replaceAll('\u2060', '')).toBe(`@channel\n\n${text}`)
  })

  test('a link leads only to pages', () => {
    const links: Block = {
      type: 'list',
      ordered: false,
      items: ['javascript:alert(1)', 'tg://user?id=1', 'https://bank.example@evil.example/'].map(href => [
        { type: 'link' as const, text: 'x', href },
      ]),
    }
    expect(renderTelegram(said('T', { blocks: [links] }))[0]?.text).toBe('<b>T</b>\n\n• x\n• x\n• x')
  })

  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '<b>',
      '</b>',
      '</pre>',
      '&',
      '&#0;',
      '<a href="',
      "'>",
      '@admin',
      '/forget',
      '\ud800',
      '\u202e',
      '"',
    ),
  )
  const texts = fc.array(text, { maxLength: 6 }).map(parts => parts.join(''))
  const span = fc.oneof(
    texts,
    texts.map(words => ({ type: 'strong' as const, text: words })),
    fc.tuple(texts, texts).map(([words, href]) => ({ type: 'link' as const, text: words, href })),
    fc.tuple(texts, texts).map(([publisher, quote]) => ({
      type: 'cite' as const,
      sources: [{ publisher, title: quote, quote, url: `https://x.example/${publisher}` }],
    })),
  )
  const words = fc.array(span, { maxLength: 4 })
  const block: fc.Arbitrary<Block> = fc.oneof(
    texts.map(heading => ({ type: 'heading' as const, text: heading })),
    words.map(paragraph => ({ type: 'paragraph' as const, text: paragraph })),
    fc.array(words, { maxLength: 30 }).map(items => ({ type: 'list' as const, ordered: true, items })),
    fc.tuple(texts, words).map(([name, value]) => ({ type: 'fields' as const, fields: [{ name, value }] })),
    fc.tuple(texts, fc.array(fc.tuple(words, words), { maxLength: 5 })).map(([name, rows]) => ({
      type: 'table' as const,
      columns: [
        { name, align: 'start' as const },
        { name, align: 'end' as const },
      ],
      rows,
    })),
    fc.tuple(texts, texts).map(([quote, by]) => ({ type: 'quote' as const, text: quote, by, sources: [] })),
    texts.map(label => ({ type: 'chart' as const, title: label, unit: label, bars: [{ label, value: 1 }] })),
  )
  const action = fc.tuple(texts, texts).map(([label, line]) => ({ type: 'ask' as const, label, line }))

  test('whatever a feed writes, Telegram takes the message, and nothing in it is live', () => {
    fc.assert(
      fc.property(
        texts,
        fc.array(block, { maxLength: 5 }),
        fc.array(action, { maxLength: 3 }),
        (title, blocks, actions) => {
          for (const body of renderTelegram(said(title, { blocks, actions }))) {
            const taken = textFrom(body, 'text')
            expect(taken.text).toBe(visible(body.text).text)
            expect(taken.dropped).toBe(0)
            expect(taken.live).toEqual([])
            expect(
              taken.entities.filter(({ url }) => url !== undefined && !/^https?:\/\//.test(url)),
            ).toEqual([])
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('length (T6, T-12)', () => {
  test('4,097 letters are two messages, and no letter is lost', async () => {
    const long = 'x'.repeat(4097)
    const messages = await shown(said('T', { blocks: [{ type: 'paragraph', text: [long] }] }))
    expect(messages).toHaveLength(2)
    expect(messages.map(({ text }) => text.replace(/^T( \(2\))?\n\n/, '')).join('')).toBe(long)
  })

  test('escaped letters count once', async () => {
    const long = '&'.repeat(4000)
    expect(await shown(said('T', { blocks: [{ type: 'paragraph', text: [long] }] }))).toHaveLength(1)
  })

  test('an emoji is not parted at the edge', async () => {
    const long = '👩‍👩‍👧'.repeat(700)
    const messages = await shown(said('T', { blocks: [{ type: 'paragraph', text: [long] }] }))
    expect(messages.length).toBeGreaterThan(1)
    for (const { text } of messages) expect(text.replace(/^T.*\n\n/, '')).toMatch(/^(👩‍👩‍👧)+$/u)
  })

  test('two hundred bold words are spread over messages, none of them losing its tags', async () => {
    const items = Array.from({ length: 200 }, (_, n) => [{ type: 'strong' as const, text: `word ${n}` }])
    const messages = await shown(said('T', { blocks: [{ type: 'list', ordered: false, items }] }))
    expect(messages.map(({ dropped }) => dropped)).toEqual(messages.map(() => 0))
    expect(messages.flatMap(({ text }) => text.match(/word \d+/g) ?? [])).toHaveLength(200)
  })

  test('a sentence that many papers print is cited by all, told as briefly as need be', async () => {
    const sources = Array.from({ length: 60 }, (_, n) =>
      source(n + 1, { quote: `${'Long sentence. '.repeat(20)}${n}` }),
    )
    const messages = await shown(
      said('T', { blocks: [{ type: 'paragraph', text: ['Turnout was 66 %.', { type: 'cite', sources }] }] }),
    )
    expect(messages).toHaveLength(1)
    expect(messages[0]?.text).toContain('Turnout was 66 %. [1–60]')
    expect(messages[0]?.text).toContain('[40] Paper 40\n… +20')
  })

  test('a hundred and fifty actions stand in messages of their own', async () => {
    const actions = Array.from({ length: 150 }, (_, n) => ({
      type: 'ask' as const,
      label: `${n}`,
      line: `why ${n}`,
    }))
    const messages = await shown(said('T', { actions }))
    expect(messages.flatMap(({ keyboard }) => keyboard?.flat() ?? [])).toHaveLength(150)
  })
})
