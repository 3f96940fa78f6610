// Who is quoted saying what.
import { expect, test } from 'vitest'
import { readPeople } from '../../src/extract/people.ts'
import { readQuotes } from '../../src/extract/quotes.ts'
import { takeApart } from '../../src/extract/take-apart.ts'

const quotes = (text: string, direct = true) => {
  const prose = takeApart({ title: '', text })
  return readQuotes(prose, readPeople(prose))
    .filter(quote => quote.direct === direct)
    .map(({ speaker, span }) => [speaker, text.slice(...span)])
}

test.each([
  ['"We will not give way," Anri Gelava said.', [['Anri Gelava', 'We will not give way,']]],
  [
    '"We will not give way," said Anri Gelava, the leader of the Harbour party.',
    [['Anri Gelava', 'We will not give way,']],
  ],
  ['Anri Gelava told reporters: "We will not give way."', [['Anri Gelava', 'We will not give way.']]],
  ['Anri Gelava called the vote "a sad and sorry affair."', [['Anri Gelava', 'a sad and sorry affair.']]],
  ['Anri Gelava lost. "I wish them well," he said.', [['Anri Gelava', 'I wish them well,']]],
  [
    'Anri Gelava, who met Nina Beridze on Monday, said: "We will not give way."',
    [['Anri Gelava', 'We will not give way.']],
  ],
  ['"We will wait," Anri Gelava said. "Then we will see."', [['Anri Gelava', 'We will wait,']]],
  [
    '"We will wait and see," the Harbour party said in a statement.',
    [['Harbour party', 'We will wait and see,']],
  ],
  ['According to Nina Beridze, it was "a quiet day at sea".', [['Nina Beridze', 'a quiet day at sea']]],
  ['"Nobody asked us first." — Nina Beridze', [['Nina Beridze', 'Nobody asked us first.']]],
  ['Anri Gelava called it "a sham" and left the "Harbour Lights" hall.', []],
])('%j is credited', (text, expected) => {
  expect(quotes(text)).toEqual(expected)
})

test.each([
  ['«Мы не уступим никому», — заявил Анри Гелава.', [['Анри Гелава', 'Мы не уступим никому']]],
  ['Нина Беридзе сказала: «Мы не уступим никому».', [['Нина Беридзе', 'Мы не уступим никому']]],
  [
    'Анри Гелава проиграл. «Желаю им всего хорошего», — сказал он.',
    [['Анри Гелава', 'Желаю им всего хорошего']],
  ],
  [
    'По словам Нины Беридзе, это был «очень тихий день». Нина Беридзе уехала.',
    [['Нина Беридзе', 'очень тихий день']],
  ],
  ['Партия «Единый берег моря» победила.', []],
])('%j is credited in Russian', (text, expected) => {
  expect(quotes(text)).toEqual(expected)
})

test('a quotation goes on over paragraphs', () => {
  const text = '"We waited for a long time," Nina Beridze said.\n\n"Then we all went home again."'
  expect(quotes(text).map(([speaker]) => speaker)).toEqual(['Nina Beridze', 'Nina Beridze'])
})

test.each([
  ['Nina Beridze said that the count was over.', [['Nina Beridze', 'the count was over']]],
  ['Nina Beridze said the count was over.', [['Nina Beridze', 'the count was over']]],
  ['Нина Беридзе заявила, что подсчёт окончен.', [['Нина Беридзе', 'подсчёт окончен']]],
])('%j reports a clause', (text, expected) => {
  expect(quotes(text, false)).toEqual(expected)
})
