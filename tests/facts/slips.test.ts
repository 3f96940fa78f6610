// A slip of the finger finds its person, and another name finds nobody.
import { expect, test } from 'vitest'
import { makeFacts } from '../../src/facts/facts.ts'
import { slips } from '../../src/facts/slips.ts'
import { NOW, press } from './press.ts'

const says = (name: string) => ({
  by: 'Harbour Post',
  on: '2019-09-09',
  text: `${name} spoke to reporters.`,
  names: [name],
})

test.each([
  ['Gustavo Petro', 'Gustavo Perto'],
  ['Gustavo Petro', 'perto'],
  ['Dmitry Kozak', 'Dmitry Koazk'],
  ['Bola Tinubu', 'Bola Tinuu'],
  ['John Kerry', 'J. Kerry'],
  ['Carles Puigdemont', 'C. Puigdemont'],
  ['Владимир Путин', 'Владимир Пуитн'],
  ['Аслан Бжания', 'Аслан Бажния'],
])('%s is found by %s', async (name, typed) => {
  const facts = makeFacts({ store: await press(says(name), says('Aruna Bekova'), says('Саид Оржоев')) })
  expect(await facts.person({ name: typed, now: NOW })).toMatchObject({ kind: 'person', name })
})

test.each([
  ['Vladislav Ardzinba', 'Adgur Ardzinba'],
  ['Igor Dodon', 'Milorad Dodik'],
  ['Jean Mensa', 'Jean Lamberti'],
  ['Aslan Bari', 'Bart'],
])('%s is another than %s', (name, typed) => {
  expect(slips(name, typed)).toBe(Number.POSITIVE_INFINITY)
})
