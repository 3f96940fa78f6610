// Hong Kong: a special administrative region of China.
import { place } from '../place.ts'

export const hongKong = place({
  id: 'hong-kong',
  kind: 'part',
  names: {
    common: {
      en: ['Hong Kong', 'Hongkong', 'HKSAR'],
      ru: ['Гонконг', 'Сянган'],
      zh: ['香港'],
      de: 'Hongkong',
      uk: 'Гонконг',
    },
  },
  demonyms: { en: ['Hong Konger', 'Hongkonger'], ru: ['гонконгский', 'гонконгец', 'гонконгцы'] },
  parent: 'china',
  status: {
    en: 'Hong Kong is a special administrative region of China, to which the United Kingdom handed it on 1 July 1997.',
    ru: 'Гонконг — специальный административный район Китая, которому Великобритания передала его 1 июля 1997 года.',
  },
  sources: ['https://en.wikipedia.org/wiki/Hong_Kong'],
})
