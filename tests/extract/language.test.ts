// Which language a text is in, by script and letters first.
import { expect, test } from 'vitest'
import { languageOf } from '../../src/extract/text/language.ts'

test.each([
  ['en', 'The council met in the port and agreed on the budget for the year.'],
  ['ru', 'Совет собрался в понедельник и принял бюджет на этот год.'],
  ['uk', 'Рада зібралася в понеділок і ухвалила бюджет на цей рік, її підтримали.'],
  ['be', 'Савет сабраўся ў панядзелак і прыняў бюджэт на гэты год.'],
  ['kk', 'Қала кеңесі дүйсенбі күні жиналып, биылғы бюджетті қабылдады.'],
  ['ky', 'Шаардык кеңеш дүйшөмбү күнү чогулуп, быйылкы бюджетти кабыл алды.'],
  ['ka', 'საბჭო ორშაბათს შეიკრიბა და ბიუჯეტი მიიღო.'],
  ['hy', 'Խորհուրդը հավաքվեց երկուշաբթի և ընդունեց բյուջեն։'],
  ['de', 'Der Rat trat am Montag zusammen und nahm den Haushalt für das kommende Jahr an.'],
  ['sr', 'Веће се састало у понедељак и усвојило буџет за ову годину, рекао је његов члан.'],
])('%s', (language, text) => {
  expect(languageOf(text)).toBe(language)
})

test('what the feed says stands unless the letters contradict it', () => {
  expect(languageOf('Consiliul s-a întrunit luni.', 'ro')).toBe('ro')
  expect(languageOf('Совет собрался в понедельник и принял бюджет.', 'en')).toBe('ru')
})

test('a text without letters has no language', () => {
  expect(languageOf('12 – 34 %')).toBe('und')
})
