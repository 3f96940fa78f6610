// Gibraltar: a British territory that Spain claims.
import { place } from '../place.ts'

export const gibraltar = place({
  id: 'gibraltar',
  kind: 'contested',
  names: { common: { en: ['Gibraltar'], ru: ['Гибралтар'], es: 'Gibraltar' } },
  demonyms: { en: ['Gibraltarian'], ru: ['гибралтарский', 'гибралтарец', 'гибралтарцы'] },
  parent: 'united-kingdom',
  control: {
    en: 'its own government under the United Kingdom',
    ru: 'собственное правительство под суверенитетом Великобритании',
  },
  status: {
    en: 'Gibraltar is a British overseas territory that Spain claims; its voters turned down shared sovereignty in November 2002.',
    ru: 'Гибралтар — британская заморская территория, на которую претендует Испания; в ноябре 2002 года избиратели отвергли совместный суверенитет.',
  },
  sources: ['https://en.wikipedia.org/wiki/Gibraltar'],
})
