// Karakalpakstan: an autonomous republic of Uzbekistan.
import { place } from '../place.ts'

export const karakalpakstan = place({
  id: 'karakalpakstan',
  kind: 'part',
  names: {
    common: {
      en: ['Karakalpakstan', 'Qaraqalpaqstan', 'Republic of Karakalpakstan', 'Karakalpakia'],
      ru: ['Каракалпакстан', 'Каракалпакия', 'Республика Каракалпакстан'],
      kaa: ['Qaraqalpaqstan', 'Қарақалпақстан'],
      uz: ['Qoraqalpogʻiston', 'Қорақалпоғистон'],
      kk: 'Қарақалпақстан',
    },
  },
  demonyms: {
    en: ['Karakalpak', 'Karakalpakstani'],
    ru: ['каракалпакский', 'каракалпакстанский', 'каракалпак', 'каракалпачка', 'каракалпаки'],
  },
  capital: { common: { en: 'Nukus', ru: 'Нукус', kaa: 'Nókis', uz: 'Nukus' } },
  parent: 'uzbekistan',
  status: {
    en: 'Karakalpakstan is a republic within Uzbekistan whose constitution gives it a right to secede by referendum; a plan to strike that out was dropped after the deadly unrest of July 2022.',
    ru: 'Каракалпакстан — республика в составе Узбекистана с конституционным правом выхода по референдуму; от плана исключить это право отказались после кровопролитных беспорядков июля 2022 года.',
  },
  sources: [
    'https://en.wikipedia.org/wiki/Karakalpakstan',
    'https://en.wikipedia.org/wiki/2022_Karakalpak_protests',
  ],
})
