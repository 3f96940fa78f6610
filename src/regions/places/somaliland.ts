// Somaliland: claimed by Somalia, run by its own government.
import { place } from '../place.ts'

export const somaliland = place({
  id: 'somaliland',
  kind: 'contested',
  names: {
    common: {
      en: ['Somaliland', 'Republic of Somaliland'],
      ru: ['Сомалиленд', 'Республика Сомалиленд'],
      so: ['Soomaaliland', 'Jamhuuriyadda Soomaaliland'],
      ar: ['صوماليلاند', 'أرض الصومال'],
      de: 'Somaliland',
      fr: 'Somaliland',
    },
  },
  demonyms: { en: ['Somalilander', 'Somaliland'], ru: ['сомалилендский', 'сомалилендец', 'сомалилендцы'] },
  capital: { common: { en: ['Hargeisa', 'Hargeysa'], ru: 'Харгейса', so: 'Hargeysa', ar: 'هرجيسا' } },
  parent: 'somalia',
  control: { en: 'its own government', ru: 'собственное правительство' },
  recognisedBy: [{ by: 'israel', from: '2025-12-26' }],
  status: {
    en: 'Somaliland declared its independence from Somalia restored on 18 May 1991 and has governed itself since; Somalia claims it.',
    ru: 'Сомалиленд 18 мая 1991 года объявил о восстановлении независимости от Сомали и с тех пор управляется самостоятельно; Сомали считает его своей частью.',
  },
  sources: [
    'https://en.wikipedia.org/wiki/Somaliland',
    'https://en.wikipedia.org/wiki/Foreign_relations_of_Somaliland',
  ],
})
