// Rojava: the Kurdish-led self-administration in the north and east of Syria.
import { place } from '../place.ts'

export const rojava = place({
  id: 'rojava',
  kind: 'contested',
  names: {
    common: {
      en: [
        'Rojava',
        'North and East Syria',
        'Autonomous Administration of North and East Syria',
        'Syrian Kurdistan',
        'Western Kurdistan',
        'AANES',
        'DAANES',
      ],
      ru: ['Рожава', 'Северная и Восточная Сирия', 'Сирийский Курдистан', 'Западный Курдистан'],
      ku: ['Rojava', 'Rojavayê Kurdistanê'],
      ar: ['روج آفا', 'شمال وشرق سوريا'],
      tr: 'Rojava',
    },
    'de-jure': { en: 'northeastern Syria', ru: 'северо-восток Сирии' },
  },
  demonyms: { en: ['Rojavan', 'Syrian Kurdish'], ru: ['сирийско-курдский', 'сирийские курды'] },
  capital: {
    common: {
      en: ['Hasakah', 'Qamishli'],
      ru: ['Хасака', 'Камышлы'],
      ku: ['Hesekê', 'Qamişlo'],
      ar: ['الحسكة', 'القامشلي'],
    },
  },
  parent: 'syria',
  status: {
    en: 'A Kurdish-led self-administration came to run the north and east of Syria in the civil war; on 10 March 2025 its forces agreed with Damascus to be merged into the institutions of the state.',
    ru: 'Со времён гражданской войны северо-востоком Сирии управляла самоадминистрация во главе с курдами; 10 марта 2025 года её силы договорились с Дамаском о включении в государственные институты.',
  },
  sources: ['https://en.wikipedia.org/wiki/Democratic_Autonomous_Administration_of_North_and_East_Syria'],
})
