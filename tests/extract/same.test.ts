// Could two names name one person?
import { expect, test } from 'vitest'
import { same } from '../../src/extract/people/same.ts'

test.each([
  ['Рауль Хаджимба', 'Raul Khajimba'],
  ['Raul Khadzhimba', 'რაულ ხაჯიმბა'],
  ['Нурлан Жапаров', 'Nurlan Japarov'],
  ['Volodymyr Koval', 'Владимир Коваль'],
  ['Levon Petrosyan', 'Լևոն Պետրոսյան'],
  ['Milan Đurić', 'Милан Ђурић'],
  ['Milan Đurić', 'Milan Djuric'],
  ['Elçin Məmmədov', 'Elchin Mamedov'],
  ['Jurij Tschernow', 'Yuri Chernov'],
  ['Beka Dzhaparidze', 'Beka Japaridse'],
])('%s and %s are one name in two spellings', (a, b) => {
  expect(same(a, b)).toMatchObject({ same: true })
  expect(same(b, a)).toMatchObject({ same: true })
})

test.each([
  ['Chernov Yuri', 'Юрий Чернов'],
  ['Чернов, Юрий', 'Yuri Chernov'],
  ['Юрий Петрович Чернов', 'Yuri Chernov'],
  ['Эльчин Акиф оглы Мамедов', 'Elchin Mamedov'],
  ['Y. Chernov', 'Юрий Чернов'],
  ['Chernov', 'Юрий Чернов'],
  ['Yuri Chernvo', 'Yuri Chernov'],
])('%s and %s agree over order, patronymic, initial or a slip', (a, b) => {
  expect(same(a, b)).toMatchObject({ same: true })
})

test.each([
  ['Yuri Chernov', 'Anna Chernova', 'relatives'],
  ['Yuri Chernov', 'Oleg Chernov', 'relatives'],
  ['O. Chernov', 'Yuri Chernov', 'another initial'],
  ['Yuri Chernov', 'Yuri Chernenko', 'namesakes by given name'],
  ['Юрий Петрович Чернов', 'Юрий Олегович Чернов', 'two fathers'],
  ['Yuri Chernov', 'Beka Japaridze', 'strangers'],
  ['Yuri', 'Yuri Chernov', 'a given name alone'],
  ['', 'Yuri Chernov', 'no name'],
])('%s and %s are two: %3$s', (a, b) => {
  expect(same(a, b)).toMatchObject({ same: false })
})

test('the reason names the system where one fits', () => {
  expect(same('Рауль Хаджимба', 'Raul Khadzhimba').why).toBe('one name in two scripts (BGN/PCGN)')
  expect(same('Беслан Чичба', 'Beslan Čičba').why).toBe('one name in two scripts (ISO 9)')
})

test('the reason says what differs', () => {
  expect(same('Yuri Chernov', 'Oleg Chernov').why).toBe('the surname is one, the given names differ')
  expect(same('Yuri Chernov', 'Beka Japaridze').why).toBe('the surnames differ')
})
