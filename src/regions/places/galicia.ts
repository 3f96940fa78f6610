// Galicia: an autonomous community of Spain.
import { place } from '../place.ts'

export const galicia = place({
  id: 'galicia',
  kind: 'part',
  names: {
    common: {
      en: ['Galicia'],
      ru: ['Галисия'],
      gl: ['Galicia', 'Galiza'],
      es: 'Galicia',
      pt: 'Galiza',
      fr: 'Galice',
      de: 'Galicien',
    },
  },
  demonyms: { en: ['Galician'], ru: ['галисийский', 'галисиец', 'галисийцы'] },
  capital: {
    common: { en: 'Santiago de Compostela', ru: 'Сантьяго-де-Компостела', gl: 'Santiago de Compostela' },
  },
  parent: 'spain',
  status: {
    en: 'Galicia is an autonomous community of Spain.',
    ru: 'Галисия — автономное сообщество Испании.',
  },
  sources: ['https://en.wikipedia.org/wiki/Galicia_(Spain)'],
})
