// Yakutia (Sakha): a republic of Russia.
import { place } from '../place.ts'

export const yakutia = place({
  id: 'yakutia',
  kind: 'part',
  names: {
    common: {
      en: ['Yakutia', 'Sakha', 'Sakha Republic', 'Sakha (Yakutia)', 'Republic of Sakha'],
      ru: ['Якутия', 'Республика Саха', 'Саха (Якутия)', 'Саха'],
      sah: ['Саха Сирэ', 'Саха Өрөспүүбүлүкэтэ'],
      tr: 'Yakutistan',
      uk: 'Якутія',
    },
  },
  demonyms: {
    en: ['Yakut', 'Yakutian', 'Sakha'],
    ru: ['якутский', 'якут', 'якутка', 'якуты', 'якутянин', 'якутяне'],
  },
  capital: { common: { en: 'Yakutsk', ru: 'Якутск' } },
  parent: 'russia',
  status: {
    en: 'Yakutia, officially the Republic of Sakha, is a republic of the Russian Federation.',
    ru: 'Якутия, официально Республика Саха, — республика в составе Российской Федерации.',
  },
  sources: ['https://en.wikipedia.org/wiki/Yakutia'],
})
