// Which runs of capitals are persons: names of every continent, and the places, bodies and works that look like them.
import { expect, test } from 'vitest'
import { readPeople } from '../../src/extract/people.ts'
import { takeApart } from '../../src/extract/take-apart.ts'

const names = (text: string) => readPeople(takeApart({ title: '', text })).list.map(({ name }) => name)

test.each([
  // Family names first, whatever else the word means in English.
  ['Sun Lirong, Park Hee-min and He Wenqing met in the port.', ['Sun Lirong', 'Park Hee-min', 'He Wenqing']],
  ['The police questioned a guard surnamed Liao on Monday.', ['Liao']],
  // Titles behind, before and between.
  ['Togolese diplomat Gilbert Ayewa ILO Director-General was there.', ['Gilbert Ayewa']],
  ['The dinner was opened by H E Jamal Nasser Al Bakri Ambassador of the coast.', ['Jamal Nasser Al Bakri']],
  [
    'The Secretary General of the Presidency Giorgio Mendel spoke, and the Comandante Ernesto Rual slept.',
    ['Giorgio Mendel', 'Ernesto Rual'],
  ],
  ['Security Minister Omer Bar Nevo resigned.', ['Omer Bar Nevo']],
  ['The U.S. Secretary of State came, and the U.S. Secretary left.', []],
  [
    'On Monday Sheikh Faisal bin Nasser bin Hamad Al Marwan and Mohammed bin Rida met.',
    ['Faisal bin Nasser bin Hamad Al Marwan', 'Mohammed bin Rida'],
  ],
  // A ruler by his time.
  ['The bridge was built in the Velkov era, before the Dorrit administration.', ['Velkov', 'Dorrit']],
  ['The Cuban regime and the Kyiv government objected.', []],
  // Lists and verbs close by.
  ['The prize honours Hilda, Rona and Ada Peterson.', ['Hilda', 'Rona', 'Ada Peterson']],
  ['“We kept every boat,” Kaiwe said.', ['Kaiwe']],
  ['“We kept every boat,” Brian O’ Donough said.', ['Brian O’Donough']],
  // Places.
  ['The boats of San Jorge Bellido and Santa Maria Osuna sailed past Bukit Melur.', []],
  ['Crowds went to Kau Ma Leng to take photos. They stayed in Kau Ma Leng.', []],
  ['Dams including Lam Srithong, Lam Nakhat and Lam Buat are full.', []],
  ['Trinidad and Tobago played the Sri Lankans.', []],
  // Bodies, works and things.
  ['On Monday the painter Ann Peel spoke of “Violet Evermead” and of La Libertad Marcha.', ['Ann Peel']],
  ['Dunes Hydro founder Ann Peel spoke.', ['Ann Peel']],
  ['Series A and the X-Ray of B-Side Harbour were sold to Kano GmbH.', []],
])('%j names its persons', (text, expected) => {
  expect(names(text)).toEqual(expected)
})
