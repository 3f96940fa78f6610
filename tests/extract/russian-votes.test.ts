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
