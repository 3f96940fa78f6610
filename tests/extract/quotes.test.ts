// Who is quoted saying what.
import { expect, test } from 'vitest'
import { read, toSchema } from '../../src/extract/extract.ts'
import { readPeople } from '../../src/extract/people/people.ts'
import { readQuotes } from '../../src/extract/quotes/quotes.ts'
import { takeApart } from '../../src/extract/text/take-apart.ts'

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
  [
    '"We will wait for it," Anri Gelava said, adding later, "Then we will see."',
    [
      ['Anri Gelava', 'We will wait for it,'],
      ['Anri Gelava', 'Then we will see.'],
    ],
  ],
  ['"We will wait," Anri Gelava said, "and then we will see."', [['Anri Gelava', 'We will wait,']]],
  ['"We will wait," Anri Gelava said. "Then we will see."', [['Anri Gelava', 'We will wait,']]],
  [
    '"We will wait and see," the Harbour party said in a statement.',
    [['Harbour party', 'We will wait and see,']],
  ],
  [
    'The Harbour Center, whose mission was small, left the coast and declared that the vote "did not meet any standards".',
    [['Harbour Center', 'did not meet any standards']],
  ],
  ['According to Nina Beridze, it was "a quiet day at sea".', [['Nina Beridze', 'a quiet day at sea']]],
  ['"Nobody asked us first." — Nina Beridze', [['Nina Beridze', 'Nobody asked us first.']]],
  ['Anri Gelava called it "a sham" and left the "Harbour Lights" hall.', []],
  // Participles, colons, conjunctions.
  [
    'The film ends with Anri Gelava saying in May, "That makes me smart," when Nina Beridze blasted him.',
    [['Anri Gelava', 'That makes me smart,']],
  ],
  [
    'Anri Gelava, a doctor, poked at Nina Beridze on Monday, tweeting, "Notice her sniffing all the time."',
    [['Anri Gelava', 'Notice her sniffing all the time.']],
  ],
  [
    'With voters worried about a lack of zeal for Nina Beridze, Anri Gelava has a new message: "It is about me."',
    [['Anri Gelava', 'It is about me.']],
  ],
  ['"It will be overridden," Anri Gelava, D-Ky., said.', [['Anri Gelava', 'It will be overridden,']]],
  // Somebody described, not named.
  [
    'Anri Gelava saw it otherwise. "Tonight the coast is calmer," the 72-year-old said.',
    [['Anri Gelava', 'Tonight the coast is calmer,']],
  ],
  [
    'Anri Gelava is the incumbent. Nina Beridze won. The outgoing head of state rang her. "It was fair and calm," he said.',
    [['Anri Gelava', 'It was fair and calm,']],
  ],
  ['"They knocked with their boots," a resident of Batumi told us.', []],
  // "Had not waited for her": an object is another than the subject.
  [
    'Nina Beridze counts votes. Mahamudu Gelava had not waited for her. He rang John Watson. "It is over for us," he said.',
    [['Mahamudu Gelava', 'It is over for us,']],
  ],
  // A name between marks is no quotation.
  ['The "central election commission" said that Anri Gelava had won.', []],
  ['Nina Beridze chairs the "central election commission" of the coast.', []],
  ['The "Light of the coast" bloc led by Nina Beridze won.', []],
  // Whatever the verb, whom the clause behind the comma is about.
  ['"Nobody ever asked us," Nina Beridze marvelled.', [['Nina Beridze', 'Nobody ever asked us,']]],
  ['"Nobody ever asked us," was the verdict of Nina Beridze.', [['Nina Beridze', 'Nobody ever asked us,']]],
  ['"Nobody ever asked us!" That was Nina Beridze at noon.', [['Nina Beridze', 'Nobody ever asked us!']]],
  // Somebody else's words told on.
  [
    '"Nobody ever asked us," the BBC quoted Nina Beridze as saying.',
    [['Nina Beridze', 'Nobody ever asked us,']],
  ],
  [
    'Nina Beridze lost. In her words Anri Gelava has turned the day "into a resounding failure".',
    [['Nina Beridze', 'into a resounding failure']],
  ],
  [
    'Anri Gelava has been reelected with 60 percent. Nina Beridze got 40.\n\n"A new day has come," the winner declared.',
    [['Anri Gelava', 'A new day has come,']],
  ],
  [
    '"It is only beginning", Nina Beridze told a briefing. Her party will not accept it. "Let nobody be mistaken", said Anri Gelava.',
    [
      ['Nina Beridze', 'It is only beginning'],
      ['Anri Gelava', 'Let nobody be mistaken'],
    ],
  ],
  // Documents, and bodies by their full names.
  [
    "The Harbour Commission has put out a report.\n\n'The vote was calm and fair,' the report said.",
    [['Harbour Commission', 'The vote was calm and fair,']],
  ],
  [
    'The Centre for Coastal Studies (CCS) asked 500 people. "It is a snapshot," the CCS warns.',
    [['Centre for Coastal Studies', 'It is a snapshot,']],
  ],
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
  [
    'Уехали Нина Беридзе и Анри Гелава. «Эти выборы незаконны», — говорится в общем заявлении Нины Беридзе и Анри Гелавы.',
    [['Нина Беридзе', 'Эти выборы незаконны']],
  ],
  [
    'Анри Гелава обошёл соперницу. «Двух берегов не существует», — заявил победитель на авениде Лазурная.',
    [['Анри Гелава', 'Двух берегов не существует']],
  ],
  ['Нина Беридзе довольна. За «Коалицию за море» отдано 10%.', []],
  ['«Приговор писали не здесь», — крикнула Нина Беридзе.', [['Нина Беридзе', 'Приговор писали не здесь']]],
  // A name between marks is no quotation.
  ['Сказала это председатель «Единого берега моря» Нина Беридзе.', []],
  ['Нина Беридзе («Единый берег моря») — 44%.', []],
  ['На вопрос «Нужен ли нам новый порт» Нина Беридзе ответила отказом.', []],
  ['«Порт открыт с утра», — сообщили в понедельник в батумском ЦИК.', [['ЦИК', 'Порт открыт с утра']]],
  [
    'Портовая комиссия недовольна. «Порт был закрыт», — говорится в её заявлении.',
    [['Портовая комиссия', 'Порт был закрыт']],
  ],
  // Whatever the verb behind the dash, and the reporter's own words inside the marks.
  ['«Мы ничего не просили», — выдохнула Нина Беридзе.', [['Нина Беридзе', 'Мы ничего не просили']]],
  [
    '«Мы проедаем запасы, — констатирует экономист Анри Гелава. — Дальше будет хуже».',
    [['Анри Гелава', 'Мы проедаем запасы, — констатирует экономист Анри Гелава. — Дальше будет хуже']],
  ],
  [
    '«Мы ничего не просили» — этими словами министр Нина Беридзе открыла встречу.',
    [['Нина Беридзе', 'Мы ничего не просили']],
  ],
  [
    'У палатки дежурит учитель Анри Гелава. Приезжает, говорит, каждый день: «Я голосовал за море».',
    [['Анри Гелава', 'Я голосовал за море']],
  ],
])('%j is credited in Russian', (text, expected) => {
  expect(quotes(text)).toEqual(expected)
})

test('a short line above a quotation says whose it is', () => {
  const text =
    'Anri Gelava has few donors, say those who count them every month.\n\nThe Harbour Post reports:\n\n"Only every fourth of them gave anything."'
  expect(quotes(text).map(([speaker]) => speaker)).toEqual(['Harbour Post'])
})

test('a quotation is known by its own words, and its speaker by the fullest form there is', () => {
  const text = '«Мы, — сказал Анри Гелава, — не уступим никому».'
  const printed = (text: string) => toSchema('1', read({ title: '', text }), text).quotes
  expect(printed(text)).toEqual([{ speaker: 'Анри Гелава', starts: 'Мы, не уступим никому', direct: true }])
  expect(printed('"We will not give way," Mr. Gelava said.')[0]?.speaker).toBe('Mr. Gelava')
})

test('a quotation goes on over paragraphs', () => {
  const text = '"We waited for a long time," Nina Beridze said.\n\n"Then we all went home again."'
  expect(quotes(text).map(([speaker]) => speaker)).toEqual(['Nina Beridze', 'Nina Beridze'])
})

test('a paragraph that leaves its quotation open is spoken by whom the next one names', () => {
  const text =
    '"It is a pity," Nina Beridze said. "If he is not one of us, then who is.\n\n"I have thought about it for long," added Anri Gelava.'
  expect(quotes(text).map(([speaker]) => speaker)).toEqual(['Nina Beridze', 'Anri Gelava', 'Anri Gelava'])
})

test('what fills the rest of a paragraph is spoken by its one speaker', () => {
  const text =
    '"This is not right," Nina Beridze said. "You pressed them all" to raise the price, she said. "You went on air to blame thousands" of workers.'
  expect(quotes(text).map(([speaker]) => speaker)).toEqual(['Nina Beridze', 'Nina Beridze'])
})

test.each([
  ['Nina Beridze said that the count was over.', [['Nina Beridze', 'the count was over']]],
  ['Nina Beridze said the count was over.', [['Nina Beridze', 'the count was over']]],
  ['Нина Беридзе заявила, что подсчёт окончен.', [['Нина Беридзе', 'подсчёт окончен']]],
])('%j reports a clause', (text, expected) => {
  expect(quotes(text, false)).toEqual(expected)
})
