// What people type, understood or given back with what would have worked.
import { expect, test } from 'vitest'
import type { Answer, Command, Option } from '../src/command.ts'
import { longestLine, understand } from '../src/question.ts'
import { findRegion } from '../src/regions/gazetteer.ts'

const commandOf = (name: string, options: readonly Option[]): [string, Command<Answer>] => [
  name,
  {
    name,
    options,
    administers: false,
    answer: async () => ({ kind: name }),
    reply: () => ({ title: name, blocks: [], actions: [], language: 'en' }),
  },
]
const region: Option = { name: 'region', kind: 'region', required: true }
const commands = new Map([
  commandOf('election', [
    region,
    { name: 'year', kind: 'year', required: false },
    { name: 'office', kind: 'office', required: false },
    { name: 'month', kind: 'number', required: false },
  ]),
  commandOf('region', [region]),
  commandOf('who', [{ name: 'name', kind: 'person', required: true }]),
  commandOf('digest', [region, { name: 'span', kind: 'choice', required: false, choices: ['day', 'week'] }]),
  commandOf('follow', [
    region,
    { name: 'at', kind: 'time', required: false },
    { name: 'zone', kind: 'zone', required: false },
  ]),
  commandOf('news', [{ ...region, required: false }]),
  commandOf('timeline', [
    { ...region, required: false },
    { name: 'year', kind: 'year', required: false },
    { name: 'name', kind: 'person', required: false },
  ]),
  commandOf('compare', [
    region,
    { name: 'year', kind: 'year', required: false },
    { name: 'with', kind: 'year', required: false },
    { name: 'office', kind: 'office', required: false },
  ]),
  commandOf('help', [{ name: 'command', kind: 'command', required: false }]),
])

/** The line, in short: the command and what it was given, or the problem. */
function read(line: string): string {
  const understood = understand(line, commands, findRegion)
  if (!('command' in understood))
    return `${understood.problem} ${understood.option ?? understood.typed ?? ''}`.trim()
  const { region, year, office, words } = understood.given
  return [understood.command.name, region?.id, year, office, ...Object.values(words)]
    .filter(Boolean)
    .join(' · ')
}

test.each([
  ['election abkhazia', 'election · abkhazia'],
  ['/election@TellerBot abkhazia 2019', 'election · abkhazia · 2019'],
  ['election somaliland 2024 president', 'election · somaliland · 2024 · president'],
  ['election 2006 referendum south ossetia', 'election · south-ossetia · 2006 · referendum'],
  ['election south-ossetia head-of-government', 'election · south-ossetia · head-of-government'],
  ['ELECTION  Abkhazia', 'election · abkhazia'],
  ['election in the Abkhazia', 'election · abkhazia'],
  ['выборы Абхазия 2019', 'election · abkhazia · 2019'],
  ['кто такой Хаджимба', 'who · Хаджимба'],
  ['who is Bakiev', 'who · Bakiev'],
  ['who "O\'Brien"; DROP TABLE articles', 'who · "O\'Brien"; DROP TABLE articles'],
  ['digest abkhazia week', 'digest · abkhazia · week'],
  ['follow abkhazia 9:30 Asia/Tbilisi', 'follow · abkhazia · 9:30 · Asia/Tbilisi'],
  ['news', 'news'],
  ['help election', 'help · election'],
  ['election kyrgyzstan 2021-04 referendum', 'election · kyrgyzstan · 2021 · referendum · 4'],
  ['election kyrgyzstan april 2021 referendum', 'election · kyrgyzstan · 2021 · referendum · 4'],
  ['выборы в Кыргызстане в апреле 2021', 'election · kyrgyzstan · 2021 · 4'],
  ['abkhazia election 2019', 'election · abkhazia · 2019'],
  ['who is Raul Khajimba?', 'who · Raul Khajimba'],
  ['явка в Абхазии 2020', 'election · abkhazia · 2020'],
  ['timeline of Raul Khajimba', 'timeline · Raul Khajimba'],
])('%j is read as %j', (line, expected) => {
  expect(read(line)).toBe(expected)
})

test.each([
  ['who won in abkhazia?', 'election abkhazia'],
  ['Who won the 2019 presidential election in Abkhazia?', 'election abkhazia 2019 president'],
  ['кто победил в Кыргызстане?', 'election kyrgyzstan'],
  ['как прошли выборы в Южной Осетии?', 'election south-ossetia'],
  ['what is new in Transnistria?', 'news transnistria'],
  ['что нового в Приднестровье?', 'news transnistria'],
  ['кто признаёт Абхазию?', 'region abkhazia'],
  ['tell me about Kokoity', 'who Kokoity'],
  ['расскажи об Абхазии', 'region abkhazia'],
  ['what happened in Abkhazia in 2019?', 'timeline abkhazia 2019'],
  ['что произошло в Абхазии в 2020 году?', 'timeline abkhazia 2020'],
  ['how did the 2014 and 2019 elections in Abkhazia compare?', 'compare abkhazia 2014 2019'],
  ['чем отличаются выборы 2014 и 2019 годов в Абхазии?', 'compare abkhazia 2014 2019'],
])('the question %j is taken for %j, and says so', (line, takenAs) => {
  expect(understand(line, commands, findRegion)).toMatchObject({ takenAs })
})

test('a question that names two places is asked back', () => {
  expect(understand('who won the election in Georgia and Moldova?', commands, findRegion)).toMatchObject({
    problem: 'several-regions',
    nearest: [{ line: 'election georgia' }, { line: 'election moldova' }],
  })
})

test('"us" and «того» in a question are no countries', () => {
  expect(understand('who won for us in Abkhazia?', commands, findRegion)).toMatchObject({
    takenAs: 'election abkhazia',
  })
})

test('a bare name may be somebody’s', () => {
  expect(understand('khajimba', commands, findRegion)).toMatchObject({
    problem: 'unknown-command',
    nearest: [{ line: 'who khajimba' }, { line: 'search khajimba' }, { line: 'help' }],
  })
})

test.each([
  ['', 'nothing-asked'],
  [' / ', 'nothing-asked'],
  ['elefant', 'unknown-command'],
  ['election', 'missing-option region'],
  ['election atlantis', 'unknown-region region'],
  ['election abkhazia tomorrow', 'bad-option tomorrow'],
  ['who', 'missing-option name'],
  ['who won in Atlantis?', 'missing-option region'],
  ['election abkhazia 99', 'bad-option 99'],
  [`who ${'x'.repeat(longestLine)}`, 'too-long'],
  ['🗳️', 'unknown-command'],
])('%j cannot be understood: %s', (line, expected) => {
  expect(read(line)).toBe(expected)
})

test('a misspelt place brings the nearest ones, as lines that would work', () => {
  const understood = understand('election abkazia 2019', commands, findRegion)
  expect('nearest' in understood && understood.nearest.map(({ line }) => line)).toContain('election abkhazia')
})

test('a bare place offers what could be asked about it, and guesses nothing', () => {
  const understood = understand('Kyrgyzstan', commands, findRegion)
  expect('nearest' in understood && understood.nearest[0]?.line).toBe('election kyrgyzstan')
})
