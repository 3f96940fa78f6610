// What a bare number counts, which is said once in a passage and holds for what follows.
import { expect, test } from 'vitest'
import { firstIn as first, votesIn } from './votes-in-short.ts'

const opening = 'Asida Kortua led the presidential election in Abkhazia held on September 8.'
const chamber = 'The parliamentary election in Kosovo was held on February 14.'
const councils = 'Council elections were held in Hong Kong on Sunday.'

const rowsIn = (text: string, published = '2021-02-16') => votesIn({ text, published })[0]?.split(' | ')[1]

test.each([
  [
    "a chamber's size",
    'The Green Union came first. It will have 31 of the 82 members of the assembly. The Civic Front is left with 30.',
    'Civic Front 30 seats, Green Union 31 seats',
  ],
  [
    'the sentence before, a share beside it',
    'The Green Union won 33 seats on 24.3 percent. The Civic Front also has 33, on 21.3 percent.',
    'Civic Front 21.3% 33 seats, Green Union 24.3% 33 seats',
  ],
  [
    'members who enter a chamber, then words',
    'The Green Union enters the chamber with 11 members and 7.7 percent. The Civic Front has nine, the Coast Party eight. The Reform League collapses to six.',
    'Civic Front 9 seats, Coast Party 8 seats, Green Union 7.7% 11 seats, Reform League 6 seats',
  ],
  [
    'a sentence of another paragraph',
    'The Green Union won 33 seats.\n\nTurnout was 61 percent.\n\nThe Civic Front is left with three.',
    'Civic Front 3 seats, Green Union 33 seats',
  ],
])('seats by %s', (_, text, rows) => {
  expect(rowsIn(`${chamber} ${text}`)).toBe(rows)
})

test('a council has seats, whatever its office is called', () => {
  const text = `${councils} All 452 seats were declared. Winners by party: the Green Union with 91, the Civic Front with seven. The Coast Party crashes from 119 to 21.`
  expect(votesIn({ text, published: '2019-11-25' })).toEqual([
    expect.stringMatching(
      /hong-kong local .*Civic Front 7 seats, Coast Party 21 seats, Green Union 91 seats$/,
    ),
  ])
})

test('votes by the sentence before', () => {
  const text = `${opening} Asida Kortua polled 519 votes. Batal Agrba took 100. Beslan Tarkil got just 98.`
  expect(rowsIn(text, '2019-09-09')).toBe(
    'Asida Kortua 519 votes, Batal Agrba 100 votes, Beslan Tarkil 98 votes',
  )
})

test.each([
  ['all that there are', 'The commission has signed off the last of 120 seats.'],
  ['another thing that a clause names', 'The commission has complaints, of which it has eleven.'],
  ['what is gone', 'The Civic Front, which not so long ago had 24, is out.'],
  ['a part of what was told', 'The Green Union got 33 seats, including 18 on the Reserve List.'],
  ['a claim of theft', 'The Civic Front says it was robbed of five seats.'],
])('%s is no row', (_, sentence) => {
  expect(rowsIn(`${chamber} The Green Union won 33 seats. ${sentence}`)).toBe('Green Union 33 seats')
})

test('the age of a candidate and the number of a district are no votes', () => {
  const text = `${opening} Asida Kortua polled 519 votes. Batal Agrba, a trader of 47 who lives in Gagra, got 405. In district No. 11 Beslan Tarkil lost.`
  expect(first({ text })?.results.map(({ choice, votes }) => `${choice} ${votes}`)).toEqual([
    'Asida Kortua 519',
    'Batal Agrba 405',
  ])
})

test('a pronoun means the person of the line before, on whatever his name hangs there', () => {
  const text =
    'The court annulled the presidential election in Romania held on November 24 after reports of help for Asida Kortua. She won the first round with 23.41 percent. Batal Agrba of the Coast Union followed on 18.72, fewer than 2,500 votes ahead of Beslan Tarkil on 18.67.'
  expect(rowsIn(text, '2024-11-30')).toBe('Asida Kortua 23.41%, Batal Agrba 18.72%, Beslan Tarkil 18.67%')
})

test('rows of a list may tell their numbers in words', () => {
  const text = `${chamber} The commission read out the seats:\n\nGreen Union (GU) -- 39 seats, 811,342 votes\nCivic Front -- 23 seats, 406,875 votes\nCoast Party -- seven seats, 117,463 votes\nReform League -- four seats\nHarbour List -- one seat\n\nFive seats reserved for minorities complete the house.`
  expect(rowsIn(text)).toBe(
    'Civic Front 406875 votes 23 seats, Coast Party 117463 votes 7 seats, Green Union 811342 votes 39 seats, Harbour List 1 seats, Reform League 4 seats',
  )
})

test('letters are spelled out by the name that they begin', () => {
  const text = `The Zelen People's Liberation Front has won the parliamentary election in Kosovo held on February 14. The ZPLF took 98.2 percent of the vote.`
  expect(rowsIn(text)).toBe("Zelen People's Liberation Front 98.2%")
})

test.each([
  ['a field of many', 'Asida Kortua came from nowhere to lead a field of 18 with just 18.9 percent.'],
  ['what is counted', 'Asida Kortua had about 18.9 percent with all precincts counted.'],
  ['points', 'Asida Kortua has 18.9 percent and is ahead by 11 points.'],
])('the share stands beside the number of %s', (_, sentence) => {
  expect(rowsIn(`${opening} ${sentence}`, '2019-09-09')).toBe('Asida Kortua 18.9%')
})

test.each([
  [
    'a number that the next one gives its unit',
    'The Green Union and the Civic Front won 38 and 12 seats respectively.',
    'Civic Front 12 seats, Green Union 38 seats',
  ],
  [
    'a verb that no list knows',
    'The Green Union will occupy 38 of the 120 seats, the Civic Front 30.',
    'Civic Front 30 seats, Green Union 38 seats',
  ],
  [
    'brackets behind names',
    'The Green Union secured 38 seats, followed by the Civic Front (30) and the Coast Party (five).',
    'Civic Front 30 seats, Coast Party 5 seats, Green Union 38 seats',
  ],
  [
    'a figure before its subject',
    'With 38 deputies, the Green Union will be the biggest group. Next come the Civic Front, with 30, and the Coast Party, with 12.',
    'Civic Front 30 seats, Coast Party 12 seats, Green Union 38 seats',
  ],
  [
    'what was before, and how much more',
    'The Green Union lost ground, dropping from 40 seats to 38. The Civic Front has slumped to 12 from 30. The Coast Party picked up nine, three more seats than last time.',
    'Civic Front 12 seats, Coast Party 9 seats, Green Union 38 seats',
  ],
  [
    'a share that a year is not of',
    'The Civic Front’s vote collapsed to 4.2 percent from 25 percent in 2017.',
    'Civic Front 4.2%',
  ],
  [
    'a word that is no part of the name',
    'Support for the Green Union stood at 31.4 percent, compared with 25.1 percent for the Civic Front.',
    'Civic Front 25.1%, Green Union 31.4%',
  ],
])('rows told with %s', (_, text, rows) => {
  expect(rowsIn(`${chamber} ${text}`)).toBe(rows)
})

test('a description at the head of a sentence means whom the one before was about', () => {
  const text = `${opening} The former prosecutor secured 54.3 percent, ahead of Beslan Tarkil, who had 31.2 percent. Some 31,212 people opted for Tarkil.`
  expect(rowsIn(text, '2019-09-09')).toBe('Asida Kortua 54.3%, Beslan Tarkil 31.2% 31212 votes')
})

test.each([
  ['how far ahead somebody was', 'Kortua beat Beslan Tarkil by 14,593 votes.'],
  ['a lead', "Kortua's lead over Beslan Tarkil was 14,593 votes, 45,805 to 31,212."],
])('%s is nobody’s result', (_, sentence) => {
  expect(rowsIn(`${opening} ${sentence}`, '2019-09-09')).toBe('')
})

test.each([
  ['what is needed', 'The Green Union needs 61 seats to govern alone; it has 58.', 'Green Union 58 seats'],
  ['an alliance of two', 'The alliance of the Green Union and the Coast Party won 38 seats.', ''],
  [
    'what another had',
    'The Green Union holds 38 of 120 seats, the Civic Front 30, and 12 are free.',
    'Civic Front 30 seats',
  ],
  [
    'a part of the members',
    'The Green Union won 38 seats. Women took 38 of the 120 seats.',
    'Green Union 38 seats',
  ],
])('%s is no party’s seats', (_, text, rows) => {
  expect(rowsIn(`${chamber} ${text}`)).toBe(rows)
})

test.each([
  ['a turnout', 'Kortua had 54.3 percent on a turnout of 61.2 percent, with Beslan Tarkil at 31.2 percent.'],
  [
    'an earlier vote',
    'Kortua, who won 50.6 percent in 2014, now took 54.3 percent. Beslan Tarkil had 31.2 percent.',
  ],
])('%s in the same sentence hides no row', (_, sentence) => {
  expect(rowsIn(`${opening} ${sentence}`, '2019-09-09')).toBe('Asida Kortua 54.3%, Beslan Tarkil 31.2%')
})

test('of two persons a pronoun means the one who is said to run, and a word on surveys is no survey', () => {
  const text =
    'The presidential election in Romania was held on November 24. President Ion Lupu released files on Batal Agrba, a radical independent who hardly figured in surveys. He won the first round with 23.41 percent. Asida Kortua followed on 18.72.'
  expect(rowsIn(text, '2024-11-30')).toBe('Asida Kortua 18.72%, Batal Agrba 23.41%')
})

test('whose ally somebody is stands in the vote', () => {
  const text =
    'The presidential election in Abkhazia was held on September 8. Daur Lakoba, an ally of Mr Tarkil, heads the court. The count gave Asida Kortua 53.6 percent and Beslan Tarkil 46.4 percent.'
  expect(rowsIn(text, '2019-09-09')).toBe('Asida Kortua 53.6%, Beslan Tarkil 46.4%')
})
