// Macau: a special administrative region of China.
import { place } from '../place.ts'

export const macau = place({
  id: 'macau',
  kind: 'part',
  names: { common: { en: ['Macau', 'Macao'], ru: ['Макао', 'Аомынь'], zh: ['澳门', '澳門'], pt: 'Macau' } },
  demonyms: { en: ['Macanese'], ru: ['макаоский'] },
  parent: 'china',
  status: {
    en: 'Macau is a special administrative region of China, to which Portugal handed it on 20 December 1999.',
    ru: 'Макао — специальный административный район Китая, которому Португалия передала его 20 декабря 1999 года.',
  },
  sources: ['https://en.wikipedia.org/wiki/Macau'],
})
