// Gorno-Badakhshan: an autonomous region of Tajikistan.
import { place } from '../place.ts'

export const gornoBadakhshan = place({
  id: 'gorno-badakhshan',
  kind: 'part',
  names: {
    common: {
      en: ['Gorno-Badakhshan', 'Gorno-Badakhshan Autonomous Region', 'GBAO', 'Badakhshan', 'Pamir'],
      ru: ['Горный Бадахшан', 'Горно-Бадахшанская автономная область', 'ГБАО', 'Бадахшан', 'Памир'],
      tg: ['Кӯҳистони Бадахшон', 'Вилояти Мухтори Кӯҳистони Бадахшон'],
      fa: 'بدخشان کوهستانی',
    },
  },
  demonyms: {
    en: ['Badakhshani', 'Pamiri'],
    ru: ['бадахшанский', 'памирский', 'бадахшанец', 'бадахшанцы', 'памирец', 'памирцы'],
  },
  capital: { common: { en: ['Khorog', 'Khorugh'], ru: 'Хорог', tg: 'Хоруғ' } },
  parent: 'tajikistan',
  status: {
    en: 'Gorno-Badakhshan is an autonomous region of Tajikistan; the authorities put down protests there in November 2021 and May 2022.',
    ru: 'Горный Бадахшан — автономная область в составе Таджикистана; в ноябре 2021 и мае 2022 года власти подавили там протесты.',
  },
  sources: [
    'https://en.wikipedia.org/wiki/Gorno-Badakhshan_Autonomous_Region',
    'https://en.wikipedia.org/wiki/2021%E2%80%932022_Gorno-Badakhshan_clashes',
  ],
})
