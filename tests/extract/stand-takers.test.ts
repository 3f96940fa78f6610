// Who takes a stand where several are named: cases, relative clauses, reporters, quotations, campaigns and places.
import { expect, test } from 'vitest'
import { stands } from './stands-in-short.ts'

test.each([
  ["Arstaa's team conceded defeat.", ['Pavel Arstaa: concedes']],
  [
    'The court sided with Pavel Arstaa, who had complained that the votes were bought.',
    expect.arrayContaining(['Pavel Arstaa: alleges-fraud']),
  ],
  ['Pavel Arstaa said that Daltov had rigged the vote.', ['Pavel Arstaa: alleges-fraud']],
  [
    "Georgia's Foreign Ministry said that Tbilisi would not recognise the vote.",
    ["Georgia's Foreign Ministry: illegitimate"],
  ],
  ['Maria Torun sent him a congratulatory telegram.', ['Maria Torun: congratulates']],
  ['According to Pavel Arstaa, the count was falsified.', ['Pavel Arstaa: alleges-fraud']],
  [
    'Observers from the OSCE called the vote calm but found misuse of public resources.',
    expect.arrayContaining(['Observers from the OSCE: criticises']),
  ],
  [
    'The chief observer of the European Union, Jean Lambert, found the vote well conducted.',
    ['Jean Lambert: endorses-conduct'],
  ],
  [
    '"These elections were neither free nor fair, we do not recognise them," said Maria Torun.',
    ['Maria Torun: illegitimate'],
  ],
  ['The Supreme Court upheld the result.', ['Supreme Court: defends']],
  ['The Supreme Court declared the vote null and void.', []],
  ['Nino Lomi doubts that the ruling is lawful.', []],
  ['The judges ruled on Friday that the decision to declare Daltov the winner had no legal ground.', []],
  [
    'A weekly gives a page to Pavel Arstaa, who is angry because, as he puts it, the votes were stolen.',
    ['Pavel Arstaa: alleges-fraud'],
  ],
  ['Veterans of the war blocked the road; they want the vote annulled.', ['Veterans: protests']],
  ['Arstaa rejected the figures and went to court.', ['Pavel Arstaa: rejects', 'Pavel Arstaa: sues']],
  ['The Abkhazia bloc does not recognise the results.', ['Abkhazia bloc: rejects']],
  [
    'Congratulations so far: Maria Torun, Jean Lambert.',
    ['Maria Torun: congratulates', 'Jean Lambert: congratulates'],
  ],
  ['"By calling for new talks, Arstaa conceded defeat," said Nino Lomi, an analyst.', []],
  [
    'Jean Lambert told the Council of Elders that he did not recognise the vote.',
    ['Jean Lambert: illegitimate'],
  ],
  ['Maria Torun dismissed it as a "farce".', ['Maria Torun: illegitimate']],
  [
    "Georgia's parliament declared it void, and Prime Minister Nino Lomi said that it had no legal value whatever.",
    ["Georgia's parliament: illegitimate", 'Nino Lomi: illegitimate'],
  ],
  [
    'Maria Torun said that the vote would have no legal force as long as people were kept out.',
    ['Maria Torun: illegitimate'],
  ],
])('"%s"', (sentence, expected) => {
  expect(stands('en', sentence)).toEqual(expected)
})

test.each([
  ['Мария Торун поздравила Далтова с победой.', ['Мария Торун: congratulates']],
  ['С победой Далтова поздравил президент Семён Лакоев.', ['Семён Лакоев: congratulates']],
  [
    'Поздравления поступили от Марии Торун и Семёна Лакоева.',
    ['Мария Торун: congratulates', 'Семён Лакоев: congratulates'],
  ],
  ['Поражение Арстаа признал вечером.', ['Павел Арстаа: concedes']],
  ['Митингующие вошли в здание администрации президента и остались там.', ['Митингующие: protests']],
  ['Мария Торун уверена, что никаких выборов не было.', ['Мария Торун: illegitimate']],
  ['МИД Грузии сообщил, что признаёт выборы состоявшимися.', ['МИД Грузии: recognises']],
  ['В Киеве голосование назвали фарсом.', ['Киев: illegitimate']],
  [
    'Министерство иностранных дел Украины назвало голосование незаконным.',
    ['Министерство иностранных дел Украины: illegitimate'],
  ],
  [
    '«Новый путь», «Единый дом» и «Сильная страна» итогов не признали.',
    ['Новый путь: rejects', 'Единый дом: rejects', 'Сильная страна: rejects'],
  ],
  ['По словам Семёна Лакоева, результаты сфальсифицированы.', ['Семён Лакоев: alleges-fraud']],
  [
    'Глава миссии наблюдателей Семён Лакоев сообщил, что нарушений не выявлено.',
    ['Семён Лакоев: endorses-conduct'],
  ],
  ['По оценке ОБСЕ, выборы прошли спокойно.', ['ОБСЕ: endorses-conduct']],
  [
    'Движение «Стража», запрещённое год назад, насчитало триста сообщений о нарушениях.',
    ['Стража: criticises'],
  ],
  [
    'Правительство Грузии призвало не посылать наблюдателей: оно считает голосование незаконным.',
    ['Правительство Грузии: illegitimate'],
  ],
  [
    'Крупнейшие партии участвовать отказались, посчитав голосование имитацией.',
    ['Крупнейшие партии: boycotts', 'Крупнейшие партии: illegitimate'],
  ],
  ['Конституционный суд отклонил иски оппозиции.', ['Конституционный суд: defends']],
])('«%s»', (sentence, expected) => {
  expect(stands('ru', sentence)).toEqual(expected)
})
