// South Ossetia: claimed by Georgia, run by its own authorities with Russia behind them.
import { place } from '../place.ts'

export const southOssetia = place({
  id: 'south-ossetia',
  kind: 'contested',
  names: {
    common: {
      en: [
        'South Ossetia',
        'Republic of South Ossetia',
        'South Ossetia–Alania',
        'Ossetia',
        'Samachablo',
        'Shida Kartli',
        'Tskhinvali',
      ],
      ru: [
        'Южная Осетия',
        'Республика Южная Осетия',
        'Южная Осетия — Алания',
        'РЮО',
        'Осетия',
        'Самачабло',
        'Цхинвали',
        'Цхинвал',
      ],
      os: ['Хуссар Ирыстон', 'Республикӕ Хуссар Ирыстон'],
      ka: ['სამხრეთ ოსეთი', 'ცხინვალის რეგიონი', 'სამაჩაბლო'],
      hy: 'Հարավային Օսիա',
      az: 'Cənubi Osetiya',
      tr: 'Güney Osetya',
      uk: 'Південна Осетія',
      ab: 'Аахыҵ Уаԥстәыла',
      de: 'Südossetien',
      fr: 'Ossétie du Sud',
      es: 'Osetia del Sur',
    },
    'de-jure': { en: ['Tskhinvali region'], ru: ['Цхинвальский регион'], ka: 'ცხინვალის რეგიონი' },
  },
  demonyms: {
    en: ['South Ossetian', 'Ossetian', 'Ossete'],
    ru: [
      'югоосетинский',
      'южноосетинский',
      'осетинский',
      'осетин',
      'осетинка',
      'осетины',
      'югоосетин',
      'югоосетины',
    ],
    ka: ['ოსური', 'ოსი'],
  },
  capital: {
    common: {
      en: ['Tskhinvali', 'Tskhinval'],
      ru: ['Цхинвали', 'Цхинвал'],
      os: ['Цхинвал', 'Чъреба'],
      ka: 'ცხინვალი',
    },
    'de-facto': { en: 'Tskhinval', ru: 'Цхинвал' },
    'de-jure': { en: 'Tskhinvali', ru: 'Цхинвали' },
  },
  parent: 'georgia',
  patron: 'russia',
  control: {
    en: 'its own de facto authorities, with Russian troops in place',
    ru: 'собственные де-факто власти при российском военном присутствии',
  },
  recognisedBy: [
    { by: 'russia', from: '2008-08-26' },
    { by: 'nicaragua', from: '2008-09-05' },
    { by: 'venezuela', from: '2009-09-10' },
    { by: 'nauru', from: '2009-12-16' },
    { by: 'tuvalu', from: '2011-09-19', to: '2014-03-31' },
    { by: 'syria', from: '2018-05-29' },
  ],
  status: {
    en: 'South Ossetia broke away from Georgia in the war of 1991–1992; Russia and a few other members of the United Nations recognise it since 2008, the others and Georgia regard it as a part of Georgia.',
    ru: 'Южная Осетия отделилась от Грузии в ходе войны 1991–1992 годов; с 2008 года её признают Россия и ещё несколько членов ООН, остальные и сама Грузия считают её частью Грузии.',
  },
  sources: [
    'https://en.wikipedia.org/wiki/South_Ossetia',
    'https://en.wikipedia.org/wiki/International_recognition_of_Abkhazia_and_South_Ossetia',
  ],
})
