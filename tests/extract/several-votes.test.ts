// Several votes in one article stay apart: rounds, places, questions, chambers, and what is only told in passing.
import { expect, test } from 'vitest'
import { firstIn, votesIn } from './votes-in-short.ts'

const heads = (votes: readonly string[]) => votes.map(vote => vote.split(' | ')[0])

test('a round that is named by its number alone', () => {
  const text =
    'Второй тур выборов президента Молдавии прошёл 3 ноября, Анна Русу получила 55,3% голосов, Ион Урсан — 44,7%. В первом, 20 октября, у Русу было 42,4%, у Урсана — 25,9%.'
  expect(votesIn({ title: 'Выборы', published: '2024-11-04', text }, 'ru')).toEqual([
    'moldova president 2024-11-03 r2 reported | Анна Русу 55.3%, Ион Урсан 44.7%',
    'moldova president 2024-10-20 r1 reported | Анна Русу 42.4%, Ион Урсан 25.9%',
  ])
})

test('a first round that a comparison goes into', () => {
  const text =
    'The presidential runoff in Abkhazia was held on March 1. Ivan Daltov received 54.7 percent of the vote and Pavel Arstaa 41.5, the election commission said. Turnout was 70 percent, more than in the first round of February 15, when Daltov led with 46.4 percent to 36.9 for Arstaa.'
  expect(votesIn({ published: '2025-03-02', text })[1]).toMatch(
    /^abkhazia president 2025-02-15 r1 .* Ivan Daltov 46.4%, Pavel Arstaa 36.9%$/,
  )
})

test('places that were asked the same on the same days', () => {
  const text =
    'Комиссии ДНР и ЛНР обработали все протоколы референдумов 27 сентября. В Донецкой народной республике «за» высказались 97,3% участников, явка — 97,5%. В Луганской народной республике ответ «да» дали 98,4%, «нет» — 0,8%, явка составила 94,2%.'
  expect(votesIn({ title: 'Референдумы в ДНР и ЛНР', published: '2022-09-28', text }, 'ru')).toEqual([
    'donetsk referendum 2022-09-27 official | Yes 97.3%',
    'luhansk referendum 2022-09-27 official | No 0.8%, Yes 98.4%',
  ])
})

test('shares of several places in one sentence, each with its own place', () => {
  const text =
    "The election commissions reported the referendums of September 27. 97.3% in the Donetsk region, 96.1% in the Luhansk region and 88.2% in the Kherson region voted 'yes'. They claim a turnout of 91% in Donetsk and 72% in Kherson."
  expect(votesIn({ title: 'Referendums in Donetsk', published: '2022-09-28', text })).toEqual([
    'donetsk referendum 2022-09-27 official | Yes 97.3%',
    'luhansk referendum 2022-09-27 official | Yes 96.1%',
    'kherson referendum 2022-09-27 official | Yes 88.2%',
  ])
})

test('two places that voted for two offices each on one day', () => {
  const text =
    'В Донецке и Луганске посчитали все бюллетени, сообщили избиркомы. Глава ДНР Антон Белов набрал на воскресных выборах 58,6%, его луганский коллега Сергей Орлов — 66,1%.\n\nОдновременно выбирали депутатов. В ДНР 70,2% голосов ушли движению «Единый край», 27% — «Свободному Донбассу». Жители ЛНР разделились так же: 73,2% у движения «Новый мир», 24,3% у «Экономического союза».'
  const read = votesIn({ title: 'Выборы в ДНР и ЛНР', published: '2018-11-12', text }, 'ru')
  expect(read.toSorted()).toEqual([
    'donetsk head-of-government 2018-11-11 official | Антон Белов 58.6%',
    'donetsk parliament 2018-11-11 official | Единый край 70.2%, Свободный Донбасс 27%',
    'luhansk head-of-government 2018-11-11 official | Сергей Орлов 66.1%',
    'luhansk parliament 2018-11-11 official | Новый мир 73.2%, Экономический союз 24.3%',
  ])
})

test('the questions of one referendum', () => {
  const text =
    'The referendum in Gagauzia was held on February 2, the election commission said. On the first question 98.5 percent said yes and 1.5 percent no. The second, on the customs union, got 97.2 percent in favour and 2.8 percent against.'
  const read = votesIn({ published: '2014-02-03', text })
  expect(read.map(vote => vote.split(' | ')[1])).toEqual(['No 1.5%, Yes 98.5%', 'No 2.8%, Yes 97.2%'])
})

test('a chamber that was elected beside a president', () => {
  const text =
    'Никто не победил на выборах президента Турции: Ахмет Йылмаз получил 49,5% голосов, Кемаль Озтюрк — 44,9%. Второй тур назначен на 28 мая. Одновременно, 14 мая, избирался парламент: Партия справедливости взяла 267 мандатов.'
  expect(heads(votesIn({ title: 'Выборы', published: '2023-05-15', text }, 'ru'))).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^turkey president .*r1/),
      expect.stringMatching(/^turkey president 2023-05-28 r2 upcoming/),
      expect.stringMatching(/^turkey parliament 2023-05-14/),
    ]),
  )
})

test("a part's figures are none of its state's vote, nor are those of a list of towns", () => {
  const text =
    'The parliamentary election in Moldova was held on September 28. The Green Union got 50.2 percent of the vote and Homeland 24.2, the election commission said.\n\nIn Gagauzia it is the other way round: 82 percent for Homeland, 3 for the Green Union.\n\nTurnout was 52.2 percent; in Bender it was 38%, in Balti 37%.'
  expect(votesIn({ published: '2025-09-29', text })).toEqual([
    'moldova parliament 2025-09-28 official | Green Union 50.2%, Homeland 24.2%',
  ])
})

test('an article about prices that names an election in passing has no result', () => {
  const text = [
    'Gross domestic product in Georgia was 11 percent higher than a year before, the statistics office said.',
    'Construction grew by 21.5 percent. Manufacturing won back some ground, plus 4.1 percent.',
    'Mining shrank by 7.3 percent. Transport added 13.9 percent.',
    'The lari lost 3 percent in the weeks around the October election.',
  ].join('\n\n')
  expect(votesIn({ title: 'Economy grows', published: '2024-11-29', text })).toEqual([])
})

test('deputies who elect their speaker hold no vote of the people', () => {
  const text =
    'The Kosovo Assembly elected a speaker on Tuesday. Dimal Basha got 73 votes, with five deputies against and 20 abstaining.'
  expect(votesIn({ title: 'Kosovo Assembly elects speaker', published: '2025-08-26', text })).toEqual([])
})

test.each([
  ['the day on which ballots were cast', 'All ballots cast on October 2 were counted again.'],
  ['the only other day of the week before', 'Everything went calmly on October 2, observers noted.'],
])('the polling day by %s', (_, sentence) => {
  const text = `Milan Dukic is the president of Republika Srpska, the election commission said: he received 47.1 percent of the vote in the presidential election. ${sentence}`
  expect(firstIn({ published: '2022-10-05', text })?.date).toBe('2022-10-02')
})

test('a headline says who has won where the text only gives the shares', () => {
  const text =
    'The Green Union has 46.8 percent in the parliamentary election held in Serbia on December 17, and Homeland 23.4 percent, with 94 percent of the ballots counted, the election commission said.'
  expect(firstIn({ title: 'Green Union wins in Serbia', published: '2023-12-18', text })?.winner).toBe(
    'Green Union',
  )
})

test('two exit polls stay apart, the second told without names', () => {
  const text =
    'Второй тур выборов президента Грузии прошёл 28 ноября: Нина Ломидзе получила 59,5%, Григол Арстаа — 40,5%, сообщила Центральная избирательная комиссия.\n\nЭкзитпол Edison Research дал Ломидзе 55%, её сопернику — 45%. Gallup объявил о 58% и 42%.'
  expect(
    votesIn({ title: 'Выборы', published: '2018-11-29', text }, 'ru').map(vote => vote.split(' | ')[1]),
  ).toEqual([
    'Григол Арстаа 40.5%, Нина Ломидзе 59.5%',
    'Григол Арстаа 45%, Нина Ломидзе 55%',
    'Григол Арстаа 42%, Нина Ломидзе 58%',
  ])
})

test('a question that moves on to another place', () => {
  const text =
    'В воскресенье в ДНР и ЛНР выбирали депутатов.\n\nЧто в Донецке? «Единый дом» получил 70,2%, «Новый путь» — 27%.\n\nА в Луганске?\n\nТам «Мирный край» получил 73,2%, «Союз труда» — 24,3%.'
  expect(votesIn({ title: 'Выборы в Донецке и Луганске', published: '2018-11-13', text }, 'ru')).toEqual([
    expect.stringMatching(/^donetsk parliament .* Единый дом 70.2%, Новый путь 27%$/),
    expect.stringMatching(/^luhansk parliament .* Мирный край 73.2%, Союз труда 24.3%$/),
  ])
})

test.each([
  ['a protocol that was signed yesterday', 'Комиссия вчера подписала итоговый протокол выборов президента.'],
  ['a suit that was filed', 'Арстаа требует новых выборов и 6 октября подал иск.'],
])('%s is no polling day', (_, sentence) => {
  const text = `На выборах президента Абхазии 5 октября Иван Далтов получил 58,6% голосов, Павел Арстаа — 36,8%. ${sentence}`
  const read = votesIn({ title: 'Выборы', published: '2024-10-08', text }, 'ru')
  expect(read.map(vote => vote.split(' ')[2])).toEqual(['2024-10-05'])
})

test('a round-up whose paragraphs open with the place that they are about', () => {
  const text =
    'Каталония. На выборах в парламент 12 мая «Партия труда» получила 27,9% и 42 места, у «Единства» 35 мандатов (21,6%), у «Левых» 20 (13,7%).\n\nЛитва. Президент Ионас Далтас набрал 44% голосов, Рута Торунайте — 20%, сообщила избирательная комиссия. Голосование проходило тоже 12 мая.'
  expect(votesIn({ title: 'Выборы недели', published: '2024-05-14', text }, 'ru')).toEqual([
    'catalonia parliament 2024-05-12 reported | Единство 21.6% 35 seats, Левых 13.7% 20 seats, Партия труда 27.9% 42 seats',
    'lithuania president 2024-05-12 official | Ионас Далтас 44%, Рута Торунайте 20%',
  ])
})

test('a day that is counted back and then named is one day', () => {
  const text =
    'Второй тур выборов президента Черногории прошёл 2 апреля. Яну Далтову комиссия отдаёт 58,9%, Мило Торуну — 41,1%.\n\nДве недели назад, 19 марта, в первом туре лидировал Торун: у него было 35,4%, у Далтова 28,9%.'
  const read = votesIn({ title: 'Выборы', published: '2023-04-03', text }, 'ru')
  expect(heads(read)[1]).toMatch(/^montenegro president 2023-03-19 r1/)
})

test('a live page, newest first, tells the day on which its polls closed', () => {
  const page = (newest: string) =>
    `${newest} Anna Rusu is ahead with 56.2 percent of the vote, Ion Ursan has 43.8 percent, the commission says.\n\n21:10 First figures are due soon.\n\n20:30 Exit polls are out.\n\n20:00 Polls close. Turnout in the presidential runoff is put at 54 percent.`
  const read = (newest: string) =>
    votesIn({ title: 'Moldova votes: live', published: '2024-11-04', text: page(newest) })[0]
  expect(read('22:15')).toMatch(/^moldova president 2024-11-04 /)
  expect(read('01:15')).toMatch(/^moldova president 2024-11-03 /)
  expect(read('23:55')).toMatch(/^moldova president r2 /)
})
