// What those who watch a vote say of it, and who among groups and bodies is heard.
import { expect, test } from 'vitest'
import { stands } from './stands-in-short.ts'

test.each([
  [
    'The Northern Observer Group saw no serious irregularities.',
    ['Northern Observer Group: endorses-conduct'],
  ],
  ['The monitoring network Vigil counted 80 irregularities.', ['monitoring network Vigil: criticises']],
  [
    'The Human Rights Commission, which deployed observers in every district, described it as peaceful.',
    ['Human Rights Commission: endorses-conduct'],
  ],
  [
    'Several small groups had called on Abkhaz Armenians to boycott the vote.',
    ['Several small groups: boycotts'],
  ],
  ['Observers from Russia said that the day had gone well.', ['Observers from Russia: endorses-conduct']],
  ['Observers from Russia called the day calm but spoke of threats.', ['Observers from Russia: criticises']],
  [
    'Jean Lambert, speaking for the foreign observers, found the vote in line with the law.',
    ['Jean Lambert: endorses-conduct'],
  ],
  [
    'Congratulations came from Maria Torun and from Jean Lambert.',
    ['Maria Torun: congratulates', 'Jean Lambert: congratulates'],
  ],
  ['Pavel Arstaa refused to accept the result.', ['Pavel Arstaa: rejects']],
  ['Maria Torun declined to congratulate Daltov.', []],
])('"%s"', (sentence, expected) => {
  expect(stands('en', sentence)).toEqual(expected)
})

test.each([
  [
    'Наблюдатели из Приднестровья и Южной Осетии нарушений не усмотрели.',
    ['Наблюдатели из Приднестровья и Южной Осетии: endorses-conduct'],
  ],
  ['Наблюдатели «Честного дела» сообщили о подвозе избирателей.', ['Честное дело: criticises']],
  ['Сеть наблюдателей «Под окном» сообщила о давлении на избирателей.', ['Под окном: criticises']],
  [
    '«Нарушений, которые повлияли бы на итоги, не отмечено», — заявил председатель комиссии Семён Лакоев.',
    ['Семён Лакоев: defends'],
  ],
  ['Наблюдатели от СНГ остались довольны.', ['Наблюдатели от СНГ: endorses-conduct']],
  ['Глава ЦИК Семён Лакоев заявил, что день прошёл организованно.', ['Семён Лакоев: defends']],
  [
    'Победителя поздравил Семён Лакоев, за ним последовали Мария Торун и Украина.',
    ['Семён Лакоев: congratulates', 'Мария Торун: congratulates', 'Украина: congratulates'],
  ],
  ['В Евросоюзе и Киеве референдум не признали.', ['Евросоюз: illegitimate', 'Киев: illegitimate']],
  ['«Выборы» не признаёт и Евросоюз.', ['Евросоюз: illegitimate']],
  ['Арстаа поздравлять Далтова не стал.', []],
  ['Мария Торун заявила, что голосование противоречило бы конституции.', []],
  ['Его однопартийцы результат не признают.', ['однопартийцы: rejects']],
])('«%s»', (sentence, expected) => {
  expect(stands('ru', sentence)).toEqual(expected)
})

test('what watchers said before the polling day judges no vote', () => {
  expect(
    stands('en', 'The observers of the Council of Europe had warned in January of haste and of vote buying.'),
  ).toEqual([])
  expect(
    stands('en', 'The observers of the Council of Europe warned on Sunday of haste and of vote buying.'),
  ).toEqual(['observers of the Council of Europe: criticises'])
})
