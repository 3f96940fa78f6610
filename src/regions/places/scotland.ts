// Scotland: a country of the United Kingdom with a parliament of its own.
import { place } from '../place.ts'

export const scotland = place({
  id: 'scotland',
  kind: 'part',
  names: {
    common: {
      en: 'Scotland',
      ru: 'Шотландия',
      gd: 'Alba',
      de: 'Schottland',
      fr: 'Écosse',
      es: 'Escocia',
      uk: 'Шотландія',
    },
  },
  demonyms: {
    en: ['Scottish', 'Scot', 'Scots', 'Scotsman'],
    ru: ['шотландский', 'шотландец', 'шотландка', 'шотландцы'],
  },
  capital: { common: { en: 'Edinburgh', ru: 'Эдинбург', gd: 'Dùn Èideann' } },
  parent: 'united-kingdom',
  status: {
    en: 'Scotland is a country of the United Kingdom with a devolved parliament since 1999; its voters turned down independence on 18 September 2014.',
    ru: 'Шотландия — часть Соединённого Королевства с собственным парламентом с 1999 года; 18 сентября 2014 года избиратели высказались против независимости.',
  },
  sources: [
    'https://en.wikipedia.org/wiki/Scotland',
    'https://en.wikipedia.org/wiki/2014_Scottish_independence_referendum',
  ],
})
