// Vojvodina: an autonomous province of Serbia.
import { place } from '../place.ts'

export const vojvodina = place({
  id: 'vojvodina',
  kind: 'part',
  names: {
    common: {
      en: ['Vojvodina', 'Autonomous Province of Vojvodina', 'Voivodina'],
      ru: ['Воеводина', 'Автономный край Воеводина'],
      sr: ['Војводина', 'Vojvodina'],
      hu: 'Vajdaság',
      ro: 'Voivodina',
      hr: 'Vojvodina',
    },
  },
  demonyms: { en: ['Vojvodinian'], ru: ['воеводинский'] },
  capital: { common: { en: 'Novi Sad', ru: 'Нови-Сад', sr: ['Нови Сад', 'Novi Sad'], hu: 'Újvidék' } },
  parent: 'serbia',
  status: {
    en: 'Vojvodina is an autonomous province of Serbia.',
    ru: 'Воеводина — автономный край в составе Сербии.',
  },
  sources: ['https://en.wikipedia.org/wiki/Vojvodina'],
})
