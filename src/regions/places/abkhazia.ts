// Abkhazia: claimed by Georgia, run by its own authorities with Russia behind them.
import { place } from '../place.ts'

export const abkhazia = place({
  id: 'abkhazia',
  kind: 'contested',
  names: {
    common: {
      en: ['Abkhazia', 'Republic of Abkhazia', 'Autonomous Republic of Abkhazia', 'Apsny', 'Abkhaziya'],
      ru: ['Абхазия', 'Республика Абхазия', 'Абхазская Автономная Республика', 'Апсны'],
      ab: ['Аԥсны', 'Аҧсны', 'Аԥсны Аҳәынҭқарра'],
      ka: ['აფხაზეთი', 'აფხაზეთის ავტონომიური რესპუბლიკა'],
      hy: 'Աբխազիա',
      az: ['Abxaziya', 'Abxazeti'],
      tr: 'Abhazya',
      uk: 'Абхазія',
      os: 'Абхаз',
      de: 'Abchasien',
      fr: 'Abkhazie',
      es: 'Abjasia',
    },
  },
  demonyms: {
    en: ['Abkhaz', 'Abkhazian', 'Abkhazians'],
    ru: ['абхазский', 'абхаз', 'абхазка', 'абхазы', 'абхазец', 'апсуа'],
    ka: ['აფხაზური', 'აფხაზი'],
  },
  capital: {
    common: {
      ab: 'Аҟәа',
      en: ['Sukhumi', 'Sukhum', 'Aqwa', 'Akua', 'Akwa'],
      ru: ['Сухуми', 'Сухум'],
      ka: 'სოხუმი',
    },
    'de-facto': { en: 'Sukhumi', ru: 'Сухум' },
    'de-jure': { en: 'Sokhumi', ru: 'Сухуми' },
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
    { by: 'nauru', from: '2009-12-15' },
    { by: 'vanuatu', from: '2011-05', to: '2013' },
    { by: 'tuvalu', from: '2011-09-18', to: '2014-03-31' },
    { by: 'syria', from: '2018-05-29' },
  ],
  status: {
    en: 'Abkhazia declared independence from Georgia after the war of 1992–1993; Russia and a few other members of the United Nations recognise it, the others and Georgia regard it as a part of Georgia.',
    ru: 'Абхазия объявила о независимости от Грузии после войны 1992–1993 годов; её признают Россия и ещё несколько членов ООН, остальные и сама Грузия считают её частью Грузии.',
  },
  sources: [
    'https://en.wikipedia.org/wiki/Abkhazia',
    'https://en.wikipedia.org/wiki/International_recognition_of_Abkhazia_and_South_Ossetia',
  ],
})
