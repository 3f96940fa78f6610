// How Russian newsrooms word votes: each test is one kind of sentence, with names and figures of nobody.
import { expect, test } from 'vitest'
import { firstIn, votesIn } from './votes-in-short.ts'

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
    'Скромнее всех выступил Олег Арстаа: 61,7% в Карелии, где на участки пришли 36,8% избирателей.',
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
    'karelia regional 2022-09-11 r1 reported | Олег Арстаа 61.7%',
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
      `${chamber}«Гражданская воля» с 31,2% проводит 37 человек, «Третий путь» с 13,8% — 15. На ПКРМ пришлось 17,08%, коммунисты проведут шестерых.`,
    ),
  ).toEqual([
    'moldova parliament 2024-09-08 official | Гражданская воля 31.2% 37 seats, ПКРМ 17.08% 6 seats, Третий путь 13.8% 15 seats',
  ])
})

test('a share before its verb, and a pronoun for the party before it', () => {
  expect(
    told(
      `${chamber}Больше всего голосов, 35,38%, собрала партия «Право и дело»; у неё 54 депутата. Третьей стала коалиция «Аграрный список», у которой 14 мест. Блоку ХДС/ХСС досталось 23,6%.`,
    ),
  ).toEqual([
    'moldova parliament 2024-09-08 official | Аграрный список 14 seats, Блок ХДС/ХСС 23.6%, Право и дело 35.38% 54 seats',
  ])
})

test('the head of one place, told with the place before the name', () => {
  expect(
    told(
      'В воскресенье прошли выборы губернаторов 20 регионов.\n\nТАТАРСТАН. Пётр Лакоев набрал 88,1%.\n\nНаименьшую поддержку среди победителей получил глава Томской области Иван Далтов — 60,8%.\n\nВ Ненецком округе губернатора избирали депутаты: за Анну Русу подано 13 голосов из 19.',
    ),
  ).toEqual(
    expect.arrayContaining([
      'tatarstan regional 2024-09-08 reported | Пётр Лакоев 88.1%',
      'tomsk regional 2024-09-08 reported | Иван Далтов 60.8%',
    ]),
  )
})

test('seats summed up, and whose they are where a person is only named beside the party', () => {
  expect(
    told(
      `${chamber}У Партии социалистов, поддерживающей президента Ивана Далтова, картина обратная. По спискам она первая и берёт 18 мандатов, ещё 13 ей принесли округа; итого 31. Социалистическую партию Ивана Далтова поддержали 11,6% (3).`,
    ),
  ).toEqual([
    'moldova parliament 2024-09-08 official | Партия социалистов 31 seats, Социалистическая партия 11.6% 3 seats',
  ])
})

test('figures that count no votes', () => {
  expect(
    told(
      'На референдуме в Абхазии 8 сентября поправки, всего их 18, одобрили 51,4% участников, сообщил ЦИК. Против высказались 48,6%.\n\nИндекс биржи прибавил 4,1%.',
    ),
  ).toEqual(['abkhazia referendum 2024-09-08 official | No 48.6%, Yes 51.4%'])
  expect(
    told(
      `${chamber}Экзитпол института «Общее мнение» сулил партии власти 53,5%, «Воле» — 11,4%. Партия власти «Единство» получила 52%.`,
    ).join(),
  ).not.toMatch(/Общее мнение \d/)
})

test('a council that was elected beside a mayor', () => {
  expect(
    told(
      'Выборы мэра Кишинёва прошли 8 сентября. Иван Далтов получил 50,6%, Виктор Лакоев от «Платформы ДА» (3,8%) и Олег Арстаа (2,4%) отстали, сообщил ЦИК.\n\nВ муниципальный совет, который избирали в тот же день, ПСРМ получила 33,1%, «Воля» — 32,9%.',
    ),
  ).toEqual([
    'moldova local 2024-09-08 official | Виктор Лакоев 3.8%, Иван Далтов 50.6%, Олег Арстаа 2.4%',
    'moldova local 2024-09-08 official | Воля 32.9%, ПСРМ 33.1%',
  ])
})

test('the day of a vote by the day after it, or by how long ago it was', () => {
  const day = (text: string) => told(text)[0]?.split(' |')[0]
  expect(
    day(
      'Иван Далтов избран президентом Абхазии с 54,3%. Итог назвали в воскресенье, на следующий день после выборов, сообщил ЦИК.',
    ),
  ).toBe('abkhazia president 2024-09-07 official')
  expect(
    day(
      'Спустя десять дней после выборов в Абхазии назвали победителя. Им стал Иван Далтов, президентом избран с 54,3%. Голосование 28 августа прошло спокойно. Второго тура закон не предусматривает.',
    ),
  ).toBe('abkhazia president 2024-08-28 reported')
})

test('exit polls beside a count, each of its own', () => {
  expect(
    told(
      'На выборах в бундестаг 8 сентября первое место заняла Партия труда (ПТ), сообщила Центральная избирательная комиссия. За неё подано 26,3% голосов. Блоку АБВ/ГДЕ досталось 23,6%.\n\nЭкзитполы расходились. По опросу для телеканала, «Партия труда» опережала АБВ/ГДЕ, 26% против 24%.',
    ),
  ).toEqual([
    'germany parliament 2024-09-08 official | Блок АБВ/ГДЕ 23.6%, Партия труда 26.3%',
    'germany parliament 2024-09-08 projected | АБВ/ГДЕ 24%, Партия труда 26%',
  ])
})

test('a vote that a court threw out has no winner, nor have those whose names are told', () => {
  const winner = (title: string, text: string) =>
    firstIn({ title, published: '2024-09-09', text }, 'ru')?.winner
  expect(
    winner(
      'Верховный суд Кении отменил президентские выборы',
      'На августовских выборах президента Кении победил Иван Далтов: по данным комиссии, у него 54,3% голосов, у Павла Арстаа 44,7%.',
    ),
  ).toBe(null)
  expect(
    winner(
      'Выборы',
      `${chamber}«Единство» получило 60,8% и 22 места. Имена победителей в округах известны с начала недели.`,
    ),
  ).toBe('Единство')
})

test('a description of whom the sentence before was about', () => {
  expect(
    told(
      'Иван Далтов снова стал президентом Черногории, ему хватило одного тура на выборах 8 сентября. По данным комиссии, лидер Партии труда получил 54,3% голосов. Павел Арстаа собрал 32,8%.',
    ),
  ).toEqual(['montenegro president 2024-09-08 r1 official | Иван Далтов 54.3%, Павел Арстаа 32.8%'])
})

const region = 'Во втором туре выборов губернатора Тамбовской области 8 сентября '

test('whoever lost to another has the first of two figures', () => {
  expect(
    told(
      `Иван Далтов уходит, на смену ему идёт Пётр Лакоев. Далтов собирает вещи. ${region}он уступил депутату от «Воли» Петру Лакоеву: 28,4% против 69,1%. В абсолютных цифрах это 128,4 тыс. и 318,7 тыс. голосов.`,
    ),
  ).toEqual([
    'tambov regional 2024-09-08 r2 reported | Иван Далтов 28.4% 128400 votes, Пётр Лакоев 69.1% 318700 votes',
  ])
})

test('answers that stand before their figures, with other words between', () => {
  expect(
    told(
      'На референдуме 8 сентября в Абхазии за поправки, если верить главе комиссии Тимуру Лакоеву, высказались 65,2%, против — 10,1%, остальные бюллетени испорчены.',
      'Референдум',
    ),
  ).toEqual(['abkhazia referendum 2024-09-08 official | No 10.1%, Yes 65.2%'])
  expect(
    told(
      'Референдум о досрочных выборах президента Абхазии прошёл 8 сентября. За проведение досрочных выборов высказались 45,6%, против — 47,2%.',
      'Референдум',
    ),
  ).toEqual(['abkhazia referendum 2024-09-08 reported | No 47.2%, Yes 45.6%'])
})

test('what one town answered is not what the country did', () => {
  expect(
    told(
      'На референдуме в Латвии 8 сентября против придания русскому языку статуса государственного были 74,8%, за — 24,9%. Даугавпилс проголосовал «за» 85 процентами, Резекне — 60.',
      'Против русского как второго государственного',
    ),
  ).toEqual(['latvia referendum 2024-09-08 reported | No 74.8%, Yes 24.9%'])
})

test('those who came, out of those on the lists', () => {
  expect(
    firstIn(
      {
        title: 'Выборы',
        published: '2024-09-09',
        text: 'На выборах президента Абхазии 8 сентября на участки пришли 61 628 человек из 131 462, или 46,3% избирателей. Иван Далтов получил 52,1% голосов.',
      },
      'ru',
    ),
  ).toMatchObject({ turnout_percent: 46.3, registered_voters: 131462 })
})

test('seats that several have each, and those that say a share again', () => {
  expect(told(`${chamber}По шесть депутатов будет у «Нашей партии» (6,2%) и «Новых людей» (5,6%).`)).toEqual([
    'moldova parliament 2024-09-08 official | Наша партия 6.2% 6 seats, Новые люди 5.6% 6 seats',
  ])
  expect(told(`${chamber}У «Единства» 32,6% голосов. Это 24 места из 65.`)).toEqual([
    'moldova parliament 2024-09-08 official | Единство 32.6% 24 seats',
  ])
  expect(told(`${chamber}«Единство народа» с 4,3% и «Единство» с 1,9% голосов остались за бортом.`)).toEqual([
    'moldova parliament 2024-09-08 official | Единство 1.9%, Единство народа 4.3%',
  ])
})

test('the head of a region beside its chamber', () => {
  expect(
    told(
      'Иван Далтов останется главой Бурятии. Комиссия обработала все протоколы голосования, прошедшего 8 сентября: у Далтова 79,7%, у бывшего мэра Петра Лакоева 12,1%.\n\nЗаодно выбирали республиканский парламент. Там «Единство» взяло 59,1%.',
    ),
  ).toEqual([
    'buryatia regional 2024-09-08 official | Иван Далтов 79.7%, Пётр Лакоев 12.1%',
    'buryatia parliament 2024-09-08 official | Единство 59.1%',
  ])
})

test('the council of a capital is local', () => {
  expect(
    told('На выборах в Совет старейшин армянской столицы 8 сентября «Единство» набрало 32,6%, «Воля» 18,9%.'),
  ).toEqual(['armenia local 2024-09-08 reported | Воля 18.9%, Единство 32.6%'])
})
