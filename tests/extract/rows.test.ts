// Rows of a result whose words leave something out: the unit, the name, the question. One example for each kind.
import { expect, test } from 'vitest'
import { firstIn as first, votesIn } from './votes-in-short.ts'

const opening = 'Asida Kortua led the presidential election in Abkhazia held on September 8.'
const chamber = 'The parliamentary election in Kosovo was held on February 14.'
const asked = 'A referendum was held in Abkhazia on September 8.'

test.each([
  [
    'votes that are named once',
    `${opening} Asida Kortua polled 45,805 votes. Beslan Tarkil of the Union Party (UP) got 21,312. Batal Agrba polled 5,231, Alla Tedeeva of PAC 1,937.`,
    'Alla Tedeeva 1937 votes, Asida Kortua 45805 votes, Batal Agrba 5231 votes, Beslan Tarkil 21312 votes',
  ],
  [
    'where a count stands',
    `${opening} Asida Kortua has a little over 39,000 votes. Beslan Tarkil, one of several candidates, is on 17,000, and Batal Agrba, once a minister, on 12,000.`,
    'Asida Kortua 39000 votes, Batal Agrba 12000 votes, Beslan Tarkil 17000 votes',
  ],
  [
    'counts beside names in a list',
    `${opening} In full: Asida Kortua (Union) 8,448; Beslan Tarkil (Front) 7,846; Batal Agrba (independent) 50. Majority 602.`,
    'Asida Kortua 8448 votes, Batal Agrba 50 votes, Beslan Tarkil 7846 votes',
  ],
  [
    'the share of an adversary',
    'In the presidential runoff in Abkhazia on September 8 Asida Kortua beat Beslan Tarkil. Kortua had 54.5 percent of the valid vote to 45.5 percent for her adversary.',
    'Asida Kortua 54.5%, Beslan Tarkil 45.5%',
  ],
  [
    'whoever another is measured by, and votes told with a share',
    `${opening} Asida Kortua was on 42.3 percent with 5,634 votes. Beslan Tarkil was behind her by fewer than fifteen thousand ballots, on 40.7 percent.`,
    'Asida Kortua 42.3% 5634 votes, Beslan Tarkil 40.7%',
  ],
  [
    'the leader of a party, who is the winner of the opening',
    'Asida Kortua took the oath on Monday, after she won the presidential election in Abkhazia held on September 8. Commission (MEC) chairperson Daur Lakoba said that the leader of the Union Party got 39,982 votes. That is 91.4 percent.',
    'Asida Kortua 91.4% 39982 votes',
  ],
  [
    'a name behind whoever counted',
    `${opening} Asida Kortua received 15,115 votes, according to the protocol, and Beslan Tarkil 12,848.`,
    'Asida Kortua 15115 votes, Beslan Tarkil 12848 votes',
  ],
  [
    'an office that print calls by two names',
    "Former prime minister Asida Kortua and the mayor of Zelen, Ion Rusu, met in Sunday's presidential runoff in Moldova. The commission said on Monday that the ex-premier took 52.1% of the vote and the mayor 46.3%.",
    'Asida Kortua 52.1%, Ion Rusu 46.3%',
  ],
  [
    'the body that a description names',
    'Леонид Кортуа, бывший председатель КГБ, победил омбудсмена Адгура Агрбу во втором туре президентских выборов в Абхазии 8 сентября. Экс-глава КГБ получил 54,5% голосов, а омбудсмен — 42,1%.',
    'Адгур Агрба 42.1%, Леонид Кортуа 54.5%',
  ],
  [
    'the incumbent, and not another president who sends wishes',
    'President Asida Kortua won the presidential election in Abkhazia held on September 8. The commission read out 39,982 votes, or 91.4 percent, for the incumbent. President Ion Rusu congratulated her.',
    'Asida Kortua 91.4% 39982 votes',
  ],
])('%s: a person and figures', (_, text, rows) => {
  expect(votesIn({ text })[0]?.split(' | ')[1]).toBe(rows)
})

test.each([
  [
    'seats behind shares',
    `${chamber} The commission read out: People's Party 39.6 percent and 24 'deputies', Green Union 31.9 percent and 18, Free Bloc 7.4 percent and three.`,
    "Free Bloc 7.4% 3 seats, Green Union 31.9% 18 seats, People's Party 39.6% 24 seats",
  ],
  [
    'seats behind votes',
    `${chamber} The Green Union received 466,512 votes and 24 seats; the Free Bloc must make do with 341,200 and 18. Next comes the New List (176,230 votes, 10 seats) and the Old List (108,270, six).`,
    'Free Bloc 341200 votes 18 seats, Green Union 466512 votes 24 seats, New List 176230 votes 10 seats, Old List 108270 votes 6 seats',
  ],
  [
    'a seat for each of several',
    `${chamber} The Green Union received 466,512 votes and 24 seats. One seat each goes to the Free Bloc (20,716) and the Old List (11,402).`,
    'Free Bloc 20716 votes 1 seats, Green Union 466512 votes 24 seats, Old List 11402 votes 1 seats',
  ],
  [
    'a row of seats behind a line of seats',
    `${chamber} The Green Union won 39 seats.\n\nThe Free Bloc comes third on 15, ahead of the Old List with seven and the New List with four.`,
    'Free Bloc 15 seats, Green Union 39 seats, New List 4 seats, Old List 7 seats',
  ],
  [
    'a heading of seats, and a range that is no count',
    `${chamber} The Green Union won 50.2 percent of the vote. Seats, by our own reckoning: Green Union 55, Free Bloc 26, Old List 8. An expert gives the New List 4-6 seats.`,
    'Free Bloc 26 seats, Green Union 50.2% 55 seats, Old List 8 seats',
  ],
  [
    'what was held before',
    `${chamber} The Green Union won 24 seats. The Free Bloc, which held 45 seats in the outgoing chamber, won three after polling 340,218 votes.`,
    'Free Bloc 340218 votes 3 seats, Green Union 24 seats',
  ],
  [
    'parties whose names could be persons',
    `${chamber} Nuka Ataqa has 56 of the 120 directly elected seats. Tombo Wiraka follows with 24.`,
    'Nuka Ataqa 56 seats, Tombo Wiraka 24 seats',
  ],
  [
    'what is lost, and what nobody can do alone',
    `${chamber} The Green Union has so far lost 92 of its previously held 140 seats. With each of the others at around 20 percent, none of them can govern.`,
    '',
  ],
  [
    'letters that tell a party from a person',
    `${chamber} Nuka Ataqa (NA) won 21.4 percent of the vote and seven seats.`,
    'Nuka Ataqa 21.4% 7 seats',
  ],
  [
    'towns of which the result is made up',
    `${chamber} The Green Union won 24 seats and the Free Bloc 18. In Prizren the Free Bloc took seven of the 16 seats.`,
    'Free Bloc 18 seats, Green Union 24 seats',
  ],
  [
    'what is told at a lower level',
    `${chamber} The Green Union won 24 seats. The Free Bloc took pole position at regional level. The Old List has eight seats there.`,
    'Green Union 24 seats',
  ],
  [
    'the books of a vote',
    `${chamber} The Green Union won 61.5 percent of the vote.\n\nRegistered electors: 16,230,118\n\nVotes polled: 10,722,305\n\nRejected: 556,130\n\nTurnout: 68.9 percent`,
    'Green Union 61.5%',
  ],
  [
    'a price',
    `${chamber} The Green Union won 61.5 percent of the vote. The krona of the Free Bloc was steady at 5.31 to the dollar.`,
    'Green Union 61.5%',
  ],
  [
    'an earlier state of the count',
    `${chamber} The Green Union won 731,455 votes. When 97 percent had been counted a week ago, it was on 35.2 percent.`,
    'Green Union 731455 votes',
  ],
])('%s: parties and figures', (_, text, rows) => {
  expect(votesIn({ text, published: '2021-02-20' })[0]?.split(' | ')[1]).toBe(rows)
})

test.each([
  [
    'who agreed and who did not',
    `${asked} There 434,432 people agreed that the plant should go on, and 151,693 disagreed.`,
    'No 151693 votes, Yes 434432 votes',
  ],
  [
    'an answer that is said once',
    `${asked} In votes, 220,540 people wanted a sovereign state and 174,001 did not.`,
    'No 174001 votes, Yes 220540 votes',
  ],
  [
    'votes of the shares before',
    `${asked} On the question 53.3% voted no and 46.7% yes. That is a gap of fewer than 10,000 votes: 80,402 against 70,411.`,
    'No 53.3% 80402 votes, Yes 46.7% 70411 votes',
  ],
  [
    'answers to two questions at once',
    `${asked} "Yes-Yes" obtained 80.8 percent (1,750,640 ballots) and "Yes-No" 10.1 percent (222,071).`,
    'Yes-No 10.1% 222071 votes, Yes-Yes 80.8% 1750640 votes',
  ],
])('%s: answers and figures', (_, text, rows) => {
  expect(votesIn({ text })[0]?.split(' | ')[1]).toBe(rows)
})

test('an exit poll tells how many were asked, and gives each answer its own share', () => {
  const text =
    'Serbia voted in a referendum on September 8. One exit poll, carried out among 4,200 people at 140 stations, puts Yes at 66% and No at 34%.'
  expect(votesIn({ text })).toEqual(['serbia referendum 2019-09-08 projected | No 34%, Yes 66%'])
})

test('a survey ahead of a vote has no result', () => {
  const text =
    'The ruling Green Union is losing support in Serbia, a representative poll for a newspaper finds. In the election on October 4 it would get 24 percent. The Free Bloc had 23 percent.'
  expect(votesIn({ title: 'Poll ahead of the election', text }).join()).not.toContain('%')
})

test('places are no parties, a pollster has nothing, and "they" are no single person', () => {
  const text =
    'The occupiers have told how many people supposedly wish to join. The percentages of the vote on September 8:\nAbkhazia: 99.2%\nAdjara: 98.4%\nChechnya: 93.1%'
  expect(votesIn({ text }).join()).not.toMatch(/\d%/)
  const counts =
    'Asida Kortua stands at 55.8 percent after the presidential election in Abkhazia on September 8. Sentio Tolitik gives the three 57.0, 26.4 and 15.6 percent. They are happy with 16 percent.'
  expect(votesIn({ text: counts }).join()).not.toMatch(/Tolitik|Kortua 16%/)
})

test('somebody "with one or two percent" has no share', () => {
  const text =
    'Asida Kortua won the presidential election in Abkhazia on September 8 with 54 percent. Beslan Tarkil said that people would not let somebody with one or two percent govern them.'
  expect(votesIn({ text })).toEqual([expect.stringMatching(/\| Asida Kortua 54%$/)])
})

test('who counts has not won', () => {
  const text = `${chamber} The Election Commission told voters on Monday who won how many seats. The Green Union has 56 and the Free Bloc 24.`
  expect(first({ text, published: '2021-02-20' })?.winner).not.toBe('Election Commission')
})

test('a resolution that a council adopts is no vote of the people', () => {
  const text =
    'The Security Council extended the mission in Abkhazia on Friday. Resolution 1234 was adopted with 11 votes in favour and none against. The mission was to organise a referendum which has never been held.'
  expect(votesIn({ title: 'Council renews mission', text })).toEqual([])
})

test('a part of a state that votes with it has a vote of its own', () => {
  const text =
    'In the presidential election in Bosnia and Herzegovina on October 7 Ana Rusu had 55.2 percent. Ion Lupu was on 42 percent.\n\nIn Republika Srpska, one of the two entities, voters also chose a president. Vera Krasniqi had 47 percent there and Igor Munteanu 42.'
  expect(votesIn({ text, published: '2018-10-08' })).toEqual([
    expect.stringContaining('| Ana Rusu 55.2%, Ion Lupu 42%'),
    expect.stringMatching(/^republika-srpska president 2018-10-07.*Igor Munteanu 42%, Vera Krasniqi 47%$/),
  ])
})

test('several seats of one presidency are contests of their own', () => {
  const text =
    'Bosnia and Herzegovina held a presidential election on October 7. Ana Rusu had 55.2 percent in the race for the first seat. Ion Lupu was on 42 percent. For the second seat, Vera Krasniqi led with 52.3 percent to 37.1 for Igor Munteanu.'
  expect(votesIn({ text, published: '2018-10-08' }).map(vote => vote.split(' | ')[1])).toEqual([
    'Ana Rusu 55.2%, Ion Lupu 42%',
    'Igor Munteanu 37.1%, Vera Krasniqi 52.3%',
  ])
})

test("another office's vote, weeks before and named once, is background", () => {
  const text = `${chamber} The Green Union won 24 seats. At the October 4 presidential poll Vera Krasniqi had obtained 42.3 percent.`
  expect(votesIn({ text, published: '2021-02-20' }).map(vote => vote.split(' ')[1])).toEqual(['parliament'])
})

test('the state that claims a place votes there as well, where a line says "itself"', () => {
  const text =
    'Abkhazia voted yes to independence in a referendum on September 8, by 96.3 percent. President Asida Kortua was returned for a second term on the same day with 97.4 percent. In Georgia itself parliamentary elections are due on October 31.'
  expect(votesIn({ text }).map(vote => vote.split(' ').slice(0, 3).join(' '))).toEqual([
    'abkhazia president 2019-09-08',
    'abkhazia referendum 2019-09-08',
    'georgia parliament 2019-10-31',
  ])
})

test.each([
  ['the night of the count', 'The count was over in the early hours of Monday.'],
  ['a day that was put off', 'The election should have taken place on June 25.'],
])('%s is no polling day', (_, sentence) => {
  const text = `Asida Kortua won the presidential election in Abkhazia on Sunday with 54 percent of the vote. ${sentence}`
  expect(first({ text })?.date).toBe('2019-09-08')
})

test('a general election with a president is for the president', () => {
  const text =
    'Asida Kortua has been declared elected President of Abkhazia. Turnout in the September 8 general election stood at 70.9 percent.'
  expect(votesIn({ text })).toEqual([expect.stringContaining('abkhazia president 2019-09-08')])
})

test('a list of exchange rates at the foot of a page is no result', () => {
  const text =
    'Выборы в парламент Киргизии прошли 30 ноября. Явка составила 41,2%, сообщила ЦИК.\n\nКурсы: доллар 84,10, евро 98,30, рубль 1,05'
  expect(votesIn({ title: 'Выборы', text, published: '2025-12-01' }, 'ru')[0]).toMatch(
    /^kyrgyzstan parliament 2025-11-30 .*\| $/,
  )
})
