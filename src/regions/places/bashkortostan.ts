// Bashkortostan: a republic of Russia.
import { place } from '../place.ts'

export const bashkortostan = place({
  id: 'bashkortostan',
  kind: 'part',
  names: {
    common: {
      en: ['Bashkortostan', 'Bashkiria', 'Republic of Bashkortostan', 'Bashkiriya'],
      ru: ['Башкортостан', 'Башкирия', 'Республика Башкортостан'],
      ba: ['Башҡортостан'],
      tr: 'Başkurdistan',
      uk: 'Башкортостан',
    },
  },
  demonyms: {
    en: ['Bashkir', 'Bashkortostani'],
    ru: ['башкирский', 'башкортостанский', 'башкир', 'башкирка', 'башкиры'],
  },
  capital: { common: { en: 'Ufa', ru: 'Уфа', ba: 'Өфө' } },
  parent: 'russia',
  status: {
    en: 'Bashkortostan is a republic of the Russian Federation.',
    ru: 'Башкортостан — республика в составе Российской Федерации.',
  },
  sources: ['https://en.wikipedia.org/wiki/Bashkortostan'],
})
