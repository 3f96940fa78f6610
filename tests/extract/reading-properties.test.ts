// Whatever is done to a text, reading it never throws, points only into it, and says the same twice.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPeople } from '../../src/extract/people/people.ts'
import { same } from '../../src/extract/people/same.ts'
import { readQuotes } from '../../src/extract/quotes/quotes.ts'
import { takeApart } from '../../src/extract/text/take-apart.ts'

const texts = [
  'Opposition candidate Anri Gelava, 58, said on May 3: "We won 47.3 percent." Nina Beridze of the U.S. called it "a sad affair".\n\nMOST READ\n1 Storm Closes Harbour\n2Ferry Prices Rise',
  'Председатель ЦИК А. Б. Чернов заявил: «Явка в 2019 г. составила 47,3%». За Нину Беридзе — 39 741 голос, сообщил он.\n\nЧитайте также\nПаром не ходит',
  'Mr. O’Brien’s rival, Dr. Zhang Jun, who leads the ‘Coast’ party — “it isn’t over” — left. "He said',
]

/** A text cut, doubled, shuffled by words and salted with marks. */
const mangled = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.nat(400),
    fc.nat(400),
    fc.array(
      fc.tuple(
        fc.nat(400),
        fc.constantFrom(
          '"',
          '«',
          '“',
          '’',
          '.',
          '\n\n',
          ' — ',
          '(',
          '%',
          '\u0301',
          '🙂',
          'А.',
          ' said ',
          '\ud800',
        ),
      ),
    ),
    fc.boolean(),
  )
  .map(([text, from, length, salt, turned]) => {
    let own = text.slice(from % text.length, (from % text.length) + length) + text
    for (const [at, mark] of salt) own = own.slice(0, at) + mark + own.slice(at)
    return turned ? own.split(' ').toReversed().join(' ') : own
  })

const read = (text: string) => {
  const prose = takeApart({ title: text.slice(0, 60), text })
  const people = readPeople(prose)
  return { prose, people, quotes: readQuotes(prose, people) }
}

test('every span lies inside the text, in order, and reading twice says the same', () => {
  fc.assert(
    fc.property(fc.oneof(mangled, fc.string({ unit: 'binary' })), text => {
      const { prose, people, quotes } = read(text)
      const inside = ([from, to]: readonly [number, number]) => from >= 0 && from < to && to <= text.length
      const spans = [
        ...prose.paragraphs,
        ...prose.sentences.map(({ start, end }) => [start, end] as const),
        ...prose.sentences.flatMap(({ tokens }) => tokens.map(({ start, end }) => [start, end] as const)),
        ...prose.quoted.map(({ start, end }) => [start, end] as const),
        ...people.list.flatMap(({ mentions, roles }) => [
          ...mentions,
          ...roles.map(({ evidence }) => evidence.span),
        ]),
        ...people.references.map(({ span }) => span),
        ...quotes.flatMap(({ span, evidence }) => [span, evidence.span]),
      ]
      expect(spans.filter(span => !inside(span))).toEqual([])
      expect(prose.sentences.every(({ start }, i) => start >= (prose.sentences[i - 1]?.end ?? 0))).toBe(true)
      expect(read(text)).toEqual({ prose, people, quotes })
    }),
    { numRuns: 300 },
  )
})

test('two names are compared alike from either side', () => {
  const name = fc
    .array(
      fc.constantFrom(
        'Юрий',
        'Yuri',
        'Чернов',
        'Chernova',
        'Y.',
        'Петрович',
        'oglu',
        'рауль',
        'ჯ',
        '’',
        ',',
        'X',
      ),
      { maxLength: 5 },
    )
    .map(words => words.join(' '))
  fc.assert(
    fc.property(fc.oneof(name, fc.string({ unit: 'binary' })), name, (a, b) => {
      expect(same(a, b).same).toBe(same(b, a).same)
    }),
    { numRuns: 500 },
  )
})
