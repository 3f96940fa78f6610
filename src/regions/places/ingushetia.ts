// Ingushetia: a republic of Russia.
import { place } from '../place.ts'

export const ingushetia = place({
  id: 'ingushetia',
  kind: 'part',
  names: {
    common: {
      en: ['Ingushetia', 'Republic of Ingushetia', 'Ingushetiya'],
      ru: ['Ингушетия', 'Республика Ингушетия'],
      inh: 'ГӀалгӀайче',
      ka: 'ინგუშეთი',
      tr: 'İnguşetya',
      uk: 'Інгушетія',
    },
  },
  demonyms: { en: ['Ingush'], ru: ['ингушский', 'ингуш', 'ингушка', 'ингуши'] },
  capital: { common: { en: 'Magas', ru: 'Магас' } },
  parent: 'russia',
  status: {
    en: 'Ingushetia is a republic of the Russian Federation.',
    ru: 'Ингушетия — республика в составе Российской Федерации.',
  },
  sources: ['https://en.wikipedia.org/wiki/Ingushetia'],
})
