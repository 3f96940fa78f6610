// One key for the usual spellings of a name.
import { expect, test } from 'vitest'
import { foldName } from '../../src/model/fold.ts'

test.each([
  [['Хаджимба', 'Хаџьымба', 'Khajimba', 'Khadzhimba', 'Hadžimba', 'ხაჯიმბა']],
  [['Сергей Багапш', 'Sergei Bagapsh', 'Sergey Bagapsh', 'Sergej Bagapš']],
  [['Алиев', 'Aliyev', 'Aliev', 'Alijew']],
  [['Петросян', 'Պետրոսյան', 'Petrosyan', 'Petrosian', 'Petrosjan']],
  [['Саакашвили', 'სააკაშვილი', 'Saakashvili', 'Saakaschwili']],
  [['Вучић', 'Vučić', 'Vucic']],
])('%j fold alike', spellings => {
  expect(new Set(spellings.map(foldName)).size).toBe(1)
})

test('names that differ in a sound stay apart', () => {
  expect(foldName('Ankvab')).not.toBe(foldName('Ardzinba'))
})

test('a name without letters has an empty key', () => {
  expect(foldName(' – 12 ')).toBe('')
})
