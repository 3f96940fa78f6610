// Kinds of wording by which news tells of votes, one example each: what is read of them, and what must not be.
import { expect, test } from 'vitest'
import { firstIn as first, votesIn } from './votes-in-short.ts'

const opening = 'Asida Kortua led the presidential election in Abkhazia held on September 8.'

test.each([
  [
    'votes behind a figure',
    `${opening} She received 46.4 percent; 45,805 people voted for her.`,
    'Asida Kortua 46.4% 45805 votes',
  ],
  [
    'two figures between commas and whom they are for',
    `${opening} She has 54.7 percent; 41,708, or 41.5 percent, for Beslan Tarkil.`,
    'Asida Kortua 54.7%, Beslan Tarkil 41.5% 41708 votes',
  ],
  [
    'a verb that is said once',
    `${opening} In the count 14,505 voters chose Asida Kortua and 11,099 Beslan Tarkil.`,
    'Asida Kortua 14505 votes, Beslan Tarkil 11099 votes',
  ],
  [
    'votes that were to be bought',
    `${opening} She received 42.4 percent and said that gangs had tried to buy 30,000 votes.`,
    'Asida Kortua 42.4%',
  ],
  ['an age', `${opening} Beslan Tarkil, 72, got 44.7 percent of the vote.`, 'Beslan Tarkil 44.7%'],
  [
    'what a poll had put',
    `${opening} She received 46.4 percent. A poll by a newspaper in August had put her at 39 percent and Beslan Tarkil at 31.`,
    'Asida Kortua 46.4%',
  ],
  [
    'deputies who vote by so many to so many',
    `${opening} She received 46.4 percent. Deputies declared it void by 21 votes to 6.`,
    'Asida Kortua 46.4%',
  ],
  [
    'and so do those who vote by so many to a word',
    `${opening} She received 46.4 percent. The cabinet of Beslan Tarkil fell in August by 50 votes to one.`,
    'Asida Kortua 46.4%',
  ],
  [
    'a description that stands for a name',
    `${opening} The election commission credits the Communist with 46.4 percent of the vote.`,
    'Asida Kortua 46.4%',
  ],
])('%s is read as what it is', (_, text, rows) => {
  expect(votesIn({ text })[0]?.split(' | ')[1]).toBe(rows)
})

test('a share of those who took part is an answer and no turnout', () => {
  const text =
    'In Republika Srpska 99.8 percent of those who took part in a referendum on Sunday were in favour of the holiday. Turnout was 55.7 percent.'
  expect(first({ text, published: '2016-09-26' })).toMatchObject({
    turnout_percent: 55.7,
    results: [{ choice: 'Yes', percent: 99.8 }],
  })
})

test('a runoff that is ahead makes the vote that was held the first round', () => {
  const text =
    'The presidential election in Abkhazia goes to a second round. Raul Agrba received 23.9 percent of the vote on August 25 and Astamur Ketsba 22 percent, the election commission said. The runoff will take place on September 8.'
  expect(votesIn({ text, published: '2019-08-26' }).map(vote => vote.split(' | ')[0])).toEqual([
    'abkhazia president 2019-08-25 r1 official',
    'abkhazia president 2019-09-08 r2 upcoming',
  ])
})

test('a vote still to come holds no figures: they are of the round before it', () => {
  const text =
    'In the presidential election on October 20 in Moldova Ana Rusu received 42.4 percent. She goes to a runoff on November 3 against Ion Lupu, who has 26 percent.'
  expect(votesIn({ text, published: '2024-10-21' })[0]).toContain('Ana Rusu 42.4%, Ion Lupu 26%')
})

test.each([
  ['the eve of a vote', 'Russia vetoed a text on the eve of the referendum.'],
  ['a ruling', 'The constitutional court ruled on March 14 that a local vote cannot change the state.'],
  ['an announcement', 'The commission announced the outcome of the vote on Monday.'],
])('the day of %s is no polling day', (_, sentence) => {
  const text = `The referendum in Crimea was held on March 16, and 96.8 percent voted yes. ${sentence}`
  expect(votesIn({ text, published: '2014-03-17' })).toHaveLength(1)
  expect(first({ text, published: '2014-03-17' })?.date).toBe('2014-03-16')
})

test('a dateline is the day of writing', () => {
  const text =
    'SUKHUMI, Sept 9 - Raul Agrba took 47 percent of the vote in the presidential election in Abkhazia on Sunday.'
  expect(first({ text })?.date).toBe('2019-09-08')
})

test('a limit is no day', () => {
  const text = `${opening} She received 46 percent of the vote. The runoff must take place by December 2.`
  expect(votesIn({ text })).toHaveLength(1)
})

test.each([
  ['a share of the ballots', 'With 74 percent of the ballots counted'],
  ['a number of precincts', 'With 74 of 85 precincts counted'],
])('%s below the whole makes a count preliminary and nobody its winner', (_, counted) => {
  const text = `The presidential runoff in South Ossetia took place on November 27. ${counted}, Alla Tedeeva has 56.7 percent and Soslan Kozaev 40 percent, the election commission said.`
  expect(first({ text, published: '2011-11-28' })).toMatchObject({ standing: 'preliminary', winner: null })
})

test('a later state of a count supersedes the earlier one as a whole', () => {
  const text =
    'After 30 percent of the ballots were counted, Asida Kortua led the presidential election in Abkhazia with 52 percent of the vote to 45 percent for Beslan Tarkil.\n\nWith 98 percent of the ballots counted, Asida Kortua has 48.1 percent.'
  expect(votesIn({ text })[0]).toMatch(/\| Asida Kortua 48\.1%$/)
})

test.each([
  ['proclaims himself', 'Beslan Tarkil proclaimed victory on Monday.'],
  ['comes close', 'Beslan Tarkil came close to an outright majority.'],
])('who %s has not won', (_, sentence) => {
  const text = `The presidential election in Abkhazia was held on September 8. Beslan Tarkil received 49.3 percent of the vote, according to the commission. ${sentence}`
  expect(first({ text })?.winner).toBeNull()
})

test('a vote that is only demanded is none', () => {
  const text = `${opening} She received 59.5 percent of the vote. The opposition demands an early parliamentary election and wanted a referendum.`
  expect(votesIn({ text }).map(vote => vote.split(' ')[1])).toEqual(['president'])
})

test("another country's vote in passing is not this one's", () => {
  const text =
    'Vadim Rotaru has won the presidential election held in Transnistria on December 11 with 62 percent of the vote. Across the river Igor Munteanu was elected president of Moldova a month ago.'
  expect(votesIn({ text, published: '2016-12-12' })).toEqual([
    'transnistria president 2016-12-11 reported | Vadim Rotaru 62%',
  ])
})

test('two offices of one word are two votes', () => {
  const text =
    'Presidential and parliamentary elections were held on March 31 in Nagorno-Karabakh. Araik Petrosyan has 49.3 percent and Masis Danielyan 26.4 percent, with a turnout of 73.5 percent.'
  expect(votesIn({ text, published: '2020-04-01' }).map(vote => vote.split(' ')[1])).toEqual(
    expect.arrayContaining(['president', 'parliament']),
  )
})

test('seats are never given to a candidate for president', () => {
  const text = `${opening} She received 40 percent of the vote. The Homeland Party won 52 seats.`
  const votes = votesIn({ text })
  expect(votes.find(vote => vote.includes(' president '))).not.toContain('seats')
  expect(votes.find(vote => vote.includes(' parliament '))).toContain('Homeland Party 52 seats')
})

test('lists and acronyms name the parties of one table', () => {
  const text =
    "The parliamentary election in Kosovo was held on February 14.\n\nPeople's Party — 36 seats, 25.4%\n\nGreen Union — 12 seats, 9%"
  expect(votesIn({ text, published: '2021-02-15' })[0]).toContain(
    "Green Union 9% 12 seats, People's Party 25.4% 36 seats",
  )
})

test.each([
  [
    'a survey',
    'Some 43 percent of those polled in Moldova would vote for President Ana Rusu if an election were held next Sunday, a survey shows. Ion Lupu would get 28 percent.',
  ],
  [
    'a show of hands',
    'The Assembly of Kosovo elected Vera Krasniqi as head of state late on Sunday. Seventy-one of the 82 deputies present voted for her.',
  ],
  [
    'an online poll',
    'Fans in Abkhazia picked the player of the tournament in an online poll: Batal Agrba got 47% and Ruslan Shoni 28%.',
  ],
  [
    'growth',
    'Power prices in Northern Cyprus rose by 12 percent in March before the election. Inflation stood at 15.3 percent.',
  ],
])('%s is no result', (_, text) => {
  expect(votesIn({ title: 'News', text }).filter(vote => !vote.endsWith('| '))).toEqual([])
})

test.each([
  [
    'a party between quotation marks that is named like the country',
    'Партия «Кыргызстан» набрала 8,76 процента голосов на парламентских выборах в Кыргызстане 4 октября, «Новый путь» 7,13 процента.',
    'Кыргызстан 8.76%, Новый путь 7.13%',
  ],
  [
    'an owner behind a comma',
    'На парламентских выборах в Кыргызстане 4 октября больше всех голосов у партии «Единый дом»: 24,5 процента. Немногим меньше, 23,88 процента, у «Новый путь».',
    'Единый дом 24.5%, Новый путь 23.88%',
  ],
])('in Russian, %s is read', (_, text, rows) => {
  expect(votesIn({ title: 'Выборы', published: '2020-10-05', text }, 'ru')[0]?.split(' | ')[1]).toBe(rows)
})

test('in Russian, a second round that is ahead makes the vote that was held the first', () => {
  const text =
    'Выборы президента Южной Осетии прошли 10 апреля. Алан Тедеев набрал 38,55% голосов, Анатолий Кокоев — 34,95%. Оба вышли во второй тур, который назначен на 28 апреля.'
  expect(votesIn({ title: 'Выборы', published: '2022-04-11', text }, 'ru')[0]).toMatch(
    /^south-ossetia president 2022-04-10 r1/,
  )
})

test('who acts is not what is voted for: «Парламент назначил повторные выборы»', () => {
  const text =
    'Верховный суд Южной Осетии отменил итоги президентских выборов, прошедших 27 ноября. Парламент назначил повторные выборы на 25 марта 2012 года.'
  expect(
    votesIn({ title: 'Суд', published: '2011-11-29', text }, 'ru').map(vote => vote.split(' ')[1]),
  ).not.toContain('parliament')
})

test('seats that a party has had are no result, those that it will have are', () => {
  const opening =
    'The parliamentary election in Armenia was held on June 20. The Green Union got 45.3 percent'
  const rows = (sentence: string) =>
    votesIn({ published: '2021-06-21', text: `${opening}. ${sentence}` })[0]?.split(' | ')[1]
  expect(rows('It holds 58 of the 105 seats.')).toBe('Green Union 45.3%')
  expect(rows('The Green Union will hold 58 of the 105 seats.')).toBe('Green Union 45.3% 58 seats')
})

test('those who did not are the answer no', () => {
  const text =
    'In the referendum in Gagauzia on February 2, 750 people (46.1%) wanted an early vote and 761 (46.7%) did not, the election commission says.'
  expect(votesIn({ published: '2014-02-03', text })[0]?.split(' | ')[1]).toBe(
    'No 46.7% 761 votes, Yes 46.1% 750 votes',
  )
})

test('what a referendum asks about is no vote of its own', () => {
  const text =
    'The referendum in Georgia on whether to bring forward the presidential election was held on January 5. In favour were 77.3 percent, the election commission said.'
  expect(votesIn({ published: '2008-01-07', text })).toEqual([
    'georgia referendum 2008-01-05 official | Yes 77.3%',
  ])
})

test('whoever the article calls leader of a party is meant by its leader', () => {
  const text =
    'Президентом Южной Осетии избран председатель партии «Единство» Иван Далтов. На выборах 8 мая лидер «Единства» набрал 56%, Павел Арстаа — 40%.'
  expect(votesIn({ title: 'Выборы', published: '2022-05-09', text }, 'ru')[0]?.split(' | ')[1]).toBe(
    'Иван Далтов 56%, Павел Арстаа 40%',
  )
})

test('the president of another country is not the one in office', () => {
  const text =
    'На выборах президента Армении 18 февраля за действующего главу государства проголосовали 58,6% избирателей. Победу одержал президент Ашот Далтов. Его поздравил президент Франции Жан Маре.'
  expect(votesIn({ title: 'Выборы', published: '2013-02-19', text }, 'ru')[0]?.split(' | ')[1]).toBe(
    'Ашот Далтов 58.6%',
  )
})

test('a people is not its state', () => {
  const text =
    'Four municipalities in the north of Kosovo voted for mayors on April 23. The election was boycotted by Serbs. Serbs and Albanians live there, and Kosovo Serbs were told to stay at home.'
  expect(votesIn({ title: 'Serbs stay away', published: '2023-04-24', text })[0]).toMatch(/^kosovo local/)
})

test('a party that leads in seats has won, though only the next one is told in votes', () => {
  const text =
    'The Green Union will have 39 seats in the parliament of Armenia, the election commission confirmed after the election of June 20. Homeland came second with 392,300 votes and 23 seats.'
  expect(first({ text, published: '2021-06-30' })?.winner).toBe('Green Union')
})

test("a town's share of a national vote is no row of its result", () => {
  const text = `${opening} She received 46.4 percent and Beslan Tarkil 44.7, the election commission said.\n\nMaria Torun was the only other woman in the race.\n\nIn Lykhny, where many of his relatives live, he had 64 percent.`
  expect(votesIn({ text })[0]?.split(' | ')[1]).toBe('Asida Kortua 46.4%, Beslan Tarkil 44.7%')
})

test('who won elsewhere on the same day has not won here', () => {
  const text = `${opening} She received 56.4 percent, Beslan Tarkil 34.7 and Maria Torun 4.2, the election commission said. Pavel Daltov, who himself won a fourth mandate on the same day, rang first.`
  expect(first({ text })?.winner).toBe('Asida Kortua')
})

test('a count that is called final is official, whatever is told of the preliminary one', () => {
  const row = 'Anna Rusu received 54.1 percent of the vote and Ion Ursan 45.9 percent.'
  const read = (title: string, opening: string, rest = '') =>
    first({ title, published: '2024-11-06', text: `${opening} ${row}${rest}` })
  const opening =
    'The election commission of Moldova published the result of the presidential vote of November 3.'
  expect(read('Final results, no change from preliminary figures', opening)).toMatchObject({
    standing: 'official',
  })
  expect(
    read('Final results in Moldova', opening, '\n\nPreliminary figures had given Rusu 53.9 percent.'),
  ).toMatchObject({ standing: 'official' })
  expect(
    read(
      'Count goes on in Moldova',
      opening,
      '\n\nThe final results are expected on Friday; these are preliminary.',
    ),
  ).toMatchObject({ standing: 'preliminary' })
})

test('what was counted at another time is no state of this count', () => {
  const text =
    'По данным ЦИК, на выборах президента Молдавии 3 ноября Анна Русу набрала 54,1% голосов, Ион Урсан — 45,9%, подсчитаны все протоколы.\n\nКогда было введено 12% протоколов, у Русу значилось 60%.'
  expect(first({ title: 'Выборы', published: '2024-11-05', text }, 'ru')).toMatchObject({
    standing: 'official',
  })
})
