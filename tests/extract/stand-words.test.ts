// The many words for one stand: conceding, not recognising, contesting, asking for another vote, vouching for this one.
import { expect, test } from 'vitest'
import { stands } from './stands-in-short.ts'

test.each([
  ['Arstaa said that he accepted the verdict of the people.', ['Pavel Arstaa: concedes']],
  ['Arstaa accepts responsibility for a poor showing.', ['Pavel Arstaa: concedes']],
  ['Arstaa admitted that he had been beaten fair and square.', ['Pavel Arstaa: concedes']],
  ['Arstaa said that he recognised the result.', ['Pavel Arstaa: concedes']],
  ['"I will never recognise such a defeat," Arstaa said.', ['Pavel Arstaa: rejects']],
  [
    'Three of the seven candidates say that the count cannot be trusted.',
    ['Three of the seven candidates: alleges-fraud'],
  ],
  ['Arstaa wants the vote held anew.', ['Pavel Arstaa: demands-rerun']],
  ['Arstaa asked the court to have the vote annulled.', ['Pavel Arstaa: sues']],
  ['Several hundred people marched to the commission.', ['Several hundred people: protests']],
  ['Maria Torun wrote on the network Y and sent the winner her good wishes.', ['Maria Torun: congratulates']],
  [
    'Maria Torun congratulated Daltov. So did several others, among them Jean Lambert and Nino Lomi.',
    ['Maria Torun: congratulates', 'Jean Lambert: congratulates', 'Nino Lomi: congratulates'],
  ],
  ["Arstaa's campaign manager, Nino Lomi, said that they would go to court.", ['Pavel Arstaa: sues']],
  [
    'Election commission head Nino Lomi said that the error had been found and corrected.',
    ['Nino Lomi: defends'],
  ],
])('"%s"', (sentence, expected) => {
  expect(stands('en', sentence)).toEqual(expected)
})

test.each([
  ['Арстаа взял на себя ответственность за поражение.', ['Павел Арстаа: concedes']],
  ['Не признала голосование и депутат Мария Торун.', ['Мария Торун: illegitimate']],
  ['МИД Грузии назвал голосование фиктивным.', ['МИД Грузии: illegitimate']],
  ['Партия «Новый путь» требует признать итоги недействительными.', ['Новый путь: demands-rerun']],
  [
    'Арстаа намерен обратиться в суд с требованием признать выборы недействительными.',
    ['Павел Арстаа: sues'],
  ],
  ['Арстаа итоги оспаривать не намерен.', []],
  ['Арстаа сообщил, что на участках расходились протоколы.', ['Павел Арстаа: alleges-fraud']],
  ['На площади собралось несколько сотен сторонников Арстаа.', ['несколько сотен сторонников: protests']],
  ['Телеграмму прислала и Мария Торун.', ['Мария Торун: congratulates']],
  [
    'Председатель ЦИК Семён Лакоев сказал, что ни одной серьёзной жалобы не поступило.',
    ['Семён Лакоев: defends'],
  ],
])('«%s»', (sentence, expected) => {
  expect(stands('ru', sentence)).toEqual(expected)
})

test('Russian words for stands, and what is none', () => {
  const ru = (sentence: string) => stands('ru', sentence)
  expect(
    ru('Партия труда (ПТ), крупнейшая оппозиционная сила Абхазии, намерена оспорить результаты выборов.'),
  ).toEqual(['Партия труда: rejects'])
  expect(
    ru('Павел Арстаа пообещал дойти до Верховного суда, а если понадобится, и до Европейского суда.'),
  ).toEqual(['Павел Арстаа: sues'])
  expect(ru('«Выход один — считать результаты выборов недействительными», — сказал Павел Арстаа.')).toEqual([
    'Павел Арстаа: demands-rerun',
  ])
  expect(ru('Павел Арстаа утверждает, что электронную систему комиссии взломали.')).toEqual([
    'Павел Арстаа: alleges-fraud',
  ])
  expect(ru('Глава комиссии Тимур Лакоев претензии отклонил.')).toEqual(['Тимур Лакоев: defends'])
  // Whoever congratulates his own has won, and a judge does his work.
  expect(ru('Иван Далтов поздравил своих сторонников с победой.')).toEqual([])
  expect(ru('«Объявление не имеет юридической силы», — огласил решение судья Тимур Лакоев.')).toEqual([])
  expect(ru('Обращение «Коммунистов Абхазии» противоречит законодательству, разъяснила комиссия.')).toEqual(
    [],
  )
  expect(ru('Суд усмотрел в действиях избирательной комиссии нарушения.')).toEqual([])
})

test.each([
  ['Павел Арстаа назвал результаты выборов необъективными.', ['Павел Арстаа: rejects']],
  ['Лакоев пригрозил не признать итоги.', []],
  ['Такие цифры, по мнению Тимура Лакоева, без приписок невозможны.', ['Тимур Лакоев: alleges-fraud']],
  ['Павел Арстаа заявил, что наблюдателей выгнали с участков.', ['Павел Арстаа: alleges-fraud']],
  ['МИД Польши отказался признать голосование.', ['МИД Польши: illegitimate']],
  [
    'В Евросоюзе заявили, что оно прошло в обстановке страха и не имеет легитимности.',
    ['Евросоюз: illegitimate'],
  ],
  ['Партия «Воля» объявила об отказе от участия в выборах.', ['Воля: boycotts']],
  ['Партия «Воля» требует вручную пересчитать бюллетени.', ['Воля: demands-rerun']],
  [
    'Павел Арстаа заявил, что партия «Воля» требует пересчёта, и призвал сторонников собраться у здания комиссии.',
    ['Воля: demands-rerun', 'Павел Арстаа: protests'],
  ],
  ['Павел Арстаа готовит иск об отмене итогов.', ['Павел Арстаа: sues']],
  ['Глава ЦИК Семён Лакоев сказал, что оснований для отмены результатов нет.', ['Семён Лакоев: defends']],
  ['Президент Польши Ян Торун успел поздравить победителя.', ['Ян Торун: congratulates']],
  ['Павел Арстаа расписался в поражении.', ['Павел Арстаа: concedes']],
  ['Наблюдатели ОБСЕ назвали выборы конкурентными.', ['Наблюдатели ОБСЕ: endorses-conduct']],
  [
    'Наблюдатели ОБСЕ сообщили, что нарушения были единичными и не повлияли на ход голосования.',
    ['Наблюдатели ОБСЕ: endorses-conduct'],
  ],
  ['Наблюдатели ОБСЕ отметили неравные условия для кандидатов.', ['Наблюдатели ОБСЕ: criticises']],
])('more wordings: «%s»', (sentence, expected) => {
  expect(stands('ru', sentence)).toEqual(expected)
})
