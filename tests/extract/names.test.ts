// Which runs of capitals are persons: names of every continent, and the places, bodies and works that look like them.
import { expect, test } from 'vitest'
import { readPeople } from '../../src/extract/people/people.ts'
import { takeApart } from '../../src/extract/text/take-apart.ts'

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
  // Nicknames, initials, verbs of headlines.
  ['On Monday Federico "Fico" Rual won in the capital.', ['Federico Rual']],
  ['In ward 12 a seat went to A. Watson (611 votes), in ward 13 to Evin Swed.', ['A. Watson', 'Evin Swed']],
  ['Gelava Sees Insult. Mr. Gelava left, and Mrs. Bell stayed.', ['Gelava', 'Bell']],
  [
    'President Gelava Speech at the Harbour. Mr. Gelava left, Mr. Gelava slept, Nina Gelava stayed.',
    ['Gelava', 'Nina Gelava'],
  ],
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

test.each([
  // A verb tells the sex, a preposition the case, and a surname may look like an adjective.
  ['Суд признал Евгению Гуцман виновной. Гуцман возразила. Потом Гуцман ушла.', ['Евгения Гуцман']],
  ['За Улугбека Ниязова подано 4%, за Абдушамсура Хамраева — 3%.', ['Улугбек Ниязов', 'Абдушамсур Хамраев']],
  ['У мэра Ренато Весёлого 13%, у А. Бесстрашных — 7%.', ['Ренато Весёлый', 'А. Бесстрашных']],
  ['По словам пенсионерки Валентины Ивановны, очередей не было.', ['Валентина Ивановна']],
  ['Кандидат Вера Балтажи довольна. Вера Петровна отнеслась к итогу спокойно.', ['Вера Балтажи']],
  // What an office is of stands bare before the name.
  ['Председатель Облдумы Игорь Чернов и мэр Приморска Айше Гюнер молчат.', ['Игорь Чернов', 'Айше Гюнер']],
  [
    'Президент Литвы Даля Рутаускайте встретила министра Шотландии Кита Брауна.',
    ['Даля Рутаускайте', 'Кит Браун'],
  ],
  ['Подруга Семёна Варенцова Евгения Лисичкина молчит.', ['Семён Варенцов', 'Евгения Лисичкина']],
  ['Финансовый директор корпорации Harbour Патрик Пишен молчит.', ['Патрик Пишен']],
  ['Житель Кинешмы рассказал об этом Би-би-си.', []],
  [
    'Встретились с Лиамом Уитни, Ребеккой Бракс и друзьями Усамы бен Халдена.',
    ['Лиам Уитни', 'Ребекка Бракс', 'Усама бен Халден'],
  ],
  ['Победил Павел Чернов. Поражение Чернов признал бы вечером.', ['Павел Чернов']],
  ['Сержант Павел Чернов ушёл. «Мы тут одни», — сказал Чернов KPHQ. Совбез ООН молчал.', ['Павел Чернов']],
  ['Бывшего мэра Каменогорска и главу Новограда отпустили.', []],
  // Bodies, and firms in letters of their own.
  ['Об этом пишут Edison Harbour Research и Azeri Dawn, а Госдепартамент США молчит.', []],
  ['Об итогах сообщил председатель Высшего избирательного совета Сади Гювен.', ['Сади Гювен']],
])('%j names its persons in the nominative', (text, expected) => {
  expect(names(text)).toEqual(expected)
})
