// Kabardino-Balkaria: a republic of Russia.
import { place } from '../place.ts'

export const kabardinoBalkaria = place({
  id: 'kabardino-balkaria',
  kind: 'part',
  names: {
    common: {
      en: ['Kabardino-Balkaria', 'Kabardino-Balkar Republic', 'Kabardino-Balkarian Republic'],
      ru: ['Кабардино-Балкария', 'Кабардино-Балкарская Республика', 'КБР'],
      ka: 'ყაბარდო-ბალყარეთი',
      tr: 'Kabardey-Balkarya',
      uk: 'Кабардино-Балкарія',
    },
  },
  demonyms: {
    en: ['Kabardino-Balkarian', 'Kabardian', 'Balkar'],
    ru: [
      'кабардино-балкарский',
      'кабардинский',
      'балкарский',
      'кабардинец',
      'кабардинцы',
      'балкарец',
      'балкарцы',
    ],
  },
  capital: { common: { en: 'Nalchik', ru: 'Нальчик' } },
  parent: 'russia',
  status: {
    en: 'Kabardino-Balkaria is a republic of the Russian Federation.',
    ru: 'Кабардино-Балкария — республика в составе Российской Федерации.',
  },
  sources: ['https://en.wikipedia.org/wiki/Kabardino-Balkaria'],
})
