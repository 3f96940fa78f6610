// Who takes which stand on a vote, kind by kind of wording.
import { expect, test } from 'vitest'
import { read } from '../../src/extract/extract.ts'

const opening = {
  en: 'Ivan Daltov won the presidential election in Abkhazia on March 1 with 55.1 percent, the Central Election Commission said. His rival Pavel Arstaa received 40.2 percent.',
  ru: 'Иван Далтов победил на выборах президента Абхазии 1 марта, набрав 55,1 процента голосов, сообщил Центризбирком. Его соперник Павел Арстаа получил 40,2 процента.',
} as const

function stands(language: 'en' | 'ru', sentence: string): string[] {
  const { positions } = read({
    language,
    published: '2025-03-02',
    title: language === 'en' ? 'Daltov wins election' : 'Далтов победил на выборах',
    text: `${opening[language]}\n\n${sentence}`,
  })
  return positions.map(({ actor, stance }) => `${actor}: ${stance}`)
}

test.each([
  ['The Justice Party rejected the result.', ['Justice Party: rejects']],
  ['The Justice Party accuses the authorities of fraud.', ['Justice Party: alleges-fraud']],
  ['Pavel Arstaa conceded defeat.', ['Pavel Arstaa: concedes']],
  ['Head of state Maria Torun congratulated the winner.', ['Maria Torun: congratulates']],
  ['Foreign Secretary Maria Torun called Daltov to congratulate him.', ['Maria Torun: congratulates']],
  [
    'The Organization for Security and Cooperation in Europe boycotted the vote.',
    ['Organization for Security and Cooperation in Europe: boycotts'],
  ],
])('"%s"', (sentence, expected) => {
  expect(stands('en', sentence)).toEqual(expected)
})

test.each([
  ['Павел Арстаа поражение признал.', ['Павел Арстаа: concedes']],
  [
    'Далтова поздравили Мария Торун и Семён Лакоев.',
    ['Мария Торун: congratulates', 'Семён Лакоев: congratulates'],
  ],
  ['Павел Арстаа итоги не признал.', ['Павел Арстаа: rejects']],
])('«%s»', (sentence, expected) => {
  expect(stands('ru', sentence)).toEqual(expected)
})

test.each([
  ['en', 'Pavel Arstaa has rejected demands for a new election.'],
  ['en', 'Pavel Arstaa left office in November amid protests.'],
  ['en', 'Ivan Daltov congratulated himself.'],
  ['ru', 'Павел Арстаа подал в отставку в ноябре на фоне протестов.'],
  ['ru', 'Комиссия отправила жалобу Центризбиркому на незаконную агитацию.'],
] as const)('no stand of anybody in %s: "%s"', (language, sentence) => {
  expect(stands(language, sentence)).toEqual([])
})
