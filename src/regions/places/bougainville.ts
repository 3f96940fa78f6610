// Bougainville: an autonomous region of Papua New Guinea.
import { place } from '../place.ts'

export const bougainville = place({
  id: 'bougainville',
  kind: 'part',
  names: {
    common: {
      en: ['Bougainville', 'Autonomous Region of Bougainville'],
      ru: ['Бугенвиль', 'Автономный регион Бугенвиль'],
      fr: 'Bougainville',
    },
  },
  demonyms: { en: ['Bougainvillean'], ru: ['бугенвильский', 'бугенвилец', 'бугенвильцы'] },
  capital: { common: { en: 'Buka', ru: 'Бука' } },
  parent: 'papua-new-guinea',
  status: {
    en: 'Bougainville is an autonomous region of Papua New Guinea; 98.31 percent of its voters chose independence in the non-binding referendum of November–December 2019.',
    ru: 'Бугенвиль — автономный регион Папуа — Новой Гвинеи; на необязывающем референдуме в ноябре — декабре 2019 года 98,31 процента избирателей высказались за независимость.',
  },
  sources: [
    'https://en.wikipedia.org/wiki/Bougainville',
    'https://en.wikipedia.org/wiki/2019_Bougainvillean_independence_referendum',
  ],
})
