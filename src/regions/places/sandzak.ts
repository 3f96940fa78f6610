// Sandžak: a region that Serbia and Montenegro share.
import { place } from '../place.ts'

export const sandzak = place({
  id: 'sandzak',
  kind: 'part',
  names: {
    common: {
      en: ['Sandžak', 'Sandjak', 'Raška'],
      ru: ['Санджак', 'Рашка'],
      sr: ['Санџак', 'Sandžak', 'Рашка'],
      bs: 'Sandžak',
      tr: 'Sancak',
      sq: 'Sanxhaku',
    },
  },
  demonyms: { en: ['Sandžak Bosniak'], ru: ['санджакский'] },
  capital: {
    common: { en: 'Novi Pazar', ru: 'Нови-Пазар', sr: ['Нови Пазар', 'Novi Pazar'], bs: 'Novi Pazar' },
  },
  parent: 'serbia',
  status: {
    en: 'Sandžak is a historical region that Serbia and Montenegro share; it holds no office of its own.',
    ru: 'Санджак — историческая область, разделённая между Сербией и Черногорией; собственных органов власти у неё нет.',
  },
  sources: ['https://en.wikipedia.org/wiki/Sand%C5%BEak'],
})
