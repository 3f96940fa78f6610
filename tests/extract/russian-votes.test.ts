// How Russian newsrooms word votes: each test is one kind of sentence, with names and figures of nobody.
import { expect, test } from 'vitest'
import { votesIn } from './votes-in-short.ts'

const told = (text: string, title = 'Выборы', published = '2024-09-09') =>
  votesIn({ title, published, text }, 'ru')

test('a part of Russia that elects its head', () => {
  expect(
    told(
      'Выборы губернатора Тамбовской области прошли 8 сентября. Пётр Лакоев, которого перевели сюда с Сахалина, выиграл выборы губернатора, набрав 61,2% голосов, сообщил избирком. У Ивана Далтова 20,4%.',
    ),
  ).toEqual(['tambov regional 2024-09-08 official | Иван Далтов 20.4%, Пётр Лакоев 61.2%'])
})

test('a list of places that elected their heads on one day', () => {
  const rows = [
    '▪️ Бурятия: Иван Далтов — 85,9%, явка 38%',
    '▪️ В Томской области: Пётр Лакоев (самовыдвиженец) — 71,2%',
    'Скромнее всех выступил Олег Арстаа: 62,4% в Карелии, где на участки пришли 37,5% избирателей.',
    'Второго тура не будет нигде. Комиссии утвердят протоколы в ближайшие дни.',
  ]
  expect(
    told(
      `В единый день голосования 11 сентября прошли выборы губернаторов в 14 регионах.\n\n${rows.join('\n')}`,
      'Губернаторы',
      '2022-09-12',
    ),
  ).toEqual([
    'buryatia regional 2022-09-11 r1 reported | Иван Далтов 85.9%',
    'tomsk regional 2022-09-11 r1 reported | Пётр Лакоев 71.2%',
    'karelia regional 2022-09-11 r1 reported | Олег Арстаа 62.4%',
  ])
})

test('a parliament whose name tells the country', () => {
  expect(
    told(
      'На выборах в кнессет, прошедших 8 сентября, «Единство» получает 30 мандатов, «Воля» — 24, сообщил Центризбирком.',
    ),
  ).toEqual(['israel parliament 2024-09-08 official | Воля 24 seats, Единство 30 seats'])
})
