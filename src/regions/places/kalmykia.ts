// Kalmykia: a republic of Russia.
import { place } from '../place.ts'

export const kalmykia = place({
  id: 'kalmykia',
  kind: 'part',
  names: {
    common: {
      en: ['Kalmykia', 'Republic of Kalmykia', 'Kalmykiya'],
      ru: ['Калмыкия', 'Республика Калмыкия'],
      xal: 'Хальмг Таңһч',
      tr: 'Kalmukya',
      uk: 'Калмикія',
    },
  },
  demonyms: { en: ['Kalmyk'], ru: ['калмыцкий', 'калмык', 'калмычка', 'калмыки'] },
  capital: { common: { en: 'Elista', ru: 'Элиста' } },
  parent: 'russia',
  status: {
    en: 'Kalmykia is a republic of the Russian Federation.',
    ru: 'Калмыкия — республика в составе Российской Федерации.',
  },
  sources: ['https://en.wikipedia.org/wiki/Kalmykia'],
})
