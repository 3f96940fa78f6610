// Who takes which stand on a vote, kind by kind of wording.
import { expect, test } from 'vitest'
import { stands } from './stands-in-short.ts'

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
