// Transnistria: claimed by Moldova, run by its own authorities with Russia behind them.
import { place } from '../place.ts'

export const transnistria = place({
  id: 'transnistria',
  kind: 'contested',
  names: {
    common: {
      en: [
        'Transnistria',
        'Transdniestria',
        'Transdniester',
        'Trans-Dniester',
        'Trans-Dniestr',
        'Pridnestrovian Moldavian Republic',
        'PMR',
        'Transdnistria',
      ],
      ru: ['Приднестровье', 'Приднестровская Молдавская Республика', 'ПМР', 'Транснистрия', 'Заднестровье'],
      ro: [
        'Transnistria',
        'Stînga Nistrului',
        'Unitățile Administrativ-Teritoriale din Stînga Nistrului',
        'Republica Moldovenească Nistreană',
      ],
      uk: ['Придністров’я', 'Придністровська Молдавська Республіка'],
      de: 'Transnistrien',
      fr: 'Transnistrie',
      es: 'Transnistria',
      tr: 'Transdinyester',
    },
    'de-facto': { en: ['Pridnestrovie'], ru: 'Приднестровье' },
  },
  demonyms: {
    en: ['Transnistrian', 'Transdniestrian', 'Pridnestrovian', 'Trans-Dniester'],
    ru: ['приднестровский', 'приднестровец', 'приднестровцы'],
    ro: ['transnistrean'],
  },
  capital: { common: { en: 'Tiraspol', ru: 'Тирасполь', ro: 'Tiraspol', uk: 'Тирасполь' } },
  parent: 'moldova',
  patron: 'russia',
  control: {
    en: 'its own de facto authorities, with Russian troops in place',
    ru: 'собственные де-факто власти при российском военном присутствии',
  },
  recognisedBy: [{ by: 'abkhazia' }, { by: 'south-ossetia' }],
  status: {
    en: 'Transnistria broke away from Moldova in 1990 and fought a short war in 1992; no member of the United Nations recognises it.',
    ru: 'Приднестровье отделилось от Молдавии в 1990 году, в 1992 году прошла короткая война; ни один член ООН его не признаёт.',
  },
  sources: [
    'https://en.wikipedia.org/wiki/Transnistria',
    'https://en.wikipedia.org/wiki/International_recognition_of_Transnistria',
  ],
})
