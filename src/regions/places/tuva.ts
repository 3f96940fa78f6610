// Tuva: a republic of Russia.
import { place } from '../place.ts'

export const tuva = place({
  id: 'tuva',
  kind: 'part',
  names: {
    common: {
      en: ['Tuva', 'Tyva', 'Tyva Republic', 'Tuva Republic'],
      ru: ['Тува', 'Тыва', 'Республика Тыва'],
      tyv: ['Тыва'],
      tr: 'Tuva',
      uk: 'Тива',
    },
  },
  demonyms: { en: ['Tuvan'], ru: ['тувинский', 'тувинец', 'тувинка', 'тувинцы'] },
  capital: { common: { en: 'Kyzyl', ru: 'Кызыл' } },
  parent: 'russia',
  status: {
    en: 'Tuva is a republic of the Russian Federation; it was a state of its own from 1921 to 1944.',
    ru: 'Тува — республика в составе Российской Федерации; с 1921 по 1944 год была отдельным государством.',
  },
  sources: ['https://en.wikipedia.org/wiki/Tuva'],
})
