// An article taken apart: its own paragraphs, sentences, words and quoted runs.
import { expect, test } from 'vitest'
import { takeApart } from '../../src/extract/text/take-apart.ts'

const apart = (text: string, title = '') => takeApart({ title, text })
const sentences = (text: string) => {
  const prose = apart(text)
  return prose.sentences.map(({ start, end }) => prose.text.slice(start, end))
}
const words = (text: string) => apart(text).sentences.flatMap(({ tokens }) => tokens.map(token => token.text))
const quoted = (text: string) => apart(text).quoted.map(({ start, end }) => text.slice(start, end))
const paragraphs = (text: string, title = '') =>
  apart(text, title).paragraphs.map(([from, to]) => text.slice(from, to))

test.each([
  ['He got 47.3 percent.', ['He', 'got', '47.3', 'percent', '.']],
  ['Получил 47,3% голосов.', ['Получил', '47,3', '%', 'голосов', '.']],
  ['Пришли 39\u00a0741 человек.', ['Пришли', '39\u00a0741', 'человек', '.']],
  ['Some 1,281,997 people came.', ['Some', '1,281,997', 'people', 'came', '.']],
  ["The people's choice won't change.", ['The', 'people', "'s", 'choice', "won't", 'change', '.']],
  ['A 33-seat house sits on the 10th.', ['A', '33-seat', 'house', 'sits', 'on', 'the', '10th', '.']],
  ['In the U.S. Senate', ['In', 'the', 'U.S.', 'Senate']],
  ['Касым-Жомарт ушёл.', ['Касым-Жомарт', 'ушёл', '.']],
])('%j is cut into words and numbers', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('an archive that prints hyphens with spaces round them is read as if it did not', () => {
  expect(
    words('The editor Lu Li - shih and the poet Omar al - Bashir met Ann - Marie in Harbor - view.'),
  ).toContain('Li-shih')
})

test.each([
  ['It was Mr. Aba who won. Ms. Beba lost.', ['It was Mr. Aba who won.', 'Ms. Beba lost.']],
  [
    'Dr. A. B. Ivanova voted at 5 p.m. The polls closed at 8 p.m.',
    ['Dr. A. B. Ivanova voted at 5 p.m.', 'The polls closed at 8 p.m.'],
  ],
  ['She serves in the U.S. Senate. He does not.', ['She serves in the U.S. Senate.', 'He does not.']],
  [
    'В 2019 г. А. Б. Иванов набрал 5 тыс. голосов. Явка выросла.',
    ['В 2019 г. А. Б. Иванов набрал 5 тыс. голосов.', 'Явка выросла.'],
  ],
  ['В г. Сухум прошло 3 тыс. человек. Это много.', ['В г. Сухум прошло 3 тыс. человек.', 'Это много.']],
  [
    '"We won. They lost," she said. Nobody cheered.',
    ['"We won.', 'They lost," she said.', 'Nobody cheered.'],
  ],
  ['«Мы победили!» — сказала она. Зал молчал.', ['«Мы победили!» — сказала она.', 'Зал молчал.']],
  ['It fell to 3.5 percent in precinct No. 12. Why?', ['It fell to 3.5 percent in precinct No. 12.', 'Why?']],
])('%j has its sentences', (text, expected) => {
  expect(sentences(text)).toEqual(expected)
})

test.each([
  ['He said "it is over" today.', ['it is over']],
  ['He said “it is over” today.', ['it is over']],
  ['Er sagte „es ist vorbei“ heute.', ['es ist vorbei']],
  ['Он сказал «всё кончено» сегодня.', ['всё кончено']],
  ["The 'commission' met; the voters' list wasn't read.", ['commission']],
  ['The ‘so-called’ voters’ list', ['so-called']],
  ['She asked: "And you, “friend”, will you come?"', ['And you, “friend”, will you come?', 'friend']],
  ['He said "it goes on', ['it goes on']],
  ["It was 5\" long and the rock'n'roll of the '90s.", []],
])('%j holds its quoted runs', (text, expected) => {
  expect(quoted(text)).toEqual(expected)
})

test('an unclosed quotation ends with its paragraph, and a repeated mark opens the next', () => {
  const text = 'She wrote: "We waited long.\n\n"Then we went home," she added.'
  expect(quoted(text)).toEqual(['We waited long.', 'Then we went home,'])
})

test('menus, link lists, notices and credits are no part of the article', () => {
  const text = [
    'Home | News | Region',
    'Skip to content',
    'Voters Choose A New Council',
    'By Jane Doe',
    'Voters in the port chose a new council on Sunday.',
    'The count took all night.',
    '',
    'MOST READ',
    '1',
    'Storm Closes Harbour For Second Day',
    '2Ferry Prices Rise. Again.',
    '3Mayor Opens New Market With 60 Percent More Stalls',
    'Sign up for our newsletter. By continuing you accept our terms.',
  ].join('\n')
  expect(paragraphs(text, 'Voters choose a new council')).toEqual([
    'Voters in the port chose a new council on Sunday.',
    'The count took all night.',
  ])
})

test('what follows a box of links in the middle is still the article', () => {
  const text = [
    'The council met on Monday and agreed on a budget for the year.',
    'Related',
    'Budget Talks Collapse',
    'Mayor Calls For Calm',
    'After the vote the members went home, and the mayor thanked them for the long evening they had spent.',
  ].join('\n\n')
  expect(paragraphs(text)).toHaveLength(2)
})

test('links in one line behind their heading are no sentence, nor is a list under one in capitals', () => {
  const text = [
    'Voters in the port chose a new council on Sunday.',
    'The count took all night.',
    "More on the coast: Torun's party won with 59 percent. Now what? | Islands: Union 26.5",
    'FROM OUR NETWORK',
    'Islands: bailout passes 199 to 74',
    'Coast accession: 66 percent said yes',
    'Port economy to grow 3.8 percent',
  ].join('\n\n')
  expect(paragraphs(text)).toHaveLength(2)
})

test('Russian furniture is left out by its headings too', () => {
  const text =
    'Совет собрался в понедельник и принял бюджет.\n\nЧитайте также\nМэр открыл новый рынок\nПаром снова не ходит\nПодписывайтесь на наш телеграм-канал'
  expect(paragraphs(text)).toEqual(['Совет собрался в понедельник и принял бюджет.'])
})

test('rows of a result are the article though they have no full stop', () => {
  const text =
    'All ballots are in, the commission says.\n\n▪️ Anna Beba - 46.4% (45,817)\n▪️ Boris Vega - 36.9% (36,476)'
  expect(paragraphs(text)).toHaveLength(3)
})

test('lines that were wrapped by hand are one paragraph', () => {
  const text = [
    'The members of the council of the port met on Monday evening to',
    'talk about the budget for the coming year, which the mayor of the',
    'port had sent to them only three days before the meeting, and',
    'agreed on it after four hours.',
  ].join('\n')
  expect(paragraphs(text)).toHaveLength(1)
})

test('where every line looks like furniture, the lines are the article', () => {
  expect(paragraphs('Council Meets At Last')).toEqual(['Council Meets At Last'])
})

test('a hundred thousand words on one line are taken apart in seconds', () => {
  const text = 'Anna Beba said "we won" and 3 of 4 members of the U.S. team agreed. '.repeat(8_000)
  const started = performance.now()
  expect(apart(text).sentences.length).toBe(8_000)
  expect(performance.now() - started).toBeLessThan(10_000)
})
