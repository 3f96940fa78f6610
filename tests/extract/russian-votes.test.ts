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

const chamber =
  'Центральная избирательная комиссия Молдовы распределила места в парламенте, который избрали 8 сентября. '

test('seats of those who are called by a noun for their members', () => {
  expect(
    told(`${chamber}Социал-демократы получают 52 мандата, либералы 12, коммунистам досталось девять.`),
  ).toEqual([
    'moldova parliament 2024-09-08 official | коммунисты 9 seats, либералы 12 seats, социал-демократы 52 seats',
  ])
  expect(
    told(`${chamber}За аграриями 12 мест, за «Волей» два, у консерваторов из «Союза труда» семь.`),
  ).toEqual(['moldova parliament 2024-09-08 official | Воля 2 seats, Союз труда 7 seats, аграрии 12 seats'])
  // The party, where the article has named it.
  expect(
    told(`${chamber}Партия социалистов набрала 20,4%. У социалистов 21 место, у «Новых людей» три.`),
  ).toEqual([
    'moldova parliament 2024-09-08 official | Новые люди 3 seats, Партия социалистов 20.4% 21 seats',
  ])
})

test('seats behind a verb of bringing somebody in', () => {
  expect(
    told(
      `${chamber}«Гражданская воля» с 30,7% проводит 37 человек, «Третий путь» с 14,4% — 15. На ПКРМ пришлось 17,08%, коммунисты проведут шестерых.`,
    ),
  ).toEqual([
    'moldova parliament 2024-09-08 official | Гражданская воля 30.7% 37 seats, ПКРМ 17.08% 6 seats, Третий путь 14.4% 15 seats',
  ])
})

test('a share before its verb, and a pronoun for the party before it', () => {
  expect(
    told(
      `${chamber}Больше всего голосов, 35,38%, собрала партия «Право и дело»; у неё 54 депутата. Третьей стала коалиция «Аграрный список», у которой 14 мест. Блоку ХДС/ХСС досталось 24,1%.`,
    ),
  ).toEqual([
    'moldova parliament 2024-09-08 official | Аграрный список 14 seats, Блок ХДС/ХСС 24.1%, Право и дело 35.38% 54 seats',
  ])
})
