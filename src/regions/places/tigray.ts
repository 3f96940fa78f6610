// Tigray: a regional state of Ethiopia.
import { place } from '../place.ts'

export const tigray = place({
  id: 'tigray',
  kind: 'part',
  names: {
    common: {
      en: ['Tigray', 'Tigray Region', 'Tigrai'],
      ru: ['Тыграй', 'Тиграй', 'Тигрей'],
      ti: 'ትግራይ',
      am: 'ትግራይ',
    },
  },
  demonyms: {
    en: ['Tigrayan', 'Tigrean'],
    ru: ['тыграйский', 'тиграйский', 'тыграец', 'тыграйцы', 'тиграйцы'],
  },
  capital: { common: { en: ['Mekelle', 'Mekele'], ru: ['Мэкэле', 'Мекеле'], ti: 'መቐለ' } },
  parent: 'ethiopia',
  status: {
    en: 'Tigray is a regional state of Ethiopia; it held an election in September 2020 that the federal side called illegal, and the war that followed ended with the Pretoria agreement of 2 November 2022.',
    ru: 'Тыграй — регион Эфиопии; в сентябре 2020 года он провёл выборы, которые федеральные власти назвали незаконными, а последовавшая война завершилась Преторийским соглашением 2 ноября 2022 года.',
  },
  sources: ['https://en.wikipedia.org/wiki/Tigray_Region', 'https://en.wikipedia.org/wiki/Tigray_War'],
})
