// Dagestan: a republic of Russia.
import { place } from '../place.ts'

export const dagestan = place({
  id: 'dagestan',
  kind: 'part',
  names: {
    common: {
      en: ['Dagestan', 'Daghestan', 'Republic of Dagestan'],
      ru: ['Дагестан', 'Республика Дагестан'],
      az: 'Dağıstan',
      ka: 'დაღესტანი',
      tr: 'Dağıstan',
      uk: 'Дагестан',
    },
  },
  demonyms: {
    en: ['Dagestani', 'Dagestanian'],
    ru: ['дагестанский', 'дагестанец', 'дагестанка', 'дагестанцы'],
  },
  capital: { common: { en: 'Makhachkala', ru: 'Махачкала' } },
  parent: 'russia',
  status: {
    en: 'Dagestan is a republic of the Russian Federation.',
    ru: 'Дагестан — республика в составе Российской Федерации.',
  },
  sources: ['https://en.wikipedia.org/wiki/Dagestan'],
})
