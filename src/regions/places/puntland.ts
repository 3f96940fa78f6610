// Puntland: a state of Somalia that governs itself.
import { place } from '../place.ts'

export const puntland = place({
  id: 'puntland',
  kind: 'part',
  names: {
    common: {
      en: ['Puntland', 'Puntland State of Somalia'],
      ru: 'Пунтленд',
      so: 'Puntland',
      ar: 'أرض البنط',
    },
  },
  demonyms: { en: ['Puntlander', 'Puntland'], ru: ['пунтлендский'] },
  capital: { common: { en: ['Garowe', 'Garoowe'], ru: ['Гарове', 'Гароуэ'], so: 'Garoowe' } },
  parent: 'somalia',
  control: { en: 'its own government within Somalia', ru: 'собственное правительство в составе Сомали' },
  status: {
    en: 'Puntland has governed itself since 1998 as a state of Somalia; in March 2024 it withdrew its recognition of the federal government’s institutions over changes to the constitution.',
    ru: 'Пунтленд с 1998 года управляется самостоятельно как штат Сомали; в марте 2024 года он отказал в признании федеральным институтам из-за поправок к конституции.',
  },
  sources: ['https://en.wikipedia.org/wiki/Puntland'],
})
