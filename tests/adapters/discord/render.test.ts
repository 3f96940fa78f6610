// Replies as Discord messages: at the edges of every limit, and with the worst that a feed can hold.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderDiscord } from '../../../src/adapters/discord/render.ts'
import {
  ask,
  chart,
  cite,
  fields,
  heading,
  link,
  list,
  open,
  paragraph,
  quote,
  reply,
  strong,
  table,
} from '../../../src/reply/build.ts'
import type { Action, Reply, Source } from '../../../src/reply/document.ts'
import { listOf, objectOf } from '../../support/discord/json.ts'
import { messageProblems } from '../../support/discord/limits.ts'
import { linksIn, marksIn, pingsOf, textsOf } from '../../support/discord/markdown.ts'

const shown = (whole: Reply) => renderDiscord(whole).map(body => objectOf(JSON.parse(JSON.stringify(body))))
const textOf = (whole: Reply) => shown(whole).flatMap(textsOf).join('\n')
const problems = (whole: Reply) => shown(whole).flatMap(body => [...messageProblems(body)])
const buttons = (whole: Reply) =>
  shown(whole).flatMap(body =>
    listOf(body.components).flatMap(component => listOf(objectOf(component).components).map(objectOf)),
  )

const source = (n: number, quoted?: string): Source => ({
  publisher: `Publisher ${n}`,
  title: `Title ${n}`,
  url: `https://gazette.example/article/${n}`,
  published: '2031-09-08',
  ...(quoted === undefined ? {} : { quote: quoted }),
})

describe('at the edges', () => {
  test.each([3_988, 3_989, 3_990, 4_000, 12_000])(
    'D-16: a text of %i letters fits, on as many pages as it takes',
    letters => {
      const whole = reply('en', 'Title', [paragraph('x'.repeat(letters))])
      expect(problems(whole)).toEqual([])
      expect(textOf(whole).match(/x/g)?.length).toBe(letters)
      expect(shown(whole).length).toBe(Math.ceil((letters + 10) / 4_000))
    },
  )

  test.each([0, 1, 5, 6, 25, 26, 60])('%i buttons', many => {
    const whole = reply(
      'en',
      'Choose',
      [paragraph('Which?')],
      Array.from({ length: many }, (_, n) => ask(`No ${n}`, `who ${n}`)),
    )
    expect(problems(whole)).toEqual([])
    expect(buttons(whole).map(button => button.custom_id)).toEqual(
      Array.from({ length: many }, (_, n) => `who ${n}`),
    )
  })

  test('a command line of 100 characters is a button; one of 101 is text to be copied', () => {
    const whole = reply('en', 'Choose', [], [ask('fits', 'w'.repeat(100)), ask('too long', 'v'.repeat(101))])
    expect(buttons(whole).map(button => button.custom_id)).toEqual(['w'.repeat(100)])
    expect(textOf(whole)).toContain(`try: \`${'v'.repeat(101)}\``)
  })

  test('a label of 81 letters is clipped where it can be seen', () => {
    const whole = reply('en', 'Choose', [], [ask('l'.repeat(81), 'who')])
    expect(buttons(whole)[0]?.label).toBe(`${'l'.repeat(79)}…`)
  })

  test('one line asked by two buttons is one button: Discord takes an id once', () => {
    const whole = reply('en', 'Choose', [], [ask('a', 'who x'), ask('b', 'who x')])
    expect(problems(whole)).toEqual([])
    expect(buttons(whole).length).toBe(1)
  })

  test('one address cited many times and opened by two buttons is no trouble', () => {
    const whole = reply(
      'en',
      'News',
      [list(Array.from({ length: 10 }, () => ['again', cite(source(1))]))],
      [open('a', 'https://gazette.example/'), open('b', 'https://gazette.example/')],
    )
    expect(problems(whole)).toEqual([])
  })

  test('an address longer than a button takes is told by its host', () => {
    const long = `https://gazette.example/${'a'.repeat(600)}`
    const whole = reply('en', 'T', [paragraph(link('the count', long))], [open('Open', long)])
    expect(problems(whole)).toEqual([])
    expect(textOf(whole)).toContain('the count (gazette.example)')
  })

  test('a sentence with eighty sources is shown: the sources more briefly, none left out', () => {
    const many = Array.from({ length: 80 }, (_, n) => source(n + 1, `Sentence ${n + 1} as it was printed.`))
    const whole = reply('en', 'T', [paragraph('Everybody says so', cite(...many))])
    expect(problems(whole)).toEqual([])
    expect(textOf(whole)).toContain('Publisher 80')
  })

  test('two hundred sources of one statement are shown on several pages', () => {
    const many = Array.from({ length: 200 }, (_, n) => ({
      ...source(n + 1),
      publisher: `${n + 1} ${'p'.repeat(70)}`,
    }))
    const whole = reply('en', 'T', [paragraph('Everybody says so', cite(...many))])
    expect(problems(whole)).toEqual([])
    expect(shown(whole).length).toBeGreaterThan(1)
    const text = textOf(whole)
    expect(many.filter(({ publisher }) => !text.includes(publisher.slice(0, 20)))).toEqual([])
  })

  test('what a hostile feed puts into names and titles is clipped where it can be seen, and shown', () => {
    const endless = 'e'.repeat(9_000)
    const said = { publisher: endless, title: endless, url: 'https://gazette.example/', quote: endless }
    const whole = reply('en', endless, [
      paragraph(link(endless, 'https://gazette.example/'), cite(said)),
      quote('Said.', [said], endless),
      chart('Share', '%', [{ label: endless, value: 1 }]),
    ])
    expect(problems(whole)).toEqual([])
    expect(textOf(whole)).toContain('e…')
  })

  test('an empty reply is a message still', () => {
    expect(problems(reply('en', '', []))).toEqual([])
  })

  test('a table too wide for a code block is told row by row', () => {
    const whole = reply('en', 'T', [
      table(['Candidate', 'Said'], [['Mira Cole', ['w'.repeat(70), cite(source(1))]]]),
    ])
    expect(textOf(whole)).toContain(`- **Mira Cole** · Said: ${'w'.repeat(70)} \\[1\\]`)
  })
})

describe('S12, S13, F22: what a feed says is never more than text', () => {
  const hostile = [
    '@everyone',
    '@here',
    '<@100000000000000001>',
    '<@!100000000000000001>',
    '<@&100000000000000002>',
    '<#100000000000000003>',
    '</who:100000000000000004>',
    '<t:1700000000:R>',
    '<a:blob:100000000000000005>',
    '<id:customize>',
    '[bank](https://evil.example)',
    'https://evil.example/x',
    '<https://evil.example/x>',
    'https:',
    '/',
    '//evil.example',
    '@',
    'everyone',
    '<',
    '# big',
    '-# small',
    '> quoted',
    '- item',
    '1. item',
    '**bold** __under__ ~~gone~~ ||hidden||',
    '```\ncode\n```',
    '`code`',
    '\\',
    '@\u200beveryone',
    '@every\u200bone',
    '\u202e@everyone',
    '\\[x](https://evil.example)',
    '](https://evil.example)',
    ')](https://evil.example',
  ]
  const words = fc
    .array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', maxLength: 8 })), {
      minLength: 1,
      maxLength: 8,
    })
    .map(parts => parts.join(''))
  const anywhere = fc.tuple(words, words, words, words, words).map(([a, b, c, d, e]) => {
    const said: Source = { publisher: a, title: b, url: 'https://gazette.example/1', quote: c }
    return reply(
      'en',
      a,
      [
        heading(b),
        paragraph(c, d, strong(d), e, link(a, 'https://gazette.example/2'), cite(said)),
        quote(d, [said], e),
        list([a, [strong(b), c]]),
        fields([[d, e]]),
        table([a, b], [[c, [d, cite(said)]]]),
      ],
      [ask(e, 'who x')] satisfies Action[],
    )
  })

  test('whatever it is, nobody is pinged, only our own links are links, and Discord takes it', () => {
    fc.assert(
      fc.property(anywhere, whole => {
        for (const body of shown(whole)) {
          expect([...messageProblems(body)]).toEqual([])
          expect(body.allowed_mentions).toEqual({ parse: [] })
          for (const text of textsOf(body)) {
            expect(pingsOf(text, undefined)).toEqual([])
            expect(linksIn(text).filter(address => !address.startsWith('https://gazette.example/'))).toEqual(
              [],
            )
            expect(marksIn(text)).toEqual([])
          }
        }
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['javascript:alert(1)', 'the count'],
    ['https://bank.example@evil.example/', 'the count'],
  ])('S16: a link to %s is no link', (href, label) => {
    expect(textOf(reply('en', 'T', [paragraph(link(label, href))]))).toBe(`## T\n\n${label}`)
  })

  test('S16: a link shows its host, and a bracket in it does not end it', () => {
    const whole = reply('en', 'T', [paragraph(link('the count', 'https://gazette.example/a_(b)'))])
    expect(textOf(whole)).toContain('[the count](https://gazette.example/a_%28b%29) (gazette.example)')
  })

  test.each([
    ['a heading', '# big', '\\# big'],
    ['small print', '-# small', '\\-# small'],
    ['a list', '- item', '\\- item'],
    ['a numbered list', '1. item', '1\\. item'],
    ['a quotation', '> said', '\\> said'],
    ['a share is left as it is', '47.39 %', '47.39 %'],
    ['a fall too', '-3 %', '-3 %'],
  ])('%s', (_, text, expected) => {
    expect(textOf(reply('en', '', [paragraph(text)]))).toBe(expected)
  })
})
